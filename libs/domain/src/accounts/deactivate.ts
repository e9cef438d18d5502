import { barredFrom, refuseUnless, Relation, relationsOf, type Action } from '../duties';
import { choice, refuse, sop, type Refusal } from '../kernel';
import { isAsked, outranks, Role, type Actor, type Candidates } from '../people';
import type { PolicyPack } from '../policy';
import { CAUSE_AUTHORITY } from './causes';
import {
  BlockOutcome,
  DeactivationCause,
  isInactive,
  type AccountDeactivated,
  type AccountFacts,
  type AccountSuspended,
  type AlreadyInactive,
  type BlockCause,
  type DeactivationOrdered,
  type SuspensionLifted,
} from './model';
import { outlastsLifting, type StandingFinding } from './standing';
import { AccountStatus } from './status';

/** What blocking an account needs to know. `deciders`: `candidatesFor` of `accountDeciderNeed`. `chain`: `chainOf` the member, nearest first. */
export interface BlockFacts extends AccountFacts {
  readonly memberRoles: readonly Role[];
  readonly chain: readonly string[];
  readonly deciders: Candidates;
  readonly policy: Pick<PolicyPack, 'deactivation' | 'outsideReviewer'>;
}

/** `eventAt`: when the member left, was transferred, or did what is complained of (UTC epoch ms). `reference`: the order or report it rests on. */
export interface BlockForm {
  readonly cause: string;
  readonly eventAt: number;
  readonly reference: string;
}

export interface SuspensionForm {
  readonly decision: 'DEACTIVATE' | 'LIFT';
  readonly reason: string;
}

/** Who manages accounts (VII.E): the Commander; for the Commander's own account the Major, for the Major's the Chief; never the member. */
export const accountDeciderNeed = ({ memberId, memberRoles }: Pick<BlockFacts, 'memberId' | 'memberRoles'>) => ({
  role: deciderOf(memberRoles),
  excluded: barredFrom('account.deactivate', { OWN: [memberId] }),
});

/**
 * VII.E: the Commander, or who stands in, deactivates the account of a member for one of the four causes; again on an inactive account
 * changes nothing. A separation or transfer on a day to come is ordered for that instant. Refused: own account, not the Commander, another
 * cause, misuse to come, no reference.
 */
export function deactivate(
  facts: BlockFacts,
  form: BlockForm,
  by: Actor,
  now: number,
): AccountDeactivated | DeactivationOrdered | AlreadyInactive | Refusal {
  const barred = refuseDecider('account.deactivate', facts, by);
  if (barred) return barred;
  const leaves = LEAVING.some((cause) => cause === form.cause);
  const refusal = formRefusal(form, leaves ? Infinity : now);
  if (refusal) return refusal;
  if (isInactive(facts.status)) return { outcome: BlockOutcome.AlreadyInactive, status: facts.status };
  const cause = causeOf(form.cause);
  if (form.eventAt > now) return { outcome: BlockOutcome.Ordered, cause, eventAt: form.eventAt, by: by.memberId };
  return blocked(facts, { cause, eventAt: form.eventAt, blockedAt: facts.blockedAt ?? now }, by.memberId);
}

/** VII.E.1, VII.E.2: known before they happen; nobody's misuse is. */
const LEAVING: readonly DeactivationCause[] = [DeactivationCause.Separated, DeactivationCause.Transferred];

/**
 * V.D, VII.E: any superior suspends at once, at any hour; the Commander confirms or lifts it, and is asked again while it lasts (`ladderFor`). On an account that is not active it
 * changes nothing. Refused: own account, somebody who is no superior of the member, another cause, an event to come, no reference.
 */
export function suspend(facts: BlockFacts, form: BlockForm, by: Actor, now: number): AccountSuspended | AlreadyInactive | Refusal {
  const refusal = refuseInferior(facts, by) ?? formRefusal(form, now);
  if (refusal) return refusal;
  if (facts.status !== AccountStatus.Active) return { outcome: BlockOutcome.AlreadyInactive, status: facts.status };
  return {
    outcome: BlockOutcome.Suspended,
    status: AccountStatus.Suspended,
    cause: causeOf(form.cause),
    eventAt: form.eventAt,
    blockedAt: now,
    by: by.memberId,
  };
}

/** What a suspension was for, read from its record. */
export interface ConfirmFacts extends BlockFacts {
  readonly cause: BlockCause;
  /** What would block the account again at once: `reviewStanding` of it as if it were in force. */
  readonly standing?: StandingFinding;
}

/**
 * A4: the Commander, and nobody else who suspended, turns a suspension into a deactivation, or lifts it. Refused: own account, not the
 * Commander, no suspension, no reason, a lifting while what it was for still stands.
 */
export function confirmSuspension(
  facts: ConfirmFacts,
  form: SuspensionForm,
  by: Actor,
  now: number,
): AccountDeactivated | SuspensionLifted | Refusal {
  const barred = refuseDecider('account.confirm-suspension', facts, by);
  if (barred) return barred;
  if (facts.status !== AccountStatus.Suspended) return refuse('ACCOUNT_NOT_SUSPENDED', choice('suspensions'), { status: facts.status });
  if (form.reason.trim() === '') return refuse('DEACTIVATION_REASON_REQUIRED', choice('a block and its end name what they rest on'));
  const { standing } = facts;
  if (form.decision === 'LIFT' && outlastsLifting(standing))
    return refuse('SUSPENSION_CAUSE_STANDS', CAUSE_AUTHORITY[standing.cause], { cause: standing.cause });
  if (form.decision === 'LIFT') return { outcome: BlockOutcome.Lifted, status: AccountStatus.Active, by: by.memberId, at: now };
  return blocked(facts, { cause: facts.cause, eventAt: facts.eventAt ?? now, blockedAt: facts.blockedAt ?? now }, by.memberId);
}

/** VII.E: who may deactivate an account may also take an order for a day to come back. Refused: own account, not the Commander. */
export const withdrawOrder = (facts: BlockFacts, by: Actor): Refusal | undefined => refuseDecider('account.deactivate', facts, by);

/** The account is over from `blockedAt` on, for a cause that began at `eventAt`. `by` null: the system, where a rule finds it due. */
export function blocked(
  facts: Pick<BlockFacts, 'policy' | 'external'>,
  block: { readonly cause: BlockCause; readonly eventAt: number; readonly blockedAt: number },
  by: string | null,
): AccountDeactivated {
  const elapsed = Math.max(0, block.blockedAt - block.eventAt);
  return {
    outcome: BlockOutcome.Deactivated,
    status: AccountStatus.Deactivated,
    ...block,
    elapsed,
    late: elapsed > facts.policy.deactivation.blockWithinMinutes * 60_000,
    external: facts.external,
    by,
  };
}

export function formRefusal(form: BlockForm, now: number): Refusal | undefined {
  if (!isCause(form.cause)) return refuse('DEACTIVATION_CAUSE_UNKNOWN', sop('VII.E'), { allowed: Object.values(DeactivationCause) });
  if (form.eventAt > now) return refuse('DEACTIVATION_IN_FUTURE', choice('a block begins at once'), { eventAt: form.eventAt });
  if (form.reference.trim() === '') return refuse('DEACTIVATION_REASON_REQUIRED', choice('a block and its end name what they rest on'));
  return undefined;
}

const isCause = (cause: string): cause is DeactivationCause => Object.values<string>(DeactivationCause).includes(cause);

function causeOf(cause: string): DeactivationCause {
  if (!isCause(cause)) throw new Error('the cause was checked before');
  return cause;
}

function refuseDecider(action: Action, { memberId, memberRoles, deciders }: BlockFacts, by: Actor): Refusal | undefined {
  const asked = isAsked(deciders, by);
  if (!asked && deciders.vacant)
    return refuse('ROLE_VACANT', choice('substitutes'), { role: deciders.vacant, appointedBy: [Role.Chief, Role.Major] });
  const relations = relationsOf({ OWN: [memberId], ASKED: asked ? [by.memberId] : [] }, by.memberId);
  const { role } = accountDeciderNeed({ memberId, memberRoles });
  return refuseUnless(action, relations, { needs: role, ownAccount: relations.includes(Relation.Own) });
}

function deciderOf(memberRoles: readonly Role[]): Role {
  if (memberRoles.includes(Role.Major)) return Role.Chief;
  return memberRoles.includes(Role.Commander) ? Role.Major : Role.Commander;
}

function refuseInferior({ accountId, memberId, memberRoles, chain }: BlockFacts, by: Actor): Refusal | undefined {
  const above = outranks(by.roles, memberRoles) ? [...chain, by.memberId] : chain;
  return refuseUnless('account.suspend', relationsOf({ OWN: [memberId], OWN_UNIT: above }, by.memberId), { accountId });
}
