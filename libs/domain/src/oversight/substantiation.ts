import { minuteOfDay } from '../calendar';
import type { PolicyPack } from '../policy';
import { CaseState } from '../search/model';
import { SubstantiationRule, type ReportRow } from './monthly-model';
import type { EntryRecord, SearchRecord } from './records';

/** Local minutes since midnight, `[from, to)`; a shift over midnight has `to` before `from`. */
export interface Shift {
  readonly from: number;
  readonly to: number;
}

export interface FlagContext {
  readonly now: number;
  readonly policy: Pick<PolicyPack, 'timeZone' | 'substantiation'>;
  /** Recorded shift per member; the pack's usual hours for everybody else. */
  readonly shifts: Readonly<Record<string, Shift>>;
}

/** A search and the rule it was flagged by. */
export interface Flag {
  readonly search: SearchRecord;
  readonly rule: SubstantiationRule;
}

/** How a search stands with its case-report entry (VI.C) at `now`. NOT_DUE: not determined yet. */
export function documented({ dueAt, filedAt }: EntryRecord, now: number): ReportRow['documented'] {
  if (filedAt !== null) return dueAt !== null && filedAt > dueAt ? 'LATE' : 'FILED';
  if (dueAt === null) return 'NOT_DUE';
  return now > dueAt ? 'OVERDUE' : 'DUE';
}

const within = (minute: number, { from, to }: Shift): boolean =>
  from <= to ? from <= minute && minute < to : minute >= from || minute < to;

/** The searches beyond the first `limit` of each group, by time. */
function beyond(searches: readonly SearchRecord[], limit: number, group: (search: SearchRecord) => string | null): SearchRecord[] {
  const seen = new Map<string, number>();
  return [...searches]
    .sort((a, b) => a.executedAt - b.executedAt || (a.searchId < b.searchId ? -1 : 1))
    .filter((search) => {
      const key = group(search);
      if (key === null) return false;
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return count > limit;
    });
}

/**
 * The "substantiation required inquiries" (VII.B, A11) among the searches of one month, by the rules that recorded facts alone can tell: a
 * search may be flagged by several. A search is flagged for what must be justified; it is no finding.
 */
export function flagSearches(searches: readonly SearchRecord[], { now, policy, shifts }: FlagContext): Flag[] {
  const { usualHours, searchesPerCase, searchesPerMember } = policy.substantiation;
  const isOdd = ({ executedAt, operatorId }: SearchRecord) =>
    !within(minuteOfDay(executedAt, policy.timeZone), shifts[operatorId] ?? usualHours);
  const flagged: readonly [SubstantiationRule, readonly SearchRecord[]][] = [
    [SubstantiationRule.NoDocumentation, searches.filter(({ entry }) => documented(entry, now) === 'OVERDUE')],
    [SubstantiationRule.LateDocumentation, searches.filter(({ entry }) => documented(entry, now) === 'LATE')],
    [SubstantiationRule.OddHours, searches.filter(isOdd)],
    [SubstantiationRule.ReusedCaseNumber, beyond(searches, searchesPerCase, ({ caseId }) => caseId)],
    [SubstantiationRule.ClosedCase, searches.filter(({ caseState }) => caseState === CaseState.Closed || caseState === CaseState.Sealed)],
    [SubstantiationRule.HighVolume, beyond(searches, searchesPerMember, ({ operatorId }) => operatorId)],
  ];
  return flagged.flatMap(([rule, found]) => found.map((search) => ({ search, rule })));
}
