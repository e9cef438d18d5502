import { DeactivationCause } from '@app/domain/accounts';
import { AccountStatus } from '@app/domain/accounts/status';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { Instant, Optional, QueryFlag, Text } from '../platform/form';

export class BlockRequest {
  /** VII.E.1-4: separation, transfer from the unit, misuse, dissemination; the rule refuses any other, and the refusal is audited. */
  @ApiProperty({ enum: Object.values(DeactivationCause) }) @IsString() @MaxLength(40) cause: string;
  /** When the member left, was transferred, or did what is complained of; ISO 8601 with zone; now unless given. */
  @Optional() @Instant() eventAt?: string;
  /** The order, letter or report it rests on. */
  @Text(2_000) reference: string;
}

export class AccountQuery {
  @Optional() @IsIn(Object.values(AccountStatus)) status?: AccountStatus;
  @Optional() @IsUUID() memberId?: string;
  /** Only accounts that are blocked here and still open in FACESNXT. */
  @Optional() @QueryFlag() openInFacesnxt?: boolean;
  @Optional() @Type(() => Number) @IsInt() @Min(1) @Max(100) limit: number = 15;
  /** The last account of the page before. */
  @Optional() @IsUUID() after?: string;
}
