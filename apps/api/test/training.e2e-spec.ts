import { activeAccount, agreementInForce } from './support/accounts';
import { openHouse, type House } from './support/house';
import { expectRefused } from './support/refused';
import { submitted } from './support/searches';

interface Entered {
  readonly id: string;
  readonly state: string;
}

const trained = (change: object = {}): object => ({
  course: 'FACESNXT-ONLINE',
  courseVersion: '1',
  completedAt: new Date().toISOString(),
  certificateRef: 'C-2',
  result: 'PASSED',
  ...change,
});

describe('training over HTTP', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const enter = async (by: 'detective' | 'detective2' | 'coordinator', change: object = {}): Promise<string> => {
    const { status, body } = await house.as(by).post<Entered>('/v1/training-records', trained(change));
    expect([status, body.state]).toEqual([201, 'COMPLETED_UNVERIFIED']);
    return body.id;
  };
  const verify = (id: string): string => `/v1/training-records/${id}/verify`;

  it('V.E.3 is entered by the member, found in the coordinator’s list, and verified by the coordinator', async () => {
    const id = await enter('detective', { result: 'PASSED' });
    expect((await house.as('detective2').get<{ records: unknown[] }>('/v1/training-records')).body.records).toEqual([]);
    const { body } = await house
      .as('coordinator')
      .get<{ records: { id: string; result: string | null }[] }>('/v1/training-records?state=COMPLETED_UNVERIFIED');
    expect(body.records.find((record) => record.id === id)).toMatchObject({ result: 'PASSED' });
    const decided = await house.as('coordinator').post<Entered>(verify(id), { decision: 'VERIFIED' });
    expect([decided.status, decided.body]).toEqual([200, { id, state: 'VERIFIED' }]);
    await expectRefused(
      house,
      'coordinator',
      await house.as('coordinator').post(verify(id), { decision: 'VERIFIED' }),
      'TRAINING_ALREADY_DECIDED',
    );
  });

  it('V.E.3 is never verified by the trainee, nor by a colleague; the Commander verifies the coordinator’s', async () => {
    const own = await enter('coordinator');
    await expectRefused(
      house,
      'coordinator',
      await house.as('coordinator').post(verify(own), { decision: 'VERIFIED' }),
      'TRAINING_SELF_VERIFIED',
    );
    await expectRefused(house, 'sergeant', await house.as('sergeant').post(verify(own), { decision: 'VERIFIED' }), 'NOT_PERMITTED');
    expect((await house.as('commander').post<Entered>(verify(own), { decision: 'VERIFIED' })).body.state).toBe('VERIFIED');
  });

  it('V.E.3 the coordinator enters a member’s training, a colleague does not', async () => {
    await enter('coordinator', { memberId: house.department.detective3 });
    const foreign = trained({ memberId: house.department.detective3 });
    await expectRefused(house, 'detective', await house.as('detective').post('/v1/training-records', foreign), 'NOT_PERMITTED');
  });

  it.each([
    ['another course', { course: 'GENERAL-IT' }, 'TRAINING_WRONG_COURSE'],
    ['a date to come', { completedAt: '2999-01-01T00:00:00Z' }, 'TRAINING_IN_FUTURE'],
    ['a certificate that is none', { certificateRef: ' ' }, 'TRAINING_EVIDENCE_MISSING'],
    ['one that does not say how its test ended', { result: undefined }, 'TRAINING_RESULT_MISSING'],
    ['a failed test', { result: 'FAILED' }, 'TRAINING_NOT_PASSED'],
  ] as const)('V.E.3 refuses %s', async (_, change, code) => {
    await expectRefused(house, 'detective', await house.as('detective').post('/v1/training-records', trained(change)), code);
  });

  it('V.E.3 a verified training of another course opens neither a search nor a registration', async () => {
    const account = await activeAccount(house, 'aiu');
    const { dataSource } = house.database;
    await dataSource.query("UPDATE training_record SET course = 'GENERAL-IT' WHERE member_id = $1", [house.department.aiu]);
    const { body } = await house.as('aiu').get<{ gates: object[] }>('/v1/face-searches/gates');
    expect(body.gates).toContainEqual(
      expect.objectContaining({ gate: 'TRAINING', problem: expect.objectContaining({ code: 'TRAINING_INCOMPLETE' }) }),
    );
    const left = { cause: 'TRANSFERRED', eventAt: new Date().toISOString(), reference: 'order 8' };
    expect((await house.as('commander').post(`/v1/accounts/${account}/deactivate`, left)).status).toBe(200);
    await house.as('aiu').post('/v1/registrations');
    await house.as('sergeant2').complete('registration.supervisor-approval', { decision: 'APPROVED' });
    await house.as('commander').complete('registration.commander-approval', { decision: 'APPROVED' });
    await house.as('aiu').complete('registration.user-agreement', { version: '1', accepted: true });
    expect((await house.as('aiu').task('registration.training-completion')).kind).toBe('registration.training-completion');
  });

  it('V.E.3 an entry after the fact says why: a search ran that no training covered', async () => {
    await agreementInForce(house);
    await activeAccount(house, 'detective4');
    await submitted(house.as('detective4'));
    await house.database.dataSource.query("UPDATE training_record SET expires_at = verified_at + interval '1 day' WHERE member_id = $1", [
      house.department.detective4,
    ]);
    const late = trained({ completedAt: '2026-01-05T12:00:00Z' });
    await expectRefused(house, 'detective4', await house.as('detective4').post('/v1/training-records', late), 'REASON_REQUIRED');
    const reasoned = { ...late, reason: 'the certificate came by post' };
    expect((await house.as('detective4').post<Entered>('/v1/training-records', reasoned)).body.state).toBe('COMPLETED_UNVERIFIED');
  });

  it('V.E.3 an entry after the fact says why: a search recorded late ran before any training', async () => {
    const [aMonthAgo, before] = [30, 31].map((days) => new Date(Date.now() - days * 86_400_000).toISOString());
    await activeAccount(house, 'sergeant2');
    await house.database.dataSource.query('UPDATE training_record SET verified_at = now() WHERE member_id = $1', [
      house.department.sergeant2,
    ]);
    const late = { providerSearchId: 'FX-77', executedAt: aMonthAgo };
    expect((await house.as('sergeant2').post('/v1/face-searches/record-late', late)).status).toBe(201);
    const entered = await house.as('sergeant2').post('/v1/training-records', trained({ completedAt: before }));
    const { facts } = await expectRefused(house, 'sergeant2', entered, 'REASON_REQUIRED');
    expect(facts).toEqual({ searchedAt: Date.parse(aMonthAgo ?? '') });
  });
});
