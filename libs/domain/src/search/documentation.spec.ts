import { LEGEND } from './candidates';
import { closeSearch, reviewSearch, type CloseFacts, type SupervisorReviewForm } from './close';
import { entryDueFrom, entryText, fileAddendum, fileEntry, isUndocumented, type EntryFacts, type EntryForm } from './documentation';
import { NOW } from './search.fixture';

const facts: EntryFacts = {
  ownerId: 'detective',
  queryOutcome: 'RESULTS_RETURNED',
  determination: { outcome: 'MATCH', subReason: null, at: NOW - 5 },
  resultAt: NOW - 9,
};
const form: EntryForm = { reason: 'Identify the person', positiveMatch: true, recordsReference: { number: 'R-26-1', enteredAt: NOW - 1 } };
const file = (change: object, known: object = {}, by = 'detective') => fileEntry({ ...facts, ...known }, { ...form, ...change }, by, NOW);
const no = (subReason: string, outcome = 'NO_MATCH') => ({ determination: { outcome, subReason, at: NOW - 5 } });
const failed = { queryOutcome: 'FAILED', determination: null };

describe('the case-report entry', () => {
  it.each([
    ['a match', {}, {}, { positiveMatch: true, subReason: null }],
    ['no match', { positiveMatch: false }, no('NO_MATCH'), { positiveMatch: false, subReason: 'NO_MATCH' }],
    ['an inconclusive comparison, as no', { positiveMatch: false }, no('INCONCLUSIVE', 'INCONCLUSIVE'), { subReason: 'INCONCLUSIVE' }],
    ['an empty list', { positiveMatch: false }, no('NO_CANDIDATES'), { subReason: 'NO_CANDIDATES' }],
    ['a failed search', { positiveMatch: false }, failed, { subReason: 'SEARCH_FAILED' }],
    ['a search that was given up', { positiveMatch: false }, { ...failed, queryOutcome: 'CANCELLED' }, { subReason: 'NOT_RUN' }],
    ['a search that a gate stopped', { positiveMatch: false }, { ...failed, queryOutcome: 'BLOCKED' }, { subReason: 'NOT_RUN' }],
  ])('VI.C is filed for %s, with the legend', (_, change, known, expected) => {
    expect(file(change, known)).toMatchObject({ outcome: 'FILED', version: 1, legend: LEGEND, ...expected });
  });

  it.each([
    ['somebody else', {}, {}, 'colleague', 'NOT_THE_OWNER', 'CHOICE'],
    ['a search not yet determined', {}, { determination: null }, 'detective', 'DETERMINATION_REQUIRED', 'SOP'],
    ['no reason', { reason: '' }, {}, 'detective', 'DOCUMENTATION_REQUIRED', 'SOP'],
    ['no word on the match', { positiveMatch: undefined }, {}, 'detective', 'DOCUMENTATION_REQUIRED', 'SOP'],
    ['another word than the determination', { positiveMatch: false }, {}, 'detective', 'ENTRY_CONTRADICTS_DETERMINATION', 'SOP'],
    ['no reference in the records system', { recordsReference: undefined }, {}, 'detective', 'DOCUMENTATION_REQUIRED', 'CHOICE'],
    ['a reference of tomorrow', { recordsReference: { number: 'R', enteredAt: NOW + 1 } }, {}, 'detective', 'INSTANT_IN_FUTURE', 'CHOICE'],
    ['"by investigative means"', { text: 'Identified by investigative means.' }, {}, 'detective', 'ENTRY_MUST_NAME_FACESNXT', 'CHOICE'],
    ['a text without the legend', { text: 'FACESNXT was used.' }, {}, 'detective', 'ENTRY_MUST_NAME_FACESNXT', 'CHOICE'],
  ])('VI.C refuses %s', (_, change, known, by, code, kind) => {
    expect(file(change, known, by)).toMatchObject({ code, authority: { kind } });
  });

  it('VI.C is due from the determination, or from the result of a search that brought none', () => {
    expect(entryDueFrom(facts)).toBe(NOW - 5);
    expect(entryDueFrom({ ...facts, determination: null })).toBeNull();
    expect(entryDueFrom({ ...facts, queryOutcome: 'FAILED', determination: null })).toBe(NOW - 9);
  });

  it.each([
    ['a match', true, null, 'a positive facial comparison match was made'],
    ['no candidates', false, 'NO_CANDIDATES', 'returned no candidates. No positive'],
    ['a failed search', false, 'SEARCH_FAILED', 'gave no result. No positive'],
  ] as const)(
    'VI.C offers a text for %s that names FACESNXT, passes its own check and carries the legend',
    (_, positiveMatch, subReason, finding) => {
      const said = {
        caseNumber: '2026-001234',
        reason: 'robbery',
        operator: 'Det. 7',
        executedAt: null,
        providerSearchId: 'FN-1',
        returnedCount: 0,
        purpose: 'VIII_A2' as const,
      };
      const text = entryText({ ...said, positiveMatch, subReason });
      expect(text).toContain('FACESNXT');
      expect(text).toContain(finding);
      expect(text).toContain('not by itself a reason to detain the person again');
      expect(entryText({ ...said, purpose: 'VIII_A1', positiveMatch, subReason })).not.toContain('detain');
      expect(text.endsWith(LEGEND)).toBe(true);
      expect(file({ text })).toMatchObject({ outcome: 'FILED' });
    },
  );

  it('VI.C an addition about the person says why the member concluded it, unless told otherwise; a correction says what it corrects', () => {
    const add = (kind: 'CORROBORATION' | 'CORRECTION', note?: string) =>
      fileAddendum({ ownerId: 'detective', version: 1, concluded: 'the prints are his' }, { ...form, kind, note }, 'detective', NOW);
    expect(add('CORROBORATION')).toMatchObject({ note: 'the prints are his' });
    expect(add('CORROBORATION', 'as the laboratory wrote')).toMatchObject({ note: 'as the laboratory wrote' });
    expect(add('CORRECTION')).toMatchObject({ code: 'DOCUMENTATION_REQUIRED', facts: { fields: ['note'] } });
  });

  it('VI.C gets further versions, never another first one', () => {
    const add = (version: number, note: string) =>
      fileAddendum(
        { ownerId: 'detective', version },
        { kind: 'CORROBORATION', note, recordsReference: form.recordsReference },
        'detective',
        NOW,
      );
    expect(add(1, 'prints support')).toMatchObject({ outcome: 'FILED', version: 2 });
    expect(add(0, 'prints support')).toMatchObject({ code: 'DOCUMENTATION_REQUIRED', authority: { kind: 'SOP' } });
    expect(add(1, '')).toMatchObject({ code: 'DOCUMENTATION_REQUIRED', authority: { kind: 'CHOICE' } });
  });
});

describe('the end of a search', () => {
  const done: CloseFacts = {
    queryOutcome: 'RESULTS_RETURNED',
    determination: 'MATCH',
    entryFiled: true,
    purpose: null,
    openCandidateIds: [],
    missingAddendumIds: [],
    rowsToApprove: [],
    sealed: false,
  };
  const unnamed = (medicalExaminer: object) => ({ purpose: { purpose: 'VIII_A5', medicalExaminer } }) as const;

  it.each([
    ['everything done', {}],
    ['a failed search that is documented', { queryOutcome: 'FAILED', determination: null }],
    ['the medical examiner’s number', unnamed({ caseNumber: 'ME-1', jurisdiction: 'Miami-Dade' })],
  ])('VI.C closes with %s', (_, change) => {
    expect(closeSearch({ ...done, ...change } as CloseFacts, NOW)).toEqual({ outcome: 'CLOSED', at: NOW });
  });

  it.each([
    ['VI.C', 'documentation', { entryFiled: false }, 'DOCUMENTATION_REQUIRED', 'SOP'],
    ['VI.B', 'a determination', { determination: null }, 'DETERMINATION_REQUIRED', 'SOP'],
    ['V.E.2', 'the identity of a candidate followed up', { openCandidateIds: ['c-1'] }, 'CORROBORATION_INCOMPLETE', 'CHOICE'],
    ['VI.C', 'the addition to the entry', { missingAddendumIds: ['c-1'] }, 'DOCUMENTATION_REQUIRED', 'CHOICE'],
    ['VI.D', 'the approval of steps that do not apply', { rowsToApprove: ['r-1'] }, 'REVIEW_INCOMPLETE', 'CHOICE'],
    ['VIII.A.5', 'the medical examiner’s number', unnamed({ jurisdiction: 'Miami-Dade' }), 'MEDICAL_EXAMINER_REQUIRED', 'CHOICE'],
  ])('%s refuses to close without %s', (_clause, _what, change, code, kind) => {
    expect(closeSearch({ ...done, ...change }, NOW)).toMatchObject({ code, authority: { kind } });
  });

  it('VI.B closes the search of a sealed case as soon as it is documented, whatever else is missing', () => {
    const stopped = { ...done, queryOutcome: null, determination: null, openCandidateIds: ['c-1'], sealed: true };
    expect(closeSearch(stopped, NOW)).toEqual({ outcome: 'CLOSED_SEALED', at: NOW });
    expect(closeSearch({ ...stopped, entryFiled: false }, NOW)).toMatchObject({
      code: 'DOCUMENTATION_REQUIRED',
      facts: { fields: ['entry'] },
    });
  });

  it('VI.D is reviewed by somebody else, and returned with a note', () => {
    const review = (by: string, form: SupervisorReviewForm) =>
      reviewSearch({ operatorId: 'detective', ownerId: 'successor', authorIds: ['colleague'], rows: [] }, form, by, NOW);
    expect(review('sergeant', { decision: 'REVIEWED' })).toMatchObject({ outcome: 'REVIEWED' });
    expect(review('detective', { decision: 'REVIEWED' })).toMatchObject({ code: 'REVIEWER_IS_AUTHOR' });
    expect(review('successor', { decision: 'REVIEWED' })).toMatchObject({ code: 'REVIEWER_IS_AUTHOR' });
    expect(review('colleague', { decision: 'REVIEWED' })).toMatchObject({ code: 'REVIEWER_IS_AUTHOR' });
    expect(review('sergeant', { decision: 'RETURNED' })).toMatchObject({ code: 'REVIEW_INCOMPLETE' });
  });

  const approved = { stepId: 'dna', decision: 'APPROVED' } as const;
  const back = { stepId: 'prints', decision: 'RETURNED', note: 'taken at the scene' } as const;
  const reviewed = { decision: 'REVIEWED' } as const;
  const returned = { decision: 'RETURNED', note: 'say more' } as const;
  const rows = [
    { id: 'dna', by: 'detective' },
    { id: 'prints', by: 'colleague' },
  ];
  const reviewRows = (form: SupervisorReviewForm, by = 'sergeant') =>
    reviewSearch({ operatorId: 'detective', ownerId: 'detective', authorIds: [], rows }, form, by, NOW);

  it.each([
    ['the search with every row', { ...reviewed, decisions: [approved, { ...back, decision: 'APPROVED' }] }, 'REVIEWED', 'REVIEWED', 2],
    [
      'a row that goes back, which says nothing of the search',
      { ...reviewed, decisions: [approved, back] },
      'RETURNED',
      'ROWS_RETURNED',
      2,
    ],
    ['the search that goes back, its rows left for the next time', returned, 'RETURNED', 'RETURNED', 0],
    ['the search that goes back with some of its rows', { ...returned, decisions: [approved] }, 'RETURNED', 'RETURNED', 1],
    [
      'decisions on rows that nobody asks about, left out',
      { ...returned, decisions: [{ ...approved, stepId: 'x' }] },
      'RETURNED',
      'RETURNED',
      0,
    ],
  ] as const)('VI.D one review decides %s', (_, form, outcome, search, count) => {
    expect(reviewRows(form)).toMatchObject({ outcome, search, decisions: { length: count } });
  });

  it.each([
    ['without a word on its rows', reviewed, 'sergeant', 'REVIEW_INCOMPLETE', ['dna', 'prints']],
    ['with a row left out', { ...reviewed, decisions: [approved] }, 'sergeant', 'REVIEW_INCOMPLETE', ['prints']],
    [
      'with a row returned without a note',
      { ...reviewed, decisions: [approved, { ...back, note: ' ' }] },
      'sergeant',
      'REVIEW_INCOMPLETE',
      ['prints'],
    ],
    ['by the author of a row', { ...reviewed, decisions: [approved, back] }, 'colleague', 'REVIEWER_IS_AUTHOR', undefined],
  ] as const)('VI.D refuses a review of the search %s', (_, form, by, code, open) => {
    expect(reviewRows(form, by)).toMatchObject({ code, authority: { kind: 'CHOICE' }, facts: open ? { rows: open } : {} });
  });
});

describe('the entry of a search in a sealed case', () => {
  const facts = { ownerId: 'detective', queryOutcome: null, determination: null, resultAt: null, sealed: true } as const;
  const form = { reason: 'robbery', positiveMatch: false, recordsReference: { number: 'R-1', enteredAt: NOW } };

  it('VI.C is filed by the custodian too, as not determined', () => {
    expect(fileEntry(facts, form, 'custodian', NOW)).toMatchObject({ outcome: 'FILED', positiveMatch: false, subReason: 'CASE_SEALED' });
    expect(fileEntry({ ...facts, queryOutcome: 'FAILED' }, form, 'detective', NOW)).toMatchObject({ subReason: 'SEARCH_FAILED' });
  });

  it('VI.C says what was determined before the seal', () => {
    const determined = {
      ...facts,
      queryOutcome: 'RESULTS_RETURNED',
      determination: { outcome: 'MATCH', subReason: null, at: NOW },
    } as const;
    expect(fileEntry(determined, form, 'custodian', NOW)).toMatchObject({ code: 'ENTRY_CONTRADICTS_DETERMINATION' });
    expect(fileEntry(determined, { ...form, positiveMatch: true }, 'custodian', NOW)).toMatchObject({ positiveMatch: true });
  });
});

describe('an entry that stays missing', () => {
  const days = { timeZone: 'America/New_York', undocumentedAfterDays: 7, undeterminedAfterDays: 10 };
  const at = (iso: string) => Date.parse(iso);

  it.each([
    ['seven days after the determination', '2026-11-10T12:00:00-05:00', '2026-11-17T12:00:00-05:00'],
    ['seven local days, one of them an hour short', '2026-03-05T12:00:00-05:00', '2026-03-12T12:00:00-04:00'],
    ['seven local days, one of them an hour long', '2026-10-29T12:00:00-04:00', '2026-11-05T12:00:00-05:00'],
  ])('VI.C becomes a discrepancy %s, and not a moment before', (_, from, then) => {
    const facts = { dueFrom: at(from), ranAt: at(from) };
    expect(isUndocumented(facts, days, at(then))).toBe(true);
    expect(isUndocumented(facts, days, at(then) - 1)).toBe(false);
  });

  it('VI.C becomes a discrepancy though nobody entered or determined what the search brought, by the days for that', () => {
    const facts = { dueFrom: null, ranAt: at('2026-03-05T12:00:00-05:00') };
    expect(isUndocumented(facts, days, at('2026-03-15T12:00:00-04:00'))).toBe(true);
    expect(isUndocumented(facts, days, at('2026-03-15T12:00:00-04:00') - 1)).toBe(false);
  });
});
