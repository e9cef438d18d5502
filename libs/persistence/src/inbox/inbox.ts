import { listed } from '../sql';
import { OPEN_TASK_STATES } from '@app/domain/tasks/task';
import type { Actor } from '@app/domain/people';
import { seesTask } from '@app/domain/tasks/policy';
import type { EntityManager } from 'typeorm';
import { inboxRows, type InboxFilter, type Position } from './inbox-query';
import { SELECT_TASKS, viewOf, type TaskRow, type TaskView } from './task-view';

/** One page of an inbox; `next` is the cursor of the page after it, absent on the last. */
export interface InboxPage {
  readonly tasks: readonly TaskView[];
  readonly next?: Position;
}

/** My tasks and those I may claim, most urgent first. Tasks I am excluded from are passed over, not counted against the page. */
export async function inboxPage(manager: EntityManager, actor: Actor, filter: InboxFilter, now: Date): Promise<InboxPage> {
  const tasks: TaskView[] = [];
  let after = filter.after;
  for (;;) {
    const { sql, parameters } = inboxRows(actor, { ...filter, after }, now);
    const rows: TaskRow[] = await manager.query(sql, parameters);
    for (const row of rows.slice(0, filter.limit)) {
      if (seesTask(row, actor, false)) tasks.push(viewOf(row, actor, now));
      after = { priority: row.priority, dueAt: row.dueAt, taskId: row.id };
      if (tasks.length === filter.limit) return rows.at(-1) === row ? { tasks } : { tasks, next: after };
    }
    if (rows.length <= filter.limit) return { tasks };
  }
}

/** Tasks as they are stored, by id. */
export async function rowsById(manager: EntityManager, ids: readonly string[]): Promise<Map<string, TaskRow>> {
  if (ids.length === 0) return new Map();
  const rows: TaskRow[] = await manager.query(`${SELECT_TASKS} WHERE t.id = ANY($1)`, [ids]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** One task as its reader sees it, or nothing when it is not theirs to see. */
export async function taskFor(
  manager: EntityManager,
  id: string,
  reader: { actor: Actor; oversees: boolean; now: Date },
): Promise<TaskView | undefined> {
  const [row]: TaskRow[] = await manager.query(`${SELECT_TASKS} WHERE t.id = $1`, [id]);
  if (row === undefined || !seesTask(row, reader.actor, reader.oversees)) return undefined;
  return viewOf(row, reader.actor, reader.now, reader.oversees);
}

/** The open tasks of a process that this person may see. */
export async function openTasksOf(manager: EntityManager, processId: string, actor: Actor, now: Date): Promise<TaskView[]> {
  const rows: TaskRow[] = await manager.query(
    `${SELECT_TASKS} WHERE t.process_id = $1 AND t.state IN (${listed(OPEN_TASK_STATES)}) ORDER BY t.priority, t.due_at, t.id`,
    [processId],
  );
  return rows.filter((row) => seesTask(row, actor, false)).map((row) => viewOf(row, actor, now));
}
