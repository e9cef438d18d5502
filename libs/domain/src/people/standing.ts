import { covers, type Interval } from './interval';
import { type Actor, memberPrincipal, type Principal, Role, rolePrincipal } from './principal';
import { AssignmentKind, type Assignment, MemberStatus, type Roster, UnitKind } from './roster';
import { indexOf } from './roster-index';

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** Whether the member belongs to the department at this instant: known and not separated by then. On leave still belongs. */
export function belongs(roster: Roster, memberId: string, at: number): boolean {
  const member = indexOf(roster).memberOf.get(memberId);
  if (!member) return false;
  return member.status !== MemberStatus.Separated || (typeof member.separatedAt === 'number' && at < member.separatedAt);
}

/** Whether the member can be asked to decide something: belongs, is not on leave and not absent. Absent counts as vacant (A6). */
export function isPresent(roster: Roster, memberId: string, at: number): boolean {
  const { memberOf, absencesOf } = indexOf(roster);
  const onLeave = memberOf.get(memberId)?.status === MemberStatus.OnLeave;
  return belongs(roster, memberId, at) && !onLeave && absencesOf.get(memberId)?.some((absence) => covers(absence, at)) !== true;
}

/** The member's posts at this instant, details and acting posts before the regular one, the newest first. */
function currentAssignments(roster: Roster, memberId: string, at: number): Assignment[] {
  const isRegular = ({ kind }: Assignment): number => Number(kind === AssignmentKind.Regular);
  const posts = indexOf(roster).postsOf.get(memberId) ?? [];
  return posts.filter((assignment) => covers(assignment, at)).sort((a, b) => isRegular(a) - isRegular(b) || b.from - a.from);
}

/**
 * The member's assigned supervisor (V.A) at this instant, present or not; a temporary detail's supervisor comes before the regular one.
 * Undefined when none is recorded, or for somebody who does not belong to the department.
 */
export function assignedSupervisorOf(roster: Roster, memberId: string, at: number): string | undefined {
  if (!belongs(roster, memberId, at)) return undefined;
  return currentAssignments(roster, memberId, at).find(({ supervisorId }) => supervisorId !== null)?.supervisorId ?? undefined;
}

/** Whether the member is the assigned supervisor of one of these at this instant. */
export const supervises = (roster: Roster, memberId: string, others: readonly string[], at: number): boolean =>
  others.some((id) => assignedSupervisorOf(roster, id, at) === memberId);

/** Whether the member holds the role otherwise than by acting for somebody: by grant, designation, duty roster or by supervising somebody. */
function holdsInOwnRight(roster: Roster, memberId: string, { role, at }: { role: Role; at: number }): boolean {
  const mine = (row: { readonly memberId: string } & Interval): boolean => row.memberId === memberId && covers(row, at);
  if (roster.roleGrants.some((grant) => grant.role === role && mine(grant))) return true;
  if (role === Role.ChiefDesignee) return roster.designations.some(mine);
  if (role === Role.DutySupervisor) return roster.dutySupervisors.some(mine);
  if (role !== Role.Supervisor) return false;
  const supervised = indexOf(roster).supervisedBy.get(memberId) ?? [];
  return supervised.some((row) => covers(row, at) && assignedSupervisorOf(roster, row.memberId, at) === memberId);
}

const actsAs = (roster: Roster, memberId: string, { role, at }: { role: Role; at: number }): boolean =>
  roster.actingAppointments.some((row) => row.holderId === memberId && row.role === role && covers(row, at));

/** Every role the member holds at this instant, by grant, acting appointment, designation, duty roster or by supervising somebody. */
export function rolesOf(roster: Roster, memberId: string, at: number): Role[] {
  if (!belongs(roster, memberId, at)) return [];
  return Object.values(Role).filter((role) => holdsInOwnRight(roster, memberId, { role, at }) || actsAs(roster, memberId, { role, at }));
}

/** Everything the member may be addressed as: themselves and their roles. Nobody who is separated or unknown has any. */
export const principalsOf = (roster: Roster, memberId: string, at: number, roles = rolesOf(roster, memberId, at)): Principal[] =>
  belongs(roster, memberId, at) ? [memberPrincipal(memberId), ...roles.map(rolePrincipal)] : [];

/** The member as an actor, on that date. Undefined for somebody who is separated or unknown. */
export function actorOf(roster: Roster, memberId: string, at: number): Actor | undefined {
  if (!belongs(roster, memberId, at)) return undefined;
  const roles = rolesOf(roster, memberId, at);
  return { memberId, roles, principals: principalsOf(roster, memberId, at, roles) };
}

export interface Holder {
  readonly memberId: string;
  readonly acting: boolean;
}

/** Few, so that rules need not try everybody. */
const namedFor = (roster: Roster, role: Role): readonly string[] => indexOf(roster).namedFor.get(role) ?? [];

/** Those who hold the role and are present at this instant: holders in their own right first, then those acting for them. */
export function holdersOf(roster: Roster, role: Role, at: number): Holder[] {
  const ids = namedFor(roster, role);
  const inOwnRight = ids.filter((id) => holdsInOwnRight(roster, id, { role, at }) && isPresent(roster, id, at));
  const acting = ids.filter((id) => !inOwnRight.includes(id) && actsAs(roster, id, { role, at }) && isPresent(roster, id, at));
  return [...inOwnRight.map((memberId) => ({ memberId, acting: false })), ...acting.map((memberId) => ({ memberId, acting: true }))];
}

/** The members who hold the role in their own right, present or not; those who left are none. */
export const ownersOf = (roster: Roster, role: Role, at: number): string[] =>
  namedFor(roster, role).filter((id) => holdsInOwnRight(roster, id, { role, at }) && belongs(roster, id, at));

/** Somebody above a member; `actingAs`: only because they act in that post, not in their own right. */
export interface Superior {
  readonly memberId: string;
  readonly actingAs?: Role;
}

/**
 * Who is above the member and present at this instant, each once, the nearest first: assigned supervisor, their supervisor and so on,
 * then Major and Chief. Somebody absent is passed over, their own superior is not; the member is never in their own chain.
 */
export function superiorsOf(roster: Roster, memberId: string, at: number): Superior[] {
  const line: string[] = [];
  for (let next = assignedSupervisorOf(roster, memberId, at); next && !line.includes(next); next = assignedSupervisorOf(roster, next, at)) {
    line.push(next);
  }
  const isChief = ownersOf(roster, Role.Chief, at).includes(memberId);
  const command = isChief ? [] : [Role.Major, Role.Chief].flatMap((role) => postHolders(roster, role, at));
  const all: Superior[] = [...line.map((id) => ({ memberId: id })), ...command];
  const inOwnRight = all.filter(({ actingAs }) => actingAs === undefined).map((superior) => superior.memberId);
  return all.filter(
    ({ memberId: id, actingAs }, index) =>
      id !== memberId &&
      isPresent(roster, id, at) &&
      (actingAs === undefined || !inOwnRight.includes(id)) &&
      all.findIndex((other) => other.memberId === id && other.actingAs === actingAs) === index,
  );
}

/** Those present in a post of command, as superiors. */
export const postHolders = (roster: Roster, role: Role, at: number): Superior[] =>
  holdersOf(roster, role, at).map(({ memberId, acting }) => (acting ? { memberId, actingAs: role } : { memberId }));

/** The ids of `superiorsOf`, each once, the nearest first. */
export const chainOf = (roster: Roster, memberId: string, at: number): string[] =>
  unique(superiorsOf(roster, memberId, at).map((superior) => superior.memberId));

export type AccessUnit = Exclude<UnitKind, typeof UnitKind.Other>;

/** Every kind of unit that gives the member access to FACESNXT (VI.A): of each current post its unit's, or of its nearest parent that has one. */
export function accessUnitsOf(roster: Roster, memberId: string, at: number): AccessUnit[] {
  if (!belongs(roster, memberId, at)) return [];
  const bases = currentAssignments(roster, memberId, at).map(({ unitId }) => accessOfUnit(roster, unitId));
  return [UnitKind.InvestigativeSection, UnitKind.Aiu].filter((kind) => bases.includes(kind));
}

/** The unit that gives the member access to FACESNXT (VI.A); the Section before the Accident Investigative Unit. */
export const accessUnitOf = (roster: Roster, memberId: string, at: number): AccessUnit | undefined =>
  accessUnitsOf(roster, memberId, at)[0];

/** The access that a post in this unit gives (VI.A): the unit's own, or of its nearest parent that has one. */
export function accessOfUnit(roster: Roster, unitId: string): AccessUnit | undefined {
  const passed = new Set<string>();
  for (let id: string | null = unitId; id !== null && !passed.has(id);) {
    passed.add(id);
    const unit = roster.units.find((candidate) => candidate.id === id);
    if (unit && unit.kind !== UnitKind.Other) return unit.kind;
    id = unit?.parentId ?? null;
  }
  return undefined;
}
