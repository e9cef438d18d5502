import { refuseDuty, relationsOf } from '../duties';
import { refuse, system, type Refusal } from '../kernel';
import { belongs, type Actor, type Roster } from '../people';

export interface CaseMembersFacts {
  readonly roster: Roster;
  readonly assignedMemberIds: readonly string[];
}

/**
 * A member is assigned to a case by a supervisor, or by somebody who works on it; nobody assigns themselves, since assignment opens the
 * case's searches. Refusals: NOT_PERMITTED, ASSIGNEE_NOT_ELIGIBLE.
 */
export function assignToCase(
  { roster, assignedMemberIds }: CaseMembersFacts,
  memberId: string,
  by: Actor,
  now: number,
): Refusal | undefined {
  const relations = relationsOf({ OWN_CASE: assignedMemberIds, OWN: [memberId] }, by.memberId);
  const refused = refuseDuty('case.assign', by, relations);
  if (refused) return refused;
  return belongs(roster, memberId, now) ? undefined : refuse('ASSIGNEE_NOT_ELIGIBLE', system('members'), { member: memberId });
}

/** A member leaves a case by a supervisor's word, or by their own. Refusal: NOT_PERMITTED. */
export const leaveCase = (memberId: string, by: Actor): Refusal | undefined =>
  refuseDuty('case.release', by, relationsOf({ OWN: [memberId] }, by.memberId));
