import { choice } from './authority';
import { refuse, type Refusal } from './refusal';

/** What is recorded has happened: an instant later than `now` (both UTC epoch ms) is refused, INSTANT_IN_FUTURE naming the field. */
export const notYet = (at: number, now: number, field: string): Refusal | undefined =>
  at > now ? refuse('INSTANT_IN_FUTURE', choice('dates of record'), { field }) : undefined;
