import { AuditOutcome } from '@app/audit';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsUUID, Max, Min } from 'class-validator';
import { Instant, Optional, Text } from '../platform/form';

export class AuditQuery {
  @Optional() @IsUUID() actorId?: string;
  @Optional() @IsUUID() objectId?: string;
  @Optional() @IsUUID() processId?: string;
  /** `TaskCompleted`, `AccountDeactivated`, … */
  @Optional() @Text(60) action?: string;
  @Optional() @IsIn(Object.values(AuditOutcome)) outcome?: AuditOutcome;
  /** An outcome's or a refusal's code. */
  @Optional() @Text(60) code?: string;
  /** Half-open [from, to), ISO 8601 with zone. */
  @Optional() @Instant() from?: string;
  @Optional() @Instant() to?: string;
  @Optional() @Type(() => Number) @IsInt() @Min(1) @Max(500) limit: number = 50;
  /** As the page before gave it. */
  @Optional() @Text(200) cursor?: string;
}
