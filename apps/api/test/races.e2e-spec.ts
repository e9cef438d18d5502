import { randomUUID } from 'node:crypto';
import { agreementInForce, extras, type Extra } from './support/accounts';
import { openHouse, type House } from './support/house';
import type { ProblemSeen } from './support/officer';
import { greenForm, probeOf } from './support/searches';

const CLIENTS = 64;
const PAIRS = 200;

/** Spreads the two requests of a pair against each other, so that either comes first in some. */
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('races on real PostgreSQL', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  async function approvalTask(member: 'detective' | 'detective2'): Promise<string> {
    await house.as(member).post('/v1/registrations');
    return (await house.as('sergeant').task('registration.supervisor-approval')).id;
  }

  it('one of 64 clients with 64 keys completes a task; the others are told that it is done', async () => {
    const id = await approvalTask('detective');
    const sergeant = house.as('sergeant');
    const answers = await Promise.all(
      Array.from({ length: CLIENTS }, () => sergeant.post<ProblemSeen>(`/v1/tasks/${id}/complete`, { decision: 'APPROVED' })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status, body }) => status === 409 && body.code === 'TASK_NOT_OPEN')).toHaveLength(CLIENTS - 1);
    const rows: unknown[] = await house.database.dataSource.query('SELECT 1 FROM registration_approval');
    expect(rows).toHaveLength(1);
  });

  it('64 clients with one key get one answer, recorded once', async () => {
    const id = await approvalTask('detective2');
    const sergeant = house.as('sergeant');
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: CLIENTS }, () =>
        sergeant.post<{ outcome: string }>(`/v1/tasks/${id}/complete`, { decision: 'DENIED', reason: 'not now' }, { key }),
      ),
    );
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.outcome}`))).toEqual(new Set(['200 DENIED']));
    const rows: unknown[] = await house.database.dataSource.query(`SELECT 1 FROM registration_approval WHERE decision = 'DENIED'`);
    expect(rows).toHaveLength(1);
  });

  it('VII.E: of 200 pairs of a search and a deactivation, no search is dated after its block', async () => {
    await agreementInForce(house);
    const pairs = await extras(house, PAIRS);
    const commander = house.as('commander');
    const statuses: number[] = [];
    const race = async ({ officer, accountId }: Extra, index: number): Promise<void> => {
      const form = greenForm(await probeOf(officer, index), { caseNumber: `2026-3${String(index).padStart(5, '0')}` });
      const headers = { prefer: 'respond-async' };
      const order = { cause: 'MISUSE', reference: 'race' };
      const block = (): Promise<unknown> => commander.post(`/v1/accounts/${accountId}/deactivate`, order, { headers });
      const search = async (): Promise<void> => {
        await pause((index % 20) * 10);
        statuses.push((await officer.post('/v1/face-searches', form, { headers })).status);
      };
      await Promise.all([block(), search()]);
    };
    for (let from = 0; from < PAIRS; from += 10)
      await Promise.all(pairs.slice(from, from + 10).map((pair, index) => race(pair, from + index)));
    const late: unknown[] = await house.database.dataSource.query(
      'SELECT s.id FROM face_search s JOIN account a ON a.member_id = s.operator_id WHERE s.submitted_at > a.blocked_at',
    );
    expect(late).toEqual([]);
    expect(new Set(statuses)).toEqual(new Set([201, 403]));
    const open: unknown[] = await house.database.dataSource.query(
      `SELECT id FROM account WHERE external_user_id LIKE 'fx-extra-%' AND status = 'ACTIVE'`,
    );
    expect(open).toEqual([]);
  }, 180_000);
});
