import { appendAudit, AuditOutcome, type AuditEvent } from '@app/audit';
import type { Refusal } from '@app/domain/kernel';
import { StepState, StepType, type StepState as State } from '@app/domain/process';
import { SearchStep, searchStepKind } from '@app/domain/search';
import { specOf } from '@app/domain/tasks/specs';
import { TaskState, TaskEvent } from '@app/domain/tasks/task';
import { countedRuns, raiseVersion, type ProcessRow, type Raised } from '@app/process';
import { changed } from '@app/process/transaction';
import type { EntityManager } from 'typeorm';

const KIND = searchStepKind(SearchStep.Query);

/** How far the query of a search has come; `undefined` before anybody was asked. */
export async function queryState(manager: EntityManager, processId: string): Promise<State | undefined> {
  return (await countedRuns(manager, processId, [SearchStep.Query]))[0]?.state;
}

/** Commits with the caller's transaction that the provider is being asked, before it is. */
export async function noteAttempt(
  manager: EntityManager,
  process: ProcessRow,
  { requestId, now }: { requestId: string; now: Date },
): Promise<void> {
  await manager.query('UPDATE face_search SET provider_request_id = $2, asked_at = $3 WHERE id = $1', [process.id, requestId, now]);
  await insert(manager, process, { state: StepState.Attempted, outcome: null, now });
  await audit(manager, process, { action: 'ProviderAsked', now });
}

/** Decides the query without having asked; every gate that failed is a DENIED event with its own code and authority. */
export async function decideUnasked(
  manager: EntityManager,
  process: ProcessRow,
  { outcome, failed, now }: { outcome: string; failed: readonly Refusal[]; now: Date },
): Promise<void> {
  await insert(manager, process, { state: StepState.Decided, outcome, now });
  const event = eventOf(process, 'SystemStepDone', now);
  await appendAudit(manager, ...failed.map(({ code, authority }) => ({ ...event, outcome: AuditOutcome.Denied, code, authority })));
}

/** Decides an attempt. */
export async function decideAttempt(
  manager: EntityManager,
  process: ProcessRow,
  { outcome, now }: { outcome: string; now: Date },
): Promise<void> {
  await manager.query('UPDATE step SET state = $3, outcome = $4, decided_at = $5 WHERE process_id = $1 AND key = $2 AND state = $6', [
    process.id,
    SearchStep.Query,
    StepState.Decided,
    outcome,
    now,
    StepState.Attempted,
  ]);
  await audit(manager, process, { action: 'SystemStepDone', outcome, now });
}

/** The provider answered after a person was asked what happened: the answer is the result, and nobody is asked any more. */
export async function answerLate(
  manager: EntityManager,
  process: ProcessRow,
  { outcome, now }: { outcome: string; now: Date },
): Promise<Raised | undefined> {
  const settled = await changed<{ taskId: string | null }>(
    manager,
    `UPDATE step SET state = $3, outcome = $4, decided_at = $5 WHERE process_id = $1 AND key = $2 AND state = $6 RETURNING task_id AS "taskId"`,
    [process.id, SearchStep.ResultEntry, StepState.Decided, outcome, now, StepState.Open],
  );
  if (settled.length === 0) return undefined;
  await manager.query(
    `WITH t AS (UPDATE task SET state = $2, version = version + 1 WHERE id = ANY ($1) RETURNING id),
     h AS (INSERT INTO task_history (task_id, at, event) SELECT id, $3, '${TaskEvent.Withdrawn}' FROM t)
     UPDATE task_candidate SET claimable = false WHERE task_id IN (SELECT id FROM t)`,
    [settled.flatMap(({ taskId }) => taskId ?? []), TaskState.Withdrawn, now],
  );
  await audit(manager, process, { action: 'ProviderAnsweredLate', outcome, now });
  return raiseVersion(manager, process, now);
}

interface Row {
  readonly state: State;
  readonly outcome: string | null;
  readonly now: Date;
}

async function insert(manager: EntityManager, process: ProcessRow, { state, outcome, now }: Row): Promise<void> {
  await manager.query(
    `INSERT INTO step (process_id, key, round, kind, type, state, outcome, opened_at, decided_at)
     SELECT $1, $2::varchar, 1 + count(*), $3, $4, $5, $6, $7, $8 FROM step WHERE process_id = $1 AND key = $2`,
    [process.id, SearchStep.Query, KIND, StepType.System, state, outcome, now, state === StepState.Decided ? now : null],
  );
}

async function audit(
  manager: EntityManager,
  process: ProcessRow,
  { action, outcome, now }: { action: string; outcome?: string; now: Date },
): Promise<void> {
  await appendAudit(manager, {
    ...eventOf(process, action, now),
    outcome: AuditOutcome.Success,
    ...(outcome !== undefined && { code: outcome }),
    authority: specOf(KIND).authority,
  });
}

function eventOf(process: ProcessRow, action: string, at: Date): Omit<AuditEvent, 'outcome'> {
  return {
    at,
    actorId: null,
    action,
    objectKind: 'step',
    objectId: process.id,
    processId: process.id,
    source: 'worker',
    detail: { kind: KIND },
  };
}
