import { appendAudit, AuditOutcome } from '@app/audit';
import { CAUSE_AUTHORITY, type DeactivationCause } from '@app/domain/accounts';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Asking } from '../registration/start';
import { changed, rows } from '../transaction';

/** A deactivation dated ahead. */
export interface DeactivationOrder {
  readonly accountId: string;
  readonly cause: DeactivationCause;
  readonly eventAt: Date;
  readonly reference: string;
}

/** VII.E.1, VII.E.2: records a deactivation for a day to come; a later order for the same account replaces it. */
export async function storeOrder(manager: EntityManager, order: DeactivationOrder, { actor, now, requestId }: Asking): Promise<void> {
  const { accountId, cause, eventAt, reference } = order;
  await manager.query('UPDATE account_order SET ended_at = $2 WHERE account_id = $1 AND ended_at IS NULL', [accountId, now]);
  await manager.query(
    'INSERT INTO account_order (id, account_id, cause, event_at, reference, ordered_by, ordered_at) VALUES ($1, $2, $3, $4, $5, $6, $7)',
    [randomUUID(), accountId, cause, eventAt, reference, actor.memberId, now],
  );
  await appendAudit(manager, {
    at: now,
    actorId: actor.memberId,
    action: 'DeactivationOrdered',
    objectKind: 'account',
    objectId: accountId,
    processId: accountId,
    outcome: AuditOutcome.Success,
    code: cause,
    authority: CAUSE_AUTHORITY[cause],
    requestId,
    source: 'api',
  });
}

/** Takes the waiting order of an account back; false: none was waiting. The caller holds the account's lock. */
export async function endOrder(manager: EntityManager, accountId: string, { actor, now, requestId }: Asking): Promise<boolean> {
  const ended = await changed<{ id: string }>(
    manager,
    'UPDATE account_order SET ended_at = $2 WHERE account_id = $1 AND ended_at IS NULL RETURNING id',
    [accountId, now],
  );
  if (ended.length === 0) return false;
  await appendAudit(manager, {
    at: now,
    actorId: actor.memberId,
    action: 'DeactivationOrderWithdrawn',
    objectKind: 'account',
    objectId: accountId,
    processId: accountId,
    outcome: AuditOutcome.Success,
    requestId,
    source: 'api',
  });
  return true;
}

/** An order whose day has come. */
export interface DueOrder extends DeactivationOrder {
  readonly id: string;
  readonly orderedBy: string;
}

/** Orders whose day has come, the earliest first. */
export const dueOrders = (manager: EntityManager, now: Date): Promise<DueOrder[]> =>
  rows<DueOrder>(
    manager,
    `SELECT id, account_id AS "accountId", cause, event_at AS "eventAt", reference, ordered_by AS "orderedBy" FROM account_order
     WHERE ended_at IS NULL AND event_at <= $1 ORDER BY event_at, id`,
    [now],
  );
