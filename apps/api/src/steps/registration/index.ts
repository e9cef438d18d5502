import type { AnyStep } from '@app/process';
import { externalAccount } from './external-account.step';
import { chiefGrant, commanderApproval, supervisorApproval } from './legs.step';
import { trainingCompletion, trainingVerification } from './training.step';
import { userAgreement } from './user-agreement.step';

/** The human steps of a registration. */
export const registrationStepDefinitions: readonly AnyStep[] = [
  supervisorApproval,
  commanderApproval,
  chiefGrant,
  userAgreement,
  trainingCompletion,
  trainingVerification,
  externalAccount,
];
