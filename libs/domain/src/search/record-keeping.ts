import { refuseDuty, Relation } from '../duties';
import { refuse, system, type Refusal } from '../kernel';
import { belongs, isInterval, type Actor, type Interval, type Roster } from '../people';

/** V.E.1: the Major or the Chief records an agreement with the host. Refusals: NOT_PERMITTED, FORM_INVALID for a period that never holds. */
export function recordAgreement(period: Interval, by: Actor): Refusal | undefined {
  const refused = refuseDuty('agreement.record', by);
  if (refused) return refused;
  return isInterval(period) ? undefined : refuse('FORM_INVALID', system('periods'), { fields: ['to'] });
}

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
  const relations = [
    ...(assignedMemberIds.includes(by.memberId) ? [Relation.OwnCase] : []),
    ...(memberId === by.memberId ? [Relation.Own] : []),
  ];
  const refused = refuseDuty('case.assign', by, relations);
  if (refused) return refused;
  return belongs(roster, memberId, now) ? undefined : refuse('ASSIGNEE_NOT_ELIGIBLE', system('members'), { member: memberId });
}

/** A member leaves a case by a supervisor's word, or by their own. Refusal: NOT_PERMITTED. */
export const leaveCase = (memberId: string, by: Actor): Refusal | undefined =>
  refuseDuty('case.release', by, memberId === by.memberId ? [Relation.Own] : []);
