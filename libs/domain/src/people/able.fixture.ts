import { mayAct, TaskAction, type TaskFacts } from '../tasks/policy';
import type { Opening } from '../tasks/opening';
import { TaskState } from '../tasks/task';
import { NOW } from './department.fixture';
import { type Actor, Role } from './principal';
import type { Roster } from './roster';
import { actorOf, rolesOf } from './standing';

type Asking = Extract<Opening, { type: 'HUMAN' }>;

/** Everybody who could complete the task that an opening makes, by the one policy of tasks. */
export function able(roster: Roster, { candidates, excluded }: Pick<Asking, 'candidates' | 'excluded'>): Actor[] {
  const task: TaskFacts = {
    kind: 'faceSearch.supervisor-review',
    state: TaskState.Ready,
    candidates,
    excluded,
    assignee: null,
    version: 1,
  };
  return roster.members
    .flatMap(({ id }) => actorOf(roster, id, NOW) ?? [])
    .filter(
      (actor) =>
        mayAct(TaskAction.Complete, task, actor, rolesOf(roster, actor.memberId, NOW).includes(Role.SystemAdministrator)) === undefined,
    );
}

/** The same of an opening; nobody where it asks nobody. */
export const ableTo = (roster: Roster, opening: Opening): Actor[] => (opening.type === 'HUMAN' ? able(roster, opening) : []);
