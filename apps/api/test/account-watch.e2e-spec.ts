import { installPack, nmpd40023 } from '@app/domain/policy';
import { Teller } from '@app/temporal';
import type { Handle } from '@app/testing';
import { Schedules } from '../../worker/src/schedules';
import { Watch } from '../../worker/src/watch';
import { accountInForce, dayComes } from './support/account-in-force';
import { agreementInForce } from './support/accounts';
import { openHouse, type House } from './support/house';
import { expectRefused } from './support/refused';
import { submitted } from './support/searches';
import { until } from './support/wait';

interface Page {
  readonly status: string;
  readonly state: string;
  readonly outcome: string | null;
  readonly blocks: readonly { readonly outcome: string; readonly cause: string; readonly byId: string | null }[];
}

const DAY = 24 * 3_600_000;
const hence = (days: number): Date => new Date(Date.now() + days * DAY);

describe('what a day brings to accounts', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  const sql = (text: string, parameters: unknown[] = []): Promise<unknown> => house.database.dataSource.query(text, parameters);
  /** The worker's watch, as of a day to come. */
  const watch = (days = 0): Promise<void> => dayComes(house, hence(days));
  const page = async (id: string): Promise<Page> => (await house.as('commander').get<Page>(`/v1/accounts/${id}`)).body;
  const statusOf = async (id: string): Promise<string> => (await page(id)).status;
  const inForce = (handle: Handle, basis?: string): Promise<string> => accountInForce(house, handle, basis);
  const transfer = async (memberId: string, kind: string, supervisorId: string): Promise<void> => {
    const { units } = (await house.as('chief').get<{ units: { id: string; kind: string }[] }>('/v1/units')).body;
    const unitId = units.find((unit) => unit.kind === kind)?.id;
    const change = { kind: 'ASSIGNMENT', memberId, unitId, supervisorId, assignmentKind: 'REGULAR' };
    const proposed = await house.as('systemAdministrator').post<{ id: string }>('/v1/roster-changes', change);
    expect((await house.as('chief').post(`/v1/roster-changes/${proposed.body.id}/approve`)).status).toBe(200);
  };

  it('V.E.3 the training expires: the account rests, and only a new training lets it be lifted', async () => {
    const id = await inForce('detective');
    await sql('UPDATE training_record SET expires_at = $1', [hence(-1)]);
    await watch();
    expect(await page(id)).toMatchObject({ status: 'SUSPENDED', blocks: [{ outcome: 'SUSPENDED', cause: 'TRAINING', byId: null }] });
    const lifting = { decision: 'LIFT', reason: 'trained again' };
    const { id: task } = await house.as('commander').task('account.confirm-suspension');
    const refused = await house.as('commander').post(`/v1/tasks/${task}/complete`, lifting);
    expect((await expectRefused(house, 'commander', refused, 'SUSPENSION_CAUSE_STANDS')).facts).toEqual({ cause: 'TRAINING' });
    const trained = {
      course: 'FACESNXT-ONLINE',
      courseVersion: '1',
      completedAt: new Date().toISOString(),
      certificateRef: 'C-9',
      result: 'PASSED',
    };
    const { body } = await house.as('detective').post<{ id: string }>('/v1/training-records', trained);
    await house.as('coordinator').post(`/v1/training-records/${body.id}/verify`, { decision: 'VERIFIED' });
    await house.as('commander').complete('account.confirm-suspension', lifting);
    expect(await statusOf(id)).toBe('ACTIVE');
    await watch();
    expect(await statusOf(id)).toBe('ACTIVE');
  });

  it('V.E.3 a verified training of another course holds no account', async () => {
    const id = await inForce('detective');
    await sql("UPDATE training_record SET course = 'GENERAL-IT'");
    await watch();
    expect(await page(id)).toMatchObject({ status: 'SUSPENDED', blocks: [{ cause: 'TRAINING' }] });
    const { id: task } = await house.as('commander').task('account.confirm-suspension');
    const lifting = { decision: 'LIFT', reason: 'holds a certificate' };
    const refused = await house.as('commander').post(`/v1/tasks/${task}/complete`, lifting);
    await expectRefused(house, 'commander', refused, 'SUSPENSION_CAUSE_STANDS');
  });

  it('2.2 the member has become an auditor: the account rests as long as that is so', async () => {
    const id = await inForce('detective');
    await sql(`INSERT INTO role_grant (id, member_id, role, valid_from) VALUES (gen_random_uuid(), $1, 'AUDITOR', $2)`, [
      house.department.detective,
      hence(-1),
    ]);
    await watch();
    expect(await page(id)).toMatchObject({ status: 'SUSPENDED', blocks: [{ cause: 'POST' }] });
    const { id: task } = await house.as('commander').task('account.confirm-suspension');
    const refused = await house.as('commander').post(`/v1/tasks/${task}/complete`, { decision: 'LIFT', reason: 'trusted' });
    await expectRefused(house, 'commander', refused, 'SUSPENSION_CAUSE_STANDS');
  });

  it('V.A, by the setting in force and not by that of its beginning, the account rests of a member who has become Chief', async () => {
    const before = { ...nmpd40023, id: 'chief-may', effectiveFrom: '2020-01-01T05:00:00.000Z' };
    installPack({ ...before, registration: { ...nmpd40023.registration, chiefMayRegister: true } });
    const id = await inForce('chief', 'CHIEF_APPROVAL');
    await sql(`UPDATE process SET policy_id = $2 WHERE id = $1`, [id, before.id]);
    await watch();
    expect(await page(id)).toMatchObject({ status: 'SUSPENDED', blocks: [{ cause: 'POST' }] });
  });

  it('VII.E.2 a later change of posts that give no access does not end an account whose grant has ended', async () => {
    const { detective, chief, major, sergeant2 } = house.department;
    const id = await inForce('detective');
    await sql('INSERT INTO access_grant (id, member_id, granted_by, valid_from, valid_to) VALUES (gen_random_uuid(), $1, $2, $3, $4)', [
      detective,
      chief,
      hence(-30),
      hence(1),
    ]);
    await transfer(detective, 'OTHER', major);
    await watch(1.1);
    expect(await page(id)).toMatchObject({ status: 'SUSPENDED', blocks: [{ cause: 'GRANT_EXPIRED' }] });
    await sql('UPDATE access_grant SET valid_to = now()');
    await transfer(detective, 'OTHER', sergeant2);
    await watch(2);
    expect((await page(id)).blocks).toHaveLength(1);
  });

  it('AC-2 an account that nobody used for 90 days rests; the Commander vouches for it', async () => {
    await agreementInForce(house);
    const id = await inForce('detective');
    await submitted(house.as('detective'));
    await watch(89);
    expect(await statusOf(id)).toBe('ACTIVE');
    await watch(91);
    expect(await page(id)).toMatchObject({ status: 'SUSPENDED', blocks: [{ cause: 'INACTIVE' }] });
    await house.as('commander').complete('account.confirm-suspension', { decision: 'LIFT', reason: 'back from leave' });
    expect(await statusOf(id)).toBe('ACTIVE');
  });

  it('VI.A the Chief’s grant ends: the account rests', async () => {
    const id = await inForce('patrol', 'CHIEF_APPROVAL');
    await sql('INSERT INTO access_grant (id, member_id, granted_by, valid_from, valid_to) VALUES (gen_random_uuid(), $1, $2, $3, $4)', [
      house.department.patrol,
      house.department.chief,
      hence(-30),
      hence(1),
    ]);
    await watch();
    expect(await statusOf(id)).toBe('ACTIVE');
    await watch(1.1);
    expect(await page(id)).toMatchObject({ status: 'SUSPENDED', blocks: [{ cause: 'GRANT_EXPIRED' }] });
    await sql('DELETE FROM access_grant');
    const grant = { memberId: house.department.patrol, reason: 'order 4' };
    await expectRefused(house, 'major', await house.as('major').post('/v1/access-grants', grant), 'APPROVER_NOT_AUTHORIZED');
    const own = { ...grant, memberId: house.department.chief };
    await expectRefused(house, 'chief', await house.as('chief').post('/v1/access-grants', own), 'REG_SELF_APPROVAL');
    const over = { ...grant, until: '2026-01-01T00:00:00Z' };
    await expectRefused(house, 'chief', await house.as('chief').post('/v1/access-grants', over), 'GRANT_PERIOD_INVALID');
    const renewed = await house.as('chief').post<{ id: string }>('/v1/access-grants', grant);
    expect(renewed.status).toBe(201);
    await house.as('commander').complete('account.confirm-suspension', { decision: 'LIFT', reason: 'granted again' });
    expect(await statusOf(id)).toBe('ACTIVE');
    expect((await house.as('chief').post(`/v1/access-grants/${renewed.body.id}/withdraw`)).status).toBe(200);
    await watch();
    expect(await statusOf(id)).toBe('SUSPENDED');
  });

  it('VII.E.1 a separation dated ahead takes effect on its day, by itself, and not before', async () => {
    const id = await inForce('detective');
    const order = { cause: 'SEPARATED', eventAt: hence(10).toISOString(), reference: 'HR 26-12' };
    const ordered = await house.as('commander').post<{ outcome: string }>(`/v1/accounts/${id}/deactivate`, order);
    expect([ordered.status, ordered.body.outcome]).toEqual([200, 'ORDERED']);
    const misuse = { ...order, cause: 'MISUSE' };
    await expectRefused(
      house,
      'commander',
      await house.as('commander').post(`/v1/accounts/${id}/deactivate`, misuse),
      'DEACTIVATION_IN_FUTURE',
    );
    const withdrawal = `/v1/accounts/${id}/withdraw-deactivation`;
    await expectRefused(house, 'sergeant', await house.as('sergeant').post(withdrawal), 'NOT_PERMITTED');
    expect((await house.as('commander').post(withdrawal)).status).toBe(200);
    await expectRefused(house, 'commander', await house.as('commander').post(withdrawal), 'NOT_FOUND');
    await house.as('commander').post(`/v1/accounts/${id}/deactivate`, order);
    expect(await page(id)).toMatchObject({ ordered: { cause: 'SEPARATED', eventAt: order.eventAt } });
    await watch(9);
    expect(await statusOf(id)).toBe('ACTIVE');
    await watch(10.1);
    expect(await page(id)).toMatchObject({
      status: 'DEACTIVATED',
      blocks: [{ cause: 'SEPARATED', byId: house.department.commander }],
    });
    expect((await house.as('administrator').task('account.disable-external')).kind).toBe('account.disable-external');
  });

  it('VII.E the worker’s own watch does it, one worker at a time, until it is stopped', async () => {
    const id = await inForce('detective');
    await sql('UPDATE training_record SET expires_at = $1', [hence(-1)]);
    const errors: unknown[] = [];
    const teller = new Teller(house.client, house.config, () => undefined);
    const { dataSource } = house.database;
    const worker = () => {
      const schedules = new Schedules(dataSource, house.client, house.config.temporal);
      return new Watch({ dataSource, teller, schedules, onError: (error) => errors.push(error) }, 50);
    };
    const watches = [worker(), worker()];
    watches.forEach((each) => each.start());
    await until(async () => (await statusOf(id)) === 'SUSPENDED', 'nobody watched');
    await Promise.all(watches.map((each) => each.stop()));
    expect([errors, (await page(id)).blocks.length]).toEqual([[], 1]);
  });

  it('VII.E.2 a transfer out of the Section in the roster ends the account at once', async () => {
    const id = await inForce('detective');
    await transfer(house.department.detective, 'OTHER', house.department.major);
    expect(await page(id)).toMatchObject({ status: 'DEACTIVATED', blocks: [{ cause: 'TRANSFERRED' }] });
    await house.as('administrator').task('account.disable-external');
  });

  it('VI.A the grant ends on which a transferred member’s account went on: it rests since then, and nobody searched too late', async () => {
    const id = await inForce('detective');
    await sql('INSERT INTO access_grant (id, member_id, granted_by, valid_from, valid_to) VALUES (gen_random_uuid(), $1, $2, $3, $4)', [
      house.department.detective,
      house.department.chief,
      hence(-30),
      hence(1),
    ]);
    await transfer(house.department.detective, 'OTHER', house.department.major);
    expect(await statusOf(id)).toBe('ACTIVE');
    await watch(1.1);
    expect(await page(id)).toMatchObject({ status: 'SUSPENDED', blocks: [{ outcome: 'SUSPENDED', cause: 'GRANT_EXPIRED' }] });
    expect(await sql('SELECT type FROM discrepancy')).toEqual([]);
  });

  it('A3 a move to the Accident Investigative Unit goes on when the new supervisor confirms, and ends when not', async () => {
    const [goesOn, ends] = [await inForce('detective'), await inForce('detective2')];
    await transfer(house.department.detective, 'AIU', house.department.sergeant2);
    await house.as('sergeant2').complete('account.confirm-transfer', { decision: 'CONFIRM' });
    await watch();
    expect(await sql('SELECT status, basis FROM account WHERE id = $1', [goesOn])).toEqual([{ status: 'ACTIVE', basis: 'AIU' }]);
    await transfer(house.department.detective2, 'AIU', house.department.sergeant2);
    const { id: task } = await house.as('sergeant2').task('account.confirm-transfer');
    const unexplained = await house.as('sergeant2').post(`/v1/tasks/${task}/complete`, { decision: 'DEACTIVATE' });
    await expectRefused(house, 'sergeant2', unexplained, 'DEACTIVATION_REASON_REQUIRED');
    await house.as('sergeant2').complete('account.confirm-transfer', { decision: 'DEACTIVATE', reason: 'no searches there' });
    expect(await page(ends)).toMatchObject({ status: 'DEACTIVATED', blocks: [{ cause: 'TRANSFERRED' }] });
  });

  it('V.A a registration that nobody decides expires after thirty days, and is never approved by time', async () => {
    const { body } = await house.as('detective').post<{ id: string }>('/v1/registrations');
    await watch(29);
    const outcome = async (): Promise<string | null> =>
      (await house.as('auditor').get<{ outcome: string | null }>(`/v1/registrations/${body.id}`)).body.outcome;
    expect(await outcome()).toBeNull();
    await watch(31);
    await until(async () => (await outcome()) === 'EXPIRED', 'the registration did not expire');
  });
});
