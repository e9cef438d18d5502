import { day, noon, noRecords, policy, search, seed, utc, settings } from './fixtures';
import { auditResult, freeze, sampleOf } from './quarterly-audit';

const at = utc('2027-01-01T05:05:00Z');
const unfiled = { dueAt: noon + day, filedAt: null, statesReason: false, statesResult: false };

describe('a quarter with searches of sealed cases', () => {
  it('VI.B counts searches of sealed cases only, and tests none that was sealed since the freeze', () => {
    const searches = [search('s1', { entry: unfiled }), search('hush', { sealed: true, entry: unfiled })];
    const frozen = freeze({ searches, accounts: [] }, { quarter: '2026-Q4', at, timeZone: policy.timeZone });
    expect(frozen).toMatchObject({ searchIds: ['s1'], sealedCases: 1, internalAffairs: 0 });
    const since = { ...noRecords, searches: searches.map((one) => ({ ...one, sealed: true })) };
    const tested = auditResult(since, { population: frozen, sample: sampleOf(frozen, seed, { auditSampleSize: 0 }) }, settings);
    expect(JSON.stringify(tested.tests)).not.toMatch(/hush|s1/);
  });
});
