import { choice, type RefusalCode } from '../kernel';
import { Role } from '../people/principal';
import { type Duty, Relation } from './model';
import { COMMAND, HEADS, KEEPERS } from './groups';

const { Own, OwnUnit, Author } = Relation;
const TWO_PEOPLE = choice('two-person rule');

const duty = (says: string, roles: Duty['roles'], allows: Duty['allows'] = [], otherwise: RefusalCode = 'NOT_PERMITTED'): Duty => ({
  says,
  roles,
  allows,
  bars: {},
  otherwise,
  authority: TWO_PEOPLE,
});
const order = (says: string, roles: Duty['roles']): Duty => duty(says, roles, [], 'ROSTER_AUTHORITY_MISSING');

/** The roster: one proposes, another approves, and one of the two may order it. */
export const rosterDuties = {
  'roster.propose': duty('Propose a change of the roster', KEEPERS),
  'roster.propose-absence': duty('Enter an absence', KEEPERS, [Own, OwnUnit]),
  'roster.propose-substitution': duty('Propose who stands in for a member who goes away', KEEPERS, [Own, OwnUnit]),
  'roster.record-shift': {
    ...duty('Record when a member works', KEEPERS, [OwnUnit]),
    bars: { [Own]: 'NOT_PERMITTED' },
    authority: choice('shifts are recorded by a superior'),
  },
  'roster.end-role': duty('End a role that somebody holds', HEADS),
  'roster.separate': { ...duty('Record that a member has left the department', HEADS), bars: { [Own]: 'NOT_PERMITTED' } },
  'roster.approve': {
    ...duty('Approve a change of the roster as the second person', KEEPERS),
    bars: { [Own]: 'ROSTER_SELF_APPROVAL', [Author]: 'ROSTER_SAME_PERSON' },
  },
  'roster.reject': duty('Reject a change of the roster, or take one’s own back', KEEPERS, [Author]),
  'roster.read': duty('Read proposed changes of the roster', [...KEEPERS, Role.Auditor], [Author]),
  'roster.import': duty('Hold a roster file against the roster, or propose its import', KEEPERS),
  'roster.order-assignment': order('Order a post, a temporary detail or the import of a file', COMMAND),
  'roster.order-role-grant': order('Order that somebody holds a role', HEADS),
  'roster.order-acting-appointment': order('Appoint somebody to act in a role', HEADS),
  'roster.order-designation': order('Designate somebody to decide in the Chief’s place', [Role.Chief]),
  'roster.order-duty-supervisor': order('Put somebody on the duty roster', COMMAND),
  'roster.order-substitution': order('Let somebody stand in for a member who is away', COMMAND),
} as const satisfies Record<string, Duty>;
