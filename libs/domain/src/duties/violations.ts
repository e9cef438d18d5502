import { choice } from '../kernel';
import { Role } from '../people/principal';
import { COMMAND } from './groups';
import type { Duty } from './model';

/** Violations. */
export const violationDuties = {
  'violation.list': {
    says: 'Read Violations and their findings',
    roles: [...COMMAND, Role.Auditor],
    allows: [],
    bars: {},
    otherwise: 'NOT_PERMITTED',
    authority: choice('who reads Violations'),
  },
} as const satisfies Record<string, Duty>;
