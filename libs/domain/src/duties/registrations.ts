import { choice, sop } from '../kernel';
import { Role } from '../people/principal';
import { COMMAND } from './groups';
import { type Duty, Relation } from './model';

const { Own, Author, Asked } = Relation;
const TWO_APPROVALS = choice('the two approvals take two people, and neither is the applicant');
const TWO_LEGS = { [Own]: 'REG_SELF_APPROVAL', [Author]: 'REG_DUPLICATE_APPROVER' } as const;

/** Registrations: their approvals, the user agreement and the FACESNXT account. */
export const registrationDuties = {
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
    authority: TWO_APPROVALS,
  },
  'registration.commander-approval': {
    says: 'Approve or deny a registration, second leg',
    roles: [],
    allows: [Asked],
    bars: TWO_LEGS,
    otherwise: 'NOT_FOUND',
    authority: TWO_APPROVALS,
  },
  'registration.chief-grant': {
    says: 'Grant or refuse access outside the named units, renew it or withdraw it',
    roles: [],
    allows: [Asked],
    bars: TWO_LEGS,
    otherwise: 'NOT_FOUND',
    authority: TWO_APPROVALS,
  },
  'registration.list-grants': {
    says: 'List the grants of access outside the named units',
    roles: [...COMMAND, Role.ChiefDesignee, Role.Auditor],
    allows: [],
    bars: {},
    otherwise: 'NOT_PERMITTED',
    authority: choice('who lists grants of access'),
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
} as const satisfies Record<string, Duty>;
