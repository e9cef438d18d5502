import { ExternalStatus, isInactive } from '../accounts/model';
import { monthBounds } from '../calendar';
import { isStubOverdue, type StubFacts } from '../cases/stub';
import { inForceAt, type DatedPack, type PolicyPack } from '../policy';
import { Comparison, QueryOutcome } from '../search/outcomes';
import { Purpose } from '../search/purpose';
import { trainingAt } from '../training/valid';
import { countedOnly } from './counted-only';
import {
  Reviewer,
  SubstantiationRule,
  type AccountLine,
  type Counts,
  type MonthlyReport,
  type ReportRow,
  type SourceActivity,
  type Substantiation,
} from './monthly-model';
import { prohibitedUses } from './prohibited-uses';
import {
  NOT_ENTERED,
  type AccountRecord,
  type CancelledCount,
  type DecidedItem,
  type DiscrepancyRecord,
  type LaterFacts,
  type OpenSubstantiation,
  type RefusalRecord,
  type ReportedSource,
  type SearchRecord,
} from './records';
import { documented, drawUnflagged, flagSearches, repeatedSince, type Flag, type FlagContext } from './substantiation';

/** Everything a month's report is made from. Searches and refusals may reach beyond the month; only those within it count. */
export interface MonthlyRecords {
  readonly searches: readonly SearchRecord[];
  readonly refusals: readonly RefusalRecord[];
  /** Of this month only. */
  readonly cancelled: readonly CancelledCount[];
  /** Cases that a search opened and nobody has matched. */
  readonly unmatchedStubs: readonly StubFacts[];
  /** Discrepancies not closed at the snapshot. */
  readonly discrepancies: readonly DiscrepancyRecord[];
  readonly accounts: readonly AccountRecord[];
  /** Members who hold or act in the Commander's post: their rows go to the Major. */
  readonly commanderIds: readonly string[];
  readonly openSubstantiations: readonly OpenSubstantiation[];
  /** What a signed revision of this month, or the judge of a substantiation, has decided: it is not asked again. */
  readonly decidedItems: readonly DecidedItem[];
  readonly shifts: FlagContext['shifts'];
  readonly duties: FlagContext['duties'];
  readonly log: FlagContext['log'];
}

/**
 * `period` `YYYY-MM`; `revision` from 1; `generatedAt` UTC epoch ms, the clock by which entries are late or not; `seed` of the random
 * sample, drawn by the caller at this moment.
 */
export interface Snapshot {
  readonly period: string;
  readonly revision: number;
  readonly generatedAt: number;
  readonly seed: string;
}

type Policy = DatedPack & Pick<PolicyPack, 'timeZone' | 'substantiation' | 'training' | 'undeterminedAfterDays'>;

/**
 * VII.B: the report on a month: searches, user activity, database query activity and substantiation-required inquiries; a month without any
 * gives a full report. The month is half-open in the agency's zone, by `executedAt`. Internal Affairs searches (VIII.A.3) count in totals,
 * purposes and sources, and have neither user nor row; nor have those of cases that are sealed by then. `packs`: every one adopted so far; training is
 * judged by the one of its day.
 */
export function buildMonthlyReport(
  records: MonthlyRecords,
  { seed, ...snapshot }: Snapshot,
  { policy, packs }: { readonly policy: Policy; readonly packs: readonly Policy[] },
): MonthlyReport {
  const { from, to } = monthBounds(snapshot.period, policy.timeZone);
  const [during, now] = [(at: number) => from <= at && at < to, snapshot.generatedAt];
  const all = records.searches.filter(({ executedAt }) => during(executedAt));
  const open = all.filter((search) => !countedOnly(search));
  const internalAffairs = all.filter(({ purpose }) => purpose === Purpose.InternalAffairs);
  const sealed = all.filter((search) => search.sealed && !internalAffairs.includes(search));
  const refusals = records.refusals.filter(({ at }) => during(at));
  const reviewerOf = (memberId: string) => (records.commanderIds.includes(memberId) ? Reviewer.Major : Reviewer.Commander);
  const { shifts, duties, log } = records;
  const flags = flagSearches(all, { now, policy, shifts, duties, log, earlier: earlierThan(from, records, policy) });
  const sample = drawUnflagged(all, flags, { seed, size: policy.substantiation.randomSample });
  const drawn = all.flatMap((search) => (sample.ids.includes(search.searchId) ? [{ search, rule: SubstantiationRule.RandomSample }] : []));
  const count = (searches: readonly SearchRecord[]) => countOf(searches, now, policy);
  const totals = count(all);
  return {
    ...snapshot,
    from,
    to,
    timeZone: policy.timeZone,
    policy: { id: policy.id, version: policy.version },
    zeroActivity: all.length === 0,
    totals,
    byUser: users(open, refusals).map((memberId) => ({
      memberId,
      reviewer: reviewerOf(memberId),
      refusals: refusals.filter((refusal) => refusal.memberId === memberId).length,
      ...count(open.filter(({ operatorId }) => operatorId === memberId)),
    })),
    byPurpose: [...Object.values(Purpose), 'UNSTATED' as const].map((purpose) => ({
      purpose,
      ...count(all.filter((search) => (search.purpose ?? 'UNSTATED') === purpose)),
    })),
    bySource: sourceActivity(all),
    refusals: tally(refusals.map(({ code }) => code)),
    prohibitedUses: prohibitedUses(refusals, reviewerOf),
    cancelled: records.cancelled,
    unmatchedCases: records.unmatchedStubs.filter((stub) => isStubOverdue(stub, now)).length,
    rows: open.map((search) => rowOf(search, reviewerOf(search.operatorId), documented(search, now, policy))).sort(byTime),
    sample,
    undocumented: undocumented(open)
      .map(({ searchId }) => searchId)
      .sort(),
    substantiations: substantiations([...flags, ...drawn], records, reviewerOf),
    discrepancies: [...records.discrepancies].sort((a, b) => a.openedAt - b.openedAt || order(a.discrepancyId, b.discrepancyId)),
    accounts: records.accounts.map(accountLine).sort((a, b) => order(a.accountId, b.accountId)),
    internalAffairs: {
      searches: internalAffairs.length,
      undocumented: undocumented(internalAffairs).length,
      substantiations: flags.filter(({ search }) => search.purpose === Purpose.InternalAffairs).length,
    },
    sealedCases: { searches: sealed.length, undocumented: undocumented(sealed).length },
    performance: performanceOf(totals, all, ({ executedAt }) => inForceAt(packs, executedAt, policy).training),
  };
}

function earlierThan(from: number, { searches }: Pick<MonthlyRecords, 'searches'>, policy: Policy): SearchRecord[] {
  const since = repeatedSince(from, policy);
  return searches.filter(({ executedAt }) => since <= executedAt && executedAt < from);
}
const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const byTime = (a: ReportRow, b: ReportRow): number => a.executedAt - b.executedAt || order(a.searchId, b.searchId);
const undocumented = (searches: readonly SearchRecord[]) => searches.filter(({ entry }) => entry.filedAt === null);

function users(searches: readonly SearchRecord[], refusals: readonly RefusalRecord[]): string[] {
  const ids = [...searches.map(({ operatorId }) => operatorId), ...refusals.flatMap(({ memberId }) => memberId ?? [])];
  return [...new Set(ids)].sort();
}

function tally(codes: readonly string[]): { code: string; count: number }[] {
  return [...new Set(codes)].sort().map((code) => ({ code, count: codes.filter((each) => each === code).length }));
}

function countOf(searches: readonly SearchRecord[], now: number, policy: Policy): Counts {
  const count = (test: (search: SearchRecord) => boolean) => searches.filter(test).length;
  return {
    searches: searches.length,
    withCandidates: count(({ query }) => query === QueryOutcome.ResultsReturned),
    empty: count(({ query }) => query === QueryOutcome.NoCandidates),
    failed: count(({ query }) => query === QueryOutcome.Failed),
    notEntered: count(({ query }) => query === NOT_ENTERED),
    match: count(({ comparison }) => comparison === Comparison.Match),
    noMatch: count(({ comparison }) => comparison === Comparison.NoMatch),
    inconclusive: count(({ comparison }) => comparison === Comparison.Inconclusive),
    undetermined: count(({ comparison, query }) => comparison === null && query !== QueryOutcome.Failed && query !== NOT_ENTERED),
    recordedLate: count(({ recordedLate }) => recordedLate),
    undocumented: undocumented(searches).length,
    overdue: count((search) => documented(search, now, policy) === 'OVERDUE'),
    contradicted: count(({ later }) => later.contradicted || later.eliminated || later.misidentified),
  };
}

/** A21: per source how many searches asked it and how many candidates it returned. */
function sourceActivity(searches: readonly SearchRecord[]): SourceActivity[] {
  const activity = new Map<ReportedSource, SourceActivity>();
  for (const { source, returned } of searches.flatMap(({ sources }) => sources)) {
    const before = activity.get(source) ?? { source, searches: 0, returned: 0 };
    activity.set(source, { source, searches: before.searches + 1, returned: before.returned + returned });
  }
  return [...activity.values()].sort((a, b) => order(a.source, b.source));
}

function rowOf(search: SearchRecord, reviewer: Reviewer, entry: ReportRow['documented']): ReportRow {
  const { searchId, operatorId, purpose, executedAt, recordedLate, query, sources, comparison } = search;
  const returned = sources.reduce((sum, source) => sum + source.returned, 0);
  return {
    searchId,
    operatorId,
    reviewer,
    purpose: purpose ?? 'UNSTATED',
    executedAt,
    recordedLate,
    query,
    returned,
    comparison,
    documented: entry,
  };
}

function substantiations(
  flags: readonly Flag[],
  { openSubstantiations, decidedItems }: Pick<MonthlyRecords, 'openSubstantiations' | 'decidedItems'>,
  reviewerOf: (id: string) => Reviewer,
): Substantiation[] {
  const fresh = flags
    .filter(({ search }) => !countedOnly(search))
    .map(({ search: { searchId, operatorId }, rule }) => ({ searchId, rule, operatorId, reviewer: reviewerOf(operatorId), askedIn: null }));
  const older = openSubstantiations.map((item) => ({ ...item, reviewer: reviewerOf(item.operatorId) }));
  const isNew = (item: Substantiation) =>
    ![...older, ...decidedItems].some(({ searchId, rule }) => searchId === item.searchId && rule === item.rule);
  return [...older, ...fresh.filter(isNew)].sort((a, b) => order(a.searchId, b.searchId) || order(a.rule, b.rule));
}

function accountLine({ accountId, memberId, status, external, lastUsedAt }: AccountRecord): AccountLine {
  const openInFacesnxt = isInactive(status) && external === ExternalStatus.Open;
  return { accountId, memberId, status, external, lastUsedAt, openInFacesnxt };
}

/** II.2, A21: how the system did: failures, empty lists, and determinations that later facts spoke against. */
function performanceOf(
  { searches, failed, empty }: Counts,
  all: readonly SearchRecord[],
  settingsOf: (search: SearchRecord) => PolicyPack['training'],
): MonthlyReport['performance'] {
  const rate = (count: number) => (searches === 0 ? null : count / searches);
  const count = (fact: keyof LaterFacts) => all.filter(({ later }) => later[fact]).length;
  return {
    failed,
    empty,
    contradicted: count('contradicted'),
    eliminated: count('eliminated'),
    misidentified: count('misidentified'),
    untrained: all.filter((search) => !('counts' in trainingAt(search.training, settingsOf(search), search.executedAt))).length,
    failedRate: rate(failed),
    emptyRate: rate(empty),
  };
}
