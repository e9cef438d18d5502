import { NOW } from '../people/department.fixture';
import { alibi, board, row } from './board.fixture';
import { notifyProsecutor, owedRows, untoldRows } from './prosecutor';

describe('what the prosecutor is told', () => {
  const clears = row('DNA', { exculpatory: true });
  const rows = board(alibi, clears);

  it('VI.D whatever contradicts or tends to clear, once', () => {
    expect(untoldRows(rows, []).map(({ id }) => id)).toEqual(['INTERVIEW', 'DNA']);
    expect(untoldRows(rows, ['INTERVIEW']).map(({ id }) => id)).toEqual(['DNA']);
    expect(untoldRows(rows, ['INTERVIEW', 'DNA'])).toEqual([]);
  });

  it('VI.D a notice is owed for a potential suspect only', () => {
    expect(owedRows(rows, { profile: 'FULL', toldIds: ['DNA'] }).map(({ id }) => id)).toEqual(['INTERVIEW']);
    expect(owedRows(rows, { profile: 'LIGHT', toldIds: [] })).toEqual([]);
  });

  it('VI.D, VI.E with a reference, up to this moment', () => {
    expect(notifyProsecutor(['INTERVIEW'], { notifiedAt: NOW, reference: ' SAO-7 ' }, 'detective', NOW)).toEqual({
      outcome: 'NOTIFIED',
      refs: ['INTERVIEW'],
      notifiedAt: NOW,
      reference: 'SAO-7',
      by: 'detective',
    });
    expect(notifyProsecutor([], { notifiedAt: NOW + 1, reference: 'SAO-7' }, 'detective', NOW)).toMatchObject({
      code: 'INSTANT_IN_FUTURE',
      facts: { field: 'notifiedAt' },
    });
  });

  it.each([undefined, '', ' '])('VI.D, VI.E refuses a notice that nobody can find: %j', (reference) => {
    expect(notifyProsecutor(['INTERVIEW'], { notifiedAt: NOW, reference }, 'detective', NOW)).toMatchObject({
      code: 'PROSECUTOR_NOTICE_UNREFERENCED',
      authority: { kind: 'CHOICE', ref: 'prosecutor notice' },
      facts: { fields: ['reference'] },
    });
  });
});
