import { alibi, board, row } from '../corroboration/board.fixture';
import { department, NOW } from '../people/department.fixture';
import { actor } from '../search/search.fixture';
import { candidate, facts, prints, search, subject } from './enforcement.fixture';
import { linkOf, type LinkForm } from './link';
import type { CaseSearch, EnforcementFacts, OutsideArrestForm } from './model';
import { recordOutcome, recordOutsideArrest, withdrawEnforcement } from './outcome';
import { openEnforcementOutcome, openEnforcementReview, openProsecutorNotice } from './steps';

describe('the record of an outcome', () => {
  const outcome = { outcome: 'ARREST', occurredAt: NOW } as const;
  const record = (change: object = {}) => recordOutcome({ state: 'CLEARED' }, { ...outcome, ...change }, actor('colleague'), NOW);

  it.each([
    ['with its note', { note: ' at home ' }, 'at home'],
    ['without words', { note: ' ' }, null],
    ['without a note', {}, null],
  ])('VI.E holds who, when and what, up to this moment, %s', (_, change, note) => {
    expect(record(change)).toEqual({ outcome: 'ARREST', occurredAt: NOW, note, by: 'colleague', at: NOW });
  });

  it('VI.E is refused by name: not to come, and of a cleared request only', () => {
    expect(record({ occurredAt: NOW + 1 })).toMatchObject({ code: 'INSTANT_IN_FUTURE', facts: { field: 'occurredAt' } });
    const returned = recordOutcome({ state: 'RETURNED' }, outcome, actor('colleague'), NOW);
    expect(returned).toMatchObject({ code: 'ENFORCEMENT_NOT_CLEARED', facts: { state: 'RETURNED' } });
  });

  it('VI.E is not needed any more where the author took the request back, once', () => {
    const withdraw = (by: string, state: 'WITHDRAWN' | 'EXECUTED' | 'RETURNED') =>
      withdrawEnforcement({ author: 'colleague', state }, actor(by));
    expect(withdraw('colleague', 'RETURNED')).toEqual({ outcome: 'WITHDRAWN' });
    expect(withdraw('colleague', 'WITHDRAWN')).toMatchObject({ code: 'PROCESS_ENDED', facts: { state: 'WITHDRAWN' } });
    expect(withdraw('sergeant', 'RETURNED')).toMatchObject({ code: 'NOT_PERMITTED', facts: { needs: 'author' } });
  });
});

describe('the record of an arrest made outside', () => {
  const arrest: OutsideArrestForm = { subject, arrestedAt: NOW - 500, arrestedBy: 'patrol', bases: [] };
  const record = (change: object, known: Partial<EnforcementFacts> = {}) =>
    recordOutsideArrest({ ...facts, rows: board(), ...known }, { ...arrest, ...change }, actor('colleague'), NOW);
  const printout = { searches: [{ ...search, listComplete: false, candidates: [] }] };
  const discrepancy = [{ type: 'ARREST_WITHOUT_INDEPENDENT_BASIS' }];
  const basis = { type: 'LATENT_PRINT', restsOnLikeness: false, stepId: 'LATENT_PRINTS', sourceRef: null, establishedAt: NOW - 1000 };

  it.each<[string, object, object[]]>([
    ['a step by its id', { stepId: 'LATENT_PRINTS' }, [basis]],
    ['a step and where it is found', { stepId: 'LATENT_PRINTS', sourceRef: ' lab 7 ' }, [{ ...basis, sourceRef: 'lab 7' }]],
    ['a step with its own time', { stepId: 'LATENT_PRINTS', establishedAt: 5 }, [{ ...basis, establishedAt: 5 }]],
    ['a type', { type: 'DNA', sourceRef: ' ' }, [{ ...basis, type: 'DNA', stepId: null, establishedAt: null }]],
    ['not a step that says nothing for it', { stepId: 'DNA' }, []],
    ['not a step that nobody knows', { stepId: 'x', type: 'DNA' }, []],
    ['not what is no evidence', { type: 'HUNCH' }, []],
  ])('A20 keeps as its basis %s', (_, named, bases) => {
    expect(record({ bases: [named] }, { rows: board(prints) })).toMatchObject({ bases });
    expect(record({ bases: [named] }, { rows: board(prints) }).bases).toHaveLength(bases.length);
  });

  it('A20 names the searches that point to the person, the steps that clear, and the explanation as it was given', () => {
    const other = { ...alibi, candidateId: 'c-9' };
    expect(record({ explanation: ' in pursuit ' }, { rows: [...board(alibi), other] })).toMatchObject({
      linkedSearchIds: ['s-1'],
      exculpatoryStepIds: ['INTERVIEW'],
      explanation: 'in pursuit',
    });
    expect(record({ explanation: ' ' }).explanation).toBeNull();
    expect(record({}).explanation).toBeNull();
  });

  it.each([
    ['a declared search and nothing else', { faceSearchPointed: true }, { ...printout, rows: [] }],
    ['evidence that speaks against the person', {}, { rows: board({ ...prints, outcome: 'CONTRADICTS' as const }) }],
    ['a step that supports without saying by what', {}, { rows: board(row('DNA', { outcome: 'SUPPORTS' })) }],
    ['prints of another candidate', {}, { rows: [{ ...prints, candidateId: 'c-9' }] }],
  ])('VI.E with %s it is a discrepancy', (_, change, known) => {
    expect(record(change, known)).toMatchObject({ outcome: 'RECORDED', discrepancies: discrepancy });
  });

  it.each<[string, object, object, string[]]>([
    ['a list that holds the person, denied', { faceSearchPointed: false }, { rows: board(prints) }, ['FR_LINK_UNDECLARED']],
    ['a list that cannot tell, and no word', {}, printout, ['FR_LINK_ANSWER_REQUIRED']],
    ['a list that cannot tell, and "no"', { faceSearchPointed: false }, printout, []],
    ['no list, and no word', {}, { searches: [] }, []],
    ['a list that holds the person, and no word', {}, { rows: board(prints) }, []],
  ])('VI.E, A20 the recorder is held to an answer: %s', (_, change, known, types) => {
    expect(record(change, known).discrepancies.map(({ type }) => type)).toEqual(types);
  });
});

describe('which candidates a declaration takes in', () => {
  const person = (candidateId: string, change: object = {}) => ({ ...candidate, candidateId, name: 'Bea Roe', ...change });
  const two: CaseSearch = { ...search, candidates: [person('c-1', { followedUp: false }), person('c-2')] };
  const printout: CaseSearch = { ...search, searchId: 's-2', listComplete: false, candidates: [] };
  const declared = (searches: readonly CaseSearch[], change: Partial<LinkForm> = {}) => {
    const found = linkOf({ searches, rows: [] }, { subject, bases: [], faceSearchPointed: true, ...change });
    return [found.link, found.searches.map(({ searchId }) => searchId), found.candidates.map(({ candidateId }) => candidateId)];
  };

  it.each<[string, readonly CaseSearch[], Partial<LinkForm>, string[], string[]]>([
    ['who is followed up, where every list can be compared', [two], {}, ['s-1'], ['c-2']],
    ['only lists that cannot be compared, where there is one', [two, printout], {}, ['s-2'], []],
    ['the candidate named, wherever it is listed', [two, printout], { candidateIds: ['c-1'] }, ['s-1'], ['c-1']],
    [
      'the search that holds the candidate named',
      [two, { ...two, searchId: 's-3', candidates: [person('c-3')] }],
      { candidateIds: ['c-3'] },
      ['s-3'],
      ['c-3'],
    ],
  ])('VI.E %s', (_, searches, change, ids, candidates) => {
    expect(declared(searches, change)).toEqual(['DECLARED', ids, candidates]);
  });

  it('VI.E a list is compared only when everybody in it can be', () => {
    const partly = { ...search, candidates: [person('c-1'), person('c-2', { dateOfBirth: undefined })] };
    expect(declared([partly], { faceSearchPointed: undefined })[0]).toBe('UNCOMPARABLE');
  });
});

describe('who is asked about an action', () => {
  const request = { author: 'colleague', operatorIds: ['detective'], exculpatoryStepIds: ['INTERVIEW'] };
  const opening = { roster: department, request, caseNumber: '2026-001234', unitId: 'section' };
  const columns = { subjectMemberId: 'colleague', caseNumber: '2026-001234', unitId: 'section' };
  const author = { type: 'HUMAN', candidates: ['member:colleague'], excluded: [], columns };

  it('2.6 the supervisor at once; the author about the outcome and for the prosecutor; each task knows its case and unit', () => {
    expect(openEnforcementReview(opening, NOW)).toMatchObject({ type: 'HUMAN', columns });
    expect(openEnforcementOutcome(opening)).toEqual(author);
    expect(openProsecutorNotice(opening)).toEqual(author);
    expect(openEnforcementOutcome({ roster: department, request })).toEqual({ ...author, columns: { subjectMemberId: 'colleague' } });
  });
});
