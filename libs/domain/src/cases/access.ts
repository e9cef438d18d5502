import { mayDo, refuseDuty, Relation } from '../duties';
import type { Refusal } from '../kernel';
import type { Actor } from '../people';
import { CaseState } from '../search/model';
import type { CaseStanding } from './model';

const own = (is: boolean): readonly Relation[] => (is ? [Relation.OwnCase] : []);

/** Whether this person may know of the case file. A sealed one is the custodian's alone: to everybody else it does not exist (VI.B). */
export function seesCase({ state, assignedMemberIds, searcherIds }: CaseStanding, by: Actor): boolean {
  if (state === CaseState.Sealed) return mayDo('case.read-sealed', by);
  return mayDo('case.read', by, own([...assignedMemberIds, ...searcherIds].includes(by.memberId)));
}

/**
 * VI.B: whether a number leads this person to its case. Whoever worked on a sealed one knows of it, and is told that it is sealed; to anybody
 * else nobody has the number, and what is asked for under it is answered as it would be for a new one.
 */
export function leadsTo(
  { state, assignedMemberIds, searcherIds }: CaseStanding,
  { memberId, roles }: Pick<Actor, 'memberId' | 'roles'>,
): boolean {
  return state !== CaseState.Sealed || mayDo('case.told-sealed', { roles }, own([...assignedMemberIds, ...searcherIds].includes(memberId)));
}

/** Whether this person may list the searches of the case: its members, who searched in it, who oversees; of a sealed one the custodian alone. */
export function seesSearchesOf({ state, assignedMemberIds, searcherIds }: CaseStanding, by: Actor): boolean {
  if (state === CaseState.Sealed) return mayDo('case.read-sealed', by);
  return mayDo('case.read-searches', by, own([...assignedMemberIds, ...searcherIds].includes(by.memberId)));
}

/** Somebody assigned to the case, a supervisor or the custodian changes its file. Refusal: NOT_PERMITTED. */
export const mayChangeCase = ({ assignedMemberIds }: CaseStanding, by: Actor): Refusal | undefined =>
  refuseDuty('case.keep', by, own(assignedMemberIds.includes(by.memberId)));
