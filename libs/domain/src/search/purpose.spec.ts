import { NOW } from './search.fixture';
import { codedReason, corroborationProfile, purposeFitsCase, purposeOf, type PurposeDetails } from './purpose';

const a1 = { purpose: 'VIII_A1', offenceCode: '120', subjectRole: 'POTENTIAL_SUSPECT' };
const held = { legalBasis: 'TRAFFIC_STOP', place: 'NE 6 Ave', at: NOW - 1 };
const detained = (change: object) => ({ purpose: 'VIII_A2', detention: { ...held, ...change } });
const helped = (assistance?: object) => ({ purpose: 'VIII_A4', assistance });

describe('the five purposes and their own fields', () => {
  it.each([
    ['VIII.A.1', 'offence and role', a1, a1],
    [
      'VIII.A.2',
      'basis, place and time of the detention',
      detained({}),
      { legalBasis: 'TRAFFIC_STOP', place: 'NE 6 Ave', detainedAt: NOW - 1 },
    ],
    ['VIII.A.4', 'a coded reason', helped({ reason: 'DEMENTIA' }), { purpose: 'VIII_A4', reason: 'DEMENTIA' }],
    ['VIII.A.4', 'OTHER with words', helped({ reason: 'OTHER', explanation: ' asleep ' }), { reason: 'OTHER', explanation: 'asleep' }],
    ['VIII.A.5', 'nothing at first: the medical examiner’s number is due before close', { purpose: 'VIII_A5' }, { medicalExaminer: {} }],
  ])('%s asks for %s', (_clause, _what, form, expected) => {
    expect(purposeOf(form, NOW)).toMatchObject(expected);
  });

  it.each([
    ['VIII.A.1', 'no role of the person', { ...a1, subjectRole: undefined }, ['subjectRole'], 'SOP'],
    ['VIII.A.1', 'a role of its own invention', { ...a1, subjectRole: 'BYSTANDER' }, ['subjectRole'], 'SOP'],
    ['VIII.A.1', 'no offence', { ...a1, offenceCode: ' ' }, ['offenceCode'], 'CHOICE'],
    ['VIII.A.2', 'no legal basis', detained({ legalBasis: 'SUSPICION' }), ['detention.legalBasis'], 'SOP'],
    ['VIII.A.2', 'no place', detained({ place: '' }), ['detention.place'], 'CHOICE'],
    ['VIII.A.2', 'a detention yet to begin', detained({ at: NOW + 1 }), ['detention.at'], 'CHOICE'],
    ['VIII.A.4', 'no coded reason', helped(), ['assistance.reason'], 'SOP'],
    ['VIII.A.4', 'OTHER without words', helped({ reason: 'OTHER' }), ['assistance.explanation'], 'CHOICE'],
  ])('%s refuses %s', (_clause, _what, form, fields, kind) => {
    expect(purposeOf(form, NOW)).toMatchObject({ code: 'PURPOSE_FIELDS_MISSING', facts: { fields }, authority: { kind } });
  });

  it.each([
    ['VIII.A.1', 'a role in the investigation', { ...a1, purpose: undefined }, a1],
    ['VIII.A.2', 'a detention', { detention: held }, { purpose: 'VIII_A2' }],
    ['VIII.A.4', 'why somebody cannot identify himself', { assistance: { reason: 'CRISIS' } }, { purpose: 'VIII_A4', reason: 'CRISIS' }],
    ['VIII.A.5', 'the medical examiner', { medicalExaminer: { caseNumber: 'ME-1' } }, { purpose: 'VIII_A5' }],
    ['VIII.A', 'nothing of its own', { offenceCode: '120' }, { code: 'PURPOSE_REQUIRED' }],
    ['VIII.A', 'what belongs to two of them', { detention: held, assistance: { reason: 'CRISIS' } }, { code: 'PURPOSE_REQUIRED' }],
  ])('%s is told by %s', (_clause, _what, form, expected) => {
    expect(purposeOf(form, NOW)).toMatchObject(expected);
  });

  it.each([
    ['VIII.A.4 by its code', helped({ reason: 'DEMENTIA' }), 'To identify a person who cannot identify himself: dementia (VIII.A.4).'],
    [
      'VIII.A.4 by the words of OTHER',
      helped({ reason: 'OTHER', explanation: 'asleep' }),
      'To identify a person who cannot identify himself: asleep (VIII.A.4).',
    ],
    ['VIII.A.5 by itself', { purpose: 'VIII_A5' }, 'To identify a deceased person (VIII.A.5).'],
    ['VIII.A.1 not at all', a1, undefined],
    ['VIII.A.2 not at all', detained({}), undefined],
  ])('VI.C the purpose is the reason: %s', (_, form, expected) => {
    expect(codedReason(purposeOf(form, NOW) as PurposeDetails)).toBe(expected);
  });

  it('VIII.A.2 refuses a consensual encounter: whoever may leave is not detained', () => {
    expect(purposeOf(detained({ legalBasis: 'CONSENSUAL_ENCOUNTER' }), NOW)).toMatchObject({
      code: 'NOT_DETAINED',
      authority: { ref: 'VIII.A.2' },
    });
  });
});

describe('the kind of case a purpose is for', () => {
  it.each([
    ['VIII.A.1', 'VIII_A1', 'CRIMINAL', false],
    ['VIII.A.1', 'VIII_A1', 'CRASH', true],
    ['VIII.A.2', 'VIII_A2', 'DETENTION', false],
    ['VIII.A.4', 'VIII_A4', 'ASSIST', false],
    ['VIII.A.5', 'VIII_A5', 'DEATH', false],
  ] as const)('%s takes %s in a case of kind %s', (_, purpose, kind, hasOffence) => {
    expect(purposeFitsCase(purpose, kind, hasOffence)).toBeUndefined();
  });

  it.each([
    ['VIII.A.1', 'VIII_A1', 'CRASH', 'SOP'],
    ['VIII.A.1', 'VIII_A1', 'ASSIST', 'SOP'],
    ['VIII.A.4', 'VIII_A4', 'CRIMINAL', 'CHOICE'],
    ['VIII.A.5', 'VIII_A5', 'ASSIST', 'CHOICE'],
    ['VIII.A.1', 'VIII_A1', 'IA', 'SOP'],
  ] as const)('%s refuses %s in a case of kind %s without an offence', (_clause, purpose, kind, authority) => {
    expect(purposeFitsCase(purpose, kind, false)).toMatchObject({ code: 'PURPOSE_CASE_MISMATCH', authority: { kind: authority } });
  });
});

describe('the profile of corroboration', () => {
  const deceased: PurposeDetails = { purpose: 'VIII_A5', medicalExaminer: {} };
  const of = (subjectRole: 'POTENTIAL_SUSPECT' | 'WITNESS' | 'VICTIM'): PurposeDetails => ({
    purpose: 'VIII_A1',
    offenceCode: '1',
    subjectRole,
  });
  it.each([
    ['a potential suspect', of('POTENTIAL_SUSPECT'), 'FULL'],
    ['a witness', of('WITNESS'), 'LIGHT'],
    ['a victim', of('VICTIM'), 'LIGHT'],
    ['a deceased person', deceased, 'LIGHT'],
    ['a late record without a purpose', null, 'FULL'],
  ] as const)('VI.D for %s', (_, details, profile) => {
    expect(corroborationProfile(details)).toBe(profile);
  });
});
