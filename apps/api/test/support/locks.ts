import { actorOf } from '@app/persistence/people';
import type { Asking } from '@app/process/registration/start';
import type { Handle } from '@app/testing';
import { randomUUID } from 'node:crypto';
import type { House } from './house';

/** Somebody with the clock of this request, as the edge gives it: for transactions that a test sets against each other. */
export async function askingAs({ database, department }: House, handle: Handle): Promise<Asking> {
  const now = new Date();
  const actor = await actorOf(database.dataSource.manager, department[handle], now);
  if (actor === undefined) throw new Error(`nobody is ${handle}`);
  return { actor, now, requestId: randomUUID() };
}

/** How many transactions wait for a lock. */
export async function waitingForLocks({ database }: House): Promise<number> {
  const [found]: { waiting: number }[] = await database.dataSource.query(
    `SELECT count(*)::int AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return found?.waiting ?? 0;
}
