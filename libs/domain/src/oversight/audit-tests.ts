import { choice, sop, type Authority } from '../kernel';
import type { PolicyPack } from '../policy';
import { Leg, RegistrationKind } from '../registration/model';
import { SubjectKind } from './discrepancy';
import { Reviewer } from './monthly-model';
import { AuditTest, ExceptionCode, type AuditException, type AuditTestResult, type Population, type TestNotRun } from './quarterly-model';
import type { AccountRecord, DepartureRecord, MemberRecord, SearchRecord } from './records';

/** Everything the tests read. Searches and departures may reach beyond the quarter; the frozen population and its bounds say what counts. */
export interface AuditRecords {
  readonly searches: readonly SearchRecord[];
  readonly accounts: readonly AccountRecord[];
  readonly members: readonly MemberRecord[];
  readonly departures: readonly DepartureRecord[];
  /** Members who held or acted in the Commander's post during the quarter or at the freeze. */
  readonly commanderIds: readonly string[];
}

type Policy = Pick<PolicyPack, 'goLiveAt' | 'deactivation' | 'undeterminedAfterDays'>;

/** One test's input: records, the frozen population, settings. */
export interface TestInput {
  readonly records: AuditRecords;
  readonly population: Population;
  readonly policy: Policy;
}

const TITLES: Readonly<Record<AuditTest, string>> = {
  T1: 'The FACESNXT user list equals the active accounts',
  T2: 'Each account has the approvals of V.A, dated before it was created',
  T3: 'Training was completed and verified before the first search',
  T4: 'Each search had a basis of VI.A on its date',
  T5: 'Each FACESNXT log entry has a search here, and each search here a log entry',
  T6: 'Each search has its case-report entry, on time, with reason and result',
  T7: 'Sampled positive comparisons have the steps of VI.D evidenced',
  T8: 'Enforcement that is linked to a search had an independent basis',
  T9: 'Separated and transferred members were blocked at once, here and in FACESNXT',
  T10: 'Disseminations and exports were authorized, and refused attempts reviewed',
};

/** The tests of the pack that this version does not run, each with its reason in plain words: nobody may think they passed. */
export const TESTS_NOT_RUN: readonly TestNotRun[] = [
  { test: AuditTest.T1, title: TITLES.T1, why: 'The FACESNXT user list was not imported.' },
  { test: AuditTest.T5, title: TITLES.T5, why: 'The FACESNXT log was not imported, so nothing was reconciled search by search.' },
  { test: AuditTest.T7, title: TITLES.T7, why: 'Not run by this version; the sampled searches are judged by a person instead.' },
  { test: AuditTest.T8, title: TITLES.T8, why: 'Not run by this version.' },
  { test: AuditTest.T10, title: TITLES.T10, why: 'Disseminations and exports are not recorded by this version.' },
];

interface Found {
  readonly code: ExceptionCode;
  readonly subject: AuditException['subject'];
  readonly memberId: string;
  readonly minutes?: number;
  /** An act of the Commander whoever it is about (A7): V.A's second leg, VII.E's times. */
  readonly commandersAct?: boolean;
}

interface Result {
  readonly test: AuditTest;
  readonly authority: Authority;
  readonly looked: readonly string[];
  readonly found: readonly Found[];
  readonly notes?: readonly string[];
}

function resultOf({ records }: TestInput, { test, authority, looked, found, notes = [] }: Result): AuditTestResult {
  const exceptions = found.map(({ commandersAct, ...item }) => ({
    ...item,
    key: `${test}/${item.code}/${item.subject.id}`,
    test,
    reviewer: commandersAct || records.commanderIds.includes(item.memberId) ? Reviewer.Major : Reviewer.Commander,
  }));
  exceptions.sort((a, b) => (a.key < b.key ? -1 : 1));
  return { test, title: TITLES[test], authority, population: looked.length, exceptions, evidence: [...looked].sort(), notes };
}

const account = (id: string) => ({ kind: SubjectKind.Account, id });
const search = (id: string) => ({ kind: SubjectKind.Search, id });
const searchesOf = ({ records, population, policy }: TestInput): SearchRecord[] =>
  records.searches.filter(
    ({ searchId, executedAt }) => population.searchIds.includes(searchId) && executedAt >= Date.parse(policy.goLiveAt),
  );

/** T2: both approvals of V.A, by two people, before the account was created. Accounts from before go-live and LEGACY ones are only named. */
export function testApprovals(input: TestInput): AuditTestResult {
  const { records, population, policy } = input;
  const all = records.accounts.filter(({ accountId }) => population.accountIds.includes(accountId));
  const isOlder = ({ createdAt, registration }: AccountRecord) =>
    registration === RegistrationKind.Legacy || createdAt < Date.parse(policy.goLiveAt);
  const tested = all.filter((item) => !isOlder(item));
  const older = all.filter(isOlder).length;
  return resultOf(input, {
    test: AuditTest.T2,
    authority: sop('V.A'),
    looked: tested.map(({ accountId }) => accountId),
    found: tested.flatMap(approvalExceptions),
    notes: older === 0 ? [] : [`${older} accounts from before go-live, or registered from paper, were not tested.`],
  });
}

function approvalExceptions({ accountId, memberId, approvals, createdAt }: AccountRecord): Found[] {
  const [supervisor, commander] = [Leg.Supervisor, Leg.Commander].map((leg) => approvals.find((approval) => approval.leg === leg));
  const base = { subject: account(accountId), memberId, commandersAct: true };
  if (!supervisor || !commander) return [{ ...base, code: ExceptionCode.ApprovalMissing }];
  const late = supervisor.at >= createdAt || commander.at >= createdAt;
  return [
    ...(late ? [{ ...base, code: ExceptionCode.ApprovalLate }] : []),
    ...(supervisor.by === commander.by ? [{ ...base, code: ExceptionCode.SameApprover }] : []),
  ];
}

/** T3: whoever searched in the quarter had completed, verified and unexpired training at the first of these searches. */
export function testTraining(input: TestInput): AuditTestResult {
  const first = new Map<string, SearchRecord>();
  for (const each of searchesOf(input)) {
    const known = first.get(each.operatorId);
    if (!known || each.executedAt < known.executedAt) first.set(each.operatorId, each);
  }
  const found = [...first].flatMap(([memberId, { searchId, executedAt }]): Found[] => {
    const training = input.records.members.find((member) => member.memberId === memberId)?.training ?? [];
    const verified = training.filter(({ verifiedAt }) => verifiedAt !== null);
    const valid = verified.some(
      ({ completedAt, verifiedAt, expiresAt }) =>
        completedAt <= executedAt && (verifiedAt ?? Infinity) <= executedAt && (expiresAt === null || executedAt < expiresAt),
    );
    if (valid) return [];
    const code = verified.length === 0 ? ExceptionCode.TrainingMissing : ExceptionCode.TrainingLate;
    return [{ code, subject: search(searchId), memberId }];
  });
  return resultOf(input, { test: AuditTest.T3, authority: sop('V.E.3'), looked: [...first.keys()], found });
}

/** T4: each search's operator had a basis of VI.A at `executedAt`. */
export function testAccessBasis(input: TestInput): AuditTestResult {
  const looked = searchesOf(input);
  const found = looked
    .filter(({ operatorId, executedAt }) => {
      const bases = input.records.members.find(({ memberId }) => memberId === operatorId)?.accessBases ?? [];
      return !bases.some(({ from, to }) => from <= executedAt && (to === null || executedAt < to));
    })
    .map(({ searchId, operatorId }) => ({ code: ExceptionCode.NoBasis, subject: search(searchId), memberId: operatorId }));
  return resultOf(input, { test: AuditTest.T4, authority: sop('VI.A'), looked: looked.map(({ searchId }) => searchId), found });
}

/**
 * T6: each search has its VI.C entry, filed by its due time (a department setting), stating reason and result. An entry that was not yet due at
 * the freeze is named and no exception; nor is a search not determined yet, until the days that the policy gives it are over.
 */
export function testEntries(input: TestInput): AuditTestResult {
  const looked = searchesOf(input);
  const pending = looked.filter((each) => isPending(each, input)).length;
  return resultOf(input, {
    test: AuditTest.T6,
    authority: sop('VI.C'),
    looked: looked.map(({ searchId }) => searchId),
    found: looked.filter((each) => !isPending(each, input)).flatMap(entryExceptions),
    notes: pending === 0 ? [] : [`${pending} entries were not yet due at the freeze.`],
  });
}

function isPending({ entry, executedAt }: SearchRecord, { population, policy }: TestInput): boolean {
  const dueAt = entry.dueAt ?? executedAt + policy.undeterminedAfterDays * 86_400_000;
  return entry.filedAt === null && population.frozenAt <= dueAt;
}

function entryExceptions({ searchId, operatorId, entry }: SearchRecord): Found[] {
  const base = { subject: search(searchId), memberId: operatorId };
  if (entry.filedAt === null) return [{ ...base, code: ExceptionCode.EntryMissing }];
  const late = entry.dueAt === null ? 0 : Math.ceil((entry.filedAt - entry.dueAt) / 60_000);
  return [
    ...(late > 0 ? [{ ...base, code: ExceptionCode.EntryLate, minutes: late }] : []),
    ...(entry.statesReason ? [] : [{ ...base, code: ExceptionCode.NoReason }]),
    ...(entry.statesResult ? [] : [{ ...base, code: ExceptionCode.NoResult }]),
  ];
}

/** T9: from the event to the block here, and to the confirmed block in FACESNXT. The times are the Commander's acts: judged by the Major. */
export function testDepartures(input: TestInput): AuditTestResult {
  const { records, population, policy } = input;
  const looked = records.departures.filter(({ eventAt }) => population.from <= eventAt && eventAt < population.to);
  return resultOf(input, {
    test: AuditTest.T9,
    authority: choice('"immediately" (VII.E) in minutes and hours'),
    looked: looked.map(({ accountId }) => accountId),
    found: looked.flatMap((departure) => departureExceptions(departure, population.frozenAt, policy)),
  });
}

function departureExceptions(departure: DepartureRecord, frozenAt: number, { deactivation }: Policy): Found[] {
  const { accountId, memberId, eventAt, blockedAt, externalConfirmedAt, hasExternal } = departure;
  const base = { subject: account(accountId), memberId, commandersAct: true };
  const minutes = (until: number) => Math.ceil(Math.max(0, until - eventAt) / 60_000);
  const here = minutes(blockedAt ?? frozenAt);
  const outside = minutes(externalConfirmedAt ?? frozenAt);
  const found: Found[] = [];
  if (blockedAt === null) found.push({ ...base, code: ExceptionCode.NotBlocked, minutes: here });
  else if (here > deactivation.blockWithinMinutes) found.push({ ...base, code: ExceptionCode.BlockedLate, minutes: here });
  if (!hasExternal) return found;
  if (externalConfirmedAt === null) found.push({ ...base, code: ExceptionCode.OpenInFacesnxt, minutes: outside });
  else if (outside > deactivation.externalWithinHours * 60) found.push({ ...base, code: ExceptionCode.ExternalLate, minutes: outside });
  return found;
}

/** The tests that run, in the order of the pack. */
export const runAuditTests = (input: TestInput): AuditTestResult[] =>
  [testApprovals, testTraining, testAccessBasis, testEntries, testDepartures].map((test) => test(input));
