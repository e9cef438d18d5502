import fc from 'fast-check';
import { isRefusal } from '../kernel';
import { actorOf } from './standing';
import { ChangeKind, GRANTABLE_ROLES, type RosterChange } from './change';
import { NOW } from './department.fixture';
import { departments, memberIds } from './random.fixture';
import { Role } from './principal';
import { AssignmentKind, DesignationScope, type Roster } from './roster';
import { approveRosterChange, approveRosterImport } from './two-people';

const anybody = fc.constantFrom(...memberIds(4));
const since = { from: NOW, to: null };
const changes: fc.Arbitrary<RosterChange> = fc.oneof(
  fc.tuple(anybody, anybody, fc.constantFrom('section', 'aiu', 'road')).map(([memberId, supervisorId, unitId]) => ({
    kind: ChangeKind.Assignment,
    memberId,
    supervisorId,
    unitId,
    assignmentKind: AssignmentKind.Regular,
    ...since,
  })),
  fc
    .tuple(anybody, fc.constantFrom(...GRANTABLE_ROLES))
    .map(([memberId, role]) => ({ kind: ChangeKind.RoleGrant, memberId, role, ...since })),
  fc
    .tuple(anybody, fc.constantFrom(...GRANTABLE_ROLES))
    .map(([memberId, role]) => ({ kind: ChangeKind.ActingAppointment, memberId, role, ...since })),
  anybody.map((memberId) => ({ kind: ChangeKind.Designation, memberId, scope: DesignationScope.All, ...since })),
  anybody.map((memberId) => ({ kind: ChangeKind.DutySupervisor, memberId, ...since })),
  fc.tuple(anybody, anybody).map(([memberId, forId]) => ({ kind: ChangeKind.Substitution, memberId, forId, ...since })),
);

/** Whoever is Chief gains nothing by one more subordinate: all are below the Chief. */
const below = (roster: Roster, ids: readonly (string | null)[]): string[] =>
  ids.filter((id): id is string => id !== null && actorOf(roster, id, NOW)?.roles.includes(Role.Chief) !== true);

describe('two-person rule, in any department', () => {
  it('A6 nothing that gives power is approved by its proposer, by whom it makes more powerful, or by somebody who may not', () => {
    let approved = 0;
    fc.assert(
      fc.property(departments(), changes, anybody, anybody, (roster, change, proposedBy, approver) => {
        const by = actorOf(roster, approver, NOW);
        if (by === undefined) return;
        const answer = approveRosterChange(roster, { change, proposedBy }, by, NOW);
        if (isRefusal(answer)) return;
        approved += 1;
        const gain = [change.memberId, ...(change.kind === ChangeKind.Assignment ? below(roster, [change.supervisorId]) : [])];
        expect([proposedBy, ...gain]).not.toContain(approver);
        expect(gain).not.toContain(answer.orderedBy);
      }),
      { numRuns: 2_000 },
    );
    expect(approved).toBeGreaterThan(20);
  });

  it('A6 an import is approved by nobody who proposed it or gains by it', () => {
    let approved = 0;
    fc.assert(
      fc.property(
        departments(),
        fc.array(anybody),
        fc.array(anybody),
        anybody,
        anybody,
        (roster, members, supervisors, proposedBy, approver) => {
          const by = actorOf(roster, approver, NOW);
          if (by === undefined || approveRosterImport(roster, { proposedBy, beneficiaries: { members, supervisors } }, by, NOW)) return;
          approved += 1;
          expect([proposedBy, ...members, ...below(roster, supervisors)]).not.toContain(approver);
        },
      ),
      { numRuns: 1_000 },
    );
    expect(approved).toBeGreaterThan(20);
  });
});
