import { Role, roleName } from './principal';

describe('a role as people read it', () => {
  it.each([
    [Role.Commander, 'Investigative Section Commander'],
    [Role.FacesnxtAdministrator, 'FACESNXT Administrator'],
    [Role.IaInvestigator, 'IA Investigator'],
  ])('%s is %s', (role, name) => {
    expect(roleName(role)).toBe(name);
  });
});
