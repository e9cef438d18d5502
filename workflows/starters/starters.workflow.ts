import type { Activities, PeriodBegun } from '@app/contracts';
import { ProcessKind } from '@app/domain/process';
import { proxyActivities, workflowInfo } from '@temporalio/workflow';
import { spawn } from '../shared/spawn';

const { beginMonthlyReport, beginQuarterlyAudit } = proxyActivities<Activities>({
  startToCloseTimeout: '30s',
  retry: { initialInterval: '1s', maximumInterval: '5m' },
});

/** The schedule's nominal time: a firing that was caught up days later reports on its own period all the same. Epoch ms. */
function nominalTime(): number {
  const [nominal] = workflowInfo().searchAttributes.TemporalScheduledStartTime ?? [];
  return nominal instanceof Date ? nominal.getTime() : workflowInfo().startTime.getTime();
}

const began = (kind: ProcessKind, { processId, idInWorkflow }: PeriodBegun): Promise<void> => spawn(kind, processId, idInWorkflow);

/** VII.B: on the first of a month, begins the report on the month before, exactly once whoever else began it. */
export async function monthlyReportStarter(zone?: string): Promise<void> {
  await began(ProcessKind.MonthlyReport, await beginMonthlyReport({ nominal: nominalTime(), zone, now: Date.now() }));
}

/** VII.C: on the first of a quarter, begins the audit of the quarter before, exactly once whoever else began it. */
export async function quarterlyAuditStarter(zone?: string): Promise<void> {
  await began(ProcessKind.QuarterlyAudit, await beginQuarterlyAudit({ nominal: nominalTime(), zone, now: Date.now() }));
}
