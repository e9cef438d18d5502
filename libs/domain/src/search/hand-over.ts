import { mayDo, NOBODY, refuseDuty, refuseInvolved, relationsOf, type People } from '../duties';
import { choice, refuse, type Refusal } from '../kernel';
import { chainOf, isPresent, type Actor, type Roster } from '../people';

/** What decides whether a search passes to another member. */
export interface HandOverFacts {
  readonly ownerId: string;
  /** VII.E.2: the owner only keeps it, since nobody with an account could take it over. */
  readonly inCustody: boolean;
  readonly roster: Roster;
  /** Members with an account in force. */
  readonly authorisedMemberIds: readonly string[];
  /** Who has a part in it that keeps them from carrying it. */
  readonly people: People;
}

/** To whom it passes. Why, is text of its own. */
export interface HandOverForm {
  readonly toId: string;
}

/** The search is another member's from now on, with its tasks. `at`: epoch ms. */
export interface SearchHandedOver {
  readonly from: string;
  readonly to: string;
  readonly by: string;
  readonly at: number;
}

/** Why somebody cannot carry a search, as facts of the refusal name it. */
export const NotEligible = { HasIt: 'HAS_IT_ALREADY', NoAccount: 'NO_ACCOUNT_IN_FORCE', Away: 'NOT_PRESENT' } as const;
export type NotEligible = (typeof NotEligible)[keyof typeof NotEligible];

/**
 * By setting: whoever stands above the owner, or commands the section, passes an unfinished search to a member who has an account in force and is
 * there: its owner is away, has moved, or does not come to it. Nobody passes on the own one; but who only keeps one as custodian does. Refusals:
 * NOT_PERMITTED, NEW_OWNER_NOT_ELIGIBLE, and of whom the row `faceSearch.take-over` bars LINEUP_ADMIN_NOT_INDEPENDENT or PEER_NOT_INDEPENDENT.
 */
export function handOverSearch(facts: HandOverFacts, { toId }: HandOverForm, by: Actor, at: number): SearchHandedOver | Refusal {
  const { ownerId, inCustody, roster, people } = facts;
  const above = chainOf(roster, ownerId, at);
  const relations = relationsOf(inCustody ? { OWN_UNIT: [ownerId, ...above] } : { OWN: [ownerId], OWN_UNIT: above }, by.memberId);
  const refusal = refuseDuty('faceSearch.hand-over', by, relations) ?? ineligible(facts, toId, at);
  const barred = refusal ?? refuseInvolved('faceSearch.take-over', people, toId, { member: toId });
  return barred ?? { from: ownerId, to: toId, by: by.memberId, at };
}

/** Whoever stands above the owner sees the owner's tasks, and so knows of the search. */
export const knowsByTasks = ({ ownerId, roster }: Pick<HandOverFacts, 'ownerId' | 'roster'>, by: Actor, at: number): boolean =>
  mayDo('task.read', NOBODY, relationsOf({ OWN_UNIT: chainOf(roster, ownerId, at) }, by.memberId));

function ineligible({ ownerId, inCustody, roster, authorisedMemberIds }: HandOverFacts, toId: string, at: number): Refusal | undefined {
  const because = (): NotEligible | undefined => {
    if (toId === ownerId && !inCustody) return NotEligible.HasIt;
    if (!authorisedMemberIds.includes(toId)) return NotEligible.NoAccount;
    return isPresent(roster, toId, at) ? undefined : NotEligible.Away;
  };
  const found = because();
  return found && refuse('NEW_OWNER_NOT_ELIGIBLE', choice('who takes over a search'), { member: toId, because: found });
}
