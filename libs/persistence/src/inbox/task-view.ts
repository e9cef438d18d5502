import { CaseState } from '@app/domain/search/model';
import { authorityLabel } from '@app/domain/kernel';
import { SubjectKind } from '@app/domain/oversight/discrepancy';
import { caseNumberTold, type FoundIn } from '@app/domain/oversight/found-in';
import type { Actor, Principal } from '@app/domain/people';
import { ProcessKind } from '@app/domain/process';
import { deadlineAuthority } from '@app/domain/tasks/deadline-authority';
import { allowedActions, type TaskAction } from '@app/domain/tasks/policy';
import { specOf } from '@app/domain/tasks/specs';
import { isOpenTask, type TaskState } from '@app/domain/tasks/task';

/** A task as people read it. Instants in ISO 8601, UTC. */
export interface TaskView {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** Which clause, law or setting asks for it. */
  readonly authority: string;
  readonly process: { readonly id: string; readonly kind: string };
  readonly state: TaskState;
  /** 0 urgent, 1 high, 2 normal. */
  readonly priority: number;
  readonly openedAt: string;
  readonly dueAt: string | null;
  /** Whose word the deadline is: never the SOP's, which sets none. */
  readonly deadlineAuthority: string;
  readonly overdue: boolean;
  /** How often it was escalated. */
  readonly level: number;
  readonly assignee: { readonly id: string; readonly name: string } | null;
  /** Whom it is about. */
  readonly subject: { readonly id: string; readonly name: string } | null;
  readonly caseNumber: string | null;
  /** Of a task about a discrepancy: its type, or the code of the gate that failed. */
  readonly discrepancyType: string | null;
  readonly purpose: string | null;
  /** What it is about within its process, such as a candidate. */
  readonly ref: string | null;
  readonly suspendedUntil: string | null;
  readonly version: number;
  readonly allowedActions: readonly TaskAction[];
}

/** The row behind a view. */
export interface TaskRow {
  readonly id: string;
  readonly kind: string;
  readonly variant: string | null;
  readonly processId: string;
  readonly processKind: string;
  readonly stepKey: string;
  readonly state: TaskState;
  readonly priority: number;
  readonly openedAt: Date;
  readonly dueAt: Date;
  readonly level: number;
  readonly assignee: string | null;
  readonly assigneeName: string | null;
  readonly excluded: string[];
  readonly candidates: Principal[];
  readonly subjectMemberId: string | null;
  readonly subjectName: string | null;
  readonly caseNumber: string | null;
  readonly discrepancy: { readonly type: string; readonly search: FoundIn | null } | null;
  readonly purpose: string | null;
  readonly suspendedUntil: Date | null;
  readonly version: number;
}

/** What discrepancy a task `t` of a process `p` is about, and the search that it was found in. */
const DISCREPANCY = `CASE WHEN p.kind = '${ProcessKind.Discrepancy}' THEN (SELECT jsonb_build_object('type', d.type, 'search',
    (SELECT jsonb_build_object('caseNumber', coalesce(f.case_number, s.case_number), 'sealed', coalesce(f.state = '${CaseState.Sealed}', false), 'purpose', s.purpose,
       'operatorId', s.operator_id, 'ownerId', s.owner_id)
     FROM face_search s LEFT JOIN case_file f ON f.id = s.case_id WHERE s.id = CASE d.subject_kind WHEN '${SubjectKind.Search}' THEN d.subject_id::uuid END))
  FROM discrepancy d WHERE d.id = t.process_id) END`;

/** Asks for `TaskRow`s; conditions on `task t` follow. */
export const SELECT_TASKS = `SELECT t.id, t.kind, t.variant, t.process_id AS "processId", p.kind AS "processKind", t.step_key AS "stepKey", t.state, t.priority, t.opened_at AS "openedAt", t.due_at AS "dueAt",
  t.level, t.assignee, (SELECT name FROM member m WHERE m.id = t.assignee) AS "assigneeName", t.excluded,
  coalesce((SELECT array_agg(c.principal::text) FROM task_candidate c WHERE c.task_id = t.id), '{}') AS candidates,
  t.subject_member_id AS "subjectMemberId", (SELECT name FROM member m WHERE m.id = t.subject_member_id) AS "subjectName",
  t.case_number AS "caseNumber", ${DISCREPANCY} AS discrepancy, t.purpose, t.suspended_until AS "suspendedUntil", t.version
  FROM task t JOIN process p ON p.id = t.process_id`;

const NEVER_DUE = 9999;

/** Writes a row for a reader: title and authority from the step's specification, actions from the one policy function. */
export function viewOf(row: TaskRow, actor: Actor, now: Date, oversees = false): TaskView {
  const { title, authority } = specOf(row.kind, row.variant);
  const hasDue = row.dueAt.getUTCFullYear() < NEVER_DUE;
  const person = (id: string | null, name: string | null): TaskView['assignee'] => (id === null ? null : { id, name: name ?? '' });
  return {
    id: row.id,
    kind: row.kind,
    title,
    authority: authorityLabel(authority),
    process: { id: row.processId, kind: row.processKind },
    state: row.state,
    priority: row.priority,
    openedAt: row.openedAt.toISOString(),
    dueAt: hasDue ? row.dueAt.toISOString() : null,
    deadlineAuthority: authorityLabel(deadlineAuthority(row.kind)),
    overdue: isOpenTask(row.state) && row.dueAt < now,
    level: row.level,
    assignee: person(row.assignee, row.assigneeName),
    subject: person(row.subjectMemberId, row.subjectName),
    caseNumber: row.caseNumber ?? (row.discrepancy?.search ? caseNumberTold(row.discrepancy.search, actor) : null),
    discrepancyType: row.discrepancy?.type ?? null,
    purpose: row.purpose,
    ref: row.stepKey.split(':')[1] ?? null,
    suspendedUntil: row.suspendedUntil?.toISOString() ?? null,
    version: row.version,
    allowedActions: allowedActions(row, actor, oversees),
  };
}
