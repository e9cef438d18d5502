import { appendRefusal, ObjectKind } from '@app/audit';
import { BlockOutcome, deactivate, suspend, withdrawOrder, type BlockFacts, type BlockForm } from '@app/domain/accounts';
import { isRefusal, refuse, system, type Refusal } from '@app/domain/kernel';
import type { Roster } from '@app/domain/people';
import { seesPage } from '@app/persistence/pages';
import { loadRoster } from '@app/persistence/people';
import type { EntityManager } from 'typeorm';
import { lockRoster } from '../people/context';
import { lockProcess, raiseVersion, type ProcessRow, type Raised } from '../process-row';
import type { Asking } from '../registration/start';
import { instantUnderLock } from '../transaction';
import { blockFacts } from './block-facts';
import { readAccount, type AccountState } from './facts';
import { endOrder, storeOrder } from './orders';
import { settleSteps } from './settle-steps';
import { takeEffect, writeBlock, type BlockedBy } from './take-effect';
import { accountKey } from './visibility';

/** What a block came to; `spread`: what is to be told after the commit, the account's own process first. */
export interface AccountBlocked {
  readonly accountId: string;
  readonly outcome: BlockOutcome;
  readonly spread: readonly Raised[];
}

export interface BlockRequest {
  readonly accountId: string;
  readonly form: BlockForm;
}

export const HIDDEN = refuse('NOT_FOUND', system('processes'));

/** Everything a block decides on, locked in the order of all transactions: roster and member, account, process. */
export interface Locked {
  readonly account: AccountState;
  readonly process: ProcessRow;
  readonly roster: Roster;
  readonly facts: BlockFacts & AccountState;
  readonly at: Date;
}

/**
 * VII.E: deactivates an account: blocked here at once, and everything bound to the member handed over, released or ended with it; the
 * FACESNXT account is asked for next. Refused: NOT_FOUND, and as `deactivate`; each refusal audited. On an inactive account nothing changes.
 */
export async function deactivateAccount(
  manager: EntityManager,
  asking: Asking,
  { accountId, form }: BlockRequest,
): Promise<AccountBlocked | Refusal> {
  const locked = await lockAccount(manager, accountId, asking);
  if (locked === undefined) return denied(manager, asking, { accountId, action: 'AccountDeactivated' }, HIDDEN);
  const { account, process, roster, facts, at } = locked;
  const fact = deactivate(facts, form, asking.actor, at.getTime());
  if (isRefusal(fact)) return denied(manager, asking, { accountId, action: 'AccountDeactivated' }, fact);
  if (fact.outcome === BlockOutcome.AlreadyInactive) return { accountId, outcome: fact.outcome, spread: [] };
  if (fact.outcome === BlockOutcome.Ordered) {
    await storeOrder(manager, { accountId, cause: fact.cause, eventAt: new Date(fact.eventAt), reference: form.reference }, asking);
    return { accountId, outcome: fact.outcome, spread: [] };
  }
  const block = { account, fact, reference: form.reference, roster, policy: process.policy, by: byOf(asking), at };
  await writeBlock(manager, block, fact.outcome);
  await settleSteps(manager, accountId, { keys: ACCOUNT_STEPS, outcome: fact.outcome, actorId: asking.actor.memberId, at });
  const spread = await takeEffect(manager, block);
  return { accountId, outcome: fact.outcome, spread: [await raiseVersion(manager, process, at), ...spread] };
}

/** V.D, VII.E: suspends an account at once; the Commander confirms or lifts it. Refused: NOT_FOUND, and as `suspend`; each refusal audited. */
export async function suspendAccount(
  manager: EntityManager,
  asking: Asking,
  { accountId, form }: BlockRequest,
): Promise<AccountBlocked | Refusal> {
  const locked = await lockAccount(manager, accountId, asking);
  if (locked === undefined) return denied(manager, asking, { accountId, action: 'AccountSuspended' }, HIDDEN);
  const { account, process, roster, facts, at } = locked;
  const fact = suspend(facts, form, asking.actor, at.getTime());
  if (isRefusal(fact)) return denied(manager, asking, { accountId, action: 'AccountSuspended' }, fact);
  if (fact.outcome === BlockOutcome.AlreadyInactive) return { accountId, outcome: fact.outcome, spread: [] };
  await writeBlock(
    manager,
    { account, fact, reference: form.reference, roster, policy: process.policy, by: byOf(asking), at },
    fact.outcome,
  );
  await settleSteps(manager, accountId, {
    keys: ['in-force', 'confirm-transfer'],
    outcome: fact.outcome,
    actorId: asking.actor.memberId,
    at,
  });
  return { accountId, outcome: fact.outcome, spread: [await raiseVersion(manager, process, at)] };
}

/** VII.E: takes a deactivation that was dated ahead back. Refused: NOT_FOUND where none waits, and as `withdrawOrder`; each audited. */
export async function withdrawDeactivation(manager: EntityManager, asking: Asking, accountId: string): Promise<{ id: string } | Refusal> {
  const attempt = { accountId, action: 'DeactivationOrderWithdrawn' };
  const locked = await lockAccount(manager, accountId, asking);
  if (locked === undefined) return denied(manager, asking, attempt, HIDDEN);
  const refusal = withdrawOrder(locked.facts, asking.actor);
  if (refusal) return denied(manager, asking, attempt, refusal);
  return (await endOrder(manager, accountId, asking)) ? { id: accountId } : denied(manager, asking, attempt, HIDDEN);
}

/** Who asks, as a block remembers it. */
export const byOf = ({ actor, requestId }: Asking): BlockedBy => ({ actorId: actor.memberId, requestId, source: 'api' });

/** What an account that is over leaves nobody to decide. */
export const ACCOUNT_STEPS = ['in-force', 'confirm-suspension', 'confirm-transfer', 'violation-finding'] as const;

/** Nothing when there is no such account, or it is not this person's to see. */
export async function lockAccount(manager: EntityManager, accountId: string, { actor, now }: Asking): Promise<Locked | undefined> {
  const found = await readAccount(manager, accountId);
  if (found === undefined) return undefined;
  await lockRoster(manager, [found.memberId]);
  const account = await readAccount(manager, accountId, 'FOR UPDATE');
  const process = await lockProcess(manager, accountId);
  if (account === undefined || process === undefined) return undefined;
  const at = await instantUnderLock(manager, now);
  const roster = await loadRoster(manager);
  if (!(await seesPage(manager, accountKey(account, roster, actor, at.getTime()), actor))) return undefined;
  return { account, process, roster, facts: blockFacts(account, roster, process.policy, at.getTime()), at };
}

export function denied(
  manager: EntityManager,
  { actor, now, requestId }: Asking,
  { accountId, action }: { accountId: string; action: string },
  refusal: Refusal,
): Promise<Refusal> {
  const attempted = {
    at: now,
    actorId: actor.memberId,
    action,
    objectKind: ObjectKind.Account,
    objectId: accountId,
    requestId,
    source: 'api',
  };
  return appendRefusal(manager, attempted, refusal);
}
