import { account, day, hour, noon, nothing, policy, search, seed, utc, settings } from './fixtures';
import { buildMonthlyReport, type MonthlyRecords } from './monthly-report';
import type { SearchRecord } from './records';

const snapshot = { period: '2026-11', revision: 1, generatedAt: utc('2026-12-01T05:05:00Z'), seed };
const build = (records: Partial<MonthlyRecords>) => buildMonthlyReport({ ...nothing, ...records }, snapshot, settings);
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

  it.each([
    ['31 March 23:59:59.99', '2026-03-31T23:59:59.990-04:00', '2026-03', '2026-04'],
    ['1 November 00:00, which is also the fall-back day', '2026-11-01T00:00:00-04:00', '2026-11', '2026-10'],
    ['29 February', '2028-02-29T12:00:00-05:00', '2028-02', '2028-03'],
    ['the last instant of the year', '2026-12-31T23:59:59.999-05:00', '2026-12', '2027-01'],
  ])('VII.B places a search of %s by executedAt, though it was recorded in another month', (_, iso, period, other) => {
    const late = search('s1', { executedAt: utc(iso), recordedAt: utc(iso) + 40 * day, recordedLate: true });
    const count = (key: string) => buildMonthlyReport({ ...nothing, searches: [late] }, { ...snapshot, period: key }, settings).totals;
    expect(count(period)).toMatchObject({ searches: 1, recordedLate: 1 });
    expect(count(other)).toMatchObject({ searches: 0, recordedLate: 0 });
  });

  it('II.2 counts apart what later spoke against a determination', () => {
    const later = (change: Partial<SearchRecord['later']>) => ({
      later: { contradicted: false, eliminated: false, misidentified: false, ...change },
    });
    const searches = [
      search('s1', later({ contradicted: true, eliminated: true })),
      search('s2', later({ eliminated: true })),
      search('s3', later({ misidentified: true })),
      search('s4'),
    ];
    const report = build({ searches });
    expect(report.performance).toMatchObject({ contradicted: 1, eliminated: 2, misidentified: 1, failed: 0, failedRate: 0, emptyRate: 0 });
    expect(report.totals.contradicted).toBe(3);
  });

  const nobody = { dueAt: null, filedAt: null, statesReason: false, statesResult: false };
  const notEntered = (executedAt: number, change: Partial<SearchRecord> = {}) =>
    search('s1', { query: 'NOT_ENTERED', providerSearchId: null, sources: [], comparison: null, executedAt, entry: nobody, ...change });

  it.each([
    ['of the last evening, which may not have been run', utc('2026-11-30T20:00:00-05:00'), 'NOT_DUE', 0, []],
    ['of a week before the snapshot', utc('2026-11-24T00:05:00-05:00'), 'NOT_DUE', 0, []],
    ['of longer ago', utc('2026-11-24T00:04:59-05:00'), 'OVERDUE', 1, ['NO_DOCUMENTATION', 'NO_PROVIDER_MATCH']],
  ])('VI.C, T5 has in its month a search without a result %s', (_, executedAt, standing, overdue, flagged) => {
    const report = build({ searches: [notEntered(executedAt)], shifts: [], duties: [{ memberId: 'detective', from: 0, to: null }] });
    expect(report.totals).toMatchObject({ searches: 1, notEntered: 1, undetermined: 0, undocumented: 1, overdue });
    expect(report).toMatchObject({ zeroActivity: false, undocumented: ['s1'], bySource: [] });
    expect(report.rows).toMatchObject([{ searchId: 's1', query: 'NOT_ENTERED', returned: 0, documented: standing }]);
    expect(report.substantiations.map(({ rule }) => rule)).toEqual(flagged);
  });

  it('VI.C gives a late record its days from the day it was recorded', () => {
    const late = { query: 'RESULTS_RETURNED', recordedLate: true, recordedAt: utc('2026-11-28T12:00:00-05:00') } as const;
    expect(build({ searches: [notEntered(noon, late)] }).rows).toMatchObject([{ documented: 'NOT_DUE' }]);
  });

  it('V.E.3 counts the searches, late records included, whose operator had no training that counted when they ran', () => {
    const [training] = search('trained').training;
    if (training === undefined) throw new Error('the fixture has no training');
    const searches = [
      search('trained'),
      search('never', { training: [] }),
      search('late', { recordedLate: true, training: [{ ...training, verifiedAt: noon + 1 }] }),
      search('expired', { training: [{ ...training, expiresAt: noon }] }),
      search('elsewhere', { training: [{ ...training, course: 'GENERAL-IT' }] }),
    ];
    expect(buildMonthlyReport({ ...nothing, searches }, snapshot, settings).performance).toMatchObject({ untrained: 4 });
    const later = { ...policy, version: 2, training: { ...policy.training, course: 'GENERAL-IT' } };
    const from = (at: number) => ({ policy: later, packs: [policy, { ...later, effectiveFrom: new Date(at).toISOString() }] });
    expect(buildMonthlyReport({ ...nothing, searches }, snapshot, from(noon + 1)).performance).toMatchObject({ untrained: 4 });
    expect(buildMonthlyReport({ ...nothing, searches: searches.slice(0, 1) }, snapshot, from(noon)).performance).toMatchObject({
      untrained: 1,
    });
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
    const report = build({ searches, refusals: [{ code: 'CASE_NOT_OPEN', memberId: 'patrol', at: noon, clause: null }] });
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
      untrained: 0,
      failedRate: 0.25,
      emptyRate: 0.25,
    });
  });

  it('VI.B counts the cases that a search opened and nobody matched in time', () => {
    const stub = (matchDueAt: number) => ({ matchDueAt, matchedAt: null });
    const { generatedAt } = snapshot;
    expect(build({ unmatchedStubs: [stub(generatedAt), stub(generatedAt + 1), stub(noon)] }).unmatchedCases).toBe(2);
    expect(build({}).unmatchedCases).toBe(0);
  });

  it('VII.B counts refusals of the month by code', () => {
    const refusals = (['CASE_NOT_OPEN', 'PROBE_REQUIRED', 'CASE_NOT_OPEN'] as const).map((code, index) => ({
      code,
      memberId: null,
      at: noon + index,
      clause: null,
    }));
    const after = { code: 'PROBE_REQUIRED' as const, memberId: null, at: snapshot.generatedAt, clause: null };
    expect(build({ refusals: [...refusals, after] }).refusals).toEqual([
      { code: 'CASE_NOT_OPEN', count: 2 },
      { code: 'PROBE_REQUIRED', count: 1 },
    ]);
  });

  it.each([
    ['filed in time', {}, 'FILED', 0, 0],
    ['filed late', { dueAt: noon, filedAt: noon + 1 }, 'LATE', 0, 0],
    ['not filed and overdue', { filedAt: null }, 'OVERDUE', 1, 1],
    ['not filed and not due', { filedAt: null, dueAt: snapshot.generatedAt }, 'DUE', 1, 0],
    ['not determined for weeks', { filedAt: null, dueAt: null }, 'OVERDUE', 1, 1],
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

  it('A11 a further revision asks for nothing that was decided, and for what is new', () => {
    const odd = search('s1', { executedAt: utc('2026-11-10T03:00:00-05:00'), entry: unfiled });
    const decidedItems = [{ searchId: 's1', rule: 'ODD_HOURS' as const }];
    const asked = build({ searches: [odd], decidedItems }).substantiations.map(({ rule }) => rule);
    expect([build({ searches: [odd] }).substantiations.map(({ rule }) => rule), asked]).toEqual([
      ['NO_DOCUMENTATION', 'ODD_HOURS'],
      ['NO_DOCUMENTATION'],
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
