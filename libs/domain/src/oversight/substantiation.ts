import { minuteOfDay, subtractDays, turnBegan } from '../calendar';
import { covers, type Shift } from '../people';
import type { PolicyPack } from '../policy';
import { CaseState } from '../search/model';
import { RELATION_FLAGS } from '../search/relations';
import { determinedUntil, isAwaited, type AwaitedDays } from './awaited';
import { SubstantiationRule, type ReportRow } from './monthly-model';
import { isLoggable, sameName } from './reconcile';
import { countedOnly } from './counted-only';
import type { LogEntry, SearchRecord } from './records';
import { drawSample, type Sample } from './sample';

/** A recorded turn of duty of one member, half-open. */
export interface Duty {
  readonly memberId: string;
  readonly from: number;
  readonly to: number | null;
}

export interface FlagContext {
  readonly now: number;
  readonly policy: Pick<PolicyPack, 'substantiation'> & AwaitedDays;
  /** Recorded shifts: hours are odd outside the member's own, and outside the pack's usual hours where none is recorded at that instant. */
  readonly shifts: readonly Shift[];
  /** Recorded turns of duty: a search within one's own is at no odd hour. */
  readonly duties: readonly Duty[];
  /** FACESNXT's log of the month where an earlier revision has it; null: nothing to compare with. */
  readonly log: readonly LogEntry[] | null;
  /** The searches of the days before the month that the repeat-search detector looks back over. */
  readonly earlier: readonly SearchRecord[];
}

/** A search and the rule it was flagged by. */
export interface Flag {
  readonly search: SearchRecord;
  readonly rule: SubstantiationRule;
}

/** How a search stands with its case-report entry (VI.C) at `now`. NOT_DUE: not determined yet, and still within the days for it. */
export function documented(search: SearchRecord, now: number, policy: AwaitedDays): ReportRow['documented'] {
  const { dueAt, filedAt } = search.entry;
  if (filedAt !== null) return dueAt !== null && filedAt > dueAt ? 'LATE' : 'FILED';
  if (dueAt === null) return now > determinedUntil(search, policy) ? 'OVERDUE' : 'NOT_DUE';
  return now > dueAt ? 'OVERDUE' : 'DUE';
}

const within = (minute: number, { from, to }: PolicyPack['substantiation']['usualHours']): boolean =>
  from <= to ? from <= minute && minute < to : minute >= from || minute < to;

/** A11: a search outside the operator's turns of duty, and outside the shift, or the usual hours where no shift is recorded. */
function isOdd({ executedAt, operatorId }: SearchRecord, { policy, shifts, duties }: FlagContext): boolean {
  const { timeZone, substantiation } = policy;
  if (duties.some((duty) => duty.memberId === operatorId && covers(duty, executedAt))) return false;
  const own = shifts.filter(({ memberId }) => memberId === operatorId);
  const onShift = own.some((shift) => {
    const began = turnBegan(shift, executedAt, timeZone);
    return began !== undefined && covers(shift, began);
  });
  if (onShift) return false;
  return own.some((shift) => covers(shift, executedAt)) || !within(minuteOfDay(executedAt, timeZone), substantiation.usualHours);
}

const byTime = (a: SearchRecord, b: SearchRecord): number => a.executedAt - b.executedAt || (a.searchId < b.searchId ? -1 : 1);

/** The searches beyond the first `limit` of each group, by time. */
function beyond(searches: readonly SearchRecord[], limit: number, group: (search: SearchRecord) => string | null): SearchRecord[] {
  const seen = new Map<string, number>();
  return [...searches].sort(byTime).filter((search) => {
    const key = group(search);
    if (key === null) return false;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count > limit;
  });
}

/** The searches of a thing (a photograph, a person) in each further case beyond the first `limit` different ones, by time. */
function acrossCases(searches: readonly SearchRecord[], limit: number, thing: (search: SearchRecord) => string | null): SearchRecord[] {
  const cases = new Map<string, Set<string>>();
  return [...searches].sort(byTime).filter((search) => {
    const key = thing(search);
    if (key === null || search.caseId === null) return false;
    const known = cases.get(key) ?? new Set<string>();
    cases.set(key, known.add(search.caseId));
    return known.size > limit;
  });
}

/** A11: with FACESNXT's log, a search that the log does not have; without it, a result that names no FACESNXT search. */
function isUnmatched(search: SearchRecord, { now, policy, log }: FlagContext): boolean {
  if (!isLoggable(search) || isAwaited(search, now, policy)) return false;
  if (search.providerSearchId === null) return true;
  const name = sameName(search.providerSearchId);
  return log !== null && !log.some(({ providerSearchId }) => sameName(providerSearchId) === name);
}

/** IX.A.4: from when on the searches before a month are looked back over, in local calendar days; UTC epoch ms. */
export const repeatedSince = (monthBegins: number, policy: Pick<PolicyPack, 'substantiation' | 'timeZone'>): number =>
  subtractDays(monthBegins, policy.substantiation.repeatedWithinDays, policy);

/** V.C, IX.A.1: a search of oneself, a relative or a colleague. */
const RELATED = Object.values(RELATION_FLAGS);

/**
 * The "substantiation required inquiries" (VII.B, A11, IX.A.4) among the searches of one month, by the rules that recorded facts alone can
 * tell: a search may be flagged by several. A search is flagged for what must be justified; it is no finding.
 */
export function flagSearches(searches: readonly SearchRecord[], context: FlagContext): Flag[] {
  const { now, policy, earlier } = context;
  const { searchesPerCase, searchesPerMember, casesPerProbe } = policy.substantiation;
  const repeated = (thing: (search: SearchRecord) => string | null) =>
    acrossCases([...earlier, ...searches], casesPerProbe, thing).filter((search) => searches.includes(search));
  const flagged: Record<Exclude<SubstantiationRule, typeof SubstantiationRule.RandomSample>, readonly SearchRecord[]> = {
    NO_DOCUMENTATION: searches.filter((search) => documented(search, now, policy) === 'OVERDUE'),
    LATE_DOCUMENTATION: searches.filter((search) => documented(search, now, policy) === 'LATE'),
    ODD_HOURS: searches.filter((search) => isOdd(search, context)),
    REUSED_CASE_NUMBER: beyond(searches, searchesPerCase, ({ caseId }) => caseId),
    CLOSED_CASE: searches.filter(({ caseState }) => caseState === CaseState.Closed || caseState === CaseState.Sealed),
    HIGH_VOLUME: beyond(searches, searchesPerMember, ({ operatorId }) => operatorId),
    SELF_OR_COLLEAGUE: searches.filter(({ flags }) => flags.some((flag) => RELATED.includes(flag))),
    NO_PROVIDER_MATCH: searches.filter((search) => isUnmatched(search, context)),
    PROTECTED_EVENT: searches.filter(({ protectedEvent }) => protectedEvent),
    REPEATED_PROBE: repeated(({ probeSha256 }) => probeSha256),
    REPEATED_PERSON: repeated(({ matchedRecord }) => matchedRecord),
  };
  return Object.values(SubstantiationRule).flatMap((rule) =>
    rule === SubstantiationRule.RandomSample ? [] : flagged[rule].map((search) => ({ search, rule })),
  );
}

/**
 * A11: draws at random among the searches that no rule flagged. Searches of Internal Affairs and of sealed cases are not drawn. `seed` as `drawSample` wants it,
 * drawn by the caller when the snapshot is taken and kept in it.
 */
export function drawUnflagged(
  searches: readonly SearchRecord[],
  flags: readonly Flag[],
  { seed, size }: { readonly seed: string; readonly size: number },
): Sample {
  const flagged = new Set(flags.map(({ search }) => search.searchId));
  const open = searches.filter((search) => !flagged.has(search.searchId) && !countedOnly(search));
  return drawSample(
    open.map(({ searchId }) => searchId),
    seed,
    size,
  );
}
