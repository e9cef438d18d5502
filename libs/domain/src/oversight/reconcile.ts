import { choice, refuse, type Refusal } from '../kernel';
import { QueryOutcome } from '../search/outcomes';
import { countedOnly } from './counted-only';
import type { LogEntry, SearchRecord } from './records';

/** A search as far as FACESNXT's log can know it. */
export type LoggedSearch = Pick<
  SearchRecord,
  'searchId' | 'operatorId' | 'providerSearchId' | 'executedAt' | 'recordedAt' | 'query' | 'purpose' | 'sealed' | 'hasCaseNumber'
>;

/** An entry of FACESNXT's log that no search here has. `memberId`: whose user name it carries; null where nobody here has it. */
export interface LogOrphan extends LogEntry {
  readonly memberId: string | null;
}

/** FACESNXT's log against the searches here, in both directions; every list in a fixed order. */
export interface Reconciliation {
  readonly logged: number;
  readonly matched: number;
  readonly onlyInLog: readonly LogOrphan[];
  /** Searches here that the log does not have. Those of Internal Affairs and of sealed cases are compared, and named in no list. */
  readonly onlyHere: readonly string[];
}

/** What is compared: the log of a period, the searches of the period and those the log names, and who has which user name. */
export interface ReconcileInput {
  readonly entries: readonly LogEntry[];
  readonly searches: readonly LoggedSearch[];
  readonly users: readonly { readonly externalUserId: string; readonly memberId: string }[];
  readonly from: number;
  readonly to: number;
}

/** FACESNXT's ids and user names, compared as people copy them: without blanks around them, in any case. */
export const sameName = (name: string): string => name.trim().toLowerCase();

/** A search that failed before FACESNXT gave it an id leaves nothing in its log. */
export const isLoggable = ({ query, providerSearchId }: Pick<LoggedSearch, 'query' | 'providerSearchId'>): boolean =>
  query !== QueryOutcome.Failed || providerSearchId !== null;

/** A19, T5: each entry of the log has a search here, and each search here an entry. `[from, to)` by the instant the search ran. */
export function reconcile({ entries, searches, users, from, to }: ReconcileInput): Reconciliation {
  const ours = new Set(searches.flatMap(({ providerSearchId }) => (providerSearchId === null ? [] : sameName(providerSearchId))));
  const theirs = new Set(entries.map(({ providerSearchId }) => sameName(providerSearchId)));
  const memberOf = new Map(users.map(({ externalUserId, memberId }) => [sameName(externalUserId), memberId]));
  const orphans = entries.filter(({ providerSearchId }) => !ours.has(sameName(providerSearchId)));
  const here = searches.filter(
    (search) =>
      from <= search.executedAt && search.executedAt < to && !countedOnly(search) && isLoggable(search) && !logged(search, theirs),
  );
  return {
    logged: entries.length,
    matched: entries.length - orphans.length,
    onlyInLog: orphans
      .map((entry) => ({ ...entry, memberId: (entry.userId !== null && memberOf.get(sameName(entry.userId))) || null }))
      .sort((a, b) => a.executedAt - b.executedAt || (a.providerSearchId < b.providerSearchId ? -1 : 1)),
    onlyHere: here.map(({ searchId }) => searchId).sort(),
  };
}

const logged = ({ providerSearchId }: LoggedSearch, theirs: ReadonlySet<string>): boolean =>
  providerSearchId !== null && theirs.has(sameName(providerSearchId));

/** The log of another month, or one with an entry twice, is not compared: each mistake by the entry's own id. `[from, to)` in UTC epoch ms. */
export function checkEntries(
  entries: readonly LogEntry[],
  { from, to }: { readonly from: number; readonly to: number },
): Refusal | undefined {
  const outside = entries.filter(({ executedAt }) => executedAt < from || executedAt >= to).map(({ providerSearchId }) => providerSearchId);
  const names = entries.map(({ providerSearchId }) => sameName(providerSearchId));
  const twice = entries.map(({ providerSearchId }) => providerSearchId).filter((_, at) => names.indexOf(names[at] ?? '') !== at);
  if (outside.length === 0 && twice.length === 0) return undefined;
  return refuse('LOG_ENTRIES_INVALID', choice('the report run inside FACESNXT is attached'), { outsidePeriod: outside, twice });
}
