import { appendAudit, appendRefusal, type AuditEvent, AuditOutcome } from '@app/audit';
import { mayDo } from '@app/domain/duties';
import { isRefusal, refuse, system, type Refusal } from '@app/domain/kernel';
import { belongs, candidatesFor, type Candidates } from '@app/domain/people';
import {
  enterTraining,
  verifierNeed,
  verifyTrainingRecord,
  type TrainingForm,
  type TrainingResult,
  type VerifyForm,
  type VerifyRecordFacts,
} from '@app/domain/training';
import { listStatement, type Statement } from '@app/persistence/list-statement';
import { loadRoster } from '@app/persistence/people';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Asking } from '../registration/start';
import { row, rows } from '../transaction';
import { decideTraining, storeTraining, trainingEntryFacts } from './store';

/** A training record as people see it; instants in ISO 8601. */
export interface TrainingLine {
  readonly id: string;
  readonly memberId: string;
  readonly course: string;
  readonly courseVersion: string;
  readonly completedAt: Date;
  readonly certificateRef: string;
  /** How the test of the course ended; null: not said. */
  readonly result: TrainingResult | null;
  readonly state: string;
  readonly enteredAt: Date;
  readonly verifiedBy: string | null;
  readonly expiresAt: Date | null;
  readonly reason: string | null;
}

const UNKNOWN = refuse('NOT_FOUND', system('training records'));

const denied = (
  manager: EntityManager,
  { actor, now, requestId }: Asking,
  event: Pick<AuditEvent, 'action' | 'objectId'>,
  refusal: Refusal,
): Promise<Refusal> =>
  appendRefusal(manager, { ...event, at: now, actorId: actor.memberId, objectKind: 'trainingRecord', requestId, source: 'api' }, refusal);

/** Who verifies this member's training now: the coordinator, or who stands in. */
async function verifiersOf(manager: EntityManager, traineeId: string, at: Date): Promise<Candidates> {
  return candidatesFor(await loadRoster(manager), verifierNeed(traineeId), at.getTime());
}

/** V.E.3: a training outside a registration, by the member or the coordinator. Refusals: NOT_FOUND for no member, those of `enterTraining`. */
export async function enterTrainingRecord(
  manager: EntityManager,
  asking: Asking,
  { memberId, form }: { memberId: string; form: TrainingForm },
): Promise<{ id: string; state: string } | Refusal> {
  const { actor, now, requestId } = asking;
  const event = { action: 'TrainingEntered' };
  await manager.query('SELECT id FROM member WHERE id = $1 FOR KEY SHARE', [memberId]);
  if (!belongs(await loadRoster(manager), memberId, now.getTime())) return denied(manager, asking, event, UNKNOWN);
  const facts = {
    ...(await trainingEntryFacts(manager, memberId, now)),
    traineeId: memberId,
    deciders: await verifiersOf(manager, memberId, now),
  };
  const decided = enterTraining(facts, form, actor, now.getTime());
  if (isRefusal(decided)) return denied(manager, asking, event, decided);
  const [id, state] = [randomUUID(), decided.outcome];
  const completedAt = new Date(form.completedAt).toISOString();
  await storeTraining(manager, { ...form, id, memberId, enteredBy: actor.memberId, completedAt, state }, now);
  await appendAudit(manager, {
    ...event,
    at: now,
    actorId: actor.memberId,
    objectKind: 'trainingRecord',
    objectId: id,
    outcome: AuditOutcome.Success,
    code: state,
    requestId,
    source: 'api',
    detail: { memberId },
  });
  return { id, state };
}

const LOCKED = 'SELECT member_id AS "traineeId", state FROM training_record WHERE id = $1 FOR UPDATE';

/** V.E.3: somebody else verifies or rejects a record. Refusals: NOT_FOUND, those of `verifyTrainingRecord`. */
export async function verifyRecord(
  manager: EntityManager,
  asking: Asking,
  { recordId, form }: { recordId: string; form: VerifyForm },
): Promise<{ id: string; state: string } | Refusal> {
  const { actor, now, requestId } = asking;
  const event = { action: 'TrainingVerified', objectId: recordId };
  const stored = await row<Omit<VerifyRecordFacts, 'deciders'>>(manager, LOCKED, [recordId]);
  if (stored === undefined) return denied(manager, asking, event, UNKNOWN);
  const deciders = await verifiersOf(manager, stored.traineeId, now);
  const decided = verifyTrainingRecord({ ...stored, deciders }, form, actor);
  if (isRefusal(decided)) return denied(manager, asking, event, decided);
  await decideTraining(manager, { recordId, outcome: decided.outcome, verifiedBy: actor.memberId, reason: form.reason }, now);
  await appendAudit(manager, {
    ...event,
    at: now,
    actorId: actor.memberId,
    objectKind: 'trainingRecord',
    outcome: AuditOutcome.Success,
    code: decided.outcome,
    requestId,
    source: 'api',
    detail: { memberId: stored.traineeId },
  });
  return { id: recordId, state: decided.outcome };
}

export interface TrainingQuery {
  readonly memberId?: string;
  readonly state?: string;
  readonly limit: number;
  readonly after?: string;
}

const LISTED = `SELECT id, member_id AS "memberId", course, course_version AS "courseVersion", completed_at AS "completedAt",
    certificate_ref AS "certificateRef", result, state, entered_at AS "enteredAt", verified_by AS "verifiedBy", expires_at AS "expiresAt",
    coalesce(reject_reason, entry_reason) AS reason
  FROM training_record`;

/** By key, along training_record_listed_of_member or training_record_by_state where they narrow it. */
export const trainingListed = ({ memberId, state, limit, after }: TrainingQuery): Statement =>
  listStatement((bind) => ({
    select: LISTED,
    where: [
      memberId !== undefined && `member_id = ${bind(memberId)}`,
      state !== undefined && `state = ${bind(state)}`,
      after !== undefined && `id > ${bind(after)}`,
    ],
    order: 'id',
    limit: limit + 1,
  }));

/** Training records by keyset; one's own only, unless one verifies or oversees training. */
export async function trainingRecords(
  manager: EntityManager,
  { actor }: Pick<Asking, 'actor'>,
  query: TrainingQuery,
): Promise<{ records: TrainingLine[]; next: string | null }> {
  const all = mayDo('training.list', actor);
  const { sql, parameters } = trainingListed(all ? query : { ...query, memberId: actor.memberId });
  const found = await rows<TrainingLine>(manager, sql, parameters);
  const records = found.slice(0, query.limit);
  return { records, next: found.length > query.limit ? (records.at(-1)?.id ?? null) : null };
}
