import { FailureReason, SourceDatabase } from '@app/domain/search';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsNumber, IsUUID, Matches, Max, Min, ValidateNested } from 'class-validator';
import { Instant, Optional, Text } from '../../platform/form';

const LOCAL_DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** One entry of the list, as FACESNXT showed it; only the columns of IV.I, and the booking's. */
export class CandidateFields {
  @Optional() @IsInt() @Min(1) @Max(1_000_000) rank?: number;
  /** The engine's number on its own scale; no percentage of a match. */
  @Optional() @IsNumber({ allowNaN: false, allowInfinity: false }) similarityScore?: number;
  @IsIn(Object.values(SourceDatabase)) source: SourceDatabase;
  @Text(200) recordRef: string;
  @Optional() @Text(200) name?: string;
  @Optional() @Matches(LOCAL_DATE) dateOfBirth?: string;
  @Optional() @Text(200) licenceNumber?: string;
  @Optional() @Text(200) bookingNumber?: string;
  @Optional() @Text(200) customerNumber?: string;
  @Optional() @Text(200) city?: string;
  @Optional() @Text(200) state?: string;
  @Optional() @Text(200) zip?: string;
  @Optional() @Text(200) sex?: string;
  @Optional() @Text(200) race?: string;
  @Optional() @Text(200) height?: string;
  @Optional() @Matches(LOCAL_DATE) licenceIssuedOn?: string;
  @Optional() @Text(200) bookingAgency?: string;
  @Optional() @Matches(LOCAL_DATE) bookingDate?: string;
}

export class FailureFields {
  @IsIn(Object.values(FailureReason)) reason: FailureReason;
  @Optional() @Text(2_000) explanation?: string;
}

/** The result as FACESNXT gave it, or that it gave none. The list is the printout, the rows, or an uploaded candidate file. */
export class ResultEntryForm {
  @Optional() @Text(100) providerSearchId?: string;
  /** ISO 8601 with zone; unless given, when the printout was uploaded, or now. A run before the search was submitted is recorded as late. */
  @Optional() @Instant() executedAt?: string;
  /** Needed with a printout, which may show more than the rows; the number of rows otherwise. */
  @Optional() @IsInt() @Min(0) @Max(100_000) returnedCount?: number;
  @Optional() @IsInt() @Min(0) @Max(100_000) requestedCount?: number;
  @Optional() @IsBoolean() truncated?: boolean;
  @Optional() @IsNumber({ allowNaN: false, allowInfinity: false }) threshold?: number;
  @Optional() @Text(100) algorithm?: string;
  @Optional() @Text(100) scoreScale?: string;
  /** A PRINTOUT uploaded to /v1/evidence-files. */
  @Optional() @IsUUID() printoutId?: string;
  /** A CANDIDATE_FILE uploaded to /v1/evidence-files; its rows are the list, `candidates` is left out. */
  @Optional() @IsUUID() candidateFileId?: string;
  @Optional() @IsArray() @ArrayMaxSize(500) @ValidateNested({ each: true }) @Type(() => CandidateFields) candidates?: CandidateFields[];
  @Optional() @ValidateNested() @Type(() => FailureFields) failure?: FailureFields;
}
