import type { Handle } from '@app/testing';
import { activeAccount, agreementInForce } from './support/accounts';
import { openHouse, type House } from './support/house';
import { submitted } from './support/searches';

const ASYNC = { headers: { prefer: 'respond-async' } };

describe('Prefer: respond-async, where no workflow can be told', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse({ worker: false, nextStepWaitMs: 8_000 });
    await agreementInForce(house);
  });
  afterAll(() => house.close());

  /** A member with an account and a search under way: what ends the one changes the other. */
  const atWork = async (handle: Handle, seed: number): Promise<string> => {
    const accountId = await activeAccount(house, handle);
    await submitted(house.as(handle), { caseNumber: `2026-00800${seed}` }, seed);
    return accountId;
  };
  /** Whether the answer came as long after the record as a telling takes; what the record itself took does not count. */
  const took = async (act: () => Promise<{ status: number }>): Promise<[status: number, waited: boolean]> => {
    const { status } = await act();
    const [{ since }] = await house.database.dataSource.query<[{ since: number }]>(
      'SELECT extract(epoch FROM clock_timestamp() - max(recorded_at))::float8 * 1000 AS since FROM audit_event',
    );
    return [status, since >= house.config.nextStepWaitMs];
  };
  const deactivate = (id: string) =>
    house.as('commander').post(`/v1/accounts/${id}/deactivate`, { cause: 'MISUSE', reference: 'IA-1' }, ASYNC);
  const separate = (memberId: string) => house.as('major').post('/v1/roster-changes', { kind: 'SEPARATION', memberId }, ASYNC);

  it('an act that changes several processes is answered as soon as it is recorded', async () => {
    const accountId = await atWork('detective', 1);
    expect(await took(() => deactivate(accountId))).toEqual([200, false]);
  });

  it('so is one after which nothing is next', async () => {
    await atWork('detective2', 2);
    expect(await took(() => separate(house.department.detective2))).toEqual([201, false]);
  });
});
