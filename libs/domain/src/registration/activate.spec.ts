import { isRefusal } from '../kernel';
import { department, NOW } from '../people/department.fixture';
import { nmpd40023 } from '../policy';
import { activateAccount, type ActivationFacts } from './activate';
import { barringPost } from './barred-posts';
import { ApprovalDecision, Leg, RegistrationKind } from './model';
import { approval } from './registration.fixture';

const ready: ActivationFacts = {
  kind: RegistrationKind.Regular,
  approvals: [approval(Leg.Supervisor, 'sergeant'), approval(Leg.Commander, 'commander')],
  accessUnit: 'INVESTIGATIVE_SECTION',
  hasGrant: false,
  hasAgreement: true,
  hasVerifiedTraining: true,
  hasExternalAccount: true,
  returnsAfter: null,
  policy: nmpd40023,
  accountId: 'account-1',
};
const codes = (facts: ActivationFacts): string[] => {
  const decided = activateAccount(facts);
  return isRefusal(decided) ? [decided, ...decided.also].map(({ code }) => code) : [];
};

describe('activating an account', () => {
  it.each<[string, Partial<ActivationFacts>, string]>([
    ['the section', {}, 'INVESTIGATIVE_SECTION'],
    ['the Accident Investigative Unit', { accessUnit: 'AIU' }, 'AIU'],
    ['the Chief’s grant', { accessUnit: undefined, hasGrant: true }, 'CHIEF_APPROVAL'],
    [
      'the section, on the return after misuse that the Chief approved',
      {
        returnsAfter: 1,
        approvals: [approval(Leg.Supervisor, 'sergeant'), approval(Leg.Commander, 'commander'), approval(Leg.Chief, 'chief')],
      },
      'INVESTIGATIVE_SECTION',
    ],
    [
      'the section, on a return that the department leaves to the two approvals',
      { returnsAfter: 1, policy: { accounts: { ...nmpd40023.accounts, chiefApprovesReturn: false } } },
      'INVESTIGATIVE_SECTION',
    ],
    ['its unit before a grant', { hasGrant: true }, 'INVESTIGATIVE_SECTION'],
    ['the section, as a legacy user without approvals here', { kind: RegistrationKind.Legacy, approvals: [] }, 'INVESTIGATIVE_SECTION'],
  ])('VI.A rests on %s', (_, change, basis) => {
    expect(activateAccount({ ...ready, ...change })).toEqual({ outcome: 'ACTIVE', basis, refs: ['account-1'] });
  });

  it.each<[string, Partial<ActivationFacts>, string]>([
    ['2.2 refused beside a post that bars', { barring: barringPost(department, 'chief', nmpd40023, NOW) }, 'CHIEF_HOLDS_NO_ACCOUNT'],
    ['V.E.3 refused without verified training', { hasVerifiedTraining: false }, 'TRAINING_INCOMPLETE'],
    ['V.A refused without the Commander’s approval', { approvals: [approval(Leg.Supervisor, 'sergeant')] }, 'APPROVAL_MISSING'],
    ['V.A refused without the supervisor’s approval', { approvals: [approval(Leg.Commander, 'commander')] }, 'APPROVAL_MISSING'],
    [
      'V.A refused when one person gave both approvals',
      { approvals: [approval(Leg.Supervisor, 'major'), approval(Leg.Commander, 'major')] },
      'APPROVAL_MISSING',
    ],
    ['VII.E refused on the return after misuse without the Chief', { returnsAfter: 1 }, 'APPROVAL_MISSING'],
    [
      'V.A refused on a denial',
      { approvals: [approval(Leg.Supervisor, 'sergeant'), { leg: Leg.Commander, by: 'commander', decision: ApprovalDecision.Denied }] },
      'APPROVAL_MISSING',
    ],
    ['V.A refused without the agreement', { hasAgreement: false }, 'AGREEMENT_NOT_ACCEPTED'],
    ['VII.E refused without the account outside', { hasExternalAccount: false }, 'EXTERNAL_ACCOUNT_MISSING'],
    ['VI.A refused without unit and grant', { accessUnit: undefined }, 'UNIT_NOT_AUTHORIZED'],
    [
      'VI.A refused for a legacy user without unit and grant',
      { accessUnit: undefined, kind: RegistrationKind.Legacy, approvals: [] },
      'UNIT_NOT_AUTHORIZED',
    ],
  ])('%s', (_, change, code) => {
    expect(codes({ ...ready, ...change })).toEqual([code]);
  });

  it('V.A, V.E.3, VI.A name every gate that failed, together', () => {
    const nothing = { approvals: [], accessUnit: undefined, hasAgreement: false, hasVerifiedTraining: false, hasExternalAccount: false };
    expect(codes({ ...ready, ...nothing })).toEqual([
      'TRAINING_INCOMPLETE',
      'APPROVAL_MISSING',
      'AGREEMENT_NOT_ACCEPTED',
      'EXTERNAL_ACCOUNT_MISSING',
      'UNIT_NOT_AUTHORIZED',
    ]);
  });
});

it('VII.E, department setting: what the return after misuse lacks is named, and is not the SOP’s word', () => {
  expect(activateAccount({ ...ready, returnsAfter: 1 })).toMatchObject({
    code: 'APPROVAL_MISSING',
    authority: { kind: 'CHOICE', ref: 'return after misuse takes the Chief' },
    facts: { leg: 'CHIEF' },
  });
});
