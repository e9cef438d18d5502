import { mayDo, NOBODY, relationsOf, type People } from '../duties';

/** Who has to do with the candidate list of a search. */
export interface CandidateAccessFacts {
  readonly operatorId: string;
  readonly ownerId: string;
  /** Members assigned to the case on that date. */
  readonly caseMemberIds: readonly string[];
  /** Those who are, or were, asked to review the search as supervisor. */
  readonly reviewerIds: readonly string[];
  /** Those who present, or presented, a line-up of it; an outside line-up that the owner records is none. */
  readonly lineupAdministratorIds: readonly string[];
  /** Those who have taken the second or third comparison of it. */
  readonly examinerIds: readonly string[];
  /** The case is sealed. */
  readonly sealed: boolean;
  /** VII.E.2: the operator's account has ended, and somebody else carries the search. */
  readonly handedOver: boolean;
}

/**
 * A9, A16: the list is for the operator, the owner, the members of the case, the reviewing supervisor and further examiners. Whoever presents a line-up never
 * reads it, and neither does who asked for the search: to anybody else the list does not exist. In a sealed case only operator and owner do. Whose
 * search was handed over because their account ended reads its record, and no list of it.
 */
export const mayReadCandidates = (facts: CandidateAccessFacts, memberId: string): boolean =>
  mayDo('faceSearch.read-candidates', NOBODY, relationsOf(partsIn(facts), memberId));

/** Who has to do with a search's list and lead. Operator and owner keep their own, also where they present a line-up by another method. */
export function partsIn(facts: CandidateAccessFacts): People {
  const own = facts.handedOver ? [facts.ownerId] : [facts.operatorId, facts.ownerId];
  if (facts.sealed) return { OWN: own };
  return {
    OWN: own,
    OWN_CASE: facts.caseMemberIds.filter((id) => !(facts.handedOver && id === facts.operatorId)),
    LINEUP_ADMINISTRATOR: facts.lineupAdministratorIds.filter((id) => !own.includes(id)),
    ASKED: [...facts.reviewerIds, ...facts.examinerIds],
  };
}
