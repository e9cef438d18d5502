import type { Authority } from '../kernel';
import type { Interval } from '../people';
import { inForceAt, type DatedPack, type PolicyPack } from '../policy';
import { SubjectKind, type DiscrepancySubject } from './discrepancy';
import { Reviewer } from './monthly-model';
import type { AuditException, AuditTest, AuditTestResult, ExceptionCode, Population } from './quarterly-model';
import type { LoggedSearch } from './reconcile';
import type {
  AccountRecord,
  DepartureRecord,
  DiscrepancyTimes,
  DisseminationRecord,
  EnforcementRecord,
  ExportRecord,
  MatchRecord,
  MemberRecord,
  MonthLog,
  RefusalRecord,
  ReportTimes,
  SearchRecord,
  UserList,
} from './records';

/** Everything the tests read. Searches and the rest may reach beyond the quarter; the frozen population and its bounds say what counts. */
export interface AuditRecords {
  readonly searches: readonly SearchRecord[];
  readonly accounts: readonly AccountRecord[];
  readonly members: readonly MemberRecord[];
  readonly departures: readonly DepartureRecord[];
  /** Members who held or acted in the Commander's post during the quarter or at the freeze. */
  readonly commanderIds: readonly string[];
  /** T1: null when nobody attached FACESNXT's user list. */
  readonly userList: UserList | null;
  /** T5: one per month of the quarter, and the searches outside the quarter that these logs name. */
  readonly logs: readonly MonthLog[];
  readonly loggedElsewhere: readonly LoggedSearch[];
  /** T7: the sampled searches that ended in a MATCH. */
  readonly matches: readonly MatchRecord[];
  readonly enforcement: readonly EnforcementRecord[];
  readonly exports: readonly ExportRecord[];
  /** T10: those of the quarter, and earlier ones whose recall is open. */
  readonly disseminations: readonly DisseminationRecord[];
  readonly refusals: readonly RefusalRecord[];
  /** T10, T11: one per month of the quarter that has a report; the newest reviewed revision. */
  readonly reports: readonly ReportTimes[];
  readonly discrepancies: readonly DiscrepancyTimes[];
  /** T13: the recorded agreements with the host, by the reference of their paper. */
  readonly agreements: readonly (Interval & { readonly reference: string })[];
  /** T13: what agreements asked for by a day, and was not met by then. */
  readonly overdueObligations: number;
}

/** The settings that tests measure by. */
export type TestPolicy = DatedPack &
  Pick<PolicyPack, 'goLiveAt' | 'timeZone' | 'training' | 'deactivation' | 'undeterminedAfterDays' | 'lineupFromCandidate'>;

/** One test's input: records, the frozen population, settings. */
export interface TestInput {
  readonly records: AuditRecords;
  readonly population: Population;
  /** What the audit runs under: what is to be done now, and by which calendar. */
  readonly policy: TestPolicy;
  /** Every pack that was adopted so far: what was done is measured by the one of its day. */
  readonly packs: readonly TestPolicy[];
}

/** The settings that were in force when something was done (epoch ms). */
export const policyAt = ({ packs, policy }: Pick<TestInput, 'packs' | 'policy'>, at: number): TestPolicy => inForceAt(packs, at, policy);

/** What each test asks, in words. */
export const TITLES: Readonly<Record<AuditTest, string>> = {
  T1: 'The FACESNXT user list equals the active accounts',
  T2: 'Each account has the approvals of V.A, dated before it was created',
  T3: 'Training was completed and verified before the first search',
  T4: 'Each search had a basis of VI.A on its date',
  T5: 'Each FACESNXT log entry has a search here with a case number, and each search here a log entry',
  T6: 'Each search has its case-report entry, on time, with reason and result',
  T7: 'Sampled positive comparisons have the steps of VI.D evidenced',
  T8: 'Enforcement that is linked to a search had an independent basis',
  T9: 'Separated and transferred members were blocked at once, here and in FACESNXT',
  T10: 'Exports and what was handed on were authorized, and refused attempts reviewed',
  T11: 'Each month has its report, reviewed on time and signed',
  T12: 'Discrepancies were dealt with on time',
  T13: 'An agreement was in force at each search',
};

/** Something a test found. `commandersAct`: an act of the Commander whoever it is about (A7): V.A's second leg, VII.B, VII.D, VII.E's times. */
export interface Found {
  readonly code: ExceptionCode;
  readonly subject: DiscrepancySubject;
  readonly memberId: string | null;
  readonly minutes?: number;
  readonly steps?: readonly string[];
  readonly commandersAct?: boolean;
}

interface Result {
  readonly test: AuditTest;
  readonly authority: Authority;
  /** Ids of everything the test looked at. */
  readonly looked: readonly string[];
  readonly found: readonly Found[];
  readonly notes?: readonly string[];
}

/** A test's result from what it found: exceptions named and in a fixed order, each with who judges it. */
export function resultOf({ records }: TestInput, { test, authority, looked, found, notes = [] }: Result): AuditTestResult {
  const isOwn = ({ memberId }: Found) => memberId !== null && records.commanderIds.includes(memberId);
  const exceptions = found.map((item): AuditException => {
    const { commandersAct, ...named } = item;
    const reviewer = commandersAct || isOwn(item) ? Reviewer.Major : Reviewer.Commander;
    return { ...named, key: `${test}/${item.code}/${item.subject.id}`, test, reviewer };
  });
  exceptions.sort((a, b) => (a.key < b.key ? -1 : 1));
  return { test, title: TITLES[test], authority, population: looked.length, exceptions, evidence: [...looked].sort(), notes };
}

export const accountSubject = (id: string): DiscrepancySubject => ({ kind: SubjectKind.Account, id });
export const searchSubject = (id: string): DiscrepancySubject => ({ kind: SubjectKind.Search, id });

/** From when on anything is tested: the tests count from go-live. UTC epoch ms. */
export const goLive = ({ policy }: Pick<TestInput, 'policy'>): number => Date.parse(policy.goLiveAt);

/** Whether an instant lies in the quarter, and not before go-live. */
export const inQuarter = (input: TestInput, at: number): boolean =>
  input.population.from <= at && at < input.population.to && at >= goLive(input);

/** The searches of the frozen population from go-live on, without those of cases sealed since the freeze. */
export const searchesOf = (input: TestInput): SearchRecord[] =>
  input.records.searches.filter(
    ({ searchId, executedAt, sealed }) => input.population.searchIds.includes(searchId) && executedAt >= goLive(input) && !sealed,
  );

/** Minutes from one instant to another, a part of one as a whole; never negative. */
export const minutesLate = (since: number, until: number): number => Math.ceil(Math.max(0, until - since) / 60_000);

/** `1 account`, `2 accounts`. */
export const counted = (count: number, noun: string): string => `${count} ${count === 1 ? noun : `${noun}s`}`;
