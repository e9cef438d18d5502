import { StepState } from '@app/domain/process';
import { TaskState, TaskEvent } from '@app/domain/tasks/task';
import type { EntityManager } from 'typeorm';
import { changed } from '../transaction';

/** Ends open steps of a process that this transaction decides in a person's place; their tasks fall. */
export async function settleSteps(
  manager: EntityManager,
  processId: string,
  { keys, outcome, actorId, at }: { keys: readonly string[]; outcome: string; actorId: string | null; at: Date },
): Promise<void> {
  const settled = await changed<{ taskId: string | null }>(
    manager,
    `UPDATE step SET state = $3, outcome = $4, decided_at = $5, decided_by = $6 WHERE process_id = $1 AND key = ANY ($2) AND state = $7 RETURNING task_id AS "taskId"`,
    [processId, keys, StepState.Decided, outcome, at, actorId, StepState.Open],
  );
  const tasks = settled.flatMap(({ taskId }) => taskId ?? []);
  await manager.query(
    `WITH t AS (UPDATE task SET state = $2, version = version + 1 WHERE id = ANY ($1) RETURNING id),
     h AS (INSERT INTO task_history (task_id, at, actor, event) SELECT id, $3, $4, '${TaskEvent.Withdrawn}' FROM t)
     UPDATE task_candidate SET claimable = false WHERE task_id IN (SELECT id FROM t)`,
    [tasks, TaskState.Withdrawn, at, actorId],
  );
}
