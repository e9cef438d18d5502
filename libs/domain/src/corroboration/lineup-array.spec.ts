import { NOW } from '../people/department.fixture';
import { instructionsFor } from './instructions';
import { dependentMembers } from './lineup-people';
import { arrange, facts, outside, strict } from './lineup.fixture';

const admin = (memberId: string) => ({ administrator: { memberId } });

describe('the array of a line-up', () => {
  it.each([
    [
      's. 92.70 with an administrator who knows nothing of it',
      {},
      {},
      { administratorId: 'patrol', evidenceType: 'LINEUP_FROM_CANDIDATE' },
    ],
    [
      's. 92.70 with an administrator of another agency',
      { administrator: outside },
      {},
      { administratorId: null, outsideAdministrator: outside.outside },
    ],
    ['s. 92.70 with any independent member', { administrator: undefined }, {}, { administratorId: null }],
    ['s. 92.70 by the operator, with an alternative method', { method: 'SHUFFLED_FOLDERS', orderSeed: '7', ...admin('detective') }, {}, {}],
    [
      'A10 apart from the candidate, after independent evidence',
      { suspectSource: 'INDEPENDENT_EVIDENCE' },
      { independentSince: NOW },
      { evidenceType: 'LINEUP_SEPARATE' },
    ],
    [
      'A10 only said to be apart from the candidate',
      { suspectSource: 'INDEPENDENT_EVIDENCE' },
      {},
      { evidenceType: 'LINEUP_FROM_CANDIDATE' },
    ],
    ['A10 under the strict setting, after independent evidence', {}, { ...strict, independentSince: NOW }, { outcome: 'ARRANGED' }],
  ])('%s is arranged', (_, form, known, expected) => {
    expect(arrange(form, known)).toMatchObject({ outcome: 'ARRANGED', ...expected });
  });

  it.each([
    ['s. 92.70', 'the querying member as administrator', admin('detective'), {}, 'LINEUP_ADMIN_NOT_INDEPENDENT', 'LAW'],
    ['s. 92.70', 'a member of the case', admin('colleague'), {}, 'LINEUP_ADMIN_NOT_INDEPENDENT', 'LAW'],
    ['s. 92.70', 'the requester', admin('crash'), {}, 'LINEUP_ADMIN_NOT_INDEPENDENT', 'LAW'],
    ['s. 92.70', 'whoever had a part in another search of the case', admin('major'), {}, 'LINEUP_ADMIN_NOT_INDEPENDENT', 'LAW'],
    ['s. 92.70', 'a reader of the candidate list', admin('sergeant'), {}, 'LINEUP_ADMIN_NOT_INDEPENDENT', 'LAW'],
    [
      's. 92.70',
      'a live line-up by another method',
      { kind: 'LIVE', method: 'COMPUTER_PROGRAM' },
      {},
      'LINEUP_ADMIN_NOT_INDEPENDENT',
      'LAW',
    ],
    ['A10', 'a line-up before independent evidence, under the strict setting', {}, strict, 'LINEUP_PRECONDITION_UNMET', 'CHOICE'],
    ['VI.D', 'an administrator who is away', admin('away'), {}, 'LINEUP_ARRAY_INVALID', 'CHOICE'],
    ['VI.D', 'an administrator whom nobody knows', admin('nobody'), {}, 'LINEUP_ARRAY_INVALID', 'CHOICE'],
    ['VI.D', 'four fillers', { fillerIds: ['f-1', 'f-2', 'f-3', 'f-4'] }, {}, 'LINEUP_ARRAY_INVALID', 'CHOICE'],
    ['VI.D', 'a filler twice', { fillerIds: ['f-1', 'f-1', 'f-2', 'f-3', 'f-4', 'f-5'] }, {}, 'LINEUP_ARRAY_INVALID', 'CHOICE'],
    [
      'VI.D',
      'the suspect among the fillers',
      { fillerIds: ['f-1', 'f-2', 'f-3', 'f-4', 'f-5', 'c-1'] },
      {},
      'LINEUP_ARRAY_INVALID',
      'CHOICE',
    ],
    ...(['c-2', 'r2', 'D 100 200'] as const).map(
      (ref) =>
        [
          'VI.D',
          `another suspect of the case among the fillers, called ${ref}`,
          { fillerIds: ['f-1', 'f-2', 'f-3', 'f-4', 'f-5', ref] },
          {},
          'LINEUP_ARRAY_INVALID',
          'CHOICE',
        ] as const,
    ),
    [
      'VI.D',
      'a filler twice under two spellings',
      { fillerIds: ['f-1', 'F1', 'f-2', 'f-3', 'f-4', 'f-5'] },
      {},
      'LINEUP_ARRAY_INVALID',
      'CHOICE',
    ],
    [
      'A10',
      'a line-up before independent evidence that came a moment later',
      {},
      { ...strict, independentSince: NOW + 1 },
      'LINEUP_PRECONDITION_UNMET',
      'CHOICE',
    ],
    ['VI.D', 'fillers chosen by nothing', { selectionBasis: '' }, {}, 'LINEUP_ARRAY_INVALID', 'CHOICE'],
    ['VI.D', 'no witness', { witnessRef: undefined }, {}, 'LINEUP_ARRAY_INVALID', 'CHOICE'],
    ['VI.D', 'folders without a recorded order', { method: 'SHUFFLED_FOLDERS' }, {}, 'LINEUP_ARRAY_INVALID', 'CHOICE'],
  ])('%s refuses %s', (_clause, _what, form, known, code, kind) => {
    expect(arrange(form, known)).toMatchObject({ code, authority: { kind } });
  });

  it('s. 92.70, A10 what is wrong with an array is said all at once, with how many fillers it has', () => {
    const refusal = arrange({ fillerIds: ['f-1', 'c-2'], selectionBasis: ' ', witnessRef: ' ', ...admin('sergeant') }, strict);
    expect(refusal).toMatchObject({
      code: 'LINEUP_PRECONDITION_UNMET',
      authority: { kind: 'CHOICE', ref: 'lineupFromCandidate' },
      also: [
        {
          code: 'LINEUP_ARRAY_INVALID',
          facts: { fields: ['fillerIds', 'selectionBasis', 'witnessRef'], fillers: 2, needed: 5, suspects: 1 },
        },
        { code: 'LINEUP_ADMIN_NOT_INDEPENDENT', facts: { member: 'sergeant' } },
      ],
    });
  });

  it('s. 92.70 instructions: what the administrator does not know is left out of an alternative method', () => {
    expect(instructionsFor('INDEPENDENT_ADMINISTRATOR')).toHaveLength(5);
    expect(instructionsFor('INDEPENDENT_ADMINISTRATOR')).toContain('The administrator does not know who the suspect is.');
    for (const method of ['COMPUTER_PROGRAM', 'SHUFFLED_FOLDERS', 'OTHER_NEUTRAL'] as const) {
      expect(instructionsFor(method)).toHaveLength(4);
      expect(instructionsFor(method)).not.toContain('The administrator does not know who the suspect is.');
    }
  });

  it.each(['COMPUTER_PROGRAM', 'OTHER_NEUTRAL'] as const)(
    's. 92.70 %s is open to who ran the search, of a photograph line-up only',
    (method) => {
      expect(arrange({ method, ...admin('detective') })).toMatchObject({ outcome: 'ARRANGED', method, administratorId: 'detective' });
      expect(arrange({ method, kind: 'LIVE', ...admin('patrol') })).toMatchObject({
        code: 'LINEUP_ADMIN_NOT_INDEPENDENT',
        facts: { problem: 'LIVE_NEEDS_INDEPENDENT_ADMINISTRATOR' },
      });
    },
  );

  it('s. 92.70 a live line-up is presented by somebody independent', () => {
    expect(arrange({ kind: 'LIVE' })).toMatchObject({ outcome: 'ARRANGED', kind: 'LIVE' });
    expect(arrange({ kind: 'LIVE', administrator: outside })).toMatchObject({ outcome: 'ARRANGED' });
  });

  it('s. 92.70 whoever takes part or has read the list is kept away', () => {
    expect(dependentMembers(facts)).toEqual(['detective', 'crash', 'colleague', 'major', 'sergeant']);
  });
});
