import { reofferDue } from '@app/process/people';
import type { Handle } from '@app/testing';
import { accountInForce } from './support/account-in-force';
import { openHouse, type House } from './support/house';
import type { Answer } from './support/officer';
import { expectRefused } from './support/refused';
import { until } from './support/wait';

interface Opened {
  readonly id: string;
  readonly suspended: boolean;
}

const NINE = { clause: 'IX.A.1', reference: 'complaint 26-4' };
const SUSTAINED = { finding: 'SUSTAINED', reason: 'interview of 3 November' };

describe('Violations over HTTP', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const inForce = (handle: Handle): Promise<string> => accountInForce(house, handle);
  const open = (by: Handle, accountId: string, form: object = NINE): Promise<Answer<Opened>> =>
    house.as(by).post<Opened>(`/v1/accounts/${accountId}/violations`, form);
  const endOf = async (id: string): Promise<string | null> =>
    (await house.as('chief').get<{ outcome: string | null }>(`/v1/accounts/${id}`)).body.outcome;
  const statusOf = async (id: string): Promise<string> =>
    (await house.as('chief').get<{ status: string }>(`/v1/accounts/${id}`)).body.status;

  it('V.D only command opens one; the account rests, one at a time; IX.A.7 a sustained one revokes', async () => {
    const id = await inForce('detective');
    await expectRefused(house, 'sergeant', await open('sergeant', id), 'NOT_PERMITTED');
    await expectRefused(house, 'commander', await open('commander', id, { ...NINE, reference: ' ' }), 'DEACTIVATION_REASON_REQUIRED');
    const { status, body } = await open('commander', id);
    expect([status, body.suspended, await statusOf(id)]).toEqual([201, true, 'SUSPENDED']);
    await expectRefused(house, 'major', await open('major', id), 'VIOLATION_OPEN');
    const { id: task } = await house.as('commander').task('account.violation-finding');
    const waived = await house.as('commander').post(`/v1/tasks/${task}/complete`, { ...SUSTAINED, revoke: false });
    await expectRefused(house, 'commander', waived, 'REVOCATION_MANDATORY');
    await house.as('commander').complete('account.violation-finding', SUSTAINED);
    expect(await statusOf(id)).toBe('REVOKED');
    const { body: list } = await house.as('auditor').get<{ violations: object[] }>('/v1/violations');
    expect(list.violations).toMatchObject([{ accountId: id, clause: 'IX.A.1', finding: 'SUSTAINED' }]);
    await expectRefused(house, 'detective2', await house.as('detective2').get('/v1/violations'), 'NOT_PERMITTED');
    await house.as('administrator').complete('account.disable-external', {
      disabledAt: new Date().toISOString(),
      channel: 'HOST',
      reference: 'PCSO 77',
    });
  });

  it('VII.E.3 an unfounded one restores the member, with the record', async () => {
    const id = await inForce('detective2');
    await open('major', id, { clause: 'VII.E.3', reference: 'report 9' });
    await house.as('commander').complete('account.violation-finding', { finding: 'UNFOUNDED', reason: 'tasked by the prosecutor' });
    const { body } = await house.as('chief').get<{ status: string; blocks: object[] }>(`/v1/accounts/${id}`);
    expect(body).toMatchObject({ status: 'ACTIVE', blocks: [{ outcome: 'SUSPENDED', cause: 'MISUSE' }, { outcome: 'LIFTED' }] });
  });

  it('A4 with all of command away nobody is asked for the finding, a designee of the Chief neither; whoever comes back is', async () => {
    const { dataSource } = house.database;
    const { chief, major, commander, patrol } = house.department;
    await open('commander', await inForce('aiu'));
    const { id: task } = await house.as('commander').task('account.violation-finding');
    await dataSource.query(
      `INSERT INTO designation (id, member_id, scope, by_id, valid_from) VALUES (gen_random_uuid(), $1, 'ALL', $2, now() - interval '1 day')`,
      [patrol, chief],
    );
    await dataSource.query(
      `INSERT INTO absence (id, member_id, valid_from) SELECT gen_random_uuid(), m, now() - interval '1 hour' FROM unnest($1::uuid[]) m`,
      [[chief, major, commander]],
    );
    await reofferDue(dataSource, new Date());
    expect((await house.as('patrol').tasks()).map(({ kind }) => kind)).not.toContain('account.violation-finding');
    const { body } = await house.as('commander').get(`/v1/tasks/${task}/explain?memberId=${patrol}`);
    expect(body).toMatchObject({
      may: false,
      can: [],
      vacant: 'INVESTIGATIVE_SECTION_COMMANDER',
      appointedBy: ['CHIEF', 'INVESTIGATIVE_SECTION_MAJOR'],
    });
    await dataSource.query('DELETE FROM absence WHERE member_id = $1', [major]);
    await reofferDue(dataSource, new Date());
    await house.as('major').complete('account.violation-finding', { finding: 'UNFOUNDED', reason: 'tasked by the prosecutor' });
    await dataSource.query('DELETE FROM absence');
    await dataSource.query('DELETE FROM designation');
  });

  it('V.E.3 an unfounded one does not mend a training that expired meanwhile', async () => {
    const id = await inForce('detective3');
    await open('commander', id);
    await house.database.dataSource.query('UPDATE training_record SET expires_at = now() WHERE member_id = $1', [
      house.department.detective3,
    ]);
    await house.as('commander').complete('account.violation-finding', { finding: 'UNFOUNDED', reason: 'tasked by the prosecutor' });
    const { body } = await house.as('chief').get<object>(`/v1/accounts/${id}`);
    const blocks = [{ cause: 'MISUSE' }, { outcome: 'SUSPENDED', cause: 'TRAINING', byId: null }];
    expect(body).toMatchObject({ status: 'SUSPENDED', blocks });
    await house.as('commander').complete('account.confirm-suspension', { decision: 'DEACTIVATE', reason: 'left the course' });
    expect(await statusOf(id)).toBe('DEACTIVATED');
  });

  it('VII.E.3 nobody leaves to come back before the finding: the return goes over the Chief’s desk', async () => {
    const id = await inForce('detective4');
    await open('commander', id);
    const left = { cause: 'TRANSFERRED', eventAt: new Date().toISOString(), reference: 'order 8' };
    expect((await house.as('commander').post(`/v1/accounts/${id}/deactivate`, left)).status).toBe(200);
    await house.as('detective4').post('/v1/registrations');
    const approve = { decision: 'APPROVED' };
    await house.as('sergeant2').complete('registration.supervisor-approval', approve);
    await house.as('commander').complete('registration.commander-approval', approve);
    await house.as('chief').complete('registration.chief-grant', approve);
    await house.as('detective4').task('registration.user-agreement');
  });

  it('VII.E.3 found after the account had ended otherwise, a sustained Violation still asks for new training of whoever comes back', async () => {
    await house.as('commander').complete('account.finding-after-end', { finding: 'SUSTAINED', reason: 'the log' });
    await house.as('detective4').complete('registration.user-agreement', { version: '1', accepted: true });
    expect((await house.as('detective4').task('registration.training-completion')).kind).toBe('registration.training-completion');
  });

  it('V.D a member who separates in the middle of an investigation is found about all the same; IX.A.7 the access counts as revoked', async () => {
    const id = await inForce('detective3');
    const { body } = await open('commander', id);
    await house.as('commander').task('account.violation-finding');
    const left = { cause: 'SEPARATED', eventAt: new Date().toISOString(), reference: 'HR 26-40' };
    expect((await house.as('commander').post(`/v1/accounts/${id}/deactivate`, left)).status).toBe(200);
    const { id: task } = await house.as('commander').task('account.finding-after-end');
    const waived = await house.as('commander').post(`/v1/tasks/${task}/complete`, { ...SUSTAINED, revoke: false });
    await expectRefused(house, 'commander', waived, 'REVOCATION_MANDATORY');
    await house.as('commander').complete('account.finding-after-end', { ...SUSTAINED, referral: 'IA 26-9' });
    const { body: page } = await house.as('chief').get<object>(`/v1/accounts/${id}`);
    const blocks = [{ outcome: 'SUSPENDED' }, { outcome: 'DEACTIVATED', cause: 'SEPARATED' }, { outcome: 'REVOKED', cause: 'MISUSE' }];
    expect(page).toMatchObject({ status: 'REVOKED', blocks });
    const listed = async (query: string): Promise<object | undefined> =>
      (await house.as('auditor').get<{ violations: { id: string }[] }>(`/v1/violations?limit=100${query}`)).body.violations.find(
        (each) => each.id === body.id,
      );
    expect(await listed('')).toMatchObject({ finding: 'SUSTAINED', referral: 'IA 26-9' });
    expect(await listed('&open=true')).toBeUndefined();
    const disabled = { disabledAt: new Date().toISOString(), channel: 'HOST', reference: 'PCSO 78' };
    for (const { id: waiting, kind } of await house.as('administrator').tasks())
      if (kind === 'account.disable-external') await house.as('administrator').post(`/v1/tasks/${waiting}/complete`, disabled);
    await until(async () => (await endOf(id)) === 'REVOKED', 'the process of the account did not end');
  });

  it('A4 about the Commander the Major decides, about the Major the Chief', async () => {
    const [ofCommander, ofMajor] = [await inForce('commander'), await inForce('major')];
    await expectRefused(house, 'commander', await open('commander', ofCommander), 'NOT_PERMITTED');
    await expectRefused(house, 'commander', await open('commander', ofMajor), 'NOT_PERMITTED');
    expect((await open('major', ofCommander, { clause: 'VII.E.4', reference: 'r' })).status).toBe(201);
    expect((await open('chief', ofMajor)).status).toBe(201);
    await house.as('major').complete('account.violation-finding', { ...SUSTAINED, revoke: false });
    await house.as('chief').complete('account.violation-finding', { finding: 'EXONERATED', reason: 'r' });
    expect([await statusOf(ofCommander), await statusOf(ofMajor)]).toEqual(['DEACTIVATED', 'ACTIVE']);
  });

  it('VII.E.3 the return after misuse goes over the Chief’s desk and takes new training', async () => {
    const { body } = await house.as('detective').post<{ id: string }>('/v1/registrations');
    const approve = { decision: 'APPROVED' };
    await house.as('sergeant').complete('registration.supervisor-approval', approve);
    await house.as('commander').complete('registration.commander-approval', approve);
    await house.as('chief').complete('registration.chief-grant', approve);
    await house.as('detective').complete('registration.user-agreement', { version: '1', accepted: true });
    const { kind } = await house.as('detective').task('registration.training-completion');
    expect(kind).toBe('registration.training-completion');
    expect(await house.database.dataSource.query('SELECT 1 FROM access_grant')).toEqual([]);
    expect((await house.as('auditor').get<{ outcome: string | null }>(`/v1/registrations/${body.id}`)).body.outcome).toBeNull();
  });
});
