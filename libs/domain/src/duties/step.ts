import { type Duty, Relation } from './model';

/** A human step: whoever is asked decides it, but none of those whom it bars; to everybody else it does not exist. */
export const step = (says: string, bars: Duty['bars'], authority: Duty['authority']): Duty => ({
  says,
  roles: [],
  allows: [Relation.Asked],
  bars,
  otherwise: 'NOT_FOUND',
  authority,
});
