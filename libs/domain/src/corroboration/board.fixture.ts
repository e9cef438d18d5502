import { NOW } from '../people/department.fixture';
import type { CorroborationKind, CorroborationRow, EvidenceType } from './model';

/** A row of candidate c-1 in search s-1; its id is its kind. */
export const row = (kind: CorroborationKind, change: Partial<CorroborationRow> = {}): CorroborationRow => ({
  id: kind,
  searchId: 's-1',
  candidateId: 'c-1',
  kind,
  outcome: 'NEUTRAL',
  evidenceType: null,
  origin: null,
  exculpatory: false,
  by: 'detective',
  at: NOW - 1000,
  pendingReason: null,
  pendingUntil: null,
  notApplicableReason: null,
  preset: false,
  approvedBy: null,
  ...change,
});

export const supports = (kind: CorroborationKind, evidenceType: EvidenceType): CorroborationRow =>
  row(kind, { outcome: 'SUPPORTS', evidenceType });
export const pendingDna = row('DNA', { outcome: 'PENDING', pendingReason: 'SERVED_BY_THIS_WARRANT', pendingUntil: NOW + 1000 });
export const alibi = row('INTERVIEW', { outcome: 'CONTRADICTS', evidenceType: 'ALIBI', exculpatory: true });

/** Every step of VI.D has ended; `changes` take the place of the row of their kind. */
export const board = (...changes: CorroborationRow[]): CorroborationRow[] =>
  (['REPORT_REVIEW', 'INTERVIEW', 'PHOTO_LINEUP', 'LATENT_PRINTS', 'DNA'] as const).map(
    (kind) => changes.find((change) => change.kind === kind) ?? row(kind),
  );
