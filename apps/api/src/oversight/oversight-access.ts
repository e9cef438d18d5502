import { appendAudit, AuditOutcome } from '@app/audit';
import { refuse, sop, type Refusal } from '@app/domain/kernel';
import { Role } from '@app/domain/people';
import type { EntityManager } from 'typeorm';
import type { Caller } from '../platform/request';

const READERS: readonly Role[] = [Role.Chief, Role.Major, Role.Commander, Role.Auditor, Role.RecordsCustodian];

/** Who may list reports, audits and discrepancies of the whole section: those who answer for it, or check it. A refusal is audited. */
export async function refuseOutsiders(
  manager: EntityManager,
  { actor, now, requestId }: Caller,
  attempt: { readonly action: string; readonly objectKind: string },
): Promise<Refusal | undefined> {
  if (actor.roles.some((role) => READERS.includes(role))) return undefined;
  const refusal = refuse('NOT_PERMITTED', sop('VII.A'), { needs: Role.Commander });
  const { code, authority } = refusal;
  const event = { ...attempt, at: now, actorId: actor.memberId, outcome: AuditOutcome.Denied, code, authority, requestId, source: 'api' };
  await appendAudit(manager, event);
  return refusal;
}
