import { choice, sop, system } from '../kernel';
import { COMMAND, OVERSIGHT } from './groups';
import { type Duty, Relation } from './model';
import { step } from './step';

const { Own, Below, Involved, Author, Asked } = Relation;
const OWN_USE = choice('nobody reviews their own use');

/** Discrepancies. */
export const discrepancyDuties = {
  'discrepancy.read': {
    says: 'Read a discrepancy; whom it is about, only once it was given to them to correct',
    roles: OVERSIGHT,
    allows: [Own, Author, Asked],
    bars: { [Involved]: 'NOT_FOUND' },
    otherwise: 'NOT_FOUND',
    authority: system('processes'),
  },
  'discrepancy.assign': step('Give a discrepancy to somebody', { [Involved]: 'AUDIT_SELF_REVIEW' }, OWN_USE),
  'discrepancy.act': {
    ...step(
      'Say what was done about a discrepancy; whom it is about, only once it was given to them',
      { [Involved]: 'AUDIT_SELF_REVIEW' },
      sop('VII.D'),
    ),
    barredBy: OWN_USE,
  },
  'discrepancy.convert': {
    says: 'Convert a discrepancy into a Violation of whom it is about',
    roles: COMMAND,
    allows: [],
    bars: { [Below]: 'NOT_PERMITTED', [Involved]: 'NOT_PERMITTED' },
    otherwise: 'NOT_PERMITTED',
    authority: choice('who opens a Violation'),
  },
  'discrepancy.verify': step(
    'Verify a correction',
    { [Involved]: 'AUDIT_SELF_REVIEW', [Author]: 'AUDIT_SELF_REVIEW', [Own]: 'AUDIT_SELF_REVIEW' },
    choice('a correction is verified by somebody else'),
  ),
} as const satisfies Record<string, Duty>;
