import { isRefusal } from '../kernel';
import type { ResultForm } from './outcomes';
import { recordResult, settleUnknownAttempt } from './result';
import { NOW } from './search.fixture';

const facts = { ownerId: 'detective' };
const row = (recordRef: string, rank: number | null = null) =>
  ({ rank, similarityScore: null, source: 'BOOKING_PHOTO', recordRef }) as const;
const rows = [row('r-1', 1), row('r-2', 2)];
const entry: ResultForm = { channel: 'MANUAL_ENTRY', providerSearchId: ' FN-1 ', executedAt: NOW - 1000, returnedCount: 2, rows };
const told = (answer: object) => (isRefusal(answer) ? [answer.code, answer.authority.ref, answer.facts] : answer);
const record = (change: object = {}, known: object = {}) =>
  told(recordResult({ ...facts, ...known }, { ...entry, ...change }, 'detective', NOW));
const failure = { channel: 'MANUAL_ENTRY', failure: { reason: 'PROVIDER_UNAVAILABLE' } } as const;
const fail = (change: object = {}) => told(recordResult(facts, { ...failure, ...change }, 'detective', NOW));

describe('what a result holds', () => {
  const plain = {
    outcome: 'RESULTS_RETURNED',
    channel: 'MANUAL_ENTRY',
    providerSearchId: 'FN-1',
    executedAt: NOW - 1000,
    returnedCount: 2,
    requestedCount: null,
    truncated: false,
    threshold: null,
    algorithm: null,
    scoreScale: null,
    printoutId: null,
    fileId: null,
    candidates: rows,
    ties: false,
    duplicates: false,
    hiddenColumns: 0,
    listComplete: true,
    failureReason: null,
    failureExplanation: null,
    by: 'detective',
    at: NOW,
  };
  const settings = {
    requestedCount: 20,
    threshold: 0.5,
    algorithm: 'A',
    scoreScale: '0-1',
    printoutId: 'p',
    fileId: 'f',
    hiddenColumns: 1,
  };

  it('IV.F holds what was entered and nothing that was not', () => {
    expect(record()).toEqual(plain);
    expect(record(settings)).toEqual({ ...plain, ...settings });
  });

  it('IV.F holds of a failed search why it failed', () => {
    const failed = { outcome: 'FAILED', failureReason: 'PROVIDER_UNAVAILABLE', returnedCount: 0, candidates: [], providerSearchId: null };
    expect(fail()).toMatchObject({ ...failed, failureExplanation: null });
    expect(fail({ failure: { ...failure.failure, explanation: ' no line ' } })).toMatchObject({ ...failed, failureExplanation: 'no line' });
    expect(fail({ failure: { ...failure.failure, explanation: ' ' }, providerSearchId: ' ' })).toMatchObject({
      ...failed,
      failureExplanation: null,
    });
  });

  const incomplete = (...fields: string[]) => ['RESULT_INCOMPLETE', 'fields of a result', { fields }];
  const inconsistent = (problem: string, counts: object = {}) => ['RESULT_INCONSISTENT', 'fields of a result', { problem, ...counts }];

  it.each<[string, object, unknown[]]>([
    ['which search it was', { providerSearchId: ' ' }, incomplete('providerSearchId')],
    ['any search', { providerSearchId: undefined }, incomplete('providerSearchId')],
    ['how many came', { returnedCount: undefined, rows: undefined }, incomplete('returnedCount')],
    ['the list', { rows: undefined }, incomplete('printoutId or rows')],
    ['an instant that has come', { executedAt: NOW + 1 }, ['INSTANT_IN_FUTURE', 'dates of record', { field: 'executedAt' }]],
    ['as many as came', { returnedCount: 1 }, inconsistent('MORE_ROWS_THAN_RETURNED', { rows: 2, returnedCount: 1 })],
    ['all that came', { returnedCount: 3 }, inconsistent('ROWS_MISSING_AND_NO_PRINTOUT', { rows: 2, returnedCount: 3 })],
    ['ranks from one', { rows: [row('r-1', 0), row('r-2')] }, inconsistent('RANK_NOT_POSITIVE', { rows: 2, returnedCount: 2 })],
  ])('IV.F is refused naming %s', (_, change, expected) => {
    expect(record(change)).toEqual(expected);
  });

  it.each<[string, object, unknown[]]>([
    ['a reason', { failure: {} }, incomplete('failure.reason')],
    ['how it failed with a count', { returnedCount: 1 }, inconsistent('FAILED_WITH_CANDIDATES')],
    ['how it failed with a list', { rows }, inconsistent('FAILED_WITH_CANDIDATES')],
  ])('IV.F a failure is refused asking for %s', (_, change, expected) => {
    expect(fail(change)).toEqual(expected);
  });

  it('A20 a search ran when it ran', () => {
    expect(record({ executedAt: 1 })).toMatchObject({ executedAt: 1 });
  });

  it('IV.F an attempt that nobody answered is settled by a search or a failure', () => {
    const unsettled = { ...entry, providerSearchId: ' ' };
    expect(told(settleUnknownAttempt(facts, unsettled, 'detective', NOW))).toEqual([
      'RESULT_INCOMPLETE',
      'an attempt is settled by a person',
      { fields: ['providerSearchId', 'failure'] },
    ]);
  });
});
