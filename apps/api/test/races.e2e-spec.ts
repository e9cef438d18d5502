import { randomUUID } from 'node:crypto';
import { openHouse, type House } from './support/house';
import type { ProblemSeen } from './support/officer';

const CLIENTS = 64;

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
});
