import { listed } from '../sql';
import { TaskState } from '@app/domain/tasks/task';
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

const MINE = `SELECT t.id FROM task t WHERE t.assignee = $2 AND t.state IN (${listed([TaskState.Reserved, TaskState.Suspended])}) AND NOT ($2 = ANY(t.excluded))`;
// Task by task, as the list passes them over: a join would read every task of everybody.
const OFFERED = `SELECT c.task_id FROM task_candidate c
  WHERE c.principal = pn AND c.claimable AND NOT (SELECT $2 = ANY(t.excluded) FROM task t WHERE t.id = c.task_id)`;
const PRINCIPALS = 'unnest($1::text[]) AS pn';

// In the order of the index, so that a principal with little work is not looked for in the whole table.
const IN_ORDER = 'ORDER BY c.priority, c.due_at, c.task_id LIMIT $3';

/** Values: principals, member, the limit, now. */
export const COUNTS = `SELECT
      (SELECT count(*)::int FROM (${MINE} LIMIT $3) m) AS mine,
      (SELECT count(*)::int FROM (SELECT DISTINCT o.task_id FROM ${PRINCIPALS} CROSS JOIN LATERAL (${OFFERED} ${IN_ORDER}) o LIMIT $3) c) AS claimable,
      (SELECT count(*)::int FROM (
        (SELECT DISTINCT o.task_id FROM ${PRINCIPALS} CROSS JOIN unnest(ARRAY[0, 1, 2]::smallint[]) AS pr
          CROSS JOIN LATERAL (${OFFERED} AND c.priority = pr AND c.due_at < $4 ${IN_ORDER}) o LIMIT $3)
        UNION (${MINE} AND t.due_at < $4 LIMIT $3) LIMIT $3) o) AS overdue`;

/**
 * How much lies in an inbox: mine, what I may claim, and what of both is overdue. Each number reads little more than `COUNT_LIMIT`
 * index rows per principal.
 */
export async function inboxCounts(manager: EntityManager, actor: Actor, now: Date): Promise<InboxCounts> {
  const [counts]: [InboxCounts] = await manager.query(COUNTS, [actor.principals, actor.memberId, COUNT_LIMIT + 1, now]);
  return counts;
}
