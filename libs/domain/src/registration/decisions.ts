import { choice, refuse, sop, type Refusal } from '../kernel';
import { Role, type Actor } from '../people';
import type { PolicyPack } from '../policy';
import type { DecisionFact } from '../process';
import { ApprovalDecision, decidedElsewhere, TrainingState, type Approval, type Leg, type LegDecided } from './model';

export interface LegFacts {
  readonly applicantId: string;
  readonly leg: Leg;
  /** The decisions of the other legs that still count. */
  readonly approvals: readonly Approval[];
}

export interface LegForm {
  readonly decision: ApprovalDecision;
  readonly reason?: string;
}

/** V.A, VI.A: one leg is decided. Refused: by the applicant, by who decided another leg, a denial without a reason. */
export function decideLeg(facts: LegFacts, form: LegForm, by: Actor): LegDecided | Refusal {
  const { applicantId, leg, approvals } = facts;
  if (by.memberId === applicantId) return refuse('REG_SELF_APPROVAL', choice('nobody approves their own registration'));
  if (decidedElsewhere(approvals, leg, by.roles.includes(Role.Chief) ? by.memberId : undefined).includes(by.memberId))
    return refuse('REG_DUPLICATE_APPROVER', choice('the two approvals take two people'));
  if (form.decision === ApprovalDecision.Denied && !form.reason?.trim()) return refuse('REASON_REQUIRED', choice('a denial has a reason'));
  return { outcome: form.decision, leg };
}

export interface AgreementFacts {
  readonly applicantId: string;
  readonly currentVersion: string;
}

/** V.A: the member accepts the version of the user agreement that is in force. */
export function acceptAgreement(facts: AgreementFacts, form: { readonly version: string }, by: Actor): DecisionFact | Refusal {
  if (by.memberId !== facts.applicantId) return refuse('NOT_PERMITTED', sop('V.A'), { needs: 'applicant' });
  return form.version === facts.currentVersion
    ? { outcome: 'ACCEPTED' }
    : refuse('AGREEMENT_VERSION_SUPERSEDED', choice('user agreement version'), { current: facts.currentVersion });
}

export interface TrainingForm {
  readonly course: string;
  readonly courseVersion: string;
  /** Epoch ms. */
  readonly completedAt: number;
}

/** V.E.3: the member enters the completed training. Refused: another course, a date to come. */
export function completeTraining(policy: Pick<PolicyPack, 'training'>, form: TrainingForm, now: number): DecisionFact | Refusal {
  const { course } = policy.training;
  if (form.course !== course) return refuse('TRAINING_WRONG_COURSE', sop('V.E.3'), { course });
  return form.completedAt > now ? refuse('TRAINING_IN_FUTURE', sop('V.E.3')) : { outcome: TrainingState.Unverified };
}

export interface VerifyFacts {
  readonly traineeId: string;
  readonly hasRecord: boolean;
}

export interface VerifyForm {
  readonly decision: 'VERIFIED' | 'REJECTED';
  readonly reason?: string;
}

/** V.E.3: somebody else holds the record against its certificate. Refused: by the trainee, a rejection without a reason. */
export function verifyTraining(facts: VerifyFacts, form: VerifyForm, by: Actor): DecisionFact | Refusal {
  if (by.memberId === facts.traineeId) return refuse('TRAINING_SELF_VERIFIED', choice('training is verified by somebody else'));
  if (!facts.hasRecord) return refuse('TRAINING_INCOMPLETE', sop('V.E.3'));
  if (form.decision === TrainingState.Rejected && !form.reason?.trim())
    return refuse('REASON_REQUIRED', choice('a rejection has a reason'));
  return { outcome: form.decision };
}

export interface ExternalAccountFacts {
  readonly applicantId: string;
  /** When the last approval of V.A was given (epoch ms); null for a legacy registration. */
  readonly approvedAt: number | null;
}

export interface ExternalAccountForm {
  readonly createdAt: number;
}

export interface ExternalAccountConfirmed extends DecisionFact {
  /** What the record shows to be wrong: it is kept and becomes a discrepancy, since refusing it would hide it. */
  readonly discrepancy?: 'REGISTERED_WITHOUT_APPROVAL';
}

/** VII.E, V.A: the account made outside is confirmed. One made before the approvals is recorded, and a discrepancy. */
export function confirmExternalAccount(
  facts: ExternalAccountFacts,
  form: ExternalAccountForm,
  by: Actor,
  now: number,
): ExternalAccountConfirmed | Refusal {
  if (by.memberId === facts.applicantId) return refuse('REG_SELF_APPROVAL', choice('nobody confirms their own account'));
  if (form.createdAt > now) return refuse('INSTANT_IN_FUTURE', choice('dates of record'));
  const early = facts.approvedAt !== null && form.createdAt < facts.approvedAt;
  return early ? { outcome: 'CONFIRMED', discrepancy: 'REGISTERED_WITHOUT_APPROVAL' } : { outcome: 'CONFIRMED' };
}
