import { BlockOutcome, confirmSuspension, type ConfirmFacts } from '@app/domain/accounts';
import { isRefusal } from '@app/domain/kernel';
import { loadRoster } from '@app/persistence/people';
import { defineStep, type AnyStep } from '@app/process';
import { byOf } from '@app/process/accounts/block';
import { blockFacts } from '@app/process/accounts/block-facts';
import { standingInForce } from '@app/process/accounts/standing';
import { liftBlock, takeEffect, writeBlock } from '@app/process/accounts/take-effect';
import { IsIn } from 'class-validator';
import { Text } from '../../platform/form';
import { accountOf, lockAccount } from './account-lock';
import { instantUnderLock } from '@app/process/transaction';

export class ConfirmSuspensionForm {
  @IsIn(['DEACTIVATE', 'LIFT']) decision: 'DEACTIVATE' | 'LIFT';
  @Text(2_000) reason: string;
}

/** A4: the Commander turns a suspension into a deactivation, or lifts it. */
export const suspension: AnyStep = defineStep({
  kind: 'account.confirm-suspension',
  form: ConfirmSuspensionForm,
  lock: lockAccount,
  async load({ manager, process, now }) {
    const account = await accountOf(manager, process.subjectId);
    const { cause } = account;
    if (cause === null) throw new Error('a suspended account has a cause');
    const [roster, at, policy] = [await loadRoster(manager), now.getTime(), process.policy];
    const standing = await standingInForce(manager, account.accountId, { roster, at });
    const facts: ConfirmFacts = { ...blockFacts(account, roster, policy, at), cause, standing };
    return { facts, account, roster };
  },
  decide({ facts, account, roster }, form, by, now) {
    const decided = confirmSuspension(facts, form, by, now);
    return isRefusal(decided) ? decided : { outcome: decided.outcome, decided, account, roster };
  },
  async record({ manager, process, actor, now, requestId, spread }, { decided, account, roster }, { reason }) {
    const at = await instantUnderLock(manager, now);
    const by = byOf({ actor, now, requestId });
    if (decided.outcome === BlockOutcome.Lifted) return liftBlock(manager, { account, at, by, reference: reason });
    const block = { account, fact: decided, reference: reason, roster, policy: process.policy, by, at };
    await writeBlock(manager, block, decided.outcome);
    spread.push(...(await takeEffect(manager, block)));
  },
});
