import { isRefusal } from '../kernel';
import { candidatesFor, emptyRoster, MemberStatus, memberPrincipal, Role, rolePrincipal, type Actor, type Roster } from '../people';
import { nmpd40023 } from '../policy';
import { Priority } from '../tasks/opening';
import {
  accountDeciderNeed,
  accountGate,
  accountStanding,
  AccountStatus,
  accountSteps,
  ACCOUNT_EXITS,
  certifyResidue,
  confirmExternal,
  confirmSuspension,
  deactivate,
  DeactivationCause,
  fallout,
  mayBecome,
  needsExternalBlock,
  openConfirmSuspension,
  openDisableExternal,
  openInForce,
  searchesAfterEvent,
  suspend,
  type AccountFacts,
  type BlockFacts,
} from '.';

const now = Date.parse('2026-11-10T15:00:00Z');
const minute = 60_000;
const ever = { from: 0, to: null };
const member = (id: string) => ({ id, employeeNo: id, rank: '', sworn: true, status: MemberStatus.Active });
const grant = (memberId: string, role: Role) => ({ memberId, role, ...ever });
const roster: Roster = {
  ...emptyRoster,
  members: ['chief', 'major', 'commander', 'sergeant', 'detective', 'administrator'].map(member),
  roleGrants: [
    grant('chief', Role.Chief),
    grant('major', Role.Major),
    grant('commander', Role.Commander),
    grant('administrator', Role.FacesnxtAdministrator),
  ],
};
const actor = (memberId: string, ...roles: Role[]): Actor => ({
  memberId,
  roles,
  principals: [memberPrincipal(memberId), ...roles.map(rolePrincipal)],
});
const commander = actor('commander', Role.Commander);
const major = actor('major', Role.Major);
const chief = actor('chief', Role.Chief);
const sergeant = actor('sergeant', Role.Supervisor);
const duty = actor('night', Role.DutySupervisor);
const detective = actor('detective');

const active: AccountFacts = {
  accountId: 'a1',
  memberId: 'detective',
  status: 'ACTIVE',
  external: 'OPEN',
  activatedAt: 0,
  eventAt: null,
  blockedAt: null,
  externalConfirmedAt: null,
};
function factsOf(change: Partial<BlockFacts> = {}): BlockFacts {
  const base = { ...active, memberRoles: [], chain: ['sergeant', 'commander', 'major', 'chief'], ...change };
  return { ...base, policy: nmpd40023, deciders: change.deciders ?? candidatesFor(roster, accountDeciderNeed(base), now) };
}
const form = { cause: DeactivationCause.Separated, eventAt: now - 5 * minute, reference: 'HR 26-118' };
const own = { memberId: 'commander', memberRoles: [Role.Commander], chain: ['major', 'chief'] };

describe('accounts', () => {
  it.each(Object.values(DeactivationCause))('VII.E deactivates at once for %s, and says that FACESNXT is still open', (cause) => {
    expect(deactivate(factsOf(), { ...form, cause }, commander, now)).toEqual({
      outcome: 'DEACTIVATED',
      status: 'DEACTIVATED',
      cause,
      eventAt: form.eventAt,
      blockedAt: now,
      elapsed: 5 * minute,
      late: false,
      external: 'OPEN',
      by: 'commander',
    });
  });

  it.each([
    ['the member', factsOf(), form, detective, 'NOT_PERMITTED'],
    ['a sergeant', factsOf(), form, sergeant, 'NOT_PERMITTED'],
    ['the Commander for the own account', factsOf(own), form, commander, 'NOT_PERMITTED'],
    [
      'anybody while nobody holds the role',
      factsOf({ deciders: { candidates: [], excluded: [], vacant: Role.Commander } }),
      form,
      major,
      'ROLE_VACANT',
    ],
    ['a cause outside the four', factsOf(), { ...form, cause: 'INACTIVE' }, commander, 'DEACTIVATION_CAUSE_UNKNOWN'],
    ['an event to come', factsOf(), { ...form, eventAt: now + 1 }, commander, 'DEACTIVATION_IN_FUTURE'],
    ['a blank reference', factsOf(), { ...form, reference: ' ' }, commander, 'DEACTIVATION_REASON_REQUIRED'],
  ] as const)('VII.E refuses a deactivation by or with %s', (_, facts, withForm, by, code) => {
    expect(deactivate(facts, withForm, by, now)).toMatchObject({ refused: true, code });
  });

  it("VII.E has the Commander's own account deactivated by the Major", () => {
    expect(deactivate(factsOf(own), form, major, now)).toMatchObject({ outcome: 'DEACTIVATED', by: 'major' });
  });

  it.each(['DEACTIVATED', 'REVOKED'] as const)('VII.E changes nothing on an account that is %s', (status) => {
    expect(deactivate(factsOf({ status }), form, commander, now)).toEqual({ outcome: 'ALREADY_INACTIVE', status });
  });

  it.each([
    ['15 minutes', 15, false],
    ['more than 15 minutes', 15.01, true],
  ] as const)('A12 reads "immediately" as the department set it: %s after the event', (_, minutes, late) => {
    expect(deactivate(factsOf(), { ...form, eventAt: now - minutes * minute }, commander, now)).toMatchObject({ late });
  });

  it('VII.E counts the block from the suspension when the Commander deactivates a suspended account', () => {
    const blockedAt = now - minute;
    expect(deactivate(factsOf({ status: 'SUSPENDED', blockedAt }), form, commander, now)).toMatchObject({ blockedAt, elapsed: 4 * minute });
  });

  it.each([
    ['the supervisor', factsOf(), sergeant],
    ['the duty supervisor of any shift', factsOf(), duty],
    ['the Commander', factsOf(), commander],
    ['the Major', factsOf(), major],
    ['the Chief, of the Commander', factsOf(own), chief],
  ] as const)('VII.E lets %s suspend at once', (_, facts, by) => {
    const fact = suspend(facts, { ...form, cause: DeactivationCause.Misuse }, by, now);
    expect(fact).toMatchObject({ outcome: 'SUSPENDED', status: 'SUSPENDED', blockedAt: now, by: by.memberId });
    expect(fact).toMatchObject({ reviewBy: now + 10 * 24 * 60 * minute });
  });

  it.each([
    ['the member', factsOf(), detective],
    ['a colleague', factsOf(), actor('colleague')],
    ['a sergeant, of the Commander', factsOf(own), sergeant],
    ['the Commander, of the own account', factsOf(own), commander],
  ] as const)('VII.E refuses a suspension by %s', (_, facts, by) => {
    expect(suspend(facts, form, by, now)).toMatchObject({ code: 'NOT_A_SUPERIOR' });
  });

  it.each(['SUSPENDED', 'DEACTIVATED', 'PENDING'] as const)('VII.E changes nothing when suspending an account that is %s', (status) => {
    expect(suspend(factsOf({ status }), form, sergeant, now)).toEqual({ outcome: 'ALREADY_INACTIVE', status });
  });

  const suspended = {
    ...factsOf({ status: 'SUSPENDED', blockedAt: now - minute, eventAt: now - 2 * minute }),
    cause: DeactivationCause.Misuse,
    suspendedBy: 'night',
  };

  it('A4 lets the Commander confirm a suspension as a deactivation, or lift it', () => {
    expect(confirmSuspension(suspended, { decision: 'DEACTIVATE', reason: 'r' }, commander, now)).toMatchObject({
      outcome: 'DEACTIVATED',
      cause: 'MISUSE',
      elapsed: minute,
    });
    expect(confirmSuspension(suspended, { decision: 'LIFT', reason: 'r' }, commander, now)).toEqual({
      outcome: 'LIFTED',
      status: 'ACTIVE',
      by: 'commander',
      at: now,
    });
  });

  it.each([
    ['by a sergeant', suspended, 'r', sergeant, 'NOT_PERMITTED'],
    ['of an account in force', { ...suspended, status: AccountStatus.Active }, 'r', commander, 'ACCOUNT_NOT_SUSPENDED'],
    ['without a reason', suspended, '', commander, 'DEACTIVATION_REASON_REQUIRED'],
  ] as const)('A4 refuses a confirmation %s', (_, facts, reason, by, code) => {
    expect(confirmSuspension(facts, { decision: 'LIFT', reason }, by, now)).toMatchObject({ code });
  });

  it.each(['PENDING', 'SUSPENDED', 'DEACTIVATED', 'REVOKED', null] as const)('V.B stops searching with an account that is %s', (status) => {
    expect(accountGate(status)).toMatchObject({ code: 'ACCOUNT_NOT_ACTIVE', authority: { kind: 'SOP', ref: 'V.B' } });
    expect(accountGate('ACTIVE')).toBeUndefined();
  });

  it('VII.E gives every status its exits; nothing leaves the last two', () => {
    expect(Object.keys(ACCOUNT_EXITS).sort()).toEqual(Object.values(AccountStatus).sort());
    expect(mayBecome('SUSPENDED', 'ACTIVE')).toBe(true);
    expect(mayBecome('PENDING', 'SUSPENDED')).toBe(false);
    expect(Object.values(AccountStatus).some((to) => mayBecome('DEACTIVATED', to) || mayBecome('REVOKED', to))).toBe(false);
  });

  it.each([
    ['ACTIVE', 'OPEN', 'active'],
    ['DEACTIVATED', 'OPEN', 'blocked here, OPEN in FACESNXT'],
    ['SUSPENDED', 'OPEN', 'suspended here, OPEN in FACESNXT'],
    ['DEACTIVATED', 'DISABLED', 'blocked here, disabled in FACESNXT'],
    ['PENDING', 'NONE', 'not yet active'],
    ['DEACTIVATED', 'NONE', 'blocked here'],
  ] as const)('VII.E shows %s with FACESNXT %s as "%s"', (status, external, text) => {
    expect(accountStanding({ status, external })).toBe(text);
  });
});

describe('the FACESNXT account', () => {
  const blocked = {
    ...active,
    status: AccountStatus.Deactivated,
    eventAt: now - 60 * minute,
    blockedAt: now - 55 * minute,
    policy: nmpd40023,
  };
  const confirmation = { disabledAt: now - minute, channel: 'DEPARTMENT', reference: 'PCSO 4711' } as const;
  const administrator = actor('administrator', Role.FacesnxtAdministrator);

  it('VII.E confirms that it is disabled, and measures from the event', () => {
    const fact = confirmExternal(blocked, confirmation, administrator, now);
    expect(fact).toMatchObject({ outcome: 'DISABLED', elapsed: 59 * minute, late: false, confirmedAt: now, by: 'administrator' });
    expect(confirmExternal({ ...blocked, eventAt: now - 26 * 60 * minute }, confirmation, administrator, now)).toMatchObject({
      late: true,
    });
  });

  it.each([
    ['by its own member', blocked, confirmation, detective, 'NOT_PERMITTED'],
    ['before the block here', { ...blocked, status: AccountStatus.Active }, confirmation, administrator, 'ACCOUNT_NOT_BLOCKED'],
    ['at a time to come', blocked, { ...confirmation, disabledAt: now + 1 }, administrator, 'EXTERNAL_BLOCK_IN_FUTURE'],
    ['without a confirmation', blocked, { ...confirmation, reference: '' }, administrator, 'EXTERNAL_CONFIRMATION_REQUIRED'],
  ] as const)('VII.E refuses its confirmation %s', (_, facts, withForm, by, code) => {
    expect(confirmExternal(facts, withForm, by, now)).toMatchObject({ code });
  });

  const opening = { ...blocked, roster, memberRoles: [] };

  it('VII.E gives its disabling to the FACESNXT administrator, urgently, and never to the member', () => {
    expect(openDisableExternal(opening, now)).toEqual({
      type: 'HUMAN',
      candidates: ['role:FACESNXT_ADMINISTRATOR'],
      excluded: ['detective'],
      columns: { subjectMemberId: 'detective' },
    });
    expect(openDisableExternal({ ...opening, memberId: 'administrator' }, now)).toMatchObject({ candidates: ['member:commander'] });
    expect(accountSteps.find(({ kind }) => kind === 'account.disable-external')).toMatchObject({ priority: Priority.Urgent });
  });

  it.each(['NONE', 'DISABLED'] as const)('VII.E asks nobody when it is %s', (external) => {
    expect(openDisableExternal({ ...opening, external }, now)).toEqual({ type: 'SETTLED', outcome: external });
    expect(needsExternalBlock({ external })).toBe(false);
  });

  it('VII.E waits while the account is in force and goes on when it is blocked', () => {
    expect(openInForce(active)).toEqual({ type: 'WAIT' });
    expect(openInForce({ ...active, status: 'SUSPENDED' })).toMatchObject({ outcome: 'SUSPENDED' });
    expect(openInForce({ ...active, status: 'REVOKED' })).toMatchObject({ outcome: 'DEACTIVATED' });
  });

  it("A4 asks the Commander about a suspension, for the Commander's own the Major", () => {
    expect(openConfirmSuspension({ ...opening, status: 'SUSPENDED' }, now)).toMatchObject({
      candidates: ['role:INVESTIGATIVE_SECTION_COMMANDER'],
    });
    const ownAccount = { ...opening, status: AccountStatus.Suspended, memberId: 'commander', memberRoles: [Role.Commander] };
    expect(openConfirmSuspension(ownAccount, now)).toMatchObject({
      candidates: ['role:INVESTIGATIVE_SECTION_MAJOR'],
      excluded: ['commander'],
    });
    expect(openConfirmSuspension({ ...opening, status: 'ACTIVE' }, now)).toMatchObject({ outcome: 'LIFTED' });
    expect(openConfirmSuspension(opening, now)).toMatchObject({ outcome: 'DEACTIVATED' });
  });
});

describe('fallout', () => {
  const task = {
    taskId: 't1',
    kind: 'faceSearch.evaluate',
    candidates: [memberPrincipal('detective')],
    excluded: [],
    assignee: 'detective',
  };
  const facts = {
    memberId: 'detective',
    cause: DeactivationCause.Separated,
    supervisorId: 'sergeant',
    tasks: [
      task,
      { ...task, taskId: 't2', candidates: [rolePrincipal(Role.TrainingCoordinator)] },
      { ...task, taskId: 't3', excluded: ['sergeant'] },
    ],
    unfinishedSearches: ['s1'],
    supervises: ['m1', 'm2'],
    posts: [
      { id: 'p1', kind: 'APPOINTMENT' as const },
      { id: 'p2', kind: 'SUBSTITUTION' as const },
    ],
  };

  it('VII.E hands over tasks and searches, releases shared ones, ends appointments, and never to somebody excluded', () => {
    expect(fallout(facts)).toEqual({
      memberId: 'detective',
      tasks: [
        { taskId: 't1', action: 'HAND_OVER', to: 'sergeant' },
        { taskId: 't2', action: 'RELEASE', to: null },
        { taskId: 't3', action: 'UNOWNED', to: null },
      ],
      searches: [{ searchId: 's1', to: 'sergeant', onBehalfOf: 'detective' }],
      supervised: { memberIds: ['m1', 'm2'], action: 'REASSIGN', to: 'sergeant' },
      endedPosts: facts.posts,
      unowned: ['t3'],
    });
  });

  it('VII.E names what nobody can take over', () => {
    expect(fallout({ ...facts, supervisorId: undefined }).unowned).toEqual(['t1', 't3', 's1']);
  });

  it('VII.E leaves the people supervised with a member whose account fell but who keeps the post', () => {
    expect(fallout({ ...facts, cause: DeactivationCause.Misuse }).supervised).toEqual({
      memberIds: ['m1', 'm2'],
      action: 'LEAVE',
      to: null,
    });
  });

  it('VII.E.1 lists the searches run between the event and the block', () => {
    const searches = [1, 2, 3, 4].map((executedAt) => ({ searchId: `s${executedAt}`, executedAt }));
    expect(searchesAfterEvent(searches, { eventAt: 2, blockedAt: 4 })).toEqual(['s2', 's3']);
  });

  it('VII.E certifies zero residue, or names what is left', () => {
    const nothing = { openTasks: [], unfinishedSearches: [], appointments: [], substitutions: [] };
    expect(certifyResidue(nothing, now)).toEqual({ outcome: 'CERTIFIED', refs: [], at: now });
    expect(certifyResidue({ ...nothing, openTasks: ['t1'], appointments: ['p1'] }, now)).toEqual({
      outcome: 'RESIDUE_LEFT',
      refs: ['t1', 'p1'],
      at: now,
    });
    expect(isRefusal(certifyResidue(nothing, now))).toBe(false);
  });
});
