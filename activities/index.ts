import type { Activities } from '@app/contracts';
import type { DataSource } from 'typeorm';
import { accountActivities } from './accounts/accounts.activities';
import { oversightActivities } from './oversight/oversight.activities';
import type { ActivityParts } from './parts';
import { providerActivities } from './provider/provider.activities';
import { simulator } from './provider/simulator';
import { documentActivities } from './documents/documents.activities';
import { taskActivities } from './tasks/tasks.activities';

/** Everything the worker can do when a workflow asks, by name; a renamed one does not compile. */
export const activities = (dataSource: DataSource, { tell, provider = simulator, onProviderFailure }: ActivityParts): Activities => ({
  ...taskActivities(dataSource, tell),
  ...accountActivities(dataSource),
  ...documentActivities(dataSource),
  ...oversightActivities(dataSource),
  ...providerActivities(dataSource, { tell, provider, onProviderFailure }),
});
