import type { Handle } from '@app/testing';
import { activeAccount, agreementInForce } from './support/accounts';
import { openHouse, type House } from './support/house';
import { enteredResult, NO_MATCH, submitted } from './support/searches';

interface AccountSeen {
  readonly handovers: readonly {
    readonly kind: string;
    readonly action: string;
    readonly objectId: string;
    readonly toId: string | null;
  }[];
}

describe('VII.E.2 who takes over what a member left unfinished', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
    await agreementInForce(house);
  });
  afterAll(() => house.close());

  const ended = async (accountId: string, cause: string): Promise<void> => {
    const answer = await house.as('commander').post(`/v1/accounts/${accountId}/deactivate`, { cause, reference: 'Order 9' });
    expect(answer.status).toBe(200);
  };
  const passedTo = async (accountId: string, searchId: string): Promise<string> => {
    const { body } = await house.as('commander').get<AccountSeen>(`/v1/accounts/${accountId}`);
    const [found] = body.handovers.filter(({ objectId }) => objectId === searchId);
    const handle = (Object.keys(house.department) as Handle[]).find((one) => house.department[one] === found?.toId);
    return `${found?.action} ${handle}`;
  };

  it('VII.E.2: the search goes to a member of the case with an account before a superior without one, with its tasks, who is told', async () => {
    const account = await activeAccount(house, 'detective4');
    await activeAccount(house, 'detective3');
    const searchId = await submitted(house.as('detective4'), { caseNumber: '2026-008101' });
    const assign = { memberId: house.department.detective3 };
    expect((await house.as('detective4').post('/v1/case-files/2026-008101/assign', assign)).status).toBe(200);
    await ended(account, 'MISUSE');
    expect(await passedTo(account, searchId)).toBe('HANDED_OVER detective3');
    const told: { notice: string }[] = await house.database.dataSource.query(
      'SELECT notice FROM outbox WHERE process_id = $1 AND recipient = $2',
      [searchId, `member:${house.department.detective3}`],
    );
    expect(told).toEqual([{ notice: 'SearchHandedOver' }]);
    const page = await house.as('detective3').get(`/v1/face-searches/${searchId}`);
    expect(page.body).toMatchObject({ owner: { id: house.department.detective3 }, inCustody: false });
    await house.as('detective3').complete('faceSearch.result-entry', enteredResult());
    await house.as('detective3').complete('faceSearch.evaluate', NO_MATCH);
  });
});
