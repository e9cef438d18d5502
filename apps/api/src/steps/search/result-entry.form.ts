import { FailureReason, SourceDatabase } from '@app/domain/search';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { Instant, Text } from '../../platform/form';

const LOCAL_DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** One entry of the list, as FACESNXT showed it; only the columns of IV.I, and the booking's. */
export class CandidateFields {
  @IsOptional() @IsInt() @Min(1) @Max(1_000_000) rank?: number;
  /** The engine's number on its own scale; no percentage of a match. */
  @IsOptional() @IsNumber({ allowNaN: false, allowInfinity: false }) similarityScore?: number;
  @IsIn(Object.values(SourceDatabase)) source: SourceDatabase;
  @Text(200) recordRef: string;
  @IsOptional() @Text(200) name?: string;
  @IsOptional() @Matches(LOCAL_DATE) dateOfBirth?: string;
  @IsOptional() @Text(200) licenceNumber?: string;
  @IsOptional() @Text(200) bookingNumber?: string;
  @IsOptional() @Text(200) customerNumber?: string;
  @IsOptional() @Text(200) city?: string;
  @IsOptional() @Text(200) state?: string;
  @IsOptional() @Text(200) zip?: string;
  @IsOptional() @Text(200) sex?: string;
  @IsOptional() @Text(200) race?: string;
  @IsOptional() @Text(200) height?: string;
  @IsOptional() @Matches(LOCAL_DATE) licenceIssuedOn?: string;
  @IsOptional() @Text(200) bookingAgency?: string;
  @IsOptional() @Matches(LOCAL_DATE) bookingDate?: string;
}

export class FailureFields {
  @IsIn(Object.values(FailureReason)) reason: FailureReason;
  @IsOptional() @Text(2_000) explanation?: string;
}

/** The result as FACESNXT gave it, or that it gave none. The list is the printout, the rows, or an uploaded candidate file. */
export class ResultEntryForm {
  @IsOptional() @Text(100) providerSearchId?: string;
  /** ISO 8601 with zone; unless given, when the printout was uploaded, or now. */
  @IsOptional() @Instant() executedAt?: string;
  /** Needed with a printout, which may show more than the rows; the number of rows otherwise. */
  @IsOptional() @IsInt() @Min(0) @Max(100_000) returnedCount?: number;
  @IsOptional() @IsInt() @Min(0) @Max(100_000) requestedCount?: number;
  @IsOptional() @IsBoolean() truncated?: boolean;
  @IsOptional() @IsNumber({ allowNaN: false, allowInfinity: false }) threshold?: number;
  @IsOptional() @Text(100) algorithm?: string;
  @IsOptional() @Text(100) scoreScale?: string;
  /** A PRINTOUT uploaded to /v1/evidence-files. */
  @IsOptional() @IsUUID() printoutId?: string;
  /** A CANDIDATE_FILE uploaded to /v1/evidence-files; its rows are the list, `candidates` is left out. */
  @IsOptional() @IsUUID() candidateFileId?: string;
  @IsOptional() @IsArray() @ArrayMaxSize(500) @ValidateNested({ each: true }) @Type(() => CandidateFields) candidates?: CandidateFields[];
  @IsOptional() @ValidateNested() @Type(() => FailureFields) failure?: FailureFields;
}
