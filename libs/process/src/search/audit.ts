import { appendAudit, AuditOutcome } from '@app/audit';
import type { Refusal } from '@app/domain/kernel';
import type { EntityManager } from 'typeorm';
import type { Asking } from '../registration/start';

/** Which verb was refused, about which search. */
export interface Refused {
  readonly action: string;
  readonly searchId?: string;
}

/** Records every refusal of a request, the further gates too, and gives it back. */
export async function auditRefusals(
  manager: EntityManager,
  { actor, now, requestId }: Asking,
  { action, searchId }: Refused,
  refusal: Refusal,
): Promise<Refusal> {
  await appendAudit(
    manager,
    ...[refusal, ...refusal.also].map(({ code, authority }) => ({
      at: now,
      actorId: actor.memberId,
      action,
      objectKind: 'faceSearch',
      requestId,
      source: 'api',
      outcome: AuditOutcome.Denied,
      code,
      authority,
      ...(searchId !== undefined && { objectId: searchId, processId: searchId }),
    })),
  );
  return refusal;
}
