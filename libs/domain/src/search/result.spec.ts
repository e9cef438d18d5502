import { candidatesFromLines } from './candidate-rows';
import type { ResultForm } from './outcomes';
import { blockedResult, ranBeforeForm, recordResult, settleUnknownAttempt } from './result';
import { DAY, NOW } from './search.fixture';

const facts = { ownerId: 'detective' };
const row = (recordRef: string, rank: number | null = null) =>
  ({ rank, similarityScore: null, source: 'BOOKING_PHOTO', recordRef }) as const;
const entry: ResultForm = {
  channel: 'MANUAL_ENTRY',
  providerSearchId: 'FN-1',
  executedAt: NOW - 1000,
  returnedCount: 2,
  rows: [row('r-1', 1), row('r-2', 2)],
};
const record = (change: object = {}, by: string | null = 'detective') => recordResult(facts, { ...entry, ...change }, by, NOW);

describe('the result of a search', () => {
  it.each([
    ['IV.F the list as it came', {}, { outcome: 'RESULTS_RETURNED', returnedCount: 2, ties: false, listComplete: true }],
    [
      'IV.F a printout with rows for the candidates compared only',
      { returnedCount: 40, printoutId: 'p', rows: [row('r-1')] },
      { listComplete: false },
    ],
    ['IV.F ties in rank, kept as they are', { rows: [row('r-1', 1), row('r-2', 1)] }, { ties: true }],
    ['IV.F the same record twice, verbatim', { rows: [row('r-1', 1), row('r-1', 2)] }, { duplicates: true, returnedCount: 2 }],
    [
      'IV.F the same person twice, verbatim',
      {
        rows: [
          { ...row('r-1'), name: 'Ann Doe', dateOfBirth: '1990-04-09' },
          { ...row('r-2'), name: 'DOE, ANN', dateOfBirth: '1990-04-09' },
        ],
      },
      { duplicates: true, candidates: [{ recordRef: 'r-1' }, { recordRef: 'r-2' }] },
    ],
    [
      'IV.F one reference in two databases, which is no duplicate',
      { rows: [row('r-1'), { ...row('r-1'), source: 'DL_PHOTO' }] },
      { duplicates: false },
    ],
    [
      'IV.F ranks that are missing, which are no tie',
      { rows: [row('r-1'), row('r-2')] },
      { ties: false, duplicates: false, hiddenColumns: 0 },
    ],
    ['IV.I the columns that are not displayed', { hiddenColumns: 3 }, { hiddenColumns: 3 }],
    ['IV.F a list cut off by the provider', { truncated: true, requestedCount: 2 }, { truncated: true, listComplete: false }],
    ['IV.H a missing score, never inferred', {}, { candidates: [{ similarityScore: null }, { similarityScore: null }] }],
    ['VI.C an empty list', { returnedCount: 0, rows: [] }, { outcome: 'NO_CANDIDATES' }],
    ['VI.C a search that failed', { returnedCount: 0, rows: [], failure: { reason: 'PROVIDER_UNAVAILABLE' } }, { outcome: 'FAILED' }],
  ])('%s is recorded', (_, change, expected) => {
    expect(record(change)).toMatchObject(expected);
  });

  it.each([
    ['the one that was stated', { executedAt: NOW - 5 }, { ranAt: NOW - 9, printoutAt: NOW - 7 }, NOW - 5],
    ['the recorded one of a late search', {}, { ranAt: NOW - 9, printoutAt: NOW - 7 }, NOW - 9],
    ['that of its printout', {}, { printoutAt: NOW - 7 }, NOW - 7],
    ['that of a printout from before the form', {}, { printoutAt: NOW - 2 * DAY }, NOW - 2 * DAY],
    ['now, where there is nothing else', {}, { ranAt: null, printoutAt: null }, NOW],
  ])('2.4 the time of a search is %s', (_, change, known, executedAt) => {
    expect(recordResult({ ...facts, ...known }, { ...entry, executedAt: undefined, ...change }, 'detective', NOW)).toMatchObject({
      executedAt,
    });
  });

  it.each([
    ['ran before its form', NOW - 1, true],
    ['ran with it', NOW, false],
    ['says no time', null, false],
  ])('A20 a search that %s is recorded all the same', (_, executedAt, early) => {
    expect(ranBeforeForm(NOW, executedAt)).toBe(early);
    expect(record({ executedAt: executedAt ?? undefined })).toMatchObject({ outcome: 'RESULTS_RETURNED' });
  });

  it('IV.F the count is that of the rows where they are the whole list, and is stated beside a printout', () => {
    expect(record({ returnedCount: undefined })).toMatchObject({ returnedCount: 2, listComplete: true });
    expect(record({ returnedCount: 40, printoutId: 'p' })).toMatchObject({ returnedCount: 40, listComplete: false });
  });

  it('VI.C a query that a gate stopped is a result too, so that it is documented', () => {
    expect(blockedResult('SIMULATOR', NOW)).toMatchObject({ outcome: 'BLOCKED', returnedCount: 0, executedAt: null, by: null });
  });

  it('V.B the provider’s own answer is recorded by the system', () => {
    expect(record({ channel: 'SIMULATOR' }, null)).toMatchObject({ outcome: 'RESULTS_RETURNED', by: null });
  });

  it.each([
    ['VI.D somebody else', {}, 'colleague', 'NOT_THE_OWNER'],
    ['IV.F no search id', { providerSearchId: ' ' }, 'detective', 'RESULT_INCOMPLETE'],
    ['IV.F no count beside a printout', { returnedCount: undefined, printoutId: 'p' }, 'detective', 'RESULT_INCOMPLETE'],
    ['IV.F neither a count nor a list', { returnedCount: undefined, rows: [] }, 'detective', 'RESULT_INCOMPLETE'],
    ['IV.F candidates without printout or rows', { rows: [] }, 'detective', 'RESULT_INCOMPLETE'],
    ['IV.F a time to come', { executedAt: NOW + 1 }, 'detective', 'INSTANT_IN_FUTURE'],
    ['IV.F more rows than returned', { returnedCount: 1 }, 'detective', 'RESULT_INCONSISTENT'],
    ['IV.F fewer rows than returned and no printout', { returnedCount: 3 }, 'detective', 'RESULT_INCONSISTENT'],
    ['IV.F a rank of zero', { rows: [row('r-1', 0), row('r-2', 1)] }, 'detective', 'RESULT_INCONSISTENT'],
    ['VI.C a failure that returned candidates', { failure: { reason: 'OTHER' } }, 'detective', 'RESULT_INCONSISTENT'],
  ])('%s is refused', (_, change, by, code) => {
    expect(record(change, by)).toMatchObject({ refused: true, code });
  });

  it('V.B an attempt without an answer is settled by a person: a result, a failure, never silence', () => {
    const settle = (form: Partial<ResultForm>) => settleUnknownAttempt(facts, { channel: 'MANUAL_ENTRY', ...form }, 'detective', NOW);
    expect(settle({})).toMatchObject({ code: 'RESULT_INCOMPLETE', authority: { kind: 'SYSTEM' } });
    expect(settle({ failure: { reason: 'PROVIDER_UNAVAILABLE' } })).toMatchObject({ outcome: 'FAILED' });
    expect(settle(entry)).toMatchObject({ outcome: 'RESULTS_RETURNED' });
  });
});

describe('a file of candidates', () => {
  const good = {
    Rank: '1',
    'Similarity Score': '0.91',
    Source: 'DL_PHOTO',
    'Record Id': 'r-1',
    Name: 'Ann Doe',
    DOB: '4/9/1990',
    City: '-',
  };
  const read = (...changes: Record<string, string>[]) =>
    candidatesFromLines(changes.map((change, index) => ({ line: index + 2, cells: { ...good, ...change } })));

  it('IV.I keeps the columns of the list and counts the others, a street address among them', () => {
    expect(read({ 'Street Address': '1 Main St', Notes: '=x' })).toEqual({
      hiddenColumns: 2,
      rows: [{ rank: 1, similarityScore: 0.91, source: 'DL_PHOTO', recordRef: 'r-1', name: 'Ann Doe', dateOfBirth: '1990-04-09' }],
    });
  });

  it('IV.H leaves a missing rank or score missing', () => {
    expect(read({ Rank: '', 'Similarity Score': '' })).toMatchObject({ rows: [{ rank: null, similarityScore: null }] });
  });

  it.each([
    ['a formula', { Name: '=HYPERLINK("http://x")' }, 'FORMULA'],
    ['a wrong encoding', { Name: 'Jos\uFFFD' }, 'ENCODING'],
    ['a cell without end', { Name: 'x'.repeat(201) }, 'TOO_LONG'],
    ['a rank that is no number', { Rank: 'first' }, 'RANK'],
    ['a score in words', { 'Similarity Score': '93% match' }, 'SCORE'],
    ['an unknown database', { Source: 'INTERNET' }, 'SOURCE'],
    ['no record', { 'Record Id': '' }, 'RECORD_REF'],
    ['a date that is none', { DOB: '31.31.1990' }, 'DATE'],
  ])('IV.F names the line with %s and imports nothing', (_, change, problem) => {
    expect(read({}, change, {})).toMatchObject({ code: 'CANDIDATE_FILE_INVALID', facts: { lines: [`3: ${problem}`] } });
  });
});
