import type { Action } from '../duties';
import type { Artefact, Channel, Dissemination } from './model';
import { RecipientClass } from './recipients';

/** A copy that the system gives out. `duty`: the row of the duty table by which its reader reads it. */
export interface Copy {
  readonly artefact: Artefact;
  readonly channel: Channel;
  readonly sha256: string;
  readonly duty: Action;
}

/** V.C, IX.A.3: what the record of a copy says: given to a member, who may read it by a duty; the reading itself was allowed before. */
export const copyFor = ({ duty, ...copy }: Copy, readerId: string, now: number): Omit<Dissemination, 'recipient'> => ({
  ...copy,
  recipientClass: RecipientClass.Member,
  authority: `duty table: ${duty}`,
  purpose: 'own duty',
  authorized: true,
  handedOnAt: now,
  handedOnBy: readerId,
});
