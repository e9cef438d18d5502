import { refuseDuty, refuseInvolved, relationsOf } from '../duties';
import { choice, refuse, sop, type Authority, type Refusal } from '../kernel';
import type { Actor } from '../people';
import type { DecisionFact } from '../process';
import { decidesLeg, LEG_DUTY, partsIn, type LegStanding } from './legs';
import {
  ApprovalDecision,
  isLate,
  Leg,
  RegistrationKind,
  RETURN_NEEDS_CHIEF,
  standingWhenMade,
  type DatedApproval,
  type LegDecided,
} from './model';

export interface LegFacts extends LegStanding {
  readonly leg: Leg;
  /** Neither a unit nor a grant gives the applicant a basis (VI.A): the Chief's approval is also a grant. */
  readonly needsBasis: boolean;
}

export interface LegForm {
  readonly decision: ApprovalDecision;
  readonly reason?: string;
  /** The Chief's leg only: when the grant ends (epoch ms); without it, when it is withdrawn. */
  readonly until?: number;
}

/** What asks for a leg: V.A two, VI.A the Chief's where nothing else gives access; of a member who has it and returns, the department does. */
function askedBy({ leg, needsBasis }: LegFacts): Authority {
  if (leg !== Leg.Chief) return sop('V.A');
  return needsBasis ? sop('VI.A') : RETURN_NEEDS_CHIEF;
}

/**
 * V.A, VI.A: one leg is decided, by somebody whose authority is looked up at this very instant. Refused: by the applicant, by who decided
 * another leg, by somebody whose appointment or place in the chain has ended meanwhile, a denial without a reason, a grant that is over.
 */
export function decideLeg(facts: LegFacts, form: LegForm, by: Actor, now: number): LegDecided | Refusal {
  const { leg, needsBasis } = facts;
  const refusal = refuseInvolved(LEG_DUTY[leg], partsIn(facts, leg, now), by.memberId);
  if (refusal) return refusal;
  if (!decidesLeg(facts, leg, by.memberId, now)) return refuse('APPROVER_NOT_AUTHORIZED', askedBy(facts), { leg });
  if (form.decision === ApprovalDecision.Denied)
    return form.reason?.trim() ? { outcome: form.decision, leg } : refuse('REASON_REQUIRED', choice('a denial has a reason'));
  if (form.until !== undefined && form.until <= now)
    return refuse('GRANT_PERIOD_INVALID', choice('grants are dated'), { until: form.until });
  return { outcome: form.decision, leg, ...(leg === Leg.Chief && needsBasis && { grant: { from: now, to: form.until ?? null } }) };
}

export interface AgreementFacts {
  readonly applicantId: string;
  readonly currentVersion: string;
}

/** V.A: the member accepts the version of the user agreement that is in force. */
export function acceptAgreement(facts: AgreementFacts, form: { readonly version: string }, by: Actor): DecisionFact | Refusal {
  const refusal = refuseDuty('registration.user-agreement', by, relationsOf({ OWN: [facts.applicantId] }, by.memberId), {
    needs: 'applicant',
  });
  if (refusal) return refusal;
  return form.version === facts.currentVersion
    ? { outcome: 'ACCEPTED' }
    : refuse('AGREEMENT_VERSION_SUPERSEDED', choice('user agreement version'), { current: facts.currentVersion });
}

export interface ExternalAccountFacts {
  readonly applicantId: string;
  readonly kind: RegistrationKind;
  /** Every approval that was given, void or not, the oldest first. */
  readonly given: readonly DatedApproval[];
  /** From when on approvals are given here (epoch ms). */
  readonly goLiveAt: number;
}

export interface ExternalAccountForm {
  readonly createdAt: number;
}

export interface ExternalAccountConfirmed extends DecisionFact {
  /** What the record shows to be wrong: it is kept and becomes a discrepancy, since refusing it would hide it. */
  readonly discrepancy?: 'REGISTERED_WITHOUT_APPROVAL';
}

/**
 * VII.E, V.A: the account made outside is confirmed. One made without the two approvals that stood then (as T2 of the audit judges it), or a legacy user's made after go-live, is recorded, and
 * a discrepancy. Refused: by the applicant, a date to come.
 */
export function confirmExternalAccount(
  facts: ExternalAccountFacts,
  form: ExternalAccountForm,
  by: Actor,
  now: number,
): ExternalAccountConfirmed | Refusal {
  const refusal = refuseInvolved('registration.external-account', { OWN: [facts.applicantId] }, by.memberId, {});
  if (refusal) return refusal;
  if (form.createdAt > now) return refuse('INSTANT_IN_FUTURE', choice('dates of record'));
  return withoutApproval(facts, form.createdAt)
    ? { outcome: 'CONFIRMED', discrepancy: 'REGISTERED_WITHOUT_APPROVAL' }
    : { outcome: 'CONFIRMED' };
}

function withoutApproval({ kind, given, goLiveAt }: ExternalAccountFacts, createdAt: number): boolean {
  if (kind === RegistrationKind.Legacy) return createdAt >= goLiveAt;
  const { SUPERVISOR: supervisor, COMMANDER: commander } = standingWhenMade(given, createdAt);
  return supervisor === undefined || commander === undefined || isLate(supervisor, createdAt) || isLate(commander, createdAt);
}
