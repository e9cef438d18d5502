import { appendAudit, AuditOutcome } from '@app/audit';
import { ProcessState, StepState } from '@app/domain/process';
import { OPEN_TASK_STATES, TaskState, TaskEvent } from '@app/domain/tasks/task';
import type { EntityManager } from 'typeorm';
import { raiseVersion, type ProcessRow, type Raised } from './process-row';

/** Withdraws every open step of a process, with its task; nobody can take or complete them any more. */
export async function withdrawOpenSteps(manager: EntityManager, processId: string, now: Date): Promise<void> {
  await manager.query(
    `WITH s AS (UPDATE step SET state = $2 WHERE process_id = $1 AND state = ANY($5) RETURNING task_id),
     t AS (UPDATE task SET state = $3, version = version + 1 WHERE id IN (SELECT task_id FROM s) AND state = ANY($6) RETURNING id),
     h AS (INSERT INTO task_history (task_id, at, event) SELECT id, $4, '${TaskEvent.Withdrawn}' FROM t)
     UPDATE task_candidate SET claimable = false WHERE task_id IN (SELECT id FROM t)`,
    [processId, StepState.Withdrawn, TaskState.Withdrawn, now, [StepState.Open, StepState.Attempted], OPEN_TASK_STATES],
  );
}

/** A step that the main line passed without anybody, and that somebody has to decide after all. */
export interface AfterAll {
  readonly key: string;
  readonly reason: string;
  readonly now: Date;
  readonly actorId: string | null;
  readonly requestId?: string;
  readonly source: string;
}

/**
 * A step that was settled of itself is asked after all: the main line starts over, also of a process that was over by then. Everything that somebody
 * decided stays, and so does what is open. The caller holds the process row's lock.
 */
export async function askAfterAll(manager: EntityManager, process: ProcessRow, asking: AfterAll): Promise<Raised> {
  const { key, reason } = asking;
  await manager.query(
    `UPDATE step SET state = $3, void_reason = $4 WHERE process_id = $1 AND key = $2 AND state = $5 AND decided_by IS NULL`,
    [process.id, key, StepState.Void, reason, StepState.Decided],
  );
  await manager.query('UPDATE process SET state = $2, outcome = NULL, closed_at = NULL, restarts = restarts + 1 WHERE id = $1', [
    process.id,
    ProcessState.Open,
  ]);
  return begunAgain(manager, process, { ...asking, action: 'StepAskedAfterAll', keys: [key] });
}

export interface Voiding {
  /** What the audit log calls it: the verb of the act, as its refusals have it; `StepsVoided` where it follows from another act. */
  readonly action?: string;
  /** Keys of the steps whose decided outcome no longer counts; none: only what is open is opened again. */
  readonly keys: readonly string[];
  readonly reason: string;
  readonly now: Date;
  readonly actorId: string | null;
  readonly requestId?: string;
  readonly source: string;
}

/**
 * An earlier outcome no longer counts (the supervisor changed): it is marked VOID, open steps are withdrawn, and the main
 * line starts over, keeping every other recorded outcome. The caller holds the process row's lock.
 */
export async function voidSteps(manager: EntityManager, process: ProcessRow, voiding: Voiding): Promise<Raised> {
  const { action = 'StepsVoided', keys, reason, now } = voiding;
  await withdrawOpenSteps(manager, process.id, now);
  await manager.query(`UPDATE step SET state = $3, void_reason = $4 WHERE process_id = $1 AND key = ANY($2) AND state = $5`, [
    process.id,
    keys,
    StepState.Void,
    reason,
    StepState.Decided,
  ]);
  await manager.query('UPDATE process SET restarts = restarts + 1 WHERE id = $1', [process.id]);
  return begunAgain(manager, process, { ...voiding, action });
}

/** The main line begins again: on record by that verb, and to be told to the workflow. */
async function begunAgain(
  manager: EntityManager,
  process: ProcessRow,
  { action, keys, reason, now, actorId, requestId, source }: Voiding & { readonly action: string },
): Promise<Raised> {
  await appendAudit(manager, {
    at: now,
    actorId,
    action,
    objectKind: process.kind,
    objectId: process.subjectId,
    processId: process.id,
    outcome: AuditOutcome.Success,
    code: reason,
    requestId,
    source,
    detail: { keys: [...keys] },
  });
  return raiseVersion(manager, process, now);
}
