import { AccountStatus } from '@app/domain/accounts/status';
import { ProcessKind } from '@app/domain/process';
import { accessUnitOf } from '@app/domain/people';
import { activateAccount, type AccountActivated, type ActivationFacts } from '@app/domain/registration';
import { loadRoster } from '@app/persistence/people';
import { startProcess, type SystemContext, type SystemStepDefinition } from '@app/process';
import { readRegistration } from '@app/process/registration/facts';

interface Facts extends ActivationFacts {
  readonly applicantId: string;
}

/** V.A, V.E.3, VI.A: the account becomes ACTIVE after every gate was checked once more; its own process begins. */
export const activation: SystemStepDefinition<Facts, AccountActivated> = {
  async lock(manager, processId) {
    await manager.query(`SELECT id FROM account WHERE registration_id = $1 FOR UPDATE`, [processId]);
  },
  async load({ manager, process, now }) {
    const state = await readRegistration(manager, process.id, now, process.policy.userAgreementVersion);
    const accessUnit = accessUnitOf(await loadRoster(manager), state.applicantId, now.getTime());
    return { ...state, accessUnit, hasExternalAccount: state.accountId !== null, accountId: state.accountId ?? '' };
  },
  decide: activateAccount,
  record,
};

async function record({ manager, process, now }: SystemContext, { basis, refs }: AccountActivated): Promise<void> {
  const [accountId] = refs ?? [];
  if (accountId === undefined) throw new Error('an activated account has an id');
  await manager.query('UPDATE account SET status = $2, basis = $3, activated_at = $4 WHERE id = $1', [
    accountId,
    AccountStatus.Active,
    basis,
    now,
  ]);
  await startProcess(manager, {
    id: accountId,
    kind: ProcessKind.Account,
    subjectId: accountId,
    policy: process.policy,
    openedBy: null,
    now,
  });
}
