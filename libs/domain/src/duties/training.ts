import { choice } from '../kernel';
import { Role } from '../people/principal';
import { COMMAND } from './groups';
import { type Duty, Relation } from './model';

const { Own, Asked } = Relation;

/** Training records. */
export const trainingDuties = {
  'training.enter': {
    says: 'Enter a training record',
    roles: [],
    allows: [Own, Asked],
    bars: {},
    otherwise: 'NOT_PERMITTED',
    authority: choice('who enters training'),
  },
  'training.verify': {
    says: 'Verify a training record outside a registration',
    roles: [],
    allows: [Asked],
    bars: { [Own]: 'TRAINING_SELF_VERIFIED' },
    otherwise: 'NOT_PERMITTED',
    authority: choice('training is verified by somebody else'),
  },
  'training.list': {
    says: 'Read everybody’s training records',
    roles: [Role.TrainingCoordinator, ...COMMAND, Role.Auditor],
    allows: [Own],
    bars: {},
    otherwise: 'NOT_PERMITTED',
    authority: choice('who reads training records'),
  },
} as const satisfies Record<string, Duty>;
