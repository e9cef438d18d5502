import { agreement, choice, sop } from '../kernel';
import { Priority, type StepSpec } from '../tasks/opening';

/**
 * The steps of an account's process, in the order of its main line. `in-force` waits for a block; SUSPENDED leads to `confirm-suspension`
 * (LIFTED: back to `in-force`; DEACTIVATED: on), VIOLATION_OPENED to `violation-finding`, TRANSFERRED to `confirm-transfer`; after a deactivation
 * the FACESNXT account is disabled and the residue certified, what was disseminated is asked back and reported, and a Violation that is still
 * open is decided in `finding-after-end`.
 */
export const accountSteps = [
  { kind: 'account.in-force', title: 'The account is in force', authority: sop('VII.E') },
  {
    kind: 'account.confirm-suspension',
    title: 'Confirm the suspension as a deactivation, or lift it',
    authority: choice('any superior suspends, the Commander confirms'),
    priority: Priority.High,
  },
  {
    kind: 'account.confirm-transfer',
    title: 'Confirm that the member goes on searching in the new unit, or end the account',
    authority: choice('transfer between eligible units'),
    priority: Priority.High,
  },
  {
    kind: 'account.violation-finding',
    title: 'Decide the Violation: sustained, or the member is restored',
    authority: sop('V.D'),
    priority: Priority.High,
  },
  {
    kind: 'account.finding-after-end',
    title: 'Decide the Violation of a member whose account has ended',
    authority: sop('V.D'),
    priority: Priority.High,
  },
  {
    kind: 'account.disable-external',
    title: 'Disable the FACESNXT account and confirm it',
    authority: sop('VII.E'),
    priority: Priority.Urgent,
  },
  {
    kind: 'account.name-recipients',
    title: 'Name who got what was disseminated, or say why nobody can be named',
    authority: choice('what follows a dissemination to unauthorized personnel'),
    priority: Priority.Urgent,
  },
  {
    kind: 'account.recall',
    title: 'Ask back what was disseminated, and say how it ended',
    authority: choice('what follows a dissemination to unauthorized personnel'),
    priority: Priority.High,
  },
  {
    kind: 'account.incident-report',
    title: 'Report the incident to the host, or say why the agreement does not ask for it',
    authority: agreement('incident notices'),
    priority: Priority.High,
  },
  { kind: 'account.residue-certificate', title: 'Certify that nothing is left with the member', authority: sop('VII.E') },
] as const satisfies readonly StepSpec[];
