import { isRefusal } from '../kernel';
import { nmpd40023 } from '../policy';
import { NOW } from '../people/department.fixture';
import {
  acceptAgreement,
  completeTraining,
  confirmExternalAccount,
  decideLeg,
  verifyTraining,
  type ExternalAccountFacts,
  type LegFacts,
  type LegForm,
  type VerifyFacts,
  type VerifyForm,
} from './decisions';
import { ApprovalDecision, Leg } from './model';
import { approval, officer } from './registration.fixture';

const first: LegFacts = { applicantId: 'detective', leg: Leg.Supervisor, approvals: [] };
const second: LegFacts = { applicantId: 'detective', leg: Leg.Commander, approvals: [approval(Leg.Supervisor, 'sergeant')] };
const approve: LegForm = { decision: ApprovalDecision.Approved };

describe('a decision on one leg', () => {
  it.each<[string, LegFacts, string]>([
    ['V.A the supervisor’s', first, 'sergeant'],
    ['V.A the Commander’s', second, 'commander'],
    [
      'VI.A the Chief’s',
      { ...first, leg: Leg.Chief, approvals: [approval(Leg.Supervisor, 'sergeant'), approval(Leg.Commander, 'commander')] },
      'chief',
    ],
    [
      'VI.A the Chief’s, who also decided in the Commander’s place',
      { ...first, leg: Leg.Chief, approvals: [approval(Leg.Commander, 'chief')] },
      'chief',
    ],
    ['V.A the Chief’s as next in chain, whose grant counts already', { ...first, approvals: [approval(Leg.Chief, 'chief')] }, 'chief'],
    [
      'V.A the supervisor’s again after the first one was voided',
      { ...first, approvals: [approval(Leg.Commander, 'commander')] },
      'sergeant',
    ],
  ])('%s approval counts', (_, facts, by) => {
    expect(decideLeg(facts, approve, officer(by))).toEqual({ outcome: 'APPROVED', leg: facts.leg });
  });

  it.each<[string, LegFacts, LegForm, string, string]>([
    ['by the applicant', first, approve, 'detective', 'REG_SELF_APPROVAL'],
    ['by who decided the first leg', second, approve, 'sergeant', 'REG_DUPLICATE_APPROVER'],
    [
      'by who decided the second leg before the first was voided',
      { ...first, approvals: [approval(Leg.Commander, 'major')] },
      approve,
      'major',
      'REG_DUPLICATE_APPROVER',
    ],
    [
      'by a designee who decided a leg',
      { ...first, leg: Leg.Chief, approvals: [approval(Leg.Commander, 'commander')] },
      approve,
      'commander',
      'REG_DUPLICATE_APPROVER',
    ],
    [
      'by the Chief on both legs of V.A',
      { ...second, approvals: [approval(Leg.Supervisor, 'chief')] },
      approve,
      'chief',
      'REG_DUPLICATE_APPROVER',
    ],
    ['as a denial without a reason', first, { decision: ApprovalDecision.Denied }, 'sergeant', 'REASON_REQUIRED'],
    ['as a denial whose reason is blank', first, { decision: ApprovalDecision.Denied, reason: ' \n ' }, 'sergeant', 'REASON_REQUIRED'],
  ])('V.A is refused %s', (_, facts, form, by, code) => {
    expect(decideLeg(facts, form, officer(by))).toMatchObject({ code, authority: { kind: 'CHOICE' } });
  });

  it('V.A a denial with its reason is a decision', () => {
    expect(decideLeg(first, { decision: ApprovalDecision.Denied, reason: 'not assigned to casework' }, officer('sergeant'))).toEqual({
      outcome: 'DENIED',
      leg: Leg.Supervisor,
    });
  });
});

describe('the user agreement', () => {
  const facts = { applicantId: 'detective', currentVersion: '2' };
  it('V.A is accepted by the member in the version in force', () => {
    expect(acceptAgreement(facts, { version: '2' }, officer('detective'))).toEqual({ outcome: 'ACCEPTED' });
  });
  it.each([
    ['in another version', { version: '1' }, 'detective', 'AGREEMENT_VERSION_SUPERSEDED'],
    ['by somebody else', { version: '2' }, 'sergeant', 'NOT_PERMITTED'],
  ])('V.A is not accepted %s', (_, form, by, code) => {
    expect(acceptAgreement(facts, form, officer(by))).toMatchObject({ code });
  });
});

describe('training', () => {
  const form = { course: nmpd40023.training.course, courseVersion: '1', completedAt: NOW };
  it('V.E.3 counts from the moment it was completed, unverified', () => {
    expect(completeTraining(nmpd40023, form, NOW)).toEqual({ outcome: 'COMPLETED_UNVERIFIED' });
  });
  it.each([
    ['another course', { course: 'GENERAL-IT' }, 'TRAINING_WRONG_COURSE'],
    ['a date to come', { completedAt: NOW + 1 }, 'TRAINING_IN_FUTURE'],
  ])('V.E.3 refuses %s', (_, change, code) => {
    expect(completeTraining(nmpd40023, { ...form, ...change }, NOW)).toMatchObject({ code, authority: { kind: 'SOP', ref: 'V.E.3' } });
  });

  const facts: VerifyFacts = { traineeId: 'coordinator', hasRecord: true };
  it.each<[string, VerifyForm]>([
    ['VERIFIED', { decision: 'VERIFIED' }],
    ['REJECTED', { decision: 'REJECTED', reason: 'the certificate is somebody else’s' }],
  ])('V.E.3 is found %s by somebody else', (outcome, verification) => {
    expect(verifyTraining(facts, verification, officer('commander'))).toEqual({ outcome });
  });
  it.each<[string, VerifyFacts, VerifyForm, string, string]>([
    ['by the trainee, coordinator or not', facts, { decision: 'VERIFIED' }, 'coordinator', 'TRAINING_SELF_VERIFIED'],
    ['without a record', { ...facts, hasRecord: false }, { decision: 'VERIFIED' }, 'commander', 'TRAINING_INCOMPLETE'],
    ['as a rejection without a reason', facts, { decision: 'REJECTED' }, 'commander', 'REASON_REQUIRED'],
  ])('V.E.3 is not verified %s', (_, before, verification, by, code) => {
    expect(verifyTraining(before, verification, officer(by))).toMatchObject({ code });
  });
});

describe('the account outside', () => {
  const facts: ExternalAccountFacts = { applicantId: 'detective', approvedAt: NOW - 1_000 };
  const admin = officer('admin');
  it.each<[string, ExternalAccountFacts, number]>([
    ['made after the approvals', facts, NOW],
    ['made at the instant of the last approval', facts, NOW - 1_000],
    ['of a legacy user, made whenever', { ...facts, approvedAt: null }, NOW - 1_000_000],
  ])('VII.E one %s is confirmed', (_, before, createdAt) => {
    expect(confirmExternalAccount(before, { createdAt }, admin, NOW)).toEqual({ outcome: 'CONFIRMED' });
  });
  it('V.A one made before the approvals is recorded as what it is, never refused', () => {
    const confirmed = confirmExternalAccount(facts, { createdAt: NOW - 1_001 }, admin, NOW);
    expect([isRefusal(confirmed), confirmed]).toEqual([false, { outcome: 'CONFIRMED', discrepancy: 'REGISTERED_WITHOUT_APPROVAL' }]);
  });
  it.each([
    ['by the applicant', NOW, 'detective', 'REG_SELF_APPROVAL'],
    ['as made tomorrow', NOW + 1, 'admin', 'INSTANT_IN_FUTURE'],
  ])('VII.E is not confirmed %s', (_, createdAt, by, code) => {
    expect(confirmExternalAccount(facts, { createdAt }, officer(by), NOW)).toMatchObject({ code, authority: { kind: 'CHOICE' } });
  });
});
