import { choice } from '../kernel';
import { HEADS } from './groups';
import { type Duty, Relation } from './model';

const { Asked } = Relation;

/** Agreements with the host of FACESNXT. */
export const agreementDuties = {
  'agreement.extend': {
    says: 'Extend a lapsed agreement on the host’s letter, as the Major or in the Major’s place',
    roles: [],
    allows: [Asked],
    bars: {},
    otherwise: 'NOT_PERMITTED',
    authority: choice('who records agreements'),
  },
  'agreement.record': {
    says: 'Record an agreement with the host of FACESNXT',
    roles: HEADS,
    allows: [],
    bars: {},
    otherwise: 'NOT_PERMITTED',
    authority: choice('who records agreements'),
  },
} as const satisfies Record<string, Duty>;
