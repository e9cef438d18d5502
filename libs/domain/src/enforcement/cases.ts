import { choice, refuse, type Refusal } from '../kernel';
import { Role, type Actor } from '../people';

/** Who works on a case: its members, and those who ran or carry a search in it. */
export interface CasePeople {
  readonly memberIds: readonly string[];
}

const COMMAND: readonly Role[] = [Role.Commander, Role.Major, Role.Chief];

const worksOn = ({ memberIds }: CasePeople, by: Actor): boolean =>
  memberIds.includes(by.memberId) || by.roles.some((role) => COMMAND.includes(role));

/**
 * An action is asked for by somebody who works on the case, since the guard's answer says whether a face search points to the person.
 * Refusal: CASE_NOT_ASSIGNED.
 */
export const checkAuthor = (people: CasePeople, by: Actor): Refusal | undefined =>
  worksOn(people, by) ? undefined : refuse('CASE_NOT_ASSIGNED', choice('assignment to the case'));

/** Who may read which actions a case has: those who work on it, and those who oversee or keep its records. */
export const seesActionsOf = (people: CasePeople, by: Actor): boolean =>
  worksOn(people, by) || by.roles.some((role) => role === Role.Auditor || role === Role.RecordsCustodian);

/**
 * VI.E: two cases are joined by somebody who works on one of them; from then on a face search in either counts for both, and that is never
 * undone. Refusal: CASE_NOT_ASSIGNED.
 */
export function joinCases(one: CasePeople, other: CasePeople, by: Actor): { readonly outcome: 'JOINED' } | Refusal {
  return checkAuthor({ memberIds: [...one.memberIds, ...other.memberIds] }, by) ?? { outcome: 'JOINED' };
}
