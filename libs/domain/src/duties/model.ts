import type { Authority, RefusalCode } from '../kernel';
import type { Role } from '../people/principal';

/** How somebody stands to what they act on. One act can be done in several relations at once; a barring one beats every other. */
export const Relation = {
  /** It is about themselves: their own request, account, use, report row; a change of the roster that gives them something. */
  Own: 'OWN',
  /** They stand above the member it is about, or above whoever holds the task. */
  OwnUnit: 'OWN_UNIT',
  /** They are assigned to the case, or carry a search in it. */
  OwnCase: 'OWN_CASE',
  /** It is about what they are said to have done. */
  Involved: 'INVOLVED_OFFICER',
  /** They wrote, proposed, ran or decided what is looked at, or decided another leg of it. */
  Author: 'AUTHOR',
  /** They asked for the search. */
  Requester: 'REQUESTER',
  /** They have read the candidate list. */
  ListReader: 'LIST_READER',
  /** They present, or presented, a line-up of the search. */
  Administrator: 'LINEUP_ADMINISTRATOR',
  /** The task is offered to them, by name or by a role; who that is, `decider` and the step's opening say. */
  Asked: 'ASKED',
} as const;
export type Relation = (typeof Relation)[keyof typeof Relation];

/** Who stands in which relation to an act, by member id; nobody where it is left out. */
export type People = Readonly<Partial<Record<Relation, readonly (string | null | undefined)[]>>>;

/** How one member stands to an act, out of everybody's relations to it. */
export const relationsOf = (people: People, memberId: string): Relation[] =>
  Object.values(Relation).filter((relation) => people[relation]?.includes(memberId));

/**
 * Who may do one thing. `roles`: whoever holds one of them may. `allows`: whoever stands in one of these relations may, whatever their roles.
 * `bars`: whoever stands in one of these may not, whatever else they are, with the refusal they get. `otherwise`: what everybody else gets.
 */
export interface Duty {
  readonly says: string;
  readonly roles: readonly Role[];
  readonly allows: readonly Relation[];
  readonly bars: Readonly<Partial<Record<Relation, RefusalCode>>>;
  readonly otherwise: RefusalCode;
  readonly authority: Authority;
  /** What bars them, where that is another word than the row's: that nobody decides on themselves is never the SOP's. */
  readonly barredBy?: Authority;
}
