import { NOW } from '../people/department.fixture';
import { row } from './board.fixture';
import { openKinds, presetKinds, rowsToApprove } from './board';
import { EvidenceType, type CorroborationKind } from './model';
import { isIndependent, restsOnLikeness } from './likeness';
import { reviewNotApplicable, type RowDecision } from './review';
import { recordStep, type StepForm } from './step';

const record = (kind: CorroborationKind, form: StepForm, profile: 'FULL' | 'LIGHT' = 'FULL') =>
  recordStep({ candidateId: 'c-1', kind, profile }, form, 'detective', NOW);
const print = { outcome: 'SUPPORTS', origin: 'FROM_LEAD', refs: ['e-1'] };
const wait = (pendingReason: string, change: object = {}) => ({ outcome: 'PENDING', pendingReason, pendingUntil: NOW + 1, ...change });
const skip = (notApplicableReason: string, change: object = {}) => ({ outcome: 'NOT_APPLICABLE', notApplicableReason, ...change });

describe('a step of corroboration', () => {
  it.each([
    [
      'prints found through the lead, which do not rest on likeness',
      'LATENT_PRINTS',
      print,
      { evidenceType: 'LATENT_PRINT', restsOnLikeness: false },
    ],
    [
      'recognition after a picture was shown, which does',
      'INTERVIEW',
      { ...print, evidenceType: 'RECOGNITION_SHOWN_CANDIDATE' },
      { restsOnLikeness: true },
    ],
    [
      'recognition unprompted, which does not',
      'INTERVIEW',
      { ...print, evidenceType: 'RECOGNITION_UNPROMPTED' },
      { restsOnLikeness: false },
    ],
    ['an alibi, exculpatory by itself', 'INTERVIEW', { ...print, outcome: 'CONTRADICTS', evidenceType: 'ALIBI' }, { exculpatory: true }],
    [
      'a neutral review in words',
      'REPORT_REVIEW',
      { outcome: 'NEUTRAL', explanation: 'nothing on the person' },
      { outcome: 'NEUTRAL', evidenceType: null },
    ],
    ['a neutral result that tends to clear', 'DNA', { outcome: 'NEUTRAL', refs: ['e'], exculpatory: true }, { exculpatory: true }],
    ['a step that does not apply, to be approved', 'DNA', skip('NO_SUCH_EVIDENCE'), { outcome: 'NOT_APPLICABLE', needsApproval: true }],
    ['waiting for the laboratory', 'DNA', wait('LABORATORY'), { outcome: 'PENDING', pendingReason: 'LABORATORY', pendingUntil: NOW + 1 }],
    ['an interview that waits for the arrest', 'INTERVIEW', wait('INTERVIEW_AFTER_ARREST'), { outcome: 'PENDING' }],
  ] as const)('VI.D records %s', (_, kind, form, expected) => {
    expect(record(kind, form)).toMatchObject({ candidateId: 'c-1', by: 'detective', ...expected });
  });

  it.each([
    ['taken to come from the lead', 'DNA', {}, 'FROM_LEAD'],
    ['apart from the lead where a witness recognises unprompted', 'INTERVIEW', { evidenceType: 'RECOGNITION_UNPROMPTED' }, 'SEPARATE'],
    ['from before the search only where that is said', 'DNA', { origin: 'BEFORE_SEARCH' }, 'BEFORE_SEARCH'],
    ['not asked for where it does not weigh', 'DNA', { outcome: 'NEUTRAL' }, null],
  ] as const)('VI.D evidence is %s', (_, kind, change, origin) => {
    expect(record(kind, { outcome: 'SUPPORTS', refs: ['e-1'], ...change })).toMatchObject({ origin });
  });

  it('VI.D a reason for not applying, or for waiting, says the outcome', () => {
    expect(record('DNA', { notApplicableReason: 'NO_SUCH_EVIDENCE' })).toMatchObject({ outcome: 'NOT_APPLICABLE', needsApproval: true });
    expect(record('DNA', wait('LABORATORY', { outcome: undefined }))).toMatchObject({ outcome: 'PENDING' });
  });

  it('VI.D light profile: a step that does not apply needs nobody’s approval', () => {
    expect(record('DNA', skip('NO_SUCH_EVIDENCE'), 'LIGHT')).toMatchObject({ needsApproval: false });
  });

  it.each([
    ['no outcome', 'DNA', {}, ['outcome']],
    ['support without saying what it is', 'REPORT_REVIEW', print, ['evidenceType']],
    ['the face search as corroboration of itself', 'OTHER', { ...print, evidenceType: 'FACE_SEARCH' }, ['evidenceType']],
    ['prints in an interview', 'INTERVIEW', { ...print, evidenceType: 'LATENT_PRINT' }, ['evidenceType']],
    ['support of an origin of its own invention', 'DNA', { ...print, origin: 'HEARSAY' }, ['origin']],
    [
      'reasons both for waiting and for not applying',
      'DNA',
      { ...skip('NO_SUCH_EVIDENCE'), ...wait('LABORATORY'), outcome: undefined },
      ['outcome'],
    ],
    ['support without evidence or words', 'DNA', { ...print, refs: [] }, ['refs or explanation']],
    ['a line-up typed in as a result', 'PHOTO_LINEUP', { ...print, evidenceType: 'LINEUP_SEPARATE' }, ['outcome']],
    ['no reason for not applying', 'DNA', { outcome: 'NOT_APPLICABLE' }, ['notApplicableReason']],
    ['a preset claimed by hand', 'DNA', skip('PROFILE_PRESET'), ['notApplicableReason']],
    ['OTHER without words', 'DNA', skip('OTHER'), ['explanation']],
    ['pending without a date', 'DNA', wait('LABORATORY', { pendingUntil: undefined }), ['pendingUntil']],
    ['pending until the past', 'DNA', wait('LABORATORY', { pendingUntil: NOW }), ['pendingUntil']],
    ['pending without a reason', 'DNA', wait(''), ['pendingReason']],
    ['an interview that waits for the laboratory', 'INTERVIEW', wait('LABORATORY'), ['pendingReason']],
    ['OTHER as a reason to wait, without words', 'DNA', wait('OTHER'), ['explanation']],
  ] as const)('VI.D refuses %s', (_, kind, form, fields) => {
    expect(record(kind, form)).toMatchObject({ code: 'CORROBORATION_OUTCOME_INVALID', facts: { fields } });
  });
});

describe('A10 what rests on facial likeness', () => {
  const resting = [
    'FACE_SEARCH',
    'SECOND_FACE_SEARCH',
    'OWN_VISUAL_COMPARISON',
    'COLLEAGUE_COMPARISON',
    'VIDEO_LIKENESS',
    'LINEUP_FROM_CANDIDATE',
    'RECOGNITION_SHOWN_CANDIDATE',
  ];
  it.each(Object.values(EvidenceType))('A10 %s is known by its type alone', (type) => {
    expect(restsOnLikeness(type)).toBe(resting.includes(type));
    expect(isIndependent(type, { lineupFromCandidate: 'NOT_ALONE' })).toBe(!resting.includes(type));
  });

  it('A10 only the Chief’s order lets a line-up built on the candidate count', () => {
    expect(isIndependent('LINEUP_FROM_CANDIDATE', { lineupFromCandidate: 'ALONE' })).toBe(true);
    expect(isIndependent('LINEUP_FROM_CANDIDATE', { lineupFromCandidate: 'ONLY_AFTER_INDEPENDENT_EVIDENCE' })).toBe(false);
  });
});

describe('the board of a candidate', () => {
  it('VI.D names five steps; each is open until it has ended or is pending', () => {
    const pending = row('DNA', { outcome: 'PENDING' });
    expect(openKinds([row('INTERVIEW'), pending, row('LATENT_PRINTS', { outcome: null })], [])).toEqual([
      'REPORT_REVIEW',
      'PHOTO_LINEUP',
      'LATENT_PRINTS',
    ]);
    expect(openKinds([row('OTHER', { outcome: null })], presetKinds({ purpose: 'VIII_A5', medicalExaminer: {} }, 'LIGHT'))).toEqual([
      'REPORT_REVIEW',
      'LATENT_PRINTS',
      'DNA',
      'OTHER',
    ]);
  });

  const rows = [row('DNA', { outcome: 'NOT_APPLICABLE' }), row('INTERVIEW', { outcome: 'NOT_APPLICABLE', approvedBy: 'sergeant' })];
  const review = (by: string, ...decisions: RowDecision[]) =>
    reviewNotApplicable({ rows: rowsToApprove(rows, 'FULL'), operatorId: 'colleague', ownerId: 'successor' }, { decisions }, by, NOW);

  it('VI.D steps that do not apply are approved in one task', () => {
    expect(review('sergeant', { stepId: 'DNA', decision: 'APPROVED' })).toMatchObject({ outcome: 'APPROVED', refs: [] });
    expect(review('sergeant', { stepId: 'DNA', decision: 'RETURNED', note: 'there was a swab' })).toMatchObject({
      outcome: 'RETURNED',
      refs: ['DNA'],
    });
    expect(rowsToApprove(rows, 'LIGHT')).toEqual([]);
  });

  it.each([
    ['their author', 'detective', [{ stepId: 'DNA', decision: 'APPROVED' }], 'REVIEWER_IS_AUTHOR'],
    ['the operator', 'colleague', [{ stepId: 'DNA', decision: 'APPROVED' }], 'REVIEWER_IS_AUTHOR'],
    ['who carries it since a handover', 'successor', [{ stepId: 'DNA', decision: 'APPROVED' }], 'REVIEWER_IS_AUTHOR'],
    ['a supervisor who leaves one out', 'sergeant', [], 'REVIEW_INCOMPLETE'],
    ['a supervisor who returns one without a word', 'sergeant', [{ stepId: 'DNA', decision: 'RETURNED' }], 'REVIEW_INCOMPLETE'],
  ] as const)('VI.D refuses the review by %s', (_, by, decisions, code) => {
    expect(review(by, ...decisions)).toMatchObject({ code, authority: { kind: 'CHOICE' } });
  });
});
