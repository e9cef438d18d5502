import { appendAudit, appendRefusal, AuditOutcome, type ObjectKind } from '@app/audit';
import { refuse, system, type Refusal } from '@app/domain/kernel';
import type { EntityManager } from 'typeorm';
import type { Caller } from './request';

/** What somebody tried with which object; `rules`: who hides it. */
export interface Attempt {
  readonly action: string;
  readonly objectKind: ObjectKind;
  /** Left out where nothing with an id is there: a period without a report. */
  readonly objectId?: string;
  readonly processId?: string;
  readonly rules?: string;
}

/** The answer to whoever may not see an object, or asks for one that there is not; the attempt is audited. */
export async function hide(
  manager: EntityManager,
  { actor, now, requestId }: Caller,
  { rules = 'processes', ...attempt }: Attempt,
): Promise<Refusal> {
  const attempted = { ...attempt, at: now, actorId: actor.memberId, requestId, source: 'api' };
  return appendRefusal(manager, attempted, refuse('NOT_FOUND', system(rules)));
}

/** What was found for somebody who may read it, or the answer that hides it; reading it, too, is audited, since it tells of a person. */
export async function readOrHide<T extends object>(
  manager: EntityManager,
  caller: Caller,
  attempt: Attempt,
  found: T | undefined,
): Promise<T | Refusal> {
  if (found === undefined) return hide(manager, caller, attempt);
  const { actor, now, requestId } = caller;
  const { action, objectKind, objectId, processId } = attempt;
  const read = { action, objectKind, objectId, processId };
  await appendAudit(manager, { ...read, at: now, actorId: actor.memberId, outcome: AuditOutcome.Success, requestId, source: 'api' });
  return found;
}
