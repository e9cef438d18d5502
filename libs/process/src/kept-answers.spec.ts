import { testDatabase, type TestDatabase } from '@app/testing';
import { randomUUID } from 'node:crypto';
import { forgetAnswers } from './kept-answers';

const NOW = new Date('2026-11-02T14:00:00Z');
const DAY = 86_400_000;

describe('answers kept under their keys', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  it('are forgotten after thirty days, in batches, and not before', async () => {
    const { manager } = database.dataSource;
    const kept = (key: string, age: number): Promise<unknown> =>
      manager.query('INSERT INTO idempotency_key (actor_id, route, key, body_hash, created_at) VALUES ($1, $2, $3, $4, $5)', [
        randomUUID(),
        'POST /v1/registrations',
        key,
        'hash',
        new Date(NOW.getTime() - age),
      ]);
    for (const key of ['a', 'b', 'c', 'd']) await kept(key, 30 * DAY + 1);
    await kept('just within', 30 * DAY);
    await kept('new', 0);
    await forgetAnswers(manager, NOW, 2);
    expect(await manager.query('SELECT key FROM idempotency_key ORDER BY created_at')).toEqual([{ key: 'just within' }, { key: 'new' }]);
  });
});
