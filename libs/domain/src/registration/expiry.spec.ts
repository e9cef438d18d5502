import { nmpd40023 } from '../policy';
import { registrationExpired, type ExpiryFacts } from './expiry';
import { Leg, RegistrationKind } from './model';
import { approval } from './registration.fixture';

const requestedAt = Date.parse('2026-10-20T12:00:00-04:00');
/** Thirty days by the wall clock, over the end of daylight saving. */
const due = Date.parse('2026-11-19T12:00:00-05:00');
const facts: ExpiryFacts = { kind: RegistrationKind.Regular, requestedAt, approvals: [], policy: nmpd40023 };
const both = [approval(Leg.Supervisor, 'sergeant'), approval(Leg.Commander, 'commander')];
const never = { ...nmpd40023, registration: { ...nmpd40023.registration, expiresAfterDays: null } };

describe('a registration that nobody decides', () => {
  it.each<[string, Partial<ExpiryFacts>, number, boolean]>([
    ['stands until the thirtieth day', {}, due - 1, false],
    ['ends on the thirtieth day', {}, due, true],
    ['ends with one approval only', { approvals: [approval(Leg.Supervisor, 'sergeant')] }, due, true],
    ['ends with the other approval only', { approvals: [approval(Leg.Commander, 'commander')] }, due, true],
    ['stands with both approvals, whatever is still to do', { approvals: both }, due, false],
    ['stands where the department sets no time', { policy: never }, due, false],
    ['stands as a legacy one', { kind: RegistrationKind.Legacy }, due, false],
  ])('V.A, department setting: %s', (_, change, at, expired) => {
    expect(registrationExpired({ ...facts, ...change }, at)).toBe(expired);
  });
});
