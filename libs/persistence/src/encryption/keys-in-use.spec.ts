import { newEncryptionKey } from '@app/config';
import { createDataSource, openDataSource } from '@app/persistence';
import { testDatabase, testKeys, type TestDatabase } from '@app/testing';
import { keyringOf } from './keys-in-use';

describe('IV.I the keys at the start of a program', () => {
  let database: TestDatabase;
  const [first, second] = [newEncryptionKey(), newEncryptionKey()];
  beforeAll(async () => {
    database = await testDatabase();
    await database.dataSource.query('DELETE FROM encryption_key');
  });
  afterAll(() => database.drop());

  const open = async (...keys: string[]): Promise<void> => {
    const opened = await openDataSource({ databaseUrl: database.url, encryptionKeys: testKeys(keys.join('\n')) });
    await opened.destroy();
  };
  const noted = async (): Promise<unknown> => database.dataSource.query('SELECT id FROM encryption_key ORDER BY first_used_at');
  const id = (key: string): string => testKeys(key)[0]?.id ?? '';

  it('are noted when they are first used', async () => {
    await open(first);
    await open(first);
    expect(await noted()).toEqual([{ id: id(first) }]);
  });

  it('may grow by a new one in front', async () => {
    await open(second, first);
    expect(await noted()).toEqual([{ id: id(first) }, { id: id(second) }]);
  });

  it.each([
    ['the older one', [second], [first]],
    ['the newer one', [first], [second]],
    ['all of them', [newEncryptionKey()], [first, second]],
  ])('are refused without %s, in one sentence that says which, what to do, and no key', async (_, given, missing) => {
    const refused = await open(...given).catch((error: Error) => error.message);
    expect(refused).toContain(`does not hold (${missing.map(id).join(', ')}): add it`);
    for (const key of [first, second, ...given]) expect(refused).not.toContain(key);
    expect(await noted()).toHaveLength(2);
  });

  it('are asked for wherever something encrypted is read', async () => {
    const without = createDataSource(database.url);
    expect(() => keyringOf(without.manager)).toThrow('opened without encryption keys');
  });
});
