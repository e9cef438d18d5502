import { isRefusal, type Refusal } from '../kernel';
import { commander, day, noon, policy, search, utc } from './fixtures';
import { attachLog, logDifferences, reconciliationSentence, type LogFacts, type LogForm } from './log';
import type { LogAttached } from './monthly-model';
import { reconcile, sameName } from './reconcile';

const from = utc('2026-11-01T04:00:00Z');
const to = utc('2026-12-01T05:00:00Z');
const now = to + 1;
const entry = (providerSearchId: string, executedAt = noon, userId: string | null = null) => ({ providerSearchId, executedAt, userId });
const users = [{ externalUserId: 'Ann.Lee', memberId: 'detective' }];
const facts: LogFacts = {
  report: { totals: { searches: 2 } as LogFacts['report']['totals'], from, to },
  searches: [search('s1'), search('s2')],
  users,
  policy,
};
function attached(form: LogForm, change: Partial<LogFacts> = {}): LogAttached {
  const fact: LogAttached | Refusal = attachLog({ ...facts, ...change }, form, commander, now);
  if (isRefusal(fact)) throw new Error(fact.code);
  return fact;
}

describe('FACESNXT log against ours', () => {
  it.each([
    ['both have the same', [entry('FX-s1'), entry('FX-s2')], [], []],
    ['ids differ in blanks and case only', [entry(' fx-S1 '), entry('FX-s2')], [], []],
    ['one is only in the log', [entry('FX-s1'), entry('FX-s2'), entry('FX-9')], ['FX-9'], []],
    ['one is only here', [entry('FX-s1')], [], ['s2']],
    ['nothing is in the log', [], [], ['s1', 's2']],
  ])('A19 and T5 compare in both directions: %s', (_, entries, onlyInLog, onlyHere) => {
    const result = reconcile({ entries, searches: facts.searches, users, from, to });
    expect(result.onlyInLog.map(({ providerSearchId }) => providerSearchId)).toEqual(onlyInLog);
    expect(result).toMatchObject({ onlyHere, logged: entries.length, matched: entries.length - onlyInLog.length });
  });

  it.each([
    ['the first instant of the period', from, ['s9']],
    ['the instant before it', from - 1, []],
    ['the last instant of the period', to - 1, ['s9']],
    ['the first instant of the next', to, []],
  ])('A19 misses in the log what ran here at %s', (_, executedAt, onlyHere) => {
    expect(reconcile({ entries: [], searches: [search('s9', { executedAt })], users, from, to }).onlyHere).toEqual(onlyHere);
  });

  it.each([
    ['a search that failed before FACESNXT gave it an id', { query: 'FAILED', providerSearchId: null }, []],
    ['an Internal Affairs search', { purpose: 'VIII_A3' }, []],
    ['a failed search that has an id', { query: 'FAILED' }, ['s9']],
    ['a result without an id', { providerSearchId: null }, ['s9']],
  ] as const)('A19 names of what is only here: %s', (_, change, onlyHere) => {
    expect(reconcile({ entries: [], searches: [search('s9', change)], users, from, to }).onlyHere).toEqual(onlyHere);
  });

  it.each([
    ['within the days for entering it it may not have been run', 7 * day, []],
    ['after them it counts as run', 7 * day + 1, ['s9']],
  ])('T5 a search whose result nobody entered: %s', (_, later, onlyHere) => {
    const awaited = search('s9', { query: 'NOT_ENTERED', providerSearchId: null, executedAt: noon });
    const fact = attachLog({ ...facts, searches: [awaited] }, { entries: [] }, commander, noon + later);
    expect(fact).toMatchObject({ reconciliation: { onlyHere } });
  });

  it('A19 matches an entry to a search that ran here by another clock in another month', () => {
    const searches = [search('s1', { executedAt: from - 1 })];
    expect(reconcile({ entries: [entry('FX-s1', from)], searches, users, from, to })).toEqual({
      logged: 1,
      matched: 1,
      onlyInLog: [],
      onlyHere: [],
    });
  });

  it('A19 says whose user name an orphan carries, and orders orphans by time and id', () => {
    const entries = [entry('FX-c', noon + 1), entry('FX-b', noon, ' ann.lee '), entry('FX-a', noon, 'nobody')];
    expect(reconcile({ entries, searches: [], users, from, to }).onlyInLog.map((one) => [one.providerSearchId, one.memberId])).toEqual([
      ['FX-a', null],
      ['FX-b', 'detective'],
      ['FX-c', null],
    ]);
    expect(sameName(' FX-1 ')).toBe('fx-1');
  });
});

describe('the attached FACESNXT report', () => {
  it.each([
    ['a line of the instant before the month', [entry('FX-1', from - 1)], { outsidePeriod: ['FX-1'], twice: [] }],
    ['a line of the next month', [entry('FX-1', to)], { outsidePeriod: ['FX-1'], twice: [] }],
    ['a line twice', [entry('FX-1'), entry('fx-1 ')], { outsidePeriod: [], twice: ['fx-1 '] }],
  ])('A19 refuses %s', (_, entries, found) => {
    expect(attachLog(facts, { entries }, commander, now)).toMatchObject({
      code: 'LOG_ENTRIES_INVALID',
      authority: { kind: 'CHOICE' },
      facts: found,
    });
  });

  it('A19 takes lines of the first and the last instant of the month', () => {
    expect(attached({ entries: [entry('FX-1', from), entry('FX-2', to - 1)] }).outcome).toBe('RECONCILED');
  });

  it.each([
    ['lines and a reason', { entries: [], reason: 'none' }],
    ['nothing', {}],
  ])('A19 refuses %s', (_, form) => {
    expect(attachLog(facts, form, commander, now)).toMatchObject({ code: 'LOG_OR_REASON_REQUIRED' });
  });

  it.each([
    [
      'without a difference',
      { entries: [entry('FX-s1'), entry('FX-s2')] },
      /^RECONCILED .+ without a difference: its report lists 2 .+ 2; .+ 0, only here 0\.$/,
    ],
    [
      'with one',
      { entries: [entry('FX-s1')] },
      /^RECONCILED .+ with differences: its report lists 1 .+ only in FACESNXT 0, only here 1\.$/,
    ],
    ['from an empty month', { entries: [] }, /^RECONCILED .+ with differences: its report lists 0 /],
    ['of which only the file is there', { documentId: 'd' }, /^NOT RECONCILED .+ not compared .+ one by one\.$/],
    ['whose total is stated', { documentId: 'd', statedSearches: 3 }, /^NOT RECONCILED .+ It states 3 searches; this report counts 2\.$/],
    ['that is not there', { reason: 'no export' }, /^NOT RECONCILED .+ no FACESNXT report is attached, for the reason given below\.$/],
  ])('A19 says in words how a report stands %s', (_, form, sentence) => {
    expect(reconciliationSentence(attached(form), 2)).toMatch(sentence);
  });

  it('A19 opens a discrepancy for each difference, about whoever it concerns', () => {
    const log = attached({ entries: [entry('FX-s1'), entry('FX-9', noon, 'Ann.Lee')], statedSearches: 2 });
    const rows = [{ searchId: 's2', operatorId: 'colleague' }];
    expect(logDifferences({ period: '2026-11', rows }, log)).toEqual([
      {
        source: 'RECONCILIATION',
        type: 'SEARCH_NOT_RECORDED_HERE',
        subject: { kind: 'LOG_ENTRY', id: 'FX-9' },
        aboutMemberId: 'detective',
      },
      {
        source: 'RECONCILIATION',
        type: 'SEARCH_NOT_IN_FACESNXT_LOG',
        subject: { kind: 'SEARCH', id: 's2' },
        aboutMemberId: 'colleague',
      },
    ]);
    expect(logDifferences({ period: '2026-11', rows: [] }, log)[1]).toMatchObject({ aboutMemberId: null });
  });

  it.each([
    [{ documentId: 'd', statedSearches: 2 }, 0],
    [{ documentId: 'd' }, 0],
    [{ documentId: 'd', statedSearches: 3 }, 1],
    [{ entries: [entry('FX-s1'), entry('FX-s2')], statedSearches: 9 }, 0],
  ])('A19 opens one for the totals only where nothing else was compared: %j', (form, count) => {
    const found = logDifferences({ period: '2026-11', rows: [] }, attached(form));
    expect(found).toHaveLength(count);
    expect(found.every(({ type, subject }) => type === 'PROVIDER_COUNT_DIFFERS' && subject.id === '2026-11')).toBe(true);
  });
});
