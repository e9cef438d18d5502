import { refuseInvolved, type People } from '../duties';
import { choice, isRefusal, refuse, type Refusal } from '../kernel';
import { samePerson } from '../search/candidates';
import { determine } from '../search/determination';
import { asRowsBefore } from '../search/list-entries';
import { Comparison, QueryOutcome, SubReason, type Determined } from '../search/outcomes';
import { PeerReview, type PeerExamined, type PeerFacts, type PeerForm, type PeerResolutionForm, type PeerResolved } from './peer-model';

const SECOND_EXAMINER = choice('blindSecondExaminer');

/** Who has had a part in the comparison: none of them examines it again. */
export const partsInComparison = ({
  operatorId,
  ownerId,
  determinedBy,
  peerId,
}: Omit<PeerFacts, 'candidates' | 'addedBefore'>): People => ({
  OWN: [operatorId, ownerId],
  AUTHOR: [determinedBy, peerId],
});

/**
 * VI.B by setting: a second examiner compares the list anew, blind to whom the first one named, by the rules of a determination. They are shown,
 * and told by a refusal, what they would know without the first one's work: rows that came with a comparison are neither theirs to name nor counted.
 * CONCUR: the same person; NON_CONCUR: nobody, or somebody else. `now` in UTC epoch ms. Refusals: PEER_NOT_INDEPENDENT and those of
 * `determine`.
 */
export function examineBlind(facts: PeerFacts, form: PeerForm, by: string, now: number): PeerExamined | Refusal {
  const refusal = refuseInvolved('faceSearch.peer-review', partsInComparison(facts), by);
  if (refusal) return refusal;
  const comparisons = form.comparisons.map((comparison) => ({ ...comparison, followUp: false }));
  const { operatorId, candidates, returnedCount, newIds } = facts;
  const asOwn = { ownerId: by, operatorId, queryOutcome: QueryOutcome.ResultsReturned, candidates, returnedCount, newIds };
  const made = determine(asOwn, { ...form, comparisons }, by, now);
  if (isRefusal(made)) return made;
  const { outcome: result, rationale, limitations } = made;
  const { added, idOf } = asRowsBefore(made.added, facts.addedBefore);
  const matchCandidateIds = made.matchCandidateIds.map(idOf);
  return {
    outcome: agreement(facts, { outcome: result, matchCandidateIds, added }),
    determinationId: facts.determinationId,
    result,
    matchCandidateIds,
    comparisons: made.comparisons.map(({ followUp: _asked, candidateId, ...comparison }) => ({
      ...comparison,
      candidateId: idOf(candidateId),
    })),
    added,
    rationale,
    limitations,
    by,
  };
}

type Answer = Pick<Determined, 'outcome' | 'matchCandidateIds' | 'added'>;

function agreement(
  { candidates, addedBefore, matchCandidateIds }: PeerFacts,
  { outcome, matchCandidateIds: own, added }: Answer,
): PeerReview {
  if (outcome === Comparison.Inconclusive) return PeerReview.Inconclusive;
  const listed = [...candidates, ...addedBefore];
  const first = listed.filter(({ id }) => matchCandidateIds.includes(id));
  const second = [...listed, ...added].filter(({ id }) => own.includes(id));
  const same = first.some((one) => second.some((other) => one.id === other.id || samePerson(one, other)));
  return same ? PeerReview.Concur : PeerReview.NonConcur;
}

/**
 * VI.B by setting: where the second examiner does not concur there is no match until a third has resolved it. MATCH lets the first
 * comparison stand; anything else takes its place, and nobody is followed up. Refusals: PEER_NOT_INDEPENDENT, DETERMINATION_REQUIRED.
 */
export function resolvePeers(facts: PeerFacts, form: PeerResolutionForm, by: string, now: number): PeerResolved | Refusal {
  const refusal = refuseInvolved('faceSearch.peer-resolution', partsInComparison(facts), by);
  if (refusal) return refusal;
  const result = Object.values(Comparison).find((known) => known === form.result);
  const rationale = form.rationale?.trim();
  if (!result || !rationale) {
    return refuse('DETERMINATION_REQUIRED', SECOND_EXAMINER, {
      fields: [...(result ? [] : ['result']), ...(rationale ? [] : ['rationale'])],
    });
  }
  const superseding = result === Comparison.Match ? null : instead(facts, result, { rationale, by, now });
  return { outcome: result, determinationId: facts.determinationId, rationale, superseding, by };
}

const instead = (
  { determinationId }: PeerFacts,
  outcome: Exclude<Comparison, 'MATCH'>,
  { rationale, by, now }: { readonly rationale: string; readonly by: string; readonly now: number },
): Determined => ({
  outcome,
  refs: [],
  subReason: outcome === Comparison.NoMatch ? SubReason.NoMatch : SubReason.Inconclusive,
  matchCandidateIds: [],
  comparisons: [],
  added: [],
  rationale,
  limitations: null,
  by,
  at: now,
  supersedes: determinationId,
  supersedeReason: 'The second examiner did not concur, and a third resolved it.',
});
