import { isRefusal } from '../kernel';
import type { Candidate } from './candidates';
import { determine, supersedeDetermination } from './determination';
import type { ComparisonForm, DeterminationFacts, DeterminationForm } from './outcomes';
import { NOW } from './search.fixture';

const candidate = (id: string, name: string): Candidate => ({
  id,
  name,
  dateOfBirth: '1990-04-09',
  rank: null,
  similarityScore: null,
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
const match: DeterminationForm = { result: 'MATCH', rationale: ' ear ', comparisons: [compared('c-1')], matchCandidateIds: ['c-1'] };
const told = (answer: object) => (isRefusal(answer) ? [answer.code, answer.authority.ref, answer.facts] : answer);
const decide = (change: object, known: object = {}) => told(determine({ ...facts, ...known }, { ...match, ...change }, 'detective', NOW));
const both = ['c-1', 'c-2'];
const unsure = (...comparisons: ComparisonForm[]) => ({ result: 'INCONCLUSIVE', comparisons, matchCandidateIds: undefined });
const none = { featuresFor: [], featuresAgainst: [] };

describe('what a determination holds', () => {
  it('VI.B holds the member’s words without the blanks around them', () => {
    expect(decide({ limitations: ' dark ' })).toEqual({
      outcome: 'MATCH',
      refs: ['c-1'],
      subReason: null,
      added: [],
      matchCandidateIds: ['c-1'],
      comparisons: match.comparisons,
      rationale: 'ear',
      limitations: 'dark',
      by: 'detective',
      at: NOW,
      supersedes: null,
      supersedeReason: null,
    });
    expect(decide({ limitations: ' ' })).toMatchObject({ limitations: null });
    expect(decide({})).toMatchObject({ limitations: null });
  });

  it('VI.B names nobody as the person where there is no match, whoever was ticked or compared', () => {
    const followed = [compared('c-1', { followUp: true })];
    expect(decide({ result: 'NO_MATCH', comparisons: followed })).toMatchObject({ outcome: 'NO_MATCH', matchCandidateIds: [], refs: [] });
    expect(decide({ ...unsure(...followed) })).toMatchObject({ outcome: 'INCONCLUSIVE', matchCandidateIds: [], refs: ['c-1'] });
  });

  it('VI.B a person who is listed twice is compared in both entries', () => {
    const twice = { matchCandidateIds: both, comparisons: [compared('c-3'), compared('c-1'), compared('c-2')] };
    expect(decide(twice)).toMatchObject({ outcome: 'MATCH', matchCandidateIds: both, refs: ['c-1'] });
  });

  it.each<[string, object, object, unknown[]]>([
    ['there is no result', {}, { queryOutcome: 'FAILED' }, ['RESULT_REQUIRED', 'VI.B', {}]],
    ['there is no answer', { result: 'X' }, {}, ['DETERMINATION_REQUIRED', 'VI.B', { answers: ['MATCH', 'NO_MATCH', 'INCONCLUSIVE'] }]],
    [
      'there is no rationale',
      { rationale: ' ' },
      {},
      ['DETERMINATION_REQUIRED', 'a determination has its rationale', { fields: ['rationale'] }],
    ],
    [
      'somebody is not on the list',
      { comparisons: [compared('c-9')] },
      {},
      ['DETERMINATION_NOT_POSSIBLE', 'VI.B', { problem: 'NOT_ON_THE_LIST', candidates: ['c-9'] }],
    ],
    [
      'the list is empty',
      { comparisons: [], matchCandidateIds: [] },
      { candidates: [] },
      ['DETERMINATION_NOT_POSSIBLE', 'VI.B', { problem: 'LIST_IS_EMPTY' }],
    ],
    [
      'two people are named',
      { matchCandidateIds: ['c-1', 'c-3'] },
      {},
      ['MATCH_NAMES_ONE_PERSON', 'a match names one person', { named: 2 }],
    ],
    ['one of two entries was not compared', { matchCandidateIds: both }, {}, ['HUMAN_COMPARISON_REQUIRED', 'VI.B', {}]],
    [
      'nothing speaks for the second entry',
      { matchCandidateIds: both, comparisons: [compared('c-1'), compared('c-2', { featuresFor: [] })] },
      {},
      ['FEATURES_REQUIRED', 'features for and against', { candidates: both }],
    ],
    ['nothing was compared', unsure(), {}, ['DETERMINATION_REQUIRED', 'INCONCLUSIVE names what was compared', { fields: ['comparisons'] }]],
    [
      'nothing was noted of one',
      unsure(compared('c-1', { followUp: true }), compared('c-3', { ...none, followUp: false })),
      {},
      ['FEATURES_REQUIRED', 'features for and against', { candidates: ['c-3'] }],
    ],
    [
      'nobody answered whether one is followed up',
      unsure(compared('c-1', { followUp: true }), compared('c-3')),
      {},
      ['FOLLOW_UP_UNANSWERED', 'INCONCLUSIVE answers who is followed up', { candidates: ['c-3'] }],
    ],
  ])('VI.B is refused, saying that %s', (_, change, known, expected) => {
    expect(decide(change, known)).toEqual(expected);
  });

  it.each([
    ['why', ' mis-keyed ', { supersedes: 'd-1', supersedeReason: 'mis-keyed' }],
    ['no why', ' ', { code: 'SUPERSEDE_REASON_REQUIRED' }],
    ['nothing', undefined, { code: 'SUPERSEDE_REASON_REQUIRED' }],
  ])('VI.B is superseded by another one that says %s', (_, supersedeReason, expected) => {
    const form = { ...match, supersedes: 'd-1', supersedeReason };
    expect(supersedeDetermination({ ...facts, currentId: 'd-1' }, form, 'detective', NOW)).toMatchObject(expected);
  });
});
