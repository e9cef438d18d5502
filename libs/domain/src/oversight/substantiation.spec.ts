import { day, noon, nothing, policy, search, seed, utc, settings } from './fixtures';
import { buildMonthlyReport, type MonthlyRecords } from './monthly-report';
import type { SearchRecord } from './records';
import { drawSample } from './sample';

const snapshot = { period: '2026-11', revision: 1, generatedAt: utc('2026-12-01T05:05:00Z'), seed };
const build = (records: Partial<MonthlyRecords>) => buildMonthlyReport({ ...nothing, ...records }, snapshot, settings);
const unfiled = { dueAt: noon + day, filedAt: null, statesReason: false, statesResult: false };

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
    ['a sealed case', [search('s1', { caseState: 'SEALED' })], ['s1 CLOSED_CASE']],
    ['oneself', [search('s1', { flags: ['SELF_SUBJECT'] })], ['s1 SELF_OR_COLLEAGUE']],
    ['a relative', [search('s1', { flags: ['RELATIVE_SUBJECT'] })], ['s1 SELF_OR_COLLEAGUE']],
    ['a colleague, once', [search('s1', { flags: ['COLLEAGUE_SUBJECT', 'SELF_SUBJECT'] })], ['s1 SELF_OR_COLLEAGUE']],
    ['nothing for a minor or an edited photograph', [search('s1', { flags: ['MINOR_SUBJECT', 'EDITED_PROBE'] })], []],
    ['a photograph of a protected event', [search('s1', { protectedEvent: true })], ['s1 PROTECTED_EVENT']],
    ['a result that names no FACESNXT search', [search('s1', { providerSearchId: null })], ['s1 NO_PROVIDER_MATCH']],
    ['nothing about a search that failed before it had an id', [search('s1', { providerSearchId: null, query: 'FAILED' })], []],
    ['a search by two rules', [search('s1', { caseState: 'CLOSED', entry: unfiled })], ['s1 CLOSED_CASE', 's1 NO_DOCUMENTATION']],
  ] as const)('A11 flags %s', (_, searches, flags) => {
    expect(rulesOf(searches)).toEqual(flags);
  });

  /** Tuesday to Thursday, ten in the evening to six in the morning, from Tuesday 10 to Thursday 19 November. */
  const nights = {
    memberId: 'detective',
    days: [2, 3, 4],
    begins: 22 * 60,
    ends: 6 * 60,
    from: Date.parse('2026-11-10T22:00:00-05:00'),
    to: Date.parse('2026-11-20T00:00:00-05:00'),
  };
  it.each([
    ['in the shift, at night', '2026-11-11T03:00:00-05:00', []],
    ['outside it, by day', '2026-11-11T12:00:00-05:00', ['s1 ODD_HOURS']],
    ['on a day off, in the hours of the shift', '2026-11-14T23:00:00-05:00', ['s1 ODD_HOURS']],
    ['in the last turn, which outlasts the recorded period', '2026-11-20T03:00:00-05:00', []],
    ['before the shift was recorded, within the usual hours', '2026-11-10T12:00:00-05:00', []],
    ['before the shift was recorded, outside the usual hours', '2026-11-10T03:00:00-05:00', ['s1 ODD_HOURS']],
    ['after it ended, within the usual hours', '2026-11-25T12:00:00-05:00', []],
    ['after it ended, in a turn that it would have had', '2026-11-25T23:00:00-05:00', ['s1 ODD_HOURS']],
  ])("A11 measures odd hours by the member's own shift, as it was recorded then: %s", (_, when, flags) => {
    expect(rulesOf([search('s1', at(when))], { shifts: [nights] })).toEqual(flags);
  });

  it('A11 measures nobody by a colleague’s shift, and takes a turn of duty for no odd hour beside a shift', () => {
    const noonIn = at('2026-11-11T12:00:00-05:00');
    expect(rulesOf([search('s1', noonIn)], { shifts: [{ ...nights, memberId: 'colleague' }] })).toEqual([]);
    const duties = [{ memberId: 'detective', from: noonIn.executedAt, to: null }];
    expect(rulesOf([search('s1', noonIn)], { shifts: [nights], duties })).toEqual([]);
  });

  const entry = { providerSearchId: ' fx-S1', executedAt: noon, userId: null };
  it.each([
    ['has it', [entry], []],
    ['does not', [{ ...entry, providerSearchId: 'FX-2' }], ['s1 NO_PROVIDER_MATCH']],
    ['is not there', null, []],
  ])('A11 flags a search against the log of an earlier revision, which %s', (_, log, flags) => {
    expect(rulesOf([search('s1')], { log })).toEqual(flags);
  });

  const night = at('2026-11-10T03:00:00-05:00');
  it.each([
    ['from that instant on', { memberId: 'detective', from: night.executedAt, to: night.executedAt + 1 }, []],
    ['without an end', { memberId: 'detective', from: 0, to: null }, []],
    ['until that instant', { memberId: 'detective', from: 0, to: night.executedAt }, ['s1 ODD_HOURS']],
    ['from the instant after', { memberId: 'detective', from: night.executedAt + 1, to: null }, ['s1 ODD_HOURS']],
    ["in a colleague's name", { memberId: 'colleague', from: 0, to: null }, ['s1 ODD_HOURS']],
  ])('A11 takes no hour for odd on a recorded turn of duty: %s', (_, duty, flags) => {
    expect(rulesOf([search('s1', night)], { duties: [duty] })).toEqual(flags);
  });

  it.each([
    ['photograph', 'probeSha256', 'REPEATED_PROBE'],
    ['person', 'matchedRecord', 'REPEATED_PERSON'],
  ] as const)('IX.A.4 flags one %s in each further case beyond the second, by time', (_, field, rule) => {
    const of = (n: number, caseId: string | null) => search(`s${n}`, { caseId, [field]: 'same', executedAt: noon + n });
    expect(rulesOf([of(4, 'd'), of(3, 'c'), of(2, 'b'), of(1, 'a')])).toEqual([`s3 ${rule}`, `s4 ${rule}`]);
    expect(rulesOf([of(1, 'a'), of(2, 'b'), of(3, 'a')])).toEqual([]);
    expect(rulesOf([of(1, 'a'), of(2, 'b'), of(3, null)])).toEqual([]);
    expect(rulesOf([1, 2, 3].map((n) => search(`s${n}`, { [field]: null })))).toEqual([]);
  });

  it.each([
    ['the first instant that is looked back to', -90 * day, ['s3 REPEATED_PROBE']],
    ['the instant before it', -90 * day - 1, []],
  ])('IX.A.4 looks back over the days before the month, and flags what ran in it: %s', (_, offset, flags) => {
    const begins = utc('2026-11-01T00:00:00-04:00');
    const of = (n: number, executedAt: number) => search(`s${n}`, { caseId: `c${n}`, probeSha256: 'same', executedAt });
    expect(rulesOf([of(1, begins + offset), of(2, begins - day), of(3, noon)])).toEqual(flags);
  });

  it('A11 draws at random among what no rule flagged; Internal Affairs is not drawn; the seed is kept', () => {
    const searches = [
      search('s1'),
      search('s2'),
      search('s3'),
      search('flagged', { caseState: 'CLOSED' }),
      search('secret', { purpose: 'VIII_A3', operatorId: 'investigator' }),
    ];
    const two = { ...policy, substantiation: { ...policy.substantiation, randomSample: 2 } };
    const report = buildMonthlyReport({ ...nothing, searches }, snapshot, { policy: two, packs: [] });
    expect(report.sample).toEqual(drawSample(['s1', 's2', 's3'], seed, 2));
    const drawn = report.substantiations.filter(({ rule }) => rule === 'RANDOM_SAMPLE').map(({ searchId }) => searchId);
    expect(drawn).toEqual([...report.sample.ids].sort());
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
