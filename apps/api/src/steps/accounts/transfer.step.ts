import { BlockOutcome, confirmTransfer, reviewStanding } from '@app/domain/accounts';
import { accessUnitOf } from '@app/domain/people';
import { isRefusal } from '@app/domain/kernel';
import { loadRoster } from '@app/persistence/people';
import { defineStep, type AnyStep } from '@app/process';
import { byOf } from '@app/process/accounts/block';
import { blockFacts } from '@app/process/accounts/block-facts';
import { standingFacts } from '@app/process/accounts/standing';
import { takeEffect, writeBlock } from '@app/process/accounts/take-effect';
import { IsIn } from 'class-validator';
import { Optional, Text } from '../../platform/form';
import { accountOf, lockAccount } from './account-lock';
import { instantUnderLock } from '@app/process/transaction';

export class ConfirmTransferForm {
  @IsIn(['CONFIRM', 'DEACTIVATE']) decision: 'CONFIRM' | 'DEACTIVATE';
  /** Required when the account ends. */
  @Optional() @Text(2_000) reason?: string;
}

/** A3, lenient: the new supervisor confirms that the member goes on searching, or ends the account as transferred. */
export const transfer: AnyStep = defineStep({
  kind: 'account.confirm-transfer',
  form: ConfirmTransferForm,
  lock: lockAccount,
  async load({ manager, process, now }) {
    const account = await accountOf(manager, process.subjectId);
    const [roster, at, policy] = [await loadRoster(manager), now.getTime(), process.policy];
    const [stands] = await standingFacts(manager, { accountIds: [account.accountId] }, { roster, at });
    const movedAt = (stands && reviewStanding(stands, at)?.eventAt) ?? at;
    return { facts: { ...blockFacts(account, roster, policy, at), movedAt }, account, roster };
  },
  decide({ facts, account, roster }, form, by, now) {
    const decided = confirmTransfer(facts, form, by, now);
    return isRefusal(decided) ? decided : { outcome: decided.outcome, decided, account, roster };
  },
  async record({ manager, process, actor, now, requestId, spread }, { decided, account, roster }, { reason }) {
    const at = await instantUnderLock(manager, now);
    if (decided.outcome === BlockOutcome.TransferConfirmed) {
      const unit = accessUnitOf(roster, account.memberId, at.getTime());
      await manager.query('UPDATE account SET basis = coalesce($2, basis) WHERE id = $1', [account.accountId, unit ?? null]);
      return;
    }
    const by = byOf({ actor, now, requestId });
    const block = { account, fact: decided, reference: reason ?? '', roster, policy: process.policy, by, at };
    await writeBlock(manager, block, decided.outcome);
    spread.push(...(await takeEffect(manager, block)));
  },
});
