import { Role } from '../people';
import { nmpd40023 } from '../policy';
import { Priority } from '../tasks/opening';
import { needsExternalBlock } from './deactivate';
import { confirmExternal, openConfirmSuspension, openDisableExternal, openInForce } from './external';
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

  const opening = { ...blocked, roster, memberRoles: [] };

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
