import { ChangeKind, type RosterChange } from './change';
import { DAY, department, NOW, withStatus } from './department.fixture';
import { Role } from './principal';
import { AssignmentKind, MemberStatus, type Roster } from './roster';
import { actorOf } from './standing';
import { proposeRosterChange } from './two-people';

const chief = actorOf(department, 'chief', NOW);
const propose = (change: RosterChange, roster: Roster = department): unknown => chief && proposeRosterChange(roster, change, chief, NOW);
const post = (change: Partial<Extract<RosterChange, { kind: 'ASSIGNMENT' }>> = {}): RosterChange => ({
  kind: ChangeKind.Assignment,
  memberId: 'detective',
  unitId: 'aiu',
  supervisorId: 'sergeant2',
  assignmentKind: AssignmentKind.Regular,
  from: NOW + DAY,
  to: null,
  ...change,
});
const regular = (from: number, to: number | null): Roster['assignments'][number] => ({
  id: `regular-${from}`,
  memberId: 'detective',
  unitId: 'robbery',
  supervisorId: 'sergeant',
  kind: AssignmentKind.Regular,
  from,
  to,
});
const withPosts = (...rows: Roster['assignments']): Roster => ({
  ...department,
  assignments: [...department.assignments.filter(({ memberId }) => memberId !== 'detective'), ...rows],
});
const accepted = { kind: 'RosterChangeProposed' };
const gap = (facts: object): object => ({ code: 'INTERVAL_GAP', authority: { kind: 'CHOICE' }, facts });

describe('2.3 a regular post follows the one before without a gap', () => {
  it.each([
    ['a new post that ends the running one', post(), department, accepted],
    [
      'a bounded post after which nothing is planned',
      post({ to: NOW + 2 * DAY }),
      department,
      gap({ memberId: 'detective', from: NOW + 2 * DAY, to: null }),
    ],
    [
      'a bounded detail beside the regular post',
      post({ to: NOW + 2 * DAY, assignmentKind: AssignmentKind.Temporary }),
      department,
      accepted,
    ],
    [
      'a bounded post in the place of the rest of the running one',
      post({ to: NOW + 2 * DAY }),
      withPosts(regular(0, NOW + 2 * DAY), regular(NOW + 2 * DAY, null)),
      accepted,
    ],
    [
      'a bounded post that fills the time up to the next',
      post({ to: NOW + 2 * DAY }),
      withPosts(regular(0, NOW + DAY), regular(NOW + 2 * DAY, null)),
      accepted,
    ],
    [
      'a bounded post that ends before the next',
      post({ to: NOW + 2 * DAY - 1 }),
      withPosts(regular(0, NOW + DAY), regular(NOW + 2 * DAY, null)),
      gap({ memberId: 'detective', from: NOW + 2 * DAY - 1, to: NOW + 2 * DAY }),
    ],
    [
      'a post that begins after the one before has ended',
      post(),
      withPosts(regular(0, NOW + DAY - 1)),
      gap({ memberId: 'detective', from: NOW + DAY - 1, to: NOW + DAY }),
    ],
    ['a post that begins when the one before ends', post(), withPosts(regular(0, NOW + DAY)), accepted],
    [
      'a later post while there is none since long',
      post(),
      withPosts(regular(0, NOW - DAY)),
      gap({ memberId: 'detective', from: NOW, to: NOW + DAY }),
    ],
    [
      'a post from now on while there is none since long: what lies behind is not its making',
      post({ from: NOW }),
      withPosts(regular(0, NOW - DAY)),
      accepted,
    ],
    ['the first post of a new member, whenever', post(), withPosts(), accepted],
    ['a post of another member before it', post(), withPosts({ ...regular(0, NOW), memberId: 'colleague' }), accepted],
  ] as const)('%s', (_, change, roster, answer) => {
    expect(propose(change, roster)).toMatchObject(answer);
  });
});

describe('A6 somebody is always there who can appoint', () => {
  const end = (memberId: string, role: 'CHIEF' | 'INVESTIGATIVE_SECTION_MAJOR' | 'INVESTIGATIVE_SECTION_COMMANDER'): RosterChange => ({
    kind: ChangeKind.RoleEnd,
    memberId,
    role,
    from: NOW + DAY,
    to: null,
  });
  const alone = withStatus(department, 'major', MemberStatus.Separated, NOW);
  const acting: Roster = {
    ...alone,
    actingAppointments: [{ role: Role.Major, holderId: 'commander', byId: 'chief', from: NOW, to: null }],
  };
  it.each([
    ['the Chief goes while the Major stays', end('chief', Role.Chief), department, accepted],
    ['the Chief goes and the Major has left', end('chief', Role.Chief), alone, gap({ role: Role.Chief, from: NOW + DAY })],
    ['the Chief goes while somebody acts as Major', end('chief', Role.Chief), acting, accepted],
    [
      'the Chief goes and the acting Major ends that instant',
      end('chief', Role.Chief),
      { ...acting, actingAppointments: acting.actingAppointments.map((row) => ({ ...row, to: NOW + DAY })) },
      gap({ role: Role.Chief, from: NOW + DAY }),
    ],
    ['the Commander goes', end('commander', Role.Commander), alone, accepted],
  ] as const)('%s', (_, change, roster, answer) => {
    expect(propose(change, roster)).toMatchObject(answer);
  });
});

describe('VII.E.1 a separation is of somebody who belongs, and never of the last who can appoint', () => {
  const leaving = (memberId: string, from = NOW): RosterChange => ({ kind: ChangeKind.Separation, memberId, from, to: null });
  const without = (id: string): Roster => withStatus(department, id, MemberStatus.Separated, NOW - DAY);

  it.each([
    ['the Major, while the Chief is there', leaving('major'), department, accepted],
    ['the Major, after the Chief has left', leaving('major'), without('chief'), gap({ memberId: 'major', from: NOW })],
    ['somebody who cannot appoint, after the Major has left', leaving('detective'), without('major'), accepted],
    ['somebody who has left', leaving('patrol'), without('patrol'), { code: 'MEMBER_NOT_ACTIVE' }],
    [
      'somebody whose separation lies ahead, on another day',
      leaving('patrol', NOW + 2 * DAY),
      withStatus(department, 'patrol', MemberStatus.Separated, NOW + DAY),
      accepted,
    ],
  ])('%s', (_, change, roster, expected) => {
    expect(propose(change, roster)).toMatchObject(expected);
  });
});

describe('A6 a substitute is proposed', () => {
  const change: RosterChange = { kind: ChangeKind.Substitution, memberId: 'sergeant2', forId: 'sergeant', from: NOW, to: NOW + DAY };
  const by = (id: string, wanted: RosterChange = change, roster: Roster = department): unknown => {
    const actor = actorOf(department, id, NOW);
    return actor && proposeRosterChange(roster, wanted, actor, NOW);
  };
  it.each([
    ['by the member who goes away', 'sergeant', { ...accepted, needsApproval: true }],
    ['by whoever is above', 'major', { ...accepted, needsApproval: true }],
    ['by the administrator', 'admin', { ...accepted, needsApproval: true }],
    ['not by the substitute', 'sergeant2', { code: 'NOT_PERMITTED' }],
    ['not by somebody below', 'detective', { code: 'NOT_PERMITTED' }],
  ] as const)('%s', (_, who, answer) => {
    expect(by(who)).toMatchObject(answer);
  });
  it.each([
    [
      'nobody for themselves',
      { ...change, memberId: 'sergeant' },
      department,
      { code: 'SUBSTITUTE_IS_MEMBER', facts: { memberId: 'sergeant' } },
    ],
    [
      'nobody who has left',
      change,
      withStatus(department, 'sergeant2', MemberStatus.Separated),
      { code: 'MEMBER_NOT_ACTIVE', facts: { memberId: 'sergeant2' } },
    ],
    [
      'nobody for somebody who has left',
      change,
      withStatus(department, 'sergeant', MemberStatus.Separated),
      { code: 'MEMBER_NOT_ACTIVE', facts: { memberId: 'sergeant' } },
    ],
    [
      'no second one in the same time',
      change,
      { ...department, substitutions: [{ memberId: 'patrol', forId: 'sergeant', byId: 'major', from: NOW + DAY - 1, to: null }] },
      { code: 'INTERVAL_OVERLAP', facts: { from: NOW + DAY - 1, to: null } },
    ],
    [
      'one right before another',
      change,
      { ...department, substitutions: [{ memberId: 'patrol', forId: 'sergeant', byId: 'major', from: NOW + DAY, to: null }] },
      accepted,
    ],
  ] as const)('%s', (_, wanted, roster, answer) => {
    expect(by('admin', wanted, roster)).toMatchObject(answer);
  });
});
