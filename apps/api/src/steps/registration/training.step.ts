import { completeTraining, TrainingState, verifyTraining } from '@app/domain/registration';
import { defineStep, row } from '@app/process';
import { keepApplicant, readRegistration } from '@app/process/registration/facts';
import { IsIn, IsOptional } from 'class-validator';
import { randomUUID } from 'node:crypto';
import { Instant, Text } from '../../platform/form';

export class TrainingCompletionForm {
  @Text(60) course: string;
  @Text(20) courseVersion: string;
  /** ISO 8601 with zone. */
  @Instant() completedAt: string;
  /** Number or file reference of the certificate. */
  @Text(100) certificateRef: string;
}

/** V.E.3: the member completes the FACESNXT online training and enters its certificate. */
export const trainingCompletion = defineStep({
  kind: 'registration.training-completion',
  form: TrainingCompletionForm,
  lock: keepApplicant,
  load: ({ process }) => Promise.resolve(process.policy),
  decide: (policy, { course, courseVersion, completedAt }, _, now) =>
    completeTraining(policy, { course, courseVersion, completedAt: Date.parse(completedAt) }, now),
  async record({ manager, actor, now }, fact, { course, courseVersion, completedAt, certificateRef }) {
    await manager.query(
      `INSERT INTO training_record (id, member_id, course, course_version, completed_at, certificate_ref, state, entered_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [randomUUID(), actor.memberId, course, courseVersion, completedAt, certificateRef, fact.outcome, now],
    );
  },
});

export class TrainingVerificationForm {
  @IsIn([TrainingState.Verified, TrainingState.Rejected]) decision: typeof TrainingState.Verified | typeof TrainingState.Rejected;
  /** Required for a rejection; the member reads it. */
  @IsOptional() @Text(2_000) reason?: string;
}

interface Trainee {
  readonly traineeId: string;
  readonly recordId: string | undefined;
  readonly hasRecord: boolean;
}

/** V.E.3: somebody else holds the record against its certificate. */
export const trainingVerification = defineStep({
  kind: 'registration.training-verification',
  form: TrainingVerificationForm,
  async load({ manager, process, now }): Promise<Trainee> {
    const { applicantId } = await readRegistration(manager, process.id, now, process.policy.userAgreementVersion);
    const record = await row<{ id: string }>(
      manager,
      `SELECT id FROM training_record WHERE member_id = $1 AND state = $2 ORDER BY entered_at DESC LIMIT 1 FOR UPDATE`,
      [applicantId, TrainingState.Unverified],
    );
    return { traineeId: applicantId, recordId: record?.id, hasRecord: record !== undefined };
  },
  decide: (facts, form, by) => {
    const decided = verifyTraining(facts, form, by);
    return 'outcome' in decided ? { ...decided, recordId: facts.recordId } : decided;
  },
  async record({ manager, actor, now, process }, { outcome, recordId }, { reason }) {
    const months = process.policy.training.validityMonths;
    await manager.query(
      `UPDATE training_record SET state = $2, verified_by = $3, verified_at = $4, reject_reason = $5, expires_at = completed_at + make_interval(months => $6) WHERE id = $1`,
      [recordId, outcome, actor.memberId, now, reason ?? null, months],
    );
  },
});
