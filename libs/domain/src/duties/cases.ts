import { choice, system } from '../kernel';
import { Role } from '../people/principal';
import { ASSIGNERS, COMMAND, OVERSIGHT } from './groups';
import { type Duty, Relation } from './model';

const { Own, OwnUnit, OwnCase, Administrator, Blind } = Relation;

/** Case files. */
export const caseDuties = {
  'case.assign': {
    says: 'Assign a member to a case',
    roles: ASSIGNERS,
    allows: [OwnCase],
    bars: { [Own]: 'NOT_PERMITTED' },
    otherwise: 'NOT_PERMITTED',
    authority: choice('assignment to the case'),
  },
  'case.release': {
    says: 'Take a member off a case',
    roles: ASSIGNERS,
    allows: [Own],
    bars: {},
    otherwise: 'NOT_PERMITTED',
    authority: choice('assignment to the case'),
  },
  'case.read-searches': {
    says: 'List the searches of a case',
    roles: OVERSIGHT,
    allows: [OwnCase],
    bars: {},
    otherwise: 'NOT_FOUND',
    authority: system('case files'),
  },
  'case.read-sealed': {
    says: 'Read the file of a sealed case, list its searches, or draw up its disclosure',
    roles: [Role.RecordsCustodian],
    allows: [],
    bars: {},
    otherwise: 'NOT_FOUND',
    authority: system('case files'),
  },
  'case.told-sealed': {
    says: 'Be told that a case is sealed, on naming its number',
    roles: [Role.RecordsCustodian],
    allows: [OwnCase],
    bars: {},
    otherwise: 'NOT_FOUND',
    authority: system('case files'),
  },
  'case.read': {
    says: 'Read the file of a case',
    roles: [...OVERSIGHT, Role.Supervisor],
    allows: [OwnCase],
    bars: {},
    otherwise: 'NOT_FOUND',
    authority: system('case files'),
  },
  'case.disclose': {
    says: 'Draw up what the defence is to know of the searches of a case',
    roles: [...COMMAND, Role.RecordsCustodian, Role.ProsecutorLiaison],
    allows: [OwnUnit],
    bars: { [Administrator]: 'NOT_FOUND', [Blind]: 'NOT_FOUND' },
    otherwise: 'NOT_FOUND',
    authority: choice('who draws up a disclosure'),
    barredBy: system('case files'),
  },
  'case.disclose-internal-affairs': {
    says: 'Draw up what is to be known of the searches of an Internal Affairs file',
    roles: [...COMMAND, Role.RecordsCustodian],
    allows: [OwnUnit],
    bars: { [Administrator]: 'NOT_FOUND', [Blind]: 'NOT_FOUND' },
    otherwise: 'NOT_FOUND',
    authority: choice('who draws up a disclosure'),
    barredBy: system('case files'),
  },
  'case.keep': {
    says: 'Close or reopen a case, correct its number, match it with the records system',
    roles: [...ASSIGNERS, Role.RecordsCustodian],
    allows: [OwnCase],
    bars: {},
    otherwise: 'NOT_PERMITTED',
    authority: choice('who keeps a case file'),
  },
  'case.seal': {
    says: 'Seal a case',
    roles: [Role.RecordsCustodian],
    allows: [],
    bars: {},
    otherwise: 'NOT_PERMITTED',
    authority: choice('who seals a case'),
  },
  'case.join': {
    says: 'Join two cases, so that a search in either counts for both',
    roles: COMMAND,
    allows: [OwnCase],
    bars: {},
    otherwise: 'CASE_NOT_ASSIGNED',
    authority: choice('assignment to the case'),
  },
} as const satisfies Record<string, Duty>;
