import { choice, sop, system } from '../kernel';
import { Role } from '../people/principal';
import { COMMAND } from './groups';
import { type Duty, Relation } from './model';
import { step } from './step';

const { Own, OwnUnit, Below, Asked } = Relation;
const OWN_ACCOUNT = choice('nobody ends or restores their own account');

/** VII.E.4: whoever manages the account is asked, never its holder. */
const containment = (says: string): Duty =>
  step(says, { [Own]: 'NOT_PERMITTED' }, choice('what follows a dissemination to unauthorized personnel'));

/** Accounts, their blocks, and what follows a block. */
export const accountDuties = {
  'account.list': {
    says: 'List accounts',
    roles: [
      Role.Chief,
      Role.Major,
      Role.Commander,
      Role.Supervisor,
      Role.DutySupervisor,
      Role.FacesnxtAdministrator,
      Role.Auditor,
      Role.RecordsCustodian,
    ],
    allows: [],
    bars: {},
    otherwise: 'NOT_PERMITTED',
    authority: choice('who lists accounts'),
  },
  'account.serve': {
    says: 'Read the page of any account, to suspend it at night or to close it in FACESNXT',
    roles: [Role.DutySupervisor, Role.FacesnxtAdministrator],
    allows: [Own, OwnUnit],
    bars: {},
    otherwise: 'NOT_FOUND',
    authority: system('processes'),
  },
  'account.suspend': {
    says: 'Suspend an account at once, at any hour',
    roles: [],
    allows: [OwnUnit],
    bars: { [Own]: 'NOT_A_SUPERIOR' },
    otherwise: 'NOT_A_SUPERIOR',
    authority: choice('any superior suspends, the Commander confirms'),
  },
  'account.deactivate': {
    says: 'Deactivate an account',
    roles: [],
    allows: [Asked],
    bars: { [Own]: 'NOT_PERMITTED' },
    otherwise: 'NOT_PERMITTED',
    authority: sop('VII.E'),
    barredBy: OWN_ACCOUNT,
  },
  'account.accuse': {
    says: 'Open a Violation against the holder of an account',
    roles: COMMAND,
    allows: [],
    bars: { [Own]: 'NOT_PERMITTED', [Below]: 'NOT_PERMITTED' },
    otherwise: 'NOT_PERMITTED',
    authority: choice('who opens a Violation'),
  },
  'account.confirm-suspension': {
    says: 'Confirm a suspension, or lift it',
    roles: [],
    allows: [Asked],
    bars: { [Own]: 'NOT_PERMITTED' },
    otherwise: 'NOT_PERMITTED',
    authority: sop('VII.E'),
    barredBy: OWN_ACCOUNT,
  },
  'account.confirm-transfer': {
    says: 'Confirm that a member goes on searching in the other unit, or end the account',
    roles: [],
    allows: [Asked],
    bars: { [Own]: 'NOT_PERMITTED' },
    otherwise: 'NOT_FOUND',
    authority: choice('transfer between eligible units'),
  },
  'account.violation-finding': {
    says: 'Decide a Violation',
    roles: COMMAND,
    allows: [],
    bars: { [Own]: 'NOT_PERMITTED', [Below]: 'NOT_PERMITTED' },
    otherwise: 'NOT_PERMITTED',
    authority: choice('who opens a Violation'),
  },
  'account.finding-after-end': {
    says: 'Decide a Violation after the account has ended',
    roles: COMMAND,
    allows: [],
    bars: { [Own]: 'NOT_PERMITTED', [Below]: 'NOT_PERMITTED' },
    otherwise: 'NOT_PERMITTED',
    authority: choice('who opens a Violation'),
  },
  'account.disable-external': {
    says: 'Confirm that the FACESNXT account is disabled',
    roles: [],
    allows: [Asked],
    bars: { [Own]: 'NOT_PERMITTED' },
    otherwise: 'NOT_FOUND',
    authority: choice('nobody confirms the block of the own account'),
  },
  'account.name-recipients': containment('Name who got what was disseminated'),
  'account.recall': containment('Say how asking back what was disseminated ended'),
  'account.incident-report': containment('Report the incident to the host'),
} as const satisfies Record<string, Duty>;
