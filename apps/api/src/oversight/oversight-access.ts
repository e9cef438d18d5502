import { appendAudit, AuditOutcome } from '@app/audit';
import type { Refusal } from '@app/domain/kernel';
import { checkOversightReader } from '@app/domain/oversight';
import type { EntityManager } from 'typeorm';
import type { Caller } from '../platform/request';

/** Who may list reports, audits and discrepancies of the whole section; a refusal is audited. */
export async function refuseOutsiders(
  manager: EntityManager,
  { actor, now, requestId }: Caller,
  attempt: { readonly action: string; readonly objectKind: string },
): Promise<Refusal | undefined> {
  const refusal = checkOversightReader(actor);
  if (refusal === undefined) return undefined;
  const { code, authority } = refusal;
  const event = { ...attempt, at: now, actorId: actor.memberId, outcome: AuditOutcome.Denied, code, authority, requestId, source: 'api' };
  await appendAudit(manager, event);
  return refusal;
}
