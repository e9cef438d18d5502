import { defineCodes } from './define';

/** Codes of oversight: reports, audits and discrepancies. */
export const oversightCodes = defineCodes({
  AUDIT_SELF_REVIEW: {
    status: 403,
    title: 'Nobody reviews their own use',
    meaning: 'This is about your own use or your own acts, or you signed what is to be acknowledged; somebody else looks at that.',
    remedy: 'Leave these rows out; they go to the Major, or to the Chief, by themselves.',
    mender: 'The Investigative Section Major or the Chief',
  },
  PERIOD_UNKNOWN: {
    status: 422,
    title: 'No such period',
    meaning: 'A month is written 2026-11 and a quarter 2026-Q4; this is neither.',
    remedy: 'Give the period in that form.',
    mender: 'You',
  },
  PERIOD_NOT_ENDED: {
    status: 422,
    title: 'The period has not ended',
    meaning: 'A report covers a whole month and an audit a whole quarter; this one ends at the time under facts.',
    remedy: 'Start it after that time; it also comes by itself on the first day of the next period.',
    mender: 'You',
  },
  LOG_OR_REASON_REQUIRED: {
    status: 422,
    title: 'Attach the FACESNXT report, or say why not',
    meaning: 'Neither a report run inside FACESNXT nor a reason for its absence was given, or both were.',
    remedy: 'Attach the report, or write in one sentence why there is none.',
    mender: 'You',
  },
  LOG_ENTRIES_INVALID: {
    status: 422,
    title: 'These lines are not the log of this month',
    meaning:
      'Some lines of the FACESNXT report ran outside the month of this report, or are there twice; their search ids are under facts.',
    remedy: 'Run the FACESNXT report again for exactly this month, and attach each of its lines once.',
    mender: 'You',
  },
  USER_LIST_OR_REASON_REQUIRED: {
    status: 422,
    title: 'Attach the FACESNXT user list, or say why not',
    meaning: 'Neither the list of users enabled in FACESNXT nor a reason for its absence was given, or both were.',
    remedy: 'Attach the list, or write in one sentence why there is none.',
    mender: 'You',
  },
  USER_LIST_DATE_INVALID: {
    status: 422,
    title: 'The user list is not of this audit',
    meaning: 'The list was made before the audited quarter ended, or is dated in the future; the times it may have are under facts.',
    remedy: 'Take a new user list out of FACESNXT and give the time at which it was made.',
    mender: 'You',
  },
  OVERSIGHT_ITEM_UNKNOWN: {
    status: 422,
    title: 'The item is somebody else’s in this report or audit',
    meaning: 'The items under facts are not in this snapshot, or belong to another reviewer.',
    remedy: 'Read the report or audit again and decide only on the items it shows you.',
    mender: 'You',
  },
  OVERSIGHT_ITEM_UNANSWERED: {
    status: 422,
    title: 'Some items are not decided',
    meaning: 'Each flagged search, exception and sampled search needs a decision; those under facts have none.',
    remedy: 'Decide on the items under facts as well.',
    mender: 'You',
  },
  OVERSIGHT_NOTE_REQUIRED: {
    status: 422,
    title: 'A sentence is missing',
    meaning:
      'Accepting or explaining an item, and finding fault with one, needs a sentence that says why; the items under facts have none.',
    remedy: 'Write one sentence for each of them.',
    mender: 'You',
  },
  OVERSIGHT_DOCUMENT_CHANGED: {
    status: 409,
    title: 'The document changed meanwhile',
    meaning: 'What you read is not the revision that would be signed.',
    remedy: 'Read the revision under facts, then sign that one.',
    mender: 'You',
  },
  REPORT_NOT_REVIEWED: {
    status: 409,
    title: 'The report is not wholly reviewed',
    meaning: 'Rows remain that nobody, or only the person they are about, has reviewed.',
    remedy: 'Wait for the review under facts, then sign.',
    mender: 'The Investigative Section Major or the Commander',
  },
  DISCREPANCY_NOT_IN_STATE: {
    status: 409,
    title: 'The discrepancy is not at this step',
    meaning: 'It was assigned, answered, verified or closed meanwhile; its state and the one needed are under facts.',
    remedy: 'Read it again; its page shows what is next.',
    mender: 'You',
  },
  DISCREPANCY_OWNER_UNKNOWN: {
    status: 422,
    title: 'That member cannot take the discrepancy',
    meaning: 'The member is unknown or has left the department.',
    remedy: 'Choose an active member.',
    mender: 'You',
  },
  OUTSIDE_REVIEW_REQUIRED: {
    status: 422,
    title: 'The outside reviewer decides on this',
    meaning: 'This is about the Chief. Nobody in the department decides it; the office under facts does, and you record its letter.',
    remedy: 'Send the matter to that office and give the reference of its answer.',
    mender: 'The outside reviewer named in the department settings',
  },
  DISCREPANCY_ACTION_REQUIRED: {
    status: 422,
    title: 'Say what was done, or what is missing',
    meaning: 'A discrepancy is corrected or sent back in words, never by a click alone.',
    remedy: 'Write what was done, or what still has to be done.',
    mender: 'You',
  },
});
