import { supervises, type Actor, type Principal } from '@app/domain/people';
import { type InRole, isOverseer, type TaskFacts } from '@app/domain/tasks/policy';
import { loadRoster } from '@app/persistence/people';
import type { EntityManager } from 'typeorm';
import { row } from '../transaction';

/** A task as the policy function and the deciding transaction need it. */
export interface StoredTask extends TaskFacts {
  readonly id: string;
  readonly processId: string;
  readonly stepKey: string;
  readonly round: number;
  /** Which variant of its kind it is asked for. */
  readonly variant: string | null;
  readonly candidates: Principal[];
  /** For whom a candidate stands in, by principal; absent for those who act in their own right. */
  readonly inPlaceOf: Readonly<Partial<Record<Principal, string>>>;
  /** In which role a candidate is asked by name; absent for those who are asked as themselves. */
  readonly inRole: InRole;
}

const SELECT = `SELECT t.id, t.process_id AS "processId", t.step_key AS "stepKey", t.round, t.kind, t.variant, t.state, t.excluded, t.assignee, t.version,
  coalesce((SELECT array_agg(c.principal::text) FROM task_candidate c WHERE c.task_id = t.id), '{}') AS candidates,
  coalesce((SELECT jsonb_object_agg(c.principal, c.on_behalf_of) FROM task_candidate c WHERE c.task_id = t.id AND c.on_behalf_of IS NOT NULL), '{}') AS "inPlaceOf",
  coalesce((SELECT jsonb_object_agg(c.principal, c.role) FROM task_candidate c WHERE c.task_id = t.id AND c.role IS NOT NULL), '{}') AS "inRole"
  FROM task t WHERE t.id = $1`;

export const readTask = (manager: EntityManager, id: string): Promise<StoredTask | undefined> => row<StoredTask>(manager, SELECT, [id]);

/** Locks the task: after the process row. */
export const lockTask = (manager: EntityManager, id: string): Promise<StoredTask | undefined> =>
  row<StoredTask>(manager, `${SELECT} FOR UPDATE OF t`, [id]);

/** Does this person supervise the owner or a candidate, or command the section? They may look, assign and release, not decide. */
export async function oversees(manager: EntityManager, task: StoredTask, actor: Actor, now: Date): Promise<boolean> {
  if (isOverseer(actor.roles)) return true;
  const members = [task.assignee, ...task.candidates.map((candidate) => /^member:(.+)$/.exec(candidate)?.[1])].filter(
    (id) => id !== undefined && id !== null,
  );
  return members.length > 0 && supervises(await loadRoster(manager), actor.memberId, members, now.getTime());
}
