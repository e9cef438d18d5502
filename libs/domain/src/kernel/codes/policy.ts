import { defineCodes } from './define';

/** Codes of department settings: proposing, adopting and rehearsing a policy pack, and what a stricter pack refuses. */
export const policyCodes = defineCodes({
  POLICY_PACK_INVALID: {
    status: 422,
    title: 'The policy pack has mistakes',
    meaning: 'At least one setting is missing, unknown or impossible, so the pack was refused whole; each mistake is named under facts.',
    remedy: 'Correct every place that is named, give the pack the next version number, and send it again.',
    mender: 'You',
  },
  POLICY_PACK_ADOPTED: {
    status: 409,
    title: 'Already adopted',
    meaning: 'This version of the policy pack was approved before; an adopted pack is never changed.',
    remedy: 'Look at it; propose the next version if something is still to be changed.',
    mender: 'You',
  },
  POLICY_SAME_PERSON: {
    status: 403,
    title: 'A second person is needed',
    meaning: 'You proposed this policy pack; department settings are approved by somebody else.',
    remedy: 'Ask one of the roles under facts to approve it. One of the two people must be the Chief.',
    mender: 'The Chief, the Major or the Commander',
  },
  POLICY_CHIEF_MISSING: {
    status: 403,
    title: 'The Chief has not agreed',
    meaning: 'Department settings are changed by two people, one of them the Chief; neither of you two is.',
    remedy: 'Ask the Chief to approve it.',
    mender: 'The Chief',
  },
  POLICY_PERIOD_INVALID: {
    status: 422,
    title: 'The period cannot be rehearsed',
    meaning: 'The end is not after the beginning, lies in the future, or the period is longer, or holds more searches, than facts allow.',
    remedy: 'Choose a shorter period that has passed.',
    mender: 'You',
  },
  OFFENCE_NOT_LISTED: {
    status: 422,
    title: 'Not one of the offences for which this department searches',
    meaning:
      'This department allows a face search in a criminal investigation for listed offences only, and the offence of this search is not on the list.',
    remedy: 'If the offence code is wrong, correct it. Otherwise identify the person by other means; the list is a department setting.',
    mender: 'You; for the list, the Chief',
  },
});
