import { isRefusal, type Refusal } from '@app/domain/kernel';
import { AssignmentKind, assignedSupervisorOf, DesignationScope, Role, type RosterChange } from '@app/domain/people';
import { nmpd40023 } from '@app/domain/policy';
import { actorOf, loadRoster } from '@app/persistence/people';
import { type Department, type Handle, seedDepartment, testDatabase, type TestDatabase } from '@app/testing';
import { randomUUID } from 'node:crypto';
import { approveChange, proposeChange, rejectChange, type RosterAsking, type RosterChangeRecorded } from '.';
import { openRegistration } from '../registration/start';
import { transact } from '../transaction';

const HOUR = 3_600_000;
const NOW = new Date('2026-11-02T14:00:00Z');
type Answer = RosterChangeRecorded | Refusal;

describe('roster changes on a real database', () => {
  let database: TestDatabase;
  let people: Department;
  beforeEach(async () => {
    database = await testDatabase();
    people = await seedDepartment(database.dataSource);
  });
  afterEach(() => database.drop());

  const asking = async (handle: Handle, now = NOW): Promise<RosterAsking> => {
    const actor = await actorOf(database.dataSource.manager, people[handle], now);
    if (!actor) throw new Error(`${handle} is nobody`);
    return { actor, now, requestId: 'request-1', source: 'api' };
  };
  const propose = async (change: RosterChange, by: Handle): Promise<Answer> => {
    const who = await asking(by);
    return transact(database.dataSource, (manager) => proposeChange(manager, change, who));
  };
  const approve = async (answer: Answer, by: Handle, now = NOW): Promise<Answer> => {
    if (isRefusal(answer)) throw new Error(answer.code);
    const who = await asking(by, now);
    return transact(database.dataSource, (manager) => approveChange(manager, answer.id, who));
  };
  const transfer = (supervisor: Handle = 'sergeant2'): RosterChange => ({
    kind: 'ASSIGNMENT',
    memberId: people.detective,
    unitId: '',
    supervisorId: people[supervisor],
    assignmentKind: AssignmentKind.Regular,
    from: NOW.getTime(),
    to: null,
  });
  const inSection = async (change: RosterChange): Promise<RosterChange> => {
    const [unit]: { id: string }[] = await database.dataSource.query(`SELECT id FROM unit WHERE kind = 'INVESTIGATIVE_SECTION'`);
    return change.kind === 'ASSIGNMENT' ? { ...change, unitId: unit?.id ?? '' } : change;
  };
  const audited = (): Promise<{ action: string; code: string; outcome: string }[]> =>
    database.dataSource.query(`SELECT action, code, outcome FROM audit_event WHERE object_kind = 'rosterChange' ORDER BY id`);

  it('a transfer waits for a second person, then ends the old post and begins the new one at that instant', async () => {
    const proposed = await propose(await inSection(transfer()), 'systemAdministrator');
    expect(proposed).toMatchObject({ state: 'PROPOSED', raised: [] });
    expect(assignedSupervisorOf(await loadRoster(database.dataSource.manager), people.detective, NOW.getTime())).toBe(people.sergeant);
    const later = new Date(NOW.getTime() + HOUR);
    expect(await approve(proposed, 'commander', later)).toMatchObject({ state: 'APPROVED' });
    const roster = await loadRoster(database.dataSource.manager);
    expect([later.getTime() - 1, later.getTime()].map((at) => assignedSupervisorOf(roster, people.detective, at))).toEqual([
      people.sergeant,
      people.sergeant2,
    ]);
    expect(await audited()).toEqual([
      { action: 'RosterChangeProposed', code: 'ASSIGNMENT', outcome: 'SUCCESS' },
      { action: 'RosterChangeApproved', code: 'ASSIGNMENT', outcome: 'SUCCESS' },
    ]);
  });

  it.each([
    ['acting appointment', { kind: 'ACTING_APPOINTMENT', role: Role.Commander }, 'sergeant', Role.Commander],
    ['designation', { kind: 'DESIGNATION', scope: DesignationScope.All }, 'major', Role.ChiefDesignee],
    ['duty', { kind: 'DUTY_SUPERVISOR' }, 'sergeant2', Role.DutySupervisor],
    ['role', { kind: 'ROLE_GRANT', role: Role.Auditor }, 'custodian', Role.Auditor],
  ] as const)('an approved %s gives its role until it ends', async (_, shape, handle, role) => {
    const change: RosterChange = { ...shape, memberId: people[handle], from: NOW.getTime(), to: NOW.getTime() + HOUR };
    expect(await approve(await propose(change, 'systemAdministrator'), 'chief')).toMatchObject({ state: 'APPROVED' });
    const rolesAt = async (at: Date): Promise<readonly Role[]> =>
      (await actorOf(database.dataSource.manager, people[handle], at))?.roles ?? [];
    expect(await rolesAt(NOW)).toContain(role);
    expect(await rolesAt(new Date(NOW.getTime() + HOUR))).not.toContain(role);
  });

  it('an absence and the end of a role take effect at once', async () => {
    expect(await propose({ kind: 'ABSENCE', memberId: people.detective, from: NOW.getTime(), to: null }, 'detective')).toMatchObject({
      state: 'APPROVED',
    });
    expect(
      await propose(
        { kind: 'ROLE_END', memberId: people.coordinator, role: Role.TrainingCoordinator, from: NOW.getTime(), to: null },
        'major',
      ),
    ).toMatchObject({ state: 'APPROVED' });
    expect((await actorOf(database.dataSource.manager, people.coordinator, NOW))?.roles).not.toContain(Role.TrainingCoordinator);
  });

  it('A11 a shift takes effect at once by the word of a superior, and a new one ends the one before', async () => {
    const shift = (from: number): RosterChange => ({
      kind: 'SHIFT',
      memberId: people.detective,
      days: [1, 5],
      begins: 22 * 60,
      ends: 6 * 60,
      from,
      to: null,
    });
    const later = NOW.getTime() + HOUR;
    expect(await propose(shift(NOW.getTime()), 'sergeant')).toMatchObject({ state: 'APPROVED', raised: [] });
    expect(await propose({ ...shift(later), days: [2] } as RosterChange, 'sergeant')).toMatchObject({ state: 'APPROVED' });
    expect(await propose(shift(later + HOUR), 'detective')).toMatchObject({ code: 'NOT_PERMITTED' });
    const { shifts } = await loadRoster(database.dataSource.manager);
    expect(shifts.map(({ from, to, days, begins, ends }) => [from, to, days, begins, ends])).toEqual([
      [NOW.getTime(), later, [1, 5], 1320, 360],
      [later, null, [2], 1320, 360],
    ]);
  });

  it('every refusal is audited with its code and changes nothing', async () => {
    expect(await propose(await inSection(transfer()), 'detective2')).toMatchObject({ code: 'NOT_PERMITTED' });
    const proposed = await propose(await inSection(transfer()), 'commander');
    expect(await approve(proposed, 'commander')).toMatchObject({ code: 'ROSTER_SAME_PERSON' });
    expect(await approve(proposed, 'chief')).toMatchObject({ state: 'APPROVED' });
    expect(await approve(proposed, 'major')).toMatchObject({ code: 'ROSTER_CHANGE_DECIDED' });
    expect(await approve({ id: randomUUID(), state: 'PROPOSED', raised: [] }, 'major')).toMatchObject({ code: 'NOT_FOUND' });
    expect((await audited()).filter(({ outcome }) => outcome === 'DENIED').map(({ code }) => code)).toEqual([
      'NOT_PERMITTED',
      'ROSTER_SAME_PERSON',
      'ROSTER_CHANGE_DECIDED',
      'NOT_FOUND',
    ]);
  });

  it('a rejection keeps its reason with the proposal, and in no audit event', async () => {
    const proposed = await propose(await inSection(transfer()), 'systemAdministrator');
    if (isRefusal(proposed)) throw new Error(proposed.code);
    const who = await asking('commander');
    await transact(database.dataSource, (manager) => rejectChange(manager, { id: proposed.id, reason: 'needed where he is' }, who));
    expect(await database.dataSource.query('SELECT state, reason FROM roster_change')).toEqual([
      { state: 'REJECTED', reason: 'needed where he is' },
    ]);
    expect(JSON.stringify(await database.dataSource.query('SELECT * FROM audit_event'))).not.toContain('needed where');
  });

  it('two people who approve two rival appointments at once: one takes effect, the other is refused', async () => {
    const acting = (handle: Handle): RosterChange => ({
      kind: 'ACTING_APPOINTMENT',
      memberId: people[handle],
      role: Role.Commander,
      from: NOW.getTime(),
      to: null,
    });
    const proposals = [
      await propose(acting('sergeant'), 'systemAdministrator'),
      await propose(acting('sergeant2'), 'systemAdministrator'),
    ] as const;
    const answers = await Promise.all([approve(proposals[0], 'chief'), approve(proposals[1], 'major')]);
    expect(answers.map((answer) => (isRefusal(answer) ? answer.code : answer.state)).sort()).toEqual(['APPROVED', 'INTERVAL_OVERLAP']);
  });

  it('V.A the supervisor changes while a registration is open: the approval is void and its workflow is told', async () => {
    const opened = await transact(database.dataSource, async (manager) => openRegistration(manager, await asking('detective'), nmpd40023));
    if (isRefusal(opened)) throw new Error(opened.code);
    const { registrationId } = opened;
    await database.dataSource.query(
      `INSERT INTO registration_approval (id, registration_id, leg, decision, decided_by, decided_at) VALUES ($1, $2, 'SUPERVISOR', 'APPROVED', $3, $4)`,
      [randomUUID(), registrationId, people.sergeant, NOW],
    );
    await database.dataSource.query(
      `INSERT INTO step (process_id, key, round, kind, type, state, outcome, opened_at, decided_at, decided_by)
       VALUES ($1, 'supervisor-approval', 1, 'registration.supervisor-approval', 'HUMAN', 'DECIDED', 'APPROVED', $2, $2, $3)`,
      [registrationId, NOW, people.sergeant],
    );
    const approved = await approve(await propose(await inSection(transfer()), 'systemAdministrator'), 'chief');
    expect(approved).toMatchObject({ raised: [{ processId: registrationId, told: { version: 2 } }] });
    expect(await database.dataSource.query('SELECT state, void_reason FROM step')).toEqual([
      { state: 'VOID', void_reason: 'SUPERVISOR_OR_UNIT_CHANGED' },
    ]);
    expect(await database.dataSource.query('SELECT voided_at FROM registration_approval')).toEqual([{ voided_at: NOW }]);
  });

  it('V.A the same supervisor in the same section leaves an open registration alone', async () => {
    await transact(database.dataSource, async (manager) => openRegistration(manager, await asking('detective'), nmpd40023));
    expect(await approve(await propose(await inSection(transfer('sergeant')), 'systemAdministrator'), 'chief')).toMatchObject({
      raised: [],
    });
  });
});
