import { refuse, type Authority, type Refusal, type RefusalCode, type RefusalFacts } from '../kernel';
import { type Actor, Role } from '../people/principal';
import { accountDuties } from './accounts';
import { agreementDuties } from './agreements';
import { caseDuties } from './cases';
import { discrepancyDuties } from './discrepancies';
import { disseminationDuties } from './disseminations';
import { enforcementDuties } from './enforcement';
import { evidenceDuties } from './evidence';
import { type Duty, type People, Relation, relationsOf } from './model';
import { oversightDuties } from './oversight';
import { policyDuties } from './policy';
import { registrationDuties } from './registrations';
import { rosterDuties } from './roster';
import { searchDuties } from './searches';
import { taskDuties } from './tasks';
import { trainingDuties } from './training';
import { violationDuties } from './violations';

/** A file per subject, named after it; the first word of an action is the subject. */
const TABLE = {
  ...registrationDuties,
  ...trainingDuties,
  ...accountDuties,
  ...violationDuties,
  ...agreementDuties,
  ...caseDuties,
  ...searchDuties,
  ...evidenceDuties,
  ...disseminationDuties,
  ...enforcementDuties,
  ...oversightDuties,
  ...discrepancyDuties,
  ...policyDuties,
  ...rosterDuties,
  ...taskDuties,
};

/** Everything that takes authority; an act that is a human step has the step's kind. */
export type Action = keyof typeof TABLE;

/** Who may do what, in which relation to it, and what everybody else is told. Every action is a key: it has no other rule for persons. */
export const DUTIES: Readonly<Record<Action, Duty>> = TABLE;
export const ACTIONS = Object.keys(TABLE) as readonly Action[];

/** The row of a task's kind; kinds that no row names are decided by whoever is asked. */
export const dutyOf = (kind: string): Duty => DUTIES[ACTIONS.find((action) => action === kind) ?? 'task.decide'];

const ORDER = Object.values(Relation);

/** Which of somebody's relations bars them, and with what; undefined when none does. */
export function barOf({ bars }: Duty, relations: readonly Relation[]): { code: RefusalCode; relation: Relation } | undefined {
  let first: { code: RefusalCode; relation: Relation } | undefined;
  for (const relation of relations) {
    const code = bars[relation];
    if (code !== undefined && (first === undefined || ORDER.indexOf(relation) < ORDER.indexOf(first.relation))) first = { code, relation };
  }
  return first;
}

/** Whether one of somebody's relations bars them; nothing is said of whether they may otherwise. */
export const isBarred = (action: Action, relations: readonly Relation[]): boolean => barOf(DUTIES[action], relations) !== undefined;

/** For a list: whose own entries it leaves out, which is its reader's where the row bars the relation; nobody's (null) where it does not. */
export const leavesOut = (action: Action, relation: Relation, memberId: string): string | null =>
  isBarred(action, [relation]) ? memberId : null;

/** Whose word it is that bars somebody. */
export const barAuthority = ({ authority, barredBy }: Duty): Authority => barredBy ?? authority;

/** What a row tells everybody whom it does not name: which roles may, and which relations do beside them. */
export function refuseOtherwise(action: Action, facts?: RefusalFacts): Refusal {
  const { roles, allows }: Duty = DUTIES[action];
  return refuse(DUTIES[action].otherwise, DUTIES[action].authority, facts ?? { roles, ...(allows.length > 0 && { orAs: allows }) });
}

/** Somebody without a role, where only relations count. */
export const NOBODY: Pick<Actor, 'roles'> = { roles: [] };

/**
 * The refusal of an act, or nothing. A relation that bars beats every role and every other relation; then a role or a relation that allows is
 * enough. `facts` default to who may: `roles`, `orAs` relations; `barredAs` is the relation that bars. Refusals: as the table says.
 */
export function refuseDuty(
  action: Action,
  by: Pick<Actor, 'roles'>,
  relations: readonly Relation[] = [],
  facts?: RefusalFacts,
): Refusal | undefined {
  const duty = DUTIES[action];
  const bar = barOf(duty, relations);
  if (bar) return refuse(bar.code, barAuthority(duty), facts ?? { roles: duty.roles, barredAs: bar.relation });
  const may = by.roles.some((role) => duty.roles.includes(role)) || relations.some((relation) => duty.allows.includes(relation));
  return may ? undefined : refuseOtherwise(action, facts);
}

/** In which role somebody does what a row is about: the first of the row's that they hold, else as who stands above where that allows it. */
export const roleIn = ({ roles, allows }: Duty, by: Pick<Actor, 'roles'>): Role | undefined =>
  [...roles, ...(allows.includes(Relation.OwnUnit) ? STAND_ABOVE : [])].find((role) => by.roles.includes(role));

/** Who stands above a member does so in one of these, the nearest first. */
const STAND_ABOVE: readonly Role[] = [Role.Supervisor, Role.Commander, Role.Major, Role.Chief];

/** The refusal where no role counts, only how somebody stands to the act. Refusals: as the table says. */
export const refuseUnless = (action: Action, relations: readonly Relation[], facts: RefusalFacts = {}): Refusal | undefined =>
  refuseDuty(action, NOBODY, relations, facts);

/** The refusal of somebody who was asked, and whom a relation bars; nothing for everybody else who was asked. Refusals: as the table says. */
export const refuseBarred = (action: Action, relations: readonly Relation[], facts: RefusalFacts = {}): Refusal | undefined =>
  refuseUnless(action, [Relation.Asked, ...relations], facts);

/** Whether whoever is asked for a task of a kind may do it: where its row asks for a role, being asked is not enough. */
export function mayIfAsked(kind: string, by: Pick<Actor, 'roles'>, relations: readonly Relation[]): boolean {
  const duty = dutyOf(kind);
  if (duty.roles.length === 0 || duty.allows.includes(Relation.Asked)) return true;
  return barOf(duty, relations) === undefined && by.roles.some((role) => duty.roles.includes(role));
}

/** Everybody whom a row bars, each once: never asked, and refused if they decide all the same. */
export function barredFrom(action: Action, people: People): string[] {
  const { bars } = DUTIES[action];
  const ids = Object.entries(people).flatMap(([relation, members]) => (relation in bars ? members : []));
  return [...new Set(ids)].filter((id) => id !== null && id !== undefined);
}

/** The refusal of one of those people, who was asked. Refusals: as the table says. */
export const refuseInvolved = (action: Action, people: People, by: string, facts?: RefusalFacts): Refusal | undefined =>
  refuseBarred(action, relationsOf(people, by), facts);

/** Whether the act is allowed, where a "no" is not said but hidden. */
export const mayDo = (action: Action, by: Pick<Actor, 'roles'>, relations: readonly Relation[] = []): boolean =>
  refuseDuty(action, by, relations) === undefined;
