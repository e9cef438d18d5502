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
interface AccountSeen {
  readonly status: string;
  readonly state: string;
  readonly outcome: string | null;
  readonly blocks: readonly object[];
}

const NINE = { clause: 'IX.A.1', reference: 'FACESNXT log of August' };

describe('a Violation found after the account has ended, over HTTP', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const open = (by: Handle, accountId: string): Promise<Answer<Opened>> =>
    house.as(by).post<Opened>(`/v1/accounts/${accountId}/violations`, NINE);
  const page = async (id: string): Promise<AccountSeen> => (await house.as('chief').get<AccountSeen>(`/v1/accounts/${id}`)).body;
  const over = async (id: string): Promise<AccountSeen> => {
    await until(async () => (await page(id)).state === 'CLOSED', 'the process of the account did not end');
    return page(id);
  };
  const ended = async (handle: Handle): Promise<string> => {
    const id = await accountInForce(house, handle);
    const left = { cause: 'TRANSFERRED', eventAt: new Date().toISOString(), reference: 'order 8' };
    expect((await house.as('commander').post(`/v1/accounts/${id}/deactivate`, left)).status).toBe(200);
    return id;
  };
  const disable = (): Promise<unknown> =>
    house
      .as('administrator')
      .complete('account.disable-external', { disabledAt: new Date().toISOString(), channel: 'HOST', reference: 'PCSO 77' });

  it('IX.A.7 is opened when all was over: the process goes on for the finding, suspends nothing, and the access counts as revoked', async () => {
    const id = await ended('detective');
    await disable();
    expect(await over(id)).toMatchObject({ status: 'DEACTIVATED', outcome: 'DEACTIVATED' });
    await expectRefused(house, 'sergeant', await open('sergeant', id), 'NOT_PERMITTED');
    const opened = await open('commander', id);
    expect([opened.status, opened.body.suspended]).toEqual([201, false]);
    await expectRefused(house, 'major', await open('major', id), 'VIOLATION_OPEN');
    await house.as('commander').complete('account.finding-after-end', { finding: 'SUSTAINED', reason: 'the log', referral: 'IA 26-9' });
    const blocks = [
      { outcome: 'DEACTIVATED', cause: 'TRANSFERRED' },
      { outcome: 'REVOKED', cause: 'MISUSE' },
    ];
    expect(await over(id)).toMatchObject({ status: 'REVOKED', outcome: 'REVOKED', blocks });
  });

  it('V.D another one is found about as well; what was found stays', async () => {
    const { body } = await house.as('commander').get<{ accounts: { id: string }[] }>(`/v1/accounts?memberId=${house.department.detective}`);
    const id = body.accounts[0]?.id ?? '';
    expect((await open('commander', id)).status).toBe(201);
    await house.as('commander').complete('account.finding-after-end', { finding: 'UNFOUNDED', reason: 'tasked by the prosecutor' });
    expect(await over(id)).toMatchObject({ status: 'REVOKED', outcome: 'REVOKED' });
    const steps: unknown = await house.database.dataSource.query(
      `SELECT state, decided_by IS NOT NULL AS "byPerson", void_reason AS reason FROM step WHERE process_id = $1 AND key = 'finding-after-end' ORDER BY round`,
      [id],
    );
    const passed = { state: 'VOID', byPerson: false, reason: 'VIOLATION_OPENED' };
    const found = { state: 'DECIDED', byPerson: true, reason: null };
    expect(steps).toEqual([passed, found, passed, found, { state: 'DECIDED', byPerson: false, reason: null }]);
  });

  it('VII.E while the account is open in FACESNXT yet, closing it there goes on beside the finding; the return takes the Chief', async () => {
    const id = await ended('detective2');
    const { id: closing } = await house.as('administrator').task('account.disable-external');
    expect((await open('commander', id)).status).toBe(201);
    await house.as('commander').complete('account.finding-after-end', { finding: 'SUSTAINED', reason: 'the log' });
    expect((await house.as('administrator').task('account.disable-external')).id).toBe(closing);
    await disable();
    expect(await over(id)).toMatchObject({ outcome: 'REVOKED' });

    await house.as('detective2').post('/v1/registrations');
    const approve = { decision: 'APPROVED' };
    await house.as('sergeant').complete('registration.supervisor-approval', approve);
    await house.as('commander').complete('registration.commander-approval', approve);
    const asked = await house.as('chief').task('registration.chief-grant');
    const word = {
      authority: 'department setting: return after misuse takes the Chief',
      title: expect.stringContaining('return') as string,
    };
    expect(asked).toMatchObject(word);
    await house.as('chief').complete('registration.chief-grant', approve);
  });
});
