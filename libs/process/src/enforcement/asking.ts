import { appendAudit, AuditOutcome } from '@app/audit';
import type { Refusal } from '@app/domain/kernel';
import type { Actor } from '@app/domain/people';
import type { EntityManager } from 'typeorm';

/** Who asks, when, under which request. */
export interface Asking {
  readonly actor: Actor;
  readonly now: Date;
  readonly requestId: string;
}

/** Audits a refusal and every further gate that failed with it, and answers it. `objectId`: a case or an action, by id. */
export async function auditRefusals(
  manager: EntityManager,
  { actor, now, requestId }: Asking,
  { action, objectId, refusal }: { action: string; objectId?: string; refusal: Refusal },
): Promise<Refusal> {
  const events = [refusal, ...refusal.also].map(({ code, authority }) => ({
    at: now,
    actorId: actor.memberId,
    action,
    objectKind: 'enforcement-action',
    objectId,
    outcome: AuditOutcome.Denied,
    code,
    authority,
    requestId,
    source: 'api',
  }));
  await appendAudit(manager, ...events);
  return refusal;
}
