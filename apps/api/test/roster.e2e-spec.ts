import type { LineReport } from '@app/domain/people';
import { openHouse, type House } from './support/house';
import type { Answer, ProblemSeen, TaskSeen } from './support/officer';
import { expectRefused } from './support/refused';
import { comesTo, until } from './support/wait';

interface ChangeSeen {
  readonly id: string;
  readonly state: string;
}
interface MemberSeen {
  readonly id: string;
  readonly name: string;
  readonly supervisor: { readonly id: string } | null;
  readonly roles: readonly string[];
}

const HEADER = 'employee_no,name,rank,sworn,unit,supervisor_employee_no,unit_kind';

describe('the roster over HTTP', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const unitId = async (kind: string): Promise<string> => {
    const { body } = await house.as('detective').get<{ units: { id: string; kind: string }[] }>('/v1/units');
    return body.units.find((unit) => unit.kind === kind)?.id ?? '';
  };
  const upload = async <T>(
    handle: Parameters<House['as']>[0],
    path: string,
    bytes: string | Uint8Array<ArrayBuffer>,
  ): Promise<Answer<T>> => {
    const form = new FormData();
    form.append('file', new Blob([bytes], { type: 'text/csv' }), 'roster.csv');
    const answer = await fetch(`${house.url}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await house.issuer.token(handle)}`, 'idempotency-key': crypto.randomUUID() },
      body: form,
    });
    return { status: answer.status, body: (await answer.json()) as T, headers: answer.headers };
  };

  it('lists members with post, supervisor and roles of today, page by page', async () => {
    const first = await house.as('patrol').get<{ members: MemberSeen[]; next: string }>('/v1/members?limit=10');
    expect(first.body.members).toHaveLength(10);
    const second = await house.as('patrol').get<{ members: MemberSeen[]; next: null }>(`/v1/members?limit=10&cursor=${first.body.next}`);
    const all = [...first.body.members, ...second.body.members];
    expect([new Set(all.map(({ id }) => id)).size, second.body.next]).toEqual([17, null]);
    expect(all.find(({ id }) => id === house.department.commander)).toMatchObject({
      name: 'Name of commander',
      supervisor: { id: house.department.major, name: 'Name of major' },
      roles: expect.arrayContaining(['INVESTIGATIVE_SECTION_COMMANDER', 'SUPERVISOR']),
    });
    const section = await house.as('patrol').get<{ members: MemberSeen[] }>(`/v1/members?unitId=${await unitId('AIU')}`);
    expect(section.body.members.map(({ id }) => id)).toEqual([house.department.aiu]);
  });

  it('lists units by name, page by page', async () => {
    interface Units {
      readonly units: { readonly id: string; readonly name: string }[];
      readonly next: string | null;
    }
    const page = async (query: string): Promise<Units> => (await house.as('patrol').get<Units>(`/v1/units?${query}`)).body;
    const whole = await page('limit=200');
    expect([whole.units.map(({ name }) => name), whole.next]).toEqual([['unit AIU', 'unit INVESTIGATIVE_SECTION', 'unit OTHER'], null]);
    const first = await page('limit=2');
    const second = await page(`limit=2&cursor=${first.next}`);
    expect([...first.units, ...second.units, second.next]).toEqual([...whole.units, null]);
  });

  it.each([
    ['a cursor that nobody gave', '/v1/members?cursor=nonsense', 400, 'MALFORMED_REQUEST'],
    ['a cursor that no list of units gave', '/v1/units?cursor=nonsense', 400, 'MALFORMED_REQUEST'],
    ['a cursor that no list of changes gave', '/v1/roster-changes?cursor=nonsense', 400, 'MALFORMED_REQUEST'],
    ['a cursor that no list of settings gave', '/v1/policy/packs?cursor=nonsense', 400, 'MALFORMED_REQUEST'],
    ['a cursor that no list of agreements gave', '/v1/agreements?cursor=nonsense', 400, 'MALFORMED_REQUEST'],
    ['an unknown field', '/v1/members?email=x', 422, 'FORM_INVALID'],
    ['a page of 10,000', '/v1/members?limit=10000', 422, 'FORM_INVALID'],
    ['a bad id', '/v1/roster-changes/17', 400, 'MALFORMED_REQUEST'],
  ])('refuses %s', async (_, path, status, code) => {
    const answer = await house.as('commander').get<ProblemSeen>(path);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('an acting appointment takes two people and gives the role at once', async () => {
    const { department } = house;
    const change = { kind: 'ACTING_APPOINTMENT', memberId: department.custodian, role: 'TRAINING_COORDINATOR' };
    const proposed = await house.as('commander').post<ChangeSeen>('/v1/roster-changes', change);
    expect([proposed.status, proposed.body.state]).toEqual([201, 'PROPOSED']);
    const approve = `/v1/roster-changes/${proposed.body.id}/approve`;
    expect((await house.as('custodian').post<ProblemSeen>(approve)).body.code).toBe('ROSTER_SELF_APPROVAL');
    expect((await house.as('commander').post<ProblemSeen>(approve)).body).toMatchObject({
      code: 'ROSTER_SAME_PERSON',
      authority: { kind: 'CHOICE' },
    });
    const waiting = await house.as('major').get('/v1/roster-changes');
    expect(waiting.body).toMatchObject({ changes: [{ id: proposed.body.id, proposedBy: { name: 'Name of commander' } }], next: null });
    expect((await house.as('major').post<ChangeSeen>(approve)).body.state).toBe('APPROVED');
    expect((await house.as('custodian').get<MemberSeen>('/v1/me')).body.roles).toContain('TRAINING_COORDINATOR');
    const hidden = await house.as('detective').get<ProblemSeen>(`/v1/roster-changes/${proposed.body.id}`);
    await expectRefused(house, 'detective', hidden, 'NOT_FOUND');
  });

  it.each([
    ['an unknown kind', { kind: 'PROMOTION' }, ['kind']],
    ['a field of another kind, and a missing one', { kind: 'DUTY_SUPERVISOR', role: 'CHIEF', memberId: '3' }, ['role', 'memberId']],
    ['a derived role', { kind: 'ROLE_GRANT', role: 'SUPERVISOR', memberId: '6f1c2b1e-7b1a-4c57-9d5e-0e0f6a3b1c2d' }, ['role']],
  ])('a change with %s is refused by field', async (_, body, fields) => {
    const answer = await house.as('commander').post<ProblemSeen>('/v1/roster-changes', body);
    expect([answer.status, answer.body.code]).toEqual([422, 'FORM_INVALID']);
    expect(answer.body.errors?.map(({ path }) => path)).toEqual(expect.arrayContaining(fields));
  });

  it('A11 a superior records a shift at once; nobody records their own', async () => {
    const shift = { kind: 'SHIFT', memberId: house.department.detective, days: [1, 2, 3, 4], begins: '22:00', ends: '06:00' };
    const recorded = await house.as('sergeant').post<ChangeSeen>('/v1/roster-changes', shift);
    expect([recorded.status, recorded.body.state]).toEqual([201, 'APPROVED']);
    expect((await house.as('sergeant').get(`/v1/roster-changes/${recorded.body.id}`)).body).toMatchObject({
      kind: 'SHIFT',
      change: { days: [1, 2, 3, 4], begins: 1320, ends: 360, to: null },
    });
    const own = await house.as('detective').post<ProblemSeen>('/v1/roster-changes', shift);
    await expectRefused(house, 'detective', own, 'NOT_PERMITTED');
    for (const wrong of [{ days: [] }, { days: [8] }, { days: [1, 1] }, { begins: '24:00' }, { ends: 'noon' }])
      expect((await house.as('sergeant').post<ProblemSeen>('/v1/roster-changes', { ...shift, ...wrong })).body.code).toBe('FORM_INVALID');
  });

  it('V.A a new supervisor while a registration is open: the old approval is void, the new supervisor is asked', async () => {
    const { department } = house;
    const applicant = house.as('detective2');
    const { body: registration } = await applicant.post<{ id: string }>('/v1/registrations');
    await house.as('sergeant').complete('registration.supervisor-approval', { decision: 'APPROVED' });
    const change = {
      kind: 'ASSIGNMENT',
      memberId: department.detective2,
      unitId: await unitId('INVESTIGATIVE_SECTION'),
      supervisorId: department.sergeant2,
      assignmentKind: 'REGULAR',
    };
    const proposed = await house.as('systemAdministrator').post<ChangeSeen>('/v1/roster-changes', change);
    await house.as('chief').post(`/v1/roster-changes/${proposed.body.id}/approve`);

    const page = await applicant.get<{ timeline: { step: string; state: string }[] }>(`/v1/registrations/${registration.id}`);
    const legs = page.body.timeline.filter(({ step }) => step.includes('supervisor-approval')).map(({ state }) => state);
    expect(legs).toEqual(expect.arrayContaining(['VOID', 'OPEN']));
    const asked = (tasks: readonly TaskSeen[]): boolean => tasks.some(({ kind }) => kind === 'registration.supervisor-approval');
    expect([asked(await house.as('sergeant').tasks()), asked(await house.as('sergeant2').tasks())]).toEqual([false, true]);
  });

  it('V.A a supervisor change against an approval at the same moment: the old supervisor’s approval never counts', async () => {
    const { department, database } = house;
    const section = await unitId('INVESTIGATIVE_SECTION');
    const race = async (handle: 'detective' | 'detective3' | 'detective4'): Promise<void> => {
      const [from, to] = handle === 'detective' ? (['sergeant', 'sergeant2'] as const) : (['sergeant2', 'sergeant'] as const);
      const { body: registration } = await house.as(handle).post<{ id: string }>('/v1/registrations');
      const change = {
        kind: 'ASSIGNMENT',
        memberId: department[handle],
        unitId: section,
        supervisorId: department[to],
        assignmentKind: 'REGULAR',
      };
      const { body: proposed } = await house.as('systemAdministrator').post<ChangeSeen>('/v1/roster-changes', change);
      const waiting = `SELECT id FROM task WHERE process_id = $1 AND state = 'READY'`;
      const ready = (): Promise<{ id: string }[]> => database.dataSource.query<{ id: string }[]>(waiting, [registration.id]);
      await until(async () => (await ready()).length > 0, 'the first step did not open');
      const [task] = await ready();
      const [approval, changed] = await Promise.all([
        house.as(from).post<ProblemSeen>(`/v1/tasks/${task?.id}/complete`, { decision: 'APPROVED' }),
        house.as('chief').post<ChangeSeen>(`/v1/roster-changes/${proposed.id}/approve`),
      ]);
      expect([200, 404, 409]).toContain(approval.status);
      expect(changed.body.state).toBe('APPROVED');
      const counting = 'SELECT 1 FROM registration_approval WHERE registration_id = $1 AND voided_at IS NULL';
      expect(await database.dataSource.query(counting, [registration.id])).toEqual([]);
      const open = `SELECT c.principal FROM task t JOIN task_candidate c ON c.task_id = t.id WHERE t.process_id = $1 AND t.state = 'READY'`;
      const offered = (): Promise<unknown[]> => database.dataSource.query<unknown[]>(open, [registration.id]);
      await comesTo(offered, [{ principal: `member:${department[to]}` }]);
    };
    await Promise.all([race('detective'), race('detective3'), race('detective4')]);
  });

  it('imports a roster file: preview with a report per line, proposed by one, approved by another', async () => {
    const csv = `${HEADER}\nX-1,New Officer,Officer,yes,Harbor,E1,OTHER\n`;
    const preview = await upload<{ lines: LineReport[] }>('systemAdministrator', '/v1/roster-imports/preview', csv);
    expect([preview.status, preview.body.lines]).toMatchObject([200, [{ line: 2, action: 'CREATE', employeeNo: 'X-1' }]]);
    const proposed = await upload<ChangeSeen>('systemAdministrator', '/v1/roster-imports', csv);
    expect([proposed.status, proposed.body.state]).toEqual([201, 'PROPOSED']);
    const view = await house.as('chief').get<{ plan: { lines: LineReport[] } }>(`/v1/roster-changes/${proposed.body.id}`);
    expect(view.body.plan.lines).toHaveLength(1);
    expect((await house.as('chief').post<ChangeSeen>(`/v1/roster-changes/${proposed.body.id}/approve`)).body.state).toBe('APPROVED');
    const members = await house.as('chief').get<{ members: { employeeNo: string }[] }>('/v1/members?limit=200');
    expect(members.body.members.map(({ employeeNo }) => employeeNo)).toContain('X-1');
  });

  it.each([
    ['a broken line, by its number', `${HEADER}\nY-1,A,Officer,yes,Harbor,,OTHER\nY-2,short\n`, 'ROSTER_IMPORT_REFUSED', { lines: ['3'] }],
    [
      'formula injection',
      `${HEADER}\nY-1,"=HYPERLINK(""http://x"")",Officer,yes,Harbor,,OTHER\n`,
      'ROSTER_IMPORT_REFUSED',
      { lines: ['2'] },
    ],
    ['a control character', `${HEADER}\nY-1,A\u0007,Officer,yes,Harbor,,OTHER\n`, 'ROSTER_IMPORT_REFUSED', { lines: ['2'] }],
    [
      'a name of 10,000 characters',
      `${HEADER}\nY-1,${'A'.repeat(10_000)},Officer,yes,Harbor,,OTHER\n`,
      'ROSTER_IMPORT_REFUSED',
      { lines: ['2'] },
    ],
    ['a wrong encoding', Uint8Array.from([0x6e, 0xfc, 0x0a]), 'ROSTER_FILE_UNREADABLE', { problem: 'NOT_UTF8' }],
    ['no file at all', '', 'ROSTER_FILE_UNREADABLE', { problem: 'EMPTY' }],
  ])('refuses a roster file with %s and imports nothing of it', async (_, bytes, code, facts) => {
    const answer = await upload<ProblemSeen>('systemAdministrator', '/v1/roster-imports', bytes);
    expect([answer.status, answer.body]).toMatchObject([422, { code, facts }]);
    const members = await house.as('chief').get<{ members: { employeeNo: string }[] }>('/v1/members?limit=200');
    expect(members.body.members.map(({ employeeNo }) => employeeNo)).not.toContain('Y-1');
  });

  it('refuses a file of 5 MB and a file from somebody who does not administer the roster', async () => {
    expect((await upload<ProblemSeen>('systemAdministrator', '/v1/roster-imports/preview', 'x'.repeat(5_000_000))).body.code).toBe(
      'BODY_TOO_LARGE',
    );
    expect((await upload<ProblemSeen>('detective', '/v1/roster-imports/preview', HEADER)).body.code).toBe('NOT_PERMITTED');
  });
});
