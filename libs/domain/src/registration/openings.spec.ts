import { DesignationScope, Role, type Roster } from '../people';
import { DAY, department, NOW, without } from '../people/department.fixture';
import { nmpd40023 } from '../policy';
import { Leg, RegistrationKind } from './model';
import {
  openChiefGrant,
  openCommanderApproval,
  openExternalAccount,
  openSupervisorApproval,
  openTrainingCompletion,
  openTrainingVerification,
  openUserAgreement,
  type RegistrationFacts,
} from './openings';
import { applied, approval } from './registration.fixture';

const always = { from: NOW - DAY, to: null };
const acting = (roster: Roster, holderId: string, role: Role): Roster => ({
  ...roster,
  actingAppointments: [{ ...always, role, holderId, byId: 'chief' }],
});
const supervisedBy = (memberId: string, supervisorId: string): Roster => ({
  ...department,
  assignments: department.assignments.map((row) => (row.memberId === memberId ? { ...row, supervisorId } : row)),
});
const nobodyLeads = without(department, 'chief', 'major', 'commander');

describe('V.A who is asked for the first approval', () => {
  it.each<[string, Partial<RegistrationFacts>, string]>([
    ['the assigned supervisor', {}, 'member:sergeant'],
    ['the Major when the Commander is the assigned supervisor', { roster: supervisedBy('detective', 'commander') }, 'member:major'],
    [
      'the Chief when the Commander is and the Major is away',
      { roster: without(supervisedBy('detective', 'commander'), 'major') },
      'member:chief',
    ],
    ['the Major when the Commander applies', { applicantId: 'commander' }, 'member:major'],
    ['the next in chain when the assigned supervisor is away', { roster: without(department, 'sergeant', 'commander') }, 'member:major'],
    [
      'the assigned supervisor who acts as Commander while the Commander is present',
      { roster: acting(department, 'sergeant', Role.Commander) },
      'member:sergeant',
    ],
    [
      'the next in chain when the assigned supervisor acts for an absent Commander',
      { roster: acting(without(department, 'commander'), 'sergeant', Role.Commander) },
      'member:major',
    ],
    [
      'somebody else than the Major who gave the Commander’s approval and is the supervisor now',
      { roster: supervisedBy('detective', 'major'), approvals: [approval(Leg.Commander, 'major')] },
      'member:chief',
    ],
    [
      'the Commander as supervisor, when the Major gave the Commander’s approval before',
      { roster: supervisedBy('detective', 'commander'), approvals: [approval(Leg.Commander, 'major')] },
      'member:commander',
    ],
    [
      'the Chief although the Chief granted access, since that grant is no approval of V.A',
      { roster: supervisedBy('detective', 'chief'), approvals: [approval(Leg.Chief, 'chief')] },
      'member:chief',
    ],
  ])('is %s', (_, change, candidate) => {
    expect(openSupervisorApproval({ ...applied, ...change }, NOW)).toMatchObject({ type: 'HUMAN', candidates: [candidate] });
  });

  it('is never the applicant, nor the Commander while the second leg waits for the Commander', () => {
    expect(openSupervisorApproval(applied, NOW)).toMatchObject({
      excluded: ['detective', 'commander'],
      columns: { subjectMemberId: 'detective' },
    });
  });

  it('is nobody when the chain is empty: the vacant role is named', () => {
    expect(openSupervisorApproval({ ...applied, roster: without(nobodyLeads, 'sergeant') }, NOW)).toMatchObject({
      candidates: [],
      vacant: Role.Supervisor,
    });
  });
});

describe('A6 where only appointed substitutes decide', () => {
  const policy = { ...nmpd40023, registration: { ...nmpd40023.registration, substituteLegs: 'APPOINTED_ONLY' as const } };
  it.each<[string, Partial<RegistrationFacts>, string[]]>([
    ['the Commander', {}, [`role:${Role.Commander}`]],
    ['who acts for the Commander', { roster: acting(without(department, 'commander'), 'sergeant2', Role.Commander) }, ['member:sergeant2']],
    ['nobody in the Commander’s absence', { roster: without(department, 'commander') }, []],
  ])('the second approval waits for %s', (_, change, candidates) => {
    expect(openCommanderApproval({ ...applied, ...change, policy }, NOW)).toMatchObject({ candidates, excluded: ['detective'] });
  });
  it('the role that is vacant is named', () => {
    const roster = without(department, 'commander', 'sergeant');
    expect(openCommanderApproval({ ...applied, roster, policy }, NOW)).toMatchObject({ vacant: Role.Commander });
    expect(openSupervisorApproval({ ...applied, roster, policy }, NOW)).toMatchObject({ candidates: [], vacant: Role.Supervisor });
  });
});

describe('V.A who is asked for the second approval', () => {
  it.each<[string, Partial<RegistrationFacts>, string]>([
    ['the Commander', {}, `role:${Role.Commander}`],
    [
      'the Chief when the Commander applies and the Major decided first',
      { applicantId: 'commander', approvals: [approval(Leg.Supervisor, 'major')] },
      'member:chief',
    ],
    [
      'whoever acts for the absent Commander',
      { roster: acting(without(department, 'commander'), 'sergeant2', Role.Commander) },
      'member:sergeant2',
    ],
    ['the Major when the Commander is away and nobody acts', { roster: without(department, 'commander') }, 'member:major'],
    [
      'the Chief when the Commander is away and the Major decided first',
      { roster: without(department, 'commander'), approvals: [approval(Leg.Supervisor, 'major')] },
      'member:chief',
    ],
  ])('is %s', (_, change, candidate) => {
    expect(openCommanderApproval({ ...applied, ...change }, NOW)).toMatchObject({ type: 'HUMAN', candidates: [candidate] });
  });

  it('excludes the applicant and who decided the first leg', () => {
    expect(openCommanderApproval({ ...applied, approvals: [approval(Leg.Supervisor, 'sergeant')] }, NOW)).toMatchObject({
      excluded: ['detective', 'sergeant'],
    });
  });

  it('names the Commander’s post when nobody is left', () => {
    expect(openCommanderApproval({ ...applied, roster: nobodyLeads }, NOW)).toMatchObject({ candidates: [], vacant: Role.Commander });
  });
});

describe('VI.A the Chief’s grant', () => {
  const outside: RegistrationFacts = { ...applied, applicantId: 'patrol' };
  const designated = (memberId: string): Roster => ({
    ...department,
    designations: [{ ...always, memberId, byId: 'chief', scope: DesignationScope.AccessGrants }],
  });

  it.each<[string, Partial<RegistrationFacts>]>([
    ['a member of the Investigative Section', {}],
    ['a member of the Accident Investigative Unit', { applicantId: 'crash' }],
    ['a member with a grant in force', { applicantId: 'patrol', hasGrant: true }],
    ['a legacy user of the section', { kind: RegistrationKind.Legacy }],
  ])('is not needed for %s', (_, change) => {
    expect(openChiefGrant({ ...applied, ...change }, NOW)).toEqual({ type: 'SETTLED', outcome: 'NOT_NEEDED' });
  });

  it.each<[string, Partial<RegistrationFacts>]>([
    ['a patrol officer', {}],
    ['a legacy user outside the units, whose paper is an approval of V.A and no basis of VI.A', { kind: RegistrationKind.Legacy }],
  ])('is asked of Chief and designee for %s', (_, change) => {
    expect(openChiefGrant({ ...outside, ...change }, NOW)).toMatchObject({
      candidates: [`role:${Role.Chief}`, `role:${Role.ChiefDesignee}`],
      excluded: ['patrol'],
    });
  });

  it('is not asked of a designee who decided an approval: the Chief decides', () => {
    const approvals = [approval(Leg.Supervisor, 'sergeant'), approval(Leg.Commander, 'commander')];
    expect(openChiefGrant({ ...outside, roster: designated('commander'), approvals }, NOW)).toMatchObject({
      excluded: ['patrol', 'sergeant', 'commander'],
    });
  });

  it('is asked of the Chief who decided an approval in somebody’s place', () => {
    expect(openChiefGrant({ ...outside, approvals: [approval(Leg.Commander, 'chief')] }, NOW)).toMatchObject({ excluded: ['patrol'] });
  });

  it('VII.E is not asked for the return where the department leaves it to the two approvals', () => {
    const policy = { ...nmpd40023, accounts: { ...nmpd40023.accounts, chiefApprovesReturn: false } };
    expect(openChiefGrant({ ...applied, policy, returnsAfter: NOW - DAY }, NOW)).toEqual({ type: 'SETTLED', outcome: 'NOT_NEEDED' });
  });

  it.each<[string, Partial<RegistrationFacts>]>([
    ['of the section', {}],
    ['with a grant in force', { applicantId: 'patrol', hasGrant: true }],
  ])('VII.E, department setting: is asked for the return after misuse, also of a member %s', (_, change) => {
    expect(openChiefGrant({ ...applied, ...change, returnsAfter: NOW - DAY }, NOW)).toMatchObject({
      candidates: [`role:${Role.Chief}`, `role:${Role.ChiefDesignee}`],
    });
    expect(openChiefGrant({ ...applied, ...change, returnsAfter: NOW - DAY, approvals: [approval(Leg.Chief, 'chief')] }, NOW)).toEqual({
      type: 'SETTLED',
      outcome: 'ALREADY_HELD',
    });
  });

  it('is asked again when the grant has ended before the account is active', () => {
    const approvals = [approval(Leg.Chief, 'chief')];
    expect(openChiefGrant({ ...outside, approvals, hasGrant: false }, NOW)).toMatchObject({
      candidates: [`role:${Role.Chief}`, `role:${Role.ChiefDesignee}`],
    });
  });

  it('is asked of the designee when the Chief is away, and of nobody when there is none', () => {
    expect(openChiefGrant({ ...outside, roster: without(designated('major'), 'chief') }, NOW)).toMatchObject({
      candidates: ['member:major', `role:${Role.ChiefDesignee}`],
    });
    expect(openChiefGrant({ ...outside, roster: without(department, 'chief') }, NOW)).toMatchObject({ candidates: [], vacant: Role.Chief });
  });
});

describe('what is there already is not asked for again', () => {
  it.each([
    ['V.A the first approval', openSupervisorApproval, { approvals: [approval(Leg.Supervisor, 'sergeant')] }, 'ALREADY_HELD'],
    ['V.A the second approval', openCommanderApproval, { approvals: [approval(Leg.Commander, 'commander')] }, 'ALREADY_HELD'],
    ['V.A the first approval of a legacy user', openSupervisorApproval, { kind: RegistrationKind.Legacy }, 'LEGACY'],
    ['V.A the second approval of a legacy user', openCommanderApproval, { kind: RegistrationKind.Legacy }, 'LEGACY'],
    ['V.A the accepted agreement', openUserAgreement, { hasAgreement: true }, 'ALREADY_HELD'],
    ['V.E.3 the verified training', openTrainingCompletion, { hasVerifiedTraining: true }, 'ALREADY_HELD'],
    ['V.E.3 its verification', openTrainingVerification, { hasVerifiedTraining: true }, 'VERIFIED'],
    ['VII.E the confirmed account', openExternalAccount, { hasExternalAccount: true }, 'ALREADY_HELD'],
  ] as const)('%s', (_, open, change, outcome) => {
    expect(open({ ...applied, ...change }, NOW)).toEqual({ type: 'SETTLED', outcome });
  });
});

describe('who is asked for the rest', () => {
  it.each([
    ['V.A the agreement is the member’s own act', openUserAgreement, applied, ['member:detective'], []],
    ['V.E.3 the training is the member’s own', openTrainingCompletion, applied, ['member:detective'], []],
    ['V.E.3 the coordinator verifies', openTrainingVerification, applied, [`role:${Role.TrainingCoordinator}`], ['detective']],
    [
      'V.E.3 the Commander verifies when the coordinator is away',
      openTrainingVerification,
      { ...applied, roster: without(department, 'coordinator') },
      ['member:commander'],
      ['detective'],
    ],
    [
      'V.E.3 the Commander verifies when the coordinator applies',
      openTrainingVerification,
      { ...applied, applicantId: 'coordinator' },
      ['member:commander'],
      ['coordinator'],
    ],
    [
      'VII.E the Commander confirms the account when there is no FACESNXT administrator',
      openExternalAccount,
      applied,
      ['member:commander'],
      ['detective'],
    ],
  ] as const)('%s', (_, open, facts, candidates, excluded) => {
    expect(open(facts, NOW)).toMatchObject({ type: 'HUMAN', candidates, excluded });
  });
});
