import {
  openChiefGrant,
  openCommanderApproval,
  openExternalAccount,
  openSupervisorApproval,
  openTrainingCompletion,
  openTrainingVerification,
  openUserAgreement,
  type RegistrationFacts,
} from '@app/domain/registration';
import type { Opening } from '@app/domain/tasks/opening';
import type { LoadOpening, Openings } from '../opening-context';
import { registrationFacts } from './facts';

const by =
  (rule: (facts: RegistrationFacts, at: number) => Opening): LoadOpening =>
  async ({ manager, process, policy, now }) =>
    rule({ ...(await registrationFacts(manager, process.id, new Date(now))), policy }, now);

/** How each step of a registration begins. */
export const registrationOpenings: Openings = {
  'registration.supervisor-approval': by(openSupervisorApproval),
  'registration.commander-approval': by(openCommanderApproval),
  'registration.chief-grant': by(openChiefGrant),
  'registration.user-agreement': by(openUserAgreement),
  'registration.training-completion': by(openTrainingCompletion),
  'registration.training-verification': by(openTrainingVerification),
  'registration.external-account': by(openExternalAccount),
};
