import type { Handle } from '@app/testing';
import { activeAccount } from '../support/accounts';
import { openHouse, type House } from '../support/house';
import type { Answer } from '../support/officer';
import { expectRefused } from '../support/refused';

const CONFIRM = 'account.confirm-suspension';
const DISABLE = 'account.disable-external';
const ORDER = { cause: 'MISUSE', reference: 'Report 12 of the duty desk' };

describe('blocks of accounts that are refused', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const complete = async (by: Handle, kind: string, form: object): Promise<Answer<unknown>> =>
    house.as(by).post(`/v1/tasks/${(await house.as(by).task(kind)).id}/complete`, form);
  const setStatus = (id: string, status: string): Promise<unknown> =>
    house.database.dataSource.query('UPDATE account SET status = $2 WHERE id = $1', [id, status]);

  it('VII.E a superior suspends, the Commander deactivates, with a reference and for what has happened', async () => {
    const id = await activeAccount(house, 'detective2');
    const block = (by: Handle, verb: 'suspend' | 'deactivate', change: object = {}): Promise<Answer<unknown>> =>
      house.as(by).post(`/v1/accounts/${id}/${verb}`, { ...ORDER, ...change });
    await expectRefused(house, 'detective3', await block('detective3', 'suspend'), 'NOT_FOUND');
    await expectRefused(house, 'auditor', await block('auditor', 'suspend'), 'NOT_A_SUPERIOR');
    await expectRefused(house, 'sergeant', await block('sergeant', 'deactivate'), 'NOT_PERMITTED');
    await expectRefused(house, 'commander', await block('commander', 'deactivate', { cause: 'RETIRED' }), 'DEACTIVATION_CAUSE_UNKNOWN');
    const future = { eventAt: '2099-01-01T00:00:00Z' };
    await expectRefused(house, 'commander', await block('commander', 'deactivate', future), 'DEACTIVATION_IN_FUTURE');
    await expectRefused(house, 'commander', await block('commander', 'suspend', { reference: ' ' }), 'DEACTIVATION_REASON_REQUIRED');
  });

  it('A4 only what is suspended is confirmed, whatever the list of tasks says', async () => {
    const id = await activeAccount(house, 'detective3');
    expect((await house.as('sergeant2').post(`/v1/accounts/${id}/suspend`, ORDER)).status).toBe(200);
    await house.as('commander').task(CONFIRM);
    await setStatus(id, 'ACTIVE');
    const form = { decision: 'LIFT', reason: 'unfounded' };
    await expectRefused(house, 'commander', await complete('commander', CONFIRM, form), 'ACCOUNT_NOT_SUSPENDED');
    await setStatus(id, 'SUSPENDED');
    await house.as('commander').complete(CONFIRM, form);
  });

  it('VII.E the block in FACESNXT is confirmed by a reference, once it happened, for an account that is blocked here', async () => {
    const id = await activeAccount(house, 'detective4');
    expect((await house.as('commander').post(`/v1/accounts/${id}/deactivate`, ORDER)).status).toBe(200);
    const form = { disabledAt: new Date().toISOString(), channel: 'DEPARTMENT', reference: 'screen print 1' };
    const disable = (change: object = {}): Promise<Answer<unknown>> => complete('administrator', DISABLE, { ...form, ...change });
    await expectRefused(house, 'administrator', await disable({ disabledAt: '2099-01-01T00:00:00Z' }), 'EXTERNAL_BLOCK_IN_FUTURE');
    await expectRefused(house, 'administrator', await disable({ reference: ' ' }), 'EXTERNAL_CONFIRMATION_REQUIRED');
    await setStatus(id, 'ACTIVE');
    await expectRefused(house, 'administrator', await disable(), 'ACCOUNT_NOT_BLOCKED');
    await setStatus(id, 'DEACTIVATED');
    expect((await disable()).status).toBe(200);
  });

  it('A6 nobody deactivates while Commander, Major and Chief are away, and the refusal names who is missing', async () => {
    const id = await activeAccount(house, 'detective');
    for (const handle of ['commander', 'major', 'chief'] as const) {
      const away = { kind: 'ABSENCE', memberId: house.department[handle], to: '2099-01-01T00:00:00Z' };
      expect((await house.as(handle).post('/v1/roster-changes', away)).status).toBe(201);
    }
    await expectRefused(house, 'sergeant', await house.as('sergeant').post(`/v1/accounts/${id}/deactivate`, ORDER), 'ROLE_VACANT');
  });
});
