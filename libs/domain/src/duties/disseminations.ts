import { choice, system } from '../kernel';
import { COMMAND, OVERSIGHT } from './groups';
import { type Duty, Relation } from './model';

const { Own, OwnCase, Involved, Author, Blind } = Relation;

/** To whom information goes, and how it is asked back. */
export const disseminationDuties = {
  'dissemination.hand-on': {
    says: 'Hand what a search gave, or the disclosure one drew up of its case, on to an authorized recipient',
    roles: [],
    allows: [Own, OwnCase, Author],
    bars: {},
    otherwise: 'NOT_PERMITTED',
    authority: choice('who hands on what a search gave'),
  },
  'dissemination.read': {
    says: 'Read to whom the information of the section went; not what others recorded of what one handed on to the wrong people',
    roles: OVERSIGHT,
    allows: [],
    bars: { [Involved]: 'NOT_FOUND' },
    otherwise: 'NOT_PERMITTED',
    authority: choice('who reads to whom information went'),
    barredBy: system('disseminations'),
  },
  'dissemination.read-search': {
    says: 'Read to whom the information of a search went',
    roles: OVERSIGHT,
    allows: [Own, OwnCase],
    bars: { [Involved]: 'NOT_FOUND', [Blind]: 'NOT_FOUND' },
    otherwise: 'NOT_FOUND',
    authority: system('candidate lists'),
  },
  'dissemination.recall': {
    says: 'Say how asking back what was handed on ended',
    roles: COMMAND,
    allows: [],
    bars: { [Involved]: 'AUDIT_SELF_REVIEW' },
    otherwise: 'NOT_PERMITTED',
    authority: choice('recall of what was handed on'),
  },
} as const satisfies Record<string, Duty>;
