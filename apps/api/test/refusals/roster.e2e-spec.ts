import type { Handle } from '@app/testing';
import { randomUUID } from 'node:crypto';
import { openHouse, type House } from '../support/house';
import type { Answer } from '../support/officer';
import { expectRefused } from '../support/refused';
import { filePart } from '../support/searches';

const DAY = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString();

describe('changes of the roster that are refused', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const propose = (by: Handle, body: object): Promise<Answer<{ id: string }>> => house.as(by).post('/v1/roster-changes', body);
  const proposed = async (by: Handle, body: object): Promise<string> => {
    const { status, body: answer } = await propose(by, body);
    expect(status).toBe(201);
    return `/v1/roster-changes/${answer.id}`;
  };
  const section = async (): Promise<string | undefined> =>
    (await house.as('chief').get<{ units: { id: string; kind: string }[] }>('/v1/units')).body.units.find(
      ({ kind }) => kind === 'INVESTIGATIVE_SECTION',
    )?.id;
  const acting = (member: Handle, role = 'TRAINING_COORDINATOR'): object => ({
    kind: 'ACTING_APPOINTMENT',
    memberId: house.department[member],
    role,
  });
  const post = async (member: Handle, change: object = {}): Promise<object> => ({
    kind: 'ASSIGNMENT',
    memberId: house.department[member],
    unitId: await section(),
    supervisorId: house.department.sergeant2,
    assignmentKind: 'REGULAR',
    ...change,
  });

  it('2.2 a change takes two people, one of them in command, and neither gains by it', async () => {
    await expectRefused(house, 'detective', await propose('detective', acting('patrol')), 'NOT_PERMITTED');
    const change = await proposed('commander', acting('major'));
    await expectRefused(house, 'commander', await house.as('commander').post(`${change}/approve`), 'ROSTER_SAME_PERSON');
    await expectRefused(house, 'major', await house.as('major').post(`${change}/approve`), 'ROSTER_SELF_APPROVAL');
    const order = await proposed('systemAdministrator', { kind: 'DESIGNATION', memberId: house.department.custodian, scope: 'ALL' });
    await expectRefused(house, 'commander', await house.as('commander').post(`${order}/approve`), 'ROSTER_AUTHORITY_MISSING');
    expect((await house.as('chief').post(`${order}/reject`, { reason: 'not now' })).status).toBe(200);
    await expectRefused(house, 'chief', await house.as('chief').post(`${order}/approve`), 'ROSTER_CHANGE_DECIDED');
    const unknown = `/v1/roster-changes/${randomUUID()}/approve`;
    await expectRefused(house, 'chief', await house.as('chief').post(unknown), 'NOT_FOUND');
  });

  it('2.6 a change is never backdated, and its dates are an interval', async () => {
    const change = acting('patrol', 'RECORDS_CUSTODIAN');
    await expectRefused(house, 'chief', await propose('chief', { ...change, from: inDays(-1) }), 'BACKDATED');
    await expectRefused(house, 'chief', await propose('chief', { ...change, from: inDays(2), to: inDays(1) }), 'INTERVAL_INVALID');
  });

  it('2.3 a change names members of the department, units that exist, and no circle of supervisors', async () => {
    await expectRefused(house, 'chief', await propose('chief', { ...acting('patrol'), memberId: randomUUID() }), 'MEMBER_NOT_ACTIVE');
    await expectRefused(house, 'chief', await propose('chief', await post('patrol', { unitId: randomUUID() })), 'UNIT_UNKNOWN');
    const circle = await post('sergeant2', { supervisorId: house.department.detective3 });
    await expectRefused(house, 'chief', await propose('chief', circle), 'SUPERVISOR_LOOP');
  });

  it('2.2 nobody who asks to be registered is made an auditor, neither when it is proposed nor when it is approved', async () => {
    const grant = { kind: 'ROLE_GRANT', memberId: house.department.detective3, role: 'AUDITOR' };
    const change = await proposed('systemAdministrator', grant);
    expect((await house.as('detective3').post('/v1/registrations')).status).toBe(201);
    await expectRefused(house, 'chief', await house.as('chief').post(`${change}/approve`), 'AUDITOR_HOLDS_NO_ACCOUNT');
    await expectRefused(house, 'chief', await propose('chief', grant), 'AUDITOR_HOLDS_NO_ACCOUNT');
  });

  it('2.3 nobody holds one post twice at a time, and only a role that is held ends', async () => {
    const grant = { kind: 'ROLE_GRANT', memberId: house.department.custodian, role: 'RECORDS_CUSTODIAN' };
    await expectRefused(house, 'chief', await propose('chief', grant), 'INTERVAL_OVERLAP');
    const end = { kind: 'ROLE_END', memberId: house.department.patrol, role: 'AUDITOR' };
    await expectRefused(house, 'chief', await propose('chief', end), 'ROLE_NOT_HELD');
  });

  it.each([
    ['in another encoding', Uint8Array.from([0x6e, 0xfc, 0x0a]), 'ROSTER_FILE_UNREADABLE'],
    ['with a broken line', 'employee_no,name,rank,sworn,unit,supervisor_employee_no,unit_kind\nY-2,short\n', 'ROSTER_IMPORT_REFUSED'],
  ] as const)('2.3 a roster file %s is refused whole', async (_, bytes, code) => {
    const answer = await house.as('systemAdministrator').upload('/v1/roster-imports', filePart(bytes, 'roster.csv'));
    await expectRefused(house, 'systemAdministrator', answer, code);
  });
});
