import { testDatabase, type TestDatabase } from '@app/testing';
import type { QueryRunner } from 'typeorm';
import { ROSTER_STATE } from '.';

describe('which state of the roster a transaction sees', () => {
  let database: TestDatabase;
  let early: QueryRunner;
  beforeEach(async () => {
    database = await testDatabase();
    early = database.dataSource.createQueryRunner();
  });
  afterEach(async () => {
    await early.release();
    await database.drop();
  });

  const query = (sql: string): Promise<Record<string, unknown>[]> => database.dataSource.query(sql);
  const state = async (): Promise<unknown> => (await query(ROSTER_STATE))[0]?.state;
  const change = (): Promise<unknown> => query(`UPDATE member SET rank = rank`);

  it('is another after every change, and the same without one', async () => {
    const seen = [await state(), await state()];
    expect(seen[0]).toBe(seen[1]);
    const states = new Set<unknown>(seen);
    for (let changes = 0; changes < 5; changes += 1) {
      await change();
      states.add(await state());
    }
    expect(states.size).toBe(6);
  });

  it('is another when a change commits that began before forty others', async () => {
    await early.startTransaction();
    await early.query('UPDATE member SET rank = rank');
    for (let changes = 0; changes < 40; changes += 1) await change();
    const before = await state();
    await early.commitTransaction();
    expect(await state()).not.toBe(before);
  });

  it('does not grow with the years', async () => {
    for (let changes = 0; changes < 100; changes += 1) await change();
    expect(Number((await query('SELECT count(*) FROM roster_mark'))[0]?.count)).toBeLessThanOrEqual(32);
  });
});
