import type { Actor } from '@app/domain/people';
import { CaseState } from '@app/domain/search/model';
import { Notice, NOTICE_ABOUT, NoticeSubject } from '@app/domain/tasks/notices';
import { isOverseer, seesTask, type TaskFacts } from '@app/domain/tasks/policy';
import type { EntityManager } from 'typeorm';
import { rowsById } from './inbox';
import { viewOf, type TaskView } from './task-view';

/** Where a page of notices ends. `exactAt`: its instant to the microsecond, as PostgreSQL writes it in UTC. */
export interface NoticePosition {
  readonly exactAt: string;
  readonly id: string;
}

/** IX.A: who declared a prohibited use, and the clause that prohibits it; nothing that they wrote. */
export interface DeclaredUse {
  readonly memberId: string;
  readonly name: string;
  readonly clause: string;
}

/** A notice of the outbox as its person reads it. `task`: as it stands now; null for one about something else. */
export interface NoticeView {
  readonly id: string;
  readonly notice: Notice;
  readonly at: string;
  readonly task: TaskView | null;
  readonly agreementId: string | null;
  readonly searchId: string | null;
  readonly prohibitedUse: DeclaredUse | null;
  /** The number of a case as it is now; null where the case has been sealed since. */
  readonly caseNumber: string | null;
}

/** One page, the newest first; `next` is the place of the page after it, absent on the last. */
export interface NoticesPage {
  readonly notices: readonly NoticeView[];
  readonly next?: NoticePosition;
}

interface Row extends NoticePosition {
  readonly notice: Notice;
  readonly at: Date;
  readonly processId: string;
  readonly taskId: string | null;
}

const NEWEST: NoticePosition = { exactAt: 'infinity', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

/**
 * Index outbox_of_recipient: per principal the newest few, merged. One event is told to each principal a task is offered to; whoever is
 * several of them reads it once: asked notice by notice, since NOT EXISTS would let PostgreSQL read everything they were ever told first.
 */
export const TOLD = `SELECT n.id, n.notice, n.created_at AS at, to_char(n.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "exactAt",
    n.process_id AS "processId", n.task_id AS "taskId"
  FROM unnest($1::text[]) AS pn CROSS JOIN LATERAL (
    SELECT * FROM outbox o WHERE o.recipient = pn AND (o.created_at, o.id) < ($2::timestamptz, $3::uuid)
      AND (SELECT e.id FROM outbox e WHERE e.recipient = ANY($1) AND e.created_at = o.created_at AND e.notice = o.notice
        AND e.process_id = o.process_id AND e.task_id IS NOT DISTINCT FROM o.task_id AND e.id > o.id LIMIT 1) IS NULL
    ORDER BY o.created_at DESC, o.id DESC LIMIT $4) n
  ORDER BY n.created_at DESC, n.id DESC LIMIT $4`;

/** What a notice without a task is about; what somebody declared is looked up in the refusal of that instant. */
async function subjectOf(
  manager: EntityManager,
  { notice, processId, at }: Row,
): Promise<Pick<NoticeView, 'agreementId' | 'searchId' | 'prohibitedUse' | 'caseNumber'>> {
  const is = (subject: NoticeSubject): boolean => NOTICE_ABOUT[notice] === subject;
  const [declared]: DeclaredUse[] = is(NoticeSubject.Use) ? await manager.query(DECLARED, [processId, at]) : [];
  const [found]: { caseNumber: string }[] = is(NoticeSubject.Case) ? await manager.query(CASE, [processId]) : [];
  return {
    agreementId: is(NoticeSubject.Agreement) ? processId : null,
    searchId: is(NoticeSubject.Search) ? processId : null,
    prohibitedUse: declared ?? null,
    caseNumber: found?.caseNumber ?? null,
  };
}

const CASE = `SELECT case_number AS "caseNumber" FROM case_file WHERE id = $1 AND state <> '${CaseState.Sealed}'`;
/** Index audit_event_of_actor. */
const DECLARED = `SELECT m.id AS "memberId", m.name, e.authority_ref AS clause FROM audit_event e JOIN member m ON m.id = e.actor_id
  WHERE e.actor_id = $1 AND e.at = $2 AND e.code = 'PROHIBITED_USE' LIMIT 1`;

/** What is told of a late task is for those above whoever has it. */
const isTheirs = ({ notice }: Row, task: TaskFacts, actor: Actor): boolean =>
  seesTask(task, actor, notice === Notice.Late && isOverseer(actor.roles));

/** What one person was told: to them or to a role they hold now. Notices of tasks that are not theirs to see are passed over. */
export async function noticesFor(
  manager: EntityManager,
  actor: Actor,
  page: { readonly after?: NoticePosition | undefined; readonly limit: number },
  now: Date,
): Promise<NoticesPage> {
  const notices: NoticeView[] = [];
  let after = page.after ?? NEWEST;
  for (;;) {
    const found: Row[] = await manager.query(TOLD, [actor.principals, after.exactAt, after.id, page.limit + 1]);
    const tasks = await rowsById(manager, [...new Set(found.flatMap(({ taskId }) => taskId ?? []))]);
    for (const row of found.slice(0, page.limit)) {
      const task = row.taskId === null ? undefined : tasks.get(row.taskId);
      if (row.taskId === null || (task !== undefined && isTheirs(row, task, actor)))
        notices.push({
          id: row.id,
          notice: row.notice,
          at: row.at.toISOString(),
          task: task === undefined ? null : viewOf(task, actor, now),
          ...(await subjectOf(manager, row)),
        });
      after = row;
      if (notices.length === page.limit) return found.at(-1) === row ? { notices } : { notices, next: after };
    }
    if (found.length <= page.limit) return { notices };
  }
}
