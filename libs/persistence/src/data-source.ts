import { DataSource } from 'typeorm';
import { preparingDriver } from './prepared';
import { entities, migrations } from './schema';

/** A pool on one database. `url`: postgres://…; `poolSize`: connections, 10 unless told. */
export function createDataSource(url: string, options: { poolSize?: number } = {}): DataSource {
  return new DataSource({
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
