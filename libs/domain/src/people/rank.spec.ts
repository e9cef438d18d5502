import { outranks } from './rank';
import { Role } from './principal';

describe('who ranks above whom', () => {
  it.each([
    ['a sergeant above a member', [Role.Supervisor], [], true],
    ['the duty supervisor beside a sergeant', [Role.DutySupervisor], [Role.Supervisor], false],
    ['the Commander above a sergeant', [Role.Commander], [Role.Supervisor], true],
    ['the Major above the Commander', [Role.Major], [Role.Commander], true],
    ['the Chief above the Major', [Role.Chief], [Role.Major, Role.Commander], true],
    ['nobody above the Chief', [Role.Chief], [Role.Chief], false],
    ['an auditor above nobody', [Role.Auditor], [], false],
    ['the highest role counts', [Role.Supervisor, Role.Major], [Role.Commander, Role.Supervisor], true],
  ] as const)('A4 puts %s', (_, roles, others, expected) => {
    expect(outranks(roles, others)).toBe(expected);
  });
});
