import { AccountEntity } from './account.entity';
import {
  AccessGrantEntity,
  AgreementAcceptanceEntity,
  RegistrationApprovalEntity,
  RegistrationEntity,
  TrainingRecordEntity,
} from './registration.entity';

export { AccountEntity } from './account.entity';

export const registrationEntities = [
  RegistrationEntity,
  RegistrationApprovalEntity,
  AgreementAcceptanceEntity,
  TrainingRecordEntity,
  AccessGrantEntity,
  AccountEntity,
];
