import { appendAudit, AuditOutcome } from '@app/audit';
import { parseStepKey, ProcessState } from '@app/domain/process';
import { TaskState } from '@app/domain/tasks/task';
import type { EntityManager } from 'typeorm';
import { openings } from './openings';
import { lockProcess } from './process-row';
import { rows } from './transaction';

/** When, by whose act and through which door people are looked for again. `actorId` null: the system itself. */
export interface Reoffering {
  readonly now: Date;
  readonly actorId: string | null;
  readonly requestId?: string;
  readonly source: string;
  /** Only the tasks of this process; without it, of all. */
  readonly processId?: string;
}

interface VacantTask {
  readonly id: string;
  readonly processId: string;
  readonly stepKey: string;
  readonly kind: string;
}

const VACANT = `SELECT t.id, t.process_id AS "processId", t.step_key AS "stepKey", t.kind FROM task t JOIN process p ON p.id = t.process_id
  WHERE t.vacant IS NOT NULL AND t.state = $2 AND p.state = $3 AND ($1::uuid IS NULL OR p.id = $1) ORDER BY p.id, t.id`;

/**
 * Offers the open tasks that nobody could decide to whoever can now, by the same rule that opened them: an appointment mends what waits.
 * Moves no process: deadlines and rounds stay. Call it after members were locked, before tasks.
 */
export async function reofferVacant(manager: EntityManager, reoffering: Reoffering): Promise<void> {
  const vacant = [reoffering.processId ?? null, TaskState.Ready, ProcessState.Open];
  for (const task of await rows<VacantTask>(manager, VACANT, vacant)) await reoffer(manager, task, reoffering);
}

async function reoffer(manager: EntityManager, task: VacantTask, { now, actorId, requestId, source }: Reoffering): Promise<void> {
  const process = await lockProcess(manager, task.processId);
  const load = openings[task.kind];
  if (process === undefined || load === undefined) return;
  const opening = await load({ manager, process, step: parseStepKey(task.stepKey), policy: process.policy, now: now.getTime() });
  if (opening.type !== 'HUMAN' || opening.candidates.length === 0) return;
  await manager.query(
    `WITH t AS (UPDATE task SET vacant = NULL, excluded = $2, version = version + 1 WHERE id = $1 RETURNING id, kind, priority, due_at),
     h AS (INSERT INTO task_history (task_id, at, event) SELECT id, $4, 'OFFERED' FROM t)
     INSERT INTO task_candidate (task_id, principal, kind, priority, due_at, claimable)
     SELECT id, p, kind, priority, due_at, true FROM t, unnest($3::text[]) p ON CONFLICT DO NOTHING`,
    [task.id, opening.excluded, opening.candidates, now],
  );
  await appendAudit(manager, {
    at: now,
    actorId,
    action: 'TaskOffered',
    objectKind: 'task',
    objectId: task.id,
    processId: task.processId,
    outcome: AuditOutcome.Success,
    requestId,
    source,
    detail: { kind: task.kind, candidates: opening.candidates },
  });
}
