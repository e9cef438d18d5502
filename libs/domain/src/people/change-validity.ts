import { choice, refuse, type Refusal } from '../kernel';
import { ChangeKind, type RosterChange, SINGLE_POSTS } from './change';
import { gapOf } from './change-gaps';
import { covers, type Interval, isInterval, overlaps } from './interval';
import { AssignmentKind, type Roster } from './roster';
import { assignedSupervisorOf, belongs } from './standing';

const roster = choice('roster changes');

/**
 * The change fits the roster: real dates, people who belong on that date, a unit that exists, no loop of supervisors, nobody in their own
 * place, no overlap and no gap. `at` = now, UTC epoch ms: a gap that lies behind is not made by the change.
 */
export function validityOf(department: Roster, change: RosterChange, at: number): Refusal | undefined {
  return (
    dates(change) ??
    people(department, change, at) ??
    (change.kind === ChangeKind.Assignment ? post(department, change) : undefined) ??
    (change.kind === ChangeKind.RoleEnd ? held(department, change) : undefined) ??
    (change.kind === ChangeKind.Substitution && change.forId === change.memberId
      ? refuse('SUBSTITUTE_IS_MEMBER', roster, { memberId: change.memberId })
      : undefined) ??
    overlap(department, change) ??
    gapOf(department, change, at)
  );
}

const dates = (change: RosterChange): Refusal | undefined => (isInterval(change) ? undefined : refuse('INTERVAL_INVALID', roster));

/** A separation is of somebody who still belongs; a date that lies ahead may be set anew. */
function people(department: Roster, change: RosterChange, at: number): Refusal | undefined {
  const asOf = change.kind === ChangeKind.Separation ? at : change.from;
  const gone = peopleIn(change).find((id) => !belongs(department, id, asOf));
  return gone === undefined ? undefined : refuse('MEMBER_NOT_ACTIVE', roster, { memberId: gone });
}

function peopleIn(change: RosterChange): string[] {
  if (change.kind === ChangeKind.Substitution) return [change.memberId, change.forId];
  const hasSupervisor = change.kind === ChangeKind.Assignment && change.supervisorId !== null;
  return hasSupervisor ? [change.memberId, change.supervisorId] : [change.memberId];
}

function post(
  department: Roster,
  { unitId, memberId, supervisorId, from }: Extract<RosterChange, { kind: 'ASSIGNMENT' }>,
): Refusal | undefined {
  if (!department.units.some(({ id }) => id === unitId)) return refuse('UNIT_UNKNOWN', roster, { unitId });
  const passed = new Set<string>();
  for (let next = supervisorId ?? undefined; next !== undefined && !passed.has(next); next = assignedSupervisorOf(department, next, from)) {
    if (next === memberId) return refuse('SUPERVISOR_LOOP', roster, { memberId, supervisorId });
    passed.add(next);
  }
  return undefined;
}

function held(department: Roster, { memberId, role, from }: Extract<RosterChange, { kind: 'ROLE_END' }>): Refusal | undefined {
  const granted = department.roleGrants.some((row) => row.memberId === memberId && row.role === role && covers(row, from));
  const acting = department.actingAppointments.some((row) => row.holderId === memberId && row.role === role && covers(row, from));
  return granted || acting ? undefined : refuse('ROLE_NOT_HELD', roster, { memberId, role });
}

function overlap(department: Roster, change: RosterChange): Refusal | undefined {
  const row = rivals(department, change).find((rival) => overlaps(rival, change));
  return row && refuse('INTERVAL_OVERLAP', roster, { memberId: change.memberId, from: row.from, to: row.to });
}

/** The rows that may not share an instant with the change. */
function rivals(department: Roster, change: RosterChange): Interval[] {
  const mine = (row: { readonly memberId: string }): boolean => row.memberId === change.memberId;
  switch (change.kind) {
    case ChangeKind.Assignment:
      return department.assignments.filter((row) => mine(row) && row.kind === change.assignmentKind && !isSucceededBy(row, change));
    case ChangeKind.RoleGrant:
      return department.roleGrants.filter((row) => row.role === change.role && (mine(row) || SINGLE_POSTS.includes(change.role)));
    case ChangeKind.ActingAppointment:
      return department.actingAppointments.filter((row) => row.role === change.role);
    case ChangeKind.Designation:
      return department.designations.filter((row) => mine(row) && row.scope === change.scope);
    case ChangeKind.DutySupervisor:
      return department.dutySupervisors.filter(mine);
    case ChangeKind.Absence:
      return department.absences.filter(mine);
    case ChangeKind.Substitution:
      return department.substitutions.filter(({ forId }) => forId === change.forId);
    case ChangeKind.Shift:
      return department.shifts.filter((row) => mine(row) && row.from >= change.from);
    case ChangeKind.RoleEnd:
    case ChangeKind.Separation:
      return [];
  }
}

/** A new regular post ends the one that began before it; any other overlap is a mistake. */
const isSucceededBy = (row: { readonly kind: AssignmentKind } & Interval, change: Interval): boolean =>
  row.kind === AssignmentKind.Regular && row.from < change.from;
