import type { ProviderActivities } from '@app/contracts';
import type { DataSource } from 'typeorm';
import { askProvider } from './ask-provider';
import { beginQuery } from './begin-query';
import type { FaceSearchProvider } from './provider';

/** How a face search comes to its result without a person. */
export const providerActivities = (dataSource: DataSource, provider: FaceSearchProvider): ProviderActivities => ({
  beginQuery: (input) => beginQuery(dataSource, input),
  askProvider: ({ processId }) => askProvider(dataSource, provider, processId),
});
