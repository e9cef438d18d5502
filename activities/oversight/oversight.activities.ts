import type { Firing, OversightActivities, PeriodBegun } from '@app/contracts';
import { nominalPeriod } from '@app/domain/calendar';
import { isRefusal, type Refusal } from '@app/domain/kernel';
import { runSystemStep, transact } from '@app/process';
import { beginAudit, beginReport, type PeriodProcess } from '@app/process/oversight/begin';
import { packInForce } from '@app/process/policy';
import type { DataSource, EntityManager } from 'typeorm';
import { auditDiscrepancies, reportDiscrepancies, substantiationDiscrepancies } from './discrepancies';
import { asked, snapshot } from './monthly-report';
import { drawn, frozen, tested } from './quarterly-audit';

type Begin = typeof beginReport;

/** What oversight does when a workflow or a schedule asks (VII). */
export const oversightActivities = (dataSource: DataSource): OversightActivities => ({
  beginMonthlyReport: (input) => transact(dataSource, (manager) => begin(manager, beginReport, { ...input, which: 'month' })),
  beginQuarterlyAudit: (input) => transact(dataSource, (manager) => begin(manager, beginAudit, { ...input, which: 'quarter' })),
  snapshotMonth: (input) => transact(dataSource, (manager) => runSystemStep(manager, input, snapshot)),
  requestSubstantiations: (input) => transact(dataSource, (manager) => runSystemStep(manager, input, asked)),
  openSubstantiationDiscrepancy: (input) => transact(dataSource, (manager) => runSystemStep(manager, input, substantiationDiscrepancies)),
  openReportDiscrepancies: (input) => transact(dataSource, (manager) => runSystemStep(manager, input, reportDiscrepancies)),
  freezeQuarter: (input) => transact(dataSource, (manager) => runSystemStep(manager, input, frozen)),
  drawSample: (input) => transact(dataSource, (manager) => runSystemStep(manager, input, drawn)),
  runTests: (input) => transact(dataSource, (manager) => runSystemStep(manager, input, tested)),
  openAuditDiscrepancies: (input) => transact(dataSource, (manager) => runSystemStep(manager, input, auditDiscrepancies)),
});

type FiringOf = Firing & { readonly which: 'month' | 'quarter' };

/** The period of a firing is of the schedule's own zone: at 00:05 there, it is still the old month further west. Untold, it is the pack's. */
async function begin(manager: EntityManager, by: Begin, { nominal, zone, now, which }: FiringOf): Promise<PeriodBegun> {
  const policy = await packInForce(manager, new Date(now));
  const period = nominalPeriod(new Date(nominal).toISOString(), zone ?? policy.timeZone)[which];
  const begun: PeriodProcess | Refusal = await by(manager, { period, policy, now: new Date(now), asking: null });
  if (isRefusal(begun)) throw new Error(`a schedule fired before its period ended: ${begun.code}`);
  return { processId: begun.processId, idInWorkflow: begun.raised.workflowId.replace(/^[^/]+\//, '') };
}
