import type { Actor } from '@app/domain/people';

/** Where a page ends: the key of its last task. */
export interface Position {
  readonly priority: number;
  readonly dueAt: Date;
  readonly taskId: string;
}

export const InboxScope = { All: 'all', Mine: 'mine', Claimable: 'claimable' } as const;
export type InboxScope = (typeof InboxScope)[keyof typeof InboxScope];

export interface InboxFilter {
  readonly scope: InboxScope;
  /** Step kinds; none means all. */
  readonly kinds?: readonly string[];
  readonly caseNumber?: string;
  readonly overdue?: boolean;
  readonly after?: Position;
  /** Tasks per page. */
  readonly limit: number;
}

export interface Query {
  readonly sql: string;
  readonly parameters: unknown[];
}

/** Before every task: lists start behind it. */
const START: Position = { priority: -1, dueAt: new Date(0), taskId: '00000000-0000-0000-0000-000000000000' };

/**
 * The keys of one page and the one after it: per principal (and kind, and priority where only overdue tasks count) the first few of an
 * index that is already in order, then merged. No list is ever sorted as a whole.
 */
export function inboxKeys(actor: Actor, filter: InboxFilter, now: Date): Query {
  if (filter.caseNumber !== undefined) return caseKeys(actor, filter, now);
  const after = filter.after ?? START;
  const parameters = [actor.principals, actor.memberId, after.priority, after.dueAt, after.taskId, filter.limit + 1, filter.kinds ?? null, filter.overdue ? now : null];
  const parts = [
    ...(filter.scope === InboxScope.Mine ? [] : [claimable(filter)]),
    ...(filter.scope === InboxScope.Claimable ? [] : [mine(filter)]),
  ];
  const unused = '($1::text[] IS NULL OR $2::uuid IS NULL OR $7::text[] IS NULL OR $8::timestamptz IS NULL OR true)';
  return { sql: `SELECT * FROM (${parts.join(' UNION ')}) page WHERE ${unused} ORDER BY priority, "dueAt", "taskId" LIMIT $6`, parameters };
}

const OVERDUE = { from: 'CROSS JOIN unnest(ARRAY[0, 1, 2]::smallint[]) AS pr', where: (alias: string) => ` AND ${alias}.priority = pr AND ${alias}.due_at < $8` };

function claimable({ kinds, overdue }: InboxFilter): string {
  const ofKind = kinds === undefined ? { from: '', where: '' } : { from: 'CROSS JOIN unnest($7::text[]) AS k', where: ' AND c.kind = k' };
  return `(SELECT c.* FROM unnest($1::text[]) AS pn ${ofKind.from} ${overdue ? OVERDUE.from : ''} CROSS JOIN LATERAL (
    SELECT c.priority, c.due_at AS "dueAt", c.task_id AS "taskId" FROM task_candidate c
    WHERE c.principal = pn AND c.claimable${ofKind.where}${overdue ? OVERDUE.where('c') : ''} AND (c.priority, c.due_at, c.task_id) > ($3, $4, $5)
    ORDER BY c.priority, c.due_at, c.task_id LIMIT $6) c)`;
}

function mine({ kinds, overdue }: InboxFilter): string {
  const where = `${kinds === undefined ? '' : ' AND t.kind = ANY($7)'}${overdue ? ' AND t.due_at < $8' : ''}`;
  return `(SELECT t.priority, t.due_at AS "dueAt", t.id AS "taskId" FROM task t WHERE t.assignee = $2 AND t.state IN ('RESERVED', 'SUSPENDED')${where}
    AND (t.priority, t.due_at, t.id) > ($3, $4, $5) ORDER BY t.priority, t.due_at, t.id LIMIT $6)`;
}

/** One case has few tasks: they come from its own index, then the principals decide. */
function caseKeys(actor: Actor, filter: InboxFilter, now: Date): Query {
  const after = filter.after ?? START;
  const mineSql = `(t.assignee = $2 AND t.state IN ('RESERVED', 'SUSPENDED'))`;
  const claimableSql = 'EXISTS (SELECT 1 FROM task_candidate c WHERE c.task_id = t.id AND c.claimable AND c.principal = ANY($1))';
  const scope = { all: `(${mineSql} OR ${claimableSql})`, mine: `(${mineSql} AND $1::text[] IS NOT NULL)`, claimable: `(${claimableSql} AND $2::uuid IS NOT NULL)` }[filter.scope];
  return {
    sql: `SELECT t.priority, t.due_at AS "dueAt", t.id AS "taskId" FROM task t WHERE t.case_number = $7 AND ${scope}
      AND ($8::text[] IS NULL OR t.kind = ANY($8)) AND ($9::timestamptz IS NULL OR t.due_at < $9)
      AND (t.priority, t.due_at, t.id) > ($3, $4, $5) ORDER BY t.priority, t.due_at, t.id LIMIT $6`,
    parameters: [
      actor.principals, actor.memberId, after.priority, after.dueAt, after.taskId, filter.limit + 1, filter.caseNumber, filter.kinds ?? null, filter.overdue ? now : null,
    ],
  };
}
