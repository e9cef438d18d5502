import { day, noRecords, policy, search, seed, utc } from './fixtures';
import { auditResult, freeze, sampleOf } from './quarterly-audit';

const at = utc('2027-01-01T05:05:00Z');
const version = (number: number, effectiveFrom: string) => ({ ...policy, version: number, effectiveFrom });
const packs = [
  version(1, '2022-07-08T04:00:00Z'),
  version(2, '2026-09-15T04:00:00Z'),
  version(3, '2026-11-01T04:00:00Z'),
  version(4, '2027-01-01T05:00:00Z'),
];
const judged = (searches: Parameters<typeof freeze>[0]['searches'], of = packs) => {
  const records = { ...noRecords, searches };
  const population = freeze(records, { quarter: '2026-Q4', at, timeZone: policy.timeZone });
  const { settings } = auditResult(
    records,
    { population, sample: sampleOf(population, seed, policy) },
    { policy: version(4, ''), packs: of },
  );
  return settings;
};

describe('what a quarter was measured by', () => {
  it('VII.C names the settings that the audit runs under and those of the days that it judges, and the version of the tests', () => {
    const name = { id: policy.id };
    expect(judged([search('s1')])).toEqual({
      audit: { ...name, version: 4 },
      judged: [2, 3].map((one) => ({ ...name, version: one })),
      testsVersion: 1,
    });
  });

  it('VII.C goes back to the day of a search that was recorded late', () => {
    const late = search('s1', { executedAt: utc('2026-09-01T12:00:00Z'), recordedLate: true, recordedAt: at - day });
    expect(judged([late])?.judged.map((one) => one.version)).toEqual([1, 2, 3]);
  });

  it('VII.C names its own where nothing else was adopted', () => {
    expect(judged([], [])?.judged.map((one) => one.version)).toEqual([4]);
  });
});
