import { refuse, system } from '@app/domain/kernel';
import {
  attachLog,
  ItemDecision,
  majorReviewReport,
  reviewReport,
  signReport,
  SubstantiationRule,
  type LogAttached,
  type LogEntry,
  type ReportReviewed,
  type ReportSigned,
} from '@app/domain/oversight';
import { defineStep, row, type AnyStep, type DecisionContext } from '@app/process';
import { storeEntries } from '@app/process/oversight/log-entries';
import { accountRecords } from '@app/process/oversight/records';
import { searchesNamed, searchRecords } from '@app/process/oversight/search-records';
import { reportToJudge, reportToSign } from '@app/process/oversight/stored-report';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsUUID, Matches, Max, Min, ValidateNested } from 'class-validator';
import { Instant, Optional, Text } from '../../platform/form';

export class LogEntryForm {
  /** The id of the search in FACESNXT. */
  @Text(100) providerSearchId: string;
  @Instant() executedAt: string;
  /** The user's name in FACESNXT, where the report gives it. */
  @Optional() @Text(80) userId?: string;
}

export class AttachLogForm {
  /** The stored file of the report that was run inside FACESNXT. */
  @Optional() @IsUUID() documentId?: string;
  /** The number of searches that it states. */
  @Optional() @IsInt() @Min(0) @Max(1_000_000) statedSearches?: number;
  /** Its lines: with them it is compared search by search. */
  @Optional()
  @IsArray()
  @ArrayMaxSize(5_000)
  @ValidateNested({ each: true })
  @Type(() => LogEntryForm)
  entries?: LogEntryForm[];
  /** Or why there is none. */
  @Optional() @Text(2_000) reason?: string;
}

const entriesOf = ({ entries }: AttachLogForm): LogEntry[] | undefined =>
  entries?.map(({ providerSearchId, executedAt, userId }) => ({
    providerSearchId: providerSearchId.trim(),
    executedAt: Date.parse(executedAt),
    userId: userId?.trim() ?? null,
  }));

export class SubstantiationDecisionForm {
  @IsUUID() searchId: string;
  @IsIn(Object.values(SubstantiationRule)) rule: SubstantiationRule;
  @IsIn(Object.values(ItemDecision)) decision: ItemDecision;
  /** Required unless the member is asked. */
  @Optional() @Text(2_000) note?: string;
}

export class ReviewForm {
  /** One decision on each flagged search that is yours to review; empty when none is flagged. */
  @IsArray()
  @ArrayMaxSize(5_000)
  @ValidateNested({ each: true })
  @Type(() => SubstantiationDecisionForm)
  decisions: SubstantiationDecisionForm[];
}

export class SignForm {
  /** The revision that was read. */
  @IsInt() @Min(1) @Max(1_000) revision: number;
  /** The digest of the report that was read, as its page shows it. */
  @Matches(/^[0-9a-f]{64}$/) sha256: string;
}

const load = ({ manager, process }: DecisionContext) => reportToJudge(manager, process.subjectId);

/** A19: FACESNXT's own report is attached, or somebody says why not. */
const attach: AnyStep = defineStep({
  kind: 'monthlyReport.attach-log',
  form: AttachLogForm,
  async load(context, form) {
    const { manager, process } = context;
    const { documentId } = form;
    const { snapshot: report } = await load(context);
    const document = documentId === undefined || (await row(manager, 'SELECT id FROM evidence_file WHERE id = $1', [documentId]));
    const named = await searchesNamed(manager, entriesOf(form)?.map(({ providerSearchId }) => providerSearchId) ?? []);
    const searches = [...(await searchRecords(manager, report.from, report.to)), ...named];
    return {
      facts: { report, searches, policy: process.policy, users: await accountRecords(manager) },
      documentKnown: document !== undefined,
    };
  },
  decide({ facts, documentKnown }, form, by, now) {
    return documentKnown
      ? attachLog(facts, { ...form, entries: entriesOf(form) }, by, now)
      : refuse('NOT_FOUND', system('documents'), { documentId: form.documentId ?? null });
  },
  async record({ manager, process, now }, fact: LogAttached, form) {
    const { outcome, documentId, statedSearches, difference, reconciliation, reason, by } = fact;
    await manager.query(
      `INSERT INTO report_log_attachment (report_id, outcome, document_id, stated_searches, difference, reconciliation, reason, attached_by, attached_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [process.subjectId, outcome, documentId, statedSearches, difference, reconciliation, reason, by, now],
    );
    await storeEntries(manager, process.subjectId, entriesOf(form) ?? []);
  },
});

/** VII.B: the Commander reviews; own rows are left to the Major. */
const review: AnyStep = defineStep({
  kind: 'monthlyReport.review',
  form: ReviewForm,
  load,
  decide: ({ snapshot }, form, by, now) => reviewReport(snapshot, form, by, now),
  async record({ manager, process }, fact: ReportReviewed) {
    await manager.query('UPDATE monthly_report SET review = $2 WHERE id = $1', [process.subjectId, JSON.stringify(fact)]);
  },
});

/** A7: the Major reviews what the Commander's review left. */
const majorReview: AnyStep = defineStep({
  kind: 'monthlyReport.major-review',
  form: ReviewForm,
  load,
  decide: (report, form, by, now) =>
    majorReviewReport({ report: report.snapshot, leftToMajor: report.review?.leftToMajor ?? [] }, form, by, now),
  async record({ manager, process }, fact: ReportReviewed) {
    await manager.query('UPDATE monthly_report SET major_review = $2 WHERE id = $1', [process.subjectId, JSON.stringify(fact)]);
  },
});

/** VII.B: the report is signed as it was read. */
const sign: AnyStep = defineStep({
  kind: 'monthlyReport.sign',
  form: SignForm,
  load: ({ manager, process }) => reportToSign(manager, process.subjectId),
  decide: ({ snapshot, sha256, log, review: reviewed, majorReview: reviewedByMajor }, form, by, now) =>
    signReport({ report: snapshot, sha256, log, review: reviewed, majorReview: reviewedByMajor }, form, by, now),
  async record({ manager, process }, fact: ReportSigned) {
    await manager.query('UPDATE monthly_report SET signed = $2 WHERE id = $1', [process.subjectId, JSON.stringify(fact)]);
  },
});

/** The human steps of a monthly report. */
export const monthlyReportStepDefinitions: readonly AnyStep[] = [attach, review, majorReview, sign];
