import fc from 'fast-check';
import { GRANTABLE_ROLES } from './change';
import { DAY, HOUR, NOW, withStatus } from './department.fixture';
import type { Interval } from './interval';
import { Role } from './principal';
import { AssignmentKind, DesignationScope, emptyRoster, MemberStatus, type Roster, UnitKind } from './roster';

/** A period that may hold NOW, have ended, be to come, or end or begin exactly then. */
const period: fc.Arbitrary<Interval> = fc.constantFrom(
  { from: NOW - DAY, to: null },
  { from: NOW - DAY, to: NOW + HOUR },
  { from: NOW, to: null },
  { from: NOW - DAY, to: NOW },
  { from: NOW + HOUR, to: null },
);
const scope = fc.constantFrom(...Object.values(DesignationScope));

/** Members m0 to mN; m0, m1 and m2 are Chief, Major and Commander in their own right. */
export const memberIds = (size: number): string[] => Array.from({ length: size }, (_, index) => `m${index}`);

const ever = { from: 0, to: null };
const always = fc.constant(ever);

/**
 * Departments of 4 to 9 people: three in command, supervisors anywhere above or none, any roles, acting appointments, designations, duty and
 * substitutes beside, in any period, and people away, on leave or gone. `headThere`: nobody of the three in command is away.
 */
export function departments({ headThere = false } = {}): fc.Arbitrary<Roster> {
  return fc.integer({ min: 4, max: 9 }).chain((size) => {
    const ids = memberIds(size);
    const one = fc.constantFrom(...ids);
    const absent = headThere ? fc.constantFrom(...ids.slice(3)) : one;
    return fc
      .record({
        supervisors: fc.tuple(...ids.map((_, index) => fc.option(fc.nat({ max: Math.max(0, index - 1) }), { freq: 5 }))),
        units: fc.tuple(...ids.map(() => fc.constantFrom('section', 'aiu', 'road'))),
        grants: fc.array(fc.record({ memberId: one, role: fc.constantFrom(...GRANTABLE_ROLES), period }), { maxLength: 4 }),
        acting: fc.array(fc.record({ holderId: one, role: fc.constantFrom(...GRANTABLE_ROLES), period }), { maxLength: 3 }),
        designations: fc.array(fc.record({ memberId: one, scope, period }), { maxLength: 2 }),
        duty: fc.array(fc.record({ memberId: one, period }), { maxLength: 2 }),
        absences: fc.array(fc.record({ memberId: absent, period: fc.oneof(always, period) }), { maxLength: 3 }),
        substitutions: fc.array(fc.record({ memberId: one, forId: one, period }), { maxLength: 3 }),
        status: fc.option(fc.record({ memberId: absent, status: fc.constantFrom(MemberStatus.OnLeave, MemberStatus.Separated) }), {
          freq: 3,
        }),
      })
      .map(({ supervisors, units, grants, acting, designations, duty, absences, substitutions, status }) => ({
        ...emptyRoster,
        members: ids.map((id) => ({
          id,
          employeeNo: id,
          rank: 'Officer',
          sworn: true,
          status: status?.memberId === id ? status.status : MemberStatus.Active,
        })),
        units: [
          { id: 'section', name: 'section', kind: UnitKind.InvestigativeSection, parentId: null },
          { id: 'aiu', name: 'aiu', kind: UnitKind.Aiu, parentId: null },
          { id: 'road', name: 'road', kind: UnitKind.Other, parentId: null },
        ],
        assignments: ids.map((memberId, index) => ({
          id: `post-${memberId}`,
          memberId,
          unitId: units[index] ?? 'road',
          supervisorId: index === 0 ? null : (ids[supervisors[index] ?? -1] ?? null),
          kind: AssignmentKind.Regular,
          ...ever,
        })),
        roleGrants: [
          ...[Role.Chief, Role.Major, Role.Commander].map((role, index) => ({ memberId: ids[index] ?? '', role, ...ever })),
          ...grants
            .filter(({ role }) => role !== Role.Chief && role !== Role.Major && role !== Role.Commander)
            .map(({ period: dates, ...row }) => ({ ...row, ...dates })),
        ],
        actingAppointments: acting.map(({ period: dates, ...row }) => ({ ...row, byId: 'm0', ...dates })),
        designations: designations
          .filter(({ memberId }) => memberId !== 'm0')
          .map(({ period: dates, ...row }) => ({ ...row, byId: 'm0', ...dates })),
        dutySupervisors: duty.map(({ period: dates, ...row }) => ({ ...row, ...dates })),
        absences: absences.map(({ period: dates, ...row }) => ({ ...row, ...dates })),
        substitutions: substitutions
          .filter(({ memberId, forId }) => memberId !== forId)
          .map(({ period: dates, ...row }) => ({ ...row, byId: 'm1', ...dates })),
      }));
  });
}

/** The member's post ends NOW, and one in another unit begins, with the supervisor there was. */
const transferred =
  (memberId: string, unitId: string): Happening =>
  (roster) => ({
    ...roster,
    assignments: roster.assignments.flatMap((row) =>
      row.memberId === memberId && row.to === null
        ? [
            { ...row, to: NOW },
            { ...row, id: `${row.id}-${unitId}`, unitId, from: NOW },
          ]
        : [row],
    ),
  });

/** What happens to a department between two decisions. */
export type Happening = (roster: Roster) => Roster;

/** Somebody goes away, comes back, gets another supervisor, is transferred to another unit, leaves, is appointed, substituted or designated, from NOW on. */
export const happenings = (ids: readonly string[]): fc.Arbitrary<Happening> => {
  const one = fc.constantFrom(...ids);
  const since = { from: NOW, to: null };
  return fc.oneof(
    one.map((memberId): Happening => (roster) => ({ ...roster, absences: [...roster.absences, { memberId, ...since }] })),
    one.map((memberId): Happening => (roster) => ({ ...roster, absences: roster.absences.filter((row) => row.memberId !== memberId) })),
    fc.tuple(one, one).map(([memberId, supervisorId]): Happening => (roster) => ({
      ...roster,
      assignments: roster.assignments.map((row) =>
        row.memberId === memberId && memberId !== supervisorId ? { ...row, supervisorId } : row,
      ),
    })),
    fc.tuple(one, fc.constantFrom('section', 'aiu', 'road')).map(([memberId, unitId]): Happening => transferred(memberId, unitId)),
    one.map(
      (memberId): Happening =>
        (roster) =>
          withStatus(roster, memberId, MemberStatus.Separated, NOW),
    ),
    fc
      .tuple(one, fc.constantFrom(Role.Commander, Role.Major, Role.Chief, Role.TrainingCoordinator, Role.SystemAdministrator))
      .map(([holderId, role]): Happening => (roster) => ({
        ...roster,
        actingAppointments: [...roster.actingAppointments, { role, holderId, byId: 'm0', ...since }],
      })),
    fc.tuple(one, one).map(([memberId, forId]): Happening => (roster) => ({
      ...roster,
      substitutions: memberId === forId ? roster.substitutions : [...roster.substitutions, { memberId, forId, byId: 'm1', ...since }],
    })),
    fc.tuple(one, scope).map(([memberId, wanted]): Happening => (roster) => ({
      ...roster,
      designations: memberId === 'm0' ? roster.designations : [...roster.designations, { memberId, scope: wanted, byId: 'm0', ...since }],
    })),
  );
};
