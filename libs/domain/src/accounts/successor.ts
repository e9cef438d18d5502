import { barredFrom, type People } from '../duties';
import { isRefusal } from '../kernel';
import { belongs, chainOf, decider, isPresent, Role, type Roster } from '../people';
import { DeactivationCause, type BlockCause } from './model';

/** Why somebody takes over an unfinished search. */
export const SuccessionBasis = {
  /** The nearest superior who has an account in force. */
  Superior: 'SUPERIOR',
  /** Assigned to the case, with an account in force. */
  CaseMember: 'CASE_MEMBER',
  /** Nobody has an account: the nearest superior keeps it, and is told so. */
  Custodian: 'CUSTODIAN',
  /** Somebody above the owner named them, and they have an account in force. */
  Named: 'NAMED',
} as const;
export type SuccessionBasis = (typeof SuccessionBasis)[keyof typeof SuccessionBasis];

/** Whose searches fall, why, and since when (`eventAt`, UTC epoch ms); who has an account in force besides. */
export interface SuccessionFacts {
  readonly memberId: string;
  readonly cause: BlockCause;
  readonly eventAt: number;
  readonly roster: Roster;
  readonly authorisedMemberIds: readonly string[];
}

/** A search that is not closed. `people`: who has a part in it that keeps them from carrying it. */
export interface UnfinishedSearch {
  readonly searchId: string;
  /** Members assigned to its case, the longest first. */
  readonly caseMemberIds: readonly string[];
  readonly people: People;
}

/** Who carries a search from now on. */
export interface Successor {
  readonly to: string;
  readonly basis: SuccessionBasis;
}

const LEAVING: readonly BlockCause[] = [DeactivationCause.Separated, DeactivationCause.Transferred];

/**
 * VII.E.2: the results of a search that was under way go to a reassigned eligible owner: the nearest superior who has an account in force, else
 * a member of the case who has one; where nobody has, the nearest superior keeps it as custodian, else who decides as Commander. Of a member who
 * has left, the superiors are those of the post left, then the present ones. Nobody whom the row `faceSearch.take-over` bars. Nothing: nobody
 * is there at all. `at` in UTC epoch ms.
 */
export function successorOf(facts: SuccessionFacts, search: UnfinishedSearch, at: number): Successor | undefined {
  const superiors = superiorsBeforeAndNow(facts, at);
  const superior = eligible(facts, search, superiors, at);
  if (superior !== undefined) return { to: superior, basis: SuccessionBasis.Superior };
  const colleague = eligible(facts, search, search.caseMemberIds, at);
  if (colleague !== undefined) return { to: colleague, basis: SuccessionBasis.CaseMember };
  const barred = barredOf(facts, search);
  const custodian =
    superiors.find((id) => !barred.includes(id) && isPresent(facts.roster, id, at)) ?? commanderBut(facts.roster, barred, at);
  return custodian === undefined ? undefined : { to: custodian, basis: SuccessionBasis.Custodian };
}

/**
 * VII.E.2: who carries a search that was kept in custody, once somebody may: the custodian, who has it already, else as `successorOf`. Where
 * nobody was there to keep it (`custodianId` is still the member), or the custodian has left, a new custodian will do. Nothing: it stays where
 * it is. `at` in UTC epoch ms.
 */
export function successorFromCustody(
  facts: SuccessionFacts & { readonly custodianId: string },
  search: UnfinishedSearch,
  at: number,
): Successor | undefined {
  const { custodianId, memberId, roster } = facts;
  const custodian = eligible(facts, search, [custodianId], at);
  if (custodian !== undefined) return { to: custodian, basis: SuccessionBasis.Superior };
  const isKept = custodianId !== memberId && belongs(roster, custodianId, at);
  const found = successorOf(facts, search, at);
  return isKept && found?.basis === SuccessionBasis.Custodian ? undefined : found;
}

const barredOf = ({ memberId }: SuccessionFacts, { people }: UnfinishedSearch): string[] =>
  barredFrom('faceSearch.take-over', { ...people, OWN: [memberId] });

/** The first of these who is there, has an account in force and is not barred. */
function eligible(facts: SuccessionFacts, search: UnfinishedSearch, ids: readonly string[], at: number): string | undefined {
  const barred = barredOf(facts, search);
  return ids.find((id) => !barred.includes(id) && facts.authorisedMemberIds.includes(id) && isPresent(facts.roster, id, at));
}

/**
 * VII.E: who takes over what is no search: the nearest superior who is there, else who decides as Commander. What a member leaves was done in the
 * post left, so of whoever has left it is that post's superior, who may supervise them no more. Nothing: nobody is there at all. `at` in UTC epoch ms.
 */
export const superiorOf = (facts: Omit<SuccessionFacts, 'authorisedMemberIds'>, at: number): string | undefined =>
  superiorsBeforeAndNow(facts, at).find((id) => isPresent(facts.roster, id, at)) ?? commanderBut(facts.roster, [facts.memberId], at);

function superiorsBeforeAndNow({ roster, memberId, cause, eventAt }: Omit<SuccessionFacts, 'authorisedMemberIds'>, at: number): string[] {
  const left = LEAVING.includes(cause) ? chainOf(roster, memberId, Math.min(eventAt, at) - 1) : [];
  return [...left, ...chainOf(roster, memberId, at)];
}

function commanderBut(roster: Roster, excluded: readonly string[], at: number): string | undefined {
  const found = decider(roster, { role: Role.Commander, excluded }, at);
  return isRefusal(found) ? undefined : found.memberId;
}
