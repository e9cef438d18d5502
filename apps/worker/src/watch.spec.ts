import { connectClient, Teller } from '@app/temporal';
import { testDatabase, testTemporal } from '@app/testing';
import { Schedules } from './schedules';
import { Watch } from './watch';

describe('the watch of a worker', () => {
  it('VII.B sees to the schedules also while what a day brings cannot be looked up', async () => {
    const [database, server] = await Promise.all([testDatabase(), testTemporal()]);
    const temporal = { ...server, taskQueue: 'watch' };
    const client = connectClient(temporal);
    const { dataSource } = database;
    await dataSource.query('ALTER TABLE account_order RENAME TO account_order_away');
    const failed: unknown[] = [];
    const watch = new Watch(
      {
        dataSource,
        teller: new Teller(client, temporal.taskQueue, () => undefined),
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
      expect(await listed()).toEqual(['monthly-report', 'quarterly-audit']);
      expect(failed[0]).toBeInstanceOf(AggregateError);
    } finally {
      await client.connection.close();
      await database.drop();
    }
  });
});
