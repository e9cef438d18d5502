import { accusedRoles, BlockOutcome, decideAfterEnd, decideViolation, referralOf, ViolationFinding } from '@app/domain/accounts';
import { AccountStatus } from '@app/domain/accounts/status';
import { isRefusal } from '@app/domain/kernel';
import { loadRoster } from '@app/persistence/people';
import { defineStep, type AnyStep, type DecisionContext } from '@app/process';
import { byOf } from '@app/process/accounts/block';
import { blockFacts } from '@app/process/accounts/block-facts';
import { openViolationOf } from '@app/process/accounts/facts';
import { standingInForce } from '@app/process/accounts/standing';
import { liftBlock, revokeEnded, takeEffect, writeBlock } from '@app/process/accounts/take-effect';
import { IsBoolean, IsIn } from 'class-validator';
import { Optional, Text } from '../../platform/form';
import { accountOf, lockAccount } from './account-lock';
import { instantUnderLock } from '@app/process/transaction';

export class ViolationFindingForm {
  @IsIn(Object.values(ViolationFinding)) finding: ViolationFinding;
  /** Of a sustained finding: revoked, or only deactivated. Section IX revokes in any case. */
  @Optional() @IsBoolean() revoke?: boolean;
  /** What the finding rests on. */
  @Text(4_000) reason: string;
  /** Of a sustained finding: the reference under which it went on for discipline, which is decided elsewhere. */
  @Optional() @Text(200) referral?: string;
  /** About the Chief: the reference of the outside reviewer's answer. */
  @Optional() @Text(200) outsideReference?: string;
}

/** What both findings read: the open Violation, and the accused with the roles that count for who may judge. */
async function accusedOf({ manager, process, now }: DecisionContext) {
  const account = await accountOf(manager, process.subjectId);
  const violation = await openViolationOf(manager, account.accountId);
  if (violation === undefined) throw new Error('the violation of an open step is missing');
  const [roster, policy, at] = [await loadRoster(manager), process.policy, now.getTime()];
  const memberRoles = accusedRoles(roster, account, { ...violation, at });
  const facts = { ...blockFacts(account, roster, policy, at), policy, clause: violation.clause, memberRoles };
  return { facts, account, roster, violationId: violation.id };
}

const FIND = `UPDATE violation SET finding = $2, decided_by = $3, decided_at = $4, reason = $5, referral = $6, finding_outside_reference = $7 WHERE id = $1`;

/** V.D: the finding, with its reason and where discipline was referred to, in the Violation's own row. */
const storeFinding = (
  { manager, actor }: DecisionContext,
  { violationId, at }: { readonly violationId: string; readonly at: Date },
  form: ViolationFindingForm,
): Promise<unknown> =>
  manager.query(FIND, [
    violationId,
    form.finding,
    actor.memberId,
    at,
    form.reason,
    referralOf(form),
    form.outsideReference?.trim() ? form.outsideReference.trim() : null,
  ]);

/** V.D, IX.A.7: sustained, the access is revoked or deactivated; otherwise the member is restored, and the record stays. */
export const violationFinding: AnyStep = defineStep({
  kind: 'account.violation-finding',
  form: ViolationFindingForm,
  lock: lockAccount,
  async load(context) {
    const { manager, now } = context;
    const { facts, account, roster, violationId } = await accusedOf(context);
    const standing = await standingInForce(manager, account.accountId, { roster, at: now.getTime() });
    return { facts: { ...facts, standing }, account, roster, violationId };
  },
  decide({ facts, account, roster, violationId }, form, by, now) {
    const decided = decideViolation(facts, form, by, now);
    return isRefusal(decided) ? decided : { outcome: decided.outcome, refs: [violationId], decided, account, roster, violationId };
  },
  async record(context, { decided, account, roster, violationId }, form) {
    const { manager, process, actor, now, requestId, spread } = context;
    const { reason } = form;
    const at = await instantUnderLock(manager, now);
    const by = byOf({ actor, now, requestId });
    await storeFinding(context, { violationId, at }, form);
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

/** V.D: whoever left before or in the middle of an investigation is found about all the same. */
export const findingAfterEnd: AnyStep = defineStep({
  kind: 'account.finding-after-end',
  form: ViolationFindingForm,
  lock: lockAccount,
  load: accusedOf,
  decide({ facts, account, violationId }, form, by) {
    const decided = decideAfterEnd(facts, form, by);
    return isRefusal(decided) ? decided : { outcome: decided.outcome, refs: [violationId], decided, account, violationId };
  },
  async record(context, { decided, account, violationId }, form) {
    const { manager, actor, now, requestId } = context;
    const at = await instantUnderLock(manager, now);
    await storeFinding(context, { violationId, at }, form);
    if (decided.outcome !== BlockOutcome.Revoked) return;
    await revokeEnded(manager, { account, cause: decided.cause, reference: form.reason, by: byOf({ actor, now, requestId }), at });
  },
});
