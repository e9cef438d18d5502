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

/** Names every statement that has parameters, so that each connection parses and plans it once. Planning is most of a short statement's cost. */
class PreparingClient extends pg.Client {
  // The driver's own signature has a dozen overloads; TypeORM uses this one.
  override query(text: unknown, values?: unknown, callback?: unknown): never {
    const prepared = typeof text === 'string' && Array.isArray(values) && values.length > 0;
    const config = prepared ? { name: nameOf(text), text, values } : text;
    const run = super.query.bind(this) as (config: unknown, values?: unknown, callback?: unknown) => never;
    return prepared ? run(config, callback as Callback | undefined) : run(config, values, callback);
  }
}

class PreparingPool extends pg.Pool {
  constructor(options: pg.PoolConfig) {
    super({ ...options, Client: PreparingClient });
  }
}

/** The `pg` driver with prepared statements, for TypeORM's `driver` option. */
export const preparingDriver = { ...pg, Client: PreparingClient, Pool: PreparingPool };
