import { isRefusal } from '../kernel';
import { nmpd40023 } from '../policy';
import { DAY, department, NOW, without } from '../people/department.fixture';
import { Role, type Roster } from '../people';
import { acceptAgreement, confirmExternalAccount, decideLeg, type ExternalAccountFacts, type LegFacts, type LegForm } from './decisions';
import { ApprovalDecision, Leg, RegistrationKind } from './model';
import { approval, officer } from './registration.fixture';

const first: LegFacts = {
  roster: department,
  policy: nmpd40023,
  applicantId: 'detective',
  leg: Leg.Supervisor,
  approvals: [],
  needsBasis: false,
};
const second: LegFacts = { ...first, leg: Leg.Commander, approvals: [approval(Leg.Supervisor, 'sergeant')] };
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
    expect(decideLeg(facts, approve, officer(by), NOW)).toEqual({ outcome: 'APPROVED', leg: facts.leg });
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
    expect(decideLeg(facts, form, officer(by), NOW)).toMatchObject({ code, authority: { kind: 'CHOICE' } });
  });

  const acting = (holderId: string, to: number | null): Roster => ({
    ...without(department, 'commander'),
    actingAppointments: [{ role: Role.Commander, holderId, byId: 'chief', from: NOW - DAY, to }],
  });
  const designated = (memberId: string, to: number | null): Roster => ({
    ...department,
    designations: [{ memberId, byId: 'chief', scope: 'ACCESS_GRANTS', from: NOW - DAY, to }],
  });
  const grant: LegFacts = { ...first, applicantId: 'patrol', leg: Leg.Chief, needsBasis: true };

  it.each<[string, LegFacts, string]>([
    ['V.A by a sergeant who is not above the applicant', first, 'sergeant2'],
    ['V.A by a supervisor who is away', { ...first, roster: without(department, 'sergeant') }, 'sergeant'],
    ['V.A by who acted as Commander until this instant', { ...second, roster: acting('sergeant2', NOW) }, 'sergeant2'],
    ['V.A by a sergeant in the Commander’s place', second, 'sergeant2'],
    ['VI.A by a designee whose designation ended at this instant', { ...grant, roster: designated('major', NOW) }, 'major'],
    ['VI.A by the Commander without a designation', grant, 'commander'],
  ])('%s is refused: authority is looked up at the decision', (_, facts, by) => {
    expect(decideLeg(facts, approve, officer(by, facts.roster), NOW)).toMatchObject({
      code: 'APPROVER_NOT_AUTHORIZED',
      authority: { kind: 'SOP', ref: facts.leg === Leg.Chief ? 'VI.A' : 'V.A' },
      facts: { leg: facts.leg },
    });
  });

  it('VII.E.3 of a return after misuse, where a unit gives access, the Chief’s leg is the department’s word and not VI.A’s', () => {
    expect(decideLeg({ ...grant, needsBasis: false }, approve, officer('commander'), NOW)).toMatchObject({
      code: 'APPROVER_NOT_AUTHORIZED',
      authority: { kind: 'CHOICE', ref: 'return after misuse takes the Chief' },
    });
  });

  it.each<[string, LegFacts, string]>([
    ['V.A by who acts as Commander beyond this instant', { ...second, roster: acting('sergeant2', NOW + 1) }, 'sergeant2'],
    ['V.A by the Major, to whom it was escalated', second, 'major'],
    ['V.A by the Commander in the chain of a supervisor who is away', { ...first, roster: without(department, 'sergeant') }, 'commander'],
    ['VI.A by a designee', { ...grant, roster: designated('major', NOW + 1) }, 'major'],
    ['VI.A by the Chief', grant, 'chief'],
  ])('%s counts', (_, facts, by) => {
    expect(decideLeg(facts, approve, officer(by, facts.roster), NOW)).toMatchObject({ outcome: 'APPROVED', leg: facts.leg });
  });

  it('VI.A a grant is dated from the decision, half-open, and only where a basis is needed', () => {
    const chief = officer('chief');
    expect(decideLeg(grant, { ...approve, until: NOW + 1 }, chief, NOW)).toMatchObject({ grant: { from: NOW, to: NOW + 1 } });
    expect(decideLeg(grant, approve, chief, NOW)).toMatchObject({ grant: { from: NOW, to: null } });
    expect(decideLeg({ ...grant, needsBasis: false }, approve, chief, NOW)).toEqual({ outcome: 'APPROVED', leg: Leg.Chief });
    expect(decideLeg({ ...second, needsBasis: true }, approve, officer('commander'), NOW)).toEqual({
      outcome: 'APPROVED',
      leg: Leg.Commander,
    });
  });

  it.each([NOW, NOW - 1])('VI.A a grant that is over before it begins is refused (%d)', (until) => {
    expect(decideLeg(grant, { ...approve, until }, officer('chief'), NOW)).toMatchObject({
      code: 'GRANT_PERIOD_INVALID',
      authority: { kind: 'CHOICE' },
      facts: { until },
    });
  });

  it('V.A a denial with its reason is a decision', () => {
    expect(decideLeg(first, { decision: ApprovalDecision.Denied, reason: 'not assigned to casework' }, officer('sergeant'), NOW)).toEqual({
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

describe('the account outside', () => {
  const goLiveAt = NOW - DAY;
  const gave = (leg: Leg, at: number, voidedAt: number | null = null) => ({ leg, by: `who gave ${leg}`, at, voidedAt });
  const [supervisor, commander] = [gave(Leg.Supervisor, NOW - 2_000), gave(Leg.Commander, NOW - 1_000)];
  const voided = gave(Leg.Supervisor, NOW - 2_000, NOW - 300);
  const anew = gave(Leg.Supervisor, NOW - 200);
  const facts = { applicantId: 'detective', kind: RegistrationKind.Regular, given: [supervisor, commander], goLiveAt };
  const legacy: ExternalAccountFacts = { ...facts, kind: RegistrationKind.Legacy, given: [] };
  const admin = officer('admin');
  it.each<[string, ExternalAccountFacts, number]>([
    ['made after the approvals', facts, NOW],
    ['made after the two approvals and before the Chief’s', { ...facts, given: [...facts.given, gave(Leg.Chief, NOW - 100)] }, NOW - 500],
    ['made between an approval and its voiding, not given anew', { ...facts, given: [voided, commander] }, NOW - 500],
    ['made between an approval and its voiding, given anew later', { ...facts, given: [voided, commander, anew] }, NOW - 500],
    ['made after an approval was given anew', { ...facts, given: [voided, commander, anew] }, NOW - 100],
    ['of a legacy user, made before go-live', legacy, goLiveAt - 1],
  ])('V.A one %s is confirmed', (_, before, createdAt) => {
    expect(confirmExternalAccount(before, { createdAt }, admin, NOW)).toEqual({ outcome: 'CONFIRMED' });
  });
  it.each<[string, ExternalAccountFacts, number]>([
    ['made before the approvals', facts, NOW - 2_001],
    ['made between the two approvals', facts, NOW - 1_001],
    ['made at the instant of the last approval', facts, NOW - 1_000],
    ['made when an approval was void, given anew later', { ...facts, given: [voided, commander, anew] }, NOW - 250],
    ['made when an approval was void, not given anew', { ...facts, given: [voided, commander] }, NOW - 300],
    ['with the Chief’s approval alone', { ...facts, given: [gave(Leg.Chief, NOW - 2_000)] }, NOW],
    ['of a legacy user, made after go-live', legacy, goLiveAt],
  ])('V.A one %s is recorded as what it is, never refused', (_, before, createdAt) => {
    const confirmed = confirmExternalAccount(before, { createdAt }, admin, NOW);
    expect([isRefusal(confirmed), confirmed]).toEqual([false, { outcome: 'CONFIRMED', discrepancy: 'REGISTERED_WITHOUT_APPROVAL' }]);
  });
  it.each([
    ['by the applicant', NOW, 'detective', 'REG_SELF_APPROVAL'],
    ['as made tomorrow', NOW + 1, 'admin', 'INSTANT_IN_FUTURE'],
  ])('VII.E is not confirmed %s', (_, createdAt, by, code) => {
    expect(confirmExternalAccount(facts, { createdAt }, officer(by), NOW)).toMatchObject({ code, authority: { kind: 'CHOICE' } });
  });
});
