import { AuditEventEntity } from './audit-event.entity';
import { EpochEntity, IdempotencyKeyEntity, OutboxEntity, ProcessEntity, StepEntity } from './process.entity';
import { TaskCandidateEntity, TaskCommentEntity, TaskEntity, TaskHistoryEntity, TaskRungEntity } from './task.entity';

export const spineEntities = [
  ProcessEntity,
  StepEntity,
  EpochEntity,
  IdempotencyKeyEntity,
  OutboxEntity,
  TaskEntity,
  TaskCandidateEntity,
  TaskHistoryEntity,
  TaskCommentEntity,
  TaskRungEntity,
  AuditEventEntity,
];
