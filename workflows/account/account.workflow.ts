import type { ProcessInput } from '@app/contracts';
import { mainLine, systemSteps, type Steps } from '../shared/main-line';

const { certifyResidue } = systemSteps;
const DEACTIVATED = 'DEACTIVATED';

/** VII.E: an account from its activation to its end: blocked here at once, then in FACESNXT, and nothing left with the member. */
export function account(input: ProcessInput): Promise<string> {
  return mainLine(input, async (steps) => {
    await deactivation(steps);
    await steps.run('disable-external');
    await steps.system('residue-certificate', certifyResidue);
    return DEACTIVATED;
  });
}

/** In force until a block; a suspension is confirmed as a deactivation, or lifted and the account is in force again. */
async function deactivation(steps: Steps): Promise<void> {
  while ((await steps.run('in-force')).outcome !== DEACTIVATED) {
    if ((await steps.run('confirm-suspension')).outcome === DEACTIVATED) return;
  }
}
