import type { ProcessInput } from '@app/contracts';
import { mainLine } from '../shared/main-line';

/** VII.E: an account from its activation to its end. */
export function account(input: ProcessInput): Promise<string> {
  return mainLine(input, async (steps) => (await steps.run('in-force')).outcome);
}
