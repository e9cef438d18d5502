import type { DecisionFact } from '@app/domain/process';
import { Settled } from '@app/domain/registration/model';
import { AccountStatus } from '@app/domain/accounts/status';
import type { SystemStepDefinition } from '@app/process';
import { closeUnusedAccount, lockAccountOf } from '@app/process/accounts/close-unused';
import { row } from '@app/process';

/** VII.E, by setting: a denied or expired registration whose account was confirmed in FACESNXT has it disabled; `refs`: that account. */
export const unusedAccountClosing: SystemStepDefinition<string | undefined, DecisionFact> = {
  async lock(manager, processId) {
    await lockAccountOf(manager, processId);
  },
  async load({ manager, process }) {
    const pending = [process.id, AccountStatus.Pending];
    return (await row<{ id: string }>(manager, 'SELECT id FROM account WHERE registration_id = $1 AND status = $2', pending))?.id;
  },
  decide: (accountId) =>
    accountId === undefined ? { outcome: Settled.NotNeeded } : { outcome: AccountStatus.Deactivated, refs: [accountId] },
  async record({ manager, process, now }, { refs }) {
    if (refs !== undefined) await closeUnusedAccount(manager, process.id, { policy: process.policy, actorId: null, now, source: 'worker' });
  },
};
