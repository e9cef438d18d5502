import { barredFrom, type Action, type People } from '../duties';
import { assignedSupervisorOf, candidatesFor, isPresent, memberPrincipal } from '../people';
import { Comparison } from '../search/outcomes';
import type { SearchOpeningFacts } from '../search/openings';
import { Priority, type Opening } from '../tasks/opening';
import type { PeerFacts, PeerPolicy } from './peer-model';
import { partsInComparison } from './peer-review';

/** What decides whether a second or third examiner is asked. `comparison`: the determination that counts. */
export interface PeerOpeningFacts extends Omit<SearchOpeningFacts, 'policy'> {
  readonly policy: PeerPolicy;
  readonly comparison: (Omit<PeerFacts, 'candidates' | 'addedBefore'> & { readonly outcome: Comparison }) | null;
}

const NOT_NEEDED: Opening = { type: 'SETTLED', outcome: 'NOT_NEEDED' };

/** By setting: before a match stands, a trained member who has no part in the case compares anew. */
export function openPeerReview(facts: PeerOpeningFacts, at: number): Opening {
  const asked = facts.policy.search.blindSecondExaminer && facts.comparison?.outcome === Comparison.Match;
  return asked ? examiner('faceSearch.peer-review', facts, facts.caseMemberIds, at) : NOT_NEEDED;
}

/** By setting: where the two do not concur, a third decides; members of the case may, since both results are open to them. */
export const openPeerResolution = (facts: PeerOpeningFacts, at: number): Opening =>
  facts.comparison?.outcome === Comparison.Match ? examiner('faceSearch.peer-resolution', facts, [], at) : NOT_NEEDED;

/**
 * Present members who hold an account of their own and took no part; those in `avoided` only when there is nobody else; else the owner's
 * chain of command, so that no roster leaves a search waiting for ever.
 */
function examiner(action: Action, facts: PeerOpeningFacts, avoided: readonly string[], at: number): Opening {
  const { roster, ownerId, requestedBy, comparison, authorisedMemberIds, urgent, operatorId, caseNumber, purpose } = facts;
  const compared: People = comparison ? partsInComparison(comparison) : {};
  const excluded = barredFrom(action, { ...compared, OWN: [operatorId, ownerId], REQUESTER: [requestedBy] });
  const trained = authorisedMemberIds.filter((id) => !excluded.includes(id) && isPresent(roster, id, at));
  const apart = trained.filter((id) => !avoided.includes(id));
  const chosen = (apart.length > 0 ? apart : trained).map(memberPrincipal);
  const memberId = assignedSupervisorOf(roster, ownerId, at);
  const asked =
    chosen.length > 0
      ? { candidates: chosen, excluded }
      : candidatesFor(roster, { ...(memberId && { memberId }), chainOf: ownerId, excluded, urgent }, at);
  const columns = { subjectMemberId: operatorId, ...(caseNumber && { caseNumber }), ...(purpose && { purpose: purpose.purpose }) };
  return { type: 'HUMAN', ...asked, columns, ...(urgent && { priority: Priority.Urgent }) };
}
