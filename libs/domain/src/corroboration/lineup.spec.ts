import { NOW } from '../people/department.fixture';
import { presentLineup, recordHeldLineup } from './lineup';
import type { LineupArranged, LineupHeldForm, LineupPresentationForm } from './lineup-model';
import { arrange, facts, outside, strict } from './lineup.fixture';

const good: LineupPresentationForm = {
  instructionsVersion: '2',
  acknowledgement: 'SIGNED',
  response: 'SUSPECT',
  confidenceStatement: '"I am fairly sure it is him."',
  priorExposure: false,
  witnessToldOfFaceSearch: false,
  administratorKnewSuspect: false,
  startedAt: NOW - 900,
  endedAt: NOW - 100,
};
const arranged = arrange() as LineupArranged;
const present = (form: object = {}, by = 'patrol', from = arranged) =>
  presentLineup({ facts, arranged: from }, { ...good, ...form }, by, NOW);

describe('the presentation of a line-up', () => {
  it('s. 92.70 keeps the statement verbatim and is compliant', () => {
    expect(present()).toMatchObject({
      outcome: 'SUPPORTS',
      compliance: 'COMPLIANT',
      deviations: [],
      confidenceStatement: good.confidenceStatement,
      administratorId: 'patrol',
    });
  });

  it.each([
    ['SUSPECT', 'SUPPORTS', false],
    ['FILLER', 'CONTRADICTS', true],
    ['NONE', 'NEUTRAL', true],
    ['UNSURE', 'NEUTRAL', false],
  ])('VI.D a response of %s is %s (exculpatory: %s)', (response, outcome, exculpatory) => {
    expect(present({ response })).toMatchObject({ outcome, exculpatory, evidenceType: 'LINEUP_FROM_CANDIDATE', restsOnLikeness: true });
  });

  it.each([
    ['no instructions', { instructionsVersion: null }, 'patrol', 'INSTRUCTIONS_MISSING'],
    ['a refusal that nobody signed', { acknowledgement: 'REFUSED_UNSIGNED' }, 'patrol', 'ACKNOWLEDGEMENT_MISSING'],
    ['no confidence statement', { confidenceStatement: null }, 'patrol', 'CONFIDENCE_STATEMENT_MISSING'],
    ['a witness who was told of the face search', { witnessToldOfFaceSearch: true }, 'patrol', 'WITNESS_TOLD_OF_FACE_SEARCH'],
    ['a witness who had seen the image', { priorExposure: true }, 'patrol', 'WITNESS_SAW_IMAGE_BEFORE'],
    ['an administrator who knew', { administratorKnewSuspect: true }, 'patrol', 'ADMINISTRATOR_KNEW_SUSPECT'],
    ['an administrator who has read the list meanwhile', {}, 'sergeant', 'ADMINISTRATOR_NOT_INDEPENDENT'],
  ])('s. 92.70 with %s is recorded as NON_COMPLIANT, not refused', (_, form, by, type) => {
    expect(present(form, by)).toMatchObject({ outcome: 'SUPPORTS', compliance: 'NON_COMPLIANT', deviations: [{ type }] });
  });

  it('s. 92.70 whoever presents by an alternative method may know the person', () => {
    const from = arrange({ method: 'SHUFFLED_FOLDERS', orderSeed: '7', administrator: undefined }) as LineupArranged;
    expect(present({ administratorKnewSuspect: true }, 'detective', from)).toMatchObject({ compliance: 'COMPLIANT', deviations: [] });
  });

  it.each([
    ['folders shuffled in a recorded order', { method: 'SHUFFLED_FOLDERS', orderSeed: '7' }, 'detective', []],
    ['a computer program', { method: 'COMPUTER_PROGRAM' }, 'detective', []],
    ['an officer of another agency', outside, null, []],
    ['neither', null, 'detective', ['ADMINISTRATOR_NOT_INDEPENDENT']],
  ])('s. 92.70 where nobody independent is left, the owner has it presented by %s', (_, instead, administratorId, found) => {
    const recorded = present({ instead });
    expect(present({ instead }, 'detective')).toMatchObject({ administratorId, instead, deviations: found.map((type) => ({ type })) });
    expect(recorded).toMatchObject({ administratorId: 'patrol', instead: null, deviations: [] });
  });

  it('s. 92.70 the owner to whom it was left says how it was presented; a live line-up has no alternative method', () => {
    const unsaid = (form: object) => present(form, 'detective');
    expect(unsaid({})).toMatchObject({ code: 'LINEUP_PRESENTATION_INVALID', facts: { fields: ['instead'] } });
    expect(unsaid({ instead: { method: 'SHUFFLED_FOLDERS' } })).toMatchObject({ facts: { fields: ['instead.orderSeed'] } });
    const live = arrange({ kind: 'LIVE' }) as LineupArranged;
    expect(present({ instead: { method: 'COMPUTER_PROGRAM' } }, 'detective', live)).toMatchObject({
      compliance: 'NON_COMPLIANT',
      deviations: [{ type: 'LIVE_WITHOUT_INDEPENDENT_ADMINISTRATOR' }],
    });
    expect(present({ instead: outside }, 'detective', live)).toMatchObject({ compliance: 'COMPLIANT', administratorId: null });
  });

  it('s. 92.70 a refusal that the administrator signed is compliant', () => {
    expect(present({ acknowledgement: 'REFUSED_ADMIN_SIGNED' })).toMatchObject({ compliance: 'COMPLIANT' });
  });

  it('s. 92.70 the operator records what an officer of another agency presented', () => {
    const from = arrange({ administrator: outside }) as LineupArranged;
    expect(present({}, 'detective', from)).toMatchObject({ compliance: 'COMPLIANT', administratorId: null, by: 'detective' });
  });

  it('s. 92.70 what is left unsaid is asked for', () => {
    const code = 'LINEUP_PRESENTATION_INVALID';
    expect(present({ response: undefined, instructionsVersion: undefined })).toMatchObject({
      code,
      authority: { kind: 'LAW' },
      facts: { fields: ['instructionsVersion'] },
      also: [{ code, authority: { kind: 'CHOICE' }, facts: { fields: ['response'] } }],
    });
    expect(present({ endedAt: NOW + 1 })).toMatchObject({ code: 'INSTANT_IN_FUTURE' });
    expect(present({ startedAt: NOW, endedAt: NOW })).toMatchObject({ compliance: 'COMPLIANT', startedAt: NOW, endedAt: NOW });
    expect(present({ startedAt: NOW, endedAt: NOW - 1 })).toMatchObject({
      code,
      authority: { kind: 'CHOICE' },
      facts: { fields: ['endedAt'] },
    });
  });

  it.each([
    ['instructionsVersion', 'LAW'],
    ['acknowledgement', 'LAW'],
    ['administratorKnewSuspect', 'LAW'],
    ['response', 'CHOICE'],
    ['confidenceStatement', 'CHOICE'],
    ['priorExposure', 'CHOICE'],
    ['witnessToldOfFaceSearch', 'CHOICE'],
    ['startedAt', 'CHOICE'],
    ['endedAt', 'CHOICE'],
  ])('s. 92.70 is or is not who asks for %s: %s', (field, kind) => {
    expect(present({ [field]: undefined })).toMatchObject({ authority: { kind }, facts: { fields: [field] }, also: [] });
  });
});

describe('a line-up already held', () => {
  const held: LineupHeldForm = {
    kind: 'PHOTO',
    method: null,
    suspectSource: 'FR_CANDIDATE',
    fillerCount: null,
    heldAt: NOW - 1,
    response: 'SUSPECT',
  };

  it('A20 is recorded with everything missing, every deviation named, and never refused', () => {
    const recorded = recordHeldLineup({ ...facts, ...strict }, { ...held, administratorId: 'detective' }, 'detective', NOW);
    expect(recorded).toMatchObject({ outcome: 'SUPPORTS', compliance: 'NON_COMPLIANT', evidenceType: 'LINEUP_FROM_CANDIDATE' });
    expect('deviations' in recorded && recorded.deviations.map(({ type }) => type)).toEqual([
      'ADMINISTRATOR_NOT_INDEPENDENT',
      'ADMINISTRATOR_KNOWLEDGE_NOT_ASKED',
      'TOO_FEW_FILLERS',
      'INSTRUCTIONS_MISSING',
      'ACKNOWLEDGEMENT_MISSING',
      'CONFIDENCE_STATEMENT_MISSING',
      'PRIOR_EXPOSURE_NOT_ASKED',
      'TOLD_OF_FACE_SEARCH_NOT_ASKED',
      'NO_INDEPENDENT_EVIDENCE_BEFORE',
    ]);
  });

  it.each([
    ['administratorKnewSuspect', 'ADMINISTRATOR_KNOWLEDGE_NOT_ASKED', 'LAW'],
    ['witnessToldOfFaceSearch', 'TOLD_OF_FACE_SEARCH_NOT_ASKED', 'CHOICE'],
    ['priorExposure', 'PRIOR_EXPOSURE_NOT_ASKED', 'CHOICE'],
  ])('A20 is not compliant on what nobody said: %s', (field, type, kind) => {
    const whole = { ...held, ...good, fillerCount: 5, administratorId: 'patrol' };
    expect(recordHeldLineup(facts, whole, 'detective', NOW)).toMatchObject({ compliance: 'COMPLIANT', deviations: [] });
    expect(recordHeldLineup(facts, { ...whole, [field]: undefined }, 'detective', NOW)).toMatchObject({
      compliance: 'NON_COMPLIANT',
      deviations: [{ type, authority: { kind } }],
    });
  });

  it('A20 an administrator is somebody of the roster, there or not', () => {
    const by = (administratorId: string) => recordHeldLineup(facts, { ...held, administratorId }, 'detective', NOW);
    expect(by('away')).toMatchObject({ outcome: 'SUPPORTS', administratorId: 'away' });
    expect(by('nobody')).toMatchObject({ code: 'LINEUP_ARRAY_INVALID', facts: { fields: ['administratorId'] } });
  });

  it('A20, A10 is judged as of when it was held: evidence of that moment counts, later evidence does not', () => {
    const by = (independentSince: number | null, form: object = {}) =>
      recordHeldLineup(
        { ...facts, ...strict, independentSince },
        { ...held, suspectSource: 'INDEPENDENT_EVIDENCE', ...form },
        'detective',
        NOW,
      );
    const early = { deviations: expect.arrayContaining([expect.objectContaining({ type: 'NO_INDEPENDENT_EVIDENCE_BEFORE' })]) as unknown };
    expect(by(NOW - 1)).toMatchObject({ evidenceType: 'LINEUP_SEPARATE', restsOnLikeness: false });
    expect(by(NOW - 1)).not.toMatchObject(early);
    expect(by(NOW)).toMatchObject({ evidenceType: 'LINEUP_FROM_CANDIDATE', restsOnLikeness: true, ...early });
    expect(by(NOW - 1, { suspectSource: 'FR_CANDIDATE' })).toMatchObject({ evidenceType: 'LINEUP_FROM_CANDIDATE' });
    expect(recordHeldLineup(facts, held, 'detective', NOW)).not.toMatchObject(early);
  });

  it('A20 a live one by another method is recorded too; one of tomorrow cannot have been held', () => {
    const live = recordHeldLineup(facts, { ...held, ...good, kind: 'LIVE', method: 'OTHER_NEUTRAL', fillerCount: 5 }, 'detective', NOW);
    expect(live).toMatchObject({ deviations: [{ type: 'LIVE_WITHOUT_INDEPENDENT_ADMINISTRATOR', authority: { kind: 'LAW' } }] });
    expect(recordHeldLineup(facts, { ...held, heldAt: NOW + 1 }, 'detective', NOW)).toMatchObject({ code: 'INSTANT_IN_FUTURE' });
  });

  it('A9: who presented a line-up of the person to one eyewitness does not present the next', () => {
    expect(arrange({}, { presenterIds: ['patrol'] })).toMatchObject({
      code: 'LINEUP_ADMIN_NOT_INDEPENDENT',
      authority: { kind: 'CHOICE' },
      facts: { member: 'patrol' },
    });
    expect(arrange({ administrator: outside }, { presenterIds: ['patrol'] })).toMatchObject({ outcome: 'ARRANGED' });
  });
});
