import type { AuditRecords } from './audit-test';
import { reconciledMonths, testLog, testUserList } from './audit-tests-facesnxt';
import { account, commander, noon, noRecords, policy, search, utc } from './fixtures';
import { freeze } from './quarterly-audit';
import type { AuditTestResult, TestNotRun } from './quarterly-model';
import { attachSources } from './quarterly-sources';

const frozenAt = utc('2027-01-01T05:05:00Z');
type Test = (input: Parameters<typeof testLog>[0]) => AuditTestResult | TestNotRun;

function run(test: Test, change: Partial<AuditRecords>, goLiveAt = policy.goLiveAt): AuditTestResult {
  const records = { ...noRecords, ...change };
  const population = freeze(records, { quarter: '2026-Q4', at: frozenAt, timeZone: policy.timeZone });
  const result = test({ records, population, policy: { ...policy, goLiveAt }, packs: [] });
  if ('why' in result) throw new Error(result.why);
  return result;
}
const keys = ({ exceptions }: AuditTestResult) => exceptions.map(({ key }) => key);

describe('T1, the user list', () => {
  const list = (...userIds: string[]) => ({ listedAt: frozenAt, userIds });
  it.each([
    ['both have the same', ['user-of-a1'], {}, []],
    ['the list writes the name in its own way', [' User-Of-A1'], {}, []],
    ['an active account is not listed', [], {}, ['T1/ACCOUNT_NOT_IN_FACESNXT/a1']],
    ['a suspended account is not listed', [], { status: 'SUSPENDED' }, []],
    ['a suspended account is listed', ['user-of-a1'], { status: 'SUSPENDED' }, []],
    ['a pending account is listed', ['user-of-a1'], { status: 'PENDING' }, []],
    ['a deactivated account is listed', ['user-of-a1'], { status: 'DEACTIVATED' }, ['T1/FACESNXT_USER_STILL_ENABLED/a1']],
    ['a revoked account is listed', ['user-of-a1'], { status: 'REVOKED' }, ['T1/FACESNXT_USER_STILL_ENABLED/a1']],
    ['somebody is listed whom nobody knows', ['user-of-a1', 'x.y'], {}, ['T1/FACESNXT_USER_UNKNOWN/x.y']],
  ] as const)('VII.A (T1) finds orphans both ways: %s', (_, userIds, change, found) => {
    expect(keys(run(testUserList, { userList: list(...userIds), accounts: [account('a1', change)] }))).toEqual(found);
  });

  const before = frozenAt - 1;
  it.each([
    ['an account activated after it', [], { activatedAt: frozenAt + 1 }, []],
    ['an account activated at it', [], { activatedAt: frozenAt }, ['T1/ACCOUNT_NOT_IN_FACESNXT/a1']],
    [
      'an account that ended after it',
      ['user-of-a1'],
      { status: 'DEACTIVATED', blocks: [{ outcome: 'DEACTIVATED', at: frozenAt + 1 }] },
      [],
    ],
    [
      'an account that ended after it, and is not listed',
      [],
      { status: 'REVOKED', blocks: [{ outcome: 'REVOKED', at: frozenAt + 1 }] },
      ['T1/ACCOUNT_NOT_IN_FACESNXT/a1'],
    ],
    [
      'an account that was lifted before it',
      [],
      {
        blocks: [
          { outcome: 'SUSPENDED', at: before },
          { outcome: 'LIFTED', at: before },
        ],
      },
      ['T1/ACCOUNT_NOT_IN_FACESNXT/a1'],
    ],
    [
      'an account that ended before it',
      ['user-of-a1'],
      { status: 'DEACTIVATED', blocks: [{ outcome: 'DEACTIVATED', at: frozenAt }] },
      ['T1/FACESNXT_USER_STILL_ENABLED/a1'],
    ],
  ] as const)('VII.A (T1) holds the list against the accounts as they stood when it was made: %s', (_, userIds, change, found) => {
    expect(keys(run(testUserList, { userList: list(...userIds), accounts: [account('a1', change)] }))).toEqual(found);
  });

  it('VII.E (T1) leaves a user that is still enabled to the Major, and names nobody for an unknown one', () => {
    const records = { userList: list('user-of-a1', 'x.y'), accounts: [account('a1', { status: 'DEACTIVATED' })] };
    const result = run(testUserList, records);
    expect(result.exceptions.map(({ memberId, reviewer, subject }) => [subject.kind, memberId, reviewer])).toEqual([
      ['ACCOUNT', 'detective', 'MAJOR'],
      ['USER', null, 'COMMANDER'],
    ]);
    expect(result).toMatchObject({
      population: 2,
      evidence: ['user-of-a1', 'x.y'],
      notes: ['The list names 2 enabled users; active accounts here at that time: 0.'],
    });
  });

  it('VII.A (T1) forgives a listed user whose ended account was followed by a live one', () => {
    const accounts = [account('a1', { status: 'DEACTIVATED' }), account('a2', { externalUserId: 'user-of-a1' })];
    expect(keys(run(testUserList, { userList: list('user-of-a1'), accounts }))).toEqual([]);
  });
});

describe('T1, its source', () => {
  const to = utc('2027-01-01T05:00:00Z');
  const now = to + 10_000;
  const userList = { listedAt: to, userIds: ['b.b', 'A.A', 'a.a '] };
  it('VII.A (T1) takes a list from after the quarter, each user once, or a reason', () => {
    expect(attachSources({ to }, { userList, documentId: 'd' }, commander, now)).toEqual({
      outcome: 'ATTACHED',
      userList: { listedAt: to, userIds: ['A.A', 'b.b'] },
      documentId: 'd',
      reason: null,
      by: 'commander',
      at: now,
    });
    expect(attachSources({ to }, { reason: 'none to be had', documentId: 'd' }, commander, now)).toMatchObject({
      outcome: 'NOT_ATTACHED',
      userList: null,
      documentId: null,
      reason: 'none to be had',
    });
    expect(attachSources({ to }, { userList: { ...userList, listedAt: now } }, commander, now)).toMatchObject({ documentId: null });
  });

  it.each([
    ['neither list nor reason', {}, 'USER_LIST_OR_REASON_REQUIRED'],
    ['a blank reason', { reason: ' ' }, 'USER_LIST_OR_REASON_REQUIRED'],
    ['both', { userList, reason: 'x' }, 'USER_LIST_OR_REASON_REQUIRED'],
    ['a list from before the end of the quarter', { userList: { ...userList, listedAt: to - 1 } }, 'USER_LIST_DATE_INVALID'],
    ['a list from the future', { userList: { ...userList, listedAt: now + 1 } }, 'USER_LIST_DATE_INVALID'],
  ])('VII.A (T1) refuses %s', (_, form, code) => {
    expect(attachSources({ to }, form, commander, now)).toMatchObject({ code, authority: { kind: 'CHOICE' } });
  });
});

describe('T5, the log', () => {
  const entry = (providerSearchId: string, executedAt = noon) => ({ providerSearchId, executedAt, userId: null });
  const november = (...entries: ReturnType<typeof entry>[]) => [
    { period: '2026-10', entries: null },
    { period: '2026-11', entries },
    { period: '2026-12', entries: null },
  ];

  it.each([
    ['both have the same', [entry('FX-s1')], {}, []],
    ['an entry has no search here', [entry('FX-s1'), entry('FX-9')], {}, ['T5/LOG_ENTRY_WITHOUT_SEARCH/FX-9']],
    ['a search has no entry', [], {}, ['T5/SEARCH_WITHOUT_LOG_ENTRY/s1']],
    ['the search has no case number', [entry('FX-s1')], { hasCaseNumber: false }, ['T5/SEARCH_WITHOUT_CASE_NUMBER/s1']],
    ['a search of a month without a log has no entry', [], { executedAt: utc('2026-12-02T12:00:00Z') }, []],
    ['a search of a month without a log has no case number', [], { executedAt: utc('2026-12-02T12:00:00Z'), hasCaseNumber: false }, []],
  ] as const)('VI.B (T5) compares as far as a log was attached: %s', (_, entries, change, found) => {
    expect(keys(run(testLog, { logs: november(...entries), searches: [search('s1', change)] }))).toEqual(found);
  });

  it('VI.B (T5) names the months that nobody could compare', () => {
    const input = { logs: november(), searches: [] };
    expect(run(testLog, input).notes).toEqual(['NOT RECONCILED for 2026-10, 2026-12: no FACESNXT log of it was attached.']);
    expect(reconciledMonths({ records: { ...noRecords, ...input } })).toEqual({
      reconciled: ['2026-11'],
      notReconciled: ['2026-10', '2026-12'],
    });
    expect(run(testLog, { logs: [{ period: '2026-11', entries: [] }] }).notes).toEqual([]);
  });

  it('VI.B (T5) knows a search of another quarter that the log names, and its own searches in another month', () => {
    const loggedElsewhere = [search('far', { executedAt: utc('2026-09-30T12:00:00Z') })];
    const searches = [search('near', { executedAt: utc('2026-12-01T05:00:00Z') })];
    const logs = november(entry('FX-far'), entry('FX-near'));
    expect(keys(run(testLog, { logs, loggedElsewhere, searches }))).toEqual([]);
    expect(run(testLog, { logs, loggedElsewhere, searches })).toMatchObject({ population: 2, evidence: ['FX-far', 'FX-near'] });
  });

  it.each([
    ['whose days to enter it are over', noon, ['T5/SEARCH_WITHOUT_LOG_ENTRY/s1']],
    ['of the last week before the freeze, which may not have been run', utc('2026-12-26T12:00:00-05:00'), []],
  ])('VI.C (T5) judges a search without a result %s', (_, executedAt, found) => {
    const logs = ['2026-11', '2026-12'].map((period) => ({ period, entries: [] }));
    const searches = [search('s1', { query: 'NOT_ENTERED', providerSearchId: null, executedAt })];
    expect(keys(run(testLog, { logs, searches }))).toEqual(found);
  });

  it('VII.C (T5) counts from go-live: at the instant itself, not before', () => {
    const goLiveAt = new Date(noon).toISOString();
    const logs = november(entry('FX-before', noon - 1), entry('FX-at', noon));
    const searches = [search('before', { executedAt: noon - 1, providerSearchId: null }), search('at', { providerSearchId: null })];
    expect(keys(run(testLog, { logs, searches }, goLiveAt))).toEqual([
      'T5/LOG_ENTRY_WITHOUT_SEARCH/FX-at',
      'T5/SEARCH_WITHOUT_LOG_ENTRY/at',
    ]);
  });

  it("A7 (T5) leaves the Commander's own to the Major", () => {
    const searches = [search('s1', { operatorId: 'commander' })];
    expect(run(testLog, { logs: november(), searches }).exceptions).toMatchObject([{ memberId: 'commander', reviewer: 'MAJOR' }]);
  });
});
