import type { DocumentActivities } from '@app/contracts';
import { runSystemStep, transact } from '@app/process';
import type { DataSource } from 'typeorm';
import { closing } from './close-search';

/** What the system does with the documents of a search when a workflow asks. */
export const documentActivities = (dataSource: DataSource): DocumentActivities => ({
  closeSearch: (input) => transact(dataSource, (manager) => runSystemStep(manager, input, closing)),
});
