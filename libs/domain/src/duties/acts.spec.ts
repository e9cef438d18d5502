import { Role } from '../people/principal';
import { ACTS, ACTIONS, DUTIES, Relation, roleOfAct } from '.';

const { Chief, Commander, Major, Supervisor, DutySupervisor, SystemAdministrator, TrainingCoordinator, RecordsCustodian } = Role;

describe('A6 in which role somebody acted', () => {
  it.each<[string, string, Role[], boolean, Role | undefined]>([
    ['in a role of the row', 'PolicyRehearsed', [Major], false, Major],
    ['in the first of the row’s that they hold', 'AgreementRecorded', [Chief, Major], false, Major],
    ['in no role of another row', 'PolicyRehearsed', [SystemAdministrator], false, undefined],
    ['in a role of the second row, where the first names none of theirs', 'AccountRead', [DutySupervisor], false, DutySupervisor],
    ['in the custodian’s, who alone reads a sealed case', 'CaseActionsRead', [RecordsCustodian], false, RecordsCustodian],
    ['in the role whose holder is asked', 'TrainingVerified', [TrainingCoordinator], false, TrainingCoordinator],
    ['as who is asked when that one is away', 'TrainingVerified', [Commander], false, Commander],
    ['as who stands above the member', 'AccountSuspended', [Supervisor], false, Supervisor],
    ['as the Commander, who stands above them too', 'AccountSuspended', [Commander], false, Commander],
    ['as themselves what is their own', 'TrainingEntered', [Commander], true, undefined],
    ['as themselves what is their own', 'RegistrationWithdrawn', [Commander], true, undefined],
    ['in a role what only a role allows, even of their own', 'AgreementRecorded', [Major], true, Major],
    ['as themselves what no role allows', 'FaceSearchSubmitted', [Chief], false, undefined],
    ['as themselves what they hold no role for', 'CaseMemberAssigned', [], false, undefined],
  ])('A6 somebody acts %s: %s', (_, act, roles, own, expected) => {
    expect(roleOfAct(act, { roles }, own ? [Relation.Own] : [])).toBe(expected);
  });

  it('A6 an act that is here is allowed by a role, by being asked, or by standing above', () => {
    const everyRole = { roles: Object.values(Role) };
    expect(Object.keys(ACTS).filter((act) => roleOfAct(act, everyRole) === undefined)).toEqual([]);
  });

  it('A6 every row that names roles and is no human step belongs to an act, or only tells what is shown', () => {
    const named = new Set(Object.values(ACTS).flat());
    const shown = /read|list|told|order|serve|task\./;
    const left = ACTIONS.filter((action) => DUTIES[action].roles.length > 0 && !named.has(action) && !shown.test(action));
    expect(left).toEqual([
      'registration.attest-legacy',
      'account.finding-after-end',
      'faceSearch.protected-event',
      'roster.propose-substitution',
      'roster.record-shift',
      'roster.end-role',
      'roster.separate',
    ]);
  });
});
