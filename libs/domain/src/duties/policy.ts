import { choice } from '../kernel';
import { Role } from '../people/principal';
import { type Duty, Relation } from './model';
import { COMMAND } from './groups';

const TWO_PEOPLE = choice('settings are changed by two people, one of them the Chief');

/** Department settings. */
export const policyDuties = {
  'policy.handle': {
    says: 'Propose or rehearse department settings',
    roles: COMMAND,
    allows: [],
    bars: {},
    otherwise: 'NOT_PERMITTED',
    authority: TWO_PEOPLE,
  },
  'policy.approve': {
    says: 'Approve department settings as the second person',
    roles: COMMAND,
    allows: [],
    bars: { [Relation.Author]: 'POLICY_SAME_PERSON' },
    otherwise: 'NOT_PERMITTED',
    authority: TWO_PEOPLE,
  },
  'policy.order': {
    says: 'Order a change of department settings, as one of the two people it takes',
    roles: [Role.Chief],
    allows: [],
    bars: {},
    otherwise: 'POLICY_CHIEF_MISSING',
    authority: TWO_PEOPLE,
  },
} as const satisfies Record<string, Duty>;
