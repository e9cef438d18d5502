import type { Actor } from '@app/domain/people';
import type { EntityManager } from 'typeorm';

/** Counts stop here: people need to know "more than a thousand", not how many more. */
export const COUNT_LIMIT = 1_000;

/** Exact up to `COUNT_LIMIT`; one more than that means "1000+". */
export interface InboxCounts {
  readonly mine: number;
  readonly claimable: number;
  readonly overdue: number;
}

/** How much lies in an inbox. Each number reads at most `COUNT_LIMIT + 1` index rows per principal. */
export async function inboxCounts(manager: EntityManager, actor: Actor, now: Date): Promise<InboxCounts> {
  const [counts]: [InboxCounts] = await manager.query(
    `SELECT
      (SELECT count(*)::int FROM (SELECT 1 FROM task WHERE assignee = $2 AND state IN ('RESERVED', 'SUSPENDED') LIMIT $3) m) AS mine,
      (SELECT count(*)::int FROM (SELECT DISTINCT c.task_id FROM unnest($1::text[]) pn CROSS JOIN LATERAL (
        SELECT task_id FROM task_candidate c WHERE c.principal = pn AND c.claimable LIMIT $3) c
        JOIN task t ON t.id = c.task_id AND NOT ($2 = ANY(t.excluded)) LIMIT $3) c) AS claimable,
      (SELECT count(*)::int FROM (SELECT DISTINCT c.task_id FROM unnest($1::text[]) pn CROSS JOIN unnest(ARRAY[0, 1, 2]::smallint[]) pr CROSS JOIN LATERAL (
        SELECT task_id FROM task_candidate c WHERE c.principal = pn AND c.claimable AND c.priority = pr AND c.due_at < $4 LIMIT $3) c
        JOIN task t ON t.id = c.task_id AND NOT ($2 = ANY(t.excluded)) LIMIT $3) o) AS overdue`,
    [actor.principals, actor.memberId, COUNT_LIMIT + 1, now],
  );
  return counts;
}
