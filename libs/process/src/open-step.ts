import { appendAudit, auditInsert, AuditOutcome, auditValues, withAudit, type AuditEvent } from '@app/audit';
import type { StepLook, StepRun } from '@app/contracts';
import { ladderFor, rungInstants } from '@app/domain/calendar';
import { StepState, stepKeyText, stepKind, StepType } from '@app/domain/process';
import { Priority, type Opening } from '@app/domain/tasks/opening';
import { specOf } from '@app/domain/tasks/specs';
import { TaskState, TaskEvent } from '@app/domain/tasks/task';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { LoadOpening } from './opening-context';
import type { ProcessRow } from './process-row';
import { ifNamed } from './tasks/named';
import { send } from './transaction';

interface OpenInput {
  readonly process: ProcessRow;
  readonly step: StepRun;
  readonly now: number;
  readonly load: LoadOpening;
}

type HumanOpening = Extract<Opening, { type: 'HUMAN' }>;
type TasklessOpening = Exclude<Opening, HumanOpening>;

/**
 * Writes the row of a step that begins now, with its task, candidates and deadlines, and tells what a look at it would see.
 * The caller holds the process row's lock.
 */
export async function openStep(manager: EntityManager, { process, step, now, load }: OpenInput): Promise<StepLook> {
  const kind = stepKind(process.kind, step);
  const opening = await load({ manager, process, step, policy: process.policy, now });
  const begins = { process, key: stepKeyText(step), kind, at: new Date(now) };
  return opening.type === 'HUMAN' ? insertTask(manager, begins, opening) : insertStep(manager, begins, opening);
}

interface Begins {
  readonly process: ProcessRow;
  readonly key: string;
  readonly kind: string;
  readonly at: Date;
}

const opened = ({ process, kind, at }: Begins, more: Partial<AuditEvent>): AuditEvent => ({
  at,
  actorId: null,
  action: 'StepOpened',
  objectKind: 'step',
  objectId: process.id,
  processId: process.id,
  outcome: AuditOutcome.Success,
  authority: specOf(kind).authority,
  source: 'worker',
  detail: { kind },
  ...more,
});

/** A step without a task: somebody else's decision is waited for, or the rule has settled it already. */
async function insertStep(manager: EntityManager, begins: Begins, opening: TasklessOpening): Promise<StepLook> {
  const { process, key, kind, at } = begins;
  const settled = opening.type === 'SETTLED' ? opening : undefined;
  const refs = settled?.refs ?? [];
  await manager.query(
    `INSERT INTO step (process_id, key, round, kind, type, state, outcome, refs, opened_at, decided_at)
     SELECT $1, $2::varchar, 1 + count(*), $3, $4, $5, $6, $7, $8, $9 FROM step WHERE process_id = $1 AND key = $2`,
    [
      process.id,
      key,
      kind,
      StepType.Wait,
      settled ? StepState.Decided : StepState.Open,
      settled?.outcome ?? null,
      refs,
      at,
      settled ? at : null,
    ],
  );
  await appendAudit(manager, opened(begins, settled ? { action: 'StepSettled', code: settled.outcome } : {}));
  return settled ? { state: 'DECIDED', outcome: settled.outcome, refs } : { state: 'WAITING' };
}

/** A task that nobody can take is opened all the same: the process page says which role is vacant and who can appoint. */
const FAR = new Date('9999-12-31T00:00:00Z');

const INSERT_TASK = `WITH s AS (
    INSERT INTO step (process_id, key, round, kind, type, state, refs, task_id, opened_at)
    SELECT $2, $3::varchar, 1 + count(*), $4, $20, $21, '{}', $1, $7 FROM step WHERE process_id = $2 AND key = $3 RETURNING round),
  t AS (
    INSERT INTO task (id, process_id, step_key, round, kind, state, priority, opened_at, due_at, assignee, excluded, vacant, case_number, purpose, unit_id, subject_member_id,
      suspended_until, variant)
    SELECT $1, $2, $3, s.round, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $19, $24 FROM s),
  c AS (
    INSERT INTO task_candidate (task_id, principal, kind, priority, due_at, claimable, on_behalf_of, role)
    SELECT $1, p, $4, $6, $8, $9::uuid IS NULL, ${ifNamed('$22::uuid')}, ${ifNamed('$23::varchar')} FROM unnest($16::text[]) p),
  r AS (INSERT INTO task_rung (task_id, rung, at) SELECT $1, u.rung, u.at FROM unnest($17::text[], $18::timestamptz[]) AS u(rung, at)),
  h AS (INSERT INTO task_history (task_id, at, event) VALUES ($1, $7, '${TaskEvent.Opened}'))
  ${auditInsert(1, 25)}`;

async function insertTask(manager: EntityManager, begins: Begins, opening: HumanOpening): Promise<StepLook> {
  const { process, key, kind, at } = begins;
  const rests = restOf(opening, at);
  const rungs = rungInstants(ladderFor(process.policy, kind), opening.deadlinesFrom ?? (rests ?? at).getTime(), process.policy);
  const due = rungs.find(({ rung }) => rung === 'DUE');
  const { caseNumber, purpose, unitId, subjectMemberId } = opening.columns ?? {};
  const assignee = opening.assignee ?? null;
  const taskId = randomUUID();
  const inserting = manager.query(INSERT_TASK, [
    taskId,
    process.id,
    key,
    kind,
    stateOf(assignee, rests),
    opening.priority ?? specOf(kind).priority ?? Priority.Normal,
    at,
    due === undefined ? FAR : new Date(due.at),
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
    StepType.Human,
    StepState.Open,
    opening.onBehalfOf ?? null,
    opening.role ?? null,
    opening.variant ?? null,
    ...auditValues(opened(begins, { objectId: taskId, authority: specOf(kind, opening.variant).authority })),
  ]);
  await send(manager, withAudit(inserting));
  const [first] = rungs;
  return first === undefined ? { state: 'WAITING' } : { state: 'WAITING', rungAt: first.at };
}

/** Until when the task rests: only somebody's, and only while that is to come. */
const restOf = ({ assignee, restsUntil }: HumanOpening, at: Date): Date | null =>
  assignee !== undefined && restsUntil !== undefined && restsUntil > at.getTime() ? new Date(restsUntil) : null;

function stateOf(assignee: string | null, rests: Date | null): TaskState {
  if (assignee === null) return TaskState.Ready;
  return rests === null ? TaskState.Reserved : TaskState.Suspended;
}
