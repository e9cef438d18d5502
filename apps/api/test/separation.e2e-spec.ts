import type { Handle } from '@app/testing';
import { accountInForce, dayComes } from './support/account-in-force';
import { openHouse, type House } from './support/house';
import type { Answer } from './support/officer';
import { expectRefused } from './support/refused';
import { until } from './support/wait';

const HOUR = 3_600_000;
const LEG = 'registration.supervisor-approval';

describe('VII.E.1 a member leaves the department', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  const hence = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();
  const separated = (by: Handle, member: Handle, from?: string): Promise<Answer<{ state: string }>> =>
    house.as(by).post('/v1/roster-changes', { kind: 'SEPARATION', memberId: house.department[member], from });
  const mayEnter = async (member: Handle): Promise<boolean> => (await house.as(member).get('/v1/me')).status === 200;
  const standsStill = async (member: Handle): Promise<number> => {
    const [{ count }]: [{ count: string }] = await house.database.dataSource.query(
      `SELECT (SELECT count(*) FROM assignment WHERE member_id = $1 AND valid_to IS NULL) + (SELECT count(*) FROM role_grant WHERE member_id = $1 AND valid_to IS NULL) AS count`,
      [house.department[member]],
    );
    return Number(count);
  };

  it('VII.E.1: a supervisor without an account is out at once, and what was offered to them goes to whoever decides now', async () => {
    await house.as('detective').post('/v1/registrations');
    await house.as('sergeant').task(LEG);
    const { status, body } = await separated('major', 'sergeant', hence(-24));
    expect([status, body.state]).toEqual([201, 'APPROVED']);
    expect([await mayEnter('sergeant'), await standsStill('sergeant')]).toEqual([false, 0]);
    expect((await house.as('major').task(LEG)).state).toBe('READY');
    await expectRefused(house, 'major', await separated('major', 'sergeant'), 'MEMBER_NOT_ACTIVE');
  });

  it('VII.E.1: an applicant’s registration is withdrawn, an account in force is deactivated, each in the same transaction', async () => {
    const { body } = await house.as('patrol').post<{ id: string }>('/v1/registrations');
    expect((await separated('chief', 'patrol')).status).toBe(201);
    const outcome = async (): Promise<unknown> =>
      (await house.database.dataSource.query<{ outcome: string }[]>('SELECT outcome FROM process WHERE id = $1', [body.id]))[0]?.outcome;
    await until(async () => (await outcome()) === 'WITHDRAWN', 'the registration was not withdrawn');
    const account = await accountInForce(house, 'detective');
    expect((await separated('chief', 'detective', hence(-2))).status).toBe(201);
    const page = await house.as('commander').get<{ status: string }>(`/v1/accounts/${account}`);
    expect([page.body.status, await mayEnter('detective'), await standsStill('detective')]).toEqual(['DEACTIVATED', false, 0]);
  });

  it('VII.E.1: a separation dated ahead takes effect on its day, by itself', async () => {
    expect((await separated('major', 'custodian', hence(2))).status).toBe(201);
    await dayComes(house, new Date(hence(1)));
    expect([await mayEnter('custodian'), await standsStill('custodian')]).toEqual([true, 2]);
    await dayComes(house, new Date(hence(3)));
    await dayComes(house, new Date(hence(4)));
    expect(await standsStill('custodian')).toBe(0);
    const handed: unknown[] = await house.database.dataSource.query(`SELECT 1 FROM audit_event WHERE action = 'WorkHandedOver'`);
    expect(handed).toHaveLength(1);
  });

  it('VII.E.1: nobody separates themselves, and only those who appoint separate others', async () => {
    await expectRefused(house, 'major', await separated('major', 'major'), 'NOT_PERMITTED');
    await expectRefused(house, 'sergeant', await separated('sergeant', 'detective'), 'NOT_PERMITTED');
    expect(await mayEnter('detective')).toBe(true);
  });
});
