import { appendAudit, AuditOutcome, appendRefusal, ObjectKind } from '@app/audit';
import { recall, type RecallFacts, type RecallForm } from '@app/domain/dissemination';
import { choice, isRefusal, type Refusal } from '@app/domain/kernel';
import type { EntityManager } from 'typeorm';
import type { Asking } from '../registration/start';
import { row, rows } from '../transaction';

const LOCKED = `SELECT authorized, recall, handed_on_by AS "handedOnBy", recorded_by AS "recordedBy" FROM dissemination WHERE id = $1 FOR UPDATE`;

/** VII.E.4: records how asking one dissemination back ended. Refusals as `recall`; each audited. */
export async function recordRecall(
  manager: EntityManager,
  asking: Asking,
  { disseminationId, form }: { disseminationId: string; form: RecallForm },
): Promise<{ id: string } | Refusal> {
  const { actor, now, requestId } = asking;
  const attempted = {
    at: now,
    actorId: actor.memberId,
    action: 'DisseminationRecalled',
    objectKind: ObjectKind.Dissemination,
    requestId,
    source: 'api',
  };
  const facts = await row<RecallFacts>(manager, LOCKED, [disseminationId]);
  const answer = recall(facts, form, actor, now.getTime());
  if (isRefusal(answer)) return appendRefusal(manager, { ...attempted, objectId: disseminationId }, answer);
  await storeRecall(manager, asking, disseminationId, answer);
  return { id: disseminationId };
}

/** Writes how asking one back ended, with its event. */
export async function storeRecall(
  manager: EntityManager,
  { actor, now, requestId }: Pick<Asking, 'actor' | 'now' | 'requestId'>,
  id: string,
  { outcome, askedAt, note }: RecallForm,
): Promise<void> {
  await manager.query(
    'UPDATE dissemination SET recall = $2, recall_asked_at = $3, recall_note = $4, recalled_by = $5, recalled_at = $6 WHERE id = $1',
    [id, outcome, new Date(askedAt), note, actor.memberId, now],
  );
  await appendAudit(manager, {
    at: now,
    actorId: actor.memberId,
    action: 'DisseminationRecalled',
    objectKind: ObjectKind.Dissemination,
    objectId: id,
    outcome: AuditOutcome.Success,
    code: outcome,
    authority: choice('recall of what was handed on'),
    requestId,
    source: 'api',
  });
}

/** Index dissemination_unauthorized: what a member handed on to unauthorized people, as far as it is recorded. `lock`: to answer for them. */
export const unauthorizedBy = (
  manager: EntityManager,
  memberId: string,
  lock: '' | 'FOR UPDATE' = '',
): Promise<(Pick<RecallFacts, 'authorized' | 'recall'> & { id: string })[]> =>
  rows(manager, `SELECT id, authorized, recall FROM dissemination WHERE handed_on_by = $1 AND NOT authorized ORDER BY id ${lock}`, [
    memberId,
  ]);
