import type { ProcessInput } from '@app/contracts';
import { ProcessKind } from '@app/domain/process';
import { mainLine, systemSteps } from '../shared/main-line';
import { spawn } from '../shared/spawn';

const { openSubstantiationDiscrepancy } = systemSteps;

/** VII.B, A11: the member says what the search was for, somebody else judges it; VII.D: a rejection is a discrepancy. */
export function substantiation(input: ProcessInput): Promise<string> {
  return mainLine(input, async (steps) => {
    await steps.run('provide');
    const { outcome } = await steps.run('judge');
    const { refs } = await steps.system('open-discrepancy', openSubstantiationDiscrepancy);
    for (const discrepancyId of refs) await spawn(ProcessKind.Discrepancy, discrepancyId);
    return outcome;
  });
}
