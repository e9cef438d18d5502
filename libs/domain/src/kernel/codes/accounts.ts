import { defineCodes } from './define';

/** Codes of accounts: their gate, and what ends them. */
export const accountsCodes = defineCodes({
  ACCOUNT_NOT_ACTIVE: {
    status: 403,
    title: 'The FACESNXT account is not active',
    meaning:
      'Searching, and going on searching after a move, need an active account; this one is missing, suspended or ended. Its member can still finish open tasks.',
    remedy: 'Missing or ended: it begins with a registration. Suspended: the Commander confirms or lifts it.',
    mender: 'The Investigative Section Commander',
  },
  NOT_A_SUPERIOR: {
    status: 403,
    title: 'Only a superior may suspend this account',
    meaning: 'You are neither in the chain of command above this member nor of a higher command role.',
    remedy: 'Tell the duty supervisor or the Commander now; a suspension works at any hour.',
    mender: 'The duty supervisor or the Commander',
  },
  ACCOUNT_NOT_SUSPENDED: {
    status: 409,
    title: 'The account is not suspended',
    meaning: 'The suspension was lifted or the account ended meanwhile, so there is nothing to confirm.',
    remedy: 'Read the account again; a deactivation can still be made there.',
    mender: 'You',
  },
  ACCOUNT_NOT_BLOCKED: {
    status: 409,
    title: 'The account is not blocked here',
    meaning: 'A FACESNXT account is confirmed as disabled only after the account was deactivated here.',
    remedy: 'Ask the Commander to deactivate the account first.',
    mender: 'The Investigative Section Commander',
  },
  DEACTIVATION_CAUSE_UNKNOWN: {
    status: 422,
    title: 'Not a cause for deactivation',
    meaning: 'An account is deactivated for separation, transfer from the unit, misuse, or dissemination to unauthorized personnel.',
    remedy: 'Choose one of the causes under facts.',
    mender: 'You',
  },
  DEACTIVATION_IN_FUTURE: {
    status: 422,
    title: 'The event has not happened yet',
    meaning: 'Only a separation or a transfer can be dated ahead; misuse has happened, and a suspension begins at once.',
    remedy: 'Give the time of the event if it has passed; date ahead only a separation or a transfer.',
    mender: 'You',
  },
  SUSPENSION_CAUSE_STANDS: {
    status: 409,
    title: 'What the account was suspended for still stands',
    meaning:
      'The training has expired, no grant of access is in force, the member holds a post that may have no account, or has left the unit or the department; lifted now, the account would be blocked again at once. facts names which.',
    remedy:
      'Training: have it verified. Grant: have it renewed. A post (Chief, auditor): end it. A unit or the department left: end the account; a new one begins with a registration.',
    mender: 'The training coordinator, the Chief, or whoever keeps the roster',
  },
  EXTENSION_TOO_LONG: {
    status: 422,
    title: 'Not a date that an extension can have',
    meaning:
      'An extension begins when the agreement ends and ends later, by no more days than the department allows; facts names both ends.',
    remedy: 'Enter a date between the two, or record the renewed agreement.',
    mender: 'The Major',
  },
  EXTENSION_NOT_POSSIBLE: {
    status: 409,
    title: 'This agreement cannot be extended',
    meaning: 'It has no end, or it was extended before; an extension bridges one gap, once.',
    remedy: 'Record the renewed agreement.',
    mender: 'The Major',
  },
  AGREEMENT_NOT_ENDABLE: {
    status: 409,
    title: 'This agreement cannot be ended any more',
    meaning: 'It is over already, or it was extended: then what is in force is its extension. facts says which.',
    remedy: 'End the extension, or record the agreement that follows.',
    mender: 'The Major',
  },
  OBLIGATION_ALREADY_MET: {
    status: 409,
    title: 'This obligation was met before',
    meaning: 'The agreement asked for it once, and it is on record when it was met and with which document.',
    remedy: 'Read it in the list of agreements. Where the agreement asks again, record a new obligation with its own date.',
    mender: 'The Major',
  },
  VIOLATION_OPEN: {
    status: 409,
    title: 'A Violation is open already',
    meaning: 'A Violation against this member is being looked into, and its finding is still to come.',
    remedy: 'Add what you know to the open one; it is decided once.',
    mender: 'Whoever decides the open Violation',
  },
  VIOLATION_NO_ACCOUNT: {
    status: 409,
    title: 'There is no account to open a Violation on',
    meaning: 'The discrepancy is about nobody, or about a member who never had an account here.',
    remedy: 'Correct the discrepancy and say what was done; refer conduct that no account stands for to Internal Affairs.',
    mender: 'Whoever the discrepancy is assigned to',
  },
  REVOCATION_MANDATORY: {
    status: 422,
    title: 'This finding revokes the access',
    meaning:
      'A sustained violation of section IX, or of any clause where the department says so, revokes the access; nobody can waive that.',
    remedy: 'Send the finding without waiving the revocation, or correct the finding.',
    mender: 'You',
  },
  DEACTIVATION_REASON_REQUIRED: {
    status: 422,
    title: 'What does this rest on?',
    meaning: 'A block or its lifting names the order, report or reason that it rests on, and none was given.',
    remedy: 'Enter the reference or the reason.',
    mender: 'You',
  },
  EXTERNAL_BLOCK_IN_FUTURE: {
    status: 422,
    title: 'The time is still to come',
    meaning: 'The FACESNXT account cannot have been disabled at a time that has not come yet.',
    remedy: 'Disable the account in FACESNXT first, then enter when that was done.',
    mender: 'You',
  },
  EXTERNAL_CONFIRMATION_REQUIRED: {
    status: 422,
    title: 'A confirmation is required',
    meaning: 'Nothing shows that the FACESNXT account was really disabled.',
    remedy: 'Enter the reference of the screen print, letter or message that confirms it.',
    mender: 'You',
  },
});
