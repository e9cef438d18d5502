import { QueryFailedError, type DataSource, type EntityManager } from 'typeorm';

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
/** How often a transaction that another one crossed is tried again. */
export const RETRIES = 3;

type Work<T> = (manager: EntityManager) => Promise<T>;
type Isolation = 'REPEATABLE READ';

/** One transaction; after a serialisation failure or a deadlock it is tried again, at most `RETRIES` times. */
export async function transact<T>(dataSource: DataSource, work: Work<T>, isolation?: Isolation): Promise<T> {
  for (let retries = 0; ; retries++) {
    try {
      return await attempted(dataSource, work, isolation);
    } catch (error) {
      if (retries >= RETRIES || !isTransient(error)) throw error;
    }
  }
}

/** What each running transaction has sent and not waited for. */
const sent = new WeakMap<EntityManager, Promise<unknown>[]>();

async function attempted<T>(dataSource: DataSource, work: Work<T>, isolation: Isolation | undefined): Promise<T> {
  const ahead: Promise<unknown>[] = [];
  try {
    const run = (manager: EntityManager): Promise<T> => {
      sent.set(manager, ahead);
      return work(manager);
    };
    const result = await (isolation === undefined ? dataSource.transaction(run) : dataSource.transaction(isolation, run));
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

/** The instant of an act that waits for a lock: taken once it is held, so whatever had the lock before is older. */
export async function instantUnderLock(manager: EntityManager, now: Date): Promise<Date> {
  const clock = await row<{ at: Date }>(manager, 'SELECT greatest($1::timestamptz, clock_timestamp()) AS at', [now]);
  return clock?.at ?? now;
}
