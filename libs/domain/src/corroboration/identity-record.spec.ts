import { isRefusal } from '../kernel';
import { NOW } from '../people/department.fixture';
import { checkContradictions, resolveBases } from './bases';
import { alibi, board, row, supports } from './board.fixture';
import { determineIdentity, type IdentityFacts, type IdentityForm } from './identity';
import type { BasisForm, CorroborationRow } from './model';
import { recordStep, type StepForm } from './step';

const prints = supports('LATENT_PRINTS', 'LATENT_PRINT');
const byPrints: IdentityForm = {
  state: 'IDENTIFIED',
  bases: [{ stepId: 'LATENT_PRINTS' }],
  rationale: ' print on the till ',
  contradictions: [],
};
const told = (answer: object) => (isRefusal(answer) ? [answer.code, answer.authority.ref, answer.facts] : answer);
const decide = (rows: readonly CorroborationRow[], form: Partial<IdentityForm> = {}, known: Partial<IdentityFacts> = {}) =>
  told(
    determineIdentity(
      { candidateId: 'c-1', operatorId: 'detective', rows, presets: [], policy: { lineupFromCandidate: 'NOT_ALONE' }, ...known },
      { ...byPrints, ...form },
      'detective',
      NOW,
    ),
  );
const likeness = { type: 'OWN_VISUAL_COMPARISON' };

describe('what an identity determination holds', () => {
  it('V.E.2 holds the candidate, the bases and the member’s words', () => {
    expect(decide(board(prints))).toEqual({
      outcome: 'IDENTIFIED',
      refs: ['c-1'],
      candidateId: 'c-1',
      bases: [{ type: 'LATENT_PRINT', restsOnLikeness: false, stepId: 'LATENT_PRINTS', sourceRef: null }],
      contradictions: [],
      rationale: 'print on the till',
      presetsConfirmed: false,
      pendingStepIds: [],
      by: 'detective',
      operatorId: 'detective',
      at: NOW,
    });
    expect(decide(board(prints), { presetsConfirmed: true })).toMatchObject({ presetsConfirmed: true });
  });

  it.each<[string, Partial<IdentityForm>, string[]]>([
    ['the conclusion', { state: undefined }, ['state']],
    ['the rationale', { rationale: ' ' }, ['rationale']],
    ['both', { state: 'X', rationale: undefined }, ['state', 'rationale']],
  ])('V.E.2 is refused naming %s', (_, form, fields) => {
    expect(decide(board(prints), form)).toEqual(['BASIS_REQUIRED', 'V.E.2', { fields }]);
  });

  it('VI.D is refused naming the steps that are open, and the presets that nobody confirmed', () => {
    const open = board(prints, row('DNA', { outcome: null }));
    expect(decide(open)).toEqual(['CORROBORATION_INCOMPLETE', 'VI.D has ended or is pending before an identity', { open: ['DNA'] }]);
    expect(decide(board(prints), {}, { presets: ['PHOTO_LINEUP'] })).toEqual([
      'PRESETS_UNCONFIRMED',
      'presets of the purpose are confirmed',
      { presets: ['PHOTO_LINEUP'] },
    ]);
    expect(decide(board(prints, alibi))).toEqual([
      'CONTRADICTION_UNADDRESSED',
      'contradictions are answered in writing',
      { steps: ['INTERVIEW'] },
    ]);
  });

  it('V.E.2 one basis beside likeness is enough, and an open identity may rest on likeness or on what is stated', () => {
    expect(decide(board(prints), { bases: [likeness, { stepId: 'LATENT_PRINTS' }] })).toMatchObject({ outcome: 'IDENTIFIED' });
    expect(decide(board(), { state: 'UNRESOLVED', bases: [likeness] })).toMatchObject({
      outcome: 'UNRESOLVED',
      bases: [{ type: 'OWN_VISUAL_COMPARISON', restsOnLikeness: true, stepId: null }],
    });
  });
});

describe('what a basis is read as', () => {
  const read = (form: BasisForm, rows: readonly CorroborationRow[]) => told(resolveBases([form], rows, ['SUPPORTS']));
  const found = (change: object) => [{ restsOnLikeness: false, stepId: null, sourceRef: null, ...change }];
  const notSupporting = (step: string) => ['BASIS_NOT_SUPPORTING', 'bases are picked from the steps', { step }];
  const other = { ...prints, id: 'second' };

  it.each<[string, BasisForm, readonly CorroborationRow[], unknown[]]>([
    ['where it is found', { type: 'PROPERTY', sourceRef: ' item 7 ' }, [], found({ type: 'PROPERTY', sourceRef: 'item 7' })],
    [
      'the row that supports, by its type',
      { type: 'LATENT_PRINT' },
      board(prints),
      found({ type: 'LATENT_PRINT', stepId: 'LATENT_PRINTS' }),
    ],
    [
      'the row that supports, before another one that does not',
      { type: 'LATENT_PRINT' },
      [row('LATENT_PRINTS'), other],
      found({ type: 'LATENT_PRINT', stepId: 'second' }),
    ],
    [
      'prints that no step has ended on',
      { type: 'LATENT_PRINT', sourceRef: 'lab' },
      [row('LATENT_PRINTS', { outcome: null })],
      found({ type: 'LATENT_PRINT', sourceRef: 'lab' }),
    ],
    [
      'a line-up apart, where nobody is followed up',
      { type: 'LINEUP_SEPARATE', sourceRef: 'x' },
      [],
      found({ type: 'LINEUP_SEPARATE', sourceRef: 'x' }),
    ],
    [
      'a line-up built on the candidate, where somebody is',
      { type: 'LINEUP_SEPARATE', sourceRef: 'x' },
      [prints],
      found({ type: 'LINEUP_FROM_CANDIDATE', restsOnLikeness: true, sourceRef: 'x' }),
    ],
    ['no support of a step that is neutral', { type: 'DNA', sourceRef: 'lab' }, board(), notSupporting('DNA')],
    ['no support of a step that nobody knows', { stepId: 'x' }, board(), notSupporting('x')],
    ['no support of a step without its type', { stepId: 'DNA' }, board(row('DNA', { outcome: 'SUPPORTS' })), notSupporting('DNA')],
  ])('VI.E %s', (_, form, rows, expected) => {
    expect(read(form, rows)).toEqual(expected);
  });

  it('VI.D an answer counts for the step that it is given to', () => {
    const second = { ...alibi, id: 'second' };
    const refusal = checkContradictions([alibi, second], [{ stepId: 'INTERVIEW', answer: 'taken back' }]);
    expect(refusal).toMatchObject({ facts: { steps: ['second'] } });
  });
});

describe('what a step of corroboration holds', () => {
  const record = (form: StepForm) => told(recordStep({ candidateId: 'c-1', kind: 'INTERVIEW', profile: 'FULL' }, form, 'detective', NOW));
  const neutral = {
    outcome: 'NEUTRAL',
    refs: [],
    kind: 'INTERVIEW',
    candidateId: 'c-1',
    evidenceType: null,
    origin: null,
    restsOnLikeness: null,
    exculpatory: false,
    explanation: 'saw nobody',
    notApplicableReason: null,
    needsApproval: false,
    pendingReason: null,
    pendingUntil: null,
    by: 'detective',
    at: NOW,
  };

  it('VI.D holds what was found, in words or as evidence', () => {
    expect(record({ outcome: 'NEUTRAL', explanation: ' saw nobody ' })).toEqual(neutral);
    expect(record({ outcome: 'NEUTRAL', refs: ['e-1'], explanation: ' ' })).toEqual({ ...neutral, refs: ['e-1'], explanation: null });
    const waits = { pendingReason: 'INTERVIEW_AFTER_ARREST', pendingUntil: NOW + 1 };
    expect(record({ outcome: 'PENDING', ...waits })).toEqual({ ...neutral, ...waits, outcome: 'PENDING', explanation: null });
  });

  it.each<[string, StepForm, string[]]>([
    ['neither words nor evidence', { outcome: 'NEUTRAL', explanation: ' ' }, ['refs or explanation']],
    ['evidence of no known type', { outcome: 'NEUTRAL', explanation: 'x', evidenceType: 'X' }, ['evidenceType']],
    ['an origin that is none', { outcome: 'NEUTRAL', explanation: 'x', origin: 'X' }, ['origin']],
    ['support by nothing', { outcome: 'SUPPORTS', origin: 'FROM_LEAD' }, ['evidenceType', 'refs or explanation']],
    ['a reason in blanks', { outcome: 'NOT_APPLICABLE', notApplicableReason: 'OTHER', explanation: ' ' }, ['explanation']],
    ['a wait in blanks', { outcome: 'PENDING', pendingReason: 'OTHER', explanation: ' ', pendingUntil: NOW + 1 }, ['explanation']],
    ['a wait without a date', { outcome: 'PENDING', pendingReason: 'WITNESS_AWAY' }, ['pendingUntil']],
  ])('VI.D is refused naming %s', (_, form, fields) => {
    expect(record(form)).toMatchObject(['CORROBORATION_OUTCOME_INVALID', expect.any(String), { fields }]);
  });

  it('VI.D is refused by the SOP where it has no outcome', () => {
    expect(record({ outcome: 'X' })).toEqual(['CORROBORATION_OUTCOME_INVALID', 'VI.D', { fields: ['outcome'] }]);
  });
});
