import { appendAudit, AuditOutcome } from '@app/audit';
import { refuse, system, type Refusal } from '@app/domain/kernel';
import type { EntityManager } from 'typeorm';
import type { Caller } from './request';

/** What somebody tried with which object; `rules`: who hides it. */
export interface Attempt {
  readonly action: string;
  readonly objectKind: string;
  readonly objectId: string;
  readonly processId?: string;
  readonly rules?: string;
}

/** The answer to whoever may not see an object, or asks for one that there is not; the attempt is audited. */
export async function hide(
  manager: EntityManager,
  { actor, now, requestId }: Caller,
  { rules = 'processes', ...attempt }: Attempt,
): Promise<Refusal> {
  const refusal = refuse('NOT_FOUND', system(rules));
  await appendAudit(manager, {
    ...attempt,
    at: now,
    actorId: actor.memberId,
    outcome: AuditOutcome.Denied,
    code: refusal.code,
    authority: refusal.authority,
    requestId,
    source: 'api',
  });
  return refusal;
}
