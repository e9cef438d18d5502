import {
  CorroborationKind,
  CorroborationOutcome,
  EvidenceType,
  NotApplicableReason,
  Origin,
  PendingReason,
} from '@app/domain/corroboration/model';
import { recordStep, type StepFacts } from '@app/domain/corroboration/step';
import { isRefusal } from '@app/domain/kernel';
import { SearchStep, searchStepKind } from '@app/domain/search/steps';
import { defineStep, type AnyStep } from '@app/process';
import { searchOf } from '@app/process/corroboration/facts';
import { IsBoolean, IsIn } from 'class-validator';
import { Instant, Optional, Text, Texts } from '../../platform/form';
import { candidateOf, instant } from './candidate-step';
import { recordResult } from './record-result';

/** How a step of VI.D ended, or what it waits for. */
export class CorroborationStepForm {
  /** A reason for not applying, or for waiting, says it. */
  @Optional() @IsIn(Object.values(CorroborationOutcome)) outcome?: CorroborationOutcome;
  /** Needed where the outcome weighs; whether it rests on facial likeness follows from it. */
  @Optional() @IsIn(Object.values(EvidenceType)) evidenceType?: EvidenceType;
  /** Taken to come from the lead unless said otherwise; an unprompted recognition, apart from it. */
  @Optional() @IsIn(Object.values(Origin)) origin?: Origin;
  /** Laboratory, property or report numbers. */
  @Optional() @Texts(200, 50) evidenceRefs?: string[];
  @Optional() @Text(8_000) explanation?: string;
  /** Tends to clear the person; a contradiction always does. */
  @Optional() @IsBoolean() exculpatory?: boolean;
  @Optional() @IsIn(Object.values(NotApplicableReason)) notApplicableReason?: NotApplicableReason;
  @Optional() @IsIn(Object.values(PendingReason)) pendingReason?: PendingReason;
  /** ISO 8601 with zone, to come. */
  @Optional() @Instant() pendingUntil?: string;
}

const examination = (name: SearchStep, kind: CorroborationKind): AnyStep =>
  defineStep({
    kind: searchStepKind(name),
    form: CorroborationStepForm,
    async load(context): Promise<StepFacts> {
      const { profile } = await searchOf(context.manager, context.process.id, context.now);
      return { candidateId: candidateOf(context), kind, profile };
    },
    decide(facts, { evidenceRefs, pendingUntil, ...form }, by, now) {
      const recorded = recordStep(facts, { ...form, refs: evidenceRefs, pendingUntil: instant(pendingUntil) }, by.memberId, now);
      return isRefusal(recorded) ? recorded : { ...recorded, evidenceRefs: recorded.refs, refs: [] };
    },
    record: (context, { evidenceRefs, ...fact }) => recordResult(context, fact, evidenceRefs),
  });

/** VI.D, one step each: reports, interviews, latent prints, DNA. */
export const examinations: readonly AnyStep[] = [
  examination(SearchStep.ReportReview, CorroborationKind.ReportReview),
  examination(SearchStep.Interview, CorroborationKind.Interview),
  examination(SearchStep.LatentPrints, CorroborationKind.LatentPrints),
  examination(SearchStep.Dna, CorroborationKind.Dna),
];
