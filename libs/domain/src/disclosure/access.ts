import type { CaseStanding } from '../cases/model';
import { mayDo, oneMember, relationsOf, type Action } from '../duties';
import { chainOf, type Actor, type Roster } from '../people';
import { CaseState } from '../search/model';

export interface DisclosureFacts extends CaseStanding {
  readonly roster: Roster;
  /** They present, or presented, a line-up of a search in the case. */
  readonly presents: boolean;
  /** They are asked to compare one blind, and have not yet. */
  readonly comparesBlind: boolean;
}

/**
 * Brady, State v. Miles: whoever stands above the people of the case, commands the section, keeps its records or is liaison to the prosecutor draws
 * up the package. Whoever
 * presents a line-up of it or compares blind does not, since it shows the lists (A9). Of a sealed case, the custodian alone. Gives the duty by
 * which they do; nothing where none allows it.
 */
export function disclosesBy(facts: DisclosureFacts, by: Actor, at: number): Action | undefined {
  const { state, assignedMemberIds, searcherIds, roster, presents, comparesBlind } = facts;
  if (state === CaseState.Sealed) return mayDo('case.read-sealed', by) ? 'case.read-sealed' : undefined;
  const above = [...assignedMemberIds, ...searcherIds].flatMap((memberId) => chainOf(roster, memberId, at));
  const reader = oneMember(by.memberId);
  const people = { OWN_UNIT: above, LINEUP_ADMINISTRATOR: reader(presents), BLIND_EXAMINER: reader(comparesBlind) };
  return mayDo('case.disclose', by, relationsOf(people, by.memberId)) ? 'case.disclose' : undefined;
}
