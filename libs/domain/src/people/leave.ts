import { choice, refuse, type Refusal } from '../kernel';
import { ChangeKind, type GrantableRole, type RosterChange, SINGLE_POSTS } from './change';
import type { Interval } from './interval';
import type { Roster } from './roster';
import { ownersOf } from './standing';

/** A member goes away for a time: who decides meanwhile what is asked of them by name, and who acts in the post of command that they hold. */
export interface Leave extends Interval {
  readonly memberId: string;
  readonly substituteId?: string;
  readonly actingId?: string;
}

/**
 * A6: what a leave changes in the roster: the absence at once, and beside it what gives somebody power, each proposed to a second person.
 * Refusal: ROLE_NOT_HELD when somebody is to act for a member who holds no post of command then.
 */
export function leaveChanges(roster: Roster, { memberId, substituteId, actingId, from, to }: Leave): readonly RosterChange[] | Refusal {
  const posts = SINGLE_POSTS.filter((role): role is GrantableRole => ownersOf(roster, role, from).includes(memberId));
  if (actingId !== undefined && posts.length === 0)
    return refuse('ROLE_NOT_HELD', choice('substitutes'), { memberId, roles: SINGLE_POSTS });
  return [
    { kind: ChangeKind.Absence, memberId, from, to },
    ...(substituteId === undefined ? [] : [{ kind: ChangeKind.Substitution, memberId: substituteId, forId: memberId, from, to }]),
    ...(actingId === undefined ? [] : posts.map((role) => ({ kind: ChangeKind.ActingAppointment, memberId: actingId, role, from, to }))),
  ];
}
