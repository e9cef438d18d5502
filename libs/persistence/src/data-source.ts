import type { Config } from '@app/config';
import { DataSource } from 'typeorm';
import { checkKeys, giveKeys, Keyring } from './encryption';
import { preparingDriver } from './prepared';
import { entities, migrations } from './schema';

/** A pool on one database. `url`: postgres://…; `poolSize`: connections, 10 unless told; `keys`: of whoever reads or writes what is encrypted. */
export function createDataSource(url: string, options: { poolSize?: number; keys?: Config['encryptionKeys'] } = {}): DataSource {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations,
    migrationsTableName: 'migration',
    synchronize: false,
    poolSize: options.poolSize ?? 10,
    driver: preparingDriver,
    applicationName: 'corroborate',
    installExtensions: false,
  });
  if (options.keys) giveKeys(dataSource, new Keyring(options.keys));
  return dataSource;
}

/** Opens the database for a program that serves from it. Throws KeysError when its keys cannot open what is stored there. */
export async function openDataSource({ databaseUrl, encryptionKeys }: Pick<Config, 'databaseUrl' | 'encryptionKeys'>): Promise<DataSource> {
  const dataSource = await createDataSource(databaseUrl, { keys: encryptionKeys }).initialize();
  try {
    await checkKeys(dataSource.manager, new Date());
    return dataSource;
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
}

/** Brings a database to the newest schema; safe to run again. */
export async function migrate(url: string): Promise<void> {
  const dataSource = await createDataSource(url, { poolSize: 1 }).initialize();
  try {
    await dataSource.runMigrations({ transaction: 'each' });
  } finally {
    await dataSource.destroy();
  }
}
