import { Role } from './principal';
import type { Absence, Assignment, Roster, RosterMember } from './roster';

/** A roster by what rules ask it for again and again, so that a rule costs the same in a small department and in a large one. */
export interface RosterIndex {
  readonly memberOf: ReadonlyMap<string, RosterMember>;
  readonly postsOf: ReadonlyMap<string, readonly Assignment[]>;
  /** The posts that name this member as supervisor. */
  readonly supervisedBy: ReadonlyMap<string, readonly Assignment[]>;
  readonly absencesOf: ReadonlyMap<string, readonly Absence[]>;
  /** Whoever a row names for the role at any time, in the order of the members. */
  readonly namedFor: ReadonlyMap<Role, readonly string[]>;
}

const indexes = new WeakMap<Roster, RosterIndex>();

/** The index of a roster, which never changes: a changed department is another roster. */
export function indexOf(roster: Roster): RosterIndex {
  const known = indexes.get(roster);
  if (known !== undefined) return known;
  const made = index(roster);
  indexes.set(roster, made);
  return made;
}

function index(roster: Roster): RosterIndex {
  return {
    memberOf: new Map(roster.members.map((member) => [member.id, member])),
    postsOf: grouped(roster.assignments, ({ memberId }) => memberId),
    supervisedBy: grouped(roster.assignments, ({ supervisorId }) => supervisorId),
    absencesOf: grouped(roster.absences, ({ memberId }) => memberId),
    namedFor: new Map(Object.values(Role).map((role) => [role, namedFor(roster, role)])),
  };
}

function grouped<Row>(rows: readonly Row[], key: (row: Row) => string | null): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const of = key(row);
    if (of === null) continue;
    const group = groups.get(of);
    if (group === undefined) groups.set(of, [row]);
    else group.push(row);
  }
  return groups;
}

function namedFor(roster: Roster, role: Role): string[] {
  const named = new Set<string | null>([
    ...roster.roleGrants.filter((row) => row.role === role).map((row) => row.memberId),
    ...roster.actingAppointments.filter((row) => row.role === role).map((row) => row.holderId),
    ...(role === Role.ChiefDesignee ? roster.designations.map((row) => row.memberId) : []),
    ...(role === Role.DutySupervisor ? roster.dutySupervisors.map((row) => row.memberId) : []),
    ...(role === Role.Supervisor ? roster.assignments.map((row) => row.supervisorId) : []),
  ]);
  return roster.members.map(({ id }) => id).filter((id) => named.has(id));
}
