import { TrainingState } from '@app/domain/registration';
import { TrainingResult } from '@app/domain/training';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsUUID, Max, Min } from 'class-validator';
import { Instant, Optional, Text } from '../platform/form';

export class TrainingRecordRequest {
  /** Whose training; the caller's own unless given. */
  @Optional() @IsUUID() memberId?: string;
  @Text(60) course: string;
  @Text(20) courseVersion: string;
  /** ISO 8601 with zone. */
  @Instant() completedAt: string;
  /** Number or file reference of the certificate. */
  @Text(100) certificateRef: string;
  /** How its test ended; required where the department’s settings ask for it. */
  @Optional() @IsIn(Object.values(TrainingResult)) result?: TrainingResult;
  /** Required when the training is entered after a search that it would have to cover. */
  @Optional() @Text(2_000) reason?: string;
}

export class TrainingVerifyRequest {
  @IsIn([TrainingState.Verified, TrainingState.Rejected]) decision: typeof TrainingState.Verified | typeof TrainingState.Rejected;
  /** Required for a rejection; the member reads it. */
  @Optional() @Text(2_000) reason?: string;
}

export class TrainingRecordsQuery {
  @Optional() @IsUUID() memberId?: string;
  /** `COMPLETED_UNVERIFIED`: what waits for the coordinator. */
  @Optional() @IsIn(Object.values(TrainingState)) state?: TrainingState;
  @Optional() @Type(() => Number) @IsInt() @Min(1) @Max(100) limit: number = 25;
  /** The last record of the page before. */
  @Optional() @IsUUID() after?: string;
}
