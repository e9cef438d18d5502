import { Role, type GrantableRole, type Roster } from '../people';
import { DAY, department, NOW, without } from '../people/department.fixture';
import { nmpd40023 } from '../policy';
import { barringPost, refuseAuditor } from './barred-posts';

const since = { from: NOW - DAY, to: null };
const acting = (holderId: string, role: Role): Roster => ({
  ...department,
  actingAppointments: [{ role, holderId, byId: 'chief', ...since }],
});
const auditor: Roster = { ...department, roleGrants: [...department.roleGrants, { memberId: 'patrol', role: Role.Auditor, ...since }] };
const barred = (roster: Roster, memberId: string) => barringPost(roster, memberId, nmpd40023, NOW);

describe('posts beside which nobody holds a search account', () => {
  it.each([
    ['the Chief', department, 'chief', 'CHIEF_HOLDS_NO_ACCOUNT'],
    ['a Chief who is away', without(department, 'chief'), 'chief', 'CHIEF_HOLDS_NO_ACCOUNT'],
    ['an auditor', auditor, 'patrol', 'AUDITOR_HOLDS_NO_ACCOUNT'],
    ['who acts as auditor', acting('detective', Role.Auditor), 'detective', 'AUDITOR_HOLDS_NO_ACCOUNT'],
  ])('V.A, 2.2 bar %s', (_, roster, memberId, code) => {
    expect(barred(roster, memberId)?.refusal).toMatchObject({ code, authority: { kind: 'CHOICE' } });
  });

  it.each([
    ['who acts as Chief for a while', acting('major', Role.Chief), 'major'],
    ['anybody else', auditor, 'detective'],
  ])('V.A, 2.2 do not bar %s', (_, roster, memberId) => {
    expect(barred(roster, memberId)).toBeUndefined();
  });

  it('V.A, by setting: the Chief too may search; 2.2 an auditor by no setting', () => {
    const policy = { registration: { ...nmpd40023.registration, chiefMayRegister: true } };
    expect(barringPost(department, 'chief', policy, NOW)).toBeUndefined();
    expect(barringPost(auditor, 'patrol', policy, NOW)).toMatchObject({ since: since.from });
  });

  const change = (kind: 'ROLE_GRANT' | 'ACTING_APPOINTMENT' | 'ROLE_END', role: GrantableRole) => ({
    kind,
    role,
    memberId: 'detective',
    ...since,
  });
  it.each([
    ['who may search', change('ROLE_GRANT', Role.Auditor), true, 'AUDITOR_HOLDS_NO_ACCOUNT'],
    ['who may search, for a while', change('ACTING_APPOINTMENT', Role.Auditor), true, 'AUDITOR_HOLDS_NO_ACCOUNT'],
    ['without search rights', change('ROLE_GRANT', Role.Auditor), false, undefined],
    ['who may search, and is to be coordinator', change('ROLE_GRANT', Role.TrainingCoordinator), true, undefined],
    ['who ceases to be one', change('ROLE_END', Role.Auditor), true, undefined],
  ])('2.2 makes or does not make an auditor of somebody %s', (_, proposed, hasSearchRights, code) => {
    expect(refuseAuditor(proposed, { hasSearchRights })?.code).toBe(code);
  });
});
