import { choice, system } from '../kernel';
import { Role } from '../people/principal';
import { COMMAND } from './groups';
import { type Duty, Relation } from './model';

/** Violations. */
export const violationDuties = {
  'violation.list': {
    says: 'Read Violations and their findings; nobody what is found about themselves',
    roles: [...COMMAND, Role.Auditor],
    allows: [],
    bars: { [Relation.Own]: 'NOT_FOUND' },
    otherwise: 'NOT_PERMITTED',
    authority: choice('who reads Violations'),
    barredBy: system('processes'),
  },
} as const satisfies Record<string, Duty>;
