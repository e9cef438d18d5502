import { DAY, NOW } from '../people/department.fixture';
import { openChiefGrant } from './openings';
import { applied } from './registration.fixture';

describe('what the Chief is asked for', () => {
  it('VII.E, department setting: the return after misuse of a member who has a basis', () => {
    expect(openChiefGrant({ ...applied, returnsAfter: NOW - DAY }, NOW)).toMatchObject({ type: 'HUMAN', variant: 'RETURN' });
  });

  it.each([null, NOW - DAY])('VI.A a grant, where nothing else gives access, also on a return (%s)', (returnsAfter) => {
    const asked = openChiefGrant({ ...applied, applicantId: 'patrol', returnsAfter }, NOW);
    expect(asked).toMatchObject({ type: 'HUMAN' });
    expect(asked).not.toHaveProperty('variant');
  });
});
