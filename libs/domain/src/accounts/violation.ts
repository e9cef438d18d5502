import { mayDo } from '../duties';
import { choice, refuse, sop, type Refusal } from '../kernel';
import { candidatesFor, type Actor, type Roster } from '../people';
import type { DecisionFact } from '../process';
import type { PolicyPack } from '../policy';
import type { Opening } from '../tasks/opening';
import { accountDeciderNeed, blocked, formRefusal, levelOf, type BlockFacts } from './deactivate';
import { BlockOutcome, DeactivationCause, isInactive, type AccountDeactivated, type BlockCause, type SuspensionLifted } from './model';
import { outlastsLifting, type StandingFinding } from './standing';
import { AccountStatus } from './status';

/** What a Violation can be of: the clauses that forbid something. */
export const ViolationClause = {
  OfficialUse: 'V.C',
  Misuse: 'VII.E.3',
  Dissemination: 'VII.E.4',
  PersonalUse: 'IX.A.1',
  Unrelated: 'IX.A.2',
  Sharing: 'IX.A.3',
  Harassment: 'IX.A.4',
  Surveillance: 'IX.A.5',
  OtherUse: 'IX.A.6',
} as const;
export type ViolationClause = (typeof ViolationClause)[keyof typeof ViolationClause];

/** How an investigation ends; only the first is a finding against the member. */
export const ViolationFinding = {
  Sustained: 'SUSTAINED',
  NotSustained: 'NOT_SUSTAINED',
  Unfounded: 'UNFOUNDED',
  Exonerated: 'EXONERATED',
} as const;
export type ViolationFinding = (typeof ViolationFinding)[keyof typeof ViolationFinding];

export interface ViolationForm {
  readonly clause: ViolationClause;
  /** When it happened (UTC epoch ms). */
  readonly eventAt: number;
  readonly reference: string;
}

export interface ViolationOpenFacts extends BlockFacts {
  readonly hasOpenViolation: boolean;
  readonly policy: BlockFacts['policy'] & Pick<PolicyPack, 'accounts'>;
}

/** V.D: a Violation was opened; `suspends`: the account rests from now on. */
export interface ViolationOpened extends DecisionFact {
  readonly outcome: typeof BlockOutcome.ViolationOpened;
  readonly cause: DeactivationCause;
  readonly suspends: boolean;
}

const WHO = choice('who opens a Violation');
const REASONED = choice('a block and its end name what they rest on');

/** A4: the Commander, Major or Chief; about the Commander the Major or Chief, about the Major the Chief. */
const mayAccuse = ({ memberId, memberRoles }: Pick<BlockFacts, 'memberId' | 'memberRoles'>, by: Actor): boolean =>
  by.memberId !== memberId && mayDo('account.accuse', by) && levelOf(by.roles) > levelOf(memberRoles);

/**
 * V.D, A4: a Violation is opened against the holder of an account, who by setting is suspended at once. Refused: by anybody below the
 * Commander, by or about oneself, about one's own superior, while another is open, on an ended account, an event to come, no reference.
 */
export function openViolation(facts: ViolationOpenFacts, form: ViolationForm, by: Actor, now: number): ViolationOpened | Refusal {
  if (!mayAccuse(facts, by)) return refuse('NOT_PERMITTED', WHO, { needs: accountDeciderNeed(facts).role });
  if (isInactive(facts.status)) return refuse('VIOLATION_ACCOUNT_ENDED', WHO, { status: facts.status });
  if (facts.hasOpenViolation) return refuse('VIOLATION_OPEN', WHO);
  const cause = causeOf(form.clause);
  const refusal = formRefusal({ cause, eventAt: form.eventAt, reference: form.reference }, now);
  if (refusal) return refusal;
  const suspends = facts.policy.accounts.suspendOnViolation && facts.status === AccountStatus.Active;
  return { outcome: BlockOutcome.ViolationOpened, cause, suspends };
}

const SHARED: readonly ViolationClause[] = [ViolationClause.Dissemination, ViolationClause.Sharing];
const causeOf = (clause: ViolationClause): DeactivationCause =>
  SHARED.includes(clause) ? DeactivationCause.Dissemination : DeactivationCause.Misuse;

/** `account.violation-finding`: whoever manages the account, never the accused. */
export function openFinding(facts: Pick<BlockFacts, 'memberId' | 'memberRoles'> & { readonly roster: Roster }, at: number): Opening {
  const found = candidatesFor(facts.roster, accountDeciderNeed(facts), at);
  return { type: 'HUMAN', ...found, columns: { subjectMemberId: facts.memberId } };
}

export interface FindingFacts extends BlockFacts {
  readonly clause: ViolationClause;
  readonly policy: BlockFacts['policy'] & Pick<PolicyPack, 'accounts'>;
  /** What would block the account again at once: `reviewStanding` of it as if it were in force. */
  readonly standing?: StandingFinding;
}

/** Nothing is held against the member, yet the account rests on, now for what has ended meanwhile. */
export interface SuspendedOn extends DecisionFact {
  readonly outcome: typeof BlockOutcome.Suspended;
  readonly cause: BlockCause;
  readonly eventAt: number;
  readonly blockedAt: number;
}

export interface FindingForm {
  readonly finding: ViolationFinding;
  /** Of a sustained finding: whether access is revoked (V.D "is subject to"), not only deactivated. */
  readonly revoke?: boolean;
  readonly reason: string;
}

/**
 * V.D, IX.A.7, VII.E.3: sustained, the account is revoked (always for section IX, or for any finding where the department says so) or
 * deactivated; otherwise the member is restored, with the record, as far as unit, grant and training still stand. Discipline is referred,
 * never decided here. Refused: by the accused or below, without a reason, a mandatory revocation that is waived.
 */
export function decideViolation(
  facts: FindingFacts,
  form: FindingForm,
  by: Actor,
  now: number,
): AccountDeactivated | SuspensionLifted | SuspendedOn | Refusal {
  if (!mayAccuse(facts, by)) return refuse('NOT_PERMITTED', WHO, { needs: accountDeciderNeed(facts).role });
  if (form.reason.trim() === '') return refuse('DEACTIVATION_REASON_REQUIRED', REASONED);
  if (form.finding !== ViolationFinding.Sustained) return restored(facts, by, now);
  const mandatory = mandatoryRevocation(facts);
  if (mandatory !== undefined && form.revoke === false) return mandatory;
  const block = { cause: causeOf(facts.clause), eventAt: facts.eventAt ?? now, blockedAt: facts.blockedAt ?? now };
  const over = blocked(facts, block, by.memberId);
  const revoked = mandatory !== undefined || form.revoke === true;
  return revoked ? { ...over, outcome: BlockOutcome.Revoked, status: AccountStatus.Revoked } : over;
}

function restored({ status, standing }: FindingFacts, by: Actor, now: number): SuspensionLifted | SuspendedOn {
  if (status === AccountStatus.Suspended && outlastsLifting(standing))
    return { outcome: BlockOutcome.Suspended, cause: standing.cause, eventAt: standing.eventAt, blockedAt: now };
  return { outcome: BlockOutcome.Lifted, status: AccountStatus.Active, by: by.memberId, at: now };
}

/** IX.A.7: "will result in" revocation; by setting any sustained finding does. */
function mandatoryRevocation({ clause, policy }: FindingFacts): Refusal | undefined {
  if (clause.startsWith('IX')) return refuse('REVOCATION_MANDATORY', sop('IX.A.7'), { clause });
  return policy.accounts.mandatoryRevocation === 'ANY_SUSTAINED'
    ? refuse('REVOCATION_MANDATORY', choice('any sustained finding revokes'), { clause })
    : undefined;
}
