import { choice, refuse, refuseAll, sop, type Refusal } from '../kernel';
import type { PolicyPack } from '../policy';
import type { DecisionFact } from '../process';
import type { BarringPost } from './barred-posts';
import { counts } from './legs';
import { AccessBasis, ApprovalDecision, Leg, RegistrationKind, RETURN_NEEDS_CHIEF, type Approval } from './model';

/** Every gate before access, read in the transaction that activates. */
export interface ActivationFacts {
  readonly kind: RegistrationKind;
  readonly approvals: readonly Approval[];
  readonly accessUnit: 'INVESTIGATIVE_SECTION' | 'AIU' | undefined;
  readonly hasGrant: boolean;
  readonly hasAgreement: boolean;
  readonly hasVerifiedTraining: boolean;
  readonly hasExternalAccount: boolean;
  /** When an earlier account was ended for misuse or dissemination (epoch ms); null: never. */
  readonly returnsAfter: number | null;
  readonly policy: Pick<PolicyPack, 'accounts'>;
  /** The post beside which the applicant holds no search account; absent: none. */
  readonly barring?: BarringPost;
  readonly accountId: string;
}

export interface AccountActivated extends DecisionFact {
  readonly outcome: 'ACTIVE';
  readonly basis: AccessBasis;
}

/**
 * V.A, V.E.3, VI.A: nobody has access before both approvals, a basis, the agreement, verified training and the confirmed account; nor
 * beside a post that bars from one.
 */
export function activateAccount(facts: ActivationFacts): AccountActivated | Refusal {
  const basis = accessBasis(facts);
  const noBasis = refuse('UNIT_NOT_AUTHORIZED', sop('VI.A'));
  const refusal = refuseAll([
    facts.hasVerifiedTraining ? undefined : refuse('TRAINING_INCOMPLETE', sop('V.E.3')),
    approved(facts) ? undefined : refuse('APPROVAL_MISSING', sop('V.A')),
    facts.returnsAfter === null || !facts.policy.accounts.chiefApprovesReturn || counts(facts, Leg.Chief)
      ? undefined
      : refuse('APPROVAL_MISSING', RETURN_NEEDS_CHIEF, { leg: Leg.Chief }),
    facts.hasAgreement ? undefined : refuse('AGREEMENT_NOT_ACCEPTED', sop('V.A')),
    facts.hasExternalAccount ? undefined : refuse('EXTERNAL_ACCOUNT_MISSING', choice('the FACESNXT account is confirmed first')),
    basis === undefined ? noBasis : undefined,
    facts.barring?.refusal,
  ]);
  if (refusal !== undefined || basis === undefined) return refusal ?? noBasis;
  return { outcome: 'ACTIVE', basis, refs: [facts.accountId] };
}

function approved({ kind, approvals }: ActivationFacts): boolean {
  if (kind === RegistrationKind.Legacy) return true;
  const by = (leg: Leg): string | undefined =>
    approvals.find((approval) => approval.leg === leg && approval.decision === ApprovalDecision.Approved)?.by;
  const [supervisor, commander] = [by(Leg.Supervisor), by(Leg.Commander)];
  return supervisor !== undefined && commander !== undefined && supervisor !== commander;
}

function accessBasis({ accessUnit, hasGrant }: ActivationFacts): AccessBasis | undefined {
  if (accessUnit !== undefined) return accessUnit;
  return hasGrant ? AccessBasis.ChiefApproval : undefined;
}
