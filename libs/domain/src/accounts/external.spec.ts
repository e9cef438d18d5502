import { Role } from '../people';
import { department } from '../people/department.fixture';
import { nmpd40023 } from '../policy';
import { Priority } from '../tasks/opening';
import {
  confirmExternal,
  openConfirmSuspension,
  openConfirmTransfer,
  openDisableExternal,
  openFindingAfterEnd,
  openInForce,
  openViolationFinding,
  type AccountOpeningFacts,
} from './external';
import { active, actor, detective, minute, now, roster } from './fixtures';
import { AccountStatus } from './status';
import { accountSteps } from './steps';

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

  const opening: AccountOpeningFacts = {
    ...blocked,
    roster,
    memberRoles: [],
    accusedRoles: [],
    hasOpenViolation: false,
    movedUnit: false,
    disseminated: false,
    openRecalls: 0,
  };
  const inForce: AccountOpeningFacts = { ...opening, ...active };

  it('VII.E gives its disabling to the FACESNXT administrator, urgently, and never to the member', () => {
    expect(openDisableExternal(opening, now)).toMatchObject({
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
  });

  it('VII.E waits while the account is in force and goes on when it is blocked', () => {
    expect(openInForce(inForce)).toEqual({ type: 'WAIT' });
  });

  it.each<[string, Partial<AccountOpeningFacts>, string]>([
    ['a suspension', { status: 'SUSPENDED' }, 'SUSPENDED'],
    ['a deactivation', { status: 'DEACTIVATED' }, 'DEACTIVATED'],
    ['a revocation', { status: 'REVOKED' }, 'REVOKED'],
    ['an open Violation', { hasOpenViolation: true }, 'VIOLATION_OPENED'],
    ['an open Violation with its suspension', { status: 'SUSPENDED', hasOpenViolation: true }, 'VIOLATION_OPENED'],
    ['a deactivation before a Violation was decided', { status: 'DEACTIVATED', hasOpenViolation: true }, 'DEACTIVATED'],
  ])('VII.E what came first decides: %s', (_, change, outcome) => {
    const settled = { type: 'SETTLED', outcome };
    expect(openInForce({ ...inForce, ...change })).toEqual(settled);
    expect(openConfirmTransfer({ ...inForce, ...change, movedUnit: true }, now)).toEqual(settled);
  });

  it('A3 asks the new supervisor, or nobody when the member is back', () => {
    expect(openInForce({ ...inForce, movedUnit: true })).toEqual({ type: 'SETTLED', outcome: 'TRANSFERRED' });
    expect(openConfirmTransfer({ ...inForce, roster: department, movedUnit: true }, now)).toMatchObject({
      type: 'HUMAN',
      candidates: ['member:sergeant'],
      excluded: ['detective'],
      columns: { subjectMemberId: 'detective' },
    });
    expect(openConfirmTransfer(inForce, now)).toEqual({ type: 'SETTLED', outcome: 'TRANSFER_CONFIRMED' });
  });

  it('V.D asks who manages the account for the finding, while there is something to find', () => {
    const accused = { ...opening, status: AccountStatus.Suspended, hasOpenViolation: true };
    expect(openViolationFinding(accused, now)).toMatchObject({
      type: 'HUMAN',
      candidates: ['role:INVESTIGATIVE_SECTION_COMMANDER'],
      excluded: ['detective'],
      columns: { subjectMemberId: 'detective' },
    });
    const major = { ...accused, memberId: 'major', accusedRoles: [Role.Major] };
    expect(openViolationFinding(major, now)).toMatchObject({ candidates: ['role:CHIEF'], excluded: ['major'] });
    expect(openViolationFinding({ ...accused, status: 'DEACTIVATED' }, now)).toEqual({ type: 'SETTLED', outcome: 'DEACTIVATED' });
    expect(openViolationFinding({ ...accused, hasOpenViolation: false }, now)).toEqual({ type: 'SETTLED', outcome: 'SUSPENDED' });
    expect(openViolationFinding(inForce, now)).toEqual({ type: 'SETTLED', outcome: 'LIFTED' });
    expect(openFindingAfterEnd({ ...accused, status: 'DEACTIVATED' }, now)).toMatchObject({
      candidates: ['role:INVESTIGATIVE_SECTION_COMMANDER'],
      excluded: ['detective'],
    });
    expect(openFindingAfterEnd(opening, now)).toEqual({ type: 'SETTLED', outcome: 'ALREADY_INACTIVE' });
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
