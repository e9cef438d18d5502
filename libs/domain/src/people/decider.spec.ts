import fc from 'fast-check';
import { isRefusal } from '../kernel';
import { candidatesFor, decider, type Need } from './decider';
import { department, HOUR, NOW, withStatus, without } from './department.fixture';
import { Role } from './principal';
import { AssignmentKind, DesignationScope, emptyRoster, MemberStatus, type Roster, UnitKind } from './roster';
import { assignedSupervisorOf, isPresent } from './standing';

const acting: Roster = {
  ...department,
  actingAppointments: [{ role: Role.Commander, holderId: 'sergeant', byId: 'chief', from: NOW - HOUR, to: null }],
};
const onDuty: Roster = { ...department, dutySupervisors: [{ memberId: 'sergeant2', from: NOW - HOUR, to: NOW + HOUR }] };
const designee = (scope: DesignationScope): Roster => ({
  ...department,
  designations: [{ memberId: 'patrol', byId: 'chief', scope, from: NOW - HOUR, to: null }],
});
const supervisorLeg = (excluded: string[]): Need => ({ memberId: 'sergeant', chainOf: 'detective', excluded });
const commanderLeg = (...excluded: string[]): Need => ({ role: Role.Commander, chainOf: 'detective', excluded });

describe('A6 nobody is stuck: the first who is there and not excluded decides', () => {
  it.each([
    ['V.A the assigned supervisor', department, supervisorLeg(['detective']), 'sergeant', 'HOLDER'],
    [
      'V.A the next in chain when the supervisor is away',
      without(department, 'sergeant'),
      supervisorLeg(['detective']),
      'commander',
      'NEXT_IN_CHAIN',
    ],
    ['V.A the holder of the role', department, commanderLeg('detective', 'sergeant'), 'commander', 'HOLDER'],
    ['V.A the acting holder when the holder is away', without(acting, 'commander'), commanderLeg('detective'), 'sergeant', 'ACTING'],
    [
      'V.A the Major, never a lower member of the chain, when nobody acts',
      without(department, 'commander'),
      commanderLeg('detective'),
      'major',
      'NEXT_IN_CHAIN',
    ],
    [
      'V.A the Chief when the Commander applies and the Major had the first leg',
      department,
      commanderLeg('commander', 'major'),
      'chief',
      'CHIEF',
    ],
    [
      'the Chief when Commander and Major are on leave',
      withStatus(withStatus(department, 'commander', MemberStatus.OnLeave), 'major', MemberStatus.OnLeave),
      commanderLeg(),
      'chief',
      'CHIEF',
    ],
    [
      'the duty supervisor of any shift when it is urgent',
      without(onDuty, 'sergeant'),
      { ...supervisorLeg([]), urgent: true },
      'sergeant2',
      'DUTY_SUPERVISOR',
    ],
    [
      'the next in chain, not the duty supervisor, when it is not',
      without(onDuty, 'sergeant'),
      supervisorLeg([]),
      'commander',
      'NEXT_IN_CHAIN',
    ],
    [
      'V.E.3 the Commander when the only coordinator is the trainee',
      department,
      { role: Role.TrainingCoordinator, excluded: ['coordinator'] },
      'commander',
      'NEXT_IN_CHAIN',
    ],
    [
      'VI.A the designee when the Chief is away',
      without(designee(DesignationScope.AccessGrants), 'chief'),
      { role: Role.Chief, excluded: [], scope: DesignationScope.AccessGrants },
      'patrol',
      'DESIGNEE',
    ],
    [
      'an auditor’s work goes to the Major, never to the audited Commander',
      department,
      { role: Role.Auditor, excluded: [] },
      'major',
      'NEXT_IN_CHAIN',
    ],
  ] as const)('%s', (_, roster, need, memberId, because) => {
    expect(decider(roster, need, NOW)).toMatchObject({ memberId, because });
  });

  it('VI.A a designation for one kind of item does not reach another', () => {
    const need: Need = { role: Role.Chief, excluded: [] };
    expect(decider(without(designee(DesignationScope.AccessGrants), 'chief'), need, NOW)).toMatchObject({ code: 'ROLE_VACANT' });
    expect(decider(without(designee(DesignationScope.All), 'chief'), need, NOW)).toMatchObject({ memberId: 'patrol' });
  });

  it('an empty chain answers ROLE_VACANT, as a department setting, naming who can appoint', () => {
    const refusal = decider(without(department, 'commander', 'major', 'chief'), commanderLeg(), NOW);
    expect(refusal).toMatchObject({
      code: 'ROLE_VACANT',
      authority: { kind: 'CHOICE' },
      facts: { role: Role.Commander, appointedBy: [Role.Chief, Role.Major] },
    });
  });
});

describe('A6 candidates of a task', () => {
  it.each([
    ['are the role while a holder can decide', department, commanderLeg('detective'), ['role:INVESTIGATIVE_SECTION_COMMANDER']],
    ['are the one who decides in the holder’s place', without(acting, 'commander'), commanderLeg('detective'), ['member:sergeant']],
    ['are the particular member', department, supervisorLeg(['detective', 'detective']), ['member:sergeant']],
  ] as const)('%s', (_, roster, need, candidates) => {
    expect(candidatesFor(roster, need, NOW)).toMatchObject({ candidates, excluded: ['detective'] });
  });

  it('are nobody, and the vacant role is named, when nobody is left', () => {
    expect(candidatesFor(emptyRoster, { memberId: 'x', excluded: [] }, NOW)).toEqual({
      candidates: [],
      excluded: [],
      vacant: Role.Supervisor,
    });
  });
});

/** Departments of five people up: three in command, somebody below, supervisors anywhere above, any role granted to anybody. */
const departments = fc.integer({ min: 5, max: 12 }).chain((size) => {
  const ids = Array.from({ length: size }, (_, index) => `m${index}`);
  return fc.record({
    ids: fc.constant(ids),
    supervisors: fc.tuple(...ids.map((_, index) => fc.option(fc.nat({ max: Math.max(0, index - 1) }), { freq: 4 }))),
    grants: fc.array(fc.record({ memberId: fc.constantFrom(...ids), role: fc.constantFrom(...Object.values(Role)) }), { maxLength: 6 }),
    acting: fc.array(fc.record({ holderId: fc.constantFrom(...ids), role: fc.constantFrom(...Object.values(Role)) }), { maxLength: 3 }),
    subject: fc.constantFrom(...ids),
    away: fc.constantFrom(...ids),
  });
});
type Drawn = typeof departments extends fc.Arbitrary<infer T> ? T : never;

function build({ ids, supervisors, grants, acting: appointments, away }: Drawn): Roster {
  const always = { from: 0, to: null };
  const head = [Role.Chief, Role.Major, Role.Commander].map((role, index) => ({ memberId: ids[index] ?? '', role, ...always }));
  return without(
    {
      ...emptyRoster,
      members: ids.map((id) => ({ id, employeeNo: id, rank: 'Officer', sworn: true, status: MemberStatus.Active })),
      units: [{ id: 'u', name: 'u', kind: UnitKind.InvestigativeSection, parentId: null }],
      assignments: ids.map((memberId, index) => {
        const above = supervisors[index];
        return {
          id: memberId,
          memberId,
          unitId: 'u',
          supervisorId: index === 0 || above === null || above === undefined ? null : (ids[above] ?? null),
          kind: AssignmentKind.Regular,
          ...always,
        };
      }),
      roleGrants: [...head, ...grants.map((row) => ({ ...row, ...always }))],
      actingAppointments: appointments.map((row) => ({ ...row, byId: ids[0] ?? '', ...always })),
    },
    away,
  );
}

describe('A6 departments of five people up', () => {
  it('find two different people for the two legs of V.A, whoever applies but the Chief and whoever is away', () => {
    fc.assert(
      fc.property(departments, (drawn) => {
        const roster = build(drawn);
        const { subject } = drawn;
        fc.pre(subject !== 'm0' && drawn.away !== 'm0');
        const first = decider(roster, { memberId: assignedSupervisorOf(roster, subject, NOW), chainOf: subject, excluded: [subject] }, NOW);
        if (isRefusal(first)) throw new Error('nobody for the first leg');
        const second = decider(roster, { role: Role.Commander, chainOf: subject, excluded: [subject, first.memberId] }, NOW);
        const taken = [subject, first.memberId];
        const inCommand = ['m0', 'm1', 'm2'].filter((id) => !taken.includes(id) && id !== drawn.away);
        return inCommand.length === 0 || (!isRefusal(second) && !taken.includes(second.memberId));
      }),
    );
  });

  it('find somebody for every role, and only people who are there and not excluded', () => {
    fc.assert(
      fc.property(departments, fc.constantFrom(...Object.values(Role)), fc.boolean(), (drawn, role, urgent) => {
        const roster = build(drawn);
        const found = decider(roster, { role, excluded: [drawn.subject], urgent }, NOW);
        const somebodyInCharge = ['m0'].some((id) => id !== drawn.subject && id !== drawn.away);
        if (isRefusal(found)) return !somebodyInCharge;
        return found.memberId !== drawn.subject && isPresent(roster, found.memberId, NOW);
      }),
    );
  });
});
