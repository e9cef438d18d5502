import { testDatabase, type TestDatabase } from '@app/testing';
import type { EntityManager } from 'typeorm';
import { RETRIES, send, sqlState, transact } from './transaction';

const SECOND_ROW = 'INSERT INTO epoch (id, epoch) VALUES (1, 2)';

describe('a statement that is sent and not waited for', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
    await database.dataSource.query('CREATE TABLE sent (id int PRIMARY KEY)');
  });
  afterAll(() => database.drop());

  const insert = (id: number) => ['INSERT INTO sent (id) VALUES ($1)', [id]] as const;
  const stored = async (id: number): Promise<number> => (await database.dataSource.query('SELECT id FROM sent WHERE id = $1', [id])).length;
  const failure = (work: Promise<unknown>): Promise<string | undefined> => work.then(() => 'nothing failed', sqlState);

  it('has happened when its transaction is over', async () => {
    await transact(database.dataSource, (manager) => send(manager, manager.query(...insert(1))));
    expect(await stored(1)).toBe(1);
  });

  it('undoes its transaction when it fails, and is what the transaction failed for', async () => {
    await transact(database.dataSource, (manager) => send(manager, manager.query(...insert(2))));
    const last = transact(database.dataSource, async (manager) => {
      await manager.query(...insert(3));
      await send(manager, manager.query(...insert(2)));
    });
    expect(await failure(last)).toBe('23505');
    const followed = transact(database.dataSource, async (manager) => {
      await send(manager, manager.query(...insert(2)));
      await manager.query(...insert(3));
    });
    expect(await failure(followed)).toBe('23505');
    expect(await stored(3)).toBe(0);
  });

  it('is waited for outside of a transaction', async () => {
    const { manager } = database.dataSource;
    await send(manager, manager.query(...insert(4)));
    expect(await failure(send(manager, manager.query(...insert(4))))).toBe('23505');
  });
});

describe('a transaction', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  it('begins with its first statement, so that all of them happen or none', async () => {
    const { dataSource } = database;
    const before: unknown[] = await dataSource.query('SELECT epoch FROM epoch');
    const work = transact(dataSource, async (manager) => {
      await manager.query('UPDATE epoch SET epoch = epoch + 1');
      await manager.query(SECOND_ROW);
    });
    await expect(work).rejects.toThrow();
    expect(await dataSource.query('SELECT epoch FROM epoch')).toEqual(before);
  });

  const failing =
    (times: number, state: string, attempts: string[]) =>
    async (manager: EntityManager): Promise<string> => {
      attempts.push(state);
      if (attempts.length <= times) await manager.query(`DO $$ BEGIN RAISE EXCEPTION 'planted' USING ERRCODE = '${state}'; END $$`);
      return 'done';
    };

  it.each(['40P01', '40001'])('that another one crossed (%s) is tried again, three times at most', async (state) => {
    const attempts: string[] = [];
    expect(await transact(database.dataSource, failing(RETRIES, state, attempts))).toBe('done');
    expect(attempts).toHaveLength(4);
    const again: string[] = [];
    await expect(transact(database.dataSource, failing(RETRIES + 1, state, again))).rejects.toThrow('planted');
    expect(again).toHaveLength(4);
  });

  it('that breaks a promise of the database is not tried again', async () => {
    const attempts: string[] = [];
    await expect(transact(database.dataSource, failing(1, '23505', attempts))).rejects.toThrow('planted');
    expect(attempts).toHaveLength(1);
  });
});
