import { createHash } from 'node:crypto';
import * as pg from 'pg';

/** Statement texts by their name: a text is digested once per process, not once per query. */
const names = new Map<string, string>();

function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32);
  names.set(text, name);
  return name;
}

type Callback = (error: Error, result: pg.QueryResult) => void;
type Run = (config: unknown, values?: unknown, callback?: unknown) => Promise<pg.QueryResult>;

const BEGIN = 'START TRANSACTION';
/** What is planned once per connection: every statement with parameters, and questions without any. */
const isPrepared = (text: unknown, values: unknown): text is string =>
  typeof text === 'string' && ((Array.isArray(values) && values.length > 0) || /^SELECT\b[^;]*$/.test(text));

/**
 * Names statements, so that each connection parses and plans them once: planning is most of a short statement's cost. Sends them without waiting
 * for those before (the server runs them in order), so a transaction begins in the round trip of its first statement.
 */
class PreparingClient extends pg.Client {
  // The driver's own signature has a dozen overloads; TypeORM uses this one.
  override query(text: unknown, values?: unknown, callback?: unknown): never {
    const run = super.query.bind(this) as Run;
    if (text === BEGIN && callback === undefined) return this.begin(run(BEGIN)) as never;
    if (!isPrepared(text, values)) return run(text, values, callback) as never;
    return run({ name: nameOf(text), text, values }, callback as Callback | undefined) as never;
  }

  /** A connection that cannot begin a transaction is broken: what was sent behind must not be taken for one that began. */
  private begin(begun: Promise<pg.QueryResult>): Promise<Pick<pg.QueryResult, 'command' | 'rows' | 'rowCount'>> {
    begun.catch((error: Error) => this.emit('error', error));
    return Promise.resolve({ command: 'START', rows: [], rowCount: null });
  }
}

class PreparingPool extends pg.Pool {
  constructor(options: pg.PoolConfig) {
    super({ ...options, pipeline: true, Client: PreparingClient });
  }
}

/** The `pg` driver with prepared statements, for TypeORM's `driver` option. */
export const preparingDriver = { ...pg, Client: PreparingClient, Pool: PreparingPool };
