import type { Activities } from '@app/contracts';
import type { DataSource } from 'typeorm';
import { accountActivities } from './accounts/accounts.activities';
import { taskActivities } from './tasks/tasks.activities';

/** Everything the worker can do when a workflow asks, by name; a renamed one does not compile. */
export const activities = (dataSource: DataSource): Activities => ({ ...taskActivities(dataSource), ...accountActivities(dataSource) });
