import type { AccountActivities } from '@app/contracts';
import { runSystemStep, transact } from '@app/process';
import type { DataSource } from 'typeorm';
import { activation } from './activate-account';

/** What becomes of accounts when a workflow asks. */
export const accountActivities = (dataSource: DataSource): AccountActivities => ({
  activateAccount: (input) => transact(dataSource, (manager) => runSystemStep(manager, input, activation)),
});
