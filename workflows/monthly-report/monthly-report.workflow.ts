import type { ProcessInput } from '@app/contracts';
import { ProcessKind } from '@app/domain/process';
import { mainLine, systemSteps } from '../shared/main-line';
import { spawn } from '../shared/spawn';

const { snapshotMonth, requestSubstantiations, openReportDiscrepancies } = systemSteps;

/** VII.B: the Commander generates and reviews the report of a month; own rows go to the Major; A11: members are asked; VII.D: what was found is opened. */
export function monthlyReport(input: ProcessInput): Promise<string> {
  return mainLine(input, async (steps) => {
    await steps.system('snapshot', snapshotMonth);
    await steps.run('attach-log');
    await steps.run('review');
    await steps.run('major-review');
    const asked = await steps.system('request-substantiations', requestSubstantiations);
    for (const id of asked.refs) await spawn(ProcessKind.Substantiation, id);
    await steps.run('sign');
    const { refs } = await steps.system('open-discrepancies', openReportDiscrepancies);
    for (const discrepancyId of refs) await spawn(ProcessKind.Discrepancy, discrepancyId);
    return 'SIGNED';
  });
}
