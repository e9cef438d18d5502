import { barredFrom } from '../duties';
import { isRefusal } from '../kernel';
import { candidatesFor, decider, onlyDecider, Role, rolesOf, type Need, type Roster } from '../people';
import type { PolicyPack } from '../policy';
import type { Opening } from '../tasks/opening';
import type { DiscrepancyFacts } from './discrepancy';
import { aboutIn, hiddenFrom, partsIn } from './discrepancy-people';

/** VII.D, A7: the Commander; about the Commander or the Chief the Major; about the Major the Chief. */
export function overseerOf(roster: Roster, aboutMemberId: string | null, at: number): Role {
  const roles = aboutMemberId === null ? [] : rolesOf(roster, aboutMemberId, at);
  if (roles.includes(Role.Chief)) return Role.Major;
  if (roles.includes(Role.Major)) return Role.Chief;
  return roles.includes(Role.Commander) ? Role.Major : Role.Commander;
}

/** Who outside the department decides on a discrepancy about this member: named in the settings for the Chief, nobody for anybody else. */
export const outsideReviewerOf = (
  roster: Roster,
  aboutMemberId: string | null,
  { at, policy }: { readonly at: number; readonly policy: Pick<PolicyPack, 'outsideReviewer'> },
): string | undefined =>
  aboutMemberId !== null && rolesOf(roster, aboutMemberId, at).includes(Role.Chief) ? policy.outsideReviewer : undefined;

const human = (roster: Roster, need: Need, facts: DiscrepancyFacts, at: number): Opening => ({
  type: 'HUMAN',
  ...candidatesFor(roster, need, at),
  ...(facts.aboutMemberId !== null && { columns: { subjectMemberId: facts.aboutMemberId } }),
});

/** `discrepancy.assign`. */
export function openAssign(roster: Roster, facts: DiscrepancyFacts, at: number): Opening {
  const excluded = barredFrom('discrepancy.assign', aboutIn(facts));
  return human(roster, { role: overseerOf(roster, facts.aboutMemberId, at), excluded }, facts, at);
}

/** Whom an appointment makes able to correct what nobody above the owner may: the Commander, or the Major what is about the Commander. */
const postOf = (roster: Roster, aboutMemberId: string | null, at: number): Role =>
  aboutMemberId !== null && rolesOf(roster, aboutMemberId, at).includes(Role.Commander) ? Role.Major : Role.Commander;

/**
 * `discrepancy.act`: the owner, and when the owner is away or gone the next in the owner's chain, but not whom it is about, nor who alone could
 * verify it. Where that leaves nobody, the Commander or whoever acts as one (0066).
 */
export function openAct(roster: Roster, facts: DiscrepancyFacts, at: number): Opening {
  const owner = facts.ownerId ?? undefined;
  const last = lastVerifierOf(roster, facts, at);
  const excluded = [...barredFrom('discrepancy.act', hiddenFrom(facts)), ...(last === undefined || last === owner ? [] : [last])];
  const need: Need = { memberId: owner, chainOf: owner, excluded };
  const byRole: Need = { role: postOf(roster, facts.aboutMemberId, at), excluded };
  return human(roster, isRefusal(decider(roster, need, at)) ? byRole : need, facts, at);
}

const verifierNeed = (roster: Roster, facts: DiscrepancyFacts, at: number): Need => ({
  role: overseerOf(roster, facts.aboutMemberId, at),
  excluded: barredFrom('discrepancy.verify', partsIn(facts)),
});

/** Who alone could verify it, whoever is away: they neither own it nor act on it (0066). */
export const lastVerifierOf = (roster: Roster, facts: DiscrepancyFacts, at: number): string | undefined =>
  onlyDecider(roster, verifierNeed(roster, facts, at), at);

/** `discrepancy.verify`: whoever oversees it, but none of those involved. */
export const openVerify = (roster: Roster, facts: DiscrepancyFacts, at: number): Opening =>
  human(roster, verifierNeed(roster, facts, at), facts, at);
