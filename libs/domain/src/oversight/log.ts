import { choice, refuse, type Refusal } from '../kernel';
import type { Actor } from '../people';
import { DiscrepancySource, DiscrepancyType, SubjectKind, type DiscrepancyOpening } from './discrepancy';
import { isAwaited, type AwaitedDays } from './awaited';
import { LogOutcome, type LogAttached, type MonthlyReport, type ReportRow } from './monthly-model';
import { checkEntries, reconcile, type LoggedSearch, type ReconcileInput } from './reconcile';
import type { LogEntry } from './records';

/**
 * FACESNXT's own report: the sealed file, its lines, or both (`statedSearches`: its total, where it states one); or why there is none.
 * With lines it is compared search by search.
 */
export interface LogForm {
  readonly documentId?: string;
  readonly statedSearches?: number;
  readonly entries?: readonly LogEntry[];
  readonly reason?: string;
}

/** What the log is compared with. `searches`: of the month, and those whose ids the log names, whenever they ran. */
export interface LogFacts extends Pick<ReconcileInput, 'users'> {
  readonly report: Pick<MonthlyReport, 'totals' | 'from' | 'to'>;
  readonly searches: readonly LoggedSearch[];
  readonly policy: AwaitedDays;
}

const ATTACHED = choice('the report run inside FACESNXT is attached');

/** A19: the report run inside FACESNXT is attached, or somebody says why not. Refused: neither, or both; lines of another month, or twice. */
export function attachLog({ report, policy, users, ...facts }: LogFacts, form: LogForm, by: Actor, now: number): LogAttached | Refusal {
  const reason = form.reason?.trim() ? form.reason : null;
  const documentId = form.documentId ?? null;
  const entries = form.entries ?? null;
  const given = documentId !== null || entries !== null;
  if (given === (reason !== null)) return refuse('LOG_OR_REASON_REQUIRED', ATTACHED);
  const { from, to } = report;
  const searches = facts.searches.filter((search) => !isAwaited(search, now, policy));
  const invalid = entries === null ? undefined : checkEntries(entries, { from, to });
  if (invalid) return invalid;
  const statedSearches = given ? (form.statedSearches ?? null) : null;
  return {
    outcome: entries !== null ? LogOutcome.Reconciled : given ? LogOutcome.Attached : LogOutcome.NotAttached,
    reconciliation: entries === null ? null : reconcile({ entries, searches, users, from, to }),
    documentId,
    statedSearches,
    difference: statedSearches === null ? null : statedSearches - report.totals.searches,
    reason,
    by: by.memberId,
    at: now,
  };
}

/** The sentence printed on every report: attached is not compared. `log` null: nobody has answered yet. `own`: the searches of our report. */
export function reconciliationSentence(log: LogAttached | null, own: number): string {
  if (log === null) return 'NOT RECONCILED with FACESNXT: the FACESNXT report has not been attached yet.';
  if (log.reconciliation) {
    const { logged, onlyInLog, onlyHere } = log.reconciliation;
    const differ = onlyInLog.length + onlyHere.length > 0 ? 'with differences' : 'without a difference';
    return `RECONCILED with FACESNXT ${differ}: its report lists ${logged} searches and this one ${own}; only in FACESNXT ${onlyInLog.length}, only here ${onlyHere.length}.`;
  }
  if (log.outcome === LogOutcome.NotAttached)
    return 'NOT RECONCILED with FACESNXT: no FACESNXT report is attached, for the reason given below.';
  const compared = 'the FACESNXT report is attached, and was not compared with these searches one by one';
  if (log.statedSearches === null) return `NOT RECONCILED with FACESNXT: ${compared}.`;
  return `NOT RECONCILED with FACESNXT: ${compared}. It states ${log.statedSearches} searches; this report counts ${own}.`;
}

/** A month, and who ran its searches. */
export interface ReportedRows {
  readonly period: string;
  readonly rows: readonly Pick<ReportRow, 'searchId' | 'operatorId'>[];
}

/** A19: a difference in either direction is a discrepancy; compared search by search each has its own, else the totals have one. */
export function logDifferences({ period, rows }: ReportedRows, log: LogAttached): DiscrepancyOpening[] {
  const source = DiscrepancySource.Reconciliation;
  if (log.reconciliation) {
    const { onlyInLog, onlyHere } = log.reconciliation;
    const operatorOf = new Map(rows.map(({ searchId, operatorId }) => [searchId, operatorId]));
    return [
      ...onlyInLog.map(({ providerSearchId, memberId }) => ({
        source,
        type: DiscrepancyType.OnlyInLog,
        subject: { kind: SubjectKind.LogEntry, id: providerSearchId },
        aboutMemberId: memberId,
      })),
      ...onlyHere.map((searchId) => ({
        source,
        type: DiscrepancyType.NotInLog,
        subject: { kind: SubjectKind.Search, id: searchId },
        aboutMemberId: operatorOf.get(searchId) ?? null,
      })),
    ];
  }
  if (log.difference === null || log.difference === 0) return [];
  return [{ source, type: DiscrepancyType.ProviderCount, subject: { kind: SubjectKind.Report, id: period }, aboutMemberId: null }];
}
