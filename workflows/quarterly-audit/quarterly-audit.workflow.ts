import type { ProcessInput } from '@app/contracts';
import { ProcessKind } from '@app/domain/process';
import { mainLine, systemSteps } from '../shared/main-line';
import { spawn } from '../shared/spawn';

const { freezeQuarter, drawSample, runTests, openAuditDiscrepancies } = systemSteps;

/** VII.C: frozen, then drawn, FACESNXT's user list attached, then tested; the Commander judges, writes, signs and submits; the Major acknowledges. VII.D: findings are opened. */
export function quarterlyAudit(input: ProcessInput): Promise<string> {
  return mainLine(input, async (steps) => {
    await steps.system('freeze', freezeQuarter);
    await steps.system('draw-sample', drawSample);
    await steps.run('attach-sources');
    await steps.system('run-tests', runTests);
    await steps.run('findings');
    await steps.run('memorandum');
    await steps.run('sign');
    await steps.run('acknowledge');
    const { refs } = await steps.system('open-discrepancies', openAuditDiscrepancies);
    for (const discrepancyId of refs) await spawn(ProcessKind.Discrepancy, discrepancyId);
    return 'CLOSED';
  });
}
