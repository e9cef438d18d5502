import type { Actor } from '@app/domain/people';
import { seesTask } from '@app/domain/tasks/policy';
import type { EntityManager } from 'typeorm';
import { inboxKeys, type InboxFilter, type Position } from './inbox-query';
import { TASK_COLUMNS, viewOf, type TaskRow, type TaskView } from './task-view';

/** One page of an inbox; `next` is the cursor of the page after it, absent on the last. */
export interface InboxPage {
  readonly tasks: readonly TaskView[];
  readonly next?: Position;
}

const SELECT = `SELECT ${TASK_COLUMNS} FROM task t JOIN process p ON p.id = t.process_id`;

/** My tasks and those I may claim, most urgent first. Tasks I am excluded from are passed over, not counted against the page. */
export async function inboxPage(manager: EntityManager, actor: Actor, filter: InboxFilter, now: Date): Promise<InboxPage> {
  const tasks: TaskView[] = [];
  let after = filter.after;
  for (;;) {
    const { sql, parameters } = inboxKeys(actor, { ...filter, after }, now);
    const keys: Position[] = await manager.query(sql, parameters);
    const rows = await rowsById(
      manager,
      keys.slice(0, filter.limit).map(({ taskId }) => taskId),
    );
    for (const key of keys.slice(0, filter.limit)) {
      const row = rows.get(key.taskId);
      if (row !== undefined && seesTask(row, actor, false)) tasks.push(viewOf(row, actor, now));
      after = key;
      if (tasks.length === filter.limit) return keys.at(-1) === key ? { tasks } : { tasks, next: key };
    }
    if (keys.length <= filter.limit) return { tasks };
  }
}

/** Tasks as they are stored, by id. */
export async function rowsById(manager: EntityManager, ids: readonly string[]): Promise<Map<string, TaskRow>> {
  if (ids.length === 0) return new Map();
  const rows: TaskRow[] = await manager.query(`${SELECT} WHERE t.id = ANY($1)`, [ids]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** One task as its reader sees it, or nothing when it is not theirs to see. */
export async function taskFor(
  manager: EntityManager,
  id: string,
  reader: { actor: Actor; oversees: boolean; now: Date },
): Promise<TaskView | undefined> {
  const row = (await rowsById(manager, [id])).get(id);
  if (row === undefined || !seesTask(row, reader.actor, reader.oversees)) return undefined;
  return viewOf(row, reader.actor, reader.now, reader.oversees);
}

/** The open tasks of a process that this person may see. */
export async function openTasksOf(manager: EntityManager, processId: string, actor: Actor, now: Date): Promise<TaskView[]> {
  const rows: TaskRow[] = await manager.query(
    `${SELECT} WHERE t.process_id = $1 AND t.state IN ('READY', 'RESERVED', 'SUSPENDED') ORDER BY t.priority, t.due_at, t.id`,
    [processId],
  );
  return rows.filter((row) => seesTask(row, actor, false)).map((row) => viewOf(row, actor, now));
}
