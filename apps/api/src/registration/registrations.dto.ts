import { IsBoolean, IsUUID } from 'class-validator';
import { Instant, Optional, QueryFlag, Text } from '../platform/form';
import { ListQuery } from '../platform/list-cursor';

export class LegacyRegistrationRequest {
  @IsUUID() memberId: string;
  /** Where the scan of the paper approval lies, or where it was looked for. */
  @Text(1_000) paperApproval: string;
  /** False when the paper was looked for and not found; the first audit lists both. */
  @Optional() @IsBoolean() paperFound: boolean = true;
}

export class AccessGrantRequest {
  @IsUUID() memberId: string;
  /** When the grant ends; ISO 8601 with zone; without it, when it is withdrawn. */
  @Optional() @Instant() until?: string;
  /** The order it rests on. */
  @Text(2_000) reason: string;
}

export class AccessGrantsQuery extends ListQuery {
  @Optional() @IsUUID() memberId?: string;
  /** True: only those in force now; false: only the others. */
  @Optional() @QueryFlag() inForce?: boolean;
}

/** Why an open registration is withdrawn or voided. */
export class WithdrawalRequest {
  @Text(2_000) reason: string;
}
