import type { Authority, RefusalCode } from '../kernel';
import type { Role } from '../people/principal';

/** How somebody stands to what they act on. One act can be done in several relations at once; a barring one beats every other. */
export const Relation = {
  Own: 'OWN',
  OwnUnit: 'OWN_UNIT',
  Below: 'BELOW',
  OwnCase: 'OWN_CASE',
  Involved: 'INVOLVED_OFFICER',
  Author: 'AUTHOR',
  Requester: 'REQUESTER',
  ListReader: 'LIST_READER',
  Administrator: 'LINEUP_ADMINISTRATOR',
  Blind: 'BLIND_EXAMINER',
  Former: 'FORMER_OPERATOR',
  Holder: 'HOLDER',
  Asked: 'ASKED',
  Excluded: 'EXCLUDED',
} as const;
export type Relation = (typeof Relation)[keyof typeof Relation];

/** What each relation means, as the printed table says it. */
export const MEANING: Readonly<Record<Relation, string>> = {
  OWN: 'it is about themselves: their own request, account, use, report row; a change of the roster that gives them something',
  OWN_UNIT: 'they stand above the member it is about, or above whoever holds the task',
  BELOW: 'the member it is about ranks as they do or above; about the Chief, they rank below the Major',
  OWN_CASE: 'they are assigned to the case, or carry a search in it',
  INVOLVED_OFFICER: 'it is about what they are said to have done',
  AUTHOR: 'they wrote, proposed, ran or decided what is looked at, or decided another leg of it',
  REQUESTER: 'they asked for the search',
  LIST_READER: 'they have read the candidate list',
  LINEUP_ADMINISTRATOR: 'they present, or presented, a line-up of the search',
  BLIND_EXAMINER: 'they are asked to compare the candidates blind, and have not yet',
  FORMER_OPERATOR: 'they ran the search, and somebody else carries it since their account ended',
  HOLDER: 'they hold the task',
  ASKED: 'the task is offered to them, by name or by a role; who that is, `decider` and the step’s opening say',
  EXCLUDED: 'the row of the task’s kind bars them, or somebody in whose place they would act',
};

/** Who stands in which relation to an act, by member id; nobody where it is left out. */
export type People = Readonly<Partial<Record<Relation, readonly (string | null | undefined)[]>>>;

/** The entry of a relation that is known of one member alone: they are in it, or nobody is. */
export const oneMember =
  (memberId: string) =>
  (stands: boolean): string[] =>
    stands ? [memberId] : [];

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
