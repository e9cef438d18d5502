import { nmpd40023 } from '@app/domain/policy';
import { accountInForce, dayComes } from './support/account-in-force';
import { openHouse, type House } from './support/house';
import { expectRefused } from './support/refused';

const hence = (days: number): Date => new Date(Date.now() + days * 24 * 3_600_000);

describe('a course that settings to come ask for', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  const statusOf = async (id: string): Promise<string> =>
    (await house.as('commander').get<{ status: string }>(`/v1/accounts/${id}`)).body.status;

  it('V.E.3 who has it before its day goes on searching, who has not rests', async () => {
    const [prepared, unprepared] = [await accountInForce(house, 'detective'), await accountInForce(house, 'detective2')];
    const training = { ...nmpd40023.training, courseVersion: '2', supersededVersion: 'RETRAIN', validityMonths: 12 };
    const pack = { ...nmpd40023, version: 2, effectiveFrom: hence(7).toISOString(), training };
    expect((await house.as('commander').post('/v1/policy/packs', pack)).status).toBe(201);
    const { course, courseVersion } = training;
    const trained = { course, courseVersion, completedAt: hence(0).toISOString(), certificateRef: 'C-2', result: 'PASSED' };
    expect((await house.as('chief').post(`/v1/policy/packs/${pack.id}/2/approve`)).status).toBe(200);

    const { body } = await house.as('detective').post<{ id: string }>('/v1/training-records', trained);
    expect((await house.as('coordinator').post(`/v1/training-records/${body.id}/verify`, { decision: 'VERIFIED' })).status).toBe(200);
    const other = await house.as('detective2').post('/v1/training-records', { ...trained, course: 'GENERAL-IT' });
    await expectRefused(house, 'detective2', other, 'TRAINING_WRONG_COURSE');
    await dayComes(house, hence(6));
    expect([await statusOf(prepared), await statusOf(unprepared)]).toEqual(['ACTIVE', 'ACTIVE']);
    await dayComes(house, hence(8));
    expect([await statusOf(prepared), await statusOf(unprepared)]).toEqual(['ACTIVE', 'SUSPENDED']);
  });
});
