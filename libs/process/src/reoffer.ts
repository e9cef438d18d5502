import { appendAudit, AuditOutcome, ObjectKind, type AuditEvent } from '@app/audit';
import type { Principal } from '@app/domain/people';
import { parseStepKey, ProcessState } from '@app/domain/process';
import type { Opening } from '@app/domain/tasks/opening';
import { OPEN_TASK_STATES, TaskState, TaskEvent } from '@app/domain/tasks/task';
import type { EntityManager } from 'typeorm';
import { openings } from './openings';
import { lockProcess } from './process-row';
import { rows } from './transaction';
import { ifNamed } from './tasks/named';

/** When, by whose act and through which door people are looked for again. `actorId` null: the system itself. */
export interface Reoffering {
  readonly now: Date;
  readonly actorId: string | null;
  readonly requestId?: string;
  readonly source: string;
  /** Only the tasks of this process; without it, of all. */
  readonly processId?: string;
}

interface OpenTask {
  readonly id: string;
  readonly processId: string;
  readonly stepKey: string;
  readonly kind: string;
  readonly level: number;
  readonly vacant: string | null;
  readonly assignee: string | null;
  readonly excluded: readonly string[];
  readonly candidates: readonly Principal[];
}

type Asking = Extract<Opening, { type: 'HUMAN' }>;

const OPEN = `SELECT t.id, t.process_id AS "processId", t.step_key AS "stepKey", t.kind, t.level, t.vacant, t.assignee, t.excluded,
    array(SELECT c.principal::text FROM task_candidate c WHERE c.task_id = t.id ORDER BY 1) AS candidates
  FROM task t JOIN process p ON p.id = t.process_id
  WHERE t.state = ANY($2) AND p.state = $3 AND ($1::uuid IS NULL OR p.id = $1)`;

/**
 * Offers the open tasks that nobody could decide to whoever can now, by the same rule that opened them: an appointment mends what waits.
 * Moves no process: deadlines and rounds stay. Call it after members were locked, before tasks.
 */
export async function reofferVacant(manager: EntityManager, reoffering: Reoffering): Promise<void> {
  for (const task of await freeTasks(manager, `${OPEN} AND t.vacant IS NOT NULL ORDER BY p.id, t.id`, reoffering)) {
    const opening = await openedAnew(manager, task, reoffering);
    if (opening !== undefined && opening.candidates.length > 0) await offer(manager, task, opening, reoffering);
  }
}

/**
 * Offers a process's tasks that nobody has taken to whoever decides now, by the same rule that opened them: somebody went away, came back, was
 * appointed or moved. Whom an escalation added keeps the task. Tasks that their rule gives to one person whatever the roster says stay.
 * Moves no process. Call it in a transaction of its own.
 */
export async function reofferProcess(manager: EntityManager, processId: string, reoffering: Reoffering): Promise<void> {
  for (const task of await freeTasks(manager, `${OPEN} ORDER BY t.id`, { ...reoffering, processId })) {
    const opening = await openedAnew(manager, task, reoffering);
    if (opening !== undefined && isRouted(task, opening) && changes(task, opening)) await offer(manager, task, opening, reoffering);
  }
}

const isRouted = (task: OpenTask, { because, vacant, soughtAgain }: Asking): boolean =>
  because !== undefined || soughtAgain === true || vacant !== undefined || task.vacant !== null;

/**
 * Offers a process's tasks of one kind to whoever may do them now, where a rule finds them, in the transaction that changed who may. Whoever holds
 * one keeps it: what they did may have happened already. The caller holds the process row's lock.
 */
export async function reofferKind(
  manager: EntityManager,
  kind: string,
  reoffering: Reoffering & { readonly processId: string },
): Promise<void> {
  const { processId } = reoffering;
  for (const task of await rows<OpenTask>(manager, `${OPEN} AND t.kind = $4 ORDER BY t.id`, [
    processId,
    OPEN_TASK_STATES,
    ProcessState.Open,
    kind,
  ])) {
    const opening = await openedAnew(manager, task, reoffering);
    if (opening?.soughtAgain !== true || !changes(task, opening)) continue;
    await (task.assignee === null ? offer(manager, task, opening, reoffering) : exclude(manager, task, opening.excluded));
  }
}

/**
 * Offers a process's tasks to whom their rules ask now, in the transaction that changed what those rest on, such as who carries a search. Whoever
 * holds one keeps it, unless the rule excludes them by now. The caller holds the locks of process and tasks.
 */
export async function reofferAnew(manager: EntityManager, reoffering: Reoffering & { readonly processId: string }): Promise<void> {
  const values = [reoffering.processId, OPEN_TASK_STATES, ProcessState.Open];
  for (const task of await rows<OpenTask>(manager, `${OPEN} ORDER BY t.id`, values)) {
    const opening = await openedAnew(manager, task, reoffering);
    if (opening === undefined || opening.soughtAgain === true) continue;
    if (sameExcluded(task, opening) && !changes(task, opening)) continue;
    if (task.assignee !== null && !opening.excluded.includes(task.assignee)) {
      await exclude(manager, task, opening.excluded);
      continue;
    }
    if (task.assignee !== null) await takeBack(manager, task, reoffering);
    await offer(manager, task, opening, reoffering);
  }
}

/** From whoever holds it and may not do it any more. */
async function takeBack(manager: EntityManager, task: OpenTask, reoffering: Reoffering): Promise<void> {
  await manager.query(
    `WITH t AS (UPDATE task SET assignee = NULL, suspended_until = NULL, state = $2, version = version + 1 WHERE id = $1 RETURNING id),
     h AS (INSERT INTO task_history (task_id, at, actor, event) SELECT id, $3, $4, '${TaskEvent.Released}' FROM t)
     UPDATE task_candidate SET claimable = true WHERE task_id IN (SELECT id FROM t)`,
    [task.id, TaskState.Ready, reoffering.now, reoffering.actorId],
  );
  await audit(manager, task, { ...reoffering, action: TaskEvent.Released, detail: { takenFrom: task.assignee } });
}

/** Nobody who may not do it any more is given a task that somebody holds. */
const exclude = (manager: EntityManager, { id, assignee }: OpenTask, excluded: readonly string[]): Promise<unknown> =>
  manager.query('UPDATE task SET excluded = $2, version = version + 1 WHERE id = $1', [id, excluded.filter((one) => one !== assignee)]);

const freeTasks = (manager: EntityManager, sql: string, { processId }: Reoffering): Promise<OpenTask[]> =>
  rows<OpenTask>(manager, sql, [processId ?? null, [TaskState.Ready], ProcessState.Open]);

/** How the task would begin now; nothing where it would not be a person's task any more. */
async function openedAnew(manager: EntityManager, task: OpenTask, { now }: Reoffering): Promise<Asking | undefined> {
  const process = await lockProcess(manager, task.processId);
  const load = openings[task.kind];
  if (process?.state !== ProcessState.Open || load === undefined) return undefined;
  const opening = await load({ manager, process, step: parseStepKey(task.stepKey), policy: process.policy, now: now.getTime() });
  return opening.type === 'HUMAN' ? opening : undefined;
}

const among = (some: readonly string[], all: readonly string[]): boolean => some.every((one) => all.includes(one));

const sameExcluded = (task: OpenTask, { excluded }: Asking): boolean => among(task.excluded, excluded) && among(excluded, task.excluded);

function changes(task: OpenTask, opening: Asking): boolean {
  if (!among(opening.candidates, task.candidates)) return true;
  if (task.level > 0) return opening.soughtAgain === true && !sameExcluded(task, opening);
  return !sameExcluded(task, opening) || !among(task.candidates, opening.candidates) || task.vacant !== (opening.vacant ?? null);
}

async function offer(manager: EntityManager, task: OpenTask, opening: Asking, reoffering: Reoffering): Promise<void> {
  const kept = task.level > 0 ? task.candidates : [];
  const candidates = [...new Set([...kept, ...opening.candidates])];
  const moved: { id: string }[] = await manager.query('SELECT id FROM task WHERE id = $1 AND state = $2 FOR UPDATE', [
    task.id,
    TaskState.Ready,
  ]);
  if (moved.length === 0) return;
  await manager.query('DELETE FROM task_candidate WHERE task_id = $1 AND principal <> ALL ($2)', [task.id, candidates]);
  await manager.query(
    `WITH t AS (UPDATE task SET vacant = $5, excluded = $2, version = version + 1 WHERE id = $1 RETURNING id, kind, priority, due_at),
     h AS (INSERT INTO task_history (task_id, at, event) SELECT id, $4, '${TaskEvent.Offered}' FROM t)
     INSERT INTO task_candidate (task_id, principal, kind, priority, due_at, claimable, on_behalf_of, role)
     SELECT id, p, kind, priority, due_at, true, ${ifNamed('$6::uuid')}, ${ifNamed('$7::varchar')} FROM t, unnest($3::text[]) p
     ON CONFLICT (task_id, principal) DO UPDATE SET on_behalf_of = excluded.on_behalf_of, role = excluded.role`,
    [
      task.id,
      opening.excluded,
      opening.candidates,
      reoffering.now,
      candidates.length === 0 ? (opening.vacant ?? null) : null,
      opening.onBehalfOf ?? null,
      opening.role ?? null,
    ],
  );
  const because = opening.because !== undefined && { because: opening.because };
  await audit(manager, task, { ...reoffering, action: TaskEvent.Offered, detail: { candidates, ...because } });
}

const audit = (
  manager: EntityManager,
  { id, processId, kind }: OpenTask,
  { now, actorId, requestId, source, action, detail }: Reoffering & Pick<AuditEvent, 'action' | 'detail'>,
): Promise<void> =>
  appendAudit(manager, {
    at: now,
    actorId,
    action,
    objectKind: ObjectKind.Task,
    objectId: id,
    processId,
    outcome: AuditOutcome.Success,
    requestId,
    source,
    detail: { kind, ...detail },
  });
