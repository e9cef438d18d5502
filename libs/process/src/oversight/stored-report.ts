import type { LogAttached, MonthlyReport, ReportReviewed, ReportSigned } from '@app/domain/oversight';
import type { EntityManager } from 'typeorm';
import { row } from '../transaction';
import { leaveOutSealed } from './sealed-since';
import { ms } from './search-records';

/** A month's report with what people have done to it so far; null = not yet. */
export interface StoredReport {
  readonly id: string;
  readonly period: string;
  readonly revision: number;
  /** When it was begun, epoch ms. */
  readonly openedAt: number;
  readonly snapshot: MonthlyReport | null;
  readonly sha256: string | null;
  readonly log: LogAttached | null;
  readonly review: ReportReviewed | null;
  readonly majorReview: ReportReviewed | null;
  readonly signed: ReportSigned | null;
}

const SELECT = `SELECT r.id, r.period, r.revision, ${ms('p.opened_at')} AS "openedAt", r.snapshot, r.sha256, r.review, r.major_review AS "majorReview", r.signed,
    CASE WHEN l.report_id IS NOT NULL THEN jsonb_build_object('outcome', l.outcome, 'documentId', l.document_id, 'statedSearches', l.stated_searches,
      'difference', l.difference, 'reconciliation', l.reconciliation, 'reason', l.reason, 'by', l.attached_by, 'at', ${ms('l.attached_at')}) END AS log
  FROM monthly_report r JOIN process p ON p.id = r.id LEFT JOIN report_log_attachment l ON l.report_id = r.id`;

/** The report of an id. */
export const readReport = (manager: EntityManager, id: string): Promise<StoredReport | undefined> =>
  row<StoredReport>(manager, `${SELECT} WHERE r.id = $1`, [id]);

/** A month's report: the revision asked for, else the newest. */
export const readReportOf = (manager: EntityManager, period: string, revision?: number): Promise<StoredReport | undefined> =>
  row<StoredReport>(manager, `${SELECT} WHERE r.period = $1 AND ($2::int IS NULL OR r.revision = $2) ORDER BY r.revision DESC LIMIT 1`, [
    period,
    revision ?? null,
  ]);

/** The report of an open process after its snapshot. */
export async function snapshotOf(manager: EntityManager, id: string): Promise<StoredReport & { snapshot: MonthlyReport; sha256: string }> {
  const report = await readReport(manager, id);
  if (report === undefined || report.snapshot === null || report.sha256 === null)
    throw new Error('a step after the snapshot finds no snapshot');
  return { ...report, snapshot: report.snapshot, sha256: report.sha256 };
}

/** VI.B: the same as it is judged now, without the searches of cases sealed since. */
export const reportToJudge = async (manager: EntityManager, id: string): ReturnType<typeof snapshotOf> =>
  leaveOutSealed(manager, await snapshotOf(manager, id));

/** The same as it is signed: what was found of a search before its case was sealed stays found, and is opened. */
export async function reportToSign(manager: EntityManager, id: string): ReturnType<typeof snapshotOf> {
  const whole = await snapshotOf(manager, id);
  const judged = await leaveOutSealed(manager, whole);
  const asFound = (now: ReportReviewed | null, then: ReportReviewed | null): ReportReviewed | null =>
    now && then && { ...now, discrepancies: then.discrepancies };
  return { ...judged, review: asFound(judged.review, whole.review), majorReview: asFound(judged.majorReview, whole.majorReview) };
}
