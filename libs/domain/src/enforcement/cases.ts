import { mayDo, refuseDuty, relationsOf, type Relation } from '../duties';
import type { Refusal } from '../kernel';
import type { Actor } from '../people';
import { CaseState } from '../search/model';

/** Who works on a case: its members, and those who ran or carry a search in it. */
export interface CasePeople {
  readonly memberIds: readonly string[];
}

const relationsTo = ({ memberIds }: CasePeople, by: Actor): Relation[] => relationsOf({ OWN_CASE: memberIds }, by.memberId);

/**
 * An action is asked for by somebody who works on the case, since the guard's answer says whether a face search points to the person.
 * Refusal: CASE_NOT_ASSIGNED.
 */
export const checkAuthor = (people: CasePeople, by: Actor): Refusal | undefined =>
  refuseDuty('enforcementAction.request', by, relationsTo(people, by));

/** Who may read which actions a case has: those who work on it, and those who oversee or keep its records; of a sealed one the custodian alone. */
export const seesActionsOf = ({ state, memberIds }: CasePeople & { readonly state: CaseState }, by: Actor): boolean =>
  state === CaseState.Sealed ? mayDo('case.read-sealed', by) : mayDo('enforcementAction.list', by, relationsTo({ memberIds }, by));

/**
 * VI.E: two cases are joined by somebody who works on one of them; from then on a face search in either counts for both, and that is never
 * undone. Refusal: CASE_NOT_ASSIGNED.
 */
export function joinCases(one: CasePeople, other: CasePeople, by: Actor): { readonly outcome: 'JOINED' } | Refusal {
  return refuseDuty('case.join', by, [...relationsTo(one, by), ...relationsTo(other, by)]) ?? { outcome: 'JOINED' };
}
