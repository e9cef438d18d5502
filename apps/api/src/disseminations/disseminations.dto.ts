import { Artefact, Channel, Recall, RecipientClass } from '@app/domain/dissemination';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsUUID, Matches, Max, Min } from 'class-validator';
import { Instant, Optional, QueryFlag, Text } from '../platform/form';

export class HandOnRequest {
  /** What of the search it is. */
  @IsIn(Object.values(Artefact)) artefact: Artefact;
  @IsIn(Object.values(Channel)) channel: Channel;
  /** Who gets it. */
  @Text(200) recipient: string;
  /** What the recipient is; the department says which of them are authorized. */
  @IsIn(Object.values(RecipientClass)) recipientClass: RecipientClass;
  /** By which authority: a subpoena, a request, a tasking. */
  @Text(500) authority: string;
  @Text(1_000) purpose: string;
  /** SHA-256 of the file that is handed over, lower-case hex. */
  @Optional() @Matches(/^[0-9a-f]{64}$/) sha256?: string;
}

export class LateDisseminationRequest extends HandOnRequest {
  /** When it was handed on; ISO 8601 with zone. */
  @Instant() handedOnAt: string;
  /** Who handed it on; you unless given. */
  @Optional() @IsUUID() handedOnById?: string;
}

export class RecallRequest {
  /** Given back or destroyed, and confirmed; or not possible. */
  @IsIn(Object.values(Recall)) outcome: Recall;
  /** When it was asked back; ISO 8601 with zone. */
  @Instant() askedAt: string;
  /** The confirmation it rests on, or why it is not possible. */
  @Text(1_000) note: string;
}

export class DisseminationsQuery {
  /** Only those to somebody unauthorized. */
  @Optional() @QueryFlag() unauthorized?: boolean;
  /** Only those that nobody has asked back to an end. */
  @Optional() @QueryFlag() recallOpen?: boolean;
  /** Only those named after the block of this account. */
  @Optional() @IsUUID() accountId?: string;
  @Optional() @Type(() => Number) @IsInt() @Min(1) @Max(100) limit: number = 25;
  /** The last one of the page before. */
  @Optional() @IsUUID() after?: string;
}
