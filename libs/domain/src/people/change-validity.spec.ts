import { type RosterChange } from './change';
import { validityOf } from './change-validity';
import { DAY, department, NOW } from './department.fixture';
import { Role } from './principal';
import { type Roster } from './roster';

const later = { from: NOW + DAY, to: NOW + 10 * DAY };
const now = { from: NOW, to: null };
const nights = { days: [1, 2, 3], begins: 22 * 60, ends: 6 * 60 };
const occupied: Roster = {
  ...department,
  assignments: [
    ...department.assignments,
    { id: 'loan', memberId: 'patrol', unitId: 'robbery', supervisorId: 'sergeant', kind: 'TEMPORARY', ...later },
    { id: 'next', memberId: 'crash', unitId: 'road', supervisorId: 'chief', kind: 'REGULAR', ...later },
  ],
  roleGrants: [...department.roleGrants, { memberId: 'colleague', role: Role.Auditor, ...later }],
  actingAppointments: [{ role: Role.Commander, holderId: 'sergeant', byId: 'major', ...later }],
  designations: [{ memberId: 'major', byId: 'chief', scope: 'ALL', ...later }],
  dutySupervisors: [{ memberId: 'sergeant', ...later }],
  absences: [{ memberId: 'detective', ...later }],
  substitutions: [{ memberId: 'colleague', forId: 'detective', byId: 'sergeant', ...later }],
  shifts: [{ memberId: 'patrol', ...nights, ...later }],
};
const valid = (change: object, roster: Roster = occupied) => validityOf(roster, change as RosterChange, NOW);
const posting = (change: object) => ({
  kind: 'ASSIGNMENT',
  memberId: 'patrol',
  unitId: 'robbery',
  supervisorId: 'sergeant',
  assignmentKind: 'TEMPORARY',
  ...later,
  ...change,
});
const overlap = (memberId: string) => ({ code: 'INTERVAL_OVERLAP', facts: { memberId, ...later } });

describe('whether a change fits the roster', () => {
  it.each<[string, object, string]>([
    ['a second loan', posting({}), 'patrol'],
    ['a regular post beside one that begins with it', posting({ memberId: 'crash', unitId: 'road', assignmentKind: 'REGULAR' }), 'crash'],
    ['a role that the member has', { kind: 'ROLE_GRANT', memberId: 'colleague', role: Role.Auditor, ...later }, 'colleague'],
    [
      'an acting Commander beside another',
      { kind: 'ACTING_APPOINTMENT', memberId: 'sergeant2', role: Role.Commander, ...later },
      'sergeant2',
    ],
    ['a designation that the member has', { kind: 'DESIGNATION', memberId: 'major', scope: 'ALL', ...later }, 'major'],
    ['a shift that the member has', { kind: 'DUTY_SUPERVISOR', memberId: 'sergeant', ...later }, 'sergeant'],
    ['a second absence', { kind: 'ABSENCE', memberId: 'detective', ...later }, 'detective'],
    ['a second shift from the same instant on', { kind: 'SHIFT', memberId: 'patrol', ...nights, ...later }, 'patrol'],
    ['a shift up to one that begins later', { kind: 'SHIFT', memberId: 'patrol', ...nights, ...now }, 'patrol'],
    ['a second substitute', { kind: 'SUBSTITUTION', memberId: 'sergeant', forId: 'detective', ...later }, 'sergeant'],
  ])('two-person rule: what would stand twice is refused with its rival: %s', (_, change, memberId) => {
    expect(valid(change)).toMatchObject(overlap(memberId));
  });

  it.each<[string, object]>([
    ['another member’s loan', posting({ memberId: 'detective', supervisorId: 'sergeant' })],
    ['a post of another kind', posting({ assignmentKind: 'ACTING' })],
    ['a loan without a supervisor', posting({ memberId: 'colleague', supervisorId: null })],
    ['a role that another member has too', { kind: 'ROLE_GRANT', memberId: 'patrol', role: Role.Auditor, ...later }],
    ['another role of the same member', { kind: 'ROLE_GRANT', memberId: 'colleague', role: Role.TrainingCoordinator, ...later }],
    ['another post to act in', { kind: 'ACTING_APPOINTMENT', memberId: 'commander', role: Role.Major, ...later }],
    ['another designee', { kind: 'DESIGNATION', memberId: 'commander', scope: 'ALL', ...later }],
    ['another scope of the same designee', { kind: 'DESIGNATION', memberId: 'major', scope: 'ACCESS_GRANTS', ...later }],
    ['another supervisor on the shift', { kind: 'DUTY_SUPERVISOR', memberId: 'sergeant2', ...later }],
    ['another member’s absence', { kind: 'ABSENCE', memberId: 'colleague', ...later }],
    ['a shift in the place of the one before', { kind: 'SHIFT', memberId: 'patrol', ...nights, from: NOW + 2 * DAY, to: null }],
    ['another member’s shift', { kind: 'SHIFT', memberId: 'detective', ...nights, ...later }],
    ['a substitute for somebody else', { kind: 'SUBSTITUTION', memberId: 'colleague', forId: 'sergeant', ...later }],
    ['the end of a role', { kind: 'ROLE_END', memberId: 'coordinator', role: Role.TrainingCoordinator, ...now }],
  ])('two-person rule: what stands beside it is not in the way of %s', (_, change) => {
    expect(valid(change)).toBeUndefined();
  });

  it.each<[string, object, object]>([
    ['the post that somebody else holds', { memberId: 'sergeant', role: Role.TrainingCoordinator }, { code: 'ROLE_NOT_HELD' }],
    ['another role', { memberId: 'coordinator', role: Role.Auditor }, { facts: { memberId: 'coordinator', role: Role.Auditor } }],
    ['an acting post that is not yet held', { memberId: 'sergeant', role: Role.Commander }, { code: 'ROLE_NOT_HELD' }],
    ['an acting post of somebody else', { memberId: 'sergeant2', role: Role.Commander, from: NOW + DAY }, { code: 'ROLE_NOT_HELD' }],
    ['another acting post', { memberId: 'sergeant', role: Role.Major, from: NOW + DAY }, { code: 'ROLE_NOT_HELD' }],
  ])('two-person rule: nobody ends %s', (_, change, expected) => {
    expect(valid({ kind: 'ROLE_END', ...now, ...change })).toMatchObject(expected);
  });

  it('two-person rule: an acting post is ended while it is held', () => {
    const two = {
      ...occupied,
      actingAppointments: [...occupied.actingAppointments, { role: Role.Major, holderId: 'commander', byId: 'chief', ...later }],
    };
    expect(valid({ kind: 'ROLE_END', memberId: 'sergeant', role: Role.Commander, from: NOW + DAY, to: null }, two)).toBeUndefined();
  });

  it.each<[string, object, object]>([
    ['a unit that does not exist', { unitId: 'x' }, { code: 'UNIT_UNKNOWN', facts: { unitId: 'x' } }],
    [
      'a supervisor who is nobody',
      { memberId: 'crash', supervisorId: 'nobody' },
      { code: 'MEMBER_NOT_ACTIVE', facts: { memberId: 'nobody' } },
    ],
    ['a member who is nobody', { memberId: 'nobody' }, { code: 'MEMBER_NOT_ACTIVE', facts: { memberId: 'nobody' } }],
    [
      'a supervisor below the member',
      { memberId: 'commander', unitId: 'section', supervisorId: 'detective' },
      { code: 'SUPERVISOR_LOOP', facts: { memberId: 'commander', supervisorId: 'detective' } },
    ],
  ])('two-person rule: a post is refused for %s', (_, change, expected) => {
    expect(valid(posting(change))).toMatchObject(expected);
  });

  it('two-person rule: supervisors who already go round in a circle do not hold up the change of a third', () => {
    const circle = department.assignments.map((row) => (row.memberId === 'sergeant2' ? { ...row, supervisorId: 'crash' } : row));
    expect(valid(posting({ memberId: 'colleague', supervisorId: 'crash' }), { ...department, assignments: circle })).toBeUndefined();
  });
});
