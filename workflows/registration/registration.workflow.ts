import type { ProcessInput } from '@app/contracts';
import { ProcessKind } from '@app/domain/process';
import { mainLine, systemSteps, type Steps } from '../shared/main-line';
import { spawn } from '../shared/spawn';

const { activateAccount } = systemSteps;

/** SOP V.A, V.E.3, VI.A: nobody is registered before both approvals, nobody has access before training. */
export function registration(input: ProcessInput): Promise<string> {
  return mainLine(input, async (steps) => {
    for (const leg of ['supervisor-approval', 'commander-approval', 'chief-grant']) {
      if ((await steps.run(leg)).outcome === 'DENIED') return 'DENIED';
    }
    await steps.run('user-agreement');
    await spawn(ProcessKind.Account, await activate(steps));
    return 'ACTIVE';
  });
}

/** V.E.3: training and the account outside, in either order; a gate that no longer holds sends the member back to them. */
async function activate(steps: Steps): Promise<string> {
  for (;;) {
    await Promise.all([train(steps), steps.run('external-account')]);
    const { refs } = await steps.system('activate', activateAccount);
    if (refs[0] !== undefined) return refs[0];
  }
}

/** V.E.3: completed by the member, verified by somebody else; a rejected record is completed again. */
async function train(steps: Steps): Promise<void> {
  do {
    await steps.run('training-completion');
  } while ((await steps.run('training-verification')).outcome !== 'VERIFIED');
}
