import { appendAudit, appendRefusal, AuditOutcome, type AuditEvent } from '@app/audit';
import { isRefusal, refuse, system, type Refusal } from '@app/domain/kernel';
import { belongs } from '@app/domain/people';
import { grantAccess, mayGrant, type GrantForm } from '@app/domain/registration';
import { loadRoster } from '@app/persistence/people';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { packInForce } from '../policy';
import { row } from '../transaction';
import type { Asking } from './start';

const UNKNOWN = refuse('NOT_FOUND', system('members'));

const event = ({ actor, now, requestId }: Asking, action: string, memberId?: string): Omit<AuditEvent, 'outcome'> => ({
  at: now,
  actorId: actor.memberId,
  action,
  objectKind: 'accessGrant',
  requestId,
  source: 'api',
  ...(memberId !== undefined && { detail: { memberId } }),
});

/** VI.A: a grant beside any registration, so that access can go on when one ends. Refusals: NOT_FOUND, those of `grantAccess`. */
export async function keepGrant(
  manager: EntityManager,
  asking: Asking,
  { memberId, form, reason }: { memberId: string; form: GrantForm; reason: string },
): Promise<{ id: string } | Refusal> {
  const { actor, now } = asking;
  const audit = event(asking, 'AccessGranted', memberId);
  await manager.query('SELECT id FROM member WHERE id = $1 FOR KEY SHARE', [memberId]);
  const roster = await loadRoster(manager);
  if (!belongs(roster, memberId, now.getTime())) return appendRefusal(manager, audit, UNKNOWN);
  const decided = grantAccess({ memberId, roster, policy: await packInForce(manager, now) }, form, actor, now.getTime());
  if (isRefusal(decided)) return appendRefusal(manager, audit, decided);
  const id = randomUUID();
  await manager.query(
    'INSERT INTO access_grant (id, member_id, granted_by, valid_from, valid_to, reason) VALUES ($1, $2, $3, $4, $5, $6)',
    [id, memberId, actor.memberId, new Date(decided.from), decided.to === null ? null : new Date(decided.to), reason],
  );
  await appendAudit(manager, { ...audit, objectId: id, outcome: AuditOutcome.Success });
  return { id };
}

/** VI.A: ends a grant now; the watch finds the account that rested on it. Refusals: NOT_FOUND, those of `mayGrant`. */
export async function endGrant(manager: EntityManager, asking: Asking, id: string): Promise<{ id: string } | Refusal> {
  const { actor, now } = asking;
  const found = await row<{ memberId: string }>(
    manager,
    'SELECT member_id AS "memberId" FROM access_grant WHERE id = $1 AND (valid_to IS NULL OR valid_to > $2) FOR UPDATE',
    [id, now],
  );
  const audit = { ...event(asking, 'AccessGrantWithdrawn', found?.memberId), objectId: id };
  if (found === undefined) return appendRefusal(manager, audit, UNKNOWN);
  const facts = { memberId: found.memberId, roster: await loadRoster(manager), policy: await packInForce(manager, now) };
  const refusal = mayGrant(facts, actor, now.getTime());
  if (refusal) return appendRefusal(manager, audit, refusal);
  await manager.query('UPDATE access_grant SET valid_to = greatest(valid_from, $2) WHERE id = $1', [id, now]);
  await appendAudit(manager, { ...audit, outcome: AuditOutcome.Success });
  return { id };
}
