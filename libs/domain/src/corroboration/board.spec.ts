import { NOW } from '../people/department.fixture';
import { Purpose, SubjectRole, type PurposeDetails } from '../search/purpose';
import { contradictingRows, independentSince, knownSince, openKinds, pendingRows, presetKinds, rowsToApprove } from './board';
import { alibi, board, pendingDna, row, supports } from './board.fixture';
import { boardView } from './board-view';
import { CorroborationOutcome } from './model';

const suspect: PurposeDetails = { purpose: Purpose.CriminalInvestigation, offenceCode: '812.13', subjectRole: SubjectRole.Suspect };
const help: PurposeDetails = { purpose: Purpose.Assistance, reason: 'DEMENTIA' };
const deceased: PurposeDetails = { purpose: Purpose.Deceased, medicalExaminer: {} };
const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

describe('the rows of a candidate', () => {
  it.each([
    ['a potential suspect: nothing is preset', suspect, 'FULL', []],
    ['an unknown purpose: nothing is preset', null, 'FULL', []],
    ['a person in need of assistance: the line-up', help, 'LIGHT', ['PHOTO_LINEUP']],
    ['an unknown light purpose: the line-up', null, 'LIGHT', ['PHOTO_LINEUP']],
    ['an unidentified deceased: the line-up and the interview', deceased, 'LIGHT', ['PHOTO_LINEUP', 'INTERVIEW']],
  ] as const)('VI.D presets by purpose and role, for %s', (_, details, profile, kinds) => {
    expect(presetKinds(details, profile)).toEqual(kinds);
  });

  it('VI.D a step is open while nothing is recorded; a preset never is, and further evidence only when asked', () => {
    expect(openKinds([], [])).toEqual(['REPORT_REVIEW', 'INTERVIEW', 'PHOTO_LINEUP', 'LATENT_PRINTS', 'DNA']);
    expect(openKinds(board(row('DNA', { outcome: null })), [])).toEqual(['DNA']);
    expect(openKinds(board(), [])).toEqual([]);
    const another = row('PHOTO_LINEUP', { id: 'second', outcome: null });
    expect(openKinds([...board(), another], [])).toEqual(['PHOTO_LINEUP']);
    expect(openKinds([...board(), another], ['PHOTO_LINEUP'])).toEqual(['PHOTO_LINEUP']);
    expect(openKinds([], ['PHOTO_LINEUP', 'INTERVIEW', 'DNA'])).toEqual(['REPORT_REVIEW', 'LATENT_PRINTS']);
    expect(openKinds([...board(), row('OTHER', { outcome: null }), row('OTHER')], [])).toEqual(['OTHER']);
  });

  it('VI.D what waits, what contradicts, and what tends to clear without contradicting', () => {
    const clears = row('DNA', { exculpatory: true });
    const rows = board(alibi, clears, pendingDna);
    expect(ids(pendingRows([pendingDna, ...rows.filter(({ kind }) => kind !== 'DNA')]))).toEqual(['DNA']);
    expect(ids(contradictingRows([alibi, clears, row('REPORT_REVIEW', { outcome: 'CONTRADICTS' }), row('LATENT_PRINTS')]))).toEqual([
      'INTERVIEW',
      'DNA',
      'REPORT_REVIEW',
    ]);
  });

  it('VI.D by setting: somebody else approves what does not apply, unless preset, approved or light', () => {
    const skipped = { outcome: CorroborationOutcome.NotApplicable } as const;
    const rows = [
      row('DNA', skipped),
      row('INTERVIEW', { ...skipped, approvedBy: 'sergeant' }),
      row('PHOTO_LINEUP', { ...skipped, preset: true }),
      row('LATENT_PRINTS'),
    ];
    expect(ids(rowsToApprove(rows, 'FULL'))).toEqual(['DNA']);
    expect(rowsToApprove(rows, 'LIGHT')).toEqual([]);
  });

  it('A10 evidence from before the search was always there; any other since it was recorded', () => {
    const prints = supports('LATENT_PRINTS', 'LATENT_PRINT');
    expect(knownSince(prints)).toBe(NOW - 1000);
    expect(knownSince({ ...prints, origin: 'FROM_LEAD' })).toBe(NOW - 1000);
    expect(knownSince({ ...prints, origin: 'BEFORE_SEARCH' })).toBe(0);
    expect(knownSince({ ...prints, at: null })).toBeNull();
  });

  it.each([
    ['nothing supports', board(), null],
    ['only likeness supports', board(supports('PHOTO_LINEUP', 'LINEUP_FROM_CANDIDATE')), null],
    ['what would support contradicts', board(row('DNA', { outcome: 'CONTRADICTS', evidenceType: 'DNA' })), null],
    ['a support says not what it is', board(row('DNA', { outcome: 'SUPPORTS' })), null],
    ['a support has no time', [{ ...supports('DNA', 'DNA'), at: null }], null],
    ['prints support', board(supports('LATENT_PRINTS', 'LATENT_PRINT')), NOW - 1000],
    ['two support: since the earlier', board(supports('DNA', 'DNA'), { ...supports('LATENT_PRINTS', 'LATENT_PRINT'), at: 7 }), 7],
  ] as const)('A10 independent evidence is there since when: %s', (_, rows, since) => {
    expect(independentSince(rows)).toBe(since);
  });
});

describe('the board of a candidate', () => {
  const view = (rows: Parameters<typeof boardView>[0], answers: Parameters<typeof boardView>[2]['answers'] = []) =>
    boardView(rows, [], { answers, policy: { lineupFromCandidate: 'NOT_ALONE' } });

  it('VI.D, VI.E says what counts, what contradicts, what waits and what is missing', () => {
    const skipped = row('REPORT_REVIEW', { outcome: 'NOT_APPLICABLE' });
    const seen = view(board(skipped, alibi, supports('PHOTO_LINEUP', 'LINEUP_FROM_CANDIDATE'), pendingDna));
    expect(seen.counts).toMatchObject([{ row: { id: 'PHOTO_LINEUP' }, independent: false }]);
    expect(seen.contradicts).toMatchObject([{ row: { id: 'INTERVIEW' }, answered: false }]);
    expect([ids(seen.neutral), ids(seen.pending), ids(seen.notApplicable)]).toEqual([['LATENT_PRINTS'], ['DNA'], ['REPORT_REVIEW']]);
    expect(seen).toMatchObject({ missing: [], corroborated: true, independent: false, preset: [] });
  });

  it('VI.E is independent with one support that does not rest on likeness; a support without a type is none', () => {
    expect(view(board(supports('LATENT_PRINTS', 'LATENT_PRINT'))).independent).toBe(true);
    expect(view(board(row('DNA', { outcome: 'SUPPORTS' }))).independent).toBe(false);
  });

  it('VI.D is not corroborated while a step is open; presets are shown in the order of VI.D', () => {
    expect(view(board(row('DNA', { outcome: null })))).toMatchObject({ missing: ['DNA'], corroborated: false });
    const light = boardView([], ['INTERVIEW', 'PHOTO_LINEUP'], { answers: [], policy: { lineupFromCandidate: 'ALONE' } });
    expect(light).toMatchObject({ preset: ['INTERVIEW', 'PHOTO_LINEUP'], missing: ['REPORT_REVIEW', 'LATENT_PRINTS', 'DNA'] });
  });

  it('VI.D a contradiction is answered by words about that step; what clears is not counted as neutral', () => {
    const answered = (stepId: string, answer: string) => view(board(alibi), [{ stepId, answer }]).contradicts[0]?.answered;
    expect([answered('INTERVIEW', 'he left before'), answered('INTERVIEW', ' '), answered('DNA', 'he left before')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(ids(view(board(row('DNA', { exculpatory: true }))).neutral)).toEqual([
      'REPORT_REVIEW',
      'INTERVIEW',
      'PHOTO_LINEUP',
      'LATENT_PRINTS',
    ]);
  });
});
