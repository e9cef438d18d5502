import { ConfigError, readConfig, type Config } from '@app/config';
import { createDataSource } from '@app/persistence';
import { checkKeys, KeysError } from '@app/persistence/encryption';
import { startPacks } from '@app/process/policy';
import type { DataSource } from 'typeorm';
import { OperatorError, type Terminal } from './terminal';

/** Runs work on the configured database and closes it, whatever happens. */
export async function withDatabase<T>(terminal: Terminal, work: (dataSource: DataSource, config: Config) => Promise<T>): Promise<T> {
  const config = configOf(terminal);
  const dataSource = createDataSource(config.databaseUrl, { poolSize: 2, keys: config.encryptionKeys });
  try {
    await dataSource.initialize();
  } catch {
    throw new OperatorError('The database at DATABASE_URL cannot be reached: check that it runs, and the address, user and password.');
  }
  try {
    await checkKeys(dataSource.manager, new Date());
    await startPacks(dataSource.manager, { secondsAllowed: config.nodeEnv === 'test' });
    return await work(dataSource, config);
  } catch (error) {
    throw error instanceof KeysError ? new OperatorError(error.message) : error;
  } finally {
    await dataSource.destroy();
  }
}

function configOf({ env }: Terminal): Config {
  try {
    return readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) throw new OperatorError(error.message);
    throw error;
  }
}
