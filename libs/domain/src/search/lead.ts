import { mayDo, NOBODY, relationsOf } from '../duties';
import { LEGEND, type Candidate } from './candidates';
import { partsIn, type CandidateAccessFacts } from './candidate-access';
import { withoutScore, type PresentedCandidate } from './presentation';
import { Comparison } from './outcomes';

export interface LeadAccessFacts extends CandidateAccessFacts {
  readonly requesterId: string | null;
}

/**
 * A16: who asked for the search reads the lead it gave, as those do who read its list. Whoever presents a line-up of it does not, and in a
 * sealed case only operator and owner do.
 */
export function mayReadLead(facts: LeadAccessFacts, memberId: string): boolean {
  const people = { ...partsIn(facts), REQUESTER: facts.sealed ? [] : [facts.requesterId] };
  return mayDo('faceSearch.read-lead', NOBODY, relationsOf(people, memberId));
}

/** What a search came to, in the words for who asked for it. */
export interface Lead {
  readonly legend: typeof LEGEND;
  /** `null` while nobody has determined. */
  readonly positiveMatch: boolean | null;
  /** The person of a positive comparison, without rank, score and source. */
  readonly person: PresentedCandidate | null;
}

/** V.E.2, IV.H: the lead with its legend; never the list. `matchId`: the candidate that a MATCH names. */
export function leadOf(determination: Comparison | null, matchId: string | null, candidates: readonly Candidate[]): Lead {
  const person = candidates.find(({ id }) => id === matchId);
  const positiveMatch = determination === null ? null : determination === Comparison.Match;
  return { legend: LEGEND, positiveMatch, person: positiveMatch && person ? { ...withoutScore(person), legend: LEGEND } : null };
}
