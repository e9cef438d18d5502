import { appendRefusal, AuditOutcome, ObjectKind } from '@app/audit';
import { isRefusal, refuse, system, type Refusal } from '@app/domain/kernel';
import { memberPrincipal, type Actor } from '@app/domain/people/principal';
import { actsIn, mayAct, mayTake, TaskAction } from '@app/domain/tasks/policy';
import { maySuspendUntil } from '@app/domain/tasks/suspension';
import { TaskState, TaskEvent } from '@app/domain/tasks/task';
import type { DataSource, EntityManager } from 'typeorm';
import { lockProcess, readProcess } from '../process-row';
import { reofferKind } from '../reoffer';
import { row, transact } from '../transaction';
import { oversees, readTask, type StoredTask } from './stored-task';

/** Who does it, when, and under which request. `ifMatch`: the version the person saw. */
export interface Doing {
  readonly actor: Actor;
  readonly now: Date;
  readonly requestId: string;
  readonly ifMatch?: number;
}

/** What the task has become. */
export interface TaskMoved {
  readonly taskId: string;
  readonly version: number;
}

interface Move {
  readonly action: TaskAction;
  readonly event: string;
  readonly state: TaskState;
  /** Nobody: `null`. A member who is nobody, so that the policy refuses: `undefined`. */
  readonly assignee: Actor | null | undefined;
  readonly suspendedUntil?: Date;
  readonly seen?: StoredTask;
}

const ATTEMPTS = 3;

/**
 * Takes an offered task. Exactly one of any number of people wins; claiming one's own task again changes nothing. `seen`: the task as it was
 * just read, with which a first attempt is made.
 */
export async function claimTask(manager: EntityManager, taskId: string, doing: Doing, seen?: StoredTask): Promise<TaskMoved | Refusal> {
  const intent = { action: TaskAction.Claim, event: TaskEvent.Claimed, state: TaskState.Reserved, assignee: doing.actor };
  return move(manager, taskId, doing, { ...intent, seen });
}

/** Gives a task back to its candidates: those who may do it by now, where a rule finds them. */
export function releaseTask(dataSource: DataSource, taskId: string, doing: Doing): Promise<TaskMoved | Refusal> {
  const intent = { action: TaskAction.Release, event: TaskEvent.Released, state: TaskState.Ready, assignee: null };
  return transact(dataSource, async (manager) => {
    const task = await readTask(manager, taskId);
    if (task === undefined) return move(manager, taskId, doing, intent);
    const { kind, processId } = task;
    await lockProcess(manager, processId);
    const released = await move(manager, taskId, doing, intent);
    if (isRefusal(released)) return released;
    const { actor, now, requestId } = doing;
    await reofferKind(manager, kind, { processId, now, actorId: actor.memberId, requestId, source: 'api' });
    return released;
  });
}

/** Gives a task to a member who could have claimed it; by a supervisor of its owner or of a candidate. `undefined`: a member who is nobody. */
export async function assignTask(
  manager: EntityManager,
  taskId: string,
  doing: Doing,
  assignee: Actor | undefined,
): Promise<TaskMoved | Refusal> {
  return move(manager, taskId, doing, { action: TaskAction.Assign, event: TaskEvent.Assigned, state: TaskState.Reserved, assignee });
}

/** Puts one's own task aside until an instant ("waiting for the laboratory"); its deadlines rest until then. Refused: as `maySuspendUntil`. */
export async function suspendTask(
  manager: EntityManager,
  taskId: string,
  doing: Doing,
  suspendedUntil: Date,
): Promise<TaskMoved | Refusal> {
  return move(manager, taskId, doing, {
    action: TaskAction.Suspend,
    event: TaskEvent.Suspended,
    state: TaskState.Suspended,
    assignee: doing.actor,
    suspendedUntil,
  });
}

/** Takes a suspended task up again. */
export async function resumeTask(manager: EntityManager, taskId: string, doing: Doing): Promise<TaskMoved | Refusal> {
  return move(manager, taskId, doing, {
    action: TaskAction.Resume,
    event: TaskEvent.Resumed,
    state: TaskState.Reserved,
    assignee: doing.actor,
  });
}

/** The policy decides on what was read; one compare-and-set statement writes it. Losing the race means deciding again on what is there now. */
async function move(manager: EntityManager, taskId: string, doing: Doing, intent: Move): Promise<TaskMoved | Refusal> {
  let task: StoredTask | undefined;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    task = attempt === 1 && intent.seen ? intent.seen : await readTask(manager, taskId);
    const refusal = await refusalOf(manager, task, doing, intent);
    if (task === undefined || refusal !== undefined) return auditRefusal(manager, { taskId, task, doing, intent }, refusal ?? NOT_FOUND);
    if (task.state === intent.state && task.assignee === (intent.assignee?.memberId ?? null)) return { taskId, version: task.version };
    const version = await compareAndSet(manager, task, doing, intent);
    if (version !== undefined) return { taskId, version };
  }
  return auditRefusal(manager, { taskId, task, doing, intent }, refuse('TASK_VERSION_STALE', VERSIONS));
}

const VERSIONS = system('task versions');
const NOT_FOUND = refuse('NOT_FOUND', system('task rules'));

async function refusalOf(
  manager: EntityManager,
  task: StoredTask | undefined,
  { actor, now, ifMatch }: Doing,
  intent: Move,
): Promise<Refusal | undefined> {
  if (task === undefined) return NOT_FOUND;
  const supervised = intent.action === TaskAction.Claim ? false : await oversees(manager, task, actor, now);
  const refusal = mayAct(intent.action, task, actor, supervised);
  if (refusal !== undefined) return refusal;
  if (ifMatch !== undefined && ifMatch !== task.version) return refuse('TASK_VERSION_STALE', VERSIONS, { version: task.version });
  if (intent.suspendedUntil !== undefined) return refusedRest(manager, task, intent.suspendedUntil, now);
  return intent.assignee === null ? undefined : mayTake(task, intent.assignee);
}

async function refusedRest(manager: EntityManager, { processId }: StoredTask, until: Date, now: Date): Promise<Refusal | undefined> {
  const process = await readProcess(manager, processId);
  return process === undefined ? NOT_FOUND : maySuspendUntil(until.getTime(), now.getTime(), process.policy);
}

async function compareAndSet(
  manager: EntityManager,
  task: StoredTask,
  { actor, now, requestId }: Doing,
  intent: Move,
): Promise<number | undefined> {
  const assignee = intent.assignee?.memberId ?? null;
  const moved = await row<{ version: number }>(
    manager,
    `WITH t AS (
       UPDATE task SET state = $3, assignee = $4, suspended_until = $5, version = version + 1 WHERE id = $1 AND version = $2 RETURNING id, process_id, version),
     c AS (UPDATE task_candidate SET claimable = $4::uuid IS NULL WHERE task_id IN (SELECT id FROM t)),
     h AS (INSERT INTO task_history (task_id, at, actor, event, other_member) SELECT id, $6, $7, $8, nullif($4::uuid, $7::uuid) FROM t),
     a AS (
       INSERT INTO audit_event (at, actor_id, actor_role, on_behalf_of, action, object_kind, object_id, process_id, outcome, request_id, source)
       SELECT $6, $7, $11, $12, $8, 'task', id, process_id, $9, $10, 'api' FROM t)
     SELECT version FROM t`,
    [
      task.id,
      task.version,
      intent.state,
      assignee,
      intent.suspendedUntil ?? null,
      now,
      actor.memberId,
      intent.event,
      AuditOutcome.Success,
      requestId,
      actsIn(intent.action, task, actor) ?? null,
      task.inPlaceOf[memberPrincipal(actor.memberId)] ?? null,
    ],
  );
  return moved?.version;
}

interface Attempt {
  readonly taskId: string;
  readonly task: StoredTask | undefined;
  readonly doing: Doing;
  readonly intent: Move;
}

function auditRefusal(manager: EntityManager, { taskId, task, doing, intent }: Attempt, refusal: Refusal): Promise<Refusal> {
  const attempted = {
    at: doing.now,
    actorId: doing.actor.memberId,
    actorRole: task && actsIn(intent.action, task, doing.actor),
    onBehalfOf: task?.inPlaceOf[memberPrincipal(doing.actor.memberId)],
    action: intent.event,
    objectKind: ObjectKind.Task,
    objectId: taskId,
    processId: task?.processId,
    requestId: doing.requestId,
    source: 'api',
  };
  return appendRefusal(manager, attempted, refusal);
}
