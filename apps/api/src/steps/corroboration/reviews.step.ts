import { rowsToApprove } from '@app/domain/corroboration/board';
import { RowReviewDecision, SearchReviewDecision } from '@app/domain/corroboration/model';
import { reviewNotApplicable, type NotApplicableReviewFacts } from '@app/domain/corroboration/review';
import { reviewSearch, type SupervisorReviewFacts } from '@app/domain/search/close';
import { SearchStep, searchStepKind } from '@app/domain/search/steps';
import { defineStep, type AnyStep } from '@app/process';
import { roundFacts } from '@app/process/corroboration/facts';
import { recordRowReviews, recordSearchReview } from '@app/process/corroboration/review-store';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsUUID, ValidateNested } from 'class-validator';
import { Optional, Text } from '../../platform/form';

/** One row that was said not to apply: agreed, or given back with a note. */
export class RowDecisionItem {
  @IsUUID() stepId: string;
  @IsIn(Object.values(RowReviewDecision)) decision: RowReviewDecision;
  @Optional() @Text(4_000) note?: string;
}

export class NotApplicableReviewForm {
  @IsArray() @ArrayMaxSize(200) @ValidateNested({ each: true }) @Type(() => RowDecisionItem) decisions: RowDecisionItem[];
}

/** VI.D by setting: all steps said not to apply, in one task, by somebody else. */
export const notApplicableReview: AnyStep = defineStep({
  kind: searchStepKind(SearchStep.NotApplicableReview),
  form: NotApplicableReviewForm,
  async load({ manager, process, now }): Promise<NotApplicableReviewFacts> {
    const { rows, profile, operatorId, ownerId } = await roundFacts(manager, process.id, now, process.policy);
    return { rows: rowsToApprove(rows, profile), operatorId, ownerId };
  },
  decide: (facts, form, by, now) => reviewNotApplicable(facts, form, by.memberId, now),
  record: ({ manager, process, now }, { decisions, by }) => recordRowReviews(manager, { searchId: process.id, now, decisions, by }),
});

export class SupervisorReviewForm {
  @IsIn(Object.values(SearchReviewDecision)) decision: SearchReviewDecision;
  /** Needed to return it. */
  @Optional() @Text(4_000) note?: string;
  /** One for each step said not to apply; to return the search they may be left out. */
  @Optional()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => RowDecisionItem)
  decisions?: RowDecisionItem[];
}

/** By setting: the supervisor looks at a search that was followed up, and at all steps said not to apply in the same form. */
export const supervisorReview: AnyStep = defineStep({
  kind: searchStepKind(SearchStep.SupervisorReview),
  form: SupervisorReviewForm,
  async load({ manager, process, now }): Promise<SupervisorReviewFacts> {
    const { operatorId, ownerId, authorIds = [], rows, profile } = await roundFacts(manager, process.id, now, process.policy);
    return { operatorId, ownerId, authorIds, rows: rowsToApprove(rows, profile) };
  },
  decide: (facts, form, by, now) => reviewSearch(facts, form, by.memberId, now),
  record: ({ manager, process, now }, fact) => recordSearchReview(manager, { searchId: process.id, now, fact }),
});
