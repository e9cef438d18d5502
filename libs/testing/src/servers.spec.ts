import { Client, Connection } from '@temporalio/client';
import { testDatabase, testTemporal, type TestDatabase } from '@app/testing';

describe('the servers of a test run', () => {
  const databases: TestDatabase[] = [];
  afterAll(() => Promise.all(databases.map((database) => database.drop())));

  it('give every spec file a migrated database of its own', async () => {
    databases.push(await testDatabase(), await testDatabase());
    const [one, two] = databases.map(({ dataSource }) => dataSource);
    await one?.query('create table only_here (id int)');
    const [{ migrations }] = (await one?.query('select count(*)::int as migrations from migration')) as [{ migrations: number }];
    expect(migrations).toBeGreaterThan(0);
    await expect(two?.query('select * from only_here')).rejects.toThrow('does not exist');
  });

  it('hand out each namespace once, and the server knows it', async () => {
    const [one, two] = [await testTemporal(), await testTemporal()];
    expect(one.namespace).not.toBe(two.namespace);
    const connection = await Connection.connect({ address: two.address });
    const client = new Client({ connection, namespace: two.namespace });
    await expect(client.workflow.count()).resolves.toMatchObject({ count: 0 });
    await connection.close();
  });
});
