import { choice, refuse, type Refusal } from '../kernel';
import { ResultChannel, type QueryOutcome } from './outcomes';

export interface CancelFacts {
  readonly ownerId: string;
  readonly channel: ResultChannel;
  readonly queryOutcome: QueryOutcome | null;
  /** Whether the provider was asked, whatever came of it. */
  readonly asked: boolean;
}

export interface SearchCancelled {
  readonly outcome: 'CANCELLED';
}

/** A search that has not run is given up by its owner. Refusals: NOT_THE_OWNER, SEARCH_ALREADY_RAN: what ran is documented (VI.C). */
export function cancelSearch({ ownerId, channel, queryOutcome, asked }: CancelFacts, by: string): SearchCancelled | Refusal {
  if (by !== ownerId) return refuse('NOT_THE_OWNER', choice('the operator carries all duties of a search'));
  const ran = asked || queryOutcome !== null || channel === ResultChannel.RecordedLate;
  return ran ? refuse('SEARCH_ALREADY_RAN', choice('what ran is documented, not cancelled')) : { outcome: 'CANCELLED' };
}
