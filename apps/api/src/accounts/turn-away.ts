import { appendAudit, AuditOutcome } from '@app/audit';
import type { Refusal } from '@app/domain/kernel';
import type { EntityManager } from 'typeorm';
import type { Caller } from '../platform/request';

/** Gives a refused reading back, with the event that it left. */
export async function turnAway(
  manager: EntityManager,
  { actor, now, requestId }: Caller,
  attempt: { readonly action: string; readonly objectKind: string },
  refusal: Refusal,
): Promise<Refusal> {
  const { code, authority } = refusal;
  const event = { ...attempt, at: now, actorId: actor.memberId, outcome: AuditOutcome.Denied, code, authority, requestId, source: 'api' };
  await appendAudit(manager, event);
  return refusal;
}
