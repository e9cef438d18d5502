import { nmpd40023 } from './nmpd-400.23';
import type { PolicyPack } from './pack';

/**
 * The same SOP under stricter settings, as data: a department adopts it as it is, or takes it as a model. A line-up built on the candidate counts
 * after independent evidence only, a second examiner compares blind, searches are for listed offences, training lasts a year, every search is
 * reviewed, other agencies get nothing, whoever is transferred finishes nothing. Not in force unless adopted.
 */
export const strict40023: PolicyPack = {
  ...nmpd40023,
  id: 'strict-400.23',
  version: 1,
  effectiveFrom: '2027-01-01T05:00:00Z',
  training: { ...nmpd40023.training, validityMonths: 12, supersededVersion: 'RETRAIN' },
  accounts: {
    ...nmpd40023.accounts,
    inactivityDays: 60,
    transferBetweenEligibleUnits: 'STRICT',
    mandatoryRevocation: 'ANY_SUSTAINED',
    transfereeText: null,
  },
  dissemination: { authorizedRecipients: ['DEPARTMENT_MEMBER', 'PROSECUTOR', 'COURT', 'HOST'] },
  search: {
    ...nmpd40023.search,
    blindSecondExaminer: true,
    lightReviewed: true,
    seriousOffences: [
      '782',
      '784.045',
      '784.048',
      '787',
      '790.16',
      '794',
      '800.04',
      '806.01',
      '810.02',
      '812.13',
      '812.133',
      '827.03',
      '893.135',
    ],
    unsuitableProbes: [...nmpd40023.search.unsuitableProbes, 'SOCIAL_MEDIA'],
  },
  lineupFromCandidate: 'ONLY_AFTER_INDEPENDENT_EVIDENCE',
  supervisorReviewOf: 'ALL',
};
