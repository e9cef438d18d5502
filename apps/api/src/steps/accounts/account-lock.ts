import { readAccount, type AccountState } from '@app/process/accounts/facts';
import { lockRoster } from '@app/process/people/context';
import type { EntityManager } from 'typeorm';

/** The account of an open process. */
export async function accountOf(manager: EntityManager, id: string): Promise<AccountState> {
  const account = await readAccount(manager, id);
  if (account === undefined) throw new Error('the account of an open process is missing');
  return account;
}

/** Members and accounts are locked before any process. */
export async function lockAccount(manager: EntityManager, processId: string): Promise<void> {
  const { memberId } = await accountOf(manager, processId);
  await lockRoster(manager, [memberId]);
  await readAccount(manager, processId, 'FOR UPDATE');
}
