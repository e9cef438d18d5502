import { Purpose } from '../search/purpose';
import type { SearchRecord } from './records';

/** VIII.A.3, VI.B: searches of Internal Affairs and of sealed cases stay in every count, and in no list. */
export const countedOnly = ({ purpose, sealed }: Pick<SearchRecord, 'purpose' | 'sealed'>): boolean =>
  sealed || purpose === Purpose.InternalAffairs;
