import type { Handle } from '@app/testing';
import type { House } from './house';
import { until } from './wait';

/** The id of the open task of a kind, whoever may see it; waits until the workflow has opened it. */
export async function openTask({ database }: House, kind: string): Promise<string> {
  let found: { id: string }[] = [];
  const ask = async (): Promise<boolean> => {
    found = await database.dataSource.query(
      `SELECT id FROM task WHERE kind = $1 AND state IN ('READY', 'RESERVED') ORDER BY opened_at DESC LIMIT 1`,
      [kind],
    );
    return found.length > 0;
  };
  await until(ask, `no open task ${kind}`);
  return found[0]?.id ?? '';
}

/** Offers the open task of a kind to somebody whom it excludes, as a list would that was made wrongly: the rule still has to refuse. */
export async function misleadTo(house: House, handle: Handle, kind: string): Promise<string> {
  const id = await openTask(house, kind);
  const member = house.department[handle];
  await house.database.dataSource.query('UPDATE task SET excluded = array_remove(excluded, $2) WHERE id = $1', [id, member]);
  await house.database.dataSource.query(
    `INSERT INTO task_candidate (task_id, principal, kind, priority, due_at) SELECT id, $2, kind, priority, due_at FROM task WHERE id = $1
     ON CONFLICT DO NOTHING`,
    [id, `member:${member}`],
  );
  return id;
}
