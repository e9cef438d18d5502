import { appendAudit, AuditOutcome } from '@app/audit';
import type { StepRun } from '@app/contracts';
import { ladderFor, rungInstants } from '@app/domain/calendar';
import { StepState, stepKeyText, stepKind, StepType } from '@app/domain/process';
import { Priority, type Opening } from '@app/domain/tasks/opening';
import { specOf } from '@app/domain/tasks/specs';
import { TaskState } from '@app/domain/tasks/task';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Openings } from './opening-context';
import type { ProcessRow } from './process-row';
import { row } from './transaction';

interface OpenInput {
  readonly process: ProcessRow;
  readonly step: StepRun;
  readonly now: number;
  readonly openings: Openings;
}

type HumanOpening = Extract<Opening, { type: 'HUMAN' }>;

/** Writes the row of a step that begins now, with its task, candidates and deadlines. The caller holds the process row's lock. */
export async function openStep(manager: EntityManager, { process, step, now, openings }: OpenInput): Promise<void> {
  const kind = stepKind(process.kind, step);
  const load = openings[kind];
  if (load === undefined) throw new Error(`no opening is registered for step kind ${kind}`);
  const opening = await load({ manager, process, step, policy: process.policy, now });
  const at = new Date(now);
  const taskId = opening.type === 'HUMAN' ? randomUUID() : null;
  const round = await insertStep(manager, { process, step, kind, opening, at, taskId });
  if (opening.type === 'HUMAN' && taskId !== null) await openTask(manager, { process, step, kind, opening, at, taskId, round });
  await appendAudit(manager, {
    at,
    actorId: null,
    action: opening.type === 'SETTLED' ? 'StepSettled' : 'StepOpened',
    objectKind: 'step',
    objectId: taskId ?? process.id,
    processId: process.id,
    outcome: AuditOutcome.Success,
    code: opening.type === 'SETTLED' ? opening.outcome : undefined,
    authority: specOf(kind).authority,
    source: 'worker',
    detail: { kind, round },
  });
}

interface StepToInsert {
  readonly process: ProcessRow;
  readonly step: StepRun;
  readonly kind: string;
  readonly opening: Opening;
  readonly at: Date;
  readonly taskId: string | null;
}

async function insertStep(manager: EntityManager, { process, step, kind, opening, at, taskId }: StepToInsert): Promise<number> {
  const settled = opening.type === 'SETTLED' ? opening : undefined;
  const type = opening.type === 'HUMAN' ? StepType.Human : StepType.Wait;
  const inserted = await row<{ round: number }>(
    manager,
    `INSERT INTO step (process_id, key, round, kind, type, state, outcome, refs, task_id, opened_at, decided_at)
     SELECT $1, $2::varchar, 1 + count(*), $3, $4, $5, $6, $7, $8, $9, $10 FROM step WHERE process_id = $1 AND key = $2
     RETURNING round`,
    [
      process.id,
      stepKeyText(step),
      kind,
      type,
      settled ? StepState.Decided : StepState.Open,
      settled?.outcome ?? null,
      settled?.refs ?? [],
      taskId,
      at,
      settled ? at : null,
    ],
  );
  return inserted?.round ?? 1;
}

interface TaskToOpen extends Omit<StepToInsert, 'opening' | 'taskId'> {
  readonly opening: HumanOpening;
  readonly taskId: string;
  readonly round: number;
}

/** A task that nobody can take is opened all the same: the process page says which role is vacant and who can appoint. */
const FAR = new Date('9999-12-31T00:00:00Z');

async function openTask(manager: EntityManager, task: TaskToOpen): Promise<void> {
  const { process, step, kind, opening, at, taskId, round } = task;
  const rests = restOf(opening, at);
  const rungs = rungInstants(ladderFor(process.policy, kind), (rests ?? at).getTime(), process.policy);
  const due = rungs.find(({ rung }) => rung === 'DUE');
  const dueAt = due === undefined ? FAR : new Date(due.at);
  const priority = opening.priority ?? specOf(kind).priority ?? Priority.Normal;
  const { caseNumber, purpose, unitId, subjectMemberId } = opening.columns ?? {};
  const assignee = opening.assignee ?? null;
  await manager.query(
    `WITH t AS (
       INSERT INTO task (id, process_id, step_key, round, kind, state, priority, opened_at, due_at, assignee, excluded, vacant, case_number, purpose, unit_id, subject_member_id,
         suspended_until)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $20)),
     c AS (
       INSERT INTO task_candidate (task_id, principal, kind, priority, due_at, claimable, on_behalf_of)
       SELECT $1, p, $5, $7, $9, $10::uuid IS NULL, CASE WHEN p LIKE 'member:%' THEN $21::uuid END FROM unnest($17::text[]) p),
     r AS (INSERT INTO task_rung (task_id, rung, at) SELECT $1, u.rung, u.at FROM unnest($18::text[], $19::timestamptz[]) AS u(rung, at))
     INSERT INTO task_history (task_id, at, event) VALUES ($1, $8, 'OPENED')`,
    [
      taskId,
      process.id,
      stepKeyText(step),
      round,
      kind,
      stateOf(assignee, rests),
      priority,
      at,
      dueAt,
      assignee,
      opening.excluded,
      opening.vacant ?? null,
      caseNumber ?? null,
      purpose ?? null,
      unitId ?? null,
      subjectMemberId ?? null,
      opening.candidates,
      rungs.map(({ rung }) => rung),
      rungs.map((rung) => new Date(rung.at)),
      rests,
      opening.onBehalfOf ?? null,
    ],
  );
}

/** Until when the task rests: only somebody's, and only while that is to come. */
const restOf = ({ assignee, restsUntil }: HumanOpening, at: Date): Date | null =>
  assignee !== undefined && restsUntil !== undefined && restsUntil > at.getTime() ? new Date(restsUntil) : null;

function stateOf(assignee: string | null, rests: Date | null): TaskState {
  if (assignee === null) return TaskState.Ready;
  return rests === null ? TaskState.Reserved : TaskState.Suspended;
}
