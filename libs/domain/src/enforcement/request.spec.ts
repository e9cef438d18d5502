import { alibi, board, pendingDna, row, supports } from '../corroboration/board.fixture';
import { isRefusal } from '../kernel';
import { nmpd40023 } from '../policy';
import { actor, NOW } from '../search/search.fixture';
import { candidate, facts, form, lineup, prints, search } from './enforcement.fixture';
import type { EnforcementFacts, EnforcementForm } from './model';
import { requestEnforcement } from './request';

const request = (change: object = {}, known: Partial<EnforcementFacts> = {}) =>
  requestEnforcement({ ...facts, ...known }, { ...form, ...change } as EnforcementForm, actor('detective'), NOW);
const on = (...types: string[]) => ({ bases: types.map((type) => ({ type, ...(type === 'PROPERTY' && { sourceRef: 'item 7' }) })) });
const one = (change: object) => ({ searches: [{ ...search, ...change }] });
const who = (change: object) => one({ candidates: [{ ...candidate, ...change }] });
const policy = (lineupFromCandidate: 'ALONE' | 'NOT_ALONE' | 'ONLY_AFTER_INDEPENDENT_EVIDENCE') => ({
  policy: { ...nmpd40023, lineupFromCandidate },
});
const answer = { contradictions: [{ stepId: 'INTERVIEW', answer: 'the friend took it back' }] };
const dna = { kind: 'SEARCH_WARRANT', affidavitNamesFaceSearch: true };
const printout = one({ listComplete: false, candidates: [] });
const warrant = { kind: 'WARRANT_SERVICE', warrant: { number: 'W-1', confirmedAt: NOW - 1, confirmedWith: 'the clerk' } };
const elsewhere = { ...search, searchId: 's-2', candidates: [{ ...candidate, candidateId: 'c-2', followedUp: false, identity: null }] };

describe('VI.E a face search is never the sole determinant', () => {
  it.each([
    ['the face search alone', on('FACE_SEARCH'), 'FR_SOLE_BASIS', 'SOP'],
    ['nothing at all', on(), 'FR_SOLE_BASIS', 'SOP'],
    ['the search and the member’s own visual comparison', on('FACE_SEARCH', 'OWN_VISUAL_COMPARISON'), 'FR_SOLE_BASIS', 'SOP'],
    ['the search and a second search', on('FACE_SEARCH', 'SECOND_FACE_SEARCH'), 'FR_SOLE_BASIS', 'SOP'],
    ['the search and a colleague’s comparison', on('FACE_SEARCH', 'COLLEAGUE_COMPARISON'), 'FR_SOLE_BASIS', 'SOP'],
    ['the search and a video that looks like the person', on('FACE_SEARCH', 'VIDEO_LIKENESS'), 'FR_SOLE_BASIS', 'SOP'],
    ['the search and somebody who was shown the candidate', on('FACE_SEARCH', 'RECOGNITION_SHOWN_CANDIDATE'), 'FR_SOLE_BASIS', 'SOP'],
  ])('VI.E refuses %s', (_, change, code, kind) => {
    expect(request(change)).toMatchObject({ code, authority: { kind } });
  });

  const picked = { bases: [{ type: 'FACE_SEARCH' }, { stepId: 'PHOTO_LINEUP' }] };
  const shown = { rows: board(lineup) };
  it('A10 refuses the search and a line-up built on the candidate and nothing else', () => {
    expect(request(picked, shown)).toMatchObject({
      code: 'LINEUP_NOT_INDEPENDENT',
      authority: { kind: 'CHOICE', ref: 'lineupFromCandidate' },
    });
    expect(request(picked, { ...shown, ...policy('ONLY_AFTER_INDEPENDENT_EVIDENCE') })).toMatchObject({ code: 'LINEUP_NOT_INDEPENDENT' });
    expect(request(picked, { ...shown, ...policy('ALONE') })).toMatchObject({ outcome: 'REQUESTED' });
  });

  it('A10 takes the type from the row: a line-up built on the candidate cannot be typed in as another one', () => {
    expect(request({ bases: [{ type: 'LINEUP_SEPARATE', sourceRef: 'x' }] }, shown)).toMatchObject({ code: 'LINEUP_NOT_INDEPENDENT' });
  });

  it.each([
    ['prints found through the lead', {}, {}],
    ['DNA found through the lead', { bases: [{ stepId: 'DNA' }] }, { rows: board(supports('DNA', 'DNA')) }],
    ['property', on('FACE_SEARCH', 'PROPERTY'), {}],
    [
      'recognition by somebody who was shown no candidate',
      { bases: [{ stepId: 'INTERVIEW' }] },
      { rows: board(supports('INTERVIEW', 'RECOGNITION_UNPROMPTED')) },
    ],
    ['a line-up beside prints', { bases: [{ stepId: 'PHOTO_LINEUP' }, { stepId: 'LATENT_PRINTS' }] }, { rows: board(lineup, prints) }],
  ])('A10 %s is enough', (_, change, known) => {
    expect(request(change, known)).toMatchObject({
      outcome: 'REQUESTED',
      link: 'FOUND',
      linkedSearchIds: ['s-1'],
      operatorIds: ['detective'],
      author: 'detective',
    });
  });
});

describe('VI.E whether a face search points to the person', () => {
  it.each([
    ['found by name and date of birth', { faceSearchPointed: true }, {}, 'FOUND'],
    ['found by licence number', { subject: { licenceNumber: 'd-100-200' } }, who({ name: 'X', licenceNumber: 'D100200' }), 'FOUND'],
    ['found in a joined case, in a list nobody followed up', {}, { searches: [elsewhere], rows: [] }, 'FOUND'],
    ['found by booking number', { subject: { bookingNumber: 'B 7' } }, who({ bookingNumber: 'b7' }), 'FOUND'],
    ['declared where the list is a printout', { faceSearchPointed: true }, { ...printout, rows: [] }, 'DECLARED'],
    ['declared by naming the candidate', { subject: { name: 'Unknown' }, candidateIds: ['c-1'] }, {}, 'DECLARED'],
    ['not to be told, and answered with no', { faceSearchPointed: false }, { ...printout, rows: [] }, 'UNCOMPARABLE'],
    ['no search in the case', { faceSearchPointed: false }, { searches: [], rows: [] }, 'NONE'],
    ['a search for somebody else', {}, { ...who({ name: 'Bea Roe', followedUp: false }), rows: [] }, 'NONE'],
  ])('VI.E %s', (_, change, known, link) => {
    const bases = [{ type: 'PROPERTY', sourceRef: 'item 7' }];
    expect(request({ bases, ...change }, known)).toMatchObject({ outcome: 'REQUESTED', link });
  });

  it.each([
    ['a "no" against a list that holds the person', { faceSearchPointed: false }, {}, 'FR_LINK_UNDECLARED', 'SOP'],
    [
      'a "no" beside a basis that is a face search',
      { faceSearchPointed: false, ...on('FACE_SEARCH') },
      printout,
      'FR_LINK_UNDECLARED',
      'SOP',
    ],
    ['no answer where the list is a printout', on('PROPERTY'), printout, 'FR_LINK_ANSWER_REQUIRED', 'CHOICE'],
    [
      'no answer where list and person have no key in common',
      { subject: { licenceNumber: 'D1' }, ...on('PROPERTY') },
      {},
      'FR_LINK_ANSWER_REQUIRED',
      'CHOICE',
    ],
    ['no answer where the person is only a name', { subject: { name: 'Doe' }, ...on('PROPERTY') }, {}, 'FR_LINK_ANSWER_REQUIRED', 'CHOICE'],
    [
      'a declared link to a search outside, and nothing else',
      { faceSearchPointed: true, ...on('OWN_VISUAL_COMPARISON') },
      { searches: [], rows: [] },
      'FR_SOLE_BASIS',
      'SOP',
    ],
    [
      'a step about another person',
      { bases: [{ stepId: 'LATENT_PRINTS' }] },
      { rows: [{ ...prints, candidateId: 'c-9' }] },
      'BASIS_NOT_SUPPORTING',
      'CHOICE',
    ],
  ])('VI.E refuses %s', (_, change, known, code, kind) => {
    expect(request(change, known)).toMatchObject({ code, authority: { kind } });
  });
});

describe('settings on top of VI.E', () => {
  const assisted = one({ purpose: 'VIII_A4' });
  it.each([
    ['VI.D a step that is still open', {}, { rows: board(prints, row('DNA', { outcome: null })) }, 'CORROBORATION_INCOMPLETE', 'CHOICE'],
    ['VI.B a search that nobody evaluated', {}, one({ determination: null }), 'DETERMINATION_REQUIRED', 'CHOICE'],
    ['V.E.2 no identity determination', {}, who({ identity: null }), 'IDENTITY_DETERMINATION_REQUIRED', 'CHOICE'],
    ['V.E.2 an unresolved identity', {}, who({ identity: 'UNRESOLVED' }), 'IDENTITY_DETERMINATION_REQUIRED', 'CHOICE'],
    ['V.E.2 a person who was eliminated', dna, who({ identity: 'ELIMINATED' }), 'IDENTITY_DETERMINATION_REQUIRED', 'CHOICE'],
    ['VI.D an alibi nobody answered', {}, { rows: board(prints, alibi) }, 'CONTRADICTION_UNADDRESSED', 'CHOICE'],
    [
      'VI.D DNA that a warrant would serve, before an arrest',
      {},
      { rows: board(prints, pendingDna) },
      'PENDING_NOT_FOR_THIS_ACTION',
      'CHOICE',
    ],
    ['VI.E an affidavit without the question answered', { kind: 'PC_AFFIDAVIT' }, {}, 'AFFIDAVIT_ANSWER_REQUIRED', 'CHOICE'],
    ['VIII.A.4 a search made to help', {}, assisted, 'PURPOSE_BARS_ENFORCEMENT', 'CHOICE'],
    ['VI.E a warrant that nobody confirmed', { kind: 'WARRANT_SERVICE' }, {}, 'WARRANT_UNCONFIRMED', 'CHOICE'],
    ['VI.E a warrant served on likeness', { ...warrant, ...on('FACE_SEARCH') }, {}, 'FR_SOLE_BASIS', 'CHOICE'],
  ])('%s is refused', (_, change, known, code, kind) => {
    expect(request(change, known as Partial<EnforcementFacts>)).toMatchObject({ code, authority: { kind } });
  });

  it.each([
    ['VI.D a search warrant for DNA with the DNA step pending', dna, { rows: board(prints, pendingDna) }, { pendingStepIds: ['DNA'] }],
    ['V.E.2 a search warrant to find out who it is', dna, who({ identity: 'UNRESOLVED' }), {}],
    ['VI.D an alibi that is answered', answer, { rows: board(prints, alibi) }, { exculpatoryStepIds: ['INTERVIEW'] }],
    ['VIII.A.4 a warrant served, whatever the purpose', warrant, assisted, {}],
    ['VIII.A.4 another search that points to the person too', {}, { searches: [{ ...search, purpose: 'VIII_A4' }, elsewhere] }, {}],
    [
      'VI.D presets of a light purpose',
      {},
      { ...one({ presets: ['PHOTO_LINEUP'] }), rows: board(prints).filter(({ kind }) => kind !== 'PHOTO_LINEUP') },
      {},
    ],
  ])('%s passes', (_, change, known, expected) => {
    expect(request(change, known as Partial<EnforcementFacts>)).toMatchObject({ outcome: 'REQUESTED', ...expected });
  });

  it('VI.D, VI.E what is missing is said all at once', () => {
    const refusal = request(on('FACE_SEARCH'), { rows: board(alibi, row('DNA', { outcome: null })), ...who({ identity: null }) });
    expect(isRefusal(refusal) && [refusal, ...refusal.also].map(({ code }) => code)).toEqual([
      'FR_SOLE_BASIS',
      'CORROBORATION_INCOMPLETE',
      'IDENTITY_DETERMINATION_REQUIRED',
      'CONTRADICTION_UNADDRESSED',
    ]);
  });
});
