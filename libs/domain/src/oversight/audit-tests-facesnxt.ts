import { choice } from '../kernel';
import { monthBounds } from '../calendar';
import { BlockOutcome, isInactive } from '../accounts/model';
import { AccountStatus } from '../accounts/status';
import { accountSubject, counted, goLive, resultOf, searchesOf, searchSubject, TITLES, type Found, type TestInput } from './audit-test';
import { isAwaited } from './awaited';
import { SubjectKind } from './discrepancy';
import { AuditTest, ExceptionCode, type AuditTestResult, type TestNotRun } from './quarterly-model';
import { reconcile, sameName } from './reconcile';
import type { AccountRecord, UserList } from './records';

const NO_LIST = 'The FACESNXT user list was not attached, for the reason given.';
const NO_LOG = 'NOT RECONCILED: no FACESNXT log of any month of this quarter was attached in its monthly report.';

/** T1: FACESNXT's list of enabled users against the accounts here as they stood when it was made, orphans both ways. Not run without the list. */
export function testUserList(input: TestInput): AuditTestResult | TestNotRun {
  const { userList, accounts } = input.records;
  if (userList === null) return { test: AuditTest.T1, title: TITLES.T1, why: NO_LIST };
  const live = accounts.filter((item) => statusAt(item, userList.listedAt) === AccountStatus.Active);
  return resultOf(input, {
    test: AuditTest.T1,
    authority: choice('the FACESNXT user list is compared'),
    looked: [...live.map(({ accountId }) => accountId), ...userList.userIds],
    found: [...unlisted(userList, live), ...userList.userIds.flatMap((userId) => listedException(userId, userList.listedAt, input))],
    notes: [`The list names ${counted(userList.userIds.length, 'enabled user')}; active accounts here at that time: ${live.length}.`],
  });
}

const unlisted = ({ userIds }: UserList, live: TestInput['records']['accounts']): Found[] => {
  const listed = new Set(userIds.map(sameName));
  return live
    .filter(({ externalUserId }) => !listed.has(sameName(externalUserId)))
    .map(({ accountId, memberId }) => ({ code: ExceptionCode.AccountNotListed, subject: accountSubject(accountId), memberId }));
};

/** How an account stood at an instant: what the last block before it came to, else whether it was activated by then. */
function statusAt({ activatedAt, blocks }: AccountRecord, at: number): AccountStatus {
  const last = blocks.findLast((block) => block.at <= at)?.outcome;
  if (last === BlockOutcome.Suspended || last === BlockOutcome.Deactivated || last === BlockOutcome.Revoked) return last;
  return last === BlockOutcome.Lifted || (activatedAt !== null && activatedAt <= at) ? AccountStatus.Active : AccountStatus.Pending;
}

/** A listed user is somebody with a live account; one who had an account is named with it, anybody else as FACESNXT names them. */
function listedException(userId: string, listedAt: number, { records }: TestInput): Found[] {
  const owned = records.accounts.filter(({ externalUserId }) => sameName(externalUserId) === sameName(userId));
  if (owned.some((item) => !isInactive(statusAt(item, listedAt)))) return [];
  const [ended] = owned;
  if (ended === undefined) return [{ code: ExceptionCode.UserUnknown, subject: { kind: SubjectKind.User, id: userId }, memberId: null }];
  const { accountId, memberId } = ended;
  return [{ code: ExceptionCode.UserEnabled, subject: accountSubject(accountId), memberId, commandersAct: true }];
}

/** The months of a quarter whose FACESNXT log was compared search by search, and those whose was not. */
export function reconciledMonths({ records }: Pick<TestInput, 'records'>): {
  readonly reconciled: string[];
  readonly notReconciled: string[];
} {
  const of = (has: boolean) => records.logs.filter(({ entries }) => (entries !== null) === has).map(({ period }) => period);
  return { reconciled: of(true), notReconciled: of(false) };
}

/**
 * T5: each entry of FACESNXT's log has a search here with a case number, and each search here an entry; by month, as far as its log was
 * attached in the monthly report. Months without one are named; without any the test is not run.
 */
export function testLog(input: TestInput): AuditTestResult | TestNotRun {
  const { records, population, policy } = input;
  const { reconciled, notReconciled } = reconciledMonths(input);
  if (reconciled.length === 0) return { test: AuditTest.T5, title: TITLES.T5, why: NO_LOG };
  const searches = searchesOf(input);
  const users = records.accounts;
  const months = records.logs.flatMap(({ period, entries }) =>
    entries === null ? [] : [{ entries, ...monthBounds(period, policy.timeZone) }],
  );
  const known = [
    ...searches,
    ...records.searches.filter(({ searchId }) => !searches.some((one) => one.searchId === searchId)),
    ...records.loggedElsewhere,
  ].filter((search) => !isAwaited(search, population.frozenAt, policy));
  const found = months.flatMap(({ entries, from, to }): Found[] => {
    const counting = entries.filter(({ executedAt }) => executedAt >= goLive(input));
    const { onlyInLog, onlyHere } = reconcile({ entries: counting, searches: known, users, from: Math.max(from, goLive(input)), to });
    return [
      ...onlyInLog.map(({ providerSearchId, memberId }) => ({
        code: ExceptionCode.NotRecorded,
        subject: { kind: SubjectKind.LogEntry, id: providerSearchId },
        memberId,
      })),
      ...onlyHere.map((searchId) => ({
        code: ExceptionCode.NotLogged,
        subject: searchSubject(searchId),
        memberId: searches.find((one) => one.searchId === searchId)?.operatorId ?? null,
      })),
    ];
  });
  const nameless = searches
    .filter(({ hasCaseNumber, executedAt }) => !hasCaseNumber && months.some(({ from, to }) => from <= executedAt && executedAt < to))
    .map(({ searchId, operatorId }) => ({ code: ExceptionCode.NoCaseNumber, subject: searchSubject(searchId), memberId: operatorId }));
  return resultOf(input, {
    test: AuditTest.T5,
    authority: choice('the report run inside FACESNXT is attached'),
    looked: months.flatMap(({ entries }) => entries.map(({ providerSearchId }) => providerSearchId)),
    found: [...found, ...nameless],
    notes: notReconciled.length === 0 ? [] : [`NOT RECONCILED for ${notReconciled.join(', ')}: no FACESNXT log of it was attached.`],
  });
}
