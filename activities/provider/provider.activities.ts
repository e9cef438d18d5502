import type { ProviderActivities } from '@app/contracts';
import type { DataSource } from 'typeorm';
import { askProvider, type Asked } from './ask-provider';
import { beginQuery } from './begin-query';
import type { Tell } from '../parts';

/** How a face search comes to its result without a person. */
export const providerActivities = (dataSource: DataSource, { tell, ...asked }: Asked & { readonly tell: Tell }): ProviderActivities => ({
  beginQuery: (input) => beginQuery(dataSource, input),
  async askProvider({ processId }) {
    const raised = await askProvider(dataSource, asked, processId);
    if (raised) tell(raised);
  },
});
