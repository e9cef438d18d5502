import { BlockOutcome, confirmExternal, confirmSuspension, ExternalChannel, type ConfirmFacts } from '@app/domain/accounts';
import { appendAudit, AuditOutcome } from '@app/audit';
import { loadRoster } from '@app/persistence/people';
import { defineStep, type AnyStep } from '@app/process';
import { instantUnderLock } from '@app/process/accounts/block';
import { blockFacts } from '@app/process/accounts/block-facts';
import { readAccount, type AccountState } from '@app/process/accounts/facts';
import { takeEffect, writeBlock } from '@app/process/accounts/take-effect';
import { lockRoster } from '@app/process/people/context';
import { IsIn } from 'class-validator';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Instant, Text } from '../../platform/form';

export class ConfirmSuspensionForm {
  @IsIn(['DEACTIVATE', 'LIFT']) decision: 'DEACTIVATE' | 'LIFT';
  @Text(2_000) reason: string;
}

export class DisableExternalForm {
  /** When the account was disabled in FACESNXT; ISO 8601 with zone. */
  @Instant() disabledAt: string;
  @IsIn(Object.values(ExternalChannel)) channel: ExternalChannel;
  /** The confirmation it rests on: the reference of a screen print, letter or message. */
  @Text(200) reference: string;
}

async function accountOf(manager: EntityManager, id: string): Promise<AccountState> {
  const account = await readAccount(manager, id);
  if (account === undefined) throw new Error('the account of an open process is missing');
  return account;
}

/** Members and accounts are locked before any process. */
async function lock(manager: EntityManager, processId: string): Promise<void> {
  const { memberId } = await accountOf(manager, processId);
  await lockRoster(manager, [memberId]);
  await readAccount(manager, processId, 'FOR UPDATE');
}

/** A4: the Commander turns a suspension into a deactivation, or lifts it. */
const suspension: AnyStep = defineStep({
  kind: 'account.confirm-suspension',
  form: ConfirmSuspensionForm,
  lock,
  async load({ manager, process, now }) {
    const account = await accountOf(manager, process.subjectId);
    const { cause, blockedBy } = account;
    if (cause === null) throw new Error('a suspended account has a cause');
    const roster = await loadRoster(manager);
    const facts: ConfirmFacts = { ...blockFacts(account, roster, process.policy, now.getTime()), cause, suspendedBy: blockedBy ?? '' };
    return { facts, account, roster };
  },
  decide({ facts, account, roster }, form, by, now) {
    const decided = confirmSuspension(facts, form, by, now);
    return 'refused' in decided ? decided : { outcome: decided.outcome, decided, account, roster, cause: facts.cause };
  },
  async record({ manager, process, actor, now, requestId, spread }, { decided, account, roster, cause }, { reason }) {
    const at = await instantUnderLock(manager, now);
    if (decided.outcome === BlockOutcome.Deactivated) {
      const block = { account, fact: decided, reference: reason, roster, policy: process.policy, asking: { actor, now, requestId }, at };
      await writeBlock(manager, block, decided.outcome);
      spread.push(...(await takeEffect(manager, block)));
      return;
    }
    await manager.query(
      'UPDATE account SET status = $2, cause = NULL, event_at = NULL, blocked_at = NULL, blocked_by = NULL, reference = NULL WHERE id = $1',
      [account.accountId, decided.status],
    );
    await manager.query(
      'INSERT INTO account_block (id, account_id, outcome, cause, event_at, at, by_id, reference) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
      [randomUUID(), account.accountId, decided.outcome, cause, new Date(account.eventAt ?? at), at, actor.memberId, reason],
    );
    await appendAudit(manager, {
      at,
      actorId: actor.memberId,
      action: 'SuspensionLifted',
      objectKind: 'account',
      objectId: account.accountId,
      processId: process.id,
      outcome: AuditOutcome.Success,
      code: cause,
      requestId,
      source: 'api',
      detail: { memberId: account.memberId },
    });
  },
});

/** VII.E: the FACESNXT administrator disables the account outside and confirms it here. */
const disableExternal: AnyStep = defineStep({
  kind: 'account.disable-external',
  form: DisableExternalForm,
  lock,
  async load({ manager, process }) {
    return { ...(await accountOf(manager, process.subjectId)), policy: process.policy };
  },
  decide: (facts, { disabledAt, channel, reference }, by, now) =>
    confirmExternal(facts, { disabledAt: Date.parse(disabledAt), channel, reference }, by, now),
  async record({ manager, process, now }, { disabledAt, channel, late, by }, { reference }) {
    await manager.query(
      'INSERT INTO external_block (account_id, disabled_at, channel, reference, late, confirmed_by, confirmed_at) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [process.subjectId, new Date(disabledAt), channel, reference, late, by, now],
    );
    await manager.query('UPDATE account SET external_confirmed_at = $2, external_confirmed_by = $3 WHERE id = $1', [
      process.subjectId,
      now,
      by,
    ]);
  },
});

/** The human steps of an account. */
export const accountStepDefinitions: readonly AnyStep[] = [suspension, disableExternal];
