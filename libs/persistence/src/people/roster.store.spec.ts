import { AssignmentKind, chainOf, DesignationScope, MemberStatus, Role, UnitKind } from '@app/domain/people';
import { type TestDatabase, testDatabase } from '@app/testing';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import {
  AbsenceEntity,
  actorOf,
  ActingAppointmentEntity,
  AgencyEntity,
  AssignmentEntity,
  DesignationEntity,
  DutySupervisorEntity,
  loadRoster,
  MemberEntity,
  memberNames,
  peopleEntities,
  resolveMember,
  RoleGrantEntity,
  UnitEntity,
} from '.';

const NOW = new Date('2026-11-02T14:00:00.123Z');
const HOUR = 3_600_000;
const ISSUER = 'https://issuer.example';
const at = (offset: number): Date => new Date(NOW.getTime() + offset);
const always = { validFrom: new Date('2026-01-01T05:00:00Z'), validTo: null };
const [chief, sergeant, detective, gone, section] = Array.from({ length: 5 }, () => randomUUID()) as [
  string,
  string,
  string,
  string,
  string,
];

const member = (id: string, employeeNo: string, more: Partial<MemberEntity> = {}): Partial<MemberEntity> => ({
  id,
  employeeNo,
  name: `Name of ${employeeNo}`,
  rank: 'Officer',
  sworn: true,
  status: MemberStatus.Active,
  issuer: ISSUER,
  subject: employeeNo,
  separatedAt: null,
  ...more,
});
const post = (memberId: string, supervisorId: string | null, more: Partial<AssignmentEntity> = {}): Partial<AssignmentEntity> => ({
  id: randomUUID(),
  memberId,
  unitId: section,
  supervisorId,
  kind: AssignmentKind.Regular,
  ...always,
  ...more,
});

describe('the roster in PostgreSQL', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
    const { manager } = database.dataSource;
    await manager.insert(MemberEntity, [
      member(chief, 'E-1'),
      member(sergeant, 'E-2'),
      member(detective, 'E-3'),
      member(gone, 'E-4', { status: MemberStatus.Separated, separatedAt: at(-HOUR) }),
    ]);
    await manager.insert(UnitEntity, { id: section, name: 'Investigative Section', kind: UnitKind.InvestigativeSection, parentId: null });
    await manager.insert(AssignmentEntity, [
      post(sergeant, chief),
      post(detective, sergeant),
      post(gone, detective),
      post(chief, null, { validTo: at(-HOUR) }),
    ]);
    await manager.insert(RoleGrantEntity, { id: randomUUID(), memberId: chief, role: Role.Chief, unitId: null, ...always });
    await manager.insert(ActingAppointmentEntity, {
      id: randomUUID(),
      holderId: sergeant,
      byId: chief,
      role: Role.Commander,
      validFrom: at(0),
      validTo: at(HOUR),
    });
    await manager.insert(DesignationEntity, { id: randomUUID(), memberId: sergeant, byId: chief, scope: DesignationScope.All, ...always });
    await manager.insert(DutySupervisorEntity, { id: randomUUID(), memberId: sergeant, ...always });
    await manager.insert(AbsenceEntity, { id: randomUUID(), memberId: chief, validFrom: at(0), validTo: at(HOUR) });
  });
  afterAll(() => database.drop());

  it('has exactly the tables that the entities describe', async () => {
    const own = await new DataSource({
      type: 'postgres',
      url: database.url,
      entities: peopleEntities,
      installExtensions: false,
    }).initialize();
    const { upQueries } = await own.driver.createSchemaBuilder().log();
    await own.destroy();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('V.A is read whole, with instants to the millisecond', async () => {
    const roster = await loadRoster(database.dataSource.manager);
    expect(roster.members.find(({ id }) => id === gone)).toEqual({
      id: gone,
      employeeNo: 'E-4',
      rank: 'Officer',
      sworn: true,
      status: 'SEPARATED',
      separatedAt: at(-HOUR).getTime(),
    });
    expect(roster.actingAppointments).toEqual([
      { role: Role.Commander, holderId: sergeant, byId: chief, from: NOW.getTime(), to: at(HOUR).getTime() },
    ]);
    expect(roster.units).toEqual([{ id: section, name: 'Investigative Section', kind: 'INVESTIGATIVE_SECTION', parentId: null }]);
    expect([
      roster.assignments.length,
      roster.roleGrants.length,
      roster.designations.length,
      roster.dutySupervisors.length,
      roster.absences.length,
    ]).toEqual([4, 1, 1, 1, 1]);
    expect(chainOf(roster, detective, NOW.getTime())).toEqual([sergeant]);
  });

  it('V.A leaves out what had ended by the instant asked about', async () => {
    const roster = await loadRoster(database.dataSource.manager, NOW);
    expect(roster.assignments.map(({ memberId }) => memberId)).not.toContain(chief);
    expect(roster.actingAppointments).toHaveLength(1);
  });

  it.each([
    ['the Chief', 'E-1', ['CHIEF', 'SUPERVISOR']],
    ['a sergeant with everything', 'E-2', ['INVESTIGATIVE_SECTION_COMMANDER', 'SUPERVISOR', 'DUTY_SUPERVISOR', 'CHIEF_DESIGNEE']],
    ['a detective below whom only a separated member is left', 'E-3', []],
  ] as const)('VII a sign-in resolves to %s with the roles of that date', async (_, subject, roles) => {
    const found = await resolveMember(database.dataSource.manager, ISSUER, subject, NOW);
    expect(found).toMatchObject({ name: `Name of ${subject}`, roles, member: { employeeNo: subject } });
    expect(found?.principals).toEqual([`member:${found?.member.id}`, ...roles.map((role) => `role:${role}`)]);
    expect(await actorOf(database.dataSource.manager, found?.member.id ?? '', NOW)).toEqual({
      memberId: found?.member.id,
      roles,
      principals: found?.principals,
    });
  });

  it.each([
    ['an unknown subject', ISSUER, 'nobody', NOW],
    ['a known subject of another issuer', 'https://elsewhere.example', 'E-1', NOW],
    ['a separated member', ISSUER, 'E-4', NOW],
  ] as const)('VII %s resolves to nobody', async (_, issuer, subject, now) => {
    expect(await resolveMember(database.dataSource.manager, issuer, subject, now)).toBeUndefined();
  });

  it('names members by id and leaves out strangers', async () => {
    expect(await memberNames(database.dataSource.manager, [chief, randomUUID()])).toEqual(new Map([[chief, 'Name of E-1']]));
    expect(await memberNames(database.dataSource.manager, [])).toEqual(new Map());
  });

  it.each([
    ['a second regular post at one time', AssignmentEntity, post(detective, chief, { validFrom: NOW }), 'assignment_one_of_a_kind'],
    [
      'a member as their own supervisor',
      AssignmentEntity,
      post(chief, chief, { kind: AssignmentKind.Acting }),
      'assignment_not_own_supervisor',
    ],
    [
      'a post that ends before it begins',
      AssignmentEntity,
      post(chief, null, { validFrom: NOW, validTo: at(-1) }),
      'assignment_ends_later',
    ],
    [
      'a second Chief',
      RoleGrantEntity,
      { id: randomUUID(), memberId: sergeant, role: Role.Chief, unitId: null, ...always },
      'role_grant_single_post',
    ],
    [
      'a second acting Commander',
      ActingAppointmentEntity,
      { id: randomUUID(), holderId: detective, byId: chief, role: Role.Commander, ...always },
      'acting_appointment_one_per_role',
    ],
    [
      'a self-made designee',
      DesignationEntity,
      { id: randomUUID(), memberId: chief, byId: chief, scope: DesignationScope.All, ...always },
      'designation_by_another',
    ],
    ['one sign-in for two members', MemberEntity, member(randomUUID(), 'E-9', { subject: 'E-1' }), 'member_by_identity'],
    ['a subject without an issuer', MemberEntity, member(randomUUID(), 'E-9', { issuer: null }), 'member_identity_whole'],
  ] as const)('V.A %s is refused by the database itself', async (_, entity, values, constraint) => {
    await expect(database.dataSource.manager.insert<object>(entity, values)).rejects.toThrow(constraint);
  });

  it('is one agency', async () => {
    const agency = (): Partial<AgencyEntity> => ({
      id: randomUUID(),
      ori: 'FL0000000',
      name: 'A',
    });
    await database.dataSource.manager.insert(AgencyEntity, agency());
    await expect(database.dataSource.manager.insert(AgencyEntity, agency())).rejects.toThrow('agency_once');
  });
});
