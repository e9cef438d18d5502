import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { Text } from '../platform/form';

export class LegacyRegistrationRequest {
  @IsUUID() memberId: string;
  /** Where the scan of the paper approval lies, or where it was looked for. */
  @Text(1_000) paperApproval: string;
  /** False when the paper was looked for and not found; the first audit lists both. */
  @IsOptional() @IsBoolean() paperFound: boolean = true;
}

/** Why an open registration is withdrawn or voided. */
export class WithdrawalRequest {
  @Text(2_000) reason: string;
}
