import { commander, noRecords, policy, search, seed, utc, settings } from './fixtures';
import { auditResult, freeze, sampleOf } from './quarterly-audit';
import { recordFindings } from './quarterly-decisions';
import { withoutSearches } from './sealed-since';

const at = new Date('2027-01-05T12:00:00Z');
const rows = [
  { searchId: 'hush', operatorId: 'detective' },
  { searchId: 's1', operatorId: 'detective' },
];

describe('documents of oversight after a case was sealed', () => {
  it.each([
    ['ids', ['hush', 's1'], ['s1']],
    ['rows', rows, [rows[1]]],
    ['keys of exceptions', ['T6/ENTRY_MISSING/hush', 'T6/ENTRY_MISSING/s1'], ['T6/ENTRY_MISSING/s1']],
    ['decisions by key', [{ key: 'T6/ENTRY_MISSING/hush', note: 'n' }], []],
    [
      'what is about a search',
      [{ subject: { kind: 'SEARCH', id: 'hush' } }, { subject: { kind: 'SEARCH', id: 's1' } }],
      [{ subject: { kind: 'SEARCH', id: 's1' } }],
    ],
    ['what only counts', { totals: { searches: 2 }, from: 5, at, none: null }, { totals: { searches: 2 }, from: 5, at, none: null }],
  ])('VI.B leaves sealed searches out of %s', (_, list, left) => {
    expect(withoutSearches({ part: { list } }, new Set(['hush']))).toEqual({ part: { list: left } });
  });

  it('VI.B gives the document itself where nothing was sealed', () => {
    expect(withoutSearches(rows, new Set())).toBe(rows);
  });

  it('VI.B a sampled search of a case sealed since the draw is in no list of the result, and nobody has to judge one sealed after it', () => {
    const searches = [search('hush'), search('s1'), search('s2')];
    const freezing = { quarter: '2026-Q4', at: utc('2027-01-01T05:05:00Z'), timeZone: policy.timeZone };
    const population = freeze({ searches, accounts: [] }, freezing);
    const sample = sampleOf(population, seed, { auditSampleSize: 3 });
    const records = { ...noRecords, searches: searches.map((one) => ({ ...one, sealed: one.searchId === 'hush' })) };
    const result = auditResult(records, { population, sample }, settings);
    expect(result.sampled.map(({ searchId }) => searchId).sort()).toEqual(['s1', 's2']);

    const later = withoutSearches(result, new Set(['hush', 's2']));
    expect(later.sample.ids).toEqual(['s1']);
    const exceptions = later.tests
      .flatMap((test) => test.exceptions)
      .filter(({ reviewer }) => reviewer === 'COMMANDER')
      .map(({ key }) => ({ key, action: 'EXPLAINED' as const, note: 'n' }));
    const form = (ids: readonly string[]) => ({
      exceptions,
      sample: ids.map((searchId) => ({ searchId, judgement: 'CONFORMS' as const })),
    });
    expect(recordFindings(later, form(['s1']), commander, 1)).toMatchObject({ sample: [{ searchId: 's1' }] });
    expect(recordFindings(later, form(['s1', 's2']), commander, 1)).toMatchObject({ code: 'OVERSIGHT_ITEM_UNKNOWN' });
  });
});
