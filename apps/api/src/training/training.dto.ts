import { TrainingState } from '@app/domain/registration';
import { TrainingResult } from '@app/domain/training';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { Instant, Text } from '../platform/form';

export class TrainingRecordRequest {
  /** Whose training; the caller's own unless given. */
  @IsOptional() @IsUUID() memberId?: string;
  @Text(60) course: string;
  @Text(20) courseVersion: string;
  /** ISO 8601 with zone. */
  @Instant() completedAt: string;
  /** Number or file reference of the certificate. */
  @Text(100) certificateRef: string;
  /** How its test ended; passed unless said otherwise. */
  @IsOptional() @IsIn(Object.values(TrainingResult)) result?: TrainingResult;
  /** Required when the training is entered after a search that it would have to cover. */
  @IsOptional() @Text(2_000) reason?: string;
}

export class TrainingVerifyRequest {
  @IsIn([TrainingState.Verified, TrainingState.Rejected]) decision: typeof TrainingState.Verified | typeof TrainingState.Rejected;
  /** Required for a rejection; the member reads it. */
  @IsOptional() @Text(2_000) reason?: string;
}

export class TrainingRecordsQuery {
  @IsOptional() @IsUUID() memberId?: string;
  /** `COMPLETED_UNVERIFIED`: what waits for the coordinator. */
  @IsOptional() @IsIn(Object.values(TrainingState)) state?: TrainingState;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100) limit: number = 25;
  /** The last record of the page before. */
  @IsOptional() @IsUUID() after?: string;
}
