import { examineBlind, resolvePeers } from '@app/domain/corroboration/peer-review';
import { Comparison } from '@app/domain/search/outcomes';
import { SearchStep, searchStepKind } from '@app/domain/search/steps';
import { defineStep, type AnyStep } from '@app/process';
import { insertPeerResolution, insertPeerReview, peerFacts } from '@app/process/corroboration/peers';
import { IsIn } from 'class-validator';
import { Optional, Text } from '../../platform/form';
import { ComparisonDeterminationForm } from '../search/comparison.form';

/** The second examiner's own comparison, in the form of a determination. */
export class PeerReviewForm extends ComparisonDeterminationForm {}

/** VI.B by setting: a second examiner compares the list anew, blind to whom the first one named. */
export const peerReview: AnyStep = defineStep({
  kind: searchStepKind(SearchStep.PeerReview),
  form: PeerReviewForm,
  load: ({ manager, process }, form) => peerFacts(manager, process.id, form.entries?.length),
  decide: (facts, form, by, now) => examineBlind(facts, form, by.memberId, now),
  record: ({ manager, process, now }, fact) => insertPeerReview(manager, { searchId: process.id, now, fact }),
});

export class PeerResolutionForm {
  /** MATCH: the first comparison stands; anything else takes its place. */
  @Optional() @IsIn(Object.values(Comparison)) result?: Comparison;
  @Optional() @Text(10_000) rationale?: string;
}

/** VI.B by setting: where two examiners do not agree there is no match until a third has resolved it. */
export const peerResolution: AnyStep = defineStep({
  kind: searchStepKind(SearchStep.PeerResolution),
  form: PeerResolutionForm,
  load: ({ manager, process }) => peerFacts(manager, process.id),
  decide: (facts, form, by, now) => resolvePeers(facts, form, by.memberId, now),
  record: ({ manager, process, now }, fact) => insertPeerResolution(manager, { searchId: process.id, now, fact }),
});
