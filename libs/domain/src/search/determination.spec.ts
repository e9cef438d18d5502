import type { Candidate } from './candidates';
import { determine, supersedeDetermination } from './determination';
import type { ComparisonForm, DeterminationFacts, DeterminationForm } from './outcomes';
import { NOW } from './search.fixture';

const candidate = (id: string, name: string): Candidate => ({
  id,
  name,
  dateOfBirth: '1990-04-09',
  rank: null,
  similarityScore: 0.9,
  source: 'BOOKING_PHOTO',
  recordRef: id,
});
const facts: DeterminationFacts = {
  ownerId: 'detective',
  operatorId: 'detective',
  queryOutcome: 'RESULTS_RETURNED',
  candidates: [candidate('c-1', 'Doe, Ann'), candidate('c-2', 'ANN DOE'), candidate('c-3', 'Roe, Bea')],
};
const compared = (candidateId: string, change: Partial<ComparisonForm> = {}): ComparisonForm => ({
  candidateId,
  mode: 'MANUAL',
  featuresFor: ['shape of the ear'],
  featuresAgainst: ['none seen'],
  ...change,
});
const match: DeterminationForm = { result: 'MATCH', rationale: 'ear and scar', comparisons: [compared('c-1')], matchCandidateIds: ['c-1'] };
const decide = (change: object = {}, known: Partial<DeterminationFacts> = {}, by = 'detective') =>
  determine({ ...facts, ...known }, { ...match, ...change }, by, NOW);
const none = { result: 'NO_MATCH', comparisons: [], matchCandidateIds: undefined };
const unsure = (...comparisons: ComparisonForm[]) => ({ result: 'INCONCLUSIVE', comparisons, matchCandidateIds: undefined });
const empty = { queryOutcome: 'NO_CANDIDATES', candidates: [] } as const;
const twice = { comparisons: [compared('c-1'), compared('c-2')], matchCandidateIds: ['c-1', 'c-2'] };

describe('the member’s determination', () => {
  it.each([
    ['an empty list', { queryOutcome: 'NO_CANDIDATES', candidates: [] }, 'The list was empty.'],
    [
      'VIII.A.4, where no is the whole answer',
      { purpose: { purpose: 'VIII_A4', reason: 'DEMENTIA' } },
      'Nobody on the list was taken for the person.',
    ],
    [
      'VIII.A.5, where no is the whole answer',
      { purpose: { purpose: 'VIII_A5', medicalExaminer: {} } },
      'Nobody on the list was taken for the person.',
    ],
  ] as const)('VI.B NO_MATCH needs no words for %s', (_, known, rationale) => {
    expect(decide({ ...none, rationale: undefined }, known)).toMatchObject({ outcome: 'NO_MATCH', rationale });
    expect(decide({ ...none, rationale: ' another nose ' }, known)).toMatchObject({ rationale: 'another nose' });
    expect(decide({ rationale: undefined }, known)).toMatchObject({ refused: true });
  });

  it.each([
    ['MATCH names one person, who is followed up', {}, {}, { outcome: 'MATCH', refs: ['c-1'], subReason: null }],
    [
      'MATCH may name several entries of the same person',
      twice,
      {},
      { outcome: 'MATCH', refs: ['c-1'], matchCandidateIds: ['c-1', 'c-2'] },
    ],
    ['NO_MATCH asks for no notes on each candidate', none, {}, { outcome: 'NO_MATCH', refs: [], subReason: 'NO_MATCH' }],
    ['an empty list is NO_MATCH', none, empty, { outcome: 'NO_MATCH', subReason: 'NO_CANDIDATES' }],
    [
      'INCONCLUSIVE follows up whom it says, one person once',
      unsure(compared('c-1', { followUp: true }), compared('c-2', { followUp: true }), compared('c-3', { followUp: false })),
      {},
      { outcome: 'INCONCLUSIVE', refs: ['c-1'], subReason: 'INCONCLUSIVE' },
    ],
  ])('VI.B %s', (_, change, known, expected) => {
    expect(decide(change, known)).toMatchObject(expected);
  });

  it.each([
    [
      'IV.G an automated score as a decision',
      { comparisons: [compared('c-1', { mode: 'AUTOMATED' })] },
      {},
      'HUMAN_COMPARISON_REQUIRED',
      'SOP',
    ],
    ['VI.B a match that nobody compared', { comparisons: [] }, {}, 'HUMAN_COMPARISON_REQUIRED', 'SOP'],
    ['VI.B no answer', { result: undefined }, {}, 'DETERMINATION_REQUIRED', 'SOP'],
    ['VI.B a fourth answer', { result: '93 %' }, {}, 'DETERMINATION_REQUIRED', 'SOP'],
    ['VI.B no rationale', { rationale: ' ' }, {}, 'DETERMINATION_REQUIRED', 'CHOICE'],
    ['VI.B no result yet', {}, { queryOutcome: null }, 'RESULT_REQUIRED', 'SOP'],
    ['VI.B a failed search', {}, { queryOutcome: 'FAILED' }, 'RESULT_REQUIRED', 'SOP'],
    ['VI.B a candidate of another list', { matchCandidateIds: ['c-9'] }, {}, 'DETERMINATION_NOT_POSSIBLE', 'SOP'],
    ['VI.B a match in an empty list', { comparisons: [], matchCandidateIds: [] }, empty, 'DETERMINATION_NOT_POSSIBLE', 'SOP'],
    ['VI.B a match that names nobody', { matchCandidateIds: [] }, {}, 'MATCH_NAMES_ONE_PERSON', 'CHOICE'],
    ['VI.B a match that names two people', { matchCandidateIds: ['c-1', 'c-3'] }, {}, 'MATCH_NAMES_ONE_PERSON', 'CHOICE'],
    ['VI.B nothing noted against', { comparisons: [compared('c-1', { featuresAgainst: [] })] }, {}, 'FEATURES_REQUIRED', 'CHOICE'],
    ['VI.B an unanswered follow-up', unsure(compared('c-1')), {}, 'FOLLOW_UP_UNANSWERED', 'CHOICE'],
    ['VI.B inconclusive about nobody', unsure(), {}, 'DETERMINATION_REQUIRED', 'CHOICE'],
  ])('%s is refused', (_, change, known, code, kind) => {
    expect(decide(change, known as Partial<DeterminationFacts>)).toMatchObject({ code, authority: { kind } });
  });

  it('VI.D only who carries the search evaluates it', () => {
    expect(decide({}, {}, 'colleague')).toMatchObject({ code: 'NOT_THE_OWNER', authority: { ref: 'VI.D' } });
    const handedOver = { ownerId: 'sergeant' };
    expect(decide({}, handedOver)).toMatchObject({ code: 'NOT_THE_OWNER', authority: { kind: 'CHOICE' } });
  });
});

describe('a list that was sealed as a printout', () => {
  const entry = (ref: string, recordRef: string, name = 'Doe, Ann') =>
    ({ ref, recordRef, name, dateOfBirth: '1990-04-09', source: 'BOOKING_PHOTO' }) as const;
  const printout = { candidates: [], returnedCount: 2, newIds: ['n-1', 'n-2', 'n-3'] };
  const matched = { entries: [entry('r-1', 'B-1')], comparisons: [compared('r-1')], matchCandidateIds: ['r-1'] };

  it('IV.F needs rows only for whoever was compared, entered with the comparison', () => {
    expect(decide(matched, printout)).toMatchObject({
      outcome: 'MATCH',
      refs: ['n-1'],
      matchCandidateIds: ['n-1'],
      comparisons: [{ candidateId: 'n-1' }],
      added: [{ id: 'n-1', recordRef: 'B-1', rank: null, similarityScore: null }],
    });
    const open = { ...unsure(compared('r-1', { followUp: true })), entries: matched.entries };
    expect(decide(open, printout)).toMatchObject({ outcome: 'INCONCLUSIVE', refs: ['n-1'], added: [{ id: 'n-1' }] });
    expect(decide(none, printout)).toMatchObject({ outcome: 'NO_MATCH', added: [] });
  });

  it('IV.F takes an entry that is a row already for that row, also one that the form has twice', () => {
    const known = { ...printout, candidates: [{ ...candidate('c-1', 'Doe, Ann'), recordRef: 'B-1' }], returnedCount: 1 };
    expect(decide(matched, known)).toMatchObject({ matchCandidateIds: ['c-1'], added: [] });
    const doubled = { ...matched, entries: [entry('r-1', 'B-1'), entry('r-2', ' B-1 ')] };
    expect(decide(doubled, { ...printout, returnedCount: 1 })).toMatchObject({ added: [{ id: 'n-1' }] });
  });

  it.each([
    ['a match of nobody', { comparisons: [], matchCandidateIds: [] }, printout, 'COMPARED_ENTRY_REQUIRED'],
    ['an inconclusive answer about nobody', unsure(), printout, 'COMPARED_ENTRY_REQUIRED'],
    [
      'more rows than were returned',
      { ...matched, entries: ['1', '2', '3'].map((n) => entry(`r-${n}`, n)) },
      printout,
      'RESULT_INCONSISTENT',
    ],
    ['an entry beside a list that is whole', matched, { candidates: facts.candidates, returnedCount: 3 }, 'RESULT_INCONSISTENT'],
    ['a name that no entry has', { ...matched, matchCandidateIds: ['r-9'] }, printout, 'DETERMINATION_NOT_POSSIBLE'],
  ])('IV.F %s is refused', (_, change, known, code) => {
    expect(decide(change, known)).toMatchObject({ code });
  });
});

describe('a mis-keyed determination', () => {
  const supersede = (change: object) =>
    supersedeDetermination(
      { ...facts, currentId: 'd-1' },
      { ...match, supersedes: 'd-1', supersedeReason: 'wrong row', ...change },
      'detective',
      NOW,
    );

  it('VI.B is superseded by a new one that names it and says why', () => {
    expect(supersede({ ...none })).toMatchObject({ outcome: 'NO_MATCH', supersedes: 'd-1', supersedeReason: 'wrong row' });
  });

  it.each([
    ['without a reason', { supersedeReason: '' }, 'SUPERSEDE_REASON_REQUIRED'],
    ['when it does not count any more', { supersedes: 'd-0' }, 'SUPERSEDED_ALREADY'],
    ['by an answer that would not do either', { rationale: '' }, 'DETERMINATION_REQUIRED'],
  ])('VI.B is not superseded %s', (_, change, code) => {
    expect(supersede(change)).toMatchObject({ code });
  });
});
