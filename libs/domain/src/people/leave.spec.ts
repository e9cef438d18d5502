import { DAY, department, NOW } from './department.fixture';
import { leaveChanges } from './leave';
import { Role } from './principal';

const dates = { from: NOW, to: NOW + DAY };

describe('A6 one form before leave', () => {
  it.each([
    ['an absence alone', { memberId: 'sergeant' }, [{ kind: 'ABSENCE', memberId: 'sergeant' }]],
    [
      'an absence with a substitute',
      { memberId: 'sergeant', substituteId: 'sergeant2' },
      [
        { kind: 'ABSENCE', memberId: 'sergeant' },
        { kind: 'SUBSTITUTION', memberId: 'sergeant2', forId: 'sergeant' },
      ],
    ],
    [
      'the Commander’s, with somebody who acts',
      { memberId: 'commander', actingId: 'sergeant' },
      [
        { kind: 'ABSENCE', memberId: 'commander' },
        { kind: 'ACTING_APPOINTMENT', memberId: 'sergeant', role: Role.Commander },
      ],
    ],
  ])('%s', (_, leave, changes) => {
    expect(leaveChanges(department, { ...leave, ...dates })).toEqual(changes.map((change) => ({ ...change, ...dates })));
  });

  it('nobody acts for a member without a post of command', () => {
    expect(leaveChanges(department, { memberId: 'sergeant', actingId: 'detective', ...dates })).toMatchObject({
      code: 'ROLE_NOT_HELD',
      authority: { kind: 'CHOICE' },
      facts: { memberId: 'sergeant' },
    });
  });
});
