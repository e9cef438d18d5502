import type { AuditRecords } from './audit-test';
import { testAgreement, testDiscrepancies, testExports, testReports } from './audit-tests-acts';
import { day, noon, noRecords, policy, search, utc } from './fixtures';
import { freeze } from './quarterly-audit';
import type { AuditTestResult } from './quarterly-model';
import type { DiscrepancyTimes, ReportTimes } from './records';

const frozenAt = utc('2027-01-01T05:05:00Z');
const minute = 60_000;
function run(
  test: (input: Parameters<typeof testReports>[0]) => AuditTestResult,
  change: Partial<AuditRecords>,
  goLiveAt = policy.goLiveAt,
): AuditTestResult {
  const records = { ...noRecords, ...change };
  const population = freeze(records, { quarter: '2026-Q4', at: frozenAt, timeZone: policy.timeZone });
  return test({ records, population, policy: { ...policy, goLiveAt }, packs: [] });
}
const found = ({ exceptions }: AuditTestResult) => exceptions.map(({ key, minutes }) => [key, minutes]);
const report = (period: string, change: Partial<ReportTimes> = {}): ReportTimes => ({
  period,
  dueAt: noon,
  reviewedAt: noon,
  signedAt: noon,
  ...change,
});

describe('T10', () => {
  const refusal = { code: 'CASE_NOT_OPEN' as const, memberId: 'detective', at: noon, clause: null };
  const printed = { objectId: 'r1', action: 'MonthlyReportPrinted', by: 'detective', at: noon, authorized: true };

  it.each([
    ['its report was reviewed', [report('2026-11')], []],
    ['its report was reviewed by the freeze', [report('2026-11', { reviewedAt: frozenAt })], []],
    ['its report was reviewed after the freeze', [report('2026-11', { reviewedAt: frozenAt + 1 })], ['T10/REFUSALS_NOT_REVIEWED/2026-11']],
    ['its report was not reviewed', [report('2026-11', { reviewedAt: null })], ['T10/REFUSALS_NOT_REVIEWED/2026-11']],
    ['only another month was reviewed', [report('2026-10')], ['T10/REFUSALS_NOT_REVIEWED/2026-11']],
  ])('IX.A.3 (T10) has the refused attempts of a month reviewed: %s', (_, reports, keys) => {
    const result = run(testExports, { refusals: [refusal, refusal], reports });
    expect(result.exceptions.map(({ key }) => key)).toEqual(keys);
    expect(result.exceptions.every(({ reviewer }) => reviewer === 'MAJOR')).toBe(true);
  });

  it('IX.A.3 (T10) names what was given out by somebody who may not read it, and says what it cannot see', () => {
    const result = run(testExports, {
      exports: [printed, { ...printed, objectId: 'r2', authorized: false }],
      refusals: [refusal],
      reports: [report('2026-11')],
    });
    expect(result.exceptions).toMatchObject([
      { key: 'T10/EXPORT_NOT_AUTHORIZED/r2', subject: { kind: 'DOCUMENT', id: 'r2' }, memberId: 'detective', reviewer: 'COMMANDER' },
    ]);
    expect(result).toMatchObject({ population: 3, evidence: ['2026-11', 'r1', 'r2'] });
    expect(result.notes).toEqual([
      'Refused attempts: 1; exports: 2; copies given to members: 0.',
      'Handed on by members: 0; to somebody unauthorized: 0; recalls open: 0.',
      'What is passed on outside this system, by paper, mail or word, is known as far as members record it.',
      'Internal Affairs searches are refused by this version, so there is no sealed annex to review.',
    ]);
  });

  const handedOn = {
    disseminationId: 'd1',
    handedOnBy: 'detective',
    at: noon,
    bySystem: false,
    authorized: true,
    recallOpen: false,
  };

  it('IX.A.3, VII.E.4 (T10) names what went to somebody unauthorized, and to the Major what nobody has asked back', () => {
    const disseminations = [
      handedOn,
      { ...handedOn, disseminationId: 'd2', authorized: false },
      { ...handedOn, disseminationId: 'd3', authorized: false, recallOpen: true },
      { ...handedOn, disseminationId: 'd4', bySystem: true },
    ];
    const result = run(testExports, { disseminations });
    expect(result.exceptions).toMatchObject([
      { key: 'T10/GIVEN_TO_UNAUTHORIZED/d2', subject: { kind: 'DISSEMINATION', id: 'd2' }, memberId: 'detective', reviewer: 'COMMANDER' },
      { key: 'T10/GIVEN_TO_UNAUTHORIZED/d3', reviewer: 'COMMANDER' },
      { key: 'T10/RECALL_OPEN/d3', memberId: 'detective', reviewer: 'MAJOR' },
    ]);
    expect(result).toMatchObject({ population: 3, evidence: ['d1', 'd2', 'd3'] });
    expect(result.notes.slice(0, 2)).toEqual([
      'Refused attempts: 0; exports: 0; copies given to members: 1.',
      'Handed on by members: 3; to somebody unauthorized: 2; recalls open: 1.',
    ]);
  });

  it('VII.E.4 (T10) goes on naming an open recall after its quarter, and nothing else of it', () => {
    const earlier = { ...handedOn, at: utc('2026-10-01T03:59:59.999Z'), authorized: false };
    const disseminations = [
      earlier,
      { ...earlier, disseminationId: 'd2', recallOpen: true },
      { ...earlier, bySystem: true, authorized: true },
    ];
    const result = run(testExports, { disseminations });
    expect(found(result)).toEqual([['T10/RECALL_OPEN/d2', undefined]]);
    expect(result.notes[0]).toContain('copies given to members: 0');
  });

  it('IX.A.3 (T10) takes the quarter half-open', () => {
    const outside = [utc('2026-10-01T03:59:59.999Z'), utc('2027-01-01T05:00:00Z')];
    const refusals = outside.map((at) => ({ ...refusal, at }));
    const exports = outside.map((at) => ({ ...printed, at, authorized: false }));
    expect(run(testExports, { refusals, exports })).toMatchObject({ population: 0, exceptions: [] });
  });
});

describe('T11', () => {
  it.each([
    ['on time and signed', {}, []],
    ['one minute late', { reviewedAt: noon + minute }, [['T11/REPORT_LATE/2026-11', 1]]],
    [
      'not at all',
      { reviewedAt: null, signedAt: null },
      [
        ['T11/REPORT_LATE/2026-11', (frozenAt - noon) / minute],
        ['T11/REPORT_NOT_SIGNED/2026-11', undefined],
      ],
    ],
    ['on time, and not signed', { signedAt: null }, [['T11/REPORT_NOT_SIGNED/2026-11', undefined]]],
    ['not yet, and not due', { dueAt: frozenAt, reviewedAt: null, signedAt: null }, []],
    ['not yet, where the department sets no time', { dueAt: null, reviewedAt: null, signedAt: null }, []],
  ])('VII.B (T11) judges a month that was reviewed %s, and leaves it to the Major', (_, change, exceptions) => {
    const result = run(testReports, { reports: [report('2026-10'), report('2026-11', change)] });
    expect(found(result)).toEqual(exceptions);
    expect(result.exceptions.every(({ reviewer, memberId }) => reviewer === 'MAJOR' && memberId === null)).toBe(true);
  });

  it('VII.B (T11) misses a month without a report, but not the last one, which begins with the audit', () => {
    expect(found(run(testReports, {}))).toEqual([
      ['T11/REPORT_MISSING/2026-10', undefined],
      ['T11/REPORT_MISSING/2026-11', undefined],
    ]);
    const reports = ['2026-10', '2026-11', '2026-12'].map((period) => report(period));
    expect(run(testReports, { reports })).toMatchObject({
      evidence: ['2026-10', '2026-11', '2026-12'],
      notes: ['The report on 2026-12 is only due after the quarter; it counts here as far as it was due at the freeze.'],
    });
    expect(run(testReports, {}).notes).toEqual([]);
  });

  it('VII.B (T11) counts the months from go-live', () => {
    expect(found(run(testReports, {}, '2026-11-20T05:00:00Z'))).toEqual([['T11/REPORT_MISSING/2026-11', undefined]]);
  });
});

describe('T12', () => {
  const times = (change: Partial<DiscrepancyTimes>): DiscrepancyTimes => ({
    discrepancyId: 'd1',
    aboutMemberId: 'detective',
    openedAt: noon,
    closedAt: noon + day,
    dueAt: noon + day,
    ...change,
  });
  it.each([
    ['closed on time', {}, []],
    ['closed a minute late', { closedAt: noon + day + minute }, [['T12/DISCREPANCY_OVERDUE/d1', 1]]],
    ['open and not due', { closedAt: null, dueAt: frozenAt }, []],
    ['open and overdue', { closedAt: null, dueAt: frozenAt - 5 * minute }, [['T12/DISCREPANCY_OVERDUE/d1', 5]]],
    ['open without a time', { closedAt: null, dueAt: null }, []],
    ['opened after the quarter', { openedAt: utc('2027-01-01T05:00:00Z'), closedAt: null, dueAt: 0 }, []],
    ['closed before the quarter', { openedAt: 0, closedAt: utc('2026-10-01T03:59:59.999Z'), dueAt: 0 }, []],
  ])('VII.D (T12) judges a discrepancy that is %s, and leaves it to the Major', (_, change, exceptions) => {
    const result = run(testDiscrepancies, { discrepancies: [times(change)] });
    expect(found(result)).toEqual(exceptions);
    expect(result.exceptions.every(({ reviewer, memberId }) => reviewer === 'MAJOR' && memberId === 'detective')).toBe(true);
  });

  it('VII.D (T12) says how old the open ones are', () => {
    const discrepancies = [2, 9].map((n) => times({ discrepancyId: `d${n}`, openedAt: frozenAt - n * day, closedAt: null, dueAt: null }));
    expect(run(testDiscrepancies, { discrepancies })).toMatchObject({
      population: 2,
      notes: ['Open at the freeze: 2; the oldest for 9 days.'],
    });
    expect(run(testDiscrepancies, { discrepancies: [times({})] }).notes).toEqual([]);
  });
});

describe('T13', () => {
  it.each([
    ['begins with the search', { from: noon, to: null }, []],
    ['begins after it', { from: noon + 1, to: null }, ['T13/NO_AGREEMENT/s1']],
    ['ends with it', { from: 0, to: noon }, ['T13/NO_AGREEMENT/s1']],
    ['ends after it', { from: 0, to: noon + 1 }, []],
  ])('V.E.1 (T13) judges a search under an agreement that %s', (_, agreement, keys) => {
    const result = run(testAgreement, { searches: [search('s1')], agreements: [{ ...agreement, reference: 'MOU 12-7' }] });
    expect(result.exceptions.map(({ key }) => key)).toEqual(keys);
    expect(result).toMatchObject({
      population: 1,
      notes: [...(keys.length === 0 ? ['In force at these searches: MOU 12-7.'] : []), expect.stringMatching(/overdue: 0\.$/)],
    });
  });
});
