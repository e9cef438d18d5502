import { testDatabase, until, type TestDatabase } from '@app/testing';
import { randomUUID } from 'node:crypto';
import { RestingProcesses, sayItRests } from './resting';

describe('which processes rest', () => {
  let database: TestDatabase;
  let resting: RestingProcesses;
  beforeAll(async () => {
    database = await testDatabase();
    resting = new RestingProcesses(database.url);
    resting.open();
    await listening();
  });
  afterAll(async () => {
    await resting.close();
    await database.drop();
  });

  const LISTENERS = `FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'corroborate rests' AND query LIKE 'LISTEN%'`;
  const listening = (): Promise<unknown> =>
    until(async () => (await database.dataSource.query<object[]>(`SELECT pid ${LISTENERS}`)).length > 0 || undefined, 'nobody listens');
  const say = (processId: string, epoch: number, version: number): Promise<unknown> =>
    database.dataSource.transaction((manager) => sayItRests(manager, { processId, told: { epoch, version } }));
  /** Whether somebody who waits for that is told by what happens, by the time that another, told last of all, is. */
  const heard = async (wanted: { epoch: number; version: number }, happens: (processId: string) => Promise<unknown>): Promise<boolean> => {
    const [processId, last, over] = [randomUUID(), randomUUID(), new AbortController()];
    let told = false;
    void resting.rests({ processId, told: wanted }, over.signal).then(() => (told = true));
    const afterAll = resting.rests({ processId: last, told: { epoch: 1, version: 1 } }, over.signal);
    await happens(processId);
    await say(last, 1, 1);
    await afterAll;
    over.abort();
    return told;
  };

  it.each([
    ['that version', { epoch: 1, version: 3 }, { epoch: 1, version: 3 }, true],
    ['a later one', { epoch: 1, version: 3 }, { epoch: 1, version: 4 }, true],
    ['an earlier one', { epoch: 1, version: 3 }, { epoch: 1, version: 2 }, false],
    ['the same one of before a restore', { epoch: 2, version: 3 }, { epoch: 1, version: 3 }, false],
  ])('V.A whoever waits for a version is told of %s', async (_, wanted, said, expected) => {
    expect(await heard(wanted, (id) => say(id, said.epoch, said.version))).toBe(expected);
  });

  it('nobody is told of what was undone', async () => {
    const undone = (processId: string): Promise<unknown> =>
      database.dataSource.transaction(async (manager) => {
        await sayItRests(manager, { processId, told: { epoch: 1, version: 1 } });
        throw new Error('undone');
      });
    expect(await heard({ epoch: 1, version: 1 }, (id) => expect(undone(id)).rejects.toThrow('undone'))).toBe(false);
  });

  it('listens again by itself after its connection was lost', async () => {
    await database.dataSource.query(`SELECT pg_terminate_backend(pid) ${LISTENERS}`);
    await until(async () => (await heardSoon()) || undefined, 'it never listened again');
  });

  async function heardSoon(): Promise<boolean> {
    const [processId, over] = [randomUUID(), new AbortController()];
    const told = resting.rests({ processId, told: { epoch: 1, version: 1 } }, over.signal).then(() => true);
    await say(processId, 1, 1);
    const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 200));
    const found = await Promise.race([told, late]);
    over.abort();
    return found;
  }
});
