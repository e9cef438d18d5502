import { listed } from '@app/persistence/sql';
import { StepState } from '@app/domain/process';
import { appendAudit, AuditOutcome } from '@app/audit';
import {
  blocked,
  BlockOutcome,
  CAUSE_AUTHORITY,
  isInactive,
  reviewStanding,
  type StandingFinding,
  AccountStatus,
} from '@app/domain/accounts';
import { loadRoster } from '@app/persistence/people';
import type { EntityManager } from 'typeorm';
import { lockRoster, type RosterEffect } from '../people/context';
import { lockProcess, raiseVersion, type Raised } from '../process-row';
import { instantUnderLock, rows } from '../transaction';
import { ACCOUNT_STEPS } from './block';
import { readAccount } from './facts';
import type { DueOrder } from './orders';
import { standingFacts } from './standing';
import { settleSteps } from './settle-steps';
import { takeEffect, writeBlock, type BlockDecided } from './take-effect';

/** VII.E.1, VII.E.2: what a change of the roster means for the accounts of these members, in its transaction. */
export async function reviewMembers(manager: EntityManager, memberIds: readonly string[], effect: RosterEffect): Promise<Raised[]> {
  const accounts = await rows<{ id: string }>(
    manager,
    `SELECT id FROM account WHERE member_id = ANY ($1) AND status IN (${listed([AccountStatus.Active, AccountStatus.Suspended])}) ORDER BY id`,
    [memberIds],
  );
  const raised: Raised[] = [];
  for (const { id } of accounts) raised.push(...(await reviewAccount(manager, id, effect)));
  return raised;
}

type Locked = Omit<BlockDecided, 'fact' | 'reference'> & { readonly raise: () => Promise<Raised> };

/** Everything a block decides on, locked in the order of all transactions: roster and member, account, process. */
async function locked(manager: EntityManager, accountId: string, { now, ...by }: RosterEffect): Promise<Locked | undefined> {
  const seen = await readAccount(manager, accountId);
  if (seen === undefined) return undefined;
  await lockRoster(manager, [seen.memberId]);
  const account = await readAccount(manager, accountId, 'FOR UPDATE');
  const process = await lockProcess(manager, accountId);
  if (account === undefined || process === undefined) return undefined;
  const at = await instantUnderLock(manager, now);
  const roster = await loadRoster(manager, at);
  return { account, roster, policy: process.policy, by, at, raise: () => raiseVersion(manager, process, at) };
}

/** Blocks an account for what it has lost by itself, or asks about it; nothing when it stands. Safe to run twice. */
export async function reviewAccount(manager: EntityManager, accountId: string, effect: RosterEffect): Promise<Raised[]> {
  const found = await locked(manager, accountId, effect);
  if (found === undefined) return [];
  const { roster, at } = found;
  const [facts] = await standingFacts(manager, { accountIds: [accountId] }, { roster, at: at.getTime() });
  const finding = facts && reviewStanding(facts, at.getTime());
  return finding === undefined ? [] : act(manager, found, finding);
}

function act(manager: EntityManager, found: Locked, finding: StandingFinding): Promise<Raised[]> {
  switch (finding.action) {
    case 'DEACTIVATE':
      return end(manager, found, { cause: finding.cause, eventAt: finding.eventAt, reference: finding.cause });
    case 'SUSPEND':
      return rest(manager, found, finding);
    case 'CONFIRM_TRANSFER':
      return askTransfer(manager, found);
  }
}

/** The account is over: blocked, handed over, and its process told. */
async function end(
  manager: EntityManager,
  found: Locked,
  { cause, eventAt, reference }: Pick<BlockDecided['fact'], 'cause' | 'eventAt'> & { readonly reference: string },
): Promise<Raised[]> {
  const { account, policy, at, by, raise } = found;
  const blockedAt = account.blockedAt ?? at.getTime();
  const fact = blocked({ policy, external: account.external }, { cause, eventAt, blockedAt }, by.actorId);
  const block = { ...found, fact, reference };
  await writeBlock(manager, block, BlockOutcome.Deactivated);
  await settleSteps(manager, account.accountId, { keys: ACCOUNT_STEPS, outcome: fact.outcome, actorId: by.actorId, at });
  const spread = await takeEffect(manager, block);
  return [await raise(), ...spread];
}

/** The account rests until the Commander has looked at it. */
async function rest(manager: EntityManager, found: Locked, { cause, eventAt }: StandingFinding): Promise<Raised[]> {
  const { account, at, by, raise } = found;
  const fact = { cause, eventAt, blockedAt: at.getTime() };
  await writeBlock(manager, { ...found, fact, reference: cause }, BlockOutcome.Suspended);
  const keys = ['in-force', 'confirm-transfer'];
  await settleSteps(manager, account.accountId, { keys, outcome: BlockOutcome.Suspended, actorId: by.actorId, at });
  return [await raise()];
}

/** A3, lenient: the account goes on while the new supervisor is asked; asked once, as long as the step is open. */
async function askTransfer(manager: EntityManager, { account, at, by, raise }: Locked): Promise<Raised[]> {
  const { accountId, memberId } = account;
  const waiting = await rows(manager, `SELECT 1 FROM step WHERE process_id = $1 AND key = 'in-force' AND state = '${StepState.Open}'`, [
    accountId,
  ]);
  if (waiting.length === 0) return [];
  await settleSteps(manager, accountId, { keys: ['in-force'], outcome: BlockOutcome.Transferred, actorId: by.actorId, at });
  await appendAudit(manager, {
    at,
    actorId: by.actorId,
    action: 'TransferToConfirm',
    objectKind: 'account',
    objectId: accountId,
    processId: accountId,
    outcome: AuditOutcome.Success,
    authority: CAUSE_AUTHORITY.TRANSFERRED,
    requestId: by.requestId,
    source: by.source,
    detail: { memberId },
  });
  return [await raise()];
}

/** VII.E.1, VII.E.2: the day of an order has come; on an account that ended before nothing is left to do. */
export async function carryOut(manager: EntityManager, order: DueOrder, now: Date): Promise<Raised[]> {
  const found = await locked(manager, order.accountId, { now, actorId: order.orderedBy, source: 'worker' });
  const [open] = await rows(manager, 'SELECT 1 FROM account_order WHERE id = $1 AND ended_at IS NULL FOR UPDATE', [order.id]);
  if (open === undefined) return [];
  await manager.query('UPDATE account_order SET ended_at = $2 WHERE id = $1', [order.id, now]);
  if (found === undefined || isInactive(found.account.status)) return [];
  return end(manager, found, { cause: order.cause, eventAt: order.eventAt.getTime(), reference: order.reference });
}
