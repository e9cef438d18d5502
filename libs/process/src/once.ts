import { refuse, system, type Refusal } from '@app/domain/kernel';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { row, rows, send } from './transaction';

/** Who submits what under which key. `route`: method, path pattern and object id. `body`: what a repeat must be equal to. */
export interface Submission {
  readonly actorId: string;
  readonly route: string;
  readonly key: string;
  readonly body: unknown;
  readonly now: Date;
}

/** `replayed`: the answer is the one recorded the first time; nothing was done now. */
export interface OnceAnswer<T> {
  readonly answer: T | Refusal;
  readonly replayed: boolean;
}

const KEYS = system('idempotency keys');

/**
 * Does the work once per actor, route and key, in the caller's transaction. A second caller waits for the first and reads its
 * answer; a rule's refusal is an answer too. Another body under the same key is refused with `IDEMPOTENCY_KEY_REUSED`.
 */
export function once<T>(manager: EntityManager, submission: Submission, work: () => Promise<T | Refusal>): Promise<OnceAnswer<T>> {
  return onceAhead(manager, submission, { ahead: () => Promise.resolve(undefined), work });
}

/** What is done once: `ahead` locks and reads, sent behind the key without waiting for it; `work` decides and writes. */
export interface Ahead<T, Locked> {
  ahead(): Promise<Locked>;
  work(locked: Locked): Promise<T | Refusal>;
}

/** The same for work that needs locks: they are taken in the round trip that takes the key. */
export async function onceAhead<T, Locked>(
  manager: EntityManager,
  submission: Submission,
  { ahead, work }: Ahead<T, Locked>,
): Promise<OnceAnswer<T>> {
  const { actorId, route, key, body, now } = submission;
  const bodyHash = createHash('sha256').update(canonical(body)).digest('hex');
  const taking = rows<{ key: string }>(
    manager,
    'INSERT INTO idempotency_key (actor_id, route, key, body_hash, created_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING key',
    [actorId, route, key, bodyHash, now],
  );
  const [fresh, locked] = await Promise.all([taking, ahead()]);
  if (fresh.length === 0) return recorded<T>(manager, submission, bodyHash);
  const answer = await work(locked);
  const kept = [actorId, route, key, JSON.stringify(answer)];
  await send(manager, manager.query('UPDATE idempotency_key SET answer = $4 WHERE actor_id = $1 AND route = $2 AND key = $3', kept));
  return { answer, replayed: false };
}

async function recorded<T>(manager: EntityManager, { actorId, route, key }: Submission, bodyHash: string): Promise<OnceAnswer<T>> {
  const stored = await row<{ bodyHash: string; answer: T | Refusal }>(
    manager,
    'SELECT body_hash AS "bodyHash", answer FROM idempotency_key WHERE actor_id = $1 AND route = $2 AND key = $3',
    [actorId, route, key],
  );
  if (stored?.bodyHash !== bodyHash) return { answer: refuse('IDEMPOTENCY_KEY_REUSED', KEYS), replayed: true };
  return { answer: stored.answer, replayed: true };
}

/** JSON with sorted keys: the same body in another order is the same body. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      inner !== null && typeof inner === 'object' && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? 'null'
  );
}
