import { appendAudit, AuditOutcome } from '@app/audit';
import { CAUSE_AUTHORITY } from '@app/domain/accounts/causes';
import { BlockCause, BlockOutcome } from '@app/domain/accounts/model';
import { AccountStatus } from '@app/domain/accounts/status';
import { DiscrepancyType, SubjectKind } from '@app/domain/oversight/discrepancy';
import { ProcessKind } from '@app/domain/process';
import { accessUnitOf } from '@app/domain/people';
import { activateAccount, type AccountActivated, type ActivationFacts } from '@app/domain/registration';
import { loadRoster } from '@app/persistence/people';
import { changed, startProcess, type SystemContext, type SystemStepDefinition } from '@app/process';
import { barringPostOf } from '@app/process/accounts/standing';
import { readRegistration } from '@app/process/registration/facts';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';

interface Facts extends ActivationFacts {
  readonly applicantId: string;
}

/** V.A, V.E.3, VI.A: the account becomes ACTIVE after every gate was checked once more; its own process begins. */
export const activation: SystemStepDefinition<Facts, AccountActivated> = {
  async lock(manager, processId) {
    await manager.query(`SELECT id FROM account WHERE registration_id = $1 FOR UPDATE`, [processId]);
  },
  async load({ manager, process, now }) {
    const state = await readRegistration(manager, process.id, now);
    const [roster, at] = [await loadRoster(manager), now.getTime()];
    const accessUnit = accessUnitOf(roster, state.applicantId, at);
    const barring = await barringPostOf(manager, state.applicantId, { roster, at });
    return {
      ...state,
      accessUnit,
      barring,
      policy: process.policy,
      hasExternalAccount: state.accountId !== null,
      accountId: state.accountId ?? '',
    };
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
  await suspendEarly(manager, accountId, now);
  await startProcess(manager, {
    id: accountId,
    kind: ProcessKind.Account,
    subjectId: accountId,
    policy: process.policy,
    openedBy: null,
    now,
  });
}

/** V.A: an account made outside before its approvals begins suspended, until the Commander has looked at it. */
async function suspendEarly(manager: EntityManager, accountId: string, now: Date): Promise<void> {
  const [early] = await changed<{ id: string }>(
    manager,
    `UPDATE account SET status = $2, cause = $3, event_at = external_created_at, blocked_at = $4, reference = $5
     WHERE id = $1 AND EXISTS (SELECT 1 FROM discrepancy WHERE subject_kind = $6 AND subject_id = $1::text AND type = $5) RETURNING id`,
    [accountId, AccountStatus.Suspended, BlockCause.WithoutApproval, now, DiscrepancyType.WithoutApproval, SubjectKind.Account],
  );
  if (early === undefined) return;
  await manager.query(
    `INSERT INTO account_block (id, account_id, outcome, cause, event_at, at, reference) SELECT $2, id, $3, cause, event_at, blocked_at, reference FROM account WHERE id = $1`,
    [accountId, randomUUID(), BlockOutcome.Suspended],
  );
  await appendAudit(manager, {
    at: now,
    actorId: null,
    action: 'AccountSuspended',
    objectKind: 'account',
    objectId: accountId,
    processId: accountId,
    outcome: AuditOutcome.Success,
    code: BlockCause.WithoutApproval,
    authority: CAUSE_AUTHORITY[BlockCause.WithoutApproval],
    source: 'worker',
  });
}
