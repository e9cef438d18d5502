import { addDays } from '../calendar';
import type { PolicyPack } from '../policy';
import { NOT_ENTERED, type SearchRecord } from './records';

export type AwaitedDays = Pick<PolicyPack, 'timeZone' | 'undeterminedAfterDays'>;

/** T6 by setting: until when a search, or its late record, may go without a determination before it counts as undocumented. UTC epoch ms. */
export const determinedUntil = ({ executedAt, recordedAt }: Pick<SearchRecord, 'executedAt' | 'recordedAt'>, days: AwaitedDays): number =>
  addDays(Math.max(executedAt, recordedAt), days.undeterminedAfterDays, days);

/** T5: a search whose result nobody has entered may not have been run yet; once its days are over it counts as one that ran. */
export const isAwaited = (search: Pick<SearchRecord, 'query' | 'executedAt' | 'recordedAt'>, now: number, days: AwaitedDays): boolean =>
  search.query === NOT_ENTERED && now <= determinedUntil(search, days);
