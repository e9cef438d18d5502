import { nmpd40023, type PolicyPack } from '../policy';
import { eligibilityAt, evaluateGates } from './gates';
import type { TrainingFacts } from '../training';
import type { GateFacts, OperatorFacts, SearchForm } from './model';
import { CaseKind, Purpose, purposeFitsCase } from './purpose';
import { actor, gates, NOW, operator, robbery, searchForm } from './search.fixture';
import { submitSearch } from './submit';

type Search = PolicyPack['search'];

const failed = (facts: Partial<GateFacts>, form: Partial<SearchForm> = {}) =>
  evaluateGates({ ...gates, ...facts }, { ...searchForm, ...form }, NOW).flatMap(({ gate, refusal }) =>
    refusal ? [`${gate} ${refusal.code} ${refusal.authority.kind}`] : [],
  );
const setting = (search: Partial<Search>): Pick<GateFacts, 'policy'> => ({
  policy: { ...nmpd40023, search: { ...nmpd40023.search, ...search } },
});
const lapsed = { agreements: [{ from: 0, to: NOW }] };

describe('what a department sets about its searches', () => {
  const unassigned = { caseFile: { ...robbery, assignedMemberIds: [] } };
  const foreign = { caseFile: { ...robbery, ori: 'FL0130000' } };
  const listed = setting({ seriousOffences: ['782', '812.13'] });

  it.each<[string, Partial<GateFacts>, Partial<SearchForm>, string[]]>([
    ['IX.A.2 assignment to the case', unassigned, {}, ['CASE_ASSIGNMENT CASE_NOT_ASSIGNED CHOICE']],
    ['IX.A.2 no assignment', { ...unassigned, ...setting({ assignmentRequired: false }) }, {}, []],
    ['IX.A.2 not to be tasked by oneself', unassigned, { requestedBy: 'detective' }, ['CASE_ASSIGNMENT CASE_NOT_ASSIGNED CHOICE']],
    ['A15 no case of another agency', foreign, {}, ['CASE_NUMBER CASE_OF_OTHER_AGENCY CHOICE']],
    ['A15 the cases of other agencies', { ...foreign, ...setting({ otherAgencyRequests: true }) }, {}, []],
    ['V.E.1 an agreement in force', lapsed, {}, ['AGREEMENT AGREEMENT_LAPSED CHOICE']],
    [
      'V.E.1 no agreement',
      { ...lapsed, policy: { ...nmpd40023, agreements: { ...nmpd40023.agreements, lapseBlocksSearches: false } } },
      {},
      [],
    ],
    ['VIII.A.1 a listed offence', listed, {}, ['PURPOSE OFFENCE_NOT_LISTED CHOICE']],
    ['VIII.A.1 a listed offence, which it is', listed, { purpose: { ...searchForm.purpose, offenceCode: '812.13(2)(a)' } }, []],
    [
      'VIII.A.1 a listed offence for investigations alone',
      { ...listed, caseFile: { ...robbery, kind: 'ASSIST' } },
      { purpose: { purpose: 'VIII_A4', assistance: { reason: 'DEMENTIA' } } },
      [],
    ],
    ['V.E.1 an extension that is recorded as a further period', { agreements: [...lapsed.agreements, { from: NOW, to: NOW + 1 }] }, {}, []],
  ])('%s', (_, facts, form, expected) => {
    expect(failed(facts, form)).toEqual(expected);
  });
});

const trained = (courseVersion: string): TrainingFacts => ({ ...operator.training[0]!, id: `version ${courseVersion}`, courseVersion });

describe('who may search at all', () => {
  it.each<[string, Partial<GateFacts['operator']>, string[]]>([
    ['an account active from this instant', { accountActive: [{ from: NOW, to: null }] }, []],
    ['an account ended at this instant', { accountActive: [{ from: 0, to: NOW }] }, ['ACCOUNT ACCOUNT_NOT_ACTIVE SOP']],
    ['an account active from the next instant on', { accountActive: [{ from: NOW + 1, to: null }] }, ['ACCOUNT ACCOUNT_NOT_ACTIVE SOP']],
    [
      'training completed in the future',
      {
        training: [
          { id: 't', course: nmpd40023.training.course, courseVersion: '1', completedAt: NOW + 1, verifiedAt: NOW - 1, expiresAt: null },
        ],
      },
      ['TRAINING TRAINING_INCOMPLETE CHOICE'],
    ],
    [
      'training verified at this instant',
      {
        training: [
          { id: 't', course: nmpd40023.training.course, courseVersion: '1', completedAt: NOW, verifiedAt: NOW, expiresAt: NOW + 1 },
        ],
      },
      [],
    ],
    [
      'training that expires now',
      { training: [{ id: 't', course: nmpd40023.training.course, courseVersion: '1', completedAt: 0, verifiedAt: 0, expiresAt: NOW }] },
      ['TRAINING TRAINING_EXPIRED CHOICE'],
    ],
    ['training in a version that stays good', { training: [{ ...operator.training[0]!, courseVersion: '0' }] }, []],
    [
      'a grant of the Chief that ended now',
      { accessBases: [{ kind: 'CHIEF_APPROVAL', ref: 'g', from: 0, to: NOW }] },
      ['ACCESS_BASIS UNIT_NOT_AUTHORIZED SOP'],
    ],
  ])('VI.A, V.E.3 %s', (_, change, expected) => {
    expect(failed({ operator: { ...operator, ...change } })).toEqual(expected);
  });

  it.each<[string, OperatorFacts['training'], string[], string | null]>([
    ['an earlier version, where the department has it taken again', [trained('1')], ['TRAINING TRAINING_EXPIRED CHOICE'], null],
    ['the version that counts beside an earlier one', [trained('1'), trained('2')], [], 'version 2'],
    ['another course alone', [{ ...trained('2'), course: 'OTHER' }], ['TRAINING TRAINING_INCOMPLETE CHOICE'], null],
  ])('V.E.3 by setting: training in %s', (_, training, expected, trainingId) => {
    const again = { ...nmpd40023.training, courseVersion: '2', supersededVersion: 'RETRAIN' as const };
    const facts = { operator: { ...operator, training }, policy: { ...nmpd40023, training: again } };
    expect(failed(facts)).toEqual(expected);
    expect(eligibilityAt(facts, NOW)).toMatchObject({ trainingId });
  });
});

describe('cases and purposes', () => {
  const FITS: Readonly<Record<Purpose, readonly CaseKind[]>> = {
    VIII_A1: ['CRIMINAL', 'CRASH'],
    VIII_A2: ['DETENTION', 'CRIMINAL', 'CRASH'],
    VIII_A3: ['IA'],
    VIII_A4: ['ASSIST', 'CRASH'],
    VIII_A5: ['DEATH', 'CRASH', 'CRIMINAL'],
  };
  const pairs = Object.values(Purpose).flatMap((purpose) => Object.values(CaseKind).map((kind) => [purpose, kind] as const));

  it.each(pairs)('VIII.A searches under %s in a case of kind %s, or refuses it', (purpose, kind) => {
    const refusal = purposeFitsCase(purpose, kind, true);
    if (FITS[purpose].includes(kind)) expect(refusal).toBeUndefined();
    else
      expect(refusal).toMatchObject({
        code: 'PURPOSE_CASE_MISMATCH',
        authority: { kind: purpose === 'VIII_A1' ? 'SOP' : 'CHOICE' },
        facts: { purpose, kind, kinds: FITS[purpose] },
      });
  });

  it('VIII.A.1 takes a crash with an offence only: a witness of another crash is not covered', () => {
    expect(purposeFitsCase('VIII_A1', 'CRASH', false)).toMatchObject({ code: 'PURPOSE_CASE_MISMATCH', authority: { ref: 'VIII.A.1' } });
    expect(purposeFitsCase('VIII_A2', 'CRASH', false)).toBeUndefined();
    expect(purposeFitsCase('VIII_A1', 'CRIMINAL', false)).toBeUndefined();
  });

  it('VI.B allows the file number of Internal Affairs for VIII.A.3 only', () => {
    expect(failed({ caseFile: { ...robbery, kind: 'IA' } })).toEqual(['PURPOSE PURPOSE_CASE_MISMATCH SOP']);
    expect(failed({ caseFile: undefined }, { caseStub: { kind: 'IA' } })).toEqual(['PURPOSE PURPOSE_CASE_MISMATCH SOP']);
  });
});

describe('what a search keeps', () => {
  const submit = (facts: Partial<GateFacts>, form: Partial<SearchForm> = {}) =>
    submitSearch({ ...gates, ...facts }, { ...searchForm, ...form }, actor('detective'), NOW);
  const probe = { id: 'p', sha256: 'b', sourceType: 'CAMERA', facesDetected: 1, minor: false, edits: [], event: null } as const;
  const nexus = { offence: '806.13', supervisorId: 'sergeant' };

  it('VI.B keeps the state of the case as it was', () => {
    expect(submit({})).toMatchObject({ caseState: 'OPEN', at: NOW, urgent: false });
    expect(submit({ caseFile: { ...robbery, state: 'SUSPENDED' } })).toMatchObject({ caseState: 'SUSPENDED', flags: [] });
    expect(submit({ caseFile: { ...robbery, state: 'CLOSED' } }, { reopenReason: ' lead ' })).toMatchObject({
      caseState: 'CLOSED',
      reopenReason: 'lead',
    });
    expect(submit({ caseFile: undefined }, { caseStub: { kind: 'CRIMINAL' } })).toMatchObject({
      caseState: 'OPEN',
      caseStub: { kind: 'CRIMINAL' },
    });
  });

  it.each<[string, Partial<GateFacts>, Partial<SearchForm>, string[]]>([
    ['IX.A.1 every declared relation once', {}, { relations: ['SELF', 'COLLEAGUE', 'SELF'] }, ['SELF_SUBJECT', 'COLLEAGUE_SUBJECT']],
    ['IV.D an edited photograph', { probe: { ...probe, edits: ['CROP'] } }, {}, ['EDITED_PROBE']],
    [
      'IX.A.5 a protected event',
      { probe: { ...probe, event: 'PROTEST' }, eventSupervisor: actor('sergeant') },
      { eventNexus: nexus },
      ['PROTECTED_EVENT'],
    ],
    [
      'VIII.A.1 a minor, together with a repeated photograph',
      { probe: { ...probe, minor: true }, sameProbeSearchIds: ['s'] },
      { repeatReason: 'again' },
      ['MINOR_SUBJECT', 'REPEATED_PROBE'],
    ],
  ])('%s is flagged', (_, facts, form, flags) => {
    expect(submit(facts, form)).toMatchObject({ outcome: 'SUBMITTED', flags });
  });

  it('IX.A.5 keeps the offence and who agreed, for a protected event only', () => {
    const event = { probe: { ...probe, event: 'RELIGIOUS' }, eventSupervisor: actor('sergeant') } as const;
    expect(submit(event, { eventNexus: nexus })).toMatchObject({ eventNexus: nexus });
    expect(submit({}, { eventNexus: nexus })).not.toHaveProperty('eventNexus');
  });

  it('IX.A refuses each prohibited use by its own sentence', () => {
    for (const use of ['IX_A1', 'IX_A2', 'IX_A3', 'IX_A4', 'IX_A5', 'IX_A6'])
      expect(submit({}, { prohibitedUse: use })).toMatchObject({
        code: 'PROHIBITED_USE',
        authority: { kind: 'SOP', ref: `IX.A.${use.slice(-1)}` },
        facts: { use },
      });
    expect(submit({}, { prohibitedUse: 'curiosity' })).toMatchObject({ code: 'PROHIBITED_USE', authority: { ref: 'IX.A' }, facts: {} });
  });
});
