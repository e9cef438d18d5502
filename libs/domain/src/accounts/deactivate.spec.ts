import { Role } from '../people';
import { CAUSE_AUTHORITY } from './causes';
import { accountDeciderNeed, confirmSuspension, deactivate, suspend, withdrawOrder } from './deactivate';
import { actor, chief, commander, detective, duty, factsOf, form, major, minute, now, own, sergeant } from './fixtures';
import { accountStanding, DeactivationCause, StandingCause } from './model';
import { AccountStatus } from './status';

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
    ['misuse to come', factsOf(), { ...form, cause: 'MISUSE', eventAt: now + 1 }, commander, 'DEACTIVATION_IN_FUTURE'],
    ['a blank reference', factsOf(), { ...form, reference: ' ' }, commander, 'DEACTIVATION_REASON_REQUIRED'],
  ] as const)('VII.E refuses a deactivation by or with %s', (_, facts, withForm, by, code) => {
    expect(deactivate(facts, withForm, by, now)).toMatchObject({ refused: true, code });
  });

  it.each([DeactivationCause.Separated, DeactivationCause.Transferred])(
    'VII.E dates a deactivation ahead for %s: it is ordered',
    (cause) => {
      expect(deactivate(factsOf(), { ...form, cause, eventAt: now + 1 }, commander, now)).toEqual({
        outcome: 'ORDERED',
        cause,
        eventAt: now + 1,
        by: 'commander',
      });
      expect(deactivate(factsOf(), { ...form, cause, eventAt: now }, commander, now)).toMatchObject({ outcome: 'DEACTIVATED' });
      expect(suspend(factsOf(), { ...form, cause, eventAt: now + 1 }, sergeant, now)).toMatchObject({ code: 'DEACTIVATION_IN_FUTURE' });
    },
  );

  it('VII.E lets the Commander take an order back, and nobody else', () => {
    expect(withdrawOrder(factsOf(), commander)).toBeUndefined();
    expect(withdrawOrder(factsOf(), sergeant)).toMatchObject({
      code: 'NOT_PERMITTED',
      facts: { needs: Role.Commander, ownAccount: false },
    });
    expect(withdrawOrder(factsOf(own), commander)).toMatchObject({ code: 'NOT_PERMITTED', facts: { needs: Role.Major, ownAccount: true } });
  });

  it.each([
    ['Commander', [Role.Commander], Role.Major],
    ['Major', [Role.Major], Role.Chief],
    ['Major who acts as Commander', [Role.Commander, Role.Major], Role.Chief],
    ['detective', [], Role.Commander],
  ])('VII.E the account of a %s is managed by the post above', (_, memberRoles, role) => {
    expect(accountDeciderNeed({ memberId: 'm', memberRoles })).toEqual({ role, excluded: ['m'] });
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

  it.each([
    [StandingCause.Training, 'SUSPENSION_CAUSE_STANDS'],
    [StandingCause.GrantExpired, 'SUSPENSION_CAUSE_STANDS'],
    [StandingCause.Inactive, undefined],
  ])('V.E.3, VI.A a lifting waits until %s is mended', (cause, code) => {
    const standing = { action: 'SUSPEND', cause, eventAt: now } as const;
    const answer = confirmSuspension({ ...suspended, standing }, { decision: 'LIFT', reason: 'r' }, commander, now);
    if (code === undefined) expect(answer).toMatchObject({ outcome: 'LIFTED' });
    else expect(answer).toMatchObject({ code, authority: CAUSE_AUTHORITY[cause], facts: { cause } });
    expect(confirmSuspension({ ...suspended, standing }, { decision: 'DEACTIVATE', reason: 'r' }, commander, now)).toMatchObject({
      outcome: 'DEACTIVATED',
    });
  });

  it('A3 a lifting does not wait for the new supervisor: the move is asked about by its own step', () => {
    const standing = { action: 'CONFIRM_TRANSFER', cause: 'TRANSFERRED', eventAt: now } as const;
    const answer = confirmSuspension({ ...suspended, standing }, { decision: 'LIFT', reason: 'r' }, commander, now);
    expect(answer).toMatchObject({ outcome: 'LIFTED' });
    const left = { ...standing, action: 'DEACTIVATE' } as const;
    expect(confirmSuspension({ ...suspended, standing: left }, { decision: 'LIFT', reason: 'r' }, commander, now)).toMatchObject({
      code: 'SUSPENSION_CAUSE_STANDS',
    });
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
