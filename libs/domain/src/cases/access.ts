import { mayDo, refuseDuty, relationsOf, type Relation } from '../duties';
import type { Refusal } from '../kernel';
import type { Actor } from '../people';
import { CaseState } from '../search/model';
import type { CaseStanding } from './model';

/** Whoever works on the case: assigned to it, or with a search in it. */
const relationsTo = ({ assignedMemberIds, searcherIds }: CaseStanding, memberId: string): Relation[] =>
  relationsOf({ OWN_CASE: [...assignedMemberIds, ...searcherIds] }, memberId);

/** Whether this person may know of the case file. A sealed one is the custodian's alone: to everybody else it does not exist (VI.B). */
export const seesCase = (standing: CaseStanding, by: Actor): boolean =>
  standing.state === CaseState.Sealed ? mayDo('case.read-sealed', by) : mayDo('case.read', by, relationsTo(standing, by.memberId));

/**
 * VI.B: whether a number leads this person to its case. Whoever worked on a sealed one knows of it, and is told that it is sealed; to anybody
 * else nobody has the number, and what is asked for under it is answered as it would be for a new one.
 */
export const leadsTo = (standing: CaseStanding, { memberId, roles }: Pick<Actor, 'memberId' | 'roles'>): boolean =>
  standing.state !== CaseState.Sealed || mayDo('case.told-sealed', { roles }, relationsTo(standing, memberId));

/** Whether this person may list the searches of the case: its members, who searched in it, who oversees; of a sealed one the custodian alone. */
export const seesSearchesOf = (standing: CaseStanding, by: Actor): boolean =>
  standing.state === CaseState.Sealed ? mayDo('case.read-sealed', by) : mayDo('case.read-searches', by, relationsTo(standing, by.memberId));

/** Somebody assigned to the case, a supervisor or the custodian changes its file. Refusal: NOT_PERMITTED. */
export const mayChangeCase = ({ assignedMemberIds }: CaseStanding, by: Actor): Refusal | undefined =>
  refuseDuty('case.keep', by, relationsOf({ OWN_CASE: assignedMemberIds }, by.memberId));
