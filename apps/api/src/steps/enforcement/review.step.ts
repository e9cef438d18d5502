import { EnforcementReviewDecision, EnforcementStep, enforcementStepKind, toldTo } from '@app/domain/enforcement';
import { reviewEnforcement } from '@app/domain/enforcement/request';
import { defineStep, type AnyStep } from '@app/process';
import { enforcementFacts } from '@app/process/enforcement/facts';
import { recordSearchesDecided, searchesUnderReview } from '@app/process/enforcement/search-reviews';
import { lockParties, requestOfProcess } from '@app/process/enforcement/stored-request';
import { unseenSearches } from '@app/process/enforcement/unseen-searches';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, ValidateNested } from 'class-validator';
import { Optional, Text } from '../../platform/form';
import { RowDecisionItem } from '../corroboration/reviews.step';

export class EnforcementReviewStepForm {
  @IsIn(Object.values(EnforcementReviewDecision)) decision: EnforcementReviewDecision;
  /** Needed to return it, and to clear one with pending steps or an affidavit that does not name FACESNXT. */
  @Optional() @Text(4_000) note?: string;
  /** The reviewer's own answer, where the lists cannot be compared: did a face search return or point to this person? */
  @Optional() @IsBoolean() faceSearchPointed?: boolean;
  /** To clear it: one for each step said not to apply that nobody has approved yet; the search is reviewed with them. */
  @Optional()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => RowDecisionItem)
  decisions?: RowDecisionItem[];
}

/** VI.E by setting: somebody else clears or returns the request; clearing looks through the guard again, and reviews its searches in the same form. */
export const enforcementReview: AnyStep = defineStep({
  kind: enforcementStepKind(EnforcementStep.SupervisorReview),
  form: EnforcementReviewStepForm,
  lock: lockParties,
  async load({ manager, process, ...asking }) {
    const { request, caseId } = await requestOfProcess(manager, process.id);
    const facts = await enforcementFacts(manager, caseId, process.policy, 'NO KEY UPDATE');
    const unseen = await unseenSearches(manager, facts, asking);
    return { ...facts, request, unseen, underReview: await searchesUnderReview(manager, request.linkedSearchIds) };
  },
  decide: (facts, form, by, now) => toldTo(reviewEnforcement(facts, form, by, now), facts, facts.unseen),
  async record(context, { outcome, note, reviewer, faceSearchPointed, searches }) {
    const { manager, process, now } = context;
    await manager.query(
      `UPDATE enforcement_request SET state = $2, reviewer = $3, reviewed_at = $4, review_note = $5, review_face_search_pointed = $6 WHERE id = $1`,
      [process.id, outcome, reviewer, now, note, faceSearchPointed],
    );
    await recordSearchesDecided(context, searches);
  },
});
