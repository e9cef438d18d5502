import { choice, refuse, type Refusal } from '../kernel';
import { ChangeKind, type RosterChange } from './change';
import { covers } from './interval';
import { Role } from './principal';
import { type Assignment, AssignmentKind, type Roster } from './roster';
import { belongs, rolesOf } from './standing';

const roster = choice('roster changes');

/** Who can appoint others (A6); without one of them nobody could mend the roster. */
const APPOINTING: readonly Role[] = [Role.Chief, Role.Major];

/**
 * Whether the change leaves somebody without a regular post, or the department without anybody who can appoint. `at` = now, UTC epoch ms.
 * Refusal: INTERVAL_GAP, naming the member or the role, and the time without.
 */
export function gapOf(department: Roster, change: RosterChange, at: number): Refusal | undefined {
  if (change.kind === ChangeKind.Assignment)
    return change.assignmentKind === AssignmentKind.Regular ? postGap(department, change, at) : undefined;
  if (change.kind === ChangeKind.RoleEnd) return roleGap(department, change);
  return change.kind === ChangeKind.Separation ? separationGap(department, change) : undefined;
}

type Post = Extract<RosterChange, { kind: 'ASSIGNMENT' }>;

/** A regular post runs until the next one begins; what is bounded is a detail beside it. */
function postGap(department: Roster, { memberId, from, to }: Post, at: number): Refusal | undefined {
  const others = department.assignments.filter((row) => row.memberId === memberId && row.kind === AssignmentKind.Regular);
  const next = Math.min(...others.map((row) => row.from).filter((begins) => begins > from));
  if (to !== null && to !== next) return gap({ memberId, from: to, to: Number.isFinite(next) ? next : null });
  const ended = lastEnd(others, from);
  const without = ended === undefined ? from : Math.max(ended, at);
  return without < from ? gap({ memberId, from: without, to: from }) : undefined;
}

/** When the post before this instant ends; undefined when one runs until then, or there was none. */
function lastEnd(posts: readonly Assignment[], from: number): number | undefined {
  const before = posts.filter((row) => row.from < from);
  if (before.length === 0 || before.some((row) => covers(row, from) || row.to === from)) return undefined;
  return Math.max(...before.map((row) => row.to ?? from));
}

function roleGap(department: Roster, { memberId, role, from }: Extract<RosterChange, { kind: 'ROLE_END' }>): Refusal | undefined {
  if (!APPOINTING.includes(role)) return undefined;
  const after: Roster = {
    ...department,
    roleGrants: department.roleGrants.filter((row) => !(row.memberId === memberId && row.role === role && covers(row, from))),
    actingAppointments: department.actingAppointments.filter(
      (row) => !(row.holderId === memberId && row.role === role && covers(row, from)),
    ),
  };
  return hasHead(after, from) ? undefined : gap({ role, from });
}

function separationGap(department: Roster, { memberId, from }: RosterChange): Refusal | undefined {
  const after: Roster = { ...department, members: department.members.filter(({ id }) => id !== memberId) };
  return hasHead(after, from) || !hasHead(department, from) ? undefined : gap({ memberId, from });
}

const hasHead = (department: Roster, at: number): boolean =>
  department.members.some(({ id }) => belongs(department, id, at) && rolesOf(department, id, at).some((held) => APPOINTING.includes(held)));

const gap = (facts: Record<string, string | number | null>): Refusal => refuse('INTERVAL_GAP', roster, facts);
