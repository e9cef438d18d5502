import { NOW } from '../people/department.fixture';
import { officer } from '../registration/registration.fixture';
import { meetObligation, recordObligation } from './obligations';

const open = { metAt: null };

describe('what an agreement asks for by a day', () => {
  it.each(['major', 'chief'])('V.E.1 is recorded and met by the %s', (by) => {
    expect(recordObligation(officer(by))).toBeUndefined();
    expect(meetObligation(open, { metAt: NOW }, officer(by), NOW)).toBeUndefined();
  });
  it('V.E.1 is not for the Commander', () => {
    expect(recordObligation(officer('commander'))).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(meetObligation(open, { metAt: NOW }, officer('commander'), NOW)).toMatchObject({ code: 'NOT_PERMITTED' });
  });
  it('V.E.1 is not met on a day to come, and not twice', () => {
    expect(meetObligation(open, { metAt: NOW + 1 }, officer('major'), NOW)).toMatchObject({ code: 'INSTANT_IN_FUTURE' });
    expect(meetObligation({ metAt: NOW - 1 }, { metAt: NOW }, officer('major'), NOW)).toMatchObject({
      code: 'OBLIGATION_ALREADY_MET',
      authority: { kind: 'CHOICE' },
      facts: { metAt: NOW - 1 },
    });
  });
});
