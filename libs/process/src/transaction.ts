import { QueryFailedError, type DataSource, type EntityManager } from 'typeorm';

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
const ATTEMPTS = 3;

/** One transaction; serialisation failures and deadlocks are tried again, three times in all. */
export async function transact<T>(dataSource: DataSource, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await dataSource.transaction(work);
    } catch (error) {
      if (attempt >= ATTEMPTS || !isTransient(error)) throw error;
    }
  }
}

const isTransient = (error: unknown): boolean => [SERIALIZATION_FAILURE, DEADLOCK].includes(sqlState(error) ?? '');

/** The SQLSTATE of a failed query; `undefined` for any other error. */
export function sqlState(error: unknown): string | undefined {
  if (!(error instanceof QueryFailedError)) return undefined;
  const cause: unknown = error.driverError;
  return typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
}

/** Rows of a raw query, typed where the query is written. */
export async function rows<Row>(manager: EntityManager, sql: string, parameters: unknown[] = []): Promise<Row[]> {
  const found: Row[] = await manager.query(sql, parameters);
  return found;
}

/** The first row of a raw query. */
export async function row<Row>(manager: EntityManager, sql: string, parameters: unknown[] = []): Promise<Row | undefined> {
  return (await rows<Row>(manager, sql, parameters))[0];
}

/** The rows of an `UPDATE … RETURNING` or `DELETE … RETURNING`, which the driver answers beside their count. */
export async function changed<Row>(manager: EntityManager, sql: string, parameters: unknown[] = []): Promise<Row[]> {
  const [found]: [Row[], number] = await manager.query(sql, parameters);
  return found;
}
