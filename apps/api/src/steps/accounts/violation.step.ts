import { BlockOutcome, decideViolation, ViolationFinding } from '@app/domain/accounts';
import { AccountStatus } from '@app/domain/accounts/status';
import { isRefusal } from '@app/domain/kernel';
import { loadRoster } from '@app/persistence/people';
import { defineStep, type AnyStep } from '@app/process';
import { byOf, instantUnderLock } from '@app/process/accounts/block';
import { blockFacts } from '@app/process/accounts/block-facts';
import { openViolationOf } from '@app/process/accounts/facts';
import { standingInForce } from '@app/process/accounts/standing';
import { liftBlock, takeEffect, writeBlock } from '@app/process/accounts/take-effect';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { Text } from '../../platform/form';
import { accountOf, lockAccount } from './account-lock';

export class ViolationFindingForm {
  @IsIn(Object.values(ViolationFinding)) finding: ViolationFinding;
  /** Of a sustained finding: revoked, or only deactivated. Section IX revokes in any case. */
  @IsOptional() @IsBoolean() revoke?: boolean;
  /** What the finding rests on; discipline is referred elsewhere. */
  @Text(4_000) reason: string;
}

/** V.D, IX.A.7: sustained, the access is revoked or deactivated; otherwise the member is restored, and the record stays. */
export const violationFinding: AnyStep = defineStep({
  kind: 'account.violation-finding',
  form: ViolationFindingForm,
  lock: lockAccount,
  async load({ manager, process, now }) {
    const account = await accountOf(manager, process.subjectId);
    const violation = await openViolationOf(manager, account.accountId);
    if (violation === undefined) throw new Error('the violation of an open step is missing');
    const [roster, policy] = [await loadRoster(manager), process.policy];
    const standing = await standingInForce(manager, account.accountId, { roster, policy, at: now.getTime() });
    const facts = { ...blockFacts(account, roster, policy, now.getTime()), policy, clause: violation.clause, standing };
    return { facts, account, roster, violationId: violation.id };
  },
  decide({ facts, account, roster, violationId }, form, by, now) {
    const decided = decideViolation(facts, form, by, now);
    return isRefusal(decided) ? decided : { outcome: decided.outcome, refs: [violationId], decided, account, roster, violationId };
  },
  async record({ manager, process, actor, now, requestId, spread }, { decided, account, roster, violationId }, { finding, reason }) {
    const at = await instantUnderLock(manager, now);
    const by = byOf({ actor, now, requestId });
    await manager.query('UPDATE violation SET finding = $2, decided_by = $3, decided_at = $4, reason = $5 WHERE id = $1', [
      violationId,
      finding,
      actor.memberId,
      at,
      reason,
    ]);
    if (decided.outcome === BlockOutcome.Lifted) {
      if (account.status === AccountStatus.Suspended) await liftBlock(manager, { account, at, by, reference: reason });
      return;
    }
    const block = { account, fact: decided, reference: reason, roster, policy: process.policy, by, at };
    if (decided.outcome === BlockOutcome.Suspended) {
      const ofItself = { ...by, actorId: null };
      return writeBlock(manager, { ...block, reference: decided.cause, by: ofItself }, decided.outcome);
    }
    await writeBlock(manager, block, decided.outcome);
    spread.push(...(await takeEffect(manager, block)));
  },
});
