import {
  CorroborationKind,
  CorroborationOutcome,
  type CorroborationRecorded,
  type CorroborationRow,
  type EvidenceType,
  type LineupRecorded,
  type NotApplicableReason,
  type Origin,
  type PendingReason,
} from '@app/domain/corroboration';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { row, rows } from '../transaction';

interface Stored {
  readonly id: string;
  readonly searchId: string;
  readonly candidateId: string;
  readonly kind: CorroborationKind;
  readonly outcome: CorroborationOutcome | null;
  readonly evidenceType: EvidenceType | null;
  readonly origin: Origin | null;
  readonly exculpatory: boolean;
  readonly by: string;
  readonly at: Date;
  readonly pendingReason: PendingReason | null;
  readonly pendingUntil: Date | null;
  readonly notApplicableReason: NotApplicableReason | null;
  readonly approvedBy: string | null;
}

const SELECT = `SELECT * FROM (SELECT DISTINCT ON (id) id, search_id AS "searchId", candidate_id AS "candidateId", kind,
    CASE WHEN returned_at IS NULL THEN outcome END AS outcome, evidence_type AS "evidenceType", origin, exculpatory, by, at,
    pending_reason AS "pendingReason", pending_until AS "pendingUntil", not_applicable_reason AS "notApplicableReason", approved_by AS "approvedBy"
  FROM corroboration_row WHERE search_id = ANY($1) ORDER BY id, version DESC) newest ORDER BY at, id`;

/** The VI.D rows of some searches as they count now: the newest version of each, in the order recorded; a returned one has no outcome. */
export async function readRows(manager: EntityManager, searchIds: readonly string[]): Promise<CorroborationRow[]> {
  const stored = await rows<Stored>(manager, SELECT, [searchIds]);
  return stored.map((one) => ({ ...one, at: one.at.getTime(), pendingUntil: one.pendingUntil?.getTime() ?? null, preset: false }));
}

/** What is written of a row beside the fact. `evidenceRefs`: laboratory, property or report numbers. */
export interface RowToRecord {
  readonly searchId: string;
  readonly now: Date;
  readonly evidenceRefs: readonly string[];
  readonly fact: Omit<CorroborationRecorded, 'refs' | 'needsApproval' | 'at'>;
}

/** What stands is never written over: a further line-up has a row of its own, and so has other evidence. */
const UNENDED = `SELECT id, version FROM (SELECT DISTINCT ON (id) id, version, outcome, returned_at FROM corroboration_row
    WHERE search_id = $1 AND candidate_id = $2 AND kind = $3 AND kind <> $4 ORDER BY id, version DESC) newest
  WHERE outcome IS NULL OR outcome = $5 OR returned_at IS NOT NULL LIMIT 1`;

/** Asks for a line-up for another eyewitness: a row without outcome, that its array and presentation fill. The caller locks the process. */
export async function askForRow(manager: EntityManager, { searchId, candidateId, by, now }: RowAsked): Promise<string> {
  const id = randomUUID();
  await manager.query(
    `INSERT INTO corroboration_row (id, version, search_id, candidate_id, kind, exculpatory, evidence_refs, by, at) VALUES ($1, 1, $2, $3, $4, false, '{}', $5, $6)`,
    [id, searchId, candidateId, CorroborationKind.PhotoLineup, by, now],
  );
  return id;
}

/** For which candidate of which search another line-up is asked for. */
export interface RowAsked {
  readonly searchId: string;
  readonly candidateId: string;
  readonly by: string;
  readonly now: Date;
}

/** Records what a step brought, as the next version of its row. Gives its id. The caller locks the process. */
export async function recordRow(manager: EntityManager, { searchId, now, evidenceRefs, fact }: RowToRecord): Promise<string> {
  const { candidateId, kind } = fact;
  const before = await row<{ id: string; version: number }>(manager, UNENDED, [
    searchId,
    candidateId,
    kind,
    CorroborationKind.Other,
    CorroborationOutcome.Pending,
  ]);
  const id = before?.id ?? randomUUID();
  await manager.query(
    `INSERT INTO corroboration_row (id, version, search_id, candidate_id, kind, outcome, evidence_type, origin, rests_on_likeness, exculpatory,
       evidence_refs, explanation, not_applicable_reason, pending_reason, pending_until, by, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      id,
      (before?.version ?? 0) + 1,
      searchId,
      candidateId,
      kind,
      fact.outcome,
      fact.evidenceType,
      fact.origin,
      fact.restsOnLikeness,
      fact.exculpatory,
      evidenceRefs,
      fact.explanation,
      fact.notApplicableReason,
      fact.pendingReason,
      fact.pendingUntil === null ? null : new Date(fact.pendingUntil),
      fact.by,
      now,
    ],
  );
  return id;
}

/** A line-up's result as the row of its step; the instructions and the witness's words stay with the line-up. */
export const rowOfLineup = ({
  outcome,
  candidateId,
  evidenceType,
  restsOnLikeness,
  exculpatory,
  by,
}: LineupRecorded): RowToRecord['fact'] => ({
  outcome,
  kind: CorroborationKind.PhotoLineup,
  candidateId,
  evidenceType,
  origin: null,
  restsOnLikeness,
  exculpatory,
  explanation: null,
  notApplicableReason: null,
  pendingReason: null,
  pendingUntil: null,
  by,
});
