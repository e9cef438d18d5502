import { SuccessionBasis, type Fallout, type HeldPost, type HeldTask, type TaskHandover } from '@app/domain/accounts';
import { candidatesFor, memberPrincipal, Role, type Principal, type Roster } from '@app/domain/people';
import { Notice } from '@app/domain/tasks/notices';
import { TaskState, TaskEvent } from '@app/domain/tasks/task';
import { HandoverAction, HandoverKind } from '@app/persistence/accounts';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { settleText } from './settle-text';
import type { BlockedBy } from './take-effect';
import { reofferAnew } from '../reoffer';
import { ifNamed } from '../tasks/named';
import { tell } from '../tell';

/** Whose things are handed over, with which account, and when. */
export interface HandingOver {
  /** Null: a member without an account; the task's own history tells. */
  readonly accountId: string | null;
  readonly memberId: string;
  readonly roster: Roster;
  readonly at: Date;
  readonly by: BlockedBy;
}

interface Line {
  readonly kind: HandoverKind;
  readonly objectId: string;
  readonly action: HandoverAction;
  readonly toId: string | null;
}

/** Does what the fallout says, each thing with its own line; the caller holds the locks of members, account, processes and tasks. */
export async function handOver(manager: EntityManager, fallout: Fallout, tasks: readonly HeldTask[], by: HandingOver): Promise<number> {
  const lines = [
    ...(await handOverTasks(manager, fallout.tasks, tasks, by)),
    ...(await handOverSearches(manager, fallout, by.at)),
    ...(await endPosts(manager, fallout.endedPosts, by.at)),
    ...(await reassign(manager, fallout, by.at)),
  ];
  for (const line of lines) await noteHandover(manager, line, by);
  const passed = fallout.searches.filter(({ to }) => to !== null);
  for (const { searchId } of passed) await reofferAnew(manager, { ...by.by, now: by.at, processId: searchId });
  return lines.length;
}

/** The account's page lists what became of each thing. */
export async function noteHandover(
  manager: EntityManager,
  { kind, objectId, action, toId }: Line,
  { accountId, at }: Pick<HandingOver, 'accountId' | 'at'>,
): Promise<void> {
  if (accountId === null) return;
  await manager.query(
    'INSERT INTO account_handover (id, account_id, object_kind, object_id, action, to_id, at) VALUES ($1, $2, $3, $4, $5, $6, $7)',
    [randomUUID(), accountId, kind, objectId, action, toId, at],
  );
}

async function handOverTasks(
  manager: EntityManager,
  handovers: readonly TaskHandover[],
  tasks: readonly HeldTask[],
  by: HandingOver,
): Promise<Line[]> {
  const lines: Line[] = [];
  for (const { taskId, action, to } of handovers) {
    const task = tasks.find((one) => one.taskId === taskId);
    if (task === undefined) throw new Error('only tasks that are bound to the member are handed over');
    if (action === 'FINISH' || action === 'END') await settleText(manager, task.processId, action, by);
    else await moveTask(manager, taskId, offeredTo({ action, to }, task.excluded, by), by);
    lines.push({ kind: HandoverKind.Task, objectId: taskId, action: DONE[action], toId: to });
  }
  return lines;
}

const DONE = {
  RELEASE: HandoverAction.Released,
  HAND_OVER: HandoverAction.HandedOver,
  UNOWNED: HandoverAction.Rerouted,
  FINISH: HandoverAction.ToFinish,
  END: HandoverAction.Ended,
} as const satisfies Record<TaskHandover['action'], HandoverAction>;

interface Offer {
  readonly candidates: readonly Principal[];
  readonly vacant?: string;
  readonly role?: string;
}

/** What nobody can take over goes to who decides as Commander; where nobody does, the task says which role is vacant. */
function offeredTo(
  { action, to }: Pick<TaskHandover, 'action' | 'to'>,
  excluded: readonly string[],
  { roster, memberId, at }: HandingOver,
): Offer {
  if (action === 'RELEASE') return { candidates: [] };
  if (to !== null) return { candidates: [memberPrincipal(to)] };
  return candidatesFor(roster, { role: Role.Commander, excluded: [...excluded, memberId] }, at.getTime());
}

/** Takes a task from the member: back to its other candidates, and offered to the new ones. */
async function moveTask(
  manager: EntityManager,
  taskId: string,
  { candidates, vacant, role }: Offer,
  { memberId, at, by: { actorId } }: HandingOver,
): Promise<void> {
  await manager.query('DELETE FROM task_candidate WHERE task_id = $1 AND principal = $2', [taskId, memberPrincipal(memberId)]);
  await manager.query(
    `UPDATE task SET version = version + 1, vacant = coalesce($3, vacant),
       state = CASE WHEN assignee = $2 THEN $4 ELSE state END, suspended_until = CASE WHEN assignee = $2 THEN NULL ELSE suspended_until END,
       assignee = nullif(assignee, $2) WHERE id = $1`,
    [taskId, memberId, vacant ?? null, TaskState.Ready],
  );
  await manager.query(
    `INSERT INTO task_candidate (task_id, principal, kind, priority, due_at, claimable, role)
     SELECT id, p, kind, priority, due_at, true, ${ifNamed('$3::varchar')} FROM task, unnest($2::text[]) p WHERE id = $1 ON CONFLICT DO NOTHING`,
    [taskId, candidates, role ?? null],
  );
  await manager.query(`UPDATE task_candidate c SET claimable = t.assignee IS NULL FROM task t WHERE t.id = c.task_id AND c.task_id = $1`, [
    taskId,
  ]);
  await manager.query(
    `INSERT INTO task_history (task_id, at, actor, event, other_member) VALUES ($1, $2, $3, '${TaskEvent.HandedOver}', $4)`,
    [taskId, at, actorId, memberId],
  );
}

const CARRY = 'UPDATE face_search SET owner_id = $2, in_custody = $3 WHERE id = $1';

/** VII.E.2: each search has a new owner, who is told so, and whether only as custodian; one that nobody is there to take waits for somebody. */
async function handOverSearches(manager: EntityManager, { memberId, searches }: Fallout, at: Date): Promise<Line[]> {
  const lines: Line[] = [];
  for (const { searchId, to, basis } of searches) {
    const action = basis === SuccessionBasis.Custodian ? HandoverAction.InCustody : HandoverAction.HandedOver;
    lines.push({ kind: HandoverKind.Search, objectId: searchId, action, toId: to });
    const inCustody = to === null || action === HandoverAction.InCustody;
    await manager.query(CARRY, [searchId, to ?? memberId, inCustody]);
    if (to === null) continue;
    const notice = inCustody ? Notice.SearchInCustody : Notice.SearchHandedOver;
    await tell(manager, { notice, to: memberPrincipal(to), about: searchId, at });
  }
  return lines;
}

const POST_TABLES = {
  APPOINTMENT: 'acting_appointment',
  DESIGNATION: 'designation',
  DUTY: 'duty_supervisor',
  SUBSTITUTION: 'substitution',
} as const satisfies Record<HeldPost['kind'], string>;

/** A post that runs ends now; one that has not begun never does. */
async function endPosts(manager: EntityManager, posts: readonly HeldPost[], at: Date): Promise<Line[]> {
  for (const { id, kind } of posts) {
    await manager.query(`DELETE FROM ${POST_TABLES[kind]} WHERE id = $1 AND valid_from >= $2`, [id, at]);
    await manager.query(`UPDATE ${POST_TABLES[kind]} SET valid_to = $2 WHERE id = $1`, [id, at]);
  }
  return posts.map(({ id }) => ({ kind: HandoverKind.Post, objectId: id, action: HandoverAction.Ended, toId: null }));
}

/** Whom the member supervised is supervised by the successor from now on. */
async function reassign(manager: EntityManager, { memberId, supervised: { memberIds, action, to } }: Fallout, at: Date): Promise<Line[]> {
  if (action === 'LEAVE') return [];
  const moved = memberIds.filter((id) => id !== to);
  await manager.query('UPDATE assignment SET supervisor_id = $3 WHERE supervisor_id = $1 AND valid_from >= $2 AND member_id = ANY ($4)', [
    memberId,
    at,
    to,
    moved,
  ]);
  await manager.query(
    `WITH old AS (SELECT id, valid_to FROM assignment
       WHERE supervisor_id = $1 AND member_id = ANY ($4) AND valid_from < $2 AND (valid_to IS NULL OR valid_to > $2) FOR UPDATE),
     ended AS (UPDATE assignment a SET valid_to = $2 FROM old WHERE a.id = old.id RETURNING a.member_id, a.unit_id, a.kind, old.valid_to AS until)
     INSERT INTO assignment (id, member_id, unit_id, supervisor_id, kind, valid_from, valid_to)
     SELECT gen_random_uuid(), member_id, unit_id, $3::uuid, kind, $2, until FROM ended`,
    [memberId, at, to, moved],
  );
  return moved.map((id) => ({ kind: HandoverKind.Supervised, objectId: id, action: HandoverAction.HandedOver, toId: to }));
}
