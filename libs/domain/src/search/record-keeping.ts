import { choice, refuse, system, type Refusal } from '../kernel';
import { belongs, isInterval, Role, type Actor, type Interval, type Roster } from '../people';

const KEEPERS: readonly Role[] = [Role.Major, Role.Chief];
const ASSIGNERS: readonly Role[] = [Role.Supervisor, Role.Commander, Role.Major, Role.Chief];

/** V.E.1: the Major or the Chief records an agreement with the host. Refusals: NOT_PERMITTED, FORM_INVALID for a period that never holds. */
export function recordAgreement(period: Interval, by: Actor): Refusal | undefined {
  if (!by.roles.some((role) => KEEPERS.includes(role)))
    return refuse('NOT_PERMITTED', choice('who records agreements'), { roles: KEEPERS });
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
  const assigns = assignedMemberIds.includes(by.memberId) || by.roles.some((role) => ASSIGNERS.includes(role));
  if (!assigns || memberId === by.memberId) return refuse('NOT_PERMITTED', choice('assignment to the case'), { roles: ASSIGNERS });
  return belongs(roster, memberId, now) ? undefined : refuse('ASSIGNEE_NOT_ELIGIBLE', system('members'), { member: memberId });
}

/** A member leaves a case by a supervisor's word, or by their own. Refusal: NOT_PERMITTED. */
export function leaveCase(memberId: string, by: Actor): Refusal | undefined {
  const may = memberId === by.memberId || by.roles.some((role) => ASSIGNERS.includes(role));
  return may ? undefined : refuse('NOT_PERMITTED', choice('assignment to the case'), { roles: ASSIGNERS });
}
