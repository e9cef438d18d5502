import { choice } from '../kernel/authority';
import type { DecisionFact } from '../process';

/** The approvals before anybody is registered: V.A's two, and VI.A's for members outside the named units. */
export const Leg = { Supervisor: 'SUPERVISOR', Commander: 'COMMANDER', Chief: 'CHIEF' } as const;
export type Leg = (typeof Leg)[keyof typeof Leg];

export const ApprovalDecision = { Approved: 'APPROVED', Denied: 'DENIED' } as const;
export type ApprovalDecision = (typeof ApprovalDecision)[keyof typeof ApprovalDecision];

/** How a registration ends. */
export const RegistrationEnd = {
  Active: 'ACTIVE',
  Denied: 'DENIED',
  Withdrawn: 'WITHDRAWN',
  Expired: 'EXPIRED',
  Voided: 'VOIDED',
} as const;
export type RegistrationEnd = (typeof RegistrationEnd)[keyof typeof RegistrationEnd];

/** LEGACY: a user from before go-live, whose approval is on paper and attested by the Commander. */
export const RegistrationKind = { Regular: 'REGULAR', Legacy: 'LEGACY' } as const;
export type RegistrationKind = (typeof RegistrationKind)[keyof typeof RegistrationKind];

/** VI.A: what makes a member eligible at all. */
export const AccessBasis = { InvestigativeSection: 'INVESTIGATIVE_SECTION', Aiu: 'AIU', ChiefApproval: 'CHIEF_APPROVAL' } as const;
export type AccessBasis = (typeof AccessBasis)[keyof typeof AccessBasis];

export const TrainingState = { Unverified: 'COMPLETED_UNVERIFIED', Verified: 'VERIFIED', Rejected: 'REJECTED' } as const;
export type TrainingState = (typeof TrainingState)[keyof typeof TrainingState];

/** An approval that counts (not voided). */
export interface Approval {
  readonly leg: Leg;
  readonly by: string;
  readonly decision: ApprovalDecision;
}

/** An approval with its instants (epoch ms). One that was voided later stood until then. */
export interface DatedApproval {
  readonly leg: Leg;
  readonly by: string;
  readonly at: number;
  /** Null: it still counts. */
  readonly voidedAt: number | null;
}

/** V.A: the approvals of the two legs that were not void when the FACESNXT account was made, given before that or not. */
export function standingWhenMade(approvals: readonly DatedApproval[], createdAt: number): Partial<Record<Leg, DatedApproval>> {
  const stood = approvals.filter(({ voidedAt }) => voidedAt === null || createdAt < voidedAt);
  const of = (leg: Leg): DatedApproval | undefined => stood.find((approval) => approval.leg === leg);
  return { [Leg.Supervisor]: of(Leg.Supervisor), [Leg.Commander]: of(Leg.Commander) };
}

/** V.A: an approval is prior only when it was given before the account was made. */
export const isLate = ({ at }: DatedApproval, createdAt: number): boolean => at >= createdAt;

/**
 * Who decided another leg and therefore does not decide this one: V.A's two approvals take two people (A6), and so does a grant by the designee.
 * The Chief's own grant stands beside any leg: VI.A names the Chief, and above the Chief there is nobody.
 */
export const decidedElsewhere = (approvals: readonly Approval[], leg: Leg, chiefId: string | undefined): string[] =>
  approvals
    .filter((approval) => approval.leg !== leg && !(approval.by === chiefId && [approval.leg, leg].includes(Leg.Chief)))
    .map(({ by }) => by);

/** Return after misuse or dissemination goes over the Chief's desk, whatever unit the member is in. */
export const RETURN_NEEDS_CHIEF = choice('return after misuse takes the Chief');

/** What the Chief's leg is asked for beside a grant: the return of a member who has a basis. */
export const ChiefAsked = { Return: 'RETURN' } as const;

/** What a step's outcome says when there was nothing to decide. */
export const Settled = { NotNeeded: 'NOT_NEEDED', Legacy: 'LEGACY', AlreadyHeld: 'ALREADY_HELD' } as const;

export interface LegDecided extends DecisionFact {
  readonly outcome: ApprovalDecision;
  readonly leg: Leg;
  /** VI.A: the Chief's approval as a dated basis of access, half-open (epoch ms; `to` null = until withdrawn). */
  readonly grant?: { readonly from: number; readonly to: number | null };
}
