import { TrainingState } from '@app/domain/registration';
import { enterTraining, TrainingResult, verifyTraining } from '@app/domain/training';
import { defineStep, row } from '@app/process';
import { keepApplicant, readRegistration } from '@app/process/registration/facts';
import { decideTraining, storeTraining, trainingEntryFacts } from '@app/process/training/store';
import { IsIn } from 'class-validator';
import { randomUUID } from 'node:crypto';
import { Instant, Optional, Text } from '../../platform/form';

export class TrainingCompletionForm {
  @Text(60) course: string;
  @Text(20) courseVersion: string;
  /** ISO 8601 with zone. */
  @Instant() completedAt: string;
  /** Number or file reference of the certificate. */
  @Text(100) certificateRef: string;
  /** How its test ended; required where the department’s settings ask for it. */
  @Optional() @IsIn(Object.values(TrainingResult)) result?: TrainingResult;
  /** Required when the training is entered after a search that it would have to cover. */
  @Optional() @Text(2_000) reason?: string;
}

/**
 * V.E.3: the FACESNXT online training that the applicant completed is entered with its certificate, by the applicant or whom the task went up to.
 * What only settings to come ask for opens no account now; it is entered beside the registration.
 */
export const trainingCompletion = defineStep({
  kind: 'registration.training-completion',
  form: TrainingCompletionForm,
  lock: keepApplicant,
  async load({ manager, process, task, now }) {
    const { applicantId: traineeId } = await readRegistration(manager, process.id, now);
    return { ...(await trainingEntryFacts(manager, traineeId, now)), ahead: [], traineeId, deciders: task };
  },
  decide: (facts, form, by, now) => {
    const decided = enterTraining(facts, { ...form, completedAt: Date.parse(form.completedAt) }, by, now);
    return 'outcome' in decided ? { ...decided, memberId: facts.traineeId } : decided;
  },
  record: ({ manager, actor, now }, { outcome, memberId }, form) =>
    storeTraining(manager, { ...form, id: randomUUID(), memberId, enteredBy: actor.memberId, state: outcome }, now),
});

export class TrainingVerificationForm {
  @IsIn([TrainingState.Verified, TrainingState.Rejected]) decision: typeof TrainingState.Verified | typeof TrainingState.Rejected;
  /** Required for a rejection; the member reads it. */
  @Optional() @Text(2_000) reason?: string;
}

interface Trainee {
  readonly traineeId: string;
  readonly recordId: string | undefined;
  readonly hasRecord: boolean;
  readonly hasVerified: boolean;
}

/** V.E.3: somebody else holds the record against its certificate. */
export const trainingVerification = defineStep({
  kind: 'registration.training-verification',
  form: TrainingVerificationForm,
  async load({ manager, process, now }): Promise<Trainee> {
    const { applicantId, hasVerifiedTraining: hasVerified } = await readRegistration(manager, process.id, now);
    const record = await row<{ id: string }>(
      manager,
      `SELECT id FROM training_record WHERE member_id = $1 AND state = $2 ORDER BY entered_at DESC LIMIT 1 FOR UPDATE`,
      [applicantId, TrainingState.Unverified],
    );
    return { traineeId: applicantId, recordId: record?.id, hasRecord: record !== undefined, hasVerified };
  },
  decide: (facts, form, by) => {
    const decided = verifyTraining(facts, form, by);
    return 'outcome' in decided ? { ...decided, recordId: facts.recordId } : decided;
  },
  async record({ manager, actor, now }, { outcome, recordId }, { reason }) {
    if (recordId === undefined) return;
    await decideTraining(manager, { recordId, outcome, verifiedBy: actor.memberId, reason }, now);
  },
});
