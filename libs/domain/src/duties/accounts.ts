import { choice, sop, system } from '../kernel';
import { Role } from '../people/principal';
import { type Duty, Relation } from './model';
import { COMMAND } from './groups';

const { Own, OwnUnit, Author, Asked } = Relation;
const OWN_REGISTRATION = choice('nobody approves their own registration');
const TWO_LEGS = { [Own]: 'REG_SELF_APPROVAL', [Author]: 'REG_DUPLICATE_APPROVER' } as const;

/** Registration, training and accounts. */
export const accountDuties = {
  'registration.attest-legacy': {
    says: 'Attest the paper approval of a user from before go-live',
    roles: [Role.Commander],
    allows: [],
    bars: { [Own]: 'REG_SELF_APPROVAL' },
    otherwise: 'NOT_PERMITTED',
    authority: choice('legacy registrations'),
  },
  'registration.withdraw': {
    says: 'Withdraw a registration',
    roles: [Role.Commander],
    allows: [Own],
    bars: {},
    otherwise: 'NOT_PERMITTED',
    authority: choice('withdrawal'),
  },
  'registration.void': {
    says: 'Void a registration that should never have been opened',
    roles: COMMAND,
    allows: [],
    bars: { [Own]: 'REG_SELF_APPROVAL' },
    otherwise: 'NOT_PERMITTED',
    authority: choice('who voids a registration'),
  },
  'registration.supervisor-approval': {
    says: 'Approve or deny a registration, first leg',
    roles: [],
    allows: [Asked],
    bars: TWO_LEGS,
    otherwise: 'NOT_FOUND',
    authority: OWN_REGISTRATION,
  },
  'registration.commander-approval': {
    says: 'Approve or deny a registration, second leg',
    roles: [],
    allows: [Asked],
    bars: TWO_LEGS,
    otherwise: 'NOT_FOUND',
    authority: OWN_REGISTRATION,
  },
  'registration.chief-grant': {
    says: 'Grant or refuse access outside the named units',
    roles: [],
    allows: [Asked],
    bars: TWO_LEGS,
    otherwise: 'NOT_FOUND',
    authority: OWN_REGISTRATION,
  },
  'registration.user-agreement': {
    says: 'Accept the user agreement',
    roles: [],
    allows: [Own],
    bars: {},
    otherwise: 'NOT_PERMITTED',
    authority: sop('V.A'),
  },
  'registration.training-verification': {
    says: 'Verify a training record',
    roles: [],
    allows: [Asked],
    bars: { [Own]: 'TRAINING_SELF_VERIFIED' },
    otherwise: 'NOT_FOUND',
    authority: choice('training is verified by somebody else'),
  },
  'registration.external-account': {
    says: 'Confirm the FACESNXT account of a member',
    roles: [],
    allows: [Asked],
    bars: { [Own]: 'REG_SELF_APPROVAL' },
    otherwise: 'NOT_FOUND',
    authority: choice('nobody confirms their own account'),
  },
  'account.list': {
    says: 'List accounts',
    roles: [
      Role.Chief,
      Role.Major,
      Role.Commander,
      Role.Supervisor,
      Role.DutySupervisor,
      Role.FacesnxtAdministrator,
      Role.Auditor,
      Role.RecordsCustodian,
    ],
    allows: [],
    bars: {},
    otherwise: 'NOT_PERMITTED',
    authority: choice('who lists accounts'),
  },
  'account.serve': {
    says: 'Read the page of any account, to suspend it at night or to close it in FACESNXT',
    roles: [Role.DutySupervisor, Role.FacesnxtAdministrator],
    allows: [Own, OwnUnit],
    bars: {},
    otherwise: 'NOT_FOUND',
    authority: system('processes'),
  },
  'account.suspend': {
    says: 'Suspend an account at once, at any hour',
    roles: [],
    allows: [OwnUnit],
    bars: { [Own]: 'NOT_A_SUPERIOR' },
    otherwise: 'NOT_A_SUPERIOR',
    authority: choice('any superior suspends, the Commander confirms'),
  },
  'account.deactivate': {
    says: 'Deactivate an account',
    roles: [],
    allows: [Asked],
    bars: { [Own]: 'NOT_PERMITTED' },
    otherwise: 'NOT_PERMITTED',
    authority: sop('VII.E'),
  },
  'account.confirm-suspension': {
    says: 'Confirm a suspension, or lift it',
    roles: [],
    allows: [Asked],
    bars: { [Own]: 'NOT_PERMITTED' },
    otherwise: 'NOT_PERMITTED',
    authority: sop('VII.E'),
  },
  'account.disable-external': {
    says: 'Confirm that the FACESNXT account is disabled',
    roles: [],
    allows: [Asked],
    bars: { [Own]: 'NOT_PERMITTED' },
    otherwise: 'NOT_FOUND',
    authority: choice('nobody confirms the block of the own account'),
  },
  'policy.handle': {
    says: 'Propose, approve or rehearse department settings; one of two people is the Chief',
    roles: COMMAND,
    allows: [],
    bars: {},
    otherwise: 'NOT_PERMITTED',
    authority: choice('settings are changed by two people, one of them the Chief'),
  },
} as const satisfies Record<string, Duty>;
