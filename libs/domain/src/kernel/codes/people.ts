import { defineCodes } from './define';

/** Codes of people: the roster, who may change it, and its import. */
export const peopleCodes = defineCodes({
  ROSTER_SELF_APPROVAL: {
    status: 403,
    title: 'Nobody approves their own power',
    meaning: 'This change gives something to you, so you cannot be the one who approves it.',
    remedy: 'Ask another member who holds one of the roles under facts.',
    mender: 'The Chief, the Major or the Commander',
  },
  ROSTER_SAME_PERSON: {
    status: 403,
    title: 'A second person is needed',
    meaning: 'You proposed this change; what gives power is approved by somebody else.',
    remedy: 'Ask another member who holds one of the roles under facts.',
    mender: 'The Chief, the Major or the Commander',
  },
  ROSTER_AUTHORITY_MISSING: {
    status: 403,
    title: 'Neither of the two may order this',
    meaning: 'One of the two people, the one who proposes or the one who approves, must hold a role under facts.',
    remedy: 'Have it approved, or proposed again, by a member who holds one of these roles.',
    mender: 'The holder of the role',
  },
  ROSTER_CHANGE_DECIDED: {
    status: 409,
    title: 'Already decided',
    meaning: 'This roster change was approved or rejected before.',
    remedy: 'Look at it; propose a new change if one is still needed.',
    mender: 'You',
  },
  MEMBER_NOT_ACTIVE: {
    status: 422,
    title: 'Not an active member',
    meaning: 'The member named under facts is unknown or has left the department on that date.',
    remedy: 'Choose an active member, or correct the roster first.',
    mender: 'You',
  },
  UNIT_UNKNOWN: {
    status: 422,
    title: 'No such unit',
    meaning: 'The unit is not in the department’s roster.',
    remedy: 'Choose a unit of the list; units are added by the roster import.',
    mender: 'You',
  },
  ROLE_NOT_HELD: {
    status: 409,
    title: 'The role is not held',
    meaning: 'The member does not hold this role by grant or acting appointment on that date, so it cannot be ended.',
    remedy: 'Read the roster again; somebody may have ended the role meanwhile.',
    mender: 'You',
  },
  SUPERVISOR_LOOP: {
    status: 422,
    title: 'The supervisor would be below the member',
    meaning: 'The supervisor is the member, or stands below the member in the chain.',
    remedy: 'Choose a supervisor above the member.',
    mender: 'You',
  },
  INTERVAL_INVALID: {
    status: 422,
    title: 'The dates hold no time',
    meaning: 'The end is not after the beginning, or has passed.',
    remedy: 'Give an end later than the beginning and later than now, or none.',
    mender: 'You',
  },
  INTERVAL_OVERLAP: {
    status: 409,
    title: 'The dates overlap',
    meaning: 'The member, or for a post its other holder, already has the same thing in this time; the row is named under facts.',
    remedy: 'End the other one first, or choose other dates.',
    mender: 'You',
  },
  INTERVAL_GAP: {
    status: 422,
    title: 'The dates leave a gap',
    meaning:
      'After this change a member would be without a regular post for a time, or the department without a Chief and a Major who could appoint others.',
    remedy:
      'Let the post begin when the one before ends, and leave its end open; for a time elsewhere enter a temporary detail. Before a head of command goes, appoint somebody to act.',
    mender: 'You',
  },
  SUBSTITUTE_IS_MEMBER: {
    status: 422,
    title: 'Nobody stands in for themselves',
    meaning: 'The substitute is the member who is away.',
    remedy: 'Name somebody else as the substitute.',
    mender: 'You',
  },
  BACKDATED: {
    status: 422,
    title: 'Nothing is backdated',
    meaning: 'The change would begin in the past; appointments and assignments begin at the earliest when they are approved.',
    remedy: 'Let it begin now or later.',
    mender: 'You',
  },
  ROSTER_FILE_UNREADABLE: {
    status: 422,
    title: 'The roster file cannot be read',
    meaning: 'The file is not UTF-8 text with comma-separated values and the documented columns.',
    remedy: 'Save it as CSV in UTF-8 with exactly the documented columns; the line at fault is named under facts where it is known.',
    mender: 'You',
  },
  ROSTER_IMPORT_REFUSED: {
    status: 422,
    title: 'The roster file has mistakes',
    meaning: 'At least one line cannot be imported, so nothing was.',
    remedy: 'Preview the file, correct the lines that the report names, and import it again.',
    mender: 'You',
  },
  DEPARTMENT_EXISTS: {
    status: 409,
    title: 'The department exists already',
    meaning: 'A department is set up once, on an empty database.',
    remedy: 'Use roster changes and the roster import from now on.',
    mender: 'You',
  },
});
