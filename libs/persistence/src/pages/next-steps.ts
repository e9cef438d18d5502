import { authorityLabel } from '@app/domain/kernel';
import { roleName } from '@app/domain/people';
import { deadlineAuthority } from '@app/domain/tasks/deadline-authority';
import { lackingHolder, type Lacking } from '@app/domain/tasks/lacking';
import { specOf } from '@app/domain/tasks/specs';
import { OPEN_TASK_STATES } from '@app/domain/tasks/task';
import type { EntityManager } from 'typeorm';
import { listed } from '../sql';

/** What the process waits for: what, from whom, by when; where nobody can, which role is vacant and who mends that. */
export interface NextStep extends Partial<Lacking> {
  readonly taskId: string;
  readonly step: string;
  readonly title: string;
  readonly authority: string;
  readonly waitsFor: readonly string[];
  readonly dueAt: string;
  /** Whose word the deadline is: never the SOP's, which sets none. */
  readonly deadlineAuthority: string;
}

/** SQL of a task `t`: for whom it waits, by name, or by principal where a role is asked. Read by `readable`. */
export const WAITS_FOR = `CASE WHEN t.assignee IS NOT NULL THEN array(SELECT name::text FROM member WHERE id = t.assignee)
    ELSE array(SELECT coalesce(m.name, c.principal)::text FROM task_candidate c LEFT JOIN member m ON c.principal = 'member:' || m.id
      WHERE c.task_id = t.id ORDER BY 1) END`;

/** A member's name as it is; a role in words: `Investigative Section Commander`. */
export const readable = (waiting: string): string => (waiting.startsWith('role:') ? roleName(waiting.slice('role:'.length)) : waiting);

/** Of a task: what it lacks where nobody can be asked. */
export const lackingOf = ({ waitsFor, vacant }: { waitsFor: readonly string[]; vacant: string | null }): Partial<Lacking> =>
  waitsFor.length === 0 && vacant !== null ? lackingHolder(vacant) : {};

interface OpenTask {
  readonly taskId: string;
  readonly key: string;
  readonly kind: string;
  readonly variant: string | null;
  readonly dueAt: Date;
  readonly vacant: string | null;
  readonly waitsFor: string[];
}

const OPEN_TASKS = `SELECT t.id AS "taskId", t.step_key AS key, t.kind, t.variant, t.due_at AS "dueAt", t.vacant, ${WAITS_FOR} AS "waitsFor"
  FROM task t WHERE t.process_id = $1 AND t.state IN (${listed(OPEN_TASK_STATES)}) ORDER BY t.due_at, t.id`;

/** What an open process waits for, the earliest deadline first. */
export async function nextSteps(manager: EntityManager, processId: string): Promise<NextStep[]> {
  const tasks: OpenTask[] = await manager.query(OPEN_TASKS, [processId]);
  return tasks.map(({ taskId, key, kind, variant, dueAt, vacant, waitsFor }) => ({
    taskId,
    step: key,
    title: specOf(kind, variant).title,
    authority: authorityLabel(specOf(kind, variant).authority),
    waitsFor: waitsFor.map(readable),
    dueAt: dueAt.toISOString(),
    deadlineAuthority: authorityLabel(deadlineAuthority(kind)),
    ...lackingOf({ waitsFor, vacant }),
  }));
}
