import { MemberStatus, Role, type Roster } from '../people';
import { department, NOW, withStatus } from '../people/department.fixture';
import { nmpd40023 } from '../policy';
import { recordLegacyRegistration, requestRegistration, voidRegistration, withdrawRegistration, type RequestFacts } from './request';
import { officer } from './registration.fixture';

const nothingYet: RequestFacts = { roster: department, policy: nmpd40023, hasOpenRegistration: false, hasLiveAccount: false };

const withAuditor = (memberId: string): Roster => ({
  ...department,
  roleGrants: [...department.roleGrants, { memberId, role: Role.Auditor, from: NOW, to: null }],
});

describe('asking to be registered', () => {
  it.each(['detective', 'patrol', 'commander', 'coordinator'])('V.A is open to %s, who has an assigned supervisor', (member) => {
    expect(requestRegistration(nothingYet, officer(member), NOW)).toEqual({ outcome: 'REQUESTED', applicantId: member, kind: 'REGULAR' });
  });

  it.each<[string, Partial<RequestFacts>, string, string, string]>([
    ['V.A without an assigned supervisor', {}, 'admin', 'SUPERVISOR_UNASSIGNED', 'SOP'],
    ['V.A while a registration is open', { hasOpenRegistration: true }, 'detective', 'REGISTRATION_OPEN', 'SYSTEM'],
    ['VII.E with a live account', { hasLiveAccount: true }, 'detective', 'ACCOUNT_EXISTS', 'SYSTEM'],
    ['V.A, department setting, to the Chief', {}, 'chief', 'CHIEF_HOLDS_NO_ACCOUNT', 'CHOICE'],
    [
      'V.A, department setting, to a Chief on leave',
      { roster: withStatus(department, 'chief', MemberStatus.OnLeave) },
      'chief',
      'CHIEF_HOLDS_NO_ACCOUNT',
      'CHOICE',
    ],
    ['2.2 to an auditor', { roster: withAuditor('detective') }, 'detective', 'AUDITOR_HOLDS_NO_ACCOUNT', 'CHOICE'],
  ])('is refused: %s', (_, change, member, code, kind) => {
    expect(requestRegistration({ ...nothingYet, ...change }, officer(member), NOW)).toMatchObject({ code, authority: { kind } });
  });
});

it('V.A the Chief may be registered where the department says so, once somebody supervises the Chief', () => {
  const policy = { registration: { ...nmpd40023.registration, chiefMayRegister: true } };
  expect(requestRegistration({ ...nothingYet, policy }, officer('chief'), NOW)).toMatchObject({ code: 'SUPERVISOR_UNASSIGNED' });
});

const gone = withStatus(department, 'detective', MemberStatus.Separated, NOW);

describe('a user from before go-live', () => {
  it('V.A is recorded on the Commander’s attestation of the paper', () => {
    expect(recordLegacyRegistration(nothingYet, 'detective', officer('commander'), NOW)).toEqual({
      outcome: 'REQUESTED',
      applicantId: 'detective',
      kind: 'LEGACY',
    });
  });
  it.each<[string, Partial<RequestFacts>, string, string, string]>([
    ['by somebody else than the Commander', {}, 'detective', 'major', 'NOT_PERMITTED'],
    ['by somebody else, who is not told of an account either', { hasLiveAccount: true }, 'detective', 'sergeant', 'NOT_PERMITTED'],
    ['by the Commander for oneself', {}, 'commander', 'commander', 'REG_SELF_APPROVAL'],
    ['while a registration is open', { hasOpenRegistration: true }, 'detective', 'commander', 'REGISTRATION_OPEN'],
    ['with a live account', { hasLiveAccount: true }, 'detective', 'commander', 'ACCOUNT_EXISTS'],
    ['for somebody nobody knows', {}, 'nobody', 'commander', 'MEMBER_NOT_ACTIVE'],
    ['for a member who has left', { roster: gone }, 'detective', 'commander', 'MEMBER_NOT_ACTIVE'],
    ['for the Chief, by setting', {}, 'chief', 'commander', 'CHIEF_HOLDS_NO_ACCOUNT'],
    ['for an auditor', { roster: withAuditor('detective') }, 'detective', 'commander', 'AUDITOR_HOLDS_NO_ACCOUNT'],
  ])('V.A is not recorded %s', (_, change, member, by, code) => {
    expect(recordLegacyRegistration({ ...nothingYet, ...change }, member, officer(by), NOW)).toMatchObject({ code });
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

describe('voiding a registration', () => {
  it.each(['commander', 'major', 'chief'])('V.A is open to the %s', (by) => {
    expect(voidRegistration({ applicantId: 'detective' }, officer(by))).toEqual({ outcome: 'VOIDED' });
  });
  it.each([
    ['the applicant', 'commander', 'commander', 'REG_SELF_APPROVAL'],
    ['a sergeant', 'detective', 'sergeant', 'NOT_PERMITTED'],
  ])('V.A is not open to %s', (_, applicantId, by, code) => {
    expect(voidRegistration({ applicantId }, officer(by))).toMatchObject({ code, authority: { kind: 'CHOICE' } });
  });
});
