import { ObjectKind } from '@app/audit';
import { Artefact } from '@app/domain/dissemination';
import { isRefusal, type Refusal } from '@app/domain/kernel';
import { auditFor, redraw, renderMemorandumHtml, type SampleRedrawn } from '@app/domain/oversight';
import { ProcessKind } from '@app/domain/process';
import { processPage, type ProcessPage } from '@app/persistence/pages';
import { rows } from '@app/process';
import { beginAudit } from '@app/process/oversight/begin';
import { digestOf } from '@app/process/oversight/digest';
import { leaveOutSealed } from '@app/process/oversight/sealed-since';
import { readAuditOf, type StoredAudit } from '@app/process/oversight/stored-audit';
import { packInForce } from '@app/process/policy';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { dated, type Dated } from '../platform/dated';
import { hide } from '../platform/hidden';
import { ProcessService } from '../platform/process.service';
import type { Caller, Submitter } from '../platform/request';
import { OVERDUE, type PeriodLine, type PeriodOpened } from './monthly-reports.service';
import { givePrint } from './give-print';
import { namesIn } from './names';
import { refuseOutsiders } from './oversight-access';
import type { BeginAuditRequest, PeriodQuery } from './oversight.dto';

/**
 * An audit's page: where it stands, what was frozen, drawn, tested, judged, and its memorandum. A digest is of the whole as it is stored: with sorted
 * keys, no blanks, and instants in UTC epoch milliseconds.
 */
export interface QuarterlyAuditPage extends ProcessPage, Dated<Omit<StoredAudit, 'id'>> {}

/**
 * The sample of a quarter, drawn again from what was frozen: seed, algorithm and population are all that anybody needs to do the same. Searches of
 * cases sealed since were drawn with the others and are in none of the lists (VI.B); the digest is of the whole.
 */
export interface SamplePage extends SampleRedrawn {
  readonly quarter: string;
  readonly frozenAt: string;
  readonly drawnAt: string;
  readonly populationIds: readonly string[];
  /** SHA-256 of the frozen population as canonical JSON, hexadecimal. */
  readonly populationSha256: string;
}

const READ = { action: 'QuarterlyAuditRead', objectKind: ObjectKind.QuarterlyAudit };
const PRINT = { action: 'MemorandumPrinted', objectKind: ObjectKind.QuarterlyAudit };

/** Quarterly audits (VII.C). */
@Injectable()
export class QuarterlyAuditsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: ProcessService,
  ) {}

  /** Begins the audit of an ended quarter by hand, or gives the one that is there. */
  async begin({ quarter }: BeginAuditRequest, submitter: Submitter): Promise<PeriodOpened | Refusal> {
    const { answer } = await this.processes.submit(submitter, 'POST /v1/quarterly-audits', { quarter }, async (manager) =>
      beginAudit(manager, { period: quarter, policy: await packInForce(manager, submitter.now), now: submitter.now, asking: submitter }),
    );
    if (isRefusal(answer)) return answer;
    return { id: answer.processId, period: quarter, begun: answer.begun, next: await this.processes.begun(answer.raised, submitter) };
  }

  async list({ limit, before }: PeriodQuery, caller: Caller): Promise<{ audits: PeriodLine[]; next: string | null } | Refusal> {
    const refusal = await refuseOutsiders(this.dataSource.manager, caller, READ);
    if (refusal) return refusal;
    const found = await rows<PeriodLine>(
      this.dataSource.manager,
      `SELECT a.id, a.quarter AS period, p.state, p.outcome, ${OVERDUE} FROM quarterly_audit a JOIN process p ON p.id = a.id
       WHERE a.quarter < $2 ORDER BY a.quarter DESC LIMIT $3`,
      [caller.now, before ?? '9999-Q9', limit + 1],
    );
    const audits = found.slice(0, limit);
    return { audits, next: found.length > limit ? (audits.at(-1)?.period ?? null) : null };
  }

  async page(quarter: string, caller: Caller): Promise<QuarterlyAuditPage | Refusal> {
    const { manager } = this.dataSource;
    const audit = await readAuditOf(manager, quarter);
    const page = audit && (await processPage(manager, { id: audit.id, kind: ProcessKind.QuarterlyAudit }, caller.actor));
    if (audit === undefined || page === undefined) return hide(manager, caller, { ...READ, objectId: audit?.id });
    return { ...dated(auditFor(await leaveOutSealed(manager, audit), caller.actor.memberId)), ...page };
  }

  /** Draws the sample again from the frozen population and the recorded seed. */
  async sample(quarter: string, caller: Caller): Promise<SamplePage | Refusal> {
    const { manager } = this.dataSource;
    const audit = await readAuditOf(manager, quarter);
    const page = audit && (await processPage(manager, { id: audit.id, kind: ProcessKind.QuarterlyAudit }, caller.actor));
    if (page === undefined || !audit?.population || !audit.sample || !audit.drawnAt)
      return hide(manager, caller, { ...READ, objectId: audit?.id });
    const { population, sample, drawnAt } = audit;
    return leaveOutSealed(manager, {
      quarter,
      frozenAt: new Date(population.frozenAt).toISOString(),
      drawnAt: drawnAt.toISOString(),
      populationIds: population.searchIds,
      populationSha256: digestOf(population),
      ...redraw(population.searchIds, sample),
    });
  }

  /** The memorandum as one printable page, a copy of its own for whoever asks. */
  async print(quarter: string, caller: Caller): Promise<string | Refusal> {
    const { manager } = this.dataSource;
    const audit = await readAuditOf(manager, quarter);
    const page = audit && (await processPage(manager, { id: audit.id, kind: ProcessKind.QuarterlyAudit }, caller.actor));
    if (page === undefined || audit === undefined || audit.memorandum === null)
      return hide(manager, caller, { ...PRINT, objectId: audit?.id });
    const reader = caller.actor.memberId;
    const {
      content: memorandum,
      sha256,
      submitted,
      acknowledged,
    } = auditFor(await leaveOutSealed(manager, { ...audit, memorandum: audit.memorandum }), reader).memorandum;
    const names = await namesIn(manager, [audit.memorandum]);
    return givePrint(this.dataSource, caller, { ...PRINT, processId: audit.id, artefact: Artefact.Memorandum }, (copy) =>
      renderMemorandumHtml({ memorandum, sha256, submitted, acknowledged, names, reader, copy }),
    );
  }
}
