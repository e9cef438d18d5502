import type { Actor } from '../people';
import { nmpd40023 } from '../policy';
import type { GateFacts, SearchForm } from './model';
import { checkEdits, checkProbe, checkProtectedEvent, checkRepeat, eventNexusOf, type EditForm, type ProbeFacts } from './probe';
import { actor, gates, searchForm } from './search.fixture';

const probe: ProbeFacts = {
  id: 'p',
  sha256: 'b',
  sourceType: 'CAMERA',
  facesDetected: 1,
  minor: false,
  edits: [],
  event: null,
};
const having = (change: Partial<ProbeFacts>): GateFacts => ({ ...gates, probe: { ...probe, ...change } });

describe('what is a probe photograph', () => {
  it.each([
    ['one face', {}],
    ['faces that nobody counted', { facesDetected: null }],
    ['a crop turned and lightened', { edits: ['CROP', 'ROTATE', 'LIGHT'] }],
    ['a picture from social media', { sourceType: 'SOCIAL_MEDIA' }],
  ] as const)('IV.D takes %s', (_, change) => {
    expect(checkProbe(having(change))).toBeUndefined();
  });

  it.each([
    ['no face', { facesDetected: 0 }, { faces: 0 }],
    ['several faces', { facesDetected: 2 }, { faces: 2 }],
    ['a sketch', { sourceType: 'SKETCH' }, { source: 'SKETCH' }],
    ['a generated image', { sourceType: 'GENERATED' }, { source: 'GENERATED' }],
    ['a look-alike', { sourceType: 'LOOK_ALIKE' }, { source: 'LOOK_ALIKE' }],
    ['features that were added', { edits: ['CROP', 'FEATURES_ADDED'] }, { edit: 'FEATURES_ADDED' }],
  ] as const)('IV.D refuses %s', (_, change, facts) => {
    expect(checkProbe(having(change))).toMatchObject({ code: 'PROBE_NOT_SUITABLE', authority: { kind: 'CHOICE' }, facts });
  });

  it('IV.D takes what the department decides to take', () => {
    const policy = { ...nmpd40023, search: { ...nmpd40023.search, unsuitableProbes: ['SOCIAL_MEDIA'] as const } };
    expect(checkProbe({ ...having({ sourceType: 'SKETCH' }), policy })).toBeUndefined();
    expect(checkProbe({ ...having({ sourceType: 'SOCIAL_MEDIA' }), policy })).toMatchObject({ facts: { source: 'SOCIAL_MEDIA' } });
  });

  it('V.B refuses a search without a digital image, by the SOP', () => {
    expect(checkProbe({ ...gates, probe: undefined })).toMatchObject({ code: 'PROBE_REQUIRED', authority: { kind: 'SOP', ref: 'V.B' } });
  });
});

describe('an edited photograph', () => {
  const edit = (change: Partial<EditForm>, known = true) => checkEdits({ edits: ['CROP'], editedFrom: 'p', ...change }, known);

  it('IV.D is kept with its original and its log, and a photograph as it came without', () => {
    expect(edit({})).toBeUndefined();
    expect(edit({ edits: ['OTHER'], note: 'removed a watermark' })).toBeUndefined();
    expect(edit({ edits: [], editedFrom: undefined }, false)).toBeUndefined();
  });

  it.each([
    ['an original that nobody knows', {}, false, ['editedFrom']],
    ['edits of no photograph', { editedFrom: undefined }, false, ['editedFrom']],
    ['no log', { edits: [] }, true, ['edits']],
    ['neither', { edits: [] }, false, ['editedFrom', 'edits']],
    ['OTHER without words', { edits: ['OTHER'], note: ' ' }, true, ['editNote']],
  ] as const)('IV.D is refused with %s', (_, change, known, fields) => {
    expect(edit(change, known)).toMatchObject({ code: 'PROBE_EDIT_LOG_INCOMPLETE', authority: { kind: 'CHOICE' }, facts: { fields } });
  });
});

describe('the same photograph again', () => {
  const again: GateFacts = { ...gates, sameProbeSearchIds: ['s-1', 's-2'] };
  const because = (repeatReason?: string): SearchForm => ({ ...searchForm, ...(repeatReason !== undefined && { repeatReason }) });

  it('IV.D needs a reason in the same case', () => {
    expect(checkRepeat(gates, because())).toBeUndefined();
    expect(checkRepeat(again, because('larger list'))).toBeUndefined();
    for (const form of [because(), because('  ')])
      expect(checkRepeat(again, form)).toMatchObject({
        code: 'PROBE_REPEATED',
        authority: { kind: 'CHOICE' },
        facts: { searches: ['s-1', 's-2'] },
      });
  });

  it('IV.D needs none where the department asks for none', () => {
    const policy = { ...nmpd40023, search: { ...nmpd40023.search, repeatedProbe: 'ALLOWED' as const } };
    expect(checkRepeat({ ...again, policy }, because())).toBeUndefined();
  });
});

describe('a photograph of a protected event', () => {
  const sergeant = actor('sergeant');
  const at = (event: ProbeFacts['event'], eventSupervisor: Actor | undefined = sergeant): GateFacts => ({
    ...having({ event }),
    eventSupervisor,
  });
  const saying = (eventNexus?: SearchForm['eventNexus']): SearchForm => ({ ...searchForm, ...(eventNexus && { eventNexus }) });
  const nexus = { offence: '806.13, threw the brick', supervisorId: 'sergeant' };

  it.each(['PROTEST', 'RELIGIOUS', 'POLITICAL'] as const)('IX.A.5 is searched for an offence with a supervisor’s consent: %s', (event) => {
    expect(checkProtectedEvent(at(event), saying(nexus))).toBeUndefined();
    expect(eventNexusOf(at(event), saying({ ...nexus, offence: ` ${nexus.offence} ` }))).toEqual(nexus);
  });

  it.each([
    ['no offence', saying(), sergeant, 'CHOICE', 'eventNexus.offence'],
    ['a blank offence', saying({ ...nexus, offence: ' ' }), sergeant, 'CHOICE', 'eventNexus.offence'],
    ['somebody who is no supervisor', saying(nexus), actor('colleague'), 'CHOICE', 'eventNexus.supervisorId'],
    ['the operator, whatever role they hold', saying(nexus), { ...sergeant, memberId: 'detective' }, 'CHOICE', 'eventNexus.supervisorId'],
  ])('IX.A.5 is refused with %s', (_, form, supervisor, kind, field) => {
    expect(checkProtectedEvent(at('PROTEST', supervisor), form)).toMatchObject({
      code: 'PROTECTED_EVENT_NEXUS_REQUIRED',
      authority: { kind },
      facts: { event: 'PROTEST', fields: [field] },
    });
  });

  it('IX.A.5 is refused without a supervisor', () => {
    expect(checkProtectedEvent(having({ event: 'PROTEST' }), saying({ offence: '806.13' }))).toMatchObject({
      code: 'PROTECTED_EVENT_NEXUS_REQUIRED',
      authority: { kind: 'CHOICE' },
      facts: { event: 'PROTEST', fields: ['eventNexus.supervisorId'] },
    });
  });

  it.each(['VIII_A2', 'VIII_A4', 'VIII_A5'])(
    'IX.A.5 asks for no offence where somebody is to be helped or named, and for the supervisor all the same: %s',
    (purpose) => {
      const of = (eventNexus?: SearchForm['eventNexus']): SearchForm => ({ ...saying(eventNexus), purpose: { purpose } });
      expect(checkProtectedEvent(at('PROTEST'), of({ supervisorId: 'sergeant' }))).toBeUndefined();
      expect(eventNexusOf(at('PROTEST'), of({ supervisorId: 'sergeant' }))).toEqual({ supervisorId: 'sergeant' });
      expect(checkProtectedEvent(having({ event: 'PROTEST' }), of())).toMatchObject({ facts: { fields: ['eventNexus.supervisorId'] } });
    },
  );

  it('IX.A.5 asks nothing of any other photograph, and keeps nothing for it', () => {
    expect(checkProtectedEvent(gates, saying())).toBeUndefined();
    expect(checkProtectedEvent({ ...gates, probe: undefined }, saying())).toBeUndefined();
    expect(eventNexusOf(gates, saying(nexus))).toBeUndefined();
    expect(eventNexusOf(at('PROTEST'), saying({ offence: 'x' }))).toBeUndefined();
    expect(eventNexusOf(at('PROTEST'), saying({ supervisorId: 'sergeant' }))).toBeUndefined();
  });
});
