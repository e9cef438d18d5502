import fc from 'fast-check';
import { isRefusal } from '../kernel';
import { ChangeKind, type RosterChange } from './change';
import { DAY, department, HOUR, NOW, withStatus } from './department.fixture';
import { type Actor, Role } from './principal';
import { AssignmentKind, DesignationScope, MemberStatus, type Roster } from './roster';
import { actorOf } from './standing';
import { approveRosterChange, approveRosterImport, proposeRosterChange, rejectRosterChange } from './two-people';

const actor = (id: string, roster: Roster = department): Actor => {
  const found = actorOf(roster, id, NOW);
  if (!found) throw new Error(`${id} does not belong to the fixture`);
  return found;
};
const later = { from: NOW + DAY, to: NOW + 10 * DAY };
const posting = (change: Partial<Extract<RosterChange, { kind: 'ASSIGNMENT' }>> = {}): RosterChange => ({
  kind: ChangeKind.Assignment,
  memberId: 'patrol',
  unitId: 'robbery',
  supervisorId: 'sergeant',
  assignmentKind: AssignmentKind.Regular,
  from: NOW,
  to: null,
  ...change,
});
const appointment: RosterChange = { kind: ChangeKind.ActingAppointment, memberId: 'sergeant', role: Role.Commander, ...later };
const grant: RosterChange = { kind: ChangeKind.RoleGrant, memberId: 'detective', role: Role.Auditor, ...later };
const designation: RosterChange = { kind: ChangeKind.Designation, memberId: 'major', scope: DesignationScope.AccessGrants, ...later };
const shift: RosterChange = { kind: ChangeKind.Shift, memberId: 'detective', days: [1, 2], begins: 1320, ends: 360, ...later };
const leaving: RosterChange = { kind: ChangeKind.Separation, memberId: 'patrol', from: NOW, to: null };
const absence: RosterChange = { kind: ChangeKind.Absence, memberId: 'detective', ...later };

describe('two-person rule: a change is proposed', () => {
  it.each([
    ['what gives power waits for a second person', appointment, 'commander', true],
    ['an absence takes effect at once', absence, 'detective', false],
    ['an absence may be entered by whoever is above', absence, 'sergeant', false],
    ['a shift is recorded by whoever is above', shift, 'sergeant', false],
    ['a shift is recorded by who keeps the roster', shift, 'commander', false],
    [
      'ending a role takes one of those who could order it',
      { kind: ChangeKind.RoleEnd, memberId: 'coordinator', role: Role.TrainingCoordinator, from: NOW, to: null },
      'major',
      false,
    ],
    ['VII.E.1 a member who leaves is gone by one hand', leaving, 'major', false],
  ] as const)('%s', (_, change, by, needsApproval) => {
    expect(proposeRosterChange(department, change, actor(by), NOW)).toMatchObject({
      kind: 'RosterChangeProposed',
      proposedBy: by,
      needsApproval,
    });
  });

  it.each([
    ['yesterday, which is no backdating', NOW - DAY],
    ['a moment ago', NOW - 1],
    ['ahead', NOW + DAY],
  ])('VII.E.1 a member left when the member left: %s', (_, from) => {
    expect(proposeRosterChange(department, { ...leaving, from }, actor('major'), NOW)).toMatchObject({ change: { from } });
  });

  it.each([
    ['a member’s own separation', { ...leaving, memberId: 'major' }, 'major', 'NOT_PERMITTED'],
    ['a separation by the Commander', leaving, 'commander', 'NOT_PERMITTED'],
    ['the separation of nobody', { ...leaving, memberId: 'nobody' }, 'major', 'MEMBER_NOT_ACTIVE'],
    ['a detective', posting(), 'detective', 'NOT_PERMITTED'],
    ['a colleague entering an absence', absence, 'colleague', 'NOT_PERMITTED'],
    ['a member recording their own shift', shift, 'detective', 'NOT_PERMITTED'],
    ['the Commander recording the own shift', { ...shift, memberId: 'commander' }, 'commander', 'NOT_PERMITTED'],
    ['a colleague recording a shift', shift, 'colleague', 'NOT_PERMITTED'],
    ['a shift of days gone by', { ...shift, from: NOW - DAY }, 'sergeant', 'BACKDATED'],
    [
      'the system administrator ending a role',
      { kind: ChangeKind.RoleEnd, memberId: 'coordinator', role: Role.TrainingCoordinator, from: NOW, to: null },
      'admin',
      'NOT_PERMITTED',
    ],
    ['a beginning in the past', { ...appointment, from: NOW - HOUR }, 'major', 'BACKDATED'],
    ['an end before the beginning', { ...appointment, to: NOW }, 'major', 'INTERVAL_INVALID'],
    ['an unknown member', posting({ memberId: 'nobody' }), 'admin', 'MEMBER_NOT_ACTIVE'],
    ['an unknown supervisor', posting({ supervisorId: 'nobody' }), 'admin', 'MEMBER_NOT_ACTIVE'],
    ['an unknown unit', posting({ unitId: 'nowhere' }), 'admin', 'UNIT_UNKNOWN'],
    ['one’s own supervisor', posting({ supervisorId: 'patrol' }), 'admin', 'SUPERVISOR_LOOP'],
    ['a supervisor below the member', posting({ memberId: 'commander', supervisorId: 'detective' }), 'admin', 'SUPERVISOR_LOOP'],
    ['a second holder of the Commander’s post', { ...grant, role: Role.Commander } as RosterChange, 'major', 'INTERVAL_OVERLAP'],
    [
      'the end of a role that is not held',
      { kind: ChangeKind.RoleEnd, memberId: 'detective', role: Role.Auditor, from: NOW, to: null },
      'major',
      'ROLE_NOT_HELD',
    ],
  ] as const)('%s is refused', (_, change, by, code) => {
    expect(proposeRosterChange(department, change, actor(by), NOW)).toMatchObject({ code, authority: { kind: 'CHOICE' } });
  });

  it('a separated member is refused', () => {
    expect(proposeRosterChange(withStatus(department, 'patrol', MemberStatus.Separated), posting(), actor('admin'), NOW)).toMatchObject({
      code: 'MEMBER_NOT_ACTIVE',
    });
  });

  it.each([
    [
      'a second regular post from the same instant',
      {
        assignments: [
          { id: 'x', memberId: 'patrol', unitId: 'road', supervisorId: null, kind: AssignmentKind.Regular, from: NOW + DAY, to: null },
        ],
      },
      posting(),
    ],
    [
      'a second acting Commander',
      { actingAppointments: [{ role: Role.Commander, holderId: 'sergeant2', byId: 'chief', ...later }] },
      appointment,
    ],
    [
      'the same designation again',
      { designations: [{ memberId: 'major', byId: 'chief', scope: DesignationScope.AccessGrants, ...later }] },
      designation,
    ],
    [
      'the same duty again',
      { dutySupervisors: [{ memberId: 'sergeant', ...later }] },
      { kind: ChangeKind.DutySupervisor, memberId: 'sergeant', ...later },
    ],
    ['the same absence again', { absences: [{ memberId: 'detective', ...later }] }, absence],
  ] as const)('%s is refused', (_, rows, change) => {
    expect(proposeRosterChange({ ...department, ...rows }, change, actor('chief'), NOW)).toMatchObject({ code: 'INTERVAL_OVERLAP' });
  });
});

describe('two-person rule: a change is approved', () => {
  it.each([
    ['administrator proposes, Major approves', appointment, 'admin', 'major', 'major'],
    ['Major proposes, administrator approves', appointment, 'major', 'admin', 'major'],
    ['administrator proposes, Chief designates', designation, 'admin', 'chief', 'chief'],
    ['a post below the Chief, who gains nothing by it', posting({ supervisorId: 'chief' }), 'admin', 'chief', 'chief'],
  ] as const)('%s', (_, change, proposedBy, by, orderedBy) => {
    expect(approveRosterChange(department, { change, proposedBy }, actor(by), NOW)).toMatchObject({
      kind: 'RosterChangeApproved',
      approvedBy: by,
      orderedBy,
    });
  });

  it.each([
    ['the proposer', appointment, 'major', 'major', 'ROSTER_SAME_PERSON'],
    ['the beneficiary', { ...appointment, memberId: 'commander', role: Role.Major }, 'major', 'commander', 'ROSTER_SELF_APPROVAL'],
    ['the supervisor who gets people', posting({ supervisorId: 'commander' }), 'admin', 'commander', 'ROSTER_SELF_APPROVAL'],
    ['somebody without a role', appointment, 'major', 'detective', 'NOT_PERMITTED'],
    ['two people of whom neither may order it', appointment, 'admin', 'commander', 'ROSTER_AUTHORITY_MISSING'],
    [
      'a Major who appoints himself, with the administrator',
      { ...appointment, memberId: 'major' },
      'major',
      'admin',
      'ROSTER_AUTHORITY_MISSING',
    ],
    ['a designation that the Chief does not sign', { ...designation, memberId: 'patrol' }, 'admin', 'major', 'ROSTER_AUTHORITY_MISSING'],
  ] as const)('%s is refused', (_, change, proposedBy, by, code) => {
    expect(approveRosterChange(department, { change, proposedBy }, actor(by), NOW)).toMatchObject({ code });
  });

  it('a change approved late begins when it is approved: never backdated', () => {
    const approved = approveRosterChange(
      department,
      { change: { ...appointment, from: NOW - DAY, to: NOW + DAY }, proposedBy: 'admin' },
      actor('chief'),
      NOW,
    );
    expect(approved).toMatchObject({ change: { from: NOW, to: NOW + DAY } });
  });

  it('a change whose end has passed meanwhile is refused', () => {
    const proposal = { change: { ...appointment, from: NOW - DAY, to: NOW }, proposedBy: 'admin' };
    expect(approveRosterChange(department, proposal, actor('chief'), NOW)).toMatchObject({ code: 'INTERVAL_INVALID' });
  });

  it('a proposer who lost the role meanwhile no longer carries it', () => {
    const gone = { ...department, roleGrants: department.roleGrants.filter(({ memberId }) => memberId !== 'major') };
    expect(approveRosterChange(gone, { change: appointment, proposedBy: 'major' }, actor('admin'), NOW)).toMatchObject({
      code: 'ROSTER_AUTHORITY_MISSING',
    });
  });

  it('nothing that gives power is ever approved by the proposer or by the member who gains it', () => {
    const anybody = fc.constantFrom(...department.members.map(({ id }) => id));
    const kinds = fc.constantFrom(posting(), appointment, grant, designation);
    fc.assert(
      fc.property(kinds, anybody, anybody, anybody, (shape, memberId, proposedBy, approver) => {
        const answer = approveRosterChange(department, { change: { ...shape, memberId }, proposedBy }, actor(approver), NOW);
        return isRefusal(answer) || (answer.approvedBy !== proposedBy && answer.approvedBy !== memberId);
      }),
    );
  });
});

describe('two-person rule: imports and rejections', () => {
  const beneficiaries = { members: ['patrol'], supervisors: ['commander'] };
  it.each([
    ['Chief', 'chief', undefined],
    ['proposer', 'admin', 'ROSTER_SAME_PERSON'],
    ['supervisor who gets people by it', 'commander', 'ROSTER_SELF_APPROVAL'],
    ['detective', 'detective', 'NOT_PERMITTED'],
  ] as const)('an import approved by the %s', (_, by, code) => {
    expect(approveRosterImport(department, { proposedBy: 'admin', beneficiaries }, actor(by), NOW)?.code).toBe(code);
  });

  it('a rejection gives nobody anything: proposer and administering roles may, others may not', () => {
    expect(rejectRosterChange({ proposedBy: 'admin' }, actor('admin'))).toBeUndefined();
    expect(rejectRosterChange({ proposedBy: 'admin' }, actor('commander'))).toBeUndefined();
    expect(rejectRosterChange({ proposedBy: 'admin' }, actor('detective'))).toMatchObject({ code: 'NOT_PERMITTED' });
  });
});
