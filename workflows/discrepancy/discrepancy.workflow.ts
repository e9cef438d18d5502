import type { ProcessInput } from '@app/contracts';
import { VerifyDecision } from '@app/domain/oversight/steps';
import { mainLine } from '../shared/main-line';

/** VII.D: assigned, corrected, verified by somebody else; a correction that is sent back is made again. */
export function discrepancy(input: ProcessInput): Promise<string> {
  return mainLine(input, async (steps) => {
    await steps.run('assign');
    do {
      await steps.run('act');
    } while ((await steps.run('verify')).outcome !== VerifyDecision.Verified);
    return 'CLOSED';
  });
}
