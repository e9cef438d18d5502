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
import type { AskedOpenings, AskOpening, LoadOpening, Openings } from '../opening-context';
import { registrationFacts } from './facts';

const by =
  (rule: (facts: RegistrationFacts, at: number) => Opening): AskOpening =>
  async (manager, id, at) => {
    const facts = await registrationFacts(manager, id, at);
    return (policy) => rule({ ...facts, policy }, at.getTime());
  };

/** How each step of a registration begins. */
export const registrationAsked: AskedOpenings = {
  'registration.supervisor-approval': by(openSupervisorApproval),
  'registration.commander-approval': by(openCommanderApproval),
  'registration.chief-grant': by(openChiefGrant),
  'registration.user-agreement': by(openUserAgreement),
  'registration.training-completion': by(openTrainingCompletion),
  'registration.training-verification': by(openTrainingVerification),
  'registration.external-account': by(openExternalAccount),
};

const load =
  (ask: AskOpening): LoadOpening =>
  async ({ manager, process, policy, now }) =>
    (await ask(manager, process.id, new Date(now)))(policy);

export const registrationOpenings: Openings = Object.fromEntries(Object.entries(registrationAsked).map(([kind, ask]) => [kind, load(ask)]));
