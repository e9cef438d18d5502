import { alibi, board, row } from '../corroboration/board.fixture';
import { isRefusal } from '../kernel';
import { actor, NOW } from '../search/search.fixture';
import { candidate, facts, form, prints, search, subject } from './enforcement.fixture';
import { linkOf, type LinkForm } from './link';
import type { CaseSearch, EnforcementFacts } from './model';
import { requestEnforcement } from './request';

const asked: LinkForm = { subject, bases: [] };
const link = (searches: readonly CaseSearch[], change: Partial<LinkForm> = {}, rows = facts.rows) => {
  const found = linkOf({ searches, rows }, { ...asked, ...change });
  const candidateIds = found.candidates.map(({ candidateId }) => candidateId);
  return [found.link, found.searches.map(({ searchId }) => searchId), candidateIds, found.uncomparable];
};
const other = { ...candidate, candidateId: 'c-2', name: 'Bea Roe', followedUp: false, identity: null };
const printout: CaseSearch = { ...search, searchId: 's-2', listComplete: false, candidates: [] };
const partly: CaseSearch = { ...printout, candidates: [{ ...other, followedUp: true }] };

describe('how a person is tied to the face searches of a case', () => {
  it.each([
    [
      'found in the list that holds them, not in the others',
      [search, { ...search, searchId: 's-3', candidates: [other] }],
      {},
      ['FOUND', ['s-1'], ['c-1'], false],
    ],
    [
      'found, with whom the author names in another list',
      [search, { ...search, searchId: 's-3', candidates: [other] }],
      { candidateIds: ['c-2'] },
      ['FOUND', ['s-1', 's-3'], ['c-1', 'c-2'], false],
    ],
    [
      'found, with whom the author names in the same one',
      [{ ...search, candidates: [candidate, other] }],
      { candidateIds: ['c-2'] },
      ['FOUND', ['s-1'], ['c-1', 'c-2'], false],
    ],
    ['found, though another list cannot be compared', [search, printout], {}, ['FOUND', ['s-1'], ['c-1'], true]],
    ['found whatever was said', [search], { faceSearchPointed: false }, ['FOUND', ['s-1'], ['c-1'], false]],
    ['found in two searches', [search, { ...search, searchId: 's-3' }], {}, ['FOUND', ['s-1', 's-3'], ['c-1', 'c-1'], false]],
    ['not in a list that came back empty', [{ ...search, queryOutcome: 'NO_CANDIDATES' }], {}, ['NONE', [], [], false]],
    ['not in a search that failed', [{ ...search, queryOutcome: 'FAILED' }], {}, ['NONE', [], [], false]],
    ['not in a search that has not come back', [{ ...search, queryOutcome: null }], {}, ['NONE', [], [], false]],
    ['not among other people', [{ ...search, candidates: [other] }], {}, ['NONE', [], [], false]],
    [
      'found under the middle name that the licence has',
      [{ ...search, candidates: [{ ...candidate, name: `${subject.name} Allen` }] }],
      {},
      ['FOUND', ['s-1'], ['c-1'], false],
    ],
    [
      'not to be told from somebody of the same date of birth with one name in common',
      [{ ...search, candidates: [{ ...other, name: 'Ann Roe' }] }],
      {},
      ['UNCOMPARABLE', [], [], true],
    ],
    ['not to be told from a printout', [printout], {}, ['UNCOMPARABLE', [], [], true]],
    ['not to be told by a name without a date of birth', [search], { subject: { name: 'Ann Doe' } }, ['UNCOMPARABLE', [], [], true]],
    [
      'declared by an answer: who is followed up in the printout',
      [search, partly].slice(1),
      { faceSearchPointed: true },
      ['DECLARED', ['s-2'], ['c-2'], true],
    ],
    [
      'declared by an answer: the printout itself where nobody is',
      [printout],
      { faceSearchPointed: true },
      ['DECLARED', ['s-2'], [], true],
    ],
    ['declared by a candidate', [{ ...search, candidates: [other] }], { candidateIds: ['c-2'] }, ['DECLARED', ['s-1'], ['c-2'], false]],
    [
      'declared by a step',
      [search],
      { subject: { name: 'X' }, bases: [{ stepId: 'LATENT_PRINTS' }] },
      ['DECLARED', ['s-1'], ['c-1'], true],
    ],
    [
      'not declared by a step that nobody knows',
      [search],
      { subject: { name: 'X' }, bases: [{ stepId: 'x' }] },
      ['UNCOMPARABLE', [], [], true],
    ],
    ['declared with no search in the case at all', [], { faceSearchPointed: true }, ['DECLARED', [], [], false]],
  ] as const)('VI.E %s', (_, searches, change, expected) => {
    expect(link(searches, change)).toEqual(expected);
  });

  it.each(['FACE_SEARCH', 'SECOND_FACE_SEARCH', 'LINEUP_FROM_CANDIDATE', 'RECOGNITION_SHOWN_CANDIDATE'])(
    'VI.E a basis of type %s exists only because a search pointed there',
    (type) => {
      expect(link([printout], { bases: [{ type }] })[0]).toBe('DECLARED');
    },
  );

  it.each(['OWN_VISUAL_COMPARISON', 'ADMISSION', 'DNA'])('VI.E a basis of type %s says nothing of a search', (type) => {
    expect(link([printout], { bases: [{ type }] })[0]).toBe('UNCOMPARABLE');
  });
});

describe('what a refusal of the guard says about itself', () => {
  const refusal = (change: object, known: Partial<EnforcementFacts> = {}): unknown => {
    const answer = requestEnforcement({ ...facts, ...known }, { ...form, ...change }, actor('detective'), NOW);
    return isRefusal(answer) ? [answer.code, answer.authority.ref, answer.facts] : answer;
  };

  it.each([
    ['which searches hold the person', { faceSearchPointed: false }, {}, ['FR_LINK_UNDECLARED', 'VI.E', { searches: ['s-1'] }]],
    [
      'which searches nobody has evaluated',
      {},
      { searches: [{ ...search, determination: null }] },
      ['DETERMINATION_REQUIRED', 'a determination before enforcement', { searches: ['s-1'] }],
    ],
    [
      'which steps are open, each once',
      {},
      { rows: board(prints, row('DNA', { outcome: null })) },
      ['CORROBORATION_INCOMPLETE', 'VI.D has ended or is pending before enforcement', { open: ['DNA'] }],
    ],
    [
      'what is known of the person',
      {},
      { searches: [{ ...search, candidates: [{ ...candidate, identity: null }] }] },
      ['IDENTITY_DETERMINATION_REQUIRED', 'an identity determination before enforcement', { state: null }],
    ],
    [
      'which contradictions are open',
      {},
      { rows: board(prints, alibi) },
      ['CONTRADICTION_UNADDRESSED', 'contradictions are answered in writing', { steps: ['INTERVIEW'] }],
    ],
    [
      'which purpose bars it',
      {},
      { searches: [{ ...search, purpose: 'VIII_A4' }] },
      ['PURPOSE_BARS_ENFORCEMENT', 'no enforcement under VIII.A.4', { purpose: 'VIII_A4' }],
    ],
    [
      'which step is none',
      { bases: [{ stepId: 'DNA' }] },
      {},
      ['BASIS_NOT_SUPPORTING', 'bases are picked from the steps', { step: 'DNA' }],
    ],
    ['that bases are picked or found', { bases: [{ type: 'PROPERTY' }] }, {}, ['BASIS_REQUIRED', 'a basis says where it can be found', {}]],
  ] as const)('VI.E says %s', (_, change, known, expected) => {
    expect(refusal(change, known)).toEqual(expected);
  });

  it('VI.E nothing is linked and nothing named: a basis is asked for by setting, since the SOP speaks of face searches only', () => {
    expect(refusal({ bases: [] }, { searches: [], rows: [] })).toEqual(['BASIS_REQUIRED', 'a conclusion states its bases', {}]);
    expect(refusal({ bases: [] })).toEqual(['FR_SOLE_BASIS', 'VI.E', {}]);
  });
});
