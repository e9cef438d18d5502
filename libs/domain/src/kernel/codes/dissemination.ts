import { defineCodes } from './define';

/** Codes of what leaves the system, and of what follows when it reached the wrong people. */
export const disseminationCodes = defineCodes({
  RECIPIENT_NOT_AUTHORIZED: {
    status: 403,
    title: 'This recipient is not authorized',
    meaning:
      'Sharing, copying or disseminating to unauthorized personnel is prohibited; facts names whom this department counts as authorized. This refusal is recorded and is not an accusation.',
    remedy: 'Do not hand it on. If it has happened already, record that: such a record is never refused.',
    mender: 'The Chief, who orders the department settings',
  },
  RECALL_NOT_OPEN: {
    status: 409,
    title: 'There is nothing to ask back',
    meaning: 'It went to an authorized recipient, or somebody has said before how asking it back ended.',
    remedy: 'Read the record again; facts says how it ended.',
    mender: 'You',
  },
  RECIPIENTS_REQUIRED: {
    status: 422,
    title: 'Nobody is named',
    meaning: 'An account was blocked for dissemination, so somebody has the information; nobody is named, and no reason is given.',
    remedy: 'Name the recipients, or say why nobody can be named.',
    mender: 'You',
  },
  RECALL_INCOMPLETE: {
    status: 422,
    title: 'Some recipients still have it',
    meaning: 'Each recipient has given it back or cannot; for those under facts nobody has said which.',
    remedy: 'Say for each how asking it back ended, with the confirmation or the reason.',
    mender: 'You',
  },
  INCIDENT_REPORT_INCOMPLETE: {
    status: 422,
    title: 'The report to the host is not told whole',
    meaning:
      'A report has addressees, a date and a reference; where the agreement asks for none, that is said with its reason. Facts names what misses.',
    remedy: 'Fill in the fields under facts.',
    mender: 'You',
  },
});
