import { AuditOutcome } from '@app/audit';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { Instant, Text } from '../platform/form';

export class AuditQuery {
  @IsOptional() @IsUUID() actorId?: string;
  @IsOptional() @IsUUID() objectId?: string;
  @IsOptional() @IsUUID() processId?: string;
  /** `TaskCompleted`, `AccountDeactivated`, … */
  @IsOptional() @Text(60) action?: string;
  @IsOptional() @IsIn(Object.values(AuditOutcome)) outcome?: AuditOutcome;
  /** An outcome's or a refusal's code. */
  @IsOptional() @Text(60) code?: string;
  /** Half-open [from, to), ISO 8601 with zone. */
  @IsOptional() @Instant() from?: string;
  @IsOptional() @Instant() to?: string;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(500) limit: number = 50;
  /** As the page before gave it. */
  @IsOptional() @Text(200) cursor?: string;
}
