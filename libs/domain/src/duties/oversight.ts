import { choice, sop } from '../kernel';
import { Role } from '../people/principal';
import { type Duty, Relation } from './model';
import { COMMAND, OVERSIGHT } from './groups';

const { Own, Involved, Author, Asked } = Relation;
const OWN_USE = choice('nobody reviews their own use');
const begins = (says: string, clause: string): Duty => ({
  says,
  roles: COMMAND,
  allows: [],
  bars: {},
  otherwise: 'NOT_PERMITTED',
  authority: sop(clause),
});
const task = (says: string, bars: Duty['bars'], authority: Duty['authority']): Duty => ({
  says,
  roles: [],
  allows: [Asked],
  bars,
  otherwise: 'NOT_FOUND',
  authority,
});

/** Reports, audits, discrepancies and the audit log. */
export const oversightDuties = {
  'monthlyReport.begin': begins('Begin the report on a month', 'VII.B'),
  'monthlyReport.review-row': task('Decide a flagged search of the month', { [Own]: 'AUDIT_SELF_REVIEW' }, OWN_USE),
  'monthlyReport.major-review': task('Decide the rows that the Commander left', { [Own]: 'AUDIT_SELF_REVIEW' }, OWN_USE),
  'substantiation.judge': task('Judge what a search was for', { [Own]: 'AUDIT_SELF_REVIEW', [Author]: 'AUDIT_SELF_REVIEW' }, OWN_USE),
  'quarterlyAudit.begin': begins('Begin the audit of a quarter', 'VII.C'),
  'quarterlyAudit.judge': task(
    'Judge exceptions and sampled searches',
    { [Own]: 'AUDIT_SELF_REVIEW' },
    choice('nobody audits their own part'),
  ),
  'quarterlyAudit.acknowledge': task(
    'Acknowledge the memorandum and judge what was left',
    { [Own]: 'AUDIT_SELF_REVIEW', [Author]: 'AUDIT_SELF_REVIEW' },
    choice('nobody audits their own part'),
  ),
  'discrepancy.read': {
    says: 'Read a discrepancy; whom it is about, only once it was given to them to correct',
    roles: OVERSIGHT,
    allows: [Own, Author, Asked],
    bars: { [Involved]: 'NOT_FOUND' },
    otherwise: 'NOT_FOUND',
    authority: OWN_USE,
  },
  'discrepancy.assign': task('Give a discrepancy to somebody', { [Involved]: 'AUDIT_SELF_REVIEW' }, OWN_USE),
  'discrepancy.act': task('Say what was done about a discrepancy', {}, sop('VII.D')),
  'discrepancy.convert': {
    says: 'Convert a discrepancy into a Violation of whom it is about, who stands below',
    roles: COMMAND,
    allows: [],
    bars: { [Involved]: 'NOT_PERMITTED' },
    otherwise: 'NOT_PERMITTED',
    authority: choice('who opens a Violation'),
  },
  'discrepancy.verify': task(
    'Verify a correction',
    { [Involved]: 'AUDIT_SELF_REVIEW', [Author]: 'AUDIT_SELF_REVIEW', [Own]: 'AUDIT_SELF_REVIEW' },
    choice('a correction is verified by somebody else'),
  ),
  'oversight.read': {
    says: 'List reports, audits and discrepancies of the section',
    roles: OVERSIGHT,
    allows: [],
    bars: {},
    otherwise: 'NOT_PERMITTED',
    authority: choice('who reads the oversight of the section'),
  },
  'auditLog.read': {
    says: 'Read the audit log',
    roles: [Role.Auditor],
    allows: [],
    bars: {},
    otherwise: 'NOT_PERMITTED',
    authority: choice('the auditor reads the audit log'),
  },
} as const satisfies Record<string, Duty>;
