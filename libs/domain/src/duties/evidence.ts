import { system } from '../kernel';
import { type Duty, Relation } from './model';

/** Stored files that no search has, or that are not the list of one. */
export const evidenceDuties = {
  'evidence.read': {
    says: 'Read a file that one stored oneself',
    roles: [],
    allows: [Relation.Author],
    bars: { [Relation.Former]: 'NOT_FOUND' },
    otherwise: 'NOT_FOUND',
    authority: system('candidate lists'),
  },
} as const satisfies Record<string, Duty>;
