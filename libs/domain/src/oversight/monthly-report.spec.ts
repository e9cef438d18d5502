import { account, day, hour, noon, nothing, policy, search, seed, utc } from './fixtures';
import { buildMonthlyReport, type MonthlyRecords } from './monthly-report';
import type { SearchRecord } from './records';

const snapshot = { period: '2026-11', revision: 1, generatedAt: utc('2026-12-01T05:05:00Z'), seed };
const build = (records: Partial<MonthlyRecords>) => buildMonthlyReport({ ...nothing, ...records }, snapshot, policy);
const unfiled = { dueAt: noon + day, filedAt: null, statesReason: false, statesResult: false };

describe('monthly report', () => {
  it('VII.B gives a full report on a month without any activity', () => {
    const report = build({});
    expect(report).toMatchObject({
      zeroActivity: true,
      totals: { searches: 0 },
      rows: [],
      substantiations: [],
      performance: { failedRate: null },
    });
    expect(report.byPurpose.map(({ purpose }) => purpose)).toEqual(['VIII_A1', 'VIII_A2', 'VIII_A3', 'VIII_A4', 'VIII_A5', 'UNSTATED']);
    expect(report).toMatchObject({ from: utc('2026-11-01T04:00:00Z'), to: utc('2026-12-01T05:00:00Z'), timeZone: 'America/New_York' });
  });

  it.each([
    ['the first instant of the month', '2026-11-01T04:00:00Z', 1],
    ['the instant before', '2026-11-01T03:59:59.999Z', 0],
    ['01:30 of the fall-back day, the first time', '2026-11-01T01:30:00-04:00', 1],
    ['01:30 of the fall-back day, the second time', '2026-11-01T01:30:00-05:00', 1],
    ['23:59:59 of the last day', '2026-11-30T23:59:59-05:00', 1],
    ['the first instant of the next month', '2026-12-01T00:00:00-05:00', 0],
  ])('VII.B counts a search at %s by executedAt', (_, iso, count) => {
    const late = search('s1', { executedAt: utc(iso), recordedAt: utc('2026-12-20T12:00:00Z'), recordedLate: true });
    expect(build({ searches: [late] }).totals).toMatchObject({ searches: count, recordedLate: count });
  });

  it('VII.B counts per user, purpose and source', () => {
    const searches = [
      search('s1', { comparison: 'MATCH', later: { contradicted: true, eliminated: false, misidentified: false } }),
      search('s2', {
        operatorId: 'colleague',
        purpose: 'VIII_A5',
        query: 'NO_CANDIDATES',
        sources: [{ source: 'BOOKING_PHOTO', returned: 0 }],
      }),
      search('s3', { query: 'FAILED', comparison: null, sources: [] }),
      search('s4', {
        comparison: null,
        purpose: null,
        sources: [
          { source: 'DL_PHOTO', returned: 5 },
          { source: 'BOOKING_PHOTO', returned: 2 },
        ],
      }),
    ];
    const report = build({ searches, refusals: [{ code: 'CASE_NOT_OPEN', memberId: 'patrol', at: noon }] });
    expect(report.totals).toMatchObject({
      searches: 4,
      withCandidates: 2,
      empty: 1,
      failed: 1,
      match: 1,
      noMatch: 1,
      undetermined: 1,
      contradicted: 1,
    });
    expect(report.byUser.map(({ memberId, searches: count, refusals }) => [memberId, count, refusals])).toEqual([
      ['colleague', 1, 0],
      ['detective', 3, 0],
      ['patrol', 0, 1],
    ]);
    expect(report.byPurpose.filter(({ searches: count }) => count > 0).map(({ purpose }) => purpose)).toEqual([
      'VIII_A1',
      'VIII_A5',
      'UNSTATED',
    ]);
    expect(report.bySource).toEqual([
      { source: 'BOOKING_PHOTO', searches: 2, returned: 2 },
      { source: 'DL_PHOTO', searches: 2, returned: 15 },
    ]);
    expect(report.rows.find(({ searchId }) => searchId === 's4')).toMatchObject({ purpose: 'UNSTATED', returned: 7 });
    expect(report.performance).toEqual({
      failed: 1,
      empty: 1,
      contradicted: 1,
      eliminated: 0,
      misidentified: 0,
      failedRate: 0.25,
      emptyRate: 0.25,
    });
  });

  it('VII.B counts refusals of the month by code', () => {
    const refusals = (['CASE_NOT_OPEN', 'PROBE_REQUIRED', 'CASE_NOT_OPEN'] as const).map((code, index) => ({
      code,
      memberId: null,
      at: noon + index,
    }));
    expect(build({ refusals: [...refusals, { code: 'PROBE_REQUIRED', memberId: null, at: snapshot.generatedAt }] }).refusals).toEqual([
      { code: 'CASE_NOT_OPEN', count: 2 },
      { code: 'PROBE_REQUIRED', count: 1 },
    ]);
  });

  it.each([
    ['filed in time', {}, 'FILED', 0, 0],
    ['filed late', { dueAt: noon, filedAt: noon + 1 }, 'LATE', 0, 0],
    ['not filed and overdue', { filedAt: null }, 'OVERDUE', 1, 1],
    ['not filed and not due', { filedAt: null, dueAt: snapshot.generatedAt }, 'DUE', 1, 0],
    ['not determined', { filedAt: null, dueAt: null }, 'NOT_DUE', 1, 0],
  ] as const)('VI.C names a search whose entry is %s', (_, entry, documented, undocumented, overdue) => {
    const report = build({ searches: [search('s1', { entry: { ...search('s1').entry, ...entry } })] });
    expect(report.rows).toMatchObject([{ documented }]);
    expect(report.totals).toMatchObject({ undocumented, overdue });
    expect(report.undocumented).toHaveLength(undocumented);
  });

  it("A7 flags the Commander's own rows for the Major", () => {
    const report = build({ searches: [search('s1', { operatorId: 'commander', entry: unfiled }), search('s2')] });
    expect(report.rows.map(({ searchId, reviewer }) => [searchId, reviewer])).toEqual([
      ['s1', 'MAJOR'],
      ['s2', 'COMMANDER'],
    ]);
    expect(report.byUser.map(({ memberId, reviewer }) => [memberId, reviewer])).toEqual([
      ['commander', 'MAJOR'],
      ['detective', 'COMMANDER'],
    ]);
    expect(report.substantiations).toEqual([
      { searchId: 's1', rule: 'NO_DOCUMENTATION', operatorId: 'commander', reviewer: 'MAJOR', askedIn: null },
    ]);
  });

  it('VIII.A.3 rows are counts only', () => {
    const secret = search('secret', { purpose: 'VIII_A3', operatorId: 'investigator', entry: unfiled });
    const report = build({ searches: [secret, search('s1')] });
    expect(report.internalAffairs).toEqual({ searches: 1, undocumented: 1, substantiations: 1 });
    expect(report.totals.searches).toBe(2);
    expect(JSON.stringify(report)).not.toMatch(/secret|investigator/);
  });

  it('VII.E names accounts that are blocked here and OPEN in FACESNXT', () => {
    const accounts = [account('a2', { status: 'DEACTIVATED' }), account('a1'), account('a3', { status: 'REVOKED', external: 'DISABLED' })];
    expect(build({ accounts }).accounts.map(({ accountId, openInFacesnxt }) => [accountId, openInFacesnxt])).toEqual([
      ['a1', false],
      ['a2', true],
      ['a3', false],
    ]);
  });

  it('VII.B carries unanswered substantiations forward, once', () => {
    const openSubstantiations = [{ searchId: 'old', rule: 'ODD_HOURS' as const, operatorId: 'commander', askedIn: '2026-10' }];
    expect(build({ openSubstantiations }).substantiations).toEqual([
      { searchId: 'old', rule: 'ODD_HOURS', operatorId: 'commander', reviewer: 'MAJOR', askedIn: '2026-10' },
    ]);
  });

  it('VII.B gives the same snapshot whatever the order of the records', () => {
    const searches = [search('s2'), search('s1', { executedAt: noon + hour }), search('s3', { operatorId: 'colleague' })];
    const discrepancies = ['d1', 'd2'].map((discrepancyId) => ({
      discrepancyId,
      type: 'UNDOCUMENTED_SEARCH' as const,
      state: 'OPEN' as const,
      aboutMemberId: null,
      openedAt: 1,
      dueAt: null,
    }));
    expect(build({ searches: [...searches].reverse(), discrepancies: [...discrepancies].reverse() })).toEqual(
      build({ searches, discrepancies }),
    );
  });
});

describe('substantiation required inquiries', () => {
  const rulesOf = (searches: readonly SearchRecord[], change: Partial<MonthlyRecords> = {}) =>
    build({ searches, ...change }).substantiations.map(({ searchId, rule }) => `${searchId} ${rule}`);
  const at = (iso: string) => {
    const executedAt = utc(iso);
    return { executedAt, entry: { ...search('x').entry, dueAt: executedAt + 3 * day, filedAt: executedAt } };
  };

  it.each([
    ['no documentation when it is overdue', [search('s1', { entry: unfiled })], ['s1 NO_DOCUMENTATION']],
    ['nothing while the documentation is not due', [search('s1', { entry: { ...unfiled, dueAt: snapshot.generatedAt } })], []],
    ['late documentation', [search('s1', { entry: { ...unfiled, filedAt: noon + day + 1 } })], ['s1 LATE_DOCUMENTATION']],
    ['a search at 05:59', [search('s1', at('2026-11-10T05:59:00-05:00'))], ['s1 ODD_HOURS']],
    ['not a search at 06:00', [search('s1', at('2026-11-10T06:00:00-05:00'))], []],
    ['a search at 22:00', [search('s1', at('2026-11-10T22:00:00-05:00'))], ['s1 ODD_HOURS']],
    ['a closed case', [search('s1', { caseState: 'CLOSED' })], ['s1 CLOSED_CASE']],
    ['a search by two rules', [search('s1', { caseState: 'CLOSED', entry: unfiled })], ['s1 CLOSED_CASE', 's1 NO_DOCUMENTATION']],
  ] as const)('A11 flags %s', (_, searches, flags) => {
    expect(rulesOf(searches)).toEqual(flags);
  });

  it.each([
    ['inside the shift', 'detective', []],
    ['outside it, by day', 'colleague', ['s1 ODD_HOURS']],
  ])("A11 measures odd hours by the member's own shift, over midnight too: %s", (_, operatorId, flags) => {
    const shifts = { detective: { from: 22 * 60, to: 14 * 60 }, colleague: { from: 22 * 60, to: 6 * 60 } };
    expect(rulesOf([search('s1', { operatorId })], { shifts })).toEqual(flags);
  });

  it('A11 flags each search of one case beyond the fifth, by time, and none without a case', () => {
    const reused = (caseId: string | null) => [7, 6, 5, 4, 3, 2, 1].map((n) => search(`s${n}`, { caseId, executedAt: noon + n }));
    expect(rulesOf(reused('c1'))).toEqual(['s6 REUSED_CASE_NUMBER', 's7 REUSED_CASE_NUMBER']);
    expect(rulesOf(reused(null))).toEqual([]);
  });

  it('A11 flags each search of one member beyond the sixtieth', () => {
    const many = Array.from({ length: 62 }, (_, n) => search(`s${100 + n}`, { executedAt: noon + n }));
    expect(rulesOf(many)).toEqual(['s160 HIGH_VOLUME', 's161 HIGH_VOLUME']);
  });
});
