import {
  CorroborationKind,
  openAddendumRound,
  openCorroborationRound,
  openEntryRound,
  openIdentityRound,
  openNotApplicableRound,
  openNoticeRound,
  openPeerResolution,
  openPeerReview,
  openReviewRound,
  type PeerOpeningFacts,
  type RoundFacts,
} from '@app/domain/corroboration';
import { openLineupPresentation } from '@app/domain/search/openings';
import { SearchStep, searchStepKind } from '@app/domain/search/steps';
import { openTextCountersign, openTransfereeText, type TextOpeningFacts } from '@app/domain/search/transferee-text';
import type { Opening } from '@app/domain/tasks/opening';
import type { LoadOpening, OpeningContext, Openings } from '../opening-context';
import { roundFacts } from './facts';
import { readArray } from './lineup';
import { peerOpeningFacts } from './peers';
import { textOpeningFacts } from './transferee-text';

const factsOf = ({ manager, process, policy, now }: OpeningContext): Promise<RoundFacts> =>
  roundFacts(manager, process.id, new Date(now), policy);

const ofSearch =
  (rule: (facts: RoundFacts, at: number) => Opening): LoadOpening =>
  async (context) =>
    rule(await factsOf(context), context.now);

const ofCandidate =
  (rule: (facts: RoundFacts, candidateId: string) => Opening): LoadOpening =>
  async (context) =>
    rule(await factsOf(context), candidateOf(context));

function candidateOf({ step }: OpeningContext): string {
  if (step.ref === undefined) throw new Error(`${step.name} is a step of one candidate`);
  return step.ref;
}

const ofExaminer =
  (rule: (facts: PeerOpeningFacts, at: number) => Opening): LoadOpening =>
  async ({ manager, process, policy, now }) =>
    rule(await peerOpeningFacts(manager, process.id, { at: new Date(now), policy }), now);

const ofText =
  (rule: (facts: TextOpeningFacts, at: number) => Opening): LoadOpening =>
  async ({ manager, process, now }) =>
    rule(await textOpeningFacts(manager, process.id, new Date(now)), now);

/** How each step of a face search after its determination begins. */
export const corroborationOpenings: Openings = {
  [searchStepKind(SearchStep.PeerReview)]: ofExaminer(openPeerReview),
  [searchStepKind(SearchStep.PeerResolution)]: ofExaminer(openPeerResolution),
  [searchStepKind(SearchStep.CaseReportEntry)]: ofSearch(openEntryRound),
  [searchStepKind(SearchStep.TransfereeText)]: ofText(openTransfereeText),
  [searchStepKind(SearchStep.TextCountersign)]: ofText(openTextCountersign),
  [searchStepKind(SearchStep.ReportReview)]: ofCandidate(openCorroborationRound(CorroborationKind.ReportReview)),
  [searchStepKind(SearchStep.Interview)]: ofCandidate(openCorroborationRound(CorroborationKind.Interview)),
  [searchStepKind(SearchStep.LineupArray)]: ofCandidate(openCorroborationRound(CorroborationKind.PhotoLineup)),
  [searchStepKind(SearchStep.LatentPrints)]: ofCandidate(openCorroborationRound(CorroborationKind.LatentPrints)),
  [searchStepKind(SearchStep.Dna)]: ofCandidate(openCorroborationRound(CorroborationKind.Dna)),
  [searchStepKind(SearchStep.LineupPresentation)]: async (context) => {
    const array = await readArray(context.manager, context.process.id, candidateOf(context));
    return openLineupPresentation(await factsOf(context), array, candidateOf(context), context.now);
  },
  [searchStepKind(SearchStep.IdentityDetermination)]: ofCandidate(openIdentityRound),
  [searchStepKind(SearchStep.EntryAddendum)]: ofCandidate(openAddendumRound),
  [searchStepKind(SearchStep.ProsecutorNotice)]: ofCandidate(openNoticeRound),
  [searchStepKind(SearchStep.NotApplicableReview)]: ofSearch(openNotApplicableRound),
  [searchStepKind(SearchStep.SupervisorReview)]: ofSearch(openReviewRound),
};
