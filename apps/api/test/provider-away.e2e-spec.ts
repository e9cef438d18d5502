import { activeAccount, agreementInForce } from './support/accounts';
import { openHouse, type House } from './support/house';
import { Late } from './support/providers';
import { submitted } from './support/searches';
import { until } from './support/wait';

describe('while the provider takes its time', () => {
  const provider = new Late();
  let house: House;
  let id: string;
  beforeAll(async () => {
    house = await openHouse({ provider });
    await agreementInForce(house);
    await activeAccount(house, 'detective');
    id = await submitted(house.as('detective'), { provider: 'SIMULATOR', caseNumber: '2026-007100' });
    await until(() => Promise.resolve(provider.asked !== undefined), 'nobody asked');
  });
  afterAll(async () => {
    provider.answer();
    await house.close();
  });

  const seen = async (): Promise<object | undefined> => {
    const [found]: object[] = await house.database.dataSource.query(
      `SELECT p.state, p.restarts, (SELECT count(*)::int FROM candidate_list WHERE search_id = p.id) AS lists FROM process p WHERE p.id = $1`,
      [id],
    );
    return found;
  };

  it('VI.B a decision is recorded and answered; the workflow stays with the provider, and sees it when the answer has come', async () => {
    const sealed = await house.as('custodian').post('/v1/case-files/2026-007100/seal', { reason: 'Court order.' });
    expect(sealed).toMatchObject({ status: 200, body: { state: 'SEALED' } });
    expect(await seen()).toEqual({ state: 'OPEN', restarts: 1, lists: 0 });
    provider.answer();
    await house.as('detective').task('faceSearch.case-report-entry');
    expect(await seen()).toEqual({ state: 'OPEN', restarts: 1, lists: 1 });
    expect(house.errors).toEqual([]);
  });
});
