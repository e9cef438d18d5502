import type { Handle } from '@app/testing';
import { accountInForce } from './support/account-in-force';
import { agreementInForce } from './support/accounts';
import { openHouse, type House } from './support/house';
import type { Answer, ProblemSeen } from './support/officer';
import { expectRefused } from './support/refused';
import { until } from './support/wait';

interface Converted {
  readonly violationId: string;
  readonly accountId: string;
  readonly suspended: boolean;
}

interface Page {
  readonly state: string;
  readonly outcome: string | null;
  readonly discrepancy: { readonly state: string; readonly violationId: string | null; readonly ageDays: number };
}

const NINE = { clause: 'IX.A.2' };

describe('discrepancies that become Violations', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
    await agreementInForce(house);
  });
  afterAll(() => house.close());

  let searched = 0;
  /** A late search leaves discrepancies about its operator. */
  const about = async (handle: Handle): Promise<string> => {
    const providerSearchId = `FX-${(searched += 1)}`;
    const late = { providerSearchId, executedAt: '2026-08-12T16:00:00Z' };
    expect((await house.as(handle).post('/v1/face-searches/record-late', late)).status).toBe(201);
    const { body } = await house
      .as('auditor')
      .get<{ discrepancies: { id: string; aboutMemberId: string }[] }>('/v1/discrepancies?limit=100');
    const found = body.discrepancies.find(({ aboutMemberId }) => aboutMemberId === house.department[handle]);
    if (found === undefined) throw new Error(`no discrepancy about the ${handle}`);
    return found.id;
  };
  const convert = <T = Converted & ProblemSeen>(by: Handle, id: string, form: object = NINE): Promise<Answer<T>> =>
    house.as(by).post<T>(`/v1/discrepancies/${id}/convert`, form);
  const audited = (objectId: string, action: string): Promise<{ actor_id: string; code: string }[]> =>
    house.database.dataSource.query('SELECT actor_id, code FROM audit_event WHERE object_id = $1 AND action = $2', [objectId, action]);

  it('VII.D the Commander converts one: its process ends with that, the account rests, each says where the other is', async () => {
    const account = await accountInForce(house, 'detective');
    const id = await about('detective');
    await expectRefused(house, 'detective', await convert('detective', id), 'NOT_FOUND');
    await expectRefused(house, 'auditor', await convert('auditor', id), 'NOT_PERMITTED');
    const { status, body } = await convert('commander', id);
    expect([status, body.accountId, body.suspended]).toEqual([201, account, true]);
    const page = async (): Promise<Page> => (await house.as('auditor').get<Page>(`/v1/discrepancies/${id}`)).body;
    expect((await page()).discrepancy).toMatchObject({ state: 'CONVERTED_TO_VIOLATION', violationId: body.violationId, ageDays: 0 });
    await until(async () => (await page()).state === 'CLOSED', 'the process of the discrepancy did not end');
    expect((await page()).outcome).toBe('CONVERTED_TO_VIOLATION');
    const { body: list } = await house.as('auditor').get<{ violations: object[] }>('/v1/violations');
    expect(list.violations).toMatchObject([{ id: body.violationId, accountId: account, clause: 'IX.A.2', discrepancyId: id }]);
    const commander = house.department.commander;
    expect(await audited(id, 'DiscrepancyConverted')).toContainEqual({ actor_id: commander, code: 'IX.A.2' });
    expect(await audited(body.violationId, 'ViolationOpened')).toEqual([{ actor_id: commander, code: 'IX.A.2' }]);
    expect(await audited(id, 'ProcessEnded')).toHaveLength(1);
    await expectRefused(house, 'commander', await convert('commander', id), 'DISCREPANCY_NOT_IN_STATE');
    const another = await about('detective');
    await expectRefused(house, 'commander', await convert('commander', another), 'VIOLATION_OPEN');
    await house.as('commander').complete('account.violation-finding', { finding: 'UNFOUNDED', reason: 'tasked by the prosecutor' });
  });

  it('A4 about the Commander the Major converts it, about the Major the Chief', async () => {
    await accountInForce(house, 'commander');
    await accountInForce(house, 'major');
    const [ofCommander, ofMajor] = [await about('commander'), await about('major')];
    await expectRefused(house, 'commander', await convert('commander', ofCommander), 'NOT_FOUND');
    await expectRefused(house, 'commander', await convert('commander', ofMajor), 'NOT_PERMITTED');
    expect((await convert('major', ofCommander)).status).toBe(201);
    expect((await convert('chief', ofMajor)).status).toBe(201);
    await house.as('major').task('account.violation-finding');
    await house.as('chief').task('account.violation-finding');
  });

  it('A4 about the Chief it takes the letter of the outside reviewer, which the Major records', async () => {
    await accountInForce(house, 'chief');
    const id = await about('chief');
    await expectRefused(house, 'commander', await convert('commander', id), 'NOT_PERMITTED');
    const { facts } = await expectRefused(house, 'major', await convert('major', id), 'OUTSIDE_REVIEW_REQUIRED');
    expect(facts?.reviewer).toEqual(expect.any(String));
    expect((await convert('major', id, { ...NINE, outsideReference: 'Letter 2026-12' })).status).toBe(201);
  });

  it('VII.D a member without an account is accused of nothing here; one whose account has ended is, and IX.A.7 found about', async () => {
    await expectRefused(house, 'commander', await convert('commander', await about('patrol')), 'VIOLATION_NO_ACCOUNT');
    const account = await accountInForce(house, 'detective2');
    const left = { cause: 'TRANSFERRED', eventAt: new Date().toISOString(), reference: 'order 8' };
    expect((await house.as('commander').post(`/v1/accounts/${account}/deactivate`, left)).status).toBe(200);
    const converted = await convert('commander', await about('detective2'));
    expect([converted.status, converted.body]).toMatchObject([201, { accountId: account, suspended: false }]);
    await house.as('commander').complete('account.finding-after-end', { finding: 'SUSTAINED', reason: 'the log' });
    const unknown = await convert('commander', '00000000-0000-4000-8000-000000000000');
    await expectRefused(house, 'commander', unknown, 'NOT_FOUND');
  });
});
