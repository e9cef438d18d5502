import type { EntityManager } from 'typeorm';

/** How long an answer is kept under its key, in days; the API says so with the header `Idempotency-Key`. */
const ANSWERS_KEPT_DAYS = 30;
/** How many answers one statement forgets, so that none holds its locks for long. */
const BATCH = 5_000;

/** Along the index idempotency_key_by_age. What another worker forgets just now is left to it. */
const FORGET = `WITH old AS (SELECT actor_id, route, key FROM idempotency_key WHERE created_at < $1 ORDER BY created_at LIMIT $2 FOR UPDATE SKIP LOCKED),
  gone AS (DELETE FROM idempotency_key k USING old WHERE (k.actor_id, k.route, k.key) = (old.actor_id, old.route, old.key) RETURNING 1)
  SELECT count(*)::int AS gone FROM gone`;

/** Forgets the answers whose time is over, batch by batch, each a statement of its own: give it no transaction. */
export async function forgetAnswers(manager: EntityManager, now: Date, batch = BATCH): Promise<void> {
  const before = new Date(now.getTime() - ANSWERS_KEPT_DAYS * 86_400_000);
  for (let gone = batch; gone === batch;) {
    const [found]: { gone: number }[] = await manager.query(FORGET, [before, batch]);
    gone = found?.gone ?? 0;
  }
}
