import { NOW } from '../people/department.fixture';
import { arrangeLineup, dependentMembers, presentLineup, recordHeldLineup } from './lineup';
import type { LineupArranged, LineupArrayForm, LineupFacts, LineupHeldForm, LineupPresentationForm } from './lineup-model';

const facts: LineupFacts = {
  candidateId: 'c-1',
  operatorId: 'detective',
  requestedBy: 'crash',
  caseMemberIds: ['colleague'],
  candidateReaderIds: ['sergeant'],
  lineupFromCandidate: 'NOT_ALONE',
  independentEvidence: false,
};
const array: LineupArrayForm = {
  kind: 'PHOTO',
  method: 'INDEPENDENT_ADMINISTRATOR',
  suspectSource: 'FR_CANDIDATE',
  fillerIds: ['f-1', 'f-2', 'f-3', 'f-4', 'f-5'],
  selectionBasis: 'the description of the witness',
  witnessRef: 'w-1',
  administrator: { memberId: 'patrol' },
};
const arrange = (form: object = {}, known: Partial<LineupFacts> = {}) =>
  arrangeLineup({ ...facts, ...known }, { ...array, ...form }, 'detective', NOW);
const strict = { lineupFromCandidate: 'ONLY_AFTER_INDEPENDENT_EVIDENCE' } as const;
const outside = { outside: { name: 'A. Officer', agency: 'another agency' } };
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
      { independentEvidence: true },
      { evidenceType: 'LINEUP_SEPARATE' },
    ],
    [
      'A10 only said to be apart from the candidate',
      { suspectSource: 'INDEPENDENT_EVIDENCE' },
      {},
      { evidenceType: 'LINEUP_FROM_CANDIDATE' },
    ],
    ['A10 under the strict setting, after independent evidence', {}, { ...strict, independentEvidence: true }, { outcome: 'ARRANGED' }],
  ])('%s is arranged', (_, form, known, expected) => {
    expect(arrange(form, known)).toMatchObject({ outcome: 'ARRANGED', ...expected });
  });

  it.each([
    ['s. 92.70', 'the querying member as administrator', admin('detective'), {}, 'LINEUP_ADMIN_NOT_INDEPENDENT', 'LAW'],
    ['s. 92.70', 'a member of the case', admin('colleague'), {}, 'LINEUP_ADMIN_NOT_INDEPENDENT', 'LAW'],
    ['s. 92.70', 'the requester', admin('crash'), {}, 'LINEUP_ADMIN_NOT_INDEPENDENT', 'LAW'],
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
    ['VI.D', 'fillers chosen by nothing', { selectionBasis: '' }, {}, 'LINEUP_ARRAY_INVALID', 'CHOICE'],
    ['VI.D', 'no witness', { witnessRef: undefined }, {}, 'LINEUP_ARRAY_INVALID', 'CHOICE'],
    ['VI.D', 'folders without a recorded order', { method: 'SHUFFLED_FOLDERS' }, {}, 'LINEUP_ARRAY_INVALID', 'CHOICE'],
  ])('%s refuses %s', (_clause, _what, form, known, code, kind) => {
    expect(arrange(form, known)).toMatchObject({ code, authority: { kind } });
  });

  it('s. 92.70 whoever takes part or has read the list is kept away', () => {
    expect(dependentMembers(facts)).toEqual(['detective', 'crash', 'colleague', 'sergeant']);
  });
});

const good: LineupPresentationForm = {
  instructionsVersion: '2',
  acknowledgement: 'SIGNED',
  response: 'SUSPECT',
  confidenceStatement: '"I am fairly sure it is him."',
  priorExposure: false,
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
    ['a witness who had seen the image', { priorExposure: true }, 'patrol', 'WITNESS_SAW_IMAGE_BEFORE'],
    ['an administrator who knew', { administratorKnewSuspect: true }, 'patrol', 'ADMINISTRATOR_KNEW_SUSPECT'],
    ['an administrator who has read the list meanwhile', {}, 'sergeant', 'ADMINISTRATOR_NOT_INDEPENDENT'],
  ])('s. 92.70 with %s is recorded as NON_COMPLIANT, not refused', (_, form, by, type) => {
    expect(present(form, by)).toMatchObject({ outcome: 'SUPPORTS', compliance: 'NON_COMPLIANT', deviations: [{ type }] });
  });

  it('s. 92.70 a refusal that the administrator signed is compliant', () => {
    expect(present({ acknowledgement: 'REFUSED_ADMIN_SIGNED' })).toMatchObject({ compliance: 'COMPLIANT' });
  });

  it('s. 92.70 the operator records what an officer of another agency presented', () => {
    const from = arrange({ administrator: outside }) as LineupArranged;
    expect(present({}, 'detective', from)).toMatchObject({ compliance: 'COMPLIANT', administratorId: null, by: 'detective' });
  });

  it('s. 92.70 what is left unsaid is asked for', () => {
    expect(present({ response: undefined, instructionsVersion: undefined })).toMatchObject({
      code: 'LINEUP_PRESENTATION_INVALID',
      facts: { fields: ['instructionsVersion', 'response'] },
    });
    expect(present({ endedAt: NOW + 1 })).toMatchObject({ code: 'INSTANT_IN_FUTURE' });
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
      'TOO_FEW_FILLERS',
      'INSTRUCTIONS_MISSING',
      'ACKNOWLEDGEMENT_MISSING',
      'CONFIDENCE_STATEMENT_MISSING',
      'NO_INDEPENDENT_EVIDENCE_BEFORE',
    ]);
  });

  it('A20 a live one by another method is recorded too; one of tomorrow cannot have been held', () => {
    const live = recordHeldLineup(facts, { ...held, ...good, kind: 'LIVE', method: 'OTHER_NEUTRAL', fillerCount: 5 }, 'detective', NOW);
    expect(live).toMatchObject({ deviations: [{ type: 'LIVE_WITHOUT_INDEPENDENT_ADMINISTRATOR', authority: { kind: 'LAW' } }] });
    expect(recordHeldLineup(facts, { ...held, heldAt: NOW + 1 }, 'detective', NOW)).toMatchObject({ code: 'INSTANT_IN_FUTURE' });
  });
});
