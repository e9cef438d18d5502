import { appendAudit, AuditOutcome } from '@app/audit';
import { CAUSE_AUTHORITY } from '@app/domain/accounts/causes';
import { BlockCause, BlockOutcome } from '@app/domain/accounts/model';
import { AccountStatus } from '@app/domain/accounts/status';
import type { PolicyPack } from '@app/domain/policy';
import { ProcessKind } from '@app/domain/process';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { startProcess } from '../life';
import type { Raised } from '../process-row';
import { changed } from '../transaction';

/** By whose act a registration came to nothing. `actorId` null: the system itself. */
export interface Closing {
  readonly policy: PolicyPack;
  readonly actorId: string | null;
  readonly now: Date;
  readonly requestId?: string;
  readonly source: string;
}

/** Takes the account's row before any process row: activation takes them in this order. */
export const lockAccountOf = (manager: EntityManager, registrationId: string): Promise<unknown> =>
  manager.query('SELECT id FROM account WHERE registration_id = $1 FOR UPDATE', [registrationId]);

/**
 * VII.E, by setting: a registration that came to nothing after its account was confirmed in FACESNXT leaves nobody with a way in: the account
 * ends here, and its own process asks for the FACESNXT account to be disabled. Nothing when there is no such account.
 */
export async function closeUnusedAccount(manager: EntityManager, registrationId: string, closing: Closing): Promise<Raised | undefined> {
  const { policy, actorId, now, requestId, source } = closing;
  const [account] = await changed<{ id: string; memberId: string }>(
    manager,
    `UPDATE account SET status = $2, cause = $3::varchar, event_at = $4, blocked_at = $4, blocked_by = $5, reference = $3
     WHERE registration_id = $1 AND status = $6 RETURNING id, member_id AS "memberId"`,
    [registrationId, AccountStatus.Deactivated, BlockCause.Unused, now, actorId, AccountStatus.Pending],
  );
  if (account === undefined) return undefined;
  await manager.query(
    `INSERT INTO account_block (id, account_id, outcome, cause, event_at, at, by_id, reference) VALUES ($1, $2, $3, $4::varchar, $5, $5, $6, $4)`,
    [randomUUID(), account.id, BlockOutcome.Deactivated, BlockCause.Unused, now, actorId],
  );
  await appendAudit(manager, {
    at: now,
    actorId,
    action: 'AccountDeactivated',
    objectKind: 'account',
    objectId: account.id,
    processId: account.id,
    outcome: AuditOutcome.Success,
    code: BlockCause.Unused,
    authority: CAUSE_AUTHORITY[BlockCause.Unused],
    requestId,
    source,
    detail: { memberId: account.memberId },
  });
  return startProcess(manager, { id: account.id, kind: ProcessKind.Account, subjectId: account.id, policy, openedBy: actorId, now });
}
