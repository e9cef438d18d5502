import { reofferDue } from '@app/process/people';
import type { Handle } from '@app/testing';
import { openHouse, type House } from './support/house';
import type { Answer, ProblemSeen } from './support/officer';
import { expectRefused } from './support/refused';

interface LeaveSeen {
  readonly changes: readonly { readonly id: string; readonly state: string }[];
}
interface ExplainSeen {
  readonly may: boolean;
  readonly rule: string;
  readonly code: string | null;
  readonly because: string | null;
  readonly onBehalfOf: { readonly name: string } | null;
  readonly can: readonly { readonly name: string }[];
  readonly vacant: string | null;
}

const HOUR = 3_600_000;
const ahead = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();

describe('A6 going on leave, and who decides meanwhile', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const query = <T>(sql: string, parameters: unknown[] = []): Promise<T[]> => house.database.dataSource.query(sql, parameters);
  const approve = (handle: Handle, id: string | undefined): Promise<Answer<unknown>> =>
    house.as(handle).post(`/v1/roster-changes/${id}/approve`);
  const unit = async (): Promise<string> =>
    (await query<{ id: string }>(`SELECT id FROM unit WHERE kind = 'INVESTIGATIVE_SECTION'`))[0]?.id ?? '';

  it('two clicks before leave: the Commander says who acts, the Major approves, and it begins and ends with the days', async () => {
    const { department } = house;
    const leave = { from: '2098-12-21', to: '2099-01-05', actingId: department.sergeant };
    const entered = await house.as('commander').post<LeaveSeen>('/v1/roster/absences', leave);
    expect([entered.status, entered.body.changes.map(({ state }) => state)]).toEqual([201, ['APPROVED', 'PROPOSED']]);
    expect((await approve('major', entered.body.changes[1]?.id)).status).toBe(200);
    const dates = 'SELECT valid_from AS begins, valid_to AS ends FROM';
    const days = [{ begins: new Date('2098-12-21T05:00:00Z'), ends: new Date('2099-01-05T05:00:00Z') }];
    expect(await query(`${dates} absence WHERE member_id = $1`, [department.commander])).toEqual(days);
    expect(await query(`${dates} acting_appointment WHERE holder_id = $1`, [department.sergeant])).toEqual(days);
  });

  it('a substitute decides on behalf of the member who is away, and the record names both', async () => {
    const { department } = house;
    const registration = await house.as('detective').post<{ id: string }>('/v1/registrations');
    const leave = { to: ahead(24), substituteId: department.sergeant2 };
    const entered = await house.as('sergeant').post<LeaveSeen>('/v1/roster/absences', leave);
    await approve('commander', entered.body.changes[1]?.id);
    await reofferDue(house.database.dataSource, new Date(Date.now() + 60_000));
    const task = await house.as('sergeant2').task('registration.supervisor-approval');
    const explained = await house.as('sergeant2').get<ExplainSeen>(`/v1/tasks/${task.id}/explain`);
    expect(explained.body).toMatchObject({
      may: true,
      rule: 'OFFERED_BY_NAME',
      because: 'SUBSTITUTE',
      onBehalfOf: { name: 'Name of sergeant' },
      can: [{ name: 'Name of sergeant2' }],
      vacant: null,
    });
    const asks = async (handle: Handle): Promise<ExplainSeen> =>
      (await house.as('chief').get<ExplainSeen>(`/v1/tasks/${task.id}/explain?memberId=${department[handle]}`)).body;
    expect(await asks('sergeant')).toMatchObject({ may: false, rule: 'AWAY' });
    expect(await asks('detective')).toMatchObject({ may: false, rule: 'ABOUT_THEMSELVES', code: 'REG_SELF_APPROVAL' });
    expect(await asks('major')).toMatchObject({ may: false, rule: 'NOT_ASKED', because: null, onBehalfOf: null });
    const stranger = await house.as('detective3').get<ProblemSeen>(`/v1/tasks/${task.id}/explain`);
    await expectRefused(house, 'detective3', stranger, 'NOT_FOUND');
    const subject = await house.as('detective').get<ProblemSeen>(`/v1/tasks/${task.id}/explain`);
    await expectRefused(house, 'detective', subject, 'NOT_FOUND');

    await house.as('sergeant2').complete('registration.supervisor-approval', { decision: 'APPROVED' });
    const { body: page } = await house.as('sergeant2').get<{ timeline: object[] }>(`/v1/registrations/${registration.body.id}`);
    expect(page.timeline[0]).toMatchObject({ by: { name: 'Name of sergeant2' }, onBehalfOf: { name: 'Name of sergeant' } });
    const both = { by: department.sergeant2, behalf: department.sergeant };
    expect(
      await query(`SELECT actor_id AS by, on_behalf_of AS behalf FROM audit_event WHERE action = 'TaskCompleted' AND object_id = $1`, [
        task.id,
      ]),
    ).toEqual([both]);
    expect(await query(`SELECT decided_by AS by, on_behalf_of AS behalf FROM step WHERE task_id = $1`, [task.id])).toEqual([both]);
  });

  it('the Chief is one of the two who designate; a designee is entered in one form', async () => {
    const designation = { memberId: house.department.custodian, scope: 'ACCESS_GRANTS', to: ahead(48) };
    const proposed = await house.as('systemAdministrator').post<{ id: string; state: string }>('/v1/roster/designations', designation);
    expect([proposed.status, proposed.body.state]).toEqual([201, 'PROPOSED']);
    await expectRefused(house, 'major', (await approve('major', proposed.body.id)) as Answer<ProblemSeen>, 'ROSTER_AUTHORITY_MISSING');
    expect((await approve('chief', proposed.body.id)).status).toBe(200);
  });

  it('an appointment is one form, and whoever gains by it does not approve it', async () => {
    const appointment = { memberId: house.department.sergeant2, role: 'AUDITOR', to: ahead(5) };
    const proposed = await house.as('commander').post<{ id: string }>('/v1/roster/appointments', appointment);
    const own = await approve('sergeant2', proposed.body.id);
    await expectRefused(house, 'sergeant2', own as Answer<ProblemSeen>, 'ROSTER_SELF_APPROVAL');
    expect((await approve('chief', proposed.body.id)).status).toBe(200);
  });

  it.each<[string, Handle, (people: House['department']) => object, string]>([
    [
      'a substitute who is the member',
      'detective2',
      (people) => ({ to: ahead(2), substituteId: people.detective2 }),
      'SUBSTITUTE_IS_MEMBER',
    ],
    [
      'somebody to act for a member without a post',
      'administrator',
      (people) => ({ to: ahead(2), actingId: people.custodian }),
      'ROLE_NOT_HELD',
    ],
    ['a beginning in the past', 'detective2', () => ({ from: '2020-01-01' }), 'BACKDATED'],
    ['a colleague’s absence', 'detective2', (people) => ({ memberId: people.detective3, to: ahead(2) }), 'NOT_PERMITTED'],
    ['an end before the beginning', 'detective2', () => ({ from: ahead(3), to: ahead(2) }), 'INTERVAL_INVALID'],
  ])('%s is refused, and nothing of the form is entered', async (_, handle, form, code) => {
    const before = await query('SELECT count(*) FROM roster_change');
    const answer = await house.as(handle).post<ProblemSeen>('/v1/roster/absences', form(house.department));
    await expectRefused(house, handle, answer, code as Parameters<typeof expectRefused>[3]);
    expect(await query('SELECT count(*) FROM roster_change')).toEqual(before);
  });

  it('a regular post that would leave a gap is refused', async () => {
    const post = {
      kind: 'ASSIGNMENT',
      memberId: house.department.detective4,
      unitId: await unit(),
      supervisorId: house.department.sergeant,
      assignmentKind: 'REGULAR',
      to: ahead(24),
    };
    const answer = await house.as('commander').post<ProblemSeen>('/v1/roster-changes', post);
    const problem = await expectRefused(house, 'commander', answer, 'INTERVAL_GAP');
    expect(problem.facts).toMatchObject({ memberId: house.department.detective4, to: null });
  });

  it.each([
    ['no day', { from: '2031-02-30' }, ['from']],
    ['an instant without a zone', { to: '2098-12-21T10:00:00' }, ['to']],
  ])('%s is refused by field', async (_, form, fields) => {
    const answer = await house.as('detective2').post<ProblemSeen>('/v1/roster/absences', form);
    expect([answer.status, answer.body.code, answer.body.errors?.map(({ path }) => path)]).toEqual([422, 'FORM_INVALID', fields]);
  });
});
