import { appendAudit, appendRefusal, AuditOutcome } from '@app/audit';
import { refuseDuty, type Action } from '@app/domain/duties';
import { isRefusal, type Refusal } from '@app/domain/kernel';
import { auditPeriod, reportPeriod } from '@app/domain/oversight';
import type { PolicyPack } from '@app/domain/policy';
import { ProcessKind, ProcessState } from '@app/domain/process';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { startProcess } from '../life';
import { raised, readProcess, type Raised } from '../process-row';
import type { Asking } from '../registration/start';
import { row } from '../transaction';

/** The process of a period; `begun` false: it was there already. */
export interface PeriodProcess {
  readonly processId: string;
  readonly period: string;
  readonly begun: boolean;
  readonly raised: Raised;
}

/** When, by whom and under which policy a period's process is begun; `asking` null: the schedule. */
export interface Beginning {
  readonly period: string;
  readonly policy: PolicyPack;
  readonly now: Date;
  readonly asking: Asking | null;
  /** Reports only: where the newest revision is signed, begin the next one, for what came to light since. */
  readonly revise?: boolean;
}

interface PeriodKind {
  readonly kind: typeof ProcessKind.MonthlyReport | typeof ProcessKind.QuarterlyAudit;
  readonly insert: string;
  readonly existing: string;
  readonly action: string;
  readonly duty: Action;
  gate(period: string, now: number, zone: string): unknown;
}

const REPORT: PeriodKind = {
  kind: ProcessKind.MonthlyReport,
  insert: 'INSERT INTO monthly_report (id, period, revision) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING id',
  existing: 'SELECT id FROM monthly_report WHERE period = $1 ORDER BY revision DESC LIMIT 1',
  action: 'MonthlyReportBegun',
  duty: 'monthlyReport.begin',
  gate: reportPeriod,
};
const AUDIT: PeriodKind = {
  kind: ProcessKind.QuarterlyAudit,
  insert: 'INSERT INTO quarterly_audit (id, quarter) SELECT $1, $2 WHERE $3::int = 1 ON CONFLICT DO NOTHING RETURNING id',
  existing: 'SELECT id FROM quarterly_audit WHERE quarter = $1',
  action: 'QuarterlyAuditBegun',
  duty: 'quarterlyAudit.begin',
  gate: auditPeriod,
};

/** VII.B: begins the report on an ended month, once, whoever comes: schedule, backfill or a person. Refused: NOT_PERMITTED, PERIOD_UNKNOWN, PERIOD_NOT_ENDED. */
export const beginReport = (manager: EntityManager, beginning: Beginning): Promise<PeriodProcess | Refusal> =>
  begin(manager, beginning, REPORT);

/** VII.C: begins the audit of an ended quarter, once, whoever comes. Refused as `beginReport`. */
export const beginAudit = (manager: EntityManager, beginning: Beginning): Promise<PeriodProcess | Refusal> =>
  begin(manager, beginning, AUDIT);

async function begin(manager: EntityManager, beginning: Beginning, of: PeriodKind): Promise<PeriodProcess | Refusal> {
  const { period, policy, now, asking } = beginning;
  const refusal = refusalOf(beginning, of);
  if (refusal) return appendRefusal(manager, eventOf(beginning, of), refusal);
  const id = randomUUID();
  const revision = beginning.revise === true ? await nextRevision(manager, period) : 1;
  if ((await row(manager, of.insert, [id, period, revision])) === undefined) return existing(manager, period, of);
  const openedBy = asking?.actor.memberId ?? null;
  const begun = await startProcess(manager, {
    id,
    kind: of.kind,
    idInWorkflow: revision === 1 ? period : `${period}/r${revision}`,
    subjectId: id,
    policy,
    openedBy,
    now,
  });
  await appendAudit(manager, {
    ...eventOf(beginning, of),
    outcome: AuditOutcome.Success,
    objectId: id,
    processId: id,
    detail: { period, revision },
  });
  return { processId: id, period, begun: true, raised: begun };
}

/** A report that is not signed yet is not revised: the newest revision is still the one to work on. */
async function nextRevision(manager: EntityManager, period: string): Promise<number> {
  const newest = await row<{ revision: number; signed: boolean }>(
    manager,
    `SELECT r.revision, p.state = '${ProcessState.Closed}' AS signed FROM monthly_report r JOIN process p ON p.id = r.id WHERE r.period = $1 ORDER BY r.revision DESC LIMIT 1`,
    [period],
  );
  return newest === undefined ? 1 : newest.revision + Number(newest.signed);
}

function refusalOf({ period, policy, now, asking }: Beginning, { gate, duty }: PeriodKind): Refusal | undefined {
  const refused = asking === null ? undefined : refuseDuty(duty, asking.actor);
  if (refused) return refused;
  const bounds = gate(period, now.getTime(), policy.timeZone);
  return isRefusal(bounds) ? bounds : undefined;
}

const eventOf = ({ now, asking }: Beginning, { action, kind }: PeriodKind) => ({
  at: now,
  actorId: asking?.actor.memberId ?? null,
  action,
  objectKind: kind,
  requestId: asking?.requestId,
  source: asking === null ? 'worker' : 'api',
});

async function existing(manager: EntityManager, period: string, of: PeriodKind): Promise<PeriodProcess> {
  const found = await row<{ id: string }>(manager, of.existing, [period]);
  const process = found && (await readProcess(manager, found.id));
  if (process === undefined) throw new Error('a period that cannot be inserted is there');
  return { processId: process.id, period, begun: false, raised: raised(process, process.version) };
}
