import { Type } from 'class-transformer';
import { IsInt, IsUUID, Max, Min } from 'class-validator';
import { Optional, Text } from '../platform/form';

export class CaseSearchesQuery {
  @Optional() @Type(() => Number) @IsInt() @Min(1) @Max(100) limit: number = 25;
  /** As the page before gave it. */
  @Optional() @Text(200) cursor?: string;
}

export class CaseMemberRequest {
  @IsUUID() memberId: string;
}

export class CaseReasonRequest {
  @Text(2_000) reason: string;
}

export class CaseNumberCorrectionRequest {
  /** The number as the records system gives it. */
  @Text(40) caseNumber: string;
  /** What was wrong with the old one. */
  @Text(2_000) reason: string;
}

export class CaseMatchRequest {
  /** What the dispatch or records system calls the case. */
  @Text(80) recordsReference: string;
}
