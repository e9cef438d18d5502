import { choice, sop } from '../kernel';
import type { StepSpec } from '../tasks/opening';
import { ChiefAsked, RETURN_NEEDS_CHIEF } from './model';

/** The steps of a registration, in the order of its main line. */
export const registrationSteps = [
  { kind: 'registration.supervisor-approval', title: 'Approve or deny the registration as assigned supervisor', authority: sop('V.A') },
  {
    kind: 'registration.commander-approval',
    title: 'Approve or deny the registration as Investigative Section Commander',
    authority: sop('V.A'),
  },
  {
    kind: 'registration.chief-grant',
    title: 'Grant or refuse access for a member outside the named units',
    authority: sop('VI.A'),
    variants: { [ChiefAsked.Return]: { title: 'Approve or refuse the return of a member after misuse', authority: RETURN_NEEDS_CHIEF } },
  },
  {
    kind: 'registration.user-agreement',
    title: 'Read and accept the FACESNXT user agreement',
    authority: sop('V.A'),
    instead: ['registration.withdraw', 'registration.void'],
  },
  {
    kind: 'registration.training-completion',
    title: 'Complete the FACESNXT online training and enter the certificate',
    authority: sop('V.E.3'),
  },
  {
    kind: 'registration.training-verification',
    title: 'Verify the training record against its certificate',
    authority: choice('training is verified by somebody else'),
  },
  { kind: 'registration.external-account', title: 'Create the FACESNXT account and confirm its user id', authority: sop('VII.E') },
  {
    kind: 'registration.close-account',
    title: 'Close the FACESNXT account of a registration that came to nothing',
    authority: choice('a FACESNXT account without a registration is disabled'),
  },
  { kind: 'registration.activate', title: 'Activate the account', authority: sop('V.E.3') },
] as const satisfies readonly StepSpec[];
