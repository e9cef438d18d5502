import { EnforcementStep, enforcementStepKind } from '@app/domain/enforcement';
import { EnforcementOutcome } from '@app/domain/enforcement/model';
import { recordOutcome, type OutcomeForm } from '@app/domain/enforcement/outcome';
import { defineStep, type AnyStep } from '@app/process';
import { insertOutcome } from '@app/process/enforcement/outcomes';
import { lockParties, requestOfProcess } from '@app/process/enforcement/stored-request';
import { IsIn } from 'class-validator';
import { Instant, Optional, Text } from '../../platform/form';

export class EnforcementOutcomeForm {
  @IsIn(Object.values(EnforcementOutcome)) outcome: EnforcementOutcome;
  /** ISO 8601 with zone; now unless given. */
  @Optional() @Instant() occurredAt?: string;
  @Optional() @Text(4_000) note?: string;
}

/** The outcome as the rule wants it. */
export const outcomeOf = ({ occurredAt, ...form }: EnforcementOutcomeForm): OutcomeForm => ({
  ...form,
  ...(occurredAt !== undefined && { occurredAt: Date.parse(occurredAt) }),
});

/** VI.E: the author records what became of the cleared action. */
export const enforcementOutcome: AnyStep = defineStep({
  kind: enforcementStepKind(EnforcementStep.Outcome),
  form: EnforcementOutcomeForm,
  lock: lockParties,
  load: ({ manager, process }) => requestOfProcess(manager, process.id),
  decide: (facts, form, by, now) => recordOutcome(facts, outcomeOf(form), by, now),
  record: ({ manager, process, now }, fact) => insertOutcome(manager, { requestId: process.id, now, fact }),
});
