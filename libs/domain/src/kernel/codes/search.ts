import { caseCodes } from './cases';
import { corroborationCodes } from './corroboration';
import { defineCodes } from './define';
import { searchGateCodes } from './search-gates';

/** Codes of a search that runs: its result, determination and documentation (IV, VI.B, VI.C). */
const ownCodes = defineCodes({
  NOT_THE_OWNER: {
    status: 403,
    title: 'The search is somebody else’s',
    meaning: 'This belongs to the member who owns the search.',
    remedy: 'Ask the supervisor to hand the search over to you.',
    mender: 'The supervisor',
  },
  NEW_OWNER_NOT_ELIGIBLE: {
    status: 422,
    title: 'This member cannot carry the search',
    meaning: 'Facts says why (because): the search is theirs already, they have no account in force, or they are away or have left.',
    remedy: 'Choose a member who is there and has an account in force.',
    mender: 'You',
  },
  RESULT_INCOMPLETE: {
    status: 422,
    title: 'The result is not complete',
    meaning: 'Fields of the result are missing; facts names them.',
    remedy: 'Enter the search id, the time, the returned count, and the printout or the rows.',
    mender: 'You',
  },
  RESULT_INCONSISTENT: {
    status: 422,
    title: 'The result contradicts itself',
    meaning: 'The counts, the rows and the outcome do not fit together; facts says how.',
    remedy: 'Compare with the system’s printout and correct the entry.',
    mender: 'You',
  },
  CANDIDATE_FILE_INVALID: {
    status: 422,
    title: 'The candidate file has mistakes',
    meaning: 'At least one line cannot be read, so nothing was imported; each line and its mistake is named under facts.',
    remedy: 'Export the file again, or correct the named lines; the file must be UTF-8.',
    mender: 'You',
  },
  RESULT_REQUIRED: {
    status: 409,
    title: 'There is no result yet',
    meaning: 'Nothing can be compared before the result of the search is recorded.',
    remedy: 'Record the result first.',
    mender: 'The owner of the search',
  },
  HUMAN_COMPARISON_REQUIRED: {
    status: 422,
    title: 'A person must compare',
    meaning: 'A score of the system was given as the decision. Members determine a match, by comparing the images themselves.',
    remedy: 'Compare the images and record the features for and against.',
    mender: 'You',
  },
  DETERMINATION_REQUIRED: {
    status: 422,
    title: 'The comparison must be determined',
    meaning: 'Whether there is a match was not determined, or not as one of the three answers with a rationale.',
    remedy: 'Compare the candidates and answer MATCH, NO_MATCH or INCONCLUSIVE, with the reason.',
    mender: 'The owner of the search',
  },
  DETERMINATION_NOT_POSSIBLE: {
    status: 422,
    title: 'This result does not allow that answer',
    meaning: 'The list is empty or does not hold what the answer names; facts says which.',
    remedy: 'An empty list is NO_MATCH; name only candidates of this list.',
    mender: 'You',
  },
  COMPARED_ENTRY_REQUIRED: {
    status: 422,
    title: 'Whoever was compared is entered',
    meaning: 'The list was sealed as a printout and nobody on it is a row yet, so the answer has nobody to name.',
    remedy: 'Add whom you compared under `entries`, as the printout shows them; everybody else may stay in the printout.',
    mender: 'You',
  },
  MATCH_NAMES_ONE_PERSON: {
    status: 422,
    title: 'A match names one person',
    meaning: 'MATCH names no candidate, or candidates that are not the same person.',
    remedy: 'Name the one person, or answer INCONCLUSIVE.',
    mender: 'You',
  },
  FEATURES_REQUIRED: {
    status: 422,
    title: 'Features for and against are required',
    meaning: 'A compared candidate has no features noted, or a match has none on one of the two sides.',
    remedy: 'Note what speaks for and what speaks against; "none seen" is an answer for a side.',
    mender: 'You',
  },
  FOLLOW_UP_UNANSWERED: {
    status: 422,
    title: 'Say which candidates are followed up',
    meaning: 'INCONCLUSIVE leaves open, for the candidates under facts, whether they are followed up.',
    remedy: 'Answer yes or no for each compared candidate.',
    mender: 'You',
  },
  SUPERSEDE_REASON_REQUIRED: {
    status: 422,
    title: 'Say what was mis-keyed',
    meaning: 'A determination is superseded, never overwritten, and that needs a reason.',
    remedy: 'Enter the reason and send again.',
    mender: 'You',
  },
  SUPERSEDED_ALREADY: {
    status: 409,
    title: 'That determination does not count any more',
    meaning: 'The determination you would supersede is not the one that counts now.',
    remedy: 'Read the search again and supersede the current one.',
    mender: 'You',
  },
  DOCUMENTATION_REQUIRED: {
    status: 422,
    title: 'The search is not documented',
    meaning:
      'The use of FACESNXT must be documented in the case report, with the reason and whether a positive comparison was made; facts names what is missing.',
    remedy: 'File the case-report entry with its reference in the records system.',
    mender: 'The owner of the search',
  },
  ENTRY_CONTRADICTS_DETERMINATION: {
    status: 422,
    title: 'The entry says something else than the determination',
    meaning: 'Whether a positive comparison was made differs from what the member determined.',
    remedy: 'Correct the entry, or supersede the determination if that was mis-keyed.',
    mender: 'You',
  },
  ENTRY_MUST_NAME_FACESNXT: {
    status: 422,
    title: 'The entry must name FACESNXT',
    meaning: 'The text does not name the system, or drops the legend; wording like "by investigative means" hides its use.',
    remedy: 'Use the offered text, or name FACESNXT and keep the legend in your own.',
    mender: 'You',
  },
  MEDICAL_EXAMINER_REQUIRED: {
    status: 422,
    title: 'The medical examiner’s number is missing',
    meaning: 'A search for an unidentified deceased person closes with the medical examiner’s case number and jurisdiction.',
    remedy: 'Enter both; the medical examiner’s office gives them.',
    mender: 'The owner of the search',
  },
  NOT_OF_A_DECEASED: {
    status: 409,
    title: 'This search was not for a deceased person',
    meaning: 'The medical examiner’s identification belongs to a search under VIII.A.5; this one has another purpose, or none.',
    remedy: 'Record it with the search for the deceased; of a candidate of another search it is other evidence.',
    mender: 'You',
  },
  SEARCH_ALREADY_RAN: {
    status: 409,
    title: 'The search has run',
    meaning:
      'The provider was asked, a result is recorded, or the search was recorded after it ran. What ran is documented, not cancelled.',
    remedy: 'Enter the result or the failure, and document the search.',
    mender: 'You',
  },
  PROVIDER_NOT_AVAILABLE: {
    status: 422,
    title: 'This way to a result is not available here',
    meaning: 'The simulator answers with invented records; it is not offered in production.',
    remedy: 'Run the search in FACESNXT and enter its result.',
    mender: 'You',
  },
  IMAGE_TYPE_UNSUPPORTED: {
    status: 415,
    title: 'Not a JPEG, PNG or WebP image',
    meaning: 'The first bytes of the file are those of something else, whatever its name says.',
    remedy: 'Export the photograph as JPEG, PNG or WebP and send it again.',
    mender: 'You',
  },
  IMAGE_DAMAGED: {
    status: 422,
    title: 'The image cannot be read to its end',
    meaning: 'The file is an image, but it is truncated or damaged.',
    remedy: 'Copy the photograph from its source again.',
    mender: 'You',
  },
  IMAGE_TOO_LARGE: {
    status: 413,
    title: 'The image has too many pixels',
    meaning: 'Images of more than 40 million pixels are not decoded.',
    remedy: 'Crop the photograph to the face, or scale it down, and keep the original where it is.',
    mender: 'You',
  },
  EVIDENCE_TYPE_UNSUPPORTED: {
    status: 415,
    title: 'Not an accepted file',
    meaning: 'A printout is a PDF or an image; a candidate file is CSV or JSON. The content of this file is something else.',
    remedy: 'Export it again in one of these forms.',
    mender: 'You',
  },
});

/** Codes that a face search can give, those of its corroboration included. */
export const searchCodes = { ...searchGateCodes, ...caseCodes, ...ownCodes, ...corroborationCodes };
