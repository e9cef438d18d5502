import { TaskState, RungState } from '@app/domain/tasks/task';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf, listed } from '../sql';
import { ProcessEntity } from './process.entity';

/** One human step as work for people. Business columns are typed and indexed; there are no key/value rows. */
@Entity('task')
@Check('task_state_known', oneOf('state', TaskState))
@Check('task_reserved_has_assignee', `state <> '${TaskState.Reserved}' OR assignee IS NOT NULL`)
/** Inbox, mine: a member's own open tasks, most urgent first. */
@Index('task_mine', ['assignee', 'priority', 'dueAt', 'id'], { where: `state IN (${listed([TaskState.Reserved, TaskState.Suspended])})` })
/** Inbox by case number. */
@Index('task_by_case', ['caseNumber', 'priority', 'dueAt', 'id'], { where: 'case_number IS NOT NULL' })
/** Appointments: the tasks that nobody could decide. */
@Index('task_vacant', ['processId'], { where: 'vacant IS NOT NULL' })
/** Subject pages and `next`: the tasks of one process. */
@Index('task_by_process', ['processId'])
export class TaskEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'task_pk' }) id: string;
  @Column('uuid', { name: 'process_id' })
  @ForeignKey(() => ProcessEntity, { name: 'task_process_fk' })
  processId: string;
  @Column('varchar', { name: 'step_key', length: 100 }) stepKey: string;
  @Column('int') round: number;
  @Column('varchar', { length: 80 }) kind: string;
  /** Which variant of its kind it is asked for; null: as the kind says. */
  @Column('varchar', { length: 20, nullable: true }) variant: string | null;
  @Column('varchar', { length: 10 }) state: string;
  @Column('smallint') priority: number;
  @Column('timestamptz', { name: 'opened_at' }) openedAt: Date;
  @Column('timestamptz', { name: 'due_at' }) dueAt: Date;
  /** How often the deadline ladder escalated it. */
  @Column('smallint', { default: 0 }) level: number;
  @Column('uuid', { nullable: true }) assignee: string | null;
  @Column('uuid', { array: true, default: '{}' }) excluded: string[];
  @Column('int', { default: 1 }) version: number;
  /** The role nobody holds, when no candidate was found. */
  @Column('varchar', { length: 40, nullable: true }) vacant: string | null;
  @Column('varchar', { name: 'case_number', length: 40, nullable: true }) caseNumber: string | null;
  @Column('varchar', { length: 20, nullable: true }) purpose: string | null;
  @Column('uuid', { name: 'unit_id', nullable: true }) unitId: string | null;
  @Column('uuid', { name: 'subject_member_id', nullable: true }) subjectMemberId: string | null;
  @Column('timestamptz', { name: 'suspended_until', nullable: true }) suspendedUntil: Date | null;
  @Column('uuid', { name: 'completed_by', nullable: true }) completedBy: string | null;
  @Column('timestamptz', { name: 'completed_at', nullable: true }) completedAt: Date | null;
}

/** Who may take a task. Copies the columns that lists sort and filter by, so that one index answers an inbox page. */
@Entity('task_candidate')
/** Inbox, claimable: one principal's unclaimed tasks, most urgent first. */
@Index('task_candidate_inbox', ['principal', 'priority', 'dueAt', 'taskId'], { where: 'claimable' })
/** The same, of one kind of task. */
@Index('task_candidate_inbox_kind', ['principal', 'kind', 'priority', 'dueAt', 'taskId'], { where: 'claimable' })
export class TaskCandidateEntity {
  @PrimaryColumn('uuid', { name: 'task_id', primaryKeyConstraintName: 'task_candidate_pk' })
  @ForeignKey(() => TaskEntity, { name: 'task_candidate_task_fk' })
  taskId: string;
  @PrimaryColumn('varchar', { length: 60, primaryKeyConstraintName: 'task_candidate_pk' }) principal: string;
  @Column('varchar', { length: 80 }) kind: string;
  @Column('smallint') priority: number;
  @Column('timestamptz', { name: 'due_at' }) dueAt: Date;
  /** False once somebody owns the task or it is over. */
  @Column('boolean', { default: true }) claimable: boolean;
  /** A6: in whose place the member is offered the task; goes into the record of the decision. */
  @Column('uuid', { name: 'on_behalf_of', nullable: true }) onBehalfOf: string | null;
  /** A6: in which role the member is asked by name. */
  @Column('varchar', { length: 40, nullable: true }) role: string | null;
}

/** What happened to a task, in order; codes only. */
@Entity('task_history')
@Index('task_history_of_task', ['taskId', 'id'])
export class TaskHistoryEntity {
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'task_history_pk', generated: 'identity', generatedIdentity: 'ALWAYS' }) id: string;
  @Column('uuid', { name: 'task_id' })
  @ForeignKey(() => TaskEntity, { name: 'task_history_task_fk' })
  taskId: string;
  @Column('timestamptz') at: Date;
  @Column('uuid', { nullable: true }) actor: string | null;
  @Column('varchar', { length: 40 }) event: string;
  @Column('uuid', { name: 'other_member', nullable: true }) otherMember: string | null;
}

/** A remark on a task; never leaves PostgreSQL. */
@Entity('task_comment')
@Index('task_comment_of_task', ['taskId', 'at'])
export class TaskCommentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'task_comment_pk' }) id: string;
  @Column('uuid', { name: 'task_id' })
  @ForeignKey(() => TaskEntity, { name: 'task_comment_task_fk' })
  taskId: string;
  @Column('uuid') author: string;
  @Column('timestamptz') at: Date;
  @Column('text') text: string;
}

/** One rung of a task's deadline ladder, unique per task. */
@Entity('task_rung')
/** Deadlines: the rungs still to come of one task. */
@Index('task_rung_pending', ['taskId', 'at'], { where: `state = '${RungState.Pending}'` })
export class TaskRungEntity {
  @PrimaryColumn('uuid', { name: 'task_id', primaryKeyConstraintName: 'task_rung_pk' })
  @ForeignKey(() => TaskEntity, { name: 'task_rung_task_fk' })
  taskId: string;
  @PrimaryColumn('varchar', { length: 20, primaryKeyConstraintName: 'task_rung_pk' }) rung: string;
  @Column('timestamptz') at: Date;
  @Column('varchar', { length: 10, default: RungState.Pending }) state: string;
}
