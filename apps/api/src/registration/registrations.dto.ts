import { IsUUID } from 'class-validator';
import { Text } from '../platform/form';

export class LegacyRegistrationRequest {
  @IsUUID() memberId: string;
  /** Where the paper approval lies, or that none was found. */
  @Text(1_000) paperApproval: string;
}

export class WithdrawalRequest {
  @Text(2_000) reason: string;
}
