import { ObjectKind } from '@app/audit';
import { listed } from '@app/persistence/sql';
import { TaskState } from '@app/domain/tasks/task';
import { Artefact } from '@app/domain/dissemination';
import { isRefusal, type Refusal } from '@app/domain/kernel';
import { reconciliationSentence, renderMonthlyReportHtml, reportFor, type MonthlyReport } from '@app/domain/oversight';
import { ProcessKind } from '@app/domain/process';
import { processPage, type ProcessPage } from '@app/persistence/pages';
import { beginReport } from '@app/process/oversight/begin';
import { leaveOutSealed } from '@app/process/oversight/sealed-since';
import { readReportOf, type StoredReport } from '@app/process/oversight/stored-report';
import { rows } from '@app/process';
import { packInForce } from '@app/process/policy';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { dated, type Dated } from '../platform/dated';
import { hide } from '../platform/hidden';
import { ProcessService, type Next } from '../platform/process.service';
import type { Caller, Submitter } from '../platform/request';
import { givePrint } from './give-print';
import { namesIn } from './names';
import { refuseOutsiders } from './oversight-access';
import type { BeginReportRequest, PeriodQuery } from './oversight.dto';

/** The answer to a manual start: the period's process, begun now or before. */
export interface PeriodOpened {
  readonly id: string;
  readonly period: string;
  readonly begun: boolean;
  readonly next: Next;
}

/** One line of the list of reports or audits. */
export interface PeriodLine {
  readonly id: string;
  readonly period: string;
  readonly state: string;
  readonly outcome: string | null;
  /** Something that the SOP asks for is past its time; only people end it. */
  readonly overdue: boolean;
}

/** Which report: a month, and the newest revision unless told. */
export interface ReportKey {
  readonly period: string;
  readonly revision?: number;
}

/** A report's page: where it stands, and what it says. */
export interface MonthlyReportPage extends ProcessPage {
  readonly period: string;
  readonly revision: number;
  /** Of the whole report as it is stored: with sorted keys, no blanks, and instants in UTC epoch milliseconds. */
  readonly sha256: string | null;
  /** In plain words, whether anybody compared this with FACESNXT. */
  readonly reconciliation: string | null;
  readonly report: Dated<MonthlyReport> | null;
  readonly log: Dated<StoredReport['log']>;
  readonly review: Dated<StoredReport['review']>;
  readonly majorReview: Dated<StoredReport['majorReview']>;
  readonly signed: Dated<StoredReport['signed']>;
}

/** Whether a task of process `p` is past its due time at `$1`; an acknowledgement is no duty of the SOP. */
export const OVERDUE = `EXISTS (SELECT 1 FROM task t WHERE t.process_id = p.id AND t.state IN (${listed([TaskState.Ready, TaskState.Reserved])}) AND t.kind <> 'quarterlyAudit.acknowledge'
  AND t.due_at < $1) AS overdue`;
const READ = { action: 'MonthlyReportRead', objectKind: ObjectKind.MonthlyReport };
const PRINT = { action: 'MonthlyReportPrinted', objectKind: ObjectKind.MonthlyReport };

/** Monthly reports (VII.B). */
@Injectable()
export class MonthlyReportsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: ProcessService,
  ) {}

  /** Begins the report on an ended month by hand, or gives the one that is there. */
  async begin({ period, revise }: BeginReportRequest, submitter: Submitter): Promise<PeriodOpened | Refusal> {
    const { answer } = await this.processes.submit(submitter, 'POST /v1/monthly-reports', { period, revise }, async (manager) =>
      beginReport(manager, { period, policy: await packInForce(manager, submitter.now), now: submitter.now, asking: submitter, revise }),
    );
    if (isRefusal(answer)) return answer;
    return { id: answer.processId, period, begun: answer.begun, next: await this.processes.begun(answer.raised, submitter) };
  }

  async list({ limit, before }: PeriodQuery, caller: Caller): Promise<{ reports: PeriodLine[]; next: string | null } | Refusal> {
    const refusal = await refuseOutsiders(this.dataSource.manager, caller, READ);
    if (refusal) return refusal;
    const found = await rows<PeriodLine>(
      this.dataSource.manager,
      `SELECT DISTINCT ON (r.period) r.id, r.period, p.state, p.outcome, ${OVERDUE} FROM monthly_report r JOIN process p ON p.id = r.id
       WHERE r.period < $2 ORDER BY r.period DESC, r.revision DESC LIMIT $3`,
      [caller.now, before ?? '9999-99', limit + 1],
    );
    const reports = found.slice(0, limit);
    return { reports, next: found.length > limit ? (reports.at(-1)?.period ?? null) : null };
  }

  async page({ period, revision: asked }: ReportKey, caller: Caller): Promise<MonthlyReportPage | Refusal> {
    const { manager } = this.dataSource;
    const stored = await this.stored({ period, revision: asked }, caller);
    const page = stored && (await processPage(manager, { id: stored.id, kind: ProcessKind.MonthlyReport }, caller.actor));
    if (stored === undefined || page === undefined) return hide(manager, caller, { ...READ, objectId: stored?.id });
    const { revision, sha256, snapshot, log, review, majorReview, signed } = stored;
    const reconciliation = snapshot && reconciliationSentence(log, snapshot.totals.searches);
    return { ...page, period, revision, sha256, reconciliation, ...dated({ report: snapshot, log, review, majorReview, signed }) };
  }

  /** The report as one printable page, a copy of its own for whoever asks. */
  async print({ period, revision: asked }: ReportKey, caller: Caller): Promise<string | Refusal> {
    const { manager } = this.dataSource;
    const stored = await this.stored({ period, revision: asked }, caller);
    const page = stored && (await processPage(manager, { id: stored.id, kind: ProcessKind.MonthlyReport }, caller.actor));
    if (page === undefined || stored === undefined || stored.snapshot === null || stored.sha256 === null)
      return hide(manager, caller, { ...PRINT, objectId: stored?.id });
    const { snapshot: report, sha256, log, review, majorReview, signed } = stored;
    const [names, reader] = [await namesIn(manager, [stored]), caller.actor.memberId];
    return givePrint(this.dataSource, caller, { ...PRINT, processId: stored.id, artefact: Artefact.MonthlyReport }, (copy) =>
      renderMonthlyReportHtml({ report, sha256, log, review, majorReview, signed, names, reader, copy }),
    );
  }

  /** VII.D, A7, VI.B: as the caller reads it. */
  private async stored({ period, revision }: ReportKey, { actor }: Caller): Promise<StoredReport | undefined> {
    const stored = await readReportOf(this.dataSource.manager, period, revision);
    return stored && reportFor(await leaveOutSealed(this.dataSource.manager, stored), actor.memberId);
  }
}
