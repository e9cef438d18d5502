import { barredFrom, type Action, type People } from '../duties';
import {
  assignedSupervisorOf,
  accessUnitOf,
  candidatesFor,
  chainOf,
  covers,
  DesignationScope,
  holdersOf,
  memberPrincipal,
  Role,
  type Candidates,
  type Need,
  type Roster,
} from '../people';
import type { PolicyPack } from '../policy';
import { ApprovalDecision, decidedElsewhere, Leg, type Approval } from './model';

/** What decides who may decide a leg. */
export interface LegStanding {
  readonly roster: Roster;
  readonly policy: Pick<PolicyPack, 'registration' | 'accounts'>;
  readonly applicantId: string;
  /** The decisions of the other legs that still count. */
  readonly approvals: readonly Approval[];
}

/** The row of the duty table that says who must not decide a leg. */
export const LEG_DUTY = {
  SUPERVISOR: 'registration.supervisor-approval',
  COMMANDER: 'registration.commander-approval',
  CHIEF: 'registration.chief-grant',
} as const satisfies Record<Leg, Action>;

/** Who has a part in a registration as one leg sees it: the applicant, and whoever decided another one. */
export function partsIn({ roster, applicantId, approvals }: LegStanding, leg: Leg, at: number): People {
  const [chief] = holdersOf(roster, Role.Chief, at);
  return { OWN: [applicantId], AUTHOR: decidedElsewhere(approvals, leg, chief?.memberId) };
}

/** A leg is not asked for twice while its decision counts. */
export const counts = ({ approvals }: Pick<LegStanding, 'approvals'>, leg: Leg): boolean =>
  approvals.some((approval) => approval.leg === leg && approval.decision === ApprovalDecision.Approved);

/**
 * Who is asked for a leg at this instant (A6): nobody stands in who is barred. Where the department lets only appointed substitutes decide, an
 * empty post stays empty until somebody is appointed.
 */
export const askedFor = (facts: LegStanding, leg: Leg, at: number): Candidates => candidatesFor(facts.roster, needOf(facts, leg, at), at);

function needOf(facts: LegStanding, leg: Leg, at: number): Need {
  const appointedOnly = facts.policy.registration.substituteLegs === 'APPOINTED_ONLY';
  return { ...legNeed(facts, leg, at), appointedOnly };
}

function legNeed(facts: LegStanding, leg: Leg, at: number): Need {
  const { roster, applicantId } = facts;
  const excluded = barredFrom(LEG_DUTY[leg], partsIn(facts, leg, at));
  switch (leg) {
    case Leg.Supervisor: {
      const need = { memberId: assignedSupervisorOf(roster, applicantId, at), chainOf: applicantId };
      return { ...need, excluded: [...excluded, ...commandersAsked(facts, at)] };
    }
    case Leg.Commander:
      return { role: Role.Commander, excluded };
    case Leg.Chief:
      return { role: Role.Chief, excluded, scope: DesignationScope.AccessGrants };
  }
}

/**
 * Who the second leg waits for: the Commander, and only while that post is empty one of those acting in it, so that the others are left for the
 * first; nobody once it is decided.
 */
function commandersAsked(facts: LegStanding, at: number): string[] {
  if (counts(facts, Leg.Commander)) return [];
  const commanders = holdersOf(facts.roster, Role.Commander, at).filter(({ memberId }) => memberId !== facts.applicantId);
  const inOwnRight = commanders.filter(({ acting }) => !acting);
  return (inOwnRight.length > 0 ? inOwnRight : commanders.slice(0, 1)).map(({ memberId }) => memberId);
}

const holders = (roster: Roster, roles: readonly Role[], at: number): string[] =>
  roles.flatMap((role) => holdersOf(roster, role, at).map(({ memberId }) => memberId));

/**
 * Whether a member has authority over a leg at this instant, whoever was offered the task before: the chain of command above the applicant,
 * the Commander's post and those above it, the Chief and a designee whose written scope covers grants, or who stands in for them now.
 */
export function decidesLeg(facts: LegStanding, leg: Leg, memberId: string, at: number): boolean {
  const { roster, applicantId } = facts;
  const designees = roster.designations.filter((row) => covers(row, at) && GRANTS.includes(row.scope)).map((row) => row.memberId);
  const inOwnRight = {
    SUPERVISOR: () => chainOf(roster, applicantId, at),
    COMMANDER: () => holders(roster, [Role.Commander, Role.Major, Role.Chief], at),
    CHIEF: () => [...holders(roster, [Role.Chief], at), ...designees],
  }[leg]();
  return inOwnRight.includes(memberId) || askedFor(facts, leg, at).candidates.includes(memberPrincipal(memberId));
}

const GRANTS: readonly DesignationScope[] = [DesignationScope.All, DesignationScope.AccessGrants];

/** V.A: the assigned supervisor or the unit is another one than at an earlier instant; what was asked then is asked anew. */
export const supervisionMoved = (roster: Roster, memberId: string, since: number, at: number): boolean =>
  assignedSupervisorOf(roster, memberId, since) !== assignedSupervisorOf(roster, memberId, at) ||
  accessUnitOf(roster, memberId, since) !== accessUnitOf(roster, memberId, at);
