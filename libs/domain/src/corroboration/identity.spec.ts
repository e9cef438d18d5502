import { NOW } from '../people/department.fixture';
import { alibi, board, pendingDna, row, supports } from './board.fixture';
import { determineIdentity, type IdentityFacts, type IdentityForm } from './identity';
import type { CorroborationRow } from './model';

const prints = supports('LATENT_PRINTS', 'LATENT_PRINT');
const lineup = supports('PHOTO_LINEUP', 'LINEUP_FROM_CANDIDATE');
const byPrints: IdentityForm = {
  state: 'IDENTIFIED',
  bases: [{ stepId: 'LATENT_PRINTS' }],
  rationale: 'print on the till',
  contradictions: [],
};
const decide = (rows: CorroborationRow[], form: object = {}, known: Partial<IdentityFacts> = {}, by = 'detective') =>
  determineIdentity(
    { candidateId: 'c-1', operatorId: 'detective', rows, presets: [], policy: { lineupFromCandidate: 'NOT_ALONE' }, ...known },
    { ...byPrints, ...form },
    by,
    NOW,
  );
const answered = { contradictions: [{ stepId: 'INTERVIEW', answer: 'the friend took it back' }] };
const free = (type: string, sourceRef?: string) => ({ bases: [{ type, sourceRef }] });

describe('who the person is', () => {
  it.each([
    [
      'IDENTIFIED by prints',
      board(prints),
      {},
      { outcome: 'IDENTIFIED', bases: [{ type: 'LATENT_PRINT', restsOnLikeness: false, stepId: 'LATENT_PRINTS' }] },
    ],
    ['IDENTIFIED while DNA is pending', board(prints, pendingDna), {}, { pendingStepIds: ['DNA'] }],
    ['IDENTIFIED with the contradiction answered', board(prints, alibi), answered, { contradictions: answered.contradictions }],
    [
      'IDENTIFIED by evidence outside the board',
      board(),
      free('PROPERTY', 'item 7'),
      { bases: [{ type: 'PROPERTY', sourceRef: 'item 7' }] },
    ],
    ['ELIMINATED by what contradicts', board(alibi), { state: 'ELIMINATED', bases: [{ stepId: 'INTERVIEW' }] }, { outcome: 'ELIMINATED' }],
    ['UNRESOLVED with nothing but a rationale', board(), { state: 'UNRESOLVED', bases: [] }, { outcome: 'UNRESOLVED', bases: [] }],
  ])('V.E.2 is determined: %s', (_, rows, form, expected) => {
    expect(decide(rows, form)).toMatchObject({ candidateId: 'c-1', by: 'detective', ...expected });
  });

  it('V.E.2 another member may conclude; both are named', () => {
    expect(decide(board(prints), {}, {}, 'colleague')).toMatchObject({ by: 'colleague', operatorId: 'detective' });
  });

  it.each([
    ['VI.D', 'a step that is still open', board(prints, row('DNA', { outcome: null })), {}, 'CORROBORATION_INCOMPLETE', 'CHOICE'],
    ['V.E.2', 'no conclusion', board(prints), { state: 'PROBABLY' }, 'BASIS_REQUIRED', 'SOP'],
    ['V.E.2', 'no rationale', board(prints), { rationale: '' }, 'BASIS_REQUIRED', 'SOP'],
    ['V.E.2', 'no stated basis', board(prints), { bases: [] }, 'BASIS_REQUIRED', 'CHOICE'],
    ['V.E.2', 'a basis that nobody can find', board(), free('PROPERTY'), 'BASIS_REQUIRED', 'CHOICE'],
    ['V.E.2', 'a step that does not support', board(), {}, 'BASIS_NOT_SUPPORTING', 'CHOICE'],
    ['V.E.2', 'DNA typed in while its step is pending', board(prints, pendingDna), free('DNA', 'lab 1'), 'BASIS_NOT_SUPPORTING', 'CHOICE'],
    [
      'V.E.2',
      'the line-up built on the candidate alone',
      board(lineup),
      { bases: [{ stepId: 'PHOTO_LINEUP' }] },
      'IDENTITY_BASIS_REQUIRED',
      'CHOICE',
    ],
    ['V.E.2', 'a line-up only said to be apart', board(lineup), free('LINEUP_SEPARATE', 'x'), 'IDENTITY_BASIS_REQUIRED', 'CHOICE'],
    ['V.E.2', 'the member’s own comparison alone', board(), free('OWN_VISUAL_COMPARISON'), 'IDENTITY_BASIS_REQUIRED', 'CHOICE'],
    ['VI.D', 'an alibi nobody answered', board(prints, alibi), {}, 'CONTRADICTION_UNADDRESSED', 'CHOICE'],
    [
      'VI.D',
      'an empty answer',
      board(prints, alibi),
      { contradictions: [{ stepId: 'INTERVIEW', answer: ' ' }] },
      'CONTRADICTION_UNADDRESSED',
      'CHOICE',
    ],
    ['V.E.2', 'support as a reason to eliminate', board(prints), { state: 'ELIMINATED' }, 'BASIS_NOT_SUPPORTING', 'CHOICE'],
  ])('%s refuses %s', (_clause, _what, rows, form, code, kind) => {
    expect(decide(rows, form)).toMatchObject({ code, authority: { kind } });
  });

  it('VI.D presets of the purpose are not waited for, but confirmed', () => {
    const rows = board(prints).filter(({ kind }) => kind !== 'PHOTO_LINEUP');
    expect(decide(rows, {}, { presets: ['PHOTO_LINEUP'] })).toMatchObject({ code: 'PRESETS_UNCONFIRMED', authority: { kind: 'CHOICE' } });
    expect(decide(rows, { presetsConfirmed: true }, { presets: ['PHOTO_LINEUP'] })).toMatchObject({ outcome: 'IDENTIFIED' });
  });
});
