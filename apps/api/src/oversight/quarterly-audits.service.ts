import { appendAudit, AuditOutcome } from '@app/audit';
import { isRefusal, refuse, system, type Refusal } from '@app/domain/kernel';
import { renderMemorandumHtml } from '@app/domain/oversight';
import { currentPack } from '@app/domain/policy';
import { ProcessKind } from '@app/domain/process';
import { processPage, type ProcessPage } from '@app/persistence/pages';
import { rows } from '@app/process';
import { beginAudit } from '@app/process/oversight/begin';
import { readAuditOf, type StoredAudit } from '@app/process/oversight/stored-audit';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ProcessService } from '../platform/process.service';
import type { Caller, Submitter } from '../platform/request';
import type { PeriodLine, PeriodOpened } from './monthly-reports.service';
import { namesIn } from './names';
import { mayRead } from './oversight-access';
import type { BeginAuditRequest, PeriodQuery } from './oversight.dto';

/** An audit's page: where it stands, what was frozen, drawn, tested, judged, and its memorandum. */
export interface QuarterlyAuditPage extends ProcessPage, Omit<StoredAudit, 'id'> {}

const NOT_FOUND = refuse('NOT_FOUND', system('processes'));

/** Quarterly audits (VII.C). */
@Injectable()
export class QuarterlyAuditsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: ProcessService,
  ) {}

  /** Begins the audit of an ended quarter by hand, or gives the one that is there. */
  async begin({ quarter }: BeginAuditRequest, submitter: Submitter): Promise<PeriodOpened | Refusal> {
    const { answer } = await this.processes.submit(submitter, 'POST /v1/quarterly-audits', { quarter }, (manager) =>
      beginAudit(manager, { period: quarter, policy: currentPack(submitter.now.getTime()), now: submitter.now, asking: submitter }),
    );
    if (isRefusal(answer)) return answer;
    return { id: answer.processId, period: quarter, begun: answer.begun, next: await this.processes.begun(answer.raised, submitter) };
  }

  async list({ limit, before }: PeriodQuery, { actor }: Caller): Promise<{ audits: PeriodLine[]; next: string | null } | Refusal> {
    const refusal = mayRead(actor);
    if (refusal) return refusal;
    const found = await rows<PeriodLine>(
      this.dataSource.manager,
      `SELECT a.id, a.quarter AS period, p.state, p.outcome FROM quarterly_audit a JOIN process p ON p.id = a.id
       WHERE a.quarter < $1 ORDER BY a.quarter DESC LIMIT $2`,
      [before ?? '9999-Q9', limit + 1],
    );
    const audits = found.slice(0, limit);
    return { audits, next: found.length > limit ? (audits.at(-1)?.period ?? null) : null };
  }

  async page(quarter: string, { actor }: Caller): Promise<QuarterlyAuditPage | Refusal> {
    const { manager } = this.dataSource;
    const audit = await readAuditOf(manager, quarter);
    const page = audit && (await processPage(manager, { id: audit.id, kind: ProcessKind.QuarterlyAudit }, actor));
    return audit === undefined || page === undefined ? NOT_FOUND : { ...audit, ...page };
  }

  /** The memorandum as one printable page; printing is audited. */
  async print(quarter: string, { actor, now, requestId }: Caller): Promise<string | Refusal> {
    const { manager } = this.dataSource;
    const audit = await readAuditOf(manager, quarter);
    const page = audit && (await processPage(manager, { id: audit.id, kind: ProcessKind.QuarterlyAudit }, actor));
    if (page === undefined || audit === undefined || audit.memorandum === null) return NOT_FOUND;
    await appendAudit(manager, {
      at: now,
      actorId: actor.memberId,
      action: 'MemorandumPrinted',
      objectKind: 'quarterlyAudit',
      objectId: audit.id,
      processId: audit.id,
      outcome: AuditOutcome.Success,
      requestId,
      source: 'api',
    });
    const { content: memorandum, sha256, submitted, acknowledged } = audit.memorandum;
    return renderMemorandumHtml({ memorandum, sha256, submitted, acknowledged, names: await namesIn(manager, [audit.memorandum]) });
  }
}
