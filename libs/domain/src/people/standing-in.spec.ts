import { candidatesFor, decider, type Need } from './decider';
import { DAY, department, HOUR, NOW, without, withStatus } from './department.fixture';
import { Role } from './principal';
import { DesignationScope, MemberStatus, type Roster } from './roster';

const around = { from: NOW - HOUR, to: NOW + HOUR };
const substitute = (memberId: string, forId: string, roster: Roster = department): Roster => ({
  ...roster,
  substitutions: [...roster.substitutions, { memberId, forId, byId: 'major', ...around }],
});
const appoint = (holderId: string, role: Role, roster: Roster = department): Roster => ({
  ...roster,
  actingAppointments: [...roster.actingAppointments, { role, holderId, byId: 'chief', ...around }],
});
const designate = (memberId: string, roster: Roster = department): Roster => ({
  ...roster,
  designations: [{ memberId, byId: 'chief', scope: DesignationScope.All, ...around }],
});
const supervisor = (...excluded: string[]): Need => ({ memberId: 'sergeant', chainOf: 'detective', excluded });
const post = (role: Role, ...excluded: string[]): Need => ({ role, excluded });

describe('A6 a substitute decides on behalf of the member who is away', () => {
  it('both are named', () => {
    expect(decider(without(substitute('sergeant2', 'sergeant'), 'sergeant'), supervisor('detective'), NOW)).toEqual({
      principal: 'member:sergeant2',
      memberId: 'sergeant2',
      because: 'SUBSTITUTE',
      onBehalfOf: 'sergeant',
    });
  });

  it.each<[string, Roster, Need, Role | undefined]>([
    ['the assigned supervisor as supervisor', department, supervisor('detective'), Role.Supervisor],
    ['whoever is asked as themselves in none', department, { memberId: 'sergeant', chainOf: 'sergeant', excluded: [] }, undefined],
    ['a substitute in none', without(substitute('sergeant2', 'sergeant'), 'sergeant'), supervisor('detective'), undefined],
    ['an acting holder in the post', without(appoint('sergeant2', Role.Commander), 'commander'), post(Role.Commander), Role.Commander],
    ['who is asked through a role, as the role says', department, post(Role.Commander), undefined],
    ['the next in chain in the post they hold', without(department, 'commander'), post(Role.Commander), Role.Major],
    ['the Chief as the Chief', without(department, 'commander', 'major'), post(Role.Commander), Role.Chief],
    ['who is designated as the Chief’s designee', without(designate('patrol'), 'chief'), post(Role.Chief), Role.ChiefDesignee],
  ])('is asked by name: %s', (_, roster, need, role) => {
    const found = decider(roster, need, NOW);
    expect(found).toHaveProperty('principal');
    expect('role' in found ? found.role : undefined).toBe(role);
  });

  const absentSergeant = without(department, 'sergeant');
  it.each([
    ['only while the member is away', substitute('sergeant2', 'sergeant'), supervisor('detective'), 'sergeant'],
    [
      'also while the member is on leave',
      withStatus(substitute('sergeant2', 'sergeant'), 'sergeant', MemberStatus.OnLeave),
      supervisor('detective'),
      'sergeant2',
    ],
    ['before the next in chain', without(substitute('patrol', 'sergeant'), 'sergeant'), supervisor('detective'), 'patrol'],
    ['never for themselves', without(substitute('detective', 'sergeant'), 'sergeant'), supervisor('detective'), 'commander'],
    [
      'never in place of somebody who is excluded',
      without(substitute('sergeant2', 'sergeant'), 'sergeant'),
      supervisor('detective', 'sergeant'),
      'commander',
    ],
    [
      'not when away as well; a substitute’s substitute is nobody',
      without(substitute('patrol', 'sergeant2', substitute('sergeant2', 'sergeant')), 'sergeant', 'sergeant2'),
      supervisor('detective'),
      'commander',
    ],
    [
      'not for a post of command, which takes an appointment',
      without(substitute('sergeant', 'commander'), 'commander'),
      post(Role.Commander),
      'major',
    ],
    [
      'not before the substitution begins',
      { ...absentSergeant, substitutions: [{ memberId: 'sergeant2', forId: 'sergeant', byId: 'major', from: NOW + 1, to: null }] },
      supervisor('detective'),
      'commander',
    ],
    [
      'not at its end',
      { ...absentSergeant, substitutions: [{ memberId: 'sergeant2', forId: 'sergeant', byId: 'major', from: NOW - DAY, to: NOW }] },
      supervisor('detective'),
      'commander',
    ],
    [
      'at its first instant',
      { ...absentSergeant, substitutions: [{ memberId: 'sergeant2', forId: 'sergeant', byId: 'major', from: NOW, to: NOW + 1 }] },
      supervisor('detective'),
      'sergeant2',
    ],
    [
      'not when they have left the department',
      withStatus(without(substitute('sergeant2', 'sergeant'), 'sergeant'), 'sergeant2', MemberStatus.Separated),
      supervisor('detective'),
      'commander',
    ],
  ] as const)('%s', (_, roster, need, memberId) => {
    expect(decider(roster, need, NOW)).toMatchObject({ memberId });
  });
});

describe('A6 acting is no way around an exclusion', () => {
  it.each([
    [
      'an acting Commander does not decide about the absent Commander',
      without(appoint('sergeant', Role.Commander), 'commander'),
      post(Role.Commander, 'commander'),
      'major',
      'NEXT_IN_CHAIN',
    ],
    [
      'an acting Commander does not decide about the Commander who is there',
      appoint('sergeant', Role.Commander),
      post(Role.Commander, 'commander'),
      'major',
      'NEXT_IN_CHAIN',
    ],
    [
      'an acting Major is passed over where the Major is excluded',
      without(appoint('sergeant2', Role.Major), 'major', 'commander'),
      post(Role.Commander, 'major'),
      'chief',
      'CHIEF',
    ],
    [
      'an acting Major in the chain is passed over where the Major is excluded',
      without(appoint('patrol', Role.Major), 'major', 'sergeant', 'commander'),
      supervisor('major'),
      'chief',
      'CHIEF',
    ],
    [
      'an acting Chief is passed over where the Chief is excluded',
      without(appoint('patrol', Role.Chief), 'chief'),
      post(Role.Major, 'major', 'chief'),
      undefined,
      undefined,
    ],
    [
      'the Chief’s designee does not decide what the Chief may not',
      without(designate('patrol'), 'major'),
      post(Role.Major, 'chief'),
      undefined,
      undefined,
    ],
    [
      'the designee does not decide about themselves',
      without(designate('patrol'), 'chief'),
      post(Role.Chief, 'patrol'),
      undefined,
      undefined,
    ],
    [
      'somebody acts for a vacant post without standing in for anybody',
      appoint('sergeant', Role.Auditor),
      post(Role.Auditor),
      'sergeant',
      'ACTING',
    ],
    [
      'somebody acts after the holder has left, even about the one who left',
      withStatus(appoint('sergeant', Role.Commander), 'commander', MemberStatus.Separated),
      post(Role.Commander, 'commander'),
      'sergeant',
      'ACTING',
    ],
  ] as const)('%s', (_, roster, need, memberId, because) => {
    expect(decider(roster, need, NOW)).toMatchObject(memberId === undefined ? { code: 'ROLE_VACANT' } : { memberId, because });
  });

  it('own-right decisions ignore the substituted person: the Major, acting as Commander, still reviews the Commander as Major', () => {
    const roster = without(appoint('major', Role.Commander), 'commander');
    expect(decider(roster, post(Role.Major, 'commander'), NOW)).toEqual({
      principal: 'role:INVESTIGATIVE_SECTION_MAJOR',
      memberId: 'major',
      because: 'HOLDER',
    });
  });

  it('a superior who also acts in a post decides as superior', () => {
    const roster = without(appoint('commander', Role.Major), 'sergeant', 'major');
    expect(decider(roster, supervisor('major'), NOW)).toEqual({
      principal: 'member:commander',
      memberId: 'commander',
      because: 'NEXT_IN_CHAIN',
      role: Role.Commander,
    });
  });

  it('an acting holder names whom they stand in for; among several holders the one who is away and not excluded', () => {
    const two: Roster = {
      ...department,
      roleGrants: [...department.roleGrants, { memberId: 'patrol', role: Role.TrainingCoordinator, ...around }],
    };
    const roster = without(appoint('crash', Role.TrainingCoordinator, two), 'coordinator', 'patrol');
    expect(decider(roster, post(Role.TrainingCoordinator, 'coordinator'), NOW)).toMatchObject({
      memberId: 'crash',
      because: 'ACTING',
      onBehalfOf: 'patrol',
    });
  });

  it('who holds an offered role only in an excluded person’s place is excluded from the task', () => {
    const two: Roster = {
      ...department,
      roleGrants: [...department.roleGrants, { memberId: 'patrol', role: Role.TrainingCoordinator, ...around }],
    };
    const roster = without(appoint('crash', Role.TrainingCoordinator, two), 'coordinator');
    expect(candidatesFor(roster, post(Role.TrainingCoordinator, 'coordinator'), NOW)).toEqual({
      candidates: ['role:TRAINING_COORDINATOR'],
      excluded: ['coordinator', 'crash'],
      because: 'HOLDER',
    });
    expect(candidatesFor(roster, post(Role.TrainingCoordinator), NOW).excluded).toEqual([]);
  });
});

describe('A6 by setting, an approval goes only to somebody appointed for it', () => {
  it.each([
    ['the holder decides', department, 'commander'],
    ['the acting holder decides', without(appoint('sergeant', Role.Commander), 'commander'), 'sergeant'],
    ['the designee decides', without(designate('patrol'), 'commander'), 'patrol'],
    ['nobody else does', without(department, 'commander'), undefined],
  ] as const)('%s', (_, roster, memberId) => {
    const found = decider(roster, { ...post(Role.Commander), appointedOnly: true }, NOW);
    expect(found).toMatchObject(memberId === undefined ? { code: 'ROLE_VACANT' } : { memberId });
  });
});
