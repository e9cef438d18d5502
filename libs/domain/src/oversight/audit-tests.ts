import { addDays } from '../calendar';
import { choice, sop } from '../kernel';
import { isLate, RegistrationKind, standingWhenMade } from '../registration/model';
import { trainingAt } from '../training/valid';
import {
  accountSubject,
  counted,
  goLive,
  inQuarter,
  minutesLate,
  policyAt,
  resultOf,
  searchesOf,
  searchSubject,
  type Found,
  type TestInput,
  type TestPolicy,
} from './audit-test';
import { AuditTest, ExceptionCode, type AuditTestResult } from './quarterly-model';
import type { AccountRecord, DepartureRecord, SearchRecord } from './records';

/**
 * T2: both approvals of V.A, by two people, before the account was created. Accounts from before go-live are only counted; each LEGACY one is
 * listed once, in the first audit after it was registered.
 */
export function testApprovals(input: TestInput): AuditTestResult {
  const { records, population } = input;
  const all = records.accounts.filter(({ accountId }) => population.accountIds.includes(accountId));
  const isOlder = ({ createdAt, registration }: AccountRecord) => registration === RegistrationKind.Legacy || createdAt < goLive(input);
  const tested = all.filter((item) => !isOlder(item));
  const older = all.filter(isOlder).length;
  return resultOf(input, {
    test: AuditTest.T2,
    authority: sop('V.A'),
    looked: tested.map(({ accountId }) => accountId),
    found: tested.flatMap(approvalExceptions),
    notes:
      older === 0
        ? []
        : [`${counted(older, 'account')} from before go-live, or registered from paper, not tested.`, ...fromPaper(all, input)],
  });
}

function fromPaper(accounts: readonly AccountRecord[], { population, policy }: TestInput): string[] {
  const isFirst = population.from <= Date.parse(policy.goLiveAt);
  return accounts
    .filter(({ registration }) => registration === RegistrationKind.Legacy)
    .filter(({ registeredAt }) => registeredAt < population.to && (isFirst || population.from <= registeredAt))
    .map(
      ({ accountId, paperFound }) =>
        `Registered from paper: account ${accountId}, approval on paper ${paperFound ? 'found' : 'NOT FOUND'}.`,
    );
}

/** An approval that was voided after the account was made stood when it was made. */
function approvalExceptions({ accountId, memberId, approvals, createdAt }: AccountRecord): Found[] {
  const { SUPERVISOR: supervisor, COMMANDER: commander } = standingWhenMade(approvals, createdAt);
  const base = { subject: accountSubject(accountId), memberId, commandersAct: true };
  if (!supervisor || !commander) return [{ ...base, code: ExceptionCode.ApprovalMissing }];
  const late = isLate(supervisor, createdAt) || isLate(commander, createdAt);
  return [
    ...(late ? [{ ...base, code: ExceptionCode.ApprovalLate }] : []),
    ...(supervisor.by === commander.by ? [{ ...base, code: ExceptionCode.SameApprover }] : []),
  ];
}

/** T3: whoever searched in the quarter had a training that counted at the first of these searches, by the one rule of V.E.3 (`trainingAt`) under the settings of that day. */
export function testTraining(input: TestInput): AuditTestResult {
  const first = new Map<string, SearchRecord>();
  for (const each of searchesOf(input)) {
    const known = first.get(each.operatorId);
    if (!known || each.executedAt < known.executedAt) first.set(each.operatorId, each);
  }
  const found = [...first].flatMap(([memberId, { searchId, executedAt }]): Found[] => {
    const training = input.records.members.find((member) => member.memberId === memberId)?.training ?? [];
    const settings = policyAt(input, executedAt).training;
    const countedAt = (at: number): boolean => 'counts' in trainingAt(training, settings, at);
    if (countedAt(executedAt)) return [];
    const since = training.some(({ completedAt, verifiedAt }) => verifiedAt !== null && countedAt(Math.max(completedAt, verifiedAt)));
    const code = since ? ExceptionCode.TrainingLate : ExceptionCode.TrainingMissing;
    return [{ code, subject: searchSubject(searchId), memberId }];
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
    .map(({ searchId, operatorId }) => ({ code: ExceptionCode.NoBasis, subject: searchSubject(searchId), memberId: operatorId }));
  return resultOf(input, { test: AuditTest.T4, authority: sop('VI.A'), looked: looked.map(({ searchId }) => searchId), found });
}

/**
 * T6: each search has its VI.C entry, filed by its due time (a department setting), stating reason and result. An entry that was not yet due at
 * the freeze is named and no exception; nor is a search not determined yet, until the days that the policy gives it are over.
 */
export function testEntries(input: TestInput): AuditTestResult {
  const looked = searchesOf(input);
  const pending = looked.filter((each) => isPending(each, input)).length;
  const earlier = looked.filter(({ executedAt }) => executedAt < input.population.from).length;
  return resultOf(input, {
    test: AuditTest.T6,
    authority: sop('VI.C'),
    looked: looked.map(({ searchId }) => searchId),
    found: looked.filter((each) => !isPending(each, input)).flatMap(entryExceptions),
    notes: [
      ...(pending === 0 ? [] : [`Not yet due at the freeze: ${pending}.`]),
      ...(earlier === 0 ? [] : [`From before the quarter, recorded late in it: ${earlier}.`]),
    ],
  });
}

function isPending(search: SearchRecord, { population, policy }: TestInput): boolean {
  const { dueAt, filedAt } = search.entry;
  return filedAt === null && population.frozenAt <= (dueAt ?? addDays(search.executedAt, policy.undeterminedAfterDays, policy));
}

function entryExceptions({ searchId, operatorId, entry }: SearchRecord): Found[] {
  const base = { subject: searchSubject(searchId), memberId: operatorId };
  if (entry.filedAt === null) return [{ ...base, code: ExceptionCode.EntryMissing }];
  const late = entry.dueAt === null ? 0 : Math.ceil((entry.filedAt - entry.dueAt) / 60_000);
  return [
    ...(late > 0 ? [{ ...base, code: ExceptionCode.EntryLate, minutes: late }] : []),
    ...(entry.statesReason ? [] : [{ ...base, code: ExceptionCode.NoReason }]),
    ...(entry.statesResult ? [] : [{ ...base, code: ExceptionCode.NoResult }]),
  ];
}

/** T9: from the event to the block here, and to the confirmed block in FACESNXT, by the settings of its day. The times are the Commander's acts: judged by the Major. */
export function testDepartures(input: TestInput): AuditTestResult {
  const { records, population } = input;
  const looked = records.departures.filter(({ eventAt, decidedAt }) => inQuarter(input, eventAt) || inQuarter(input, decidedAt));
  return resultOf(input, {
    test: AuditTest.T9,
    authority: choice('"immediately" (VII.E) in minutes and hours'),
    looked: looked.map(({ accountId }) => accountId),
    found: looked.flatMap((departure) => departureExceptions(departure, population.frozenAt, policyAt(input, departure.eventAt))),
  });
}

function departureExceptions(departure: DepartureRecord, frozenAt: number, { deactivation }: TestPolicy): Found[] {
  const { accountId, memberId, eventAt, blockedAt, externalConfirmedAt, hasExternal } = departure;
  const base = { subject: accountSubject(accountId), memberId, commandersAct: true };
  const minutes = (until: number) => minutesLate(eventAt, until);
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
