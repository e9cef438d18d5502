import type { CaseStanding } from '../cases/model';
import { mayDo, oneMember, relationsOf, type Action } from '../duties';
import { chainOf, type Actor, type Roster } from '../people';
import { CaseState } from '../search/model';
import { CaseKind } from '../search/purpose';

export interface DisclosureFacts extends CaseStanding {
  readonly kind: CaseKind;
  readonly roster: Roster;
  /** They present, or presented, a line-up of a search in the case. */
  readonly presents: boolean;
  /** They are asked to compare one blind, and have not yet. */
  readonly comparesBlind: boolean;
}

/**
 * Brady, State v. Miles: whoever stands above the people of the case, commands the section, keeps its records or is liaison to the prosecutor draws
 * up the package. Whoever
 * presents a line-up of it or compares blind does not, since it shows the lists (A9). Of a sealed case, the custodian alone; an Internal Affairs
 * file is not the liaison's (VIII.A.3). Gives the duty by which they do; nothing where none allows it.
 */
export function disclosesBy(facts: DisclosureFacts, by: Actor, at: number): Action | undefined {
  const { kind, state, assignedMemberIds, searcherIds, roster, presents, comparesBlind } = facts;
  if (state === CaseState.Sealed) return mayDo('case.read-sealed', by) ? 'case.read-sealed' : undefined;
  const above = [...assignedMemberIds, ...searcherIds].flatMap((memberId) => chainOf(roster, memberId, at));
  const reader = oneMember(by.memberId);
  const people = { OWN_UNIT: above, LINEUP_ADMINISTRATOR: reader(presents), BLIND_EXAMINER: reader(comparesBlind) };
  const duty = kind === CaseKind.InternalAffairs ? 'case.disclose-internal-affairs' : 'case.disclose';
  return mayDo(duty, by, relationsOf(people, by.memberId)) ? duty : undefined;
}
