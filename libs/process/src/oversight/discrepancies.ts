import { listed } from '@app/persistence/sql';
import { appendAudit, AuditOutcome } from '@app/audit';
import { discrepancyKey, ENDED_DISCREPANCY, DiscrepancyState, type DiscrepancyFacts, type DiscrepancyOpening } from '@app/domain/oversight';
import type { PolicyPack } from '@app/domain/policy';
import { ProcessKind } from '@app/domain/process';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { startProcess } from '../life';
import type { Raised } from '../process-row';
import { row } from '../transaction';

/** By whom, when and under which policy a discrepancy is opened. `actorId` null: the system itself. */
export interface DiscrepancyContext {
  readonly policy: PolicyPack;
  readonly actorId: string | null;
  readonly now: Date;
  readonly requestId?: string;
  readonly source: string;
  /** Chosen by the caller; a fresh one unless given. */
  readonly id?: string;
}

/** The discrepancy, and what its workflow is to be told after the commit; `raised` null: one that is not closed was there already. */
export interface DiscrepancyOpened {
  readonly id: string;
  readonly raised: Raised | null;
}

const INSERT = `INSERT INTO discrepancy (id, key, source, type, subject_kind, subject_id, about_member_id, note, opened_at, state)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  ON CONFLICT (key) WHERE state NOT IN (${listed(ENDED_DISCREPANCY)}) DO NOTHING RETURNING id`;
const AGAIN = 'INSERT INTO discrepancy_occurrence (id, discrepancy_id, at, note) VALUES ($1, $2, $3, $4)';
const EXISTING = `SELECT id FROM discrepancy WHERE key = $1 AND state NOT IN (${listed(ENDED_DISCREPANCY)})`;

/**
 * VII.D: opens a discrepancy and its process in the caller's transaction, once per source, type and subject among those not closed; one that is not
 * closed keeps what was found again, and nobody is asked twice. Whoever commits tells the workflow; the healer starts a forgotten one.
 */
export async function openDiscrepancy(
  manager: EntityManager,
  opening: DiscrepancyOpening,
  { policy, actorId, now, requestId, source, id = randomUUID() }: DiscrepancyContext,
): Promise<DiscrepancyOpened> {
  const { type, subject, aboutMemberId, note } = opening;
  const key = discrepancyKey(opening);
  const values = [id, key, opening.source, type, subject.kind, subject.id, aboutMemberId, note ?? null, now, DiscrepancyState.Open];
  const isNew = (await row(manager, INSERT, values)) !== undefined;
  const kept = isNew ? id : await openOne(manager, opening);
  if (kept === undefined) return openDiscrepancy(manager, opening, { policy, actorId, now, requestId, source, id });
  if (!isNew) await manager.query(AGAIN, [randomUUID(), kept, now, note ?? null]);
  await appendAudit(manager, {
    at: now,
    actorId,
    action: isNew ? 'DiscrepancyOpened' : 'DiscrepancyFoundAgain',
    objectKind: 'discrepancy',
    objectId: kept,
    processId: kept,
    outcome: AuditOutcome.Success,
    code: type,
    requestId,
    source,
    detail: { source: opening.source, subjectKind: subject.kind, subjectId: subject.id },
  });
  if (!isNew) return { id: kept, raised: null };
  return { id, raised: await startProcess(manager, { id, kind: ProcessKind.Discrepancy, subjectId: id, policy, openedBy: actorId, now }) };
}

async function openOne(manager: EntityManager, opening: DiscrepancyOpening): Promise<string | undefined> {
  return (await row<{ id: string }>(manager, EXISTING, [discrepancyKey(opening)]))?.id;
}

/** A discrepancy that is to be opened, with the id it will have; or one that is not closed and takes in what was found again. */
export interface DiscrepancyPlanned {
  readonly id: string;
  readonly opening: DiscrepancyOpening;
  readonly foundAgain: boolean;
}

/** What was found, in its order: each is new once, with an id for a step's `refs`, and found again from then on. */
export async function planDiscrepancies(manager: EntityManager, openings: readonly DiscrepancyOpening[]): Promise<DiscrepancyPlanned[]> {
  const idOf = new Map<string, string>();
  const planned: DiscrepancyPlanned[] = [];
  for (const opening of openings) {
    const key = discrepancyKey(opening);
    const known = idOf.get(key) ?? (await openOne(manager, opening));
    const id = known ?? randomUUID();
    idOf.set(key, id);
    planned.push({ id, opening, foundAgain: known !== undefined });
  }
  return planned;
}

/** Opens what was planned; throws when another transaction opened or closed one meanwhile, so that the step is tried again. */
export async function openPlanned(
  manager: EntityManager,
  planned: readonly DiscrepancyPlanned[],
  context: DiscrepancyContext,
): Promise<void> {
  for (const { id, opening, foundAgain } of planned) {
    const opened = await openDiscrepancy(manager, opening, foundAgain ? context : { ...context, id });
    if (opened.id !== id || (opened.raised === null) !== foundAgain)
      throw new Error('a discrepancy was opened or closed by another transaction meanwhile');
  }
}

/** Opens several; gives what is to be told of those that are new. */
export async function openDiscrepancies(
  manager: EntityManager,
  openings: readonly DiscrepancyOpening[],
  context: DiscrepancyContext,
): Promise<Raised[]> {
  const raised: Raised[] = [];
  for (const opening of openings) {
    const opened = await openDiscrepancy(manager, opening, context);
    if (opened.raised !== null) raised.push(opened.raised);
  }
  return raised;
}

const FACTS = `SELECT id AS "discrepancyId", state, about_member_id AS "aboutMemberId", owner_id AS "ownerId", acted_by AS "actedById"
  FROM discrepancy WHERE id = $1`;

/** A discrepancy as its rules need it. */
export async function readDiscrepancy(manager: EntityManager, id: string): Promise<DiscrepancyFacts> {
  const found = await row<DiscrepancyFacts>(manager, FACTS, [id]);
  if (found === undefined) throw new Error('the discrepancy of an open process is missing');
  return found;
}
