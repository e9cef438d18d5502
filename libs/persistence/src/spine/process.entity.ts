import { ProcessState, StepState, StepType } from '@app/domain/process';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf, listed } from '../sql';

/** One run of a procedure. `version` rises with every fact the workflow must learn; `seen_version` is a hint for the healer. */
@Entity('process')
@Check('process_state_known', oneOf('state', ProcessState))
/** Healer: open processes, least recently changed first. */
@Index('process_open_by_change', ['changedAt'], { where: `state <> '${ProcessState.Closed}'` })
/** Subject pages: all processes about one subject. */
@Index('process_by_subject', ['subjectId'])
/** One open process of a kind per key (one open registration per member). */
@Index('process_exclusive', ['kind', 'exclusiveKey'], {
  unique: true,
  where: `state <> '${ProcessState.Closed}' AND exclusive_key IS NOT NULL`,
})
export class ProcessEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'process_pk' }) id: string;
  @Column('varchar', { length: 40 }) kind: string;
  @Column('uuid', { name: 'subject_id' }) subjectId: string;
  @Column('varchar', { name: 'exclusive_key', length: 60, nullable: true }) exclusiveKey: string | null;
  @Column('varchar', { name: 'workflow_id', length: 100 })
  @Index('process_workflow_once', { unique: true })
  workflowId: string;
  @Column('varchar', { length: 10 }) state: string;
  @Column('varchar', { length: 60, nullable: true }) outcome: string | null;
  @Column('int') version: number;
  @Column('int', { name: 'seen_version' }) seenVersion: number;
  @Column('int') restarts: number;
  @Column('varchar', { name: 'policy_id', length: 40 }) policyId: string;
  @Column('int', { name: 'policy_version' }) policyVersion: number;
  @Column('varchar', { length: 80, nullable: true }) compartment: string | null;
  @Column('uuid', { name: 'opened_by', nullable: true }) openedBy: string | null;
  @Column('timestamptz', { name: 'opened_at' }) openedAt: Date;
  @Column('timestamptz', { name: 'changed_at' }) changedAt: Date;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null;
}

/** One row for every human and system step of every process; what was decided in detail lives in typed tables beside it. */
@Entity('step')
@Check('step_state_known', oneOf('state', StepState))
@Check('step_type_known', oneOf('type', StepType))
@Check('step_decided_has_outcome', `state <> '${StepState.Decided}' OR (outcome IS NOT NULL AND decided_at IS NOT NULL)`)
/** At most one run of a step is open. */
@Index('step_open_once', ['processId', 'key'], { unique: true, where: `state IN (${listed([StepState.Open, StepState.Attempted])})` })
export class StepEntity {
  @PrimaryColumn('uuid', { name: 'process_id', primaryKeyConstraintName: 'step_pk' })
  @ForeignKey(() => ProcessEntity, { name: 'step_process_fk' })
  processId: string;
  @PrimaryColumn('varchar', { length: 100, primaryKeyConstraintName: 'step_pk' }) key: string;
  @PrimaryColumn('int', { primaryKeyConstraintName: 'step_pk' }) round: number;
  @Column('varchar', { length: 80 }) kind: string;
  @Column('varchar', { length: 10 }) type: string;
  @Column('varchar', { length: 12 }) state: string;
  @Column('varchar', { length: 60, nullable: true }) outcome: string | null;
  @Column('uuid', { array: true, default: '{}' }) refs: string[];
  @Column('uuid', { name: 'task_id', nullable: true }) taskId: string | null;
  @Column('timestamptz', { name: 'opened_at' }) openedAt: Date;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy: string | null;
  @Column('uuid', { name: 'on_behalf_of', nullable: true }) onBehalfOf: string | null;
  /** Why an outcome does not count any more; a code. */
  @Column('varchar', { name: 'void_reason', length: 60, nullable: true }) voidReason: string | null;
}

/** The database's own clock of restores: raised by hand after each, so that everything looks again. */
@Entity('epoch')
@Check('epoch_single_row', 'id = 1')
export class EpochEntity {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'epoch_pk' }) id: number;
  @Column('int') epoch: number;
}

/** One answer per actor, route and key: what was answered, so that sending twice records once. */
@Entity('idempotency_key')
/** `forgetAnswers`: those whose time is over, the oldest first. */
@Index('idempotency_key_by_age', ['createdAt'])
export class IdempotencyKeyEntity {
  @PrimaryColumn('uuid', { name: 'actor_id', primaryKeyConstraintName: 'idempotency_key_pk' }) actorId: string;
  @PrimaryColumn('varchar', { length: 200, primaryKeyConstraintName: 'idempotency_key_pk' }) route: string;
  @PrimaryColumn('varchar', { length: 100, primaryKeyConstraintName: 'idempotency_key_pk' }) key: string;
  @Column('varchar', { name: 'body_hash', length: 64 }) bodyHash: string;
  @Column('jsonb', { nullable: true }) answer: unknown;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}

/** Notices that people read: who, about what, by code. */
@Entity('outbox')
/** What somebody was told, the newest first. */
@Index('outbox_of_recipient', ['recipient', 'createdAt', 'id'])
export class OutboxEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'outbox_pk' }) id: string;
  @Column('varchar', { length: 60 }) notice: string;
  @Column('varchar', { length: 60 }) recipient: string;
  @Column('uuid', { name: 'process_id' }) processId: string;
  @Column('uuid', { name: 'task_id', nullable: true }) taskId: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}
