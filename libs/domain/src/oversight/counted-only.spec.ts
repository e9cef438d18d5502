import { day, noon, nothing, policy, search, seed, utc, settings } from './fixtures';
import { buildMonthlyReport } from './monthly-report';

const snapshot = { period: '2026-11', revision: 1, generatedAt: utc('2026-12-01T05:05:00Z'), seed };
const unfiled = { dueAt: noon + day, filedAt: null, statesReason: false, statesResult: false };

describe('what a monthly report only counts', () => {
  it('VIII.A.3 rows are counts only', () => {
    const secret = search('secret', { purpose: 'VIII_A3', operatorId: 'investigator', entry: unfiled });
    const report = buildMonthlyReport({ ...nothing, searches: [secret, search('s1')] }, snapshot, settings);
    expect(report.internalAffairs).toEqual({ searches: 1, undocumented: 1, substantiations: 1 });
    expect(report.totals.searches).toBe(2);
    expect(JSON.stringify(report)).not.toMatch(/secret|investigator/);
  });

  it('VI.B searches of a sealed case are counts only: no row, no user, no flag, and not drawn', () => {
    const sealed = [
      search('hush', { sealed: true, operatorId: 'hidden', entry: unfiled }),
      search('hush2', { sealed: true, operatorId: 'hidden' }),
    ];
    const report = buildMonthlyReport({ ...nothing, searches: [...sealed, search('s1')] }, snapshot, {
      policy: { ...policy, substantiation: { ...policy.substantiation, randomSample: 5 } },
      packs: [],
    });
    expect(report).toMatchObject({ sealedCases: { searches: 2, undocumented: 1 }, totals: { searches: 3, undocumented: 1 } });
    expect(report.internalAffairs.searches).toBe(0);
    expect(report.sample.ids).toEqual(['s1']);
    expect(JSON.stringify(report)).not.toMatch(/hush|hidden/);
  });
});
