import { listed } from '../sql';
import { TaskState } from '@app/domain/tasks/task';
import type { Actor } from '@app/domain/people';
import { SELECT_TASKS } from './task-view';

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

/** Collects the values of a statement; what it gives stands for the value in the text. */
type Bind = (value: unknown) => string;

/** What the parts of one list share. */
interface List {
  readonly actor: Actor;
  readonly filter: InboxFilter;
  readonly now: Date;
  readonly bind: Bind;
}

/**
 * The tasks of one page and the one after it: per principal (and kind, and priority where only overdue tasks count) the first few of an
 * index that is already in order, then merged, then read one by one. No list is ever sorted as a whole.
 */
export function inboxRows(actor: Actor, filter: InboxFilter, now: Date): Query {
  const parameters: unknown[] = [];
  const list: List = { actor, filter, now, bind: (value) => `$${parameters.push(value)}` };
  const keys = filter.caseNumber === undefined ? merged(list) : ofCase(list);
  // LIMIT 1 keeps PostgreSQL, which does not know how short the list is, from reading all tasks to join them.
  const sql = `SELECT t.* FROM (${keys}) k CROSS JOIN LATERAL (${SELECT_TASKS} WHERE t.id = k."taskId" LIMIT 1) t ORDER BY k.priority, k."dueAt", k."taskId"`;
  return { sql, parameters };
}

/** The first of my own and of what I may claim. */
function merged(list: List): string {
  const { scope, limit } = list.filter;
  const parts = [...(scope === InboxScope.Mine ? [] : [claimable(list)]), ...(scope === InboxScope.Claimable ? [] : [mine(list)])];
  return `SELECT * FROM (${parts.join(' UNION ')}) page ORDER BY priority, "dueAt", "taskId" LIMIT ${list.bind(limit + 1)}`;
}

/** Priorities are few: with one of them fixed, "due before now" is a range of the index. */
const PRIORITIES = 'CROSS JOIN unnest(ARRAY[0, 1, 2]::smallint[]) AS pr';

function claimable({ actor, filter: { kinds, overdue, after, limit }, now, bind }: List): string {
  const ofKind = kinds === undefined ? '' : `CROSS JOIN unnest(${bind(kinds)}::text[]) AS k`;
  const where = [
    'c.principal = pn',
    'c.claimable',
    ...(kinds === undefined ? [] : ['c.kind = k']),
    ...(overdue ? [`c.priority = pr AND c.due_at < ${bind(now)}`] : []),
    `(c.priority, c.due_at, c.task_id) > ${position(after, bind)}`,
  ];
  return `(SELECT c.* FROM unnest(${bind(actor.principals)}::text[]) AS pn ${ofKind} ${overdue ? PRIORITIES : ''} CROSS JOIN LATERAL (
    SELECT c.priority, c.due_at AS "dueAt", c.task_id AS "taskId" FROM task_candidate c
    WHERE ${where.join(' AND ')} ORDER BY c.priority, c.due_at, c.task_id LIMIT ${bind(limit + 1)}) c)`;
}

function mine({ actor, filter: { kinds, overdue, after, limit }, now, bind }: List): string {
  const where = [
    isMine(actor, bind),
    ...(kinds === undefined ? [] : [`t.kind = ANY(${bind(kinds)})`]),
    ...(overdue ? [`t.due_at < ${bind(now)}`] : []),
    `(t.priority, t.due_at, t.id) > ${position(after, bind)}`,
  ];
  return `(SELECT t.priority, t.due_at AS "dueAt", t.id AS "taskId" FROM task t
    WHERE ${where.join(' AND ')} ORDER BY t.priority, t.due_at, t.id LIMIT ${bind(limit + 1)})`;
}

/** One case has few tasks: they come from its own index, then the principals decide. */
function ofCase({ actor, filter: { scope, caseNumber, kinds, overdue, after, limit }, now, bind }: List): string {
  // Asked task by task: an EXISTS would let PostgreSQL read every candidate of everybody first.
  const offered = (): string =>
    `ARRAY(SELECT c.principal::text FROM task_candidate c WHERE c.task_id = t.id AND c.claimable) && ${bind(actor.principals)}::text[]`;
  const inScope = {
    all: () => `(${isMine(actor, bind)} OR ${offered()})`,
    mine: () => isMine(actor, bind),
    claimable: offered,
  }[scope];
  const where = [
    `t.case_number = ${bind(caseNumber)}`,
    inScope(),
    ...(kinds === undefined ? [] : [`t.kind = ANY(${bind(kinds)})`]),
    ...(overdue ? [`t.due_at < ${bind(now)}`] : []),
    `(t.priority, t.due_at, t.id) > ${position(after, bind)}`,
  ];
  return `SELECT t.priority, t.due_at AS "dueAt", t.id AS "taskId" FROM task t
    WHERE ${where.join(' AND ')} ORDER BY t.priority, t.due_at, t.id LIMIT ${bind(limit + 1)}`;
}

const isMine = ({ memberId }: Actor, bind: Bind): string =>
  `(t.assignee = ${bind(memberId)} AND t.state IN (${listed([TaskState.Reserved, TaskState.Suspended])}))`;

const position = ({ priority, dueAt, taskId }: Position = START, bind: Bind): string =>
  `(${bind(priority)}, ${bind(dueAt)}, ${bind(taskId)})`;
