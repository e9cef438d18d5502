import { refuseDuty, relationsOf } from '../duties';
import { choice, refuse, type Refusal } from '../kernel';
import { covers, type Actor, type Interval } from '../people';

/** IX.A.6: no use contrary to law or policy, so there is one act that ends all use at once when law or policy changes. */
export const SEARCH_STOP = choice('a stop of all searches');

/** A stop as those who lift it look at it. Instants in epoch ms; `to` null: in force. */
export interface StopFacts extends Interval {
  readonly stoppedBy: string;
}

/** IX.A.6: Commander, Major or Chief stops every search of the department from now on. Refusals: NOT_PERMITTED, SEARCHES_STOPPED while a stop is in force. */
export const stopSearches = (stops: readonly Interval[], by: Actor, now: number): Refusal | undefined =>
  refuseDuty('faceSearch.stop-all', by) ?? stoppedAt(stops, now);

/** IX.A.6: what gives power takes two people, so a stop is lifted by another of the three. Refusals: NOT_PERMITTED, STOP_SAME_PERSON, STOP_LIFTED. */
export function liftStop({ stoppedBy, to }: StopFacts, by: Actor): Refusal | undefined {
  const refusal = refuseDuty('faceSearch.lift-stop', by, relationsOf({ AUTHOR: [stoppedBy] }, by.memberId));
  if (refusal) return refusal;
  return to === null ? undefined : refuse('STOP_LIFTED', SEARCH_STOP, { liftedAt: to });
}

/** IX.A.6: no search starts, and none is put to the provider, while a stop is in force at `at`. Refusal: SEARCHES_STOPPED with since when. */
export function stoppedAt(stops: readonly Interval[], at: number): Refusal | undefined {
  const stop = stops.find((period) => covers(period, at));
  return stop && refuse('SEARCHES_STOPPED', SEARCH_STOP, { since: stop.from });
}
