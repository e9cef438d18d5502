import { standingTo } from '../accounts/violation';
import { mayIfAsked } from '../duties';
import { actorOf, Role, rolesOf, type Need, type Principal, type Roster } from '../people';

/** Who a task is offered to next, rung by rung; the Chief is the last. */
const LADDER: readonly Role[] = [Role.Commander, Role.Major, Role.Chief];

/**
 * Who is told of a late task that only whom it is asked of can do (`StepSpec.instead`): the Commander first, then the next post at each further
 * escalation (`level`: how many there have been). Never whom the task is asked of.
 */
export const reportNeed = (level: number, candidates: readonly string[], excluded: readonly string[]): Need => ({
  role: LADDER[level] ?? Role.Chief,
  excluded: [...excluded, ...named(candidates)],
});

const named = (candidates: readonly string[]): string[] => candidates.flatMap((candidate) => /^member:(.+)$/.exec(candidate)?.[1] ?? []);

/** A task that is late: its kind, and whom it is about. */
export interface LateTask {
  readonly kind: string;
  readonly subjectMemberId: string | null;
}

/**
 * Whether somebody may do a task at all: where the row of its kind asks for a role, being asked is not enough, nor does rank reach upwards. `at` in
 * UTC epoch ms.
 */
export const mayBeAsked =
  ({ kind, subjectMemberId }: LateTask, roster: Roster, at: number) =>
  (memberId: string): boolean => {
    const actor = actorOf(roster, memberId, at);
    if (actor === undefined) return false;
    const about = subjectMemberId ?? memberId;
    return mayIfAsked(kind, actor, standingTo({ memberId: about, memberRoles: rolesOf(roster, about, at) }, actor));
  };

/** Whom the next escalation asks for: the lowest post that the task is not offered to yet, by the same decider as any other need. */
export function escalationNeed(candidates: readonly string[], excluded: readonly string[]): Need {
  const offered = (role: Role): boolean => candidates.includes(`role:${role}` satisfies Principal);
  const highest = LADDER.findLastIndex(offered);
  const role = LADDER.slice(highest + 1)[0] ?? Role.Chief;
  return { role, excluded: [...excluded, ...named(candidates)] };
}
