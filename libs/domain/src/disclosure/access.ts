import type { CaseStanding } from '../cases/model';
import { mayDo, Relation } from '../duties';
import { chainOf, type Actor, type Roster } from '../people';
import { CaseState } from '../search/model';

export interface DisclosureFacts extends CaseStanding {
  readonly roster: Roster;
  /** They present, or presented, a line-up of a search in the case, or are asked to compare one blind. */
  readonly asked: boolean;
}

/**
 * Brady, State v. Miles: whoever stands above the people of the case, commands the section or keeps its records draws up the package. Whoever
 * presents a line-up of it or compares blind does not, since it shows the lists (A9). Of a sealed case, the custodian alone.
 */
export function mayDisclose({ state, assignedMemberIds, searcherIds, roster, asked }: DisclosureFacts, by: Actor, at: number): boolean {
  if (state === CaseState.Sealed) return mayDo('case.read-sealed', by);
  const above = [...assignedMemberIds, ...searcherIds].some((memberId) => chainOf(roster, memberId, at).includes(by.memberId));
  return mayDo('case.disclose', by, [...(above ? [Relation.OwnUnit] : []), ...(asked ? [Relation.Asked] : [])]);
}
