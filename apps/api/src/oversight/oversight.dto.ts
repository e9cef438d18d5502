import { ViolationClause } from '@app/domain/accounts';
import { IsBoolean, IsIn, IsInt, Max, Min } from 'class-validator';
import { Type } from 'class-transformer';
import { Instant, Optional, Text } from '../platform/form';

export class BeginReportRequest {
  /** The month reported on, `2026-11`. */
  @Text(20) period: string;
  /** Begin the next revision of a signed report, for what came to light since. */
  @Optional() @IsBoolean() revise?: boolean;
}

export class RevisionQuery {
  /** The newest unless given. */
  @Optional() @Type(() => Number) @IsInt() @Min(1) @Max(1_000) revision?: number;
}

export class BeginAuditRequest {
  /** The quarter audited, `2026-Q4`. */
  @Text(20) quarter: string;
}

export class PeriodQuery {
  @Optional() @Type(() => Number) @IsInt() @Min(1) @Max(100) limit: number = 15;
  /** The last period of the page before. */
  @Optional() @Text(20) before?: string;
}

export class ConvertDiscrepancyRequest {
  /** The clause that forbids what was found. */
  @IsIn(Object.values(ViolationClause)) clause: ViolationClause;
  /** When it happened; ISO 8601 with zone; when the discrepancy was opened, unless given. */
  @Optional() @Instant() eventAt?: string;
  /** The report or complaint it rests on; the discrepancy, unless given. */
  @Optional() @Text(2_000) reference?: string;
  /** About the Chief: the reference of the outside reviewer's answer. */
  @Optional() @Text(200) outsideReference?: string;
}

export class DiscrepancyQuery {
  @Optional() @Type(() => Number) @IsInt() @Min(1) @Max(100) limit: number = 15;
  /** As the page before gave it. */
  @Optional() @Text(200) cursor?: string;
}
