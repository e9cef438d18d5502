import type { ProcessInput } from '@app/contracts';
import { ProcessKind } from '@app/domain/process';
import { isFinal } from '@app/domain/registration/final';
import { RegistrationEnd, TrainingState } from '@app/domain/registration/model';
import { mainLine, systemSteps, type Steps } from '../shared/main-line';
import { spawn } from '../shared/spawn';

const { activateAccount, closeUnusedAccount } = systemSteps;

/** A step that was denied, or whose time ran out where the policy lets it, ends the registration. */
class Stopped extends Error {
  constructor(readonly outcome: RegistrationEnd) {
    super('the registration stops here');
  }
}

/** SOP V.A, V.E.3, VI.A: nobody is registered before both approvals, nobody has access before training. */
export function registration(input: ProcessInput): Promise<string> {
  return mainLine(input, async (steps) => {
    try {
      await spawn(ProcessKind.Account, await activate(steps));
      return RegistrationEnd.Active;
    } catch (reason) {
      if (!(reason instanceof Stopped)) throw reason;
      await close(steps);
      return reason.outcome;
    }
  });
}

/** VII.E: an account that was made in FACESNXT before the registration came to nothing is disabled there. */
async function close(steps: Steps): Promise<void> {
  const { refs } = await steps.system('close-account', closeUnusedAccount);
  for (const accountId of refs) await spawn(ProcessKind.Account, accountId);
}

/** A gate that no longer holds when the account is to be activated is asked for again; what still holds is not. A post that bars an account ends it. */
async function activate(steps: Steps): Promise<string> {
  for (;;) {
    for (const step of ['supervisor-approval', 'commander-approval', 'chief-grant', 'user-agreement']) await pass(steps, step);
    await Promise.all([train(steps), pass(steps, 'external-account')]);
    const { outcome, refs } = await steps.system('activate', activateAccount);
    if (refs[0] !== undefined) return refs[0];
    if (isFinal(outcome)) throw new Stopped(RegistrationEnd.Denied);
  }
}

/** V.E.3: completed by the member, verified by somebody else; a rejected record is completed again. */
async function train(steps: Steps): Promise<void> {
  do {
    await pass(steps, 'training-completion');
  } while ((await pass(steps, 'training-verification')) !== TrainingState.Verified);
}

async function pass(steps: Steps, step: string): Promise<string> {
  const { outcome } = await steps.run(step);
  if (outcome === RegistrationEnd.Denied || outcome === RegistrationEnd.Expired) throw new Stopped(outcome);
  return outcome;
}
