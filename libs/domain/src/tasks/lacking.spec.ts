import { CODES } from '../kernel';
import { Role } from '../people';
import { lackingHolder, refusedOutcome } from './lacking';

describe('what something that waits lacks', () => {
  it.each([
    [Role.Supervisor, 'nobody holds the role of Supervisor or may decide in its place'],
    [Role.Commander, 'nobody holds the role of Investigative Section Commander or may decide in its place'],
    [Role.FacesnxtAdministrator, 'nobody holds the role of FACESNXT Administrator or may decide in its place'],
  ])('A6 is a holder: %s', (role, missing) => {
    expect(lackingHolder(role)).toEqual({ missing, mender: 'the Chief or the Major appoint an acting holder' });
  });

  it('VIII.A.5 is what the gate that refused says, with its remedy and who mends it', () => {
    const { meaning, remedy, mender } = CODES.MEDICAL_EXAMINER_REQUIRED;
    expect(refusedOutcome('MEDICAL_EXAMINER_REQUIRED')).toEqual({ code: 'MEDICAL_EXAMINER_REQUIRED', meaning, remedy, mender });
  });

  it('is never mended by whoever reads it', () => {
    expect(Object.keys(CODES).filter((code) => refusedOutcome(code)?.mender === 'You')).toEqual([]);
    expect(refusedOutcome('REVIEW_INCOMPLETE')?.mender).toBe('whoever is asked next');
  });

  it.each(['CLOSED', 'toString', null])('is nothing where a step did what it was for: %s', (outcome) => {
    expect(refusedOutcome(outcome)).toBeUndefined();
  });
});
