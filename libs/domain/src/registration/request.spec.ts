import { department, NOW } from '../people/department.fixture';
import { recordLegacyRegistration, requestRegistration, withdrawRegistration, type RequestFacts } from './request';
import { officer } from './registration.fixture';

const nothingYet: RequestFacts = { roster: department, hasOpenRegistration: false, hasLiveAccount: false };

describe('asking to be registered', () => {
  it.each(['detective', 'patrol', 'commander', 'coordinator'])('V.A is open to %s, who has an assigned supervisor', (member) => {
    expect(requestRegistration(nothingYet, officer(member), NOW)).toEqual({ outcome: 'REQUESTED', applicantId: member, kind: 'REGULAR' });
  });

  it.each<[string, Partial<RequestFacts>, string, string, string]>([
    ['V.A without an assigned supervisor', {}, 'admin', 'SUPERVISOR_UNASSIGNED', 'SOP'],
    ['V.A while a registration is open', { hasOpenRegistration: true }, 'detective', 'REGISTRATION_OPEN', 'SOP'],
    ['VII.E with a live account', { hasLiveAccount: true }, 'detective', 'ACCOUNT_EXISTS', 'SOP'],
    ['V.A, department setting, to the Chief', {}, 'chief', 'CHIEF_HOLDS_NO_ACCOUNT', 'CHOICE'],
  ])('is refused: %s', (_, change, member, code, kind) => {
    expect(requestRegistration({ ...nothingYet, ...change }, officer(member), NOW)).toMatchObject({ code, authority: { kind } });
  });
});

describe('a user from before go-live', () => {
  it('V.A is recorded on the Commander’s attestation of the paper', () => {
    expect(recordLegacyRegistration(nothingYet, 'detective', officer('commander'))).toEqual({
      outcome: 'REQUESTED',
      applicantId: 'detective',
      kind: 'LEGACY',
    });
  });
  it.each<[string, Partial<RequestFacts>, string, string, string]>([
    ['by somebody else than the Commander', {}, 'detective', 'major', 'NOT_PERMITTED'],
    ['by the Commander for oneself', {}, 'commander', 'commander', 'REG_SELF_APPROVAL'],
    ['while a registration is open', { hasOpenRegistration: true }, 'detective', 'commander', 'REGISTRATION_OPEN'],
    ['with a live account', { hasLiveAccount: true }, 'detective', 'commander', 'ACCOUNT_EXISTS'],
  ])('V.A is not recorded %s', (_, change, member, by, code) => {
    expect(recordLegacyRegistration({ ...nothingYet, ...change }, member, officer(by))).toMatchObject({ code });
  });
});

describe('withdrawing a registration', () => {
  it.each(['detective', 'commander'])('V.A is open to %s', (by) => {
    expect(withdrawRegistration({ applicantId: 'detective' }, officer(by))).toEqual({ outcome: 'WITHDRAWN' });
  });
  it('V.A is not open to anybody else', () => {
    expect(withdrawRegistration({ applicantId: 'detective' }, officer('colleague'))).toMatchObject({ code: 'NOT_PERMITTED' });
  });
});
