import { choice, sop, system } from '../kernel';
import { Role } from '../people/principal';
import { type Duty, Relation } from './model';
import { step } from './step';
import { COMMAND, OVERSIGHT } from './groups';

const { Own, Author, Asked } = Relation;
const OWN_USE = choice('nobody reviews their own use');
const begins = (says: string, clause: string): Duty => ({
  says,
  roles: COMMAND,
  allows: [],
  bars: {},
  otherwise: 'NOT_PERMITTED',
  authority: sop(clause),
});

const readsDecision = (says: string): Duty => ({
  says,
  roles: OVERSIGHT,
  allows: [Asked],
  bars: { [Own]: 'NOT_FOUND' },
  otherwise: 'NOT_FOUND',
  authority: system('processes'),
});

/** Reports, audits, inquiries and the audit log. */
export const oversightDuties = {
  'monthlyReport.begin': begins('Begin the report on a month', 'VII.B'),
  'monthlyReport.read-decision': readsDecision('Read what was decided on a flagged search'),
  'monthlyReport.review-row': step('Decide a flagged search of the month', { [Own]: 'AUDIT_SELF_REVIEW' }, OWN_USE),
  'monthlyReport.major-review': step('Decide the rows that the Commander left', { [Own]: 'AUDIT_SELF_REVIEW' }, OWN_USE),
  'substantiation.judge': step('Judge what a search was for', { [Own]: 'AUDIT_SELF_REVIEW', [Author]: 'AUDIT_SELF_REVIEW' }, OWN_USE),
  'quarterlyAudit.begin': begins('Begin the audit of a quarter', 'VII.C'),
  'quarterlyAudit.read-judgement': readsDecision('Read what was done about an exception, or how a sampled search was judged'),
  'quarterlyAudit.judge': step(
    'Judge exceptions and sampled searches',
    { [Own]: 'AUDIT_SELF_REVIEW' },
    choice('nobody audits their own part'),
  ),
  'quarterlyAudit.acknowledge': step(
    'Acknowledge the memorandum and judge what was left',
    { [Own]: 'AUDIT_SELF_REVIEW', [Author]: 'AUDIT_SELF_REVIEW' },
    choice('nobody audits their own part'),
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
