import { mayDo, NOBODY, relationsOf } from '../duties';
import { LEGEND, type Candidate } from './candidates';
import { partsIn, type CandidateAccessFacts } from './candidate-access';
import { withoutScore, type PresentedCandidate } from './presentation';
import { Comparison } from './outcomes';
import { cautionOf, type Purpose } from './purpose';

export interface LeadAccessFacts extends CandidateAccessFacts {
  readonly requesterId: string | null;
  /** They are asked to compare blind, and have not yet. */
  readonly comparesBlind: boolean;
}

/**
 * A16: who asked for the search reads the lead it gave, as those do who read its list. Whoever presents a line-up of it does not, and in a
 * sealed case only operator and owner do.
 */
export function mayReadLead(facts: LeadAccessFacts, memberId: string): boolean {
  const blind = facts.comparesBlind ? [memberId] : [];
  const people = { ...partsIn(facts), REQUESTER: facts.sealed ? [] : [facts.requesterId], BLIND_EXAMINER: blind };
  return mayDo('faceSearch.read-lead', NOBODY, relationsOf(people, memberId));
}

/** What a search came to, in the words for who asked for it. */
export interface Lead {
  readonly legend: typeof LEGEND;
  /** What the purpose adds to the legend. */
  readonly caution: string | null;
  /** `null` while nobody has determined. */
  readonly positiveMatch: boolean | null;
  /** The person of a positive comparison, without rank, score and source. */
  readonly person: PresentedCandidate | null;
}

/** How a search stands. `matchId`: the candidate that a MATCH names. */
export interface Standing {
  readonly determination: Comparison | null;
  readonly matchId: string | null;
  readonly purpose: Purpose | null;
}

/** V.E.2, IV.H, VIII.A.2: the lead with its legend and what its purpose adds; never the list. */
export function leadOf({ determination, matchId, purpose }: Standing, candidates: readonly Candidate[]): Lead {
  const person = candidates.find(({ id }) => id === matchId);
  const positiveMatch = determination === null ? null : determination === Comparison.Match;
  const caution = cautionOf(purpose);
  return { legend: LEGEND, caution, positiveMatch, person: positiveMatch && person ? { ...withoutScore(person), legend: LEGEND } : null };
}
