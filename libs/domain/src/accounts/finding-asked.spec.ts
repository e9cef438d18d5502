import { DesignationScope, Role, type Roster } from '../people';
import { now, roster } from './fixtures';
import { openFinding } from './violation';

const away = (...ids: string[]): Roster => ({
  ...roster,
  absences: ids.map((memberId) => ({ memberId, from: now - 1, to: null })),
  designations: [{ memberId: 'sergeant', scope: DesignationScope.All, byId: 'chief', from: 0, to: null }],
});
const acting = (role: Role, holderId: string): Roster => ({
  ...away('chief', 'major', 'commander'),
  actingAppointments: [{ role, holderId, byId: 'chief', from: 0, to: null }],
});

describe('A4 a finding is asked of who may decide it, and of nobody else', () => {
  it.each<[string, Roster, Role[], string[]]>([
    ['the Commander who is there', away('chief', 'major'), [], [`role:${Role.Commander}`]],
    ['the Major for a Commander who is away', away('commander'), [], ['member:major']],
    ['whoever acts as Commander', acting(Role.Commander, 'administrator'), [], ['member:administrator']],
    ['about the Major whoever acts as Chief', acting(Role.Chief, 'administrator'), [Role.Major], ['member:administrator']],
  ])('%s is asked', (_, there, accused, candidates) => {
    expect(openFinding({ roster: there, memberId: 'detective', accusedRoles: accused }, now)).toMatchObject({ candidates });
  });

  it.each<[string, Roster, Role[], Role]>([
    ['with all of command away, a designee of the Chief or not', away('chief', 'major', 'commander'), [], Role.Commander],
    ['about the Commander, with nobody above there', away('chief', 'major'), [Role.Commander], Role.Major],
    ['about the Major, with the Chief away', away('chief'), [Role.Major], Role.Chief],
    ['about the Major, with only a Commander acting above', acting(Role.Commander, 'administrator'), [Role.Major], Role.Chief],
  ])('nobody is %s, and the task says which post is vacant', (_, there, accused, vacant) => {
    expect(openFinding({ roster: there, memberId: 'detective', accusedRoles: accused }, now)).toMatchObject({ candidates: [], vacant });
  });
});
