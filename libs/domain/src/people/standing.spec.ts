import { DAY, department, HOUR, NOW, withStatus, without } from './department.fixture';
import { Role } from './principal';
import { AssignmentKind, DesignationScope, MemberStatus, type Roster } from './roster';
import { accessUnitOf, actorOf, assignedSupervisorOf, chainOf, holdersOf, principalsOf, supervises } from './standing';

const detail = (unitId: string, supervisorId: string | null): Roster => ({
  ...department,
  assignments: [
    ...department.assignments,
    { id: 'detail', memberId: 'detective', unitId, supervisorId, from: NOW, to: NOW + DAY, kind: AssignmentKind.Temporary },
  ],
});

describe('VII principals come from the roster on that date', () => {
  it.each([
    ['a detective is only themselves', department, 'detective', ['member:detective']],
    [
      'the holder of a grant has its role',
      department,
      'commander',
      ['member:commander', 'role:INVESTIGATIVE_SECTION_COMMANDER', 'role:SUPERVISOR'],
    ],
    ['a member who supervises somebody is a supervisor', department, 'sergeant', ['member:sergeant', 'role:SUPERVISOR']],
    ['a separated member has none', withStatus(department, 'major', MemberStatus.Separated), 'major', []],
    ['a member on leave still belongs', withStatus(department, 'detective', MemberStatus.OnLeave), 'detective', ['member:detective']],
    ['an unknown member has none', department, 'nobody', []],
  ] as const)('%s', (_, roster, id, expected) => {
    expect(principalsOf(roster, id, NOW)).toEqual(expected);
    expect(actorOf(roster, id, NOW)?.principals ?? []).toEqual(expected);
  });

  it('an acting appointment gives the role from its first millisecond and takes it away at its end', () => {
    const roster: Roster = {
      ...department,
      actingAppointments: [{ role: Role.Commander, holderId: 'sergeant', byId: 'chief', from: NOW, to: NOW + HOUR }],
    };
    const isCommander = (at: number): boolean => principalsOf(roster, 'sergeant', at).includes('role:INVESTIGATIVE_SECTION_COMMANDER');
    expect([NOW - 1, NOW, NOW + HOUR - 1, NOW + HOUR].map(isCommander)).toEqual([false, true, true, false]);
  });

  it('a designation and the duty roster give their roles', () => {
    const roster: Roster = {
      ...department,
      designations: [{ memberId: 'major', byId: 'chief', scope: DesignationScope.All, from: NOW, to: null }],
      dutySupervisors: [{ memberId: 'sergeant2', from: NOW, to: NOW + 8 * HOUR }],
    };
    expect(actorOf(roster, 'major', NOW)?.roles).toContain(Role.ChiefDesignee);
    expect(actorOf(roster, 'sergeant2', NOW)?.roles).toContain(Role.DutySupervisor);
  });

  it('a member who left later counts as active before that instant', () => {
    const roster = withStatus(department, 'major', MemberStatus.Separated, NOW);
    expect(principalsOf(roster, 'major', NOW - 1)).toContain('role:INVESTIGATIVE_SECTION_MAJOR');
    expect(actorOf(roster, 'major', NOW)).toBeUndefined();
  });
});

describe('V.A the assigned supervisor', () => {
  it.each([
    ['the one of the regular post', department, 'sergeant', true],
    ['the one of a temporary detail while it lasts', detail('aiu', 'sergeant2'), 'sergeant2', true],
    ['not the one of the regular post meanwhile', detail('aiu', 'sergeant2'), 'sergeant', false],
    ['nobody of a member who left', withStatus(department, 'detective', MemberStatus.Separated), 'sergeant', false],
  ] as const)('supervises: %s', (_, roster, id, expected) => {
    expect(supervises(roster, id, ['detective'], NOW)).toBe(expected);
  });

  it.each([
    ['is the one of the regular post', department, 'detective', 'sergeant'],
    ['is the one of a temporary detail while it lasts', detail('aiu', 'sergeant2'), 'detective', 'sergeant2'],
    ['stays when the detail names none', detail('aiu', null), 'detective', 'sergeant'],
    ['stays when absent: who decides instead is another question', without(department, 'sergeant'), 'detective', 'sergeant'],
    ['is nobody for the Chief', department, 'chief', undefined],
  ] as const)('%s', (_, roster, id, expected) => {
    expect(assignedSupervisorOf(roster, id, NOW)).toBe(expected);
  });
});

describe('A6 the chain', () => {
  const loop: Roster = {
    ...department,
    assignments: [
      ...department.assignments,
      {
        id: 'x',
        memberId: 'commander',
        unitId: 'section',
        supervisorId: 'detective',
        from: NOW - 1,
        to: null,
        kind: AssignmentKind.Acting,
      },
    ],
  };
  it.each([
    ['goes by supervisors to the Major and the Chief, each once', department, 'detective', ['sergeant', 'commander', 'major', 'chief']],
    ['adds Major and Chief where supervisors end early', department, 'admin', ['major', 'chief']],
    [
      'passes over who is away, not over who stands above them',
      without(department, 'commander'),
      'detective',
      ['sergeant', 'major', 'chief'],
    ],
    ['passes over who is on leave', withStatus(department, 'sergeant', MemberStatus.OnLeave), 'detective', ['commander', 'major', 'chief']],
    ['of the Chief is empty', department, 'chief', []],
    ['of the Major is the Chief', department, 'major', ['chief']],
    ['ends where supervisors run in a circle', loop, 'detective', ['sergeant', 'commander', 'major', 'chief']],
  ] as const)('%s', (_, roster, id, expected) => {
    expect(chainOf(roster, id, NOW)).toEqual(expected);
  });
});

describe('A6 holders of a role', () => {
  it('lists holders in their own right before those who act, and counts absent as vacant', () => {
    const roster: Roster = {
      ...department,
      actingAppointments: [{ role: Role.Commander, holderId: 'sergeant', byId: 'chief', from: NOW, to: null }],
    };
    expect(holdersOf(roster, Role.Commander, NOW)).toEqual([
      { memberId: 'commander', acting: false },
      { memberId: 'sergeant', acting: true },
    ]);
    expect(holdersOf(without(roster, 'commander'), Role.Commander, NOW)).toEqual([{ memberId: 'sergeant', acting: true }]);
    expect(holdersOf(department, Role.Supervisor, NOW).map(({ memberId }) => memberId)).toEqual([
      'chief',
      'major',
      'commander',
      'sergeant',
      'sergeant2',
    ]);
  });
});

describe('VI.A the unit that gives access', () => {
  it.each([
    ['a unit inside the Investigative Section counts as the Section', department, 'detective', 'INVESTIGATIVE_SECTION'],
    ['the Accident Investigative Unit counts', department, 'crash', 'AIU'],
    ['patrol does not', department, 'patrol', undefined],
    ['nobody without a post has one', department, 'admin', undefined],
    [
      'a detail into the Section counts while it lasts',
      { ...detail('section', null), assignments: detail('section', null).assignments.slice(-1) },
      'detective',
      'INVESTIGATIVE_SECTION',
    ],
    ['a separated member has none', withStatus(department, 'detective', MemberStatus.Separated), 'detective', undefined],
  ] as const)('%s', (_, roster, id, expected) => {
    expect(accessUnitOf(roster, id, NOW)).toBe(expected);
  });
});
