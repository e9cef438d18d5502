import { Role, type Need, type Principal } from '../people';

/** Who a task is offered to next, rung by rung; the Chief is the last. */
const LADDER: readonly Role[] = [Role.Commander, Role.Major, Role.Chief];

/** Whom the next escalation asks for: the lowest post that the task is not offered to yet, by the same decider as any other need. */
export function escalationNeed(candidates: readonly string[], excluded: readonly string[]): Need {
  const offered = (role: Role): boolean => candidates.includes(`role:${role}` satisfies Principal);
  const highest = LADDER.findLastIndex(offered);
  const role = LADDER.slice(highest + 1)[0] ?? Role.Chief;
  const holders = candidates.flatMap((candidate) => /^member:(.+)$/.exec(candidate)?.[1] ?? []);
  return { role, excluded: [...excluded, ...holders] };
}
