import { runAuditTests } from './audit-pack';
import type { AuditRecords, TestInput } from './audit-test';
import { testAccessBasis, testApprovals, testDepartures, testEntries } from './audit-tests';
import { account, day, hour, noon, noRecords, policy, search, settings, utc } from './fixtures';
import { freeze } from './quarterly-audit';
import type { AuditTestResult } from './quarterly-model';
import type { DepartureRecord } from './records';

const frozenAt = utc('2027-01-01T05:05:00Z');
const minute = 60_000;
const training = {
  id: 't1',
  course: 'FACESNXT-ONLINE',
  courseVersion: '1',
  completedAt: noon - 9 * day,
  verifiedAt: noon - 8 * day,
  expiresAt: null,
};
const basis = { kind: 'AIU' as const, ref: 'r1', from: noon - 9 * day, to: null };
const member = { memberId: 'detective', training: [training], accessBases: [basis] };
const records: AuditRecords = {
  ...noRecords,
  searches: [search('s1')],
  accounts: [account('a1')],
  members: [member],
  reports: ['2026-10', '2026-11'].map((period) => ({ period, dueAt: noon, reviewedAt: noon, signedAt: noon })),
};

function run(
  test: (input: TestInput) => AuditTestResult,
  change: Partial<AuditRecords> = {},
  packs: TestInput['packs'] = [],
): AuditTestResult {
  const all = { ...records, ...change };
  return test({ records: all, population: freeze(all, { quarter: '2026-Q4', at: frozenAt, timeZone: policy.timeZone }), policy, packs });
}
const codes = ({ exceptions }: AuditTestResult) => exceptions.map(({ code }) => code);

describe('audit tests', () => {
  it('VII.A finds nothing where there is nothing to find, and says how much it looked at', () => {
    const population = freeze(records, { quarter: '2026-Q4', at: frozenAt, timeZone: policy.timeZone });
    const { tests, notRun } = runAuditTests({ records, population, ...settings });
    expect(tests.map(({ test, population: looked, exceptions, evidence }) => [test, looked, exceptions.length, evidence])).toEqual([
      ['T2', 1, 0, ['a1']],
      ['T3', 1, 0, ['detective']],
      ['T4', 1, 0, ['s1']],
      ['T6', 1, 0, ['s1']],
      ['T7', 0, 0, []],
      ['T8', 0, 0, []],
      ['T9', 0, 0, []],
      ['T10', 0, 0, []],
      ['T11', 2, 0, ['2026-10', '2026-11']],
      ['T12', 0, 0, []],
      ['T13', 1, 0, ['s1']],
    ]);
    expect(notRun).toEqual([
      {
        test: 'T1',
        title: 'The FACESNXT user list equals the active accounts',
        why: 'The FACESNXT user list was not attached, for the reason given.',
      },
      {
        test: 'T5',
        title: 'Each FACESNXT log entry has a search here with a case number, and each search here a log entry',
        why: 'NOT RECONCILED: no FACESNXT log of any month of this quarter was attached in its monthly report.',
      },
    ]);
  });

  const createdAt = utc('2026-05-05T12:00:00Z');
  const leg = (name: 'SUPERVISOR' | 'COMMANDER', by: string, at: number, voidedAt: number | null = null) => ({
    leg: name,
    by,
    at,
    voidedAt,
  });
  it.each([
    ['both approvals before', [leg('SUPERVISOR', 'sergeant', createdAt - 2), leg('COMMANDER', 'commander', createdAt - 1)], []],
    ['no approval of the supervisor', [leg('COMMANDER', 'commander', createdAt - 1)], ['APPROVAL_MISSING']],
    ['no approval at all', [], ['APPROVAL_MISSING']],
    [
      'one after the creation',
      [leg('SUPERVISOR', 'sergeant', createdAt - 2), leg('COMMANDER', 'commander', createdAt)],
      ['APPROVAL_AFTER_CREATION'],
    ],
    [
      'one voided after the creation and given anew',
      [
        leg('SUPERVISOR', 'sergeant', createdAt - 2, createdAt + 1),
        leg('COMMANDER', 'commander', createdAt - 1),
        leg('SUPERVISOR', 'sergeant2', createdAt + 2),
      ],
      [],
    ],
    [
      'one voided at the creation and given anew',
      [
        leg('SUPERVISOR', 'sergeant', createdAt - 2, createdAt),
        leg('COMMANDER', 'commander', createdAt - 1),
        leg('SUPERVISOR', 'sergeant2', createdAt + 2),
      ],
      ['APPROVAL_AFTER_CREATION'],
    ],
    ['one person on both legs', [leg('SUPERVISOR', 'major', createdAt - 2), leg('COMMANDER', 'major', createdAt - 1)], ['SAME_APPROVER']],
  ] as const)("V.A (T2) judges an account with %s; the Commander's legs go to the Major", (_, approvals, found) => {
    const result = run(testApprovals, { accounts: [account('a1', { createdAt, approvals })] });
    expect(codes(result)).toEqual(found);
    expect(result.exceptions.every(({ reviewer }) => reviewer === 'MAJOR')).toBe(true);
  });

  it('V.A (T2) only names accounts from before go-live and legacy registrations', () => {
    const accounts = [
      account('a1', { createdAt: utc('2025-12-31T12:00:00Z'), approvals: [] }),
      account('a2', { registration: 'LEGACY', approvals: [], registeredAt: utc('2026-09-30T12:00:00Z') }),
    ];
    const result = run(testApprovals, { accounts });
    expect(result).toMatchObject({
      population: 0,
      exceptions: [],
      notes: ['2 accounts from before go-live, or registered from paper, not tested.'],
    });
  });

  const PAPER = 'Registered from paper: account a1, approval on paper';
  it.each([
    ['in the quarter it was registered in', utc('2026-10-01T04:00:00Z'), policy.goLiveAt, true, [`${PAPER} found.`]],
    ['without the paper', utc('2026-12-31T12:00:00Z'), policy.goLiveAt, false, [`${PAPER} NOT FOUND.`]],
    ['and not again in the next', utc('2026-10-01T03:59:59Z'), policy.goLiveAt, true, []],
    ['nor before it', utc('2027-01-01T05:00:00Z'), policy.goLiveAt, true, []],
    [
      'registered before the quarter of go-live, in that quarter',
      utc('2026-09-01T12:00:00Z'),
      '2026-10-15T04:00:00Z',
      true,
      [`${PAPER} found.`],
    ],
  ])('V.A (T2) lists each legacy registration once, in the first audit: %s', (_, registeredAt, goLiveAt, paperFound, listed) => {
    const all = { ...records, accounts: [account('a1', { registration: 'LEGACY', approvals: [], registeredAt, paperFound })] };
    const population = freeze(all, { quarter: '2026-Q4', at: frozenAt, timeZone: policy.timeZone });
    const { notes } = testApprovals({ records: all, population, policy: { ...policy, goLiveAt }, packs: [] });
    expect(notes.slice(1)).toEqual(listed);
  });

  it.each([
    ['begins with the search', { from: noon, to: null }, []],
    ['begins after it', { from: noon + 1, to: null }, ['NO_ACCESS_BASIS']],
    ['ends at it', { from: 0, to: noon }, ['NO_ACCESS_BASIS']],
  ])('VI.A (T4) judges a basis that %s', (_, dates, found) => {
    expect(codes(run(testAccessBasis, { members: [{ ...member, accessBases: [{ ...basis, ...dates }] }] }))).toEqual(found);
  });

  const filed = { dueAt: noon, filedAt: noon, statesReason: true, statesResult: true };
  it.each([
    ['in time', filed, []],
    ['five minutes late', { ...filed, filedAt: noon + 5 * minute }, ['ENTRY_LATE']],
    [
      'without the reason and the result',
      { ...filed, statesReason: false, statesResult: false },
      ['ENTRY_WITHOUT_REASON', 'ENTRY_WITHOUT_RESULT'],
    ],
    ['missing', { ...filed, filedAt: null }, ['ENTRY_MISSING']],
    ['missing and not due at the freeze', { ...filed, filedAt: null, dueAt: frozenAt }, []],
    ['missing because nobody determined the search in a week', { ...filed, filedAt: null, dueAt: null }, ['ENTRY_MISSING']],
  ])('VI.C (T6) judges an entry that is %s', (_, entry, found) => {
    const result = run(testEntries, { searches: [search('s1', { entry })] });
    expect(codes(result)).toEqual(found);
  });

  it('VI.C (T6) misses the entry of a search of long ago, however late it was recorded', () => {
    const entry = { ...filed, filedAt: null, dueAt: null };
    expect(codes(run(testEntries, { searches: [search('s1', { entry, recordedAt: frozenAt - hour, recordedLate: true })] }))).toEqual([
      'ENTRY_MISSING',
    ]);
  });

  it('VI.C (T6) names what was not due, also a search of the last evening', () => {
    const executedAt = frozenAt - 6 * hour;
    const result = run(testEntries, { searches: [search('s1', { executedAt, entry: { ...filed, filedAt: null, dueAt: null } })] });
    expect(result).toMatchObject({ exceptions: [], notes: ['Not yet due at the freeze: 1.'] });
  });

  it('VI.C (T6) says how many searches are from before the quarter, recorded late in it', () => {
    const late = search('s1', { executedAt: utc('2026-09-10T12:00:00-04:00'), recordedAt: noon, recordedLate: true });
    expect(run(testEntries, { searches: [late] })).toMatchObject({
      population: 1,
      notes: ['From before the quarter, recorded late in it: 1.'],
    });
  });

  const departure: DepartureRecord = {
    accountId: 'a1',
    memberId: 'detective',
    cause: 'SEPARATED',
    eventAt: noon,
    decidedAt: noon + 15 * minute,
    blockedAt: noon + 15 * minute,
    externalConfirmedAt: noon + 24 * hour,
    hasExternal: true,
  };
  const EARLIER = utc('2026-09-30T23:59:59-04:00');
  const ago = Math.ceil((noon + 15 * minute - EARLIER) / minute);
  it.each([
    ['blocked in 15 minutes and confirmed in 24 hours', {}, [], undefined],
    ['blocked after 16 minutes', { blockedAt: noon + 16 * minute }, ['BLOCKED_LATE'], 16],
    ['not blocked', { blockedAt: null, externalConfirmedAt: null }, ['NOT_BLOCKED', 'OPEN_IN_FACESNXT'], (frozenAt - noon) / minute],
    ['OPEN in FACESNXT', { externalConfirmedAt: null }, ['OPEN_IN_FACESNXT'], (frozenAt - noon) / minute],
    ['confirmed after 25 hours', { externalConfirmedAt: noon + 25 * hour }, ['FACESNXT_BLOCKED_LATE'], 25 * 60],
    ['without any FACESNXT account', { externalConfirmedAt: null, hasExternal: false }, [], undefined],
    ['of another quarter', { eventAt: EARLIER, decidedAt: EARLIER, blockedAt: null }, [], undefined],
    ['of an earlier event that was entered in this one', { eventAt: EARLIER }, ['BLOCKED_LATE', 'FACESNXT_BLOCKED_LATE'], ago],
    ['decided in the quarter after', { decidedAt: utc('2027-01-01T05:00:00Z') }, [], undefined],
    ['blocked before the event that was entered later', { blockedAt: noon - 1 }, [], undefined],
  ])('VII.E (T9) judges a departure that is %s, and leaves it to the Major', (_, change, found, minutes) => {
    const result = run(testDepartures, { departures: [{ ...departure, ...change }] });
    expect(codes(result)).toEqual(found);
    expect(result.exceptions[0]?.minutes).toBe(minutes);
    expect(result.exceptions.every(({ reviewer }) => reviewer === 'MAJOR')).toBe(true);
  });

  it('VII.E (T9) measures a departure by the settings of its day', () => {
    const within = (blockWithinMinutes: number, at: number) => ({
      ...policy,
      version: blockWithinMinutes,
      effectiveFrom: new Date(at).toISOString(),
      deactivation: { ...policy.deactivation, blockWithinMinutes },
    });
    const late = { departures: [{ ...departure, blockedAt: noon + 16 * minute }] };
    expect(codes(run(testDepartures, late, [policy, within(60, noon)]))).toEqual([]);
    expect(codes(run(testDepartures, late, [policy, within(60, noon + 1)]))).toEqual(['BLOCKED_LATE']);
  });

  it("A7 leaves the Commander's own searches to the Major, and names each exception once", () => {
    const own = search('s1', { operatorId: 'commander', entry: { ...filed, filedAt: null } });
    expect(run(testEntries, { searches: [own] }).exceptions).toEqual([
      {
        key: 'T6/ENTRY_MISSING/s1',
        test: 'T6',
        code: 'ENTRY_MISSING',
        subject: { kind: 'SEARCH', id: 's1' },
        memberId: 'commander',
        reviewer: 'MAJOR',
      },
    ]);
  });
});
