import type { PolicyPack } from './pack';

/** Default settings where SOP 400.23 and the law are silent. Every value here is a `[CHOICE]`, shown as "department setting". */
export const nmpd40023: PolicyPack = {
  id: 'nmpd-400.23',
  version: 1,
  effectiveFrom: '2022-07-08T04:00:00Z',
  timeZone: 'America/New_York',
  caseNumberPattern: '(?:19|20)\\d{2}-\\d{5,7}',
  goLiveAt: '2026-01-01T05:00:00Z',
  training: { course: 'FACESNXT-ONLINE', courseVersion: '1', validityMonths: null },
  userAgreementVersion: '1',
  lineupFromCandidate: 'NOT_ALONE',
  supervisorReviewOf: 'FOLLOWED_UP',
  candidatePresentation: 'SHUFFLED_BLIND',
  deadlines: {
    '*': { remind: { workingDays: 2 }, due: { workingDays: 5 }, escalate: [{ workingDays: 7 }, { workingDays: 10 }] },
  },
  holidays: [
    '2026-01-01', '2026-01-19', '2026-05-25', '2026-06-19', '2026-07-03', '2026-09-07', '2026-11-11', '2026-11-26', '2026-11-27', '2026-12-25',
    '2027-01-01', '2027-01-18', '2027-05-31', '2027-06-18', '2027-07-05', '2027-09-06', '2027-11-11', '2027-11-25', '2027-11-26', '2027-12-24',
  ],
};
