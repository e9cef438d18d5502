import { connectClient, Teller } from '@app/temporal';
import { testDatabase, testTemporal, until } from '@app/testing';
import { randomUUID } from 'node:crypto';
import { Schedules } from './schedules';
import { Watch } from './watch';

describe('the watch of a worker', () => {
  it('VII.B sees to the schedules, and forgets old answers, also while what a day brings cannot be looked up', async () => {
    const [database, server] = await Promise.all([testDatabase(), testTemporal()]);
    const temporal = { ...server, taskQueue: 'watch' };
    const client = connectClient(temporal);
    const { dataSource } = database;
    await dataSource.query('INSERT INTO idempotency_key (actor_id, route, key, body_hash, created_at) VALUES ($1, $2, $2, $2, $3)', [
      randomUUID(),
      'old',
      new Date('2020-01-01T00:00:00Z'),
    ]);
    await dataSource.query('ALTER TABLE account_order RENAME TO account_order_away');
    const failed: unknown[] = [];
    const watch = new Watch(
      {
        dataSource,
        teller: new Teller(client, { temporal, nextStepWaitMs: 2_000 }, () => undefined),
        schedules: new Schedules(dataSource, client, temporal),
        onError: (error) => failed.push(error),
      },
      50,
    );
    const listed = async (): Promise<string[]> => {
      const ids: string[] = [];
      for await (const { scheduleId } of client.schedule.list()) ids.push(scheduleId);
      return ids.sort();
    };
    try {
      watch.start();
      await watch.stop();
      await until(async () => (await listed()).length > 1 || undefined, 'the schedules are not listed');
      expect(await listed()).toEqual(['monthly-report', 'quarterly-audit']);
      expect(await dataSource.query('SELECT key FROM idempotency_key')).toEqual([]);
      expect(failed[0]).toBeInstanceOf(AggregateError);
    } finally {
      await client.connection.close();
      await database.drop();
    }
  });
});
