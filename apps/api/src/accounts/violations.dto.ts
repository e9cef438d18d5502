import { ViolationClause } from '@app/domain/accounts';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsUUID, Max, Min } from 'class-validator';
import { Instant, Optional, QueryFlag, Text } from '../platform/form';

export class ViolationRequest {
  /** The clause that forbids it. */
  @IsIn(Object.values(ViolationClause)) clause: ViolationClause;
  /** When it happened; ISO 8601 with zone; now unless given. */
  @Optional() @Instant() eventAt?: string;
  /** The report or complaint it rests on. */
  @Text(2_000) reference: string;
  /** About the Chief: the reference of the outside reviewer's answer. */
  @Optional() @Text(200) outsideReference?: string;
}

export class ViolationsQuery {
  /** Only those that are still to be decided. */
  @Optional() @QueryFlag() open?: boolean;
  @Optional() @Type(() => Number) @IsInt() @Min(1) @Max(100) limit: number = 25;
  /** The last Violation of the page before. */
  @Optional() @IsUUID() after?: string;
}
