import { Role } from './principal';
import { AssignmentKind, emptyRoster, MemberStatus, type Roster, type RosterMember, UnitKind } from './roster';

/** An instant at which every row of the fixture holds: 2026-11-02T14:00Z. */
export const NOW = Date.UTC(2026, 10, 2, 14);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
const SINCE = Date.UTC(2026, 0, 1, 5);

const member = (id: string, rank: string, sworn = true): RosterMember => ({
  id,
  employeeNo: `E-${id}`,
  rank,
  sworn,
  status: MemberStatus.Active,
});
const post = (memberId: string, unitId: string, supervisorId: string | null): Roster['assignments'][number] => ({
  id: `post-of-${memberId}`,
  memberId,
  unitId,
  supervisorId,
  from: SINCE,
  to: null,
  kind: AssignmentKind.Regular,
});
const grant = (memberId: string, role: Role): Roster['roleGrants'][number] => ({ memberId, role, from: SINCE, to: null });

/**
 * chief ← major ← commander ← sergeant (robbery) ← detective, colleague; sergeant2 (accidents, AIU) ← crash; chief ← patrol; coordinator
 * and administrator are civilians. The robbery unit is part of the Investigative Section.
 */
export const department: Roster = {
  ...emptyRoster,
  members: [
    member('chief', 'Chief'),
    member('major', 'Major'),
    member('commander', 'Lieutenant'),
    member('sergeant', 'Sergeant'),
    member('sergeant2', 'Sergeant'),
    member('detective', 'Detective'),
    member('colleague', 'Detective'),
    member('crash', 'Officer'),
    member('patrol', 'Officer'),
    member('coordinator', 'Coordinator', false),
    member('admin', 'Analyst', false),
  ],
  units: [
    { id: 'section', name: 'Investigative Section', kind: UnitKind.InvestigativeSection, parentId: null },
    { id: 'robbery', name: 'Robbery', kind: UnitKind.Other, parentId: 'section' },
    { id: 'aiu', name: 'Accident Investigative Unit', kind: UnitKind.Aiu, parentId: 'traffic' },
    { id: 'traffic', name: 'Traffic', kind: UnitKind.Other, parentId: null },
    { id: 'road', name: 'Patrol', kind: UnitKind.Other, parentId: null },
  ],
  assignments: [
    post('major', 'section', 'chief'),
    post('commander', 'section', 'major'),
    post('sergeant', 'robbery', 'commander'),
    post('detective', 'robbery', 'sergeant'),
    post('colleague', 'robbery', 'sergeant'),
    post('sergeant2', 'aiu', 'major'),
    post('crash', 'aiu', 'sergeant2'),
    post('patrol', 'road', 'chief'),
    post('coordinator', 'road', 'chief'),
  ],
  roleGrants: [
    grant('chief', Role.Chief),
    grant('major', Role.Major),
    grant('commander', Role.Commander),
    grant('coordinator', Role.TrainingCoordinator),
    grant('admin', Role.SystemAdministrator),
  ],
};

/** The fixture with these members away for an hour around NOW. */
export const without = (roster: Roster, ...away: string[]): Roster => ({
  ...roster,
  absences: [...roster.absences, ...away.map((memberId) => ({ memberId, from: NOW - HOUR, to: NOW + HOUR }))],
});

/** The fixture with a member's status changed. */
export const withStatus = (roster: Roster, memberId: string, status: MemberStatus, separatedAt?: number): Roster => ({
  ...roster,
  members: roster.members.map((row) => (row.id === memberId ? { ...row, status, separatedAt } : row)),
});

/** The detective has moved to patrol, under the Chief, an hour ago. */
export const moved: Roster = {
  ...department,
  assignments: department.assignments.flatMap((post) =>
    post.memberId === 'detective'
      ? [
          { ...post, to: NOW - HOUR },
          { ...post, id: 'new', unitId: 'road', supervisorId: 'chief', from: NOW - HOUR },
        ]
      : [post],
  ),
};
