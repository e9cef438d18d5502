import { appendAudit, AuditOutcome } from '@app/audit';
import {
  BlockOutcome,
  CAUSE_AUTHORITY,
  DeactivationCause,
  type BlockCause,
  searchesAfterEvent,
  type AccountDeactivated,
} from '@app/domain/accounts';
import { AccountStatus } from '@app/domain/accounts/status';
import { choice } from '@app/domain/kernel';
import { DiscrepancySource, DiscrepancyType, SubjectKind } from '@app/domain/oversight';
import type { Roster } from '@app/domain/people';
import type { PolicyPack } from '@app/domain/policy';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { openDiscrepancies } from '../oversight/discrepancies';
import { ms } from '../oversight/search-records';
import type { Raised } from '../process-row';
import { rows } from '../transaction';
import { openViolationOf, type AccountState } from './facts';
import { handOverWork } from './hand-over-work';

/** By whose act an account is blocked. `actorId` null: the system, where a rule finds it due. */
export interface BlockedBy {
  readonly actorId: string | null;
  readonly requestId?: string;
  readonly source: string;
}

/** A decided block of an account. `at`: the transaction's own instant, taken under the account's lock. */
export interface BlockDecided {
  readonly account: AccountState;
  readonly fact: Pick<AccountDeactivated, 'cause' | 'eventAt' | 'blockedAt'>;
  readonly reference: string;
  readonly roster: Roster;
  readonly policy: PolicyPack;
  readonly by: BlockedBy;
  readonly at: Date;
}

type Outcome = typeof BlockOutcome.Suspended | typeof BlockOutcome.Deactivated | typeof BlockOutcome.Revoked;

const ACTION = { SUSPENDED: 'AccountSuspended', DEACTIVATED: 'AccountDeactivated', REVOKED: 'AccountRevoked' } as const;

const BLOCK =
  'INSERT INTO account_block (id, account_id, outcome, cause, event_at, at, by_id, reference) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)';

/** Writes the block on the account and in its history. */
export async function writeBlock(
  manager: EntityManager,
  { account, fact, reference, by, at }: BlockDecided,
  outcome: Outcome,
): Promise<void> {
  const { cause, eventAt, blockedAt } = fact;
  await manager.query(
    'UPDATE account SET status = $2, cause = $3, event_at = $4, blocked_at = $5, blocked_by = $6, reference = $7 WHERE id = $1',
    [account.accountId, outcome, cause, new Date(eventAt), new Date(blockedAt), by.actorId, reference],
  );
  await manager.query(BLOCK, [randomUUID(), account.accountId, outcome, cause, new Date(eventAt), at, by.actorId, reference]);
  await appendAudit(manager, {
    at,
    actorId: by.actorId,
    action: ACTION[outcome],
    objectKind: 'account',
    objectId: account.accountId,
    processId: account.accountId,
    outcome: AuditOutcome.Success,
    code: cause,
    authority: outcome === BlockOutcome.Suspended && by.actorId !== null ? choice('suspension') : CAUSE_AUTHORITY[cause],
    requestId: by.requestId,
    source: by.source,
    detail: { memberId: account.memberId },
  });
}

/** V.D, IX.A.7: an account that had ended for another cause counts as revoked; when and why it was blocked stays as it was. */
export async function revokeEnded(
  manager: EntityManager,
  { account, cause, reference, by, at }: Pick<BlockDecided, 'account' | 'reference' | 'by' | 'at'> & { readonly cause: BlockCause },
): Promise<void> {
  await manager.query('UPDATE account SET status = $2 WHERE id = $1', [account.accountId, AccountStatus.Revoked]);
  await manager.query(BLOCK, [randomUUID(), account.accountId, BlockOutcome.Revoked, cause, at, at, by.actorId, reference]);
  await appendAudit(manager, {
    at,
    actorId: by.actorId,
    action: ACTION.REVOKED,
    objectKind: 'account',
    objectId: account.accountId,
    processId: account.accountId,
    outcome: AuditOutcome.Success,
    code: cause,
    authority: CAUSE_AUTHORITY[cause],
    requestId: by.requestId,
    source: by.source,
    detail: { memberId: account.memberId },
  });
}

/**
 * VII.E: everything that falls with a deactivated account, in the transaction that blocks it, and discrepancies for searches run after the
 * event. Gives what is to be told after the commit.
 */
export async function takeEffect(manager: EntityManager, block: BlockDecided): Promise<Raised[]> {
  const { accountId, memberId } = block.account;
  const { cause, eventAt } = block.fact;
  const { roster, by, at } = block;
  const inGoodStanding = block.account.status === AccountStatus.Active && (await openViolationOf(manager, accountId)) === undefined;
  const told = await handOverWork(manager, { accountId, memberId, cause, eventAt, inGoodStanding, roster, by, at });
  return [...told, ...(await searchesOutOfTime(manager, block))];
}

const LEFT: readonly BlockCause[] = [DeactivationCause.Separated, DeactivationCause.Transferred];

const SEARCHED = `SELECT s.id AS "searchId", ${ms('coalesce(l.executed_at, s.late_executed_at, s.submitted_at)')} AS "executedAt"
  FROM face_search s LEFT JOIN candidate_list l ON l.search_id = s.id
  WHERE s.operator_id = $1 AND s.cancel_reason IS NULL AND coalesce(l.executed_at, s.late_executed_at, s.submitted_at) >= $2 ORDER BY s.id`;

/** VII.E.1, VII.E.2: searches run, or asked for, after the member left and before the block are discrepancies, each one. */
async function searchesOutOfTime(manager: EntityManager, { account, fact, policy, by, at }: BlockDecided): Promise<Raised[]> {
  if (!LEFT.includes(fact.cause)) return [];
  const searched = await rows<{ searchId: string; executedAt: number }>(manager, SEARCHED, [account.memberId, new Date(fact.eventAt)]);
  const openings = searchesAfterEvent(searched, fact).map((id) => ({
    source: DiscrepancySource.Guard,
    type: DiscrepancyType.AfterEvent,
    subject: { kind: SubjectKind.Search, id },
    aboutMemberId: account.memberId,
  }));
  return openDiscrepancies(manager, openings, { policy, ...by, now: at });
}

/** A suspension was unfounded or its cause is mended: the member may search again; the block stays in the account's history. */
export async function liftBlock(
  manager: EntityManager,
  { account, at, by, reference }: Pick<BlockDecided, 'account' | 'at' | 'by' | 'reference'>,
): Promise<void> {
  const { accountId, memberId, cause, eventAt } = account;
  await manager.query(
    'UPDATE account SET status = $2, cause = NULL, event_at = NULL, blocked_at = NULL, blocked_by = NULL, reference = NULL WHERE id = $1',
    [accountId, AccountStatus.Active],
  );
  const since = eventAt === null ? at : new Date(eventAt);
  await manager.query(BLOCK, [randomUUID(), accountId, BlockOutcome.Lifted, cause, since, at, by.actorId, reference]);
  await appendAudit(manager, {
    at,
    actorId: by.actorId,
    action: 'SuspensionLifted',
    objectKind: 'account',
    objectId: accountId,
    processId: accountId,
    outcome: AuditOutcome.Success,
    code: cause ?? undefined,
    requestId: by.requestId,
    source: by.source,
    detail: { memberId },
  });
}
