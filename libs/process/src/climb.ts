import { appendAudit, AuditOutcome } from '@app/audit';
import { highestDue, type RungInstant, type RungName } from '@app/domain/calendar';
import { candidatesFor } from '@app/domain/people';
import { ProcessState, StepState } from '@app/domain/process';
import { escalationNeed, mayBeAsked, reportNeed } from '@app/domain/tasks/escalation';
import { Notice } from '@app/domain/tasks/notices';
import { specOf } from '@app/domain/tasks/specs';
import { EXPIRED, OPEN_TASK_STATES, TaskState, RungState } from '@app/domain/tasks/task';
import { loadRoster } from '@app/persistence/people';
import type { EntityManager } from 'typeorm';
import { lockProcess, raiseVersion, type ProcessRow, type Raised } from './process-row';
import { reofferVacant } from './reoffer';
import { sealedSearch } from './search/sealed';
import { ifNamed } from './tasks/named';
import { rows } from './transaction';

interface DueTask {
  readonly id: string;
  readonly stepKey: string;
  readonly kind: string;
  readonly subjectMemberId: string | null;
  readonly round: number;
  readonly level: number;
  readonly excluded: string[];
  readonly candidates: string[];
  readonly rungs: { rung: RungName; at: string }[];
}

const DUE_TASKS = `SELECT t.id, t.step_key AS "stepKey", t.kind, t.subject_member_id AS "subjectMemberId", t.round, t.level, t.excluded,
    (SELECT coalesce(array_agg(c.principal::text), '{}') FROM task_candidate c WHERE c.task_id = t.id) AS candidates,
    jsonb_agg(jsonb_build_object('rung', r.rung, 'at', r.at)) AS rungs
  FROM task t JOIN task_rung r ON r.task_id = t.id AND r.state = '${RungState.Pending}'
  WHERE t.process_id = $1 AND t.state = ANY($3) AND (t.state <> $4 OR t.suspended_until <= $2)
  GROUP BY t.id HAVING min(r.at) <= $2`;

/**
 * Lets the highest due rung of every open task take effect and records the lower ones as missed; safe to run twice. Answers with whom to tell. A suspended task's rungs
 * rest until its date. A task that nobody could decide is offered to whoever can by now.
 */
export async function climbLadders(manager: EntityManager, processId: string, now: Date): Promise<Raised[]> {
  const process = await lockProcess(manager, processId);
  if (process?.state !== ProcessState.Open) return [];
  const raised: Raised[] = [];
  await reofferVacant(manager, { now, actorId: null, source: 'worker', processId });
  for (const task of await rows<DueTask>(manager, DUE_TASKS, [processId, now, OPEN_TASK_STATES, TaskState.Suspended])) {
    const { effective, missed } = highestDue(
      task.rungs.map(({ rung, at }) => ({ rung, at: Date.parse(at) })),
      now.getTime(),
    );
    if (effective === undefined) continue;
    await mark(manager, task.id, { effective, missed });
    raised.push(...(await takeEffect(manager, { process, task, rung: effective.rung, now })));
  }
  return raised;
}

async function mark(
  manager: EntityManager,
  taskId: string,
  { effective, missed }: { effective: RungInstant; missed: readonly RungInstant[] },
): Promise<void> {
  await manager.query(
    `UPDATE task_rung SET state = CASE WHEN rung = $2 THEN '${RungState.Done}' ELSE '${RungState.Missed}' END WHERE task_id = $1 AND rung = ANY($3)`,
    [taskId, effective.rung, [effective.rung, ...missed.map(({ rung }) => rung)]],
  );
}

interface Rung {
  readonly process: ProcessRow;
  readonly task: DueTask;
  readonly rung: RungName;
  readonly now: Date;
}

async function takeEffect(manager: EntityManager, { process, task, rung, now }: Rung): Promise<Raised[]> {
  const event = eventOf(task, rung);
  if (event === Notice.Escalated) await escalate(manager, task, now);
  if (event === Notice.Reported) await report(manager, { process, task, now });
  const expired = event === Notice.Expired ? [await expire(manager, { process, task, rung, now })] : [];
  await manager.query('INSERT INTO task_history (task_id, at, event) VALUES ($1, $2, $3)', [task.id, now, event]);
  await manager.query(
    `INSERT INTO outbox (id, notice, recipient, process_id, task_id, created_at) SELECT gen_random_uuid(), $2, principal, $3, $1, $4 FROM task_candidate WHERE task_id = $1`,
    [task.id, event, process.id, now],
  );
  await appendAudit(manager, {
    at: now,
    actorId: null,
    action: event,
    objectKind: 'task',
    objectId: task.id,
    processId: process.id,
    outcome: AuditOutcome.Success,
    code: rung,
    source: 'worker',
  });
  return expired;
}

/** What a rung brings about; past its time, a task that nobody else can do is reported instead of asked of more people. */
function eventOf({ kind }: DueTask, rung: RungName): Notice {
  if (rung.startsWith('ESCALATE')) return specOf(kind).instead === undefined ? Notice.Escalated : Notice.Reported;
  return { REMIND: Notice.Reminded, DUE: Notice.Overdue, EXPIRE: Notice.Expired }[rung as 'REMIND' | 'DUE' | 'EXPIRE'];
}

/** Superiors are told of a task that is not theirs to do; what they can do instead, `explain` says. Of a sealed search nobody else is told (VI.B). */
async function report(manager: EntityManager, { process, task, now }: Pick<Rung, 'process' | 'task' | 'now'>): Promise<void> {
  const need = reportNeed(task.level, task.candidates, task.excluded);
  const { candidates } = candidatesFor(await loadRoster(manager), need, now.getTime());
  await manager.query('UPDATE task SET level = level + 1, version = version + 1 WHERE id = $1', [task.id]);
  if ((await sealedSearch(manager, process.id)) !== undefined) return;
  await manager.query(
    `INSERT INTO outbox (id, notice, recipient, process_id, task_id, created_at) SELECT gen_random_uuid(), $2, p, $3, $1, $4 FROM unnest($5::text[]) p`,
    [task.id, Notice.Late, process.id, now, candidates],
  );
}

/** The next in chain becomes a candidate beside the earlier ones; nobody left means the task stays as it is, at a higher level. */
async function escalate(manager: EntityManager, task: DueTask, now: Date): Promise<void> {
  const [roster, at] = [await loadRoster(manager), now.getTime()];
  const need = { ...escalationNeed(task.candidates, task.excluded), able: mayBeAsked(task, roster, at) };
  const { candidates, role } = candidatesFor(roster, need, at);
  await manager.query(
    `WITH t AS (UPDATE task SET level = level + 1, version = version + 1, vacant = CASE WHEN cardinality($2::text[]) = 0 THEN vacant END WHERE id = $1 RETURNING id, kind, priority, due_at, assignee)
     INSERT INTO task_candidate (task_id, principal, kind, priority, due_at, claimable, role)
     SELECT id, p, kind, priority, due_at, assignee IS NULL, ${ifNamed('$3::varchar')} FROM t, unnest($2::text[]) p ON CONFLICT DO NOTHING`,
    [task.id, candidates, role ?? null],
  );
}

async function expire(manager: EntityManager, { process, task, now }: Rung): Promise<Raised> {
  await manager.query(
    `WITH s AS (UPDATE step SET state = $4, outcome = '${EXPIRED}', decided_at = $5 WHERE process_id = $1 AND key = $2 AND round = $3),
     c AS (UPDATE task_candidate SET claimable = false WHERE task_id = $6)
     UPDATE task SET state = $7, version = version + 1 WHERE id = $6`,
    [process.id, task.stepKey, task.round, StepState.Decided, now, task.id, TaskState.Withdrawn],
  );
  return raiseVersion(manager, process, now);
}
