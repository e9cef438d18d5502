import { refuse, type Refusal, type RefusalFacts } from '../kernel';
import type { Actor } from '../people/principal';
import { accountDuties } from './accounts';
import { caseDuties } from './cases';
import { type Duty, Relation } from './model';
import { oversightDuties } from './oversight';
import { rosterDuties } from './roster';

const TABLE = { ...accountDuties, ...caseDuties, ...oversightDuties, ...rosterDuties };

/** Everything that takes authority; an act that is a human step has the step's kind. */
export type Action = keyof typeof TABLE;

/** Who may do what, in which relation to it, and what everybody else is told. Every action is a key: it has no other rule for persons. */
export const DUTIES: Readonly<Record<Action, Duty>> = TABLE;
export const ACTIONS = Object.keys(TABLE) as readonly Action[];

/** The row of a task's kind; kinds that no row names are decided by whoever is asked. */
export const dutyOf = (kind: string): Duty => DUTIES[ACTIONS.find((action) => action === kind) ?? 'task.decide'];

const ORDER = Object.values(Relation);

/** Which of somebody's relations bars them, and with what; undefined when none does. */
export function barOf({ bars }: Duty, relations: readonly Relation[]): Pick<Refusal, 'code'> | undefined {
  const code = ORDER.filter((relation) => relations.includes(relation)).flatMap((relation) => bars[relation] ?? [])[0];
  return code === undefined ? undefined : { code };
}

/**
 * The refusal of an act, or nothing. A relation that bars beats every role and every other relation; then a role or a relation that allows is
 * enough. `facts` default to the roles that may. Refusals: as the table says.
 */
export function refuseDuty(
  action: Action,
  by: Pick<Actor, 'roles'>,
  relations: readonly Relation[] = [],
  facts?: RefusalFacts,
): Refusal | undefined {
  const duty = DUTIES[action];
  const bar = barOf(duty, relations);
  if (bar) return refuse(bar.code, duty.authority, facts ?? { roles: duty.roles });
  const may = by.roles.some((role) => duty.roles.includes(role)) || relations.some((relation) => duty.allows.includes(relation));
  return may ? undefined : refuse(duty.otherwise, duty.authority, facts ?? { roles: duty.roles });
}

/** The refusal of somebody who was asked, and whom a relation bars; nothing for everybody else who was asked. Refusals: as the table says. */
export const refuseBarred = (action: Action, relations: readonly Relation[], facts?: RefusalFacts): Refusal | undefined =>
  refuseDuty(action, { roles: [] }, [Relation.Asked, ...relations], facts);

/** Whether the act is allowed, where a "no" is not said but hidden. */
export const mayDo = (action: Action, by: Pick<Actor, 'roles'>, relations: readonly Relation[] = []): boolean =>
  refuseDuty(action, by, relations) === undefined;
