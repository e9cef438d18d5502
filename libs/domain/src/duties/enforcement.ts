import { choice, system } from '../kernel';
import { Role } from '../people/principal';
import { COMMAND, HEADS, OVERSIGHT } from './groups';
import { type Duty, Relation } from './model';

const { Own, OwnCase, Author, Asked } = Relation;

/** Arrests, warrants and other actions. */
export const enforcementDuties = {
  'enforcementAction.request': {
    says: 'Ask for an arrest, a warrant or another action',
    roles: COMMAND,
    allows: [OwnCase],
    bars: {},
    otherwise: 'CASE_NOT_ASSIGNED',
    authority: choice('assignment to the case'),
  },
  'enforcementAction.list': {
    says: 'Read which actions a case has',
    roles: OVERSIGHT,
    allows: [OwnCase],
    bars: {},
    otherwise: 'NOT_FOUND',
    authority: system('case files'),
  },
  'enforcementAction.read-look-back': {
    says: 'Look back at the actions of a period that rest on or follow a face search',
    roles: [Role.Auditor, ...HEADS],
    allows: [],
    bars: {},
    otherwise: 'NOT_PERMITTED',
    authority: choice('who looks back at enforcement'),
  },
  'enforcementAction.supervisor-review': {
    says: 'Clear or return an enforcement request',
    roles: [],
    allows: [Asked],
    bars: { [Own]: 'REVIEWER_IS_AUTHOR', [Author]: 'REVIEWER_IS_AUTHOR' },
    otherwise: 'NOT_FOUND',
    authority: choice('enforcement is reviewed by somebody else'),
  },
  'enforcementAction.read-sealed': {
    says: 'Read an action of a sealed case',
    roles: [Role.RecordsCustodian],
    allows: [Author],
    bars: {},
    otherwise: 'NOT_FOUND',
    authority: system('processes'),
  },
  'enforcementAction.record-outcome': {
    says: 'Record what became of an action that was cleared',
    roles: [],
    allows: [Author],
    bars: {},
    otherwise: 'NOT_FOUND',
    authority: system('processes'),
  },
  'enforcementAction.withdraw': {
    says: 'Take an enforcement request back',
    roles: [],
    allows: [Author],
    bars: {},
    otherwise: 'NOT_PERMITTED',
    authority: choice('withdrawal'),
  },
} as const satisfies Record<string, Duty>;
