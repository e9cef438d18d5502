import { defineCodes } from './define';

/** Codes of the enforcement action (VI.E). */
export const enforcementCodes = defineCodes({
  FR_SOLE_BASIS: {
    status: 422,
    title: 'A face search is never the sole basis',
    meaning: 'No basis is named, or every one rests on facial likeness: the search, a second search, or somebody’s comparison of pictures.',
    remedy:
      'Name evidence that does not rest on likeness: prints, DNA, property, telephone location, plate, admission, or recognition by somebody who was shown no candidate.',
    mender: 'You',
  },
  LINEUP_NOT_INDEPENDENT: {
    status: 422,
    title: 'A line-up built on the candidate is not enough',
    meaning: 'Beside the face search there is only a line-up in which the candidate was shown.',
    remedy: 'Name evidence that does not rest on likeness. Only the Chief’s order changes this setting, never a case.',
    mender: 'You',
  },
  FR_LINK_UNDECLARED: {
    status: 422,
    title: 'A face search points to this person',
    meaning: 'The answer was that no face search returned or points to this person, but a list in this case or a joined one does.',
    remedy: 'Answer yes, and name the evidence that does not rest on likeness.',
    mender: 'You',
  },
  FR_LINK_ANSWER_REQUIRED: {
    status: 422,
    title: 'Answer the question about face search',
    meaning:
      'The lists in this case cannot be compared with this person, so author and reviewer each answer whether a face search returned or points to them.',
    remedy: 'Answer yes or no.',
    mender: 'You',
  },
  IDENTITY_DETERMINATION_REQUIRED: {
    status: 422,
    title: 'The person is not identified by a member',
    meaning: 'Action rests on a member’s own identity determination, and none identifies this person; facts names the state.',
    remedy: 'Finish the identity determination first.',
    mender: 'The owner of the search',
  },
  PURPOSE_BARS_ENFORCEMENT: {
    status: 422,
    title: 'That search was made to help',
    meaning: 'The search that points to this person was made to assist somebody; no enforcement is linked to it.',
    remedy: 'Open a criminal case with its own search if there is an offence; a warrant is served on its own confirmation.',
    mender: 'You',
  },
  PENDING_NOT_FOR_THIS_ACTION: {
    status: 422,
    title: 'A pending step does not fit this action',
    meaning:
      'A step waits for what this action does not bring (a search warrant, an arrest), or for a witness; facts names it. Only the laboratory, this very warrant and the arrest are waited for.',
    remedy:
      'Finish the step, say that it does not apply (the witness is not available), or give the reason for which it is really pending.',
    mender: 'You',
  },
  AFFIDAVIT_ANSWER_REQUIRED: {
    status: 422,
    title: 'Does the affidavit name FACESNXT?',
    meaning: 'An affidavit after a face search is filed with the answer whether it names FACESNXT and what contradicts.',
    remedy: 'Answer yes or no.',
    mender: 'You',
  },
  WARRANT_UNCONFIRMED: {
    status: 422,
    title: 'The warrant is not confirmed',
    meaning: 'Serving a warrant needs its number and its confirmation with the issuing agency.',
    remedy: 'Confirm the warrant and enter with whom and when.',
    mender: 'You',
  },
  ENFORCEMENT_NOTE_REQUIRED: {
    status: 422,
    title: 'A note is required',
    meaning:
      'Returning a request, or clearing one with pending steps or an affidavit that does not name FACESNXT, needs the reviewer’s note.',
    remedy: 'Say why, in a sentence.',
    mender: 'You',
  },
  ENFORCEMENT_NOT_CLEARED: {
    status: 409,
    title: 'The request is not cleared',
    meaning: 'An outcome is recorded for a cleared request; facts names the state.',
    remedy: 'Wait for the review. What happened outside is recorded as such.',
    mender: 'The reviewer',
  },
});
