import { defineCodes } from './define';

/** Codes of a case file: its states, its number, its match with the records system (VI.B). */
export const caseCodes = defineCodes({
  CASE_NOT_CLOSED: {
    status: 409,
    title: 'The case is not closed',
    meaning: 'Only a closed case is reopened; facts names the state of this one. A sealed case stays sealed.',
    remedy: 'An open case needs nothing: search in it as it is.',
    mender: 'You',
  },
  CASE_SEALED: {
    status: 409,
    title: 'The case is sealed',
    meaning: 'The case was sealed before, so it cannot be sealed or changed again.',
    remedy: 'Nothing is left to do here; what was running in it ends with its documentation.',
    mender: 'Nobody',
  },
  CASE_NUMBER_TAKEN: {
    status: 409,
    title: 'Another case has this number',
    meaning: 'The corrected number already belongs to another case file, and one number leads to one case.',
    remedy: 'Check the number in the records system; where both files are the same case, join them.',
    mender: 'You',
  },
  CASE_NUMBER_UNCHANGED: {
    status: 422,
    title: 'The number is the same as before',
    meaning: 'The correction gives the number that the case has already.',
    remedy: 'Enter the number as the records system gives it, or leave the case as it is.',
    mender: 'You',
  },
  CASE_NOT_A_STUB: {
    status: 409,
    title: 'This case needs no match',
    meaning: 'Only a case that was opened together with a search is matched to the records system; this one came from there.',
    remedy: 'Nothing is left to do.',
    mender: 'Nobody',
  },
  CASE_MATCHED_ALREADY: {
    status: 409,
    title: 'The case is matched already',
    meaning: 'Somebody has already named this case’s record in the dispatch or records system; the case page shows it.',
    remedy: 'Where the number itself is wrong, correct the case number.',
    mender: 'You',
  },
});
