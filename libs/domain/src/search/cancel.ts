import { choice, refuse, type Refusal } from '../kernel';
import { ResultChannel, type QueryOutcome, type ResultRecorded } from './outcomes';
import { cancelledResult } from './result';
import { refuseOthers } from './owner';

export interface CancelFacts {
  readonly ownerId: string;
  readonly channel: ResultChannel;
  readonly queryOutcome: QueryOutcome | null;
  /** Whether the provider was asked, whatever came of it. */
  readonly asked: boolean;
}

export interface SearchCancelled {
  readonly outcome: 'CANCELLED';
  /** The query as it ended where its operator runs it outside: nobody here can tell that it did not run, so it is documented (VI.C). */
  readonly result: ResultRecorded | null;
}

/**
 * A search that has not run is given up by its owner; one that is run outside still owes its entry in the case report. `now` in UTC epoch ms.
 * Refusals: NOT_THE_OWNER, SEARCH_ALREADY_RAN: what ran, or was cancelled, is documented (VI.C).
 */
export function cancelSearch(facts: CancelFacts, by: string, now: number): SearchCancelled | Refusal {
  const refusal = refuseOthers(facts, by);
  if (refusal) return refusal;
  const { channel, queryOutcome, asked } = facts;
  const ran = asked || queryOutcome !== null || channel === ResultChannel.RecordedLate;
  if (ran) return refuse('SEARCH_ALREADY_RAN', choice('what ran is documented, not cancelled'));
  return { outcome: 'CANCELLED', result: channel === ResultChannel.ManualEntry ? cancelledResult(channel, by, now) : null };
}
