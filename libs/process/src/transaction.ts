import { QueryFailedError, type DataSource, type EntityManager } from 'typeorm';

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
const ATTEMPTS = 3;

/** One transaction; serialisation failures and deadlocks are tried again, three times in all. */
export async function transact<T>(dataSource: DataSource, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await attempted(dataSource, work);
    } catch (error) {
      if (attempt >= ATTEMPTS || !isTransient(error)) throw error;
    }
  }
}

/** What each running transaction has sent and not waited for. */
const sent = new WeakMap<EntityManager, Promise<unknown>[]>();

async function attempted<T>(dataSource: DataSource, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  const ahead: Promise<unknown>[] = [];
  try {
    const result = await dataSource.transaction((manager) => {
      sent.set(manager, ahead);
      return work(manager);
    });
    await Promise.all(ahead);
    return result;
  } catch (error) {
    const failed = (await Promise.allSettled(ahead)).find(({ status }) => status === 'rejected');
    throw failed?.status === 'rejected' ? failed.reason : error;
  }
}

/**
 * Sends a statement whose answer nobody needs and goes on at once, so that it travels with the next one or with the COMMIT: a connection runs its
 * statements in order. One that fails undoes the transaction, which then ends with that failure. Outside of `transact` it is waited for.
 */
export async function send(manager: EntityManager, statement: Promise<unknown>): Promise<void> {
  const ahead = sent.get(manager);
  if (ahead === undefined) {
    await statement;
    return;
  }
  ahead.push(statement);
  void Promise.allSettled([statement]);
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
