import { listed } from '../sql';
import { OPEN_TASK_STATES } from '@app/domain/tasks/task';
import { authorityLabel } from '@app/domain/kernel';
import { deadlineAuthority } from '@app/domain/tasks/deadline-authority';
import type { Actor, Principal } from '@app/domain/people';
import { seesProcess, type Involvement } from '@app/domain/process/visibility';
import { ProcessState } from '@app/domain/process';
import { specOf } from '@app/domain/tasks/specs';
import type { EntityManager } from 'typeorm';

/** One line of a timeline: what happened, who did it, when, and what asked for it. */
export interface TimelineEntry {
  readonly step: string;
  readonly title: string;
  readonly authority: string;
  readonly state: string;
  readonly outcome: string | null;
  readonly openedAt: string;
  readonly decidedAt: string | null;
  readonly by: { readonly id: string; readonly name: string } | null;
  readonly voidReason: string | null;
}

/** What the process waits for: what, from whom, by when; where nobody can, which role is vacant and who mends that. */
export interface NextStep {
  readonly taskId: string;
  readonly step: string;
  readonly title: string;
  readonly authority: string;
  readonly waitsFor: readonly string[];
  readonly dueAt: string;
  /** Whose word the deadline is: never the SOP's, which sets none. */
  readonly deadlineAuthority: string;
  readonly missing?: string;
  readonly mender?: string;
}

/** A process as its subject page shows it. */
export interface ProcessPage {
  readonly id: string;
  readonly kind: string;
  readonly state: ProcessState;
  readonly outcome: string | null;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly version: number;
  readonly policy: { readonly id: string; readonly version: number };
  readonly timeline: readonly TimelineEntry[];
  readonly next: readonly NextStep[];
}

interface ProcessRecord extends Omit<ProcessPage, 'timeline' | 'next' | 'openedAt' | 'closedAt' | 'policy'> {
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly policyId: string;
  readonly policyVersion: number;
  readonly involved: string[];
  readonly candidates: Principal[];
}

const INVOLVEMENT = `array_remove(array(SELECT p.opened_by UNION SELECT s.decided_by FROM step s WHERE s.process_id = p.id
      UNION SELECT t.assignee FROM task t WHERE t.process_id = p.id UNION SELECT t.subject_member_id FROM task t WHERE t.process_id = p.id), NULL) AS involved,
    array(SELECT DISTINCT c.principal::text FROM task_candidate c JOIN task t ON t.id = c.task_id WHERE t.process_id = p.id) AS candidates`;

const PROCESS = `SELECT p.id, p.kind, p.state, p.outcome, p.version, p.opened_at AS "openedAt", p.closed_at AS "closedAt", p.policy_id AS "policyId", p.policy_version AS "policyVersion", ${INVOLVEMENT}
  FROM process p WHERE p.id = $1 AND p.kind = $2`;

/** Which process; `involved`: members whom its subject makes part of it, whatever its steps and tasks say. */
export interface ProcessKey {
  readonly id: string;
  readonly kind: string;
  readonly involved?: readonly string[];
}

/** May this person read the page of the process? False when there is none. Acts on a process ask this before they say why not. */
export async function seesPage(manager: EntityManager, { id, kind, involved = [] }: ProcessKey, actor: Actor): Promise<boolean> {
  const [found]: Involvement[] = await manager.query(`SELECT ${INVOLVEMENT} FROM process p WHERE p.id = $1 AND p.kind = $2`, [id, kind]);
  return found !== undefined && seesProcess({ involved: [...found.involved, ...involved], candidates: found.candidates }, actor);
}

/** The page of one process, or nothing when there is none or it is not this person's to see. */
export async function processPage(manager: EntityManager, key: ProcessKey, actor: Actor): Promise<ProcessPage | undefined> {
  const [found]: ProcessRecord[] = await manager.query(PROCESS, [key.id, key.kind]);
  if (found === undefined) return undefined;
  const involved = [...found.involved, ...(key.involved ?? [])];
  if (!seesProcess({ involved, candidates: found.candidates }, actor)) return undefined;
  const { id, kind, state, outcome, version, openedAt, closedAt, policyId, policyVersion } = found;
  return {
    id,
    kind,
    state,
    outcome,
    version,
    openedAt: openedAt.toISOString(),
    closedAt: closedAt?.toISOString() ?? null,
    policy: { id: policyId, version: policyVersion },
    timeline: await timeline(manager, id),
    next: state === ProcessState.Open ? await nextSteps(manager, id) : [],
  };
}

interface StepRecord {
  readonly key: string;
  readonly kind: string;
  readonly state: string;
  readonly outcome: string | null;
  readonly openedAt: Date;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
  readonly name: string | null;
  readonly voidReason: string | null;
}

async function timeline(manager: EntityManager, processId: string): Promise<TimelineEntry[]> {
  const steps: StepRecord[] = await manager.query(
    `SELECT s.key, s.kind, s.state, s.outcome, s.opened_at AS "openedAt", s.decided_at AS "decidedAt", s.decided_by AS "decidedBy", m.name, s.void_reason AS "voidReason"
     FROM step s LEFT JOIN member m ON m.id = s.decided_by WHERE s.process_id = $1 ORDER BY coalesce(s.decided_at, 'infinity'), s.opened_at, s.key, s.round`,
    [processId],
  );
  return steps.map(({ key, kind, state, outcome, openedAt, decidedAt, decidedBy, name, voidReason }) => ({
    step: key,
    title: specOf(kind).title,
    authority: authorityLabel(specOf(kind).authority),
    state,
    outcome,
    openedAt: openedAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
    by: decidedBy === null ? null : { id: decidedBy, name: name ?? '' },
    voidReason,
  }));
}

/** A member's name as it is; a role in words: `Investigative Section Commander`. */
const readable = (waiting: string): string =>
  waiting.startsWith('role:')
    ? waiting
        .slice('role:'.length)
        .toLowerCase()
        .replace(/(^|_)([a-z])/g, (_, gap: string, letter: string) => `${gap && ' '}${letter.toUpperCase()}`)
    : waiting;

interface OpenTask {
  readonly taskId: string;
  readonly key: string;
  readonly kind: string;
  readonly dueAt: Date;
  readonly vacant: string | null;
  readonly waitsFor: string[];
}

async function nextSteps(manager: EntityManager, processId: string): Promise<NextStep[]> {
  const tasks: OpenTask[] = await manager.query(
    `SELECT t.id AS "taskId", t.step_key AS key, t.kind, t.due_at AS "dueAt", t.vacant,
       CASE WHEN t.assignee IS NOT NULL THEN array(SELECT name::text FROM member WHERE id = t.assignee)
         ELSE array(SELECT coalesce(m.name, c.principal)::text FROM task_candidate c LEFT JOIN member m ON c.principal = 'member:' || m.id WHERE c.task_id = t.id ORDER BY 1) END AS "waitsFor"
     FROM task t WHERE t.process_id = $1 AND t.state IN (${listed(OPEN_TASK_STATES)}) ORDER BY t.due_at, t.id`,
    [processId],
  );
  return tasks.map(({ taskId, key, kind, dueAt, vacant, waitsFor }) => ({
    taskId,
    step: key,
    title: specOf(kind).title,
    authority: authorityLabel(specOf(kind).authority),
    waitsFor: waitsFor.map(readable),
    dueAt: dueAt.toISOString(),
    deadlineAuthority: authorityLabel(deadlineAuthority(kind)),
    ...(waitsFor.length === 0 &&
      vacant !== null && {
        missing: `nobody holds ${vacant} or may decide in its place`,
        mender: 'the Chief or the Major appoint an acting holder',
      }),
  }));
}
