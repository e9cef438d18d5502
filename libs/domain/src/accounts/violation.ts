import { mayDo, refuseDuty, relationsOf, type Action, type Relation } from '../duties';
import { choice, refuse, sop, type Refusal } from '../kernel';
import { actorOf, candidatesFor, outranks, Role, rolesOf, type Actor, type Roster } from '../people';
import type { DecisionFact } from '../process';
import type { PolicyPack } from '../policy';
import type { Opening } from '../tasks/opening';
import { accountDeciderNeed, blocked, formRefusal, type BlockFacts } from './deactivate';
import {
  BlockOutcome,
  DeactivationCause,
  isInactive,
  type AccessRevoked,
  type AccountDeactivated,
  type AlreadyInactive,
  type BlockCause,
  type SuspensionLifted,
} from './model';
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
  /** About the Chief: the outside reviewer's letter. */
  readonly outsideReference?: string;
}

export interface ViolationOpenFacts extends BlockFacts {
  readonly hasOpenViolation: boolean;
  readonly policy: BlockFacts['policy'] & Pick<PolicyPack, 'accounts'>;
}

/** V.D: a Violation was opened; `suspends`: the account rests from now on; `afterEnd`: it has ended, and the finding decides on a return. */
export interface ViolationOpened extends DecisionFact {
  readonly outcome: typeof BlockOutcome.ViolationOpened;
  readonly cause: DeactivationCause;
  readonly suspends: boolean;
  readonly afterEnd: boolean;
}

const WHO = choice('who opens a Violation');
const REASONED = choice('a block and its end name what they rest on');
const OUTSIDE = choice("the Chief's matters go to the outside reviewer");

/** Whom a Violation is against, with the roles that count for who may judge. */
export type Accused = Pick<BlockFacts, 'memberId' | 'memberRoles'>;
const isChief = ({ memberRoles }: Pick<Accused, 'memberRoles'>): boolean => memberRoles.includes(Role.Chief);

/**
 * A4: how somebody stands to whom a Violation is against. Nobody's role reaches upwards: about the Commander the Major or Chief, about the Major
 * the Chief; about the Chief, whom the outside reviewer judges, the Major records it, and the Commander stands below.
 */
export function standingTo(accused: Accused, { memberId, roles }: Actor): Relation[] {
  const above = outranks(roles, isChief(accused) ? [Role.Commander] : accused.memberRoles);
  return relationsOf({ OWN: [accused.memberId], BELOW: above ? [] : [memberId] }, memberId);
}

/** Who is asked for it: whoever manages the account; about the Chief the Major, who records the outside reviewer's word. */
const findingNeed = (accused: Accused) =>
  isChief(accused) ? { ...accountDeciderNeed(accused), role: Role.Major } : accountDeciderNeed(accused);

/** About the Chief, nothing is opened or found without the letter of the outside reviewer. */
function letterMissing(facts: BlockFacts, { outsideReference }: { readonly outsideReference?: string }): Refusal | undefined {
  if (!isChief(facts) || outsideReference?.trim()) return undefined;
  return refuse('OUTSIDE_REVIEW_REQUIRED', OUTSIDE, { reviewer: facts.policy.outsideReviewer });
}

/** When it happened, when it was opened, and now (UTC epoch ms). */
export interface AccusedWhen {
  readonly eventAt: number;
  readonly openedAt: number;
  readonly at: number;
}

/**
 * Whoever leaves takes no post along, and nobody is judged from below for it: what the accused held when it was opened counts, or holds now; of an
 * account that has ended also what they held when it happened.
 */
export function accusedRoles(
  roster: Roster,
  { memberId, status }: Pick<BlockFacts, 'memberId' | 'status'>,
  { eventAt, openedAt, at }: AccusedWhen,
): Role[] {
  const instants = isInactive(status) ? [eventAt, openedAt, at] : [openedAt, at];
  return [...new Set(instants.flatMap((instant) => rolesOf(roster, memberId, instant)))];
}

/**
 * V.D, A4: a Violation is opened against the holder of an account, who by setting is suspended at once; where the account has ended before, a
 * return waits for the finding (IX.A.7, VII.E). Refused: by anybody below the Commander, by or about oneself, about one's own superior, about the
 * Chief without the outside reviewer's letter, while another is open, an event to come, no reference.
 */
export function openViolation(facts: ViolationOpenFacts, form: ViolationForm, by: Actor, now: number): ViolationOpened | Refusal {
  const barred = refuseDuty('account.accuse', by, standingTo(facts, by), { needs: findingNeed(facts).role }) ?? letterMissing(facts, form);
  if (barred) return barred;
  if (facts.hasOpenViolation) return refuse('VIOLATION_OPEN', WHO);
  const cause = causeOf(form.clause);
  const refusal = formRefusal({ cause, eventAt: form.eventAt, reference: form.reference }, now);
  if (refusal) return refusal;
  const suspends = facts.policy.accounts.suspendOnViolation && facts.status === AccountStatus.Active;
  return { outcome: BlockOutcome.ViolationOpened, cause, suspends, afterEnd: isInactive(facts.status) };
}

const SHARED: readonly ViolationClause[] = [ViolationClause.Dissemination, ViolationClause.Sharing];
const causeOf = (clause: ViolationClause): DeactivationCause =>
  SHARED.includes(clause) ? DeactivationCause.Dissemination : DeactivationCause.Misuse;

/**
 * The finding: whoever manages the account, never the accused; for the roles that `accusedRoles` gives. Only a post of command that ranks above the
 * accused judges, so that a designee of the Chief is not asked: where no such post is filled, nobody is, until one is.
 */
export function openFinding(
  { roster, memberId, accusedRoles: memberRoles }: { roster: Roster; memberId: string; accusedRoles: readonly Role[] },
  at: number,
): Opening {
  const accused = { memberId, memberRoles };
  const able = (id: string): boolean => {
    const actor = actorOf(roster, id, at);
    return actor !== undefined && mayDo('account.violation-finding', actor, standingTo(accused, actor));
  };
  return { type: 'HUMAN', ...candidatesFor(roster, { ...findingNeed(accused), able }, at), columns: { subjectMemberId: memberId } };
}

/** `memberRoles`: those of `accusedRoles`. */
export interface EndedFindingFacts extends BlockFacts {
  readonly clause: ViolationClause;
  readonly policy: BlockFacts['policy'] & Pick<PolicyPack, 'accounts'>;
}

export interface FindingFacts extends EndedFindingFacts {
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
  /** V.D: under which reference a sustained finding went on for discipline, which is decided elsewhere. */
  readonly referral?: string;
  /** About the Chief: the outside reviewer's letter. */
  readonly outsideReference?: string;
}

/** V.D, IX.A.7: discipline is referred, never decided here; only a sustained finding has any. */
export const referralOf = ({ finding, referral }: Pick<FindingForm, 'finding' | 'referral'>): string | null =>
  finding === ViolationFinding.Sustained && referral?.trim() ? referral.trim() : null;

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
  const refusal = findingRefusal('account.violation-finding', facts, form, by);
  if (refusal) return refusal;
  if (form.finding !== ViolationFinding.Sustained) return restored(facts, by, now);
  const block = { cause: causeOf(facts.clause), eventAt: facts.eventAt ?? now, blockedAt: facts.blockedAt ?? now };
  const over = blocked(facts, block, by.memberId);
  return revokes(facts, form) ? { ...over, outcome: BlockOutcome.Revoked, status: AccountStatus.Revoked } : over;
}

/**
 * V.D, IX.A.7: the investigation of a member whose account has ended, before it was opened or meanwhile, comes to its finding too: sustained, the access counts as
 * revoked where it would have been; otherwise the account stays as it ended. Refused as `decideViolation`.
 */
export function decideAfterEnd(facts: EndedFindingFacts, form: FindingForm, by: Actor): AccessRevoked | AlreadyInactive | Refusal {
  const refusal = findingRefusal('account.finding-after-end', facts, form, by);
  if (refusal) return refusal;
  if (form.finding === ViolationFinding.Sustained && revokes(facts, form))
    return { outcome: BlockOutcome.Revoked, status: AccountStatus.Revoked, cause: causeOf(facts.clause) };
  return { outcome: BlockOutcome.AlreadyInactive, status: facts.status };
}

function findingRefusal(action: Action, facts: EndedFindingFacts, form: FindingForm, by: Actor): Refusal | undefined {
  const refusal = refuseDuty(action, by, standingTo(facts, by), { needs: findingNeed(facts).role }) ?? letterMissing(facts, form);
  if (refusal) return refusal;
  if (form.reason.trim() === '') return refuse('DEACTIVATION_REASON_REQUIRED', REASONED);
  return form.finding === ViolationFinding.Sustained && form.revoke === false ? mandatoryRevocation(facts) : undefined;
}

const revokes = (facts: EndedFindingFacts, { revoke }: FindingForm): boolean => revoke === true || mandatoryRevocation(facts) !== undefined;

function restored({ status, standing }: FindingFacts, by: Actor, now: number): SuspensionLifted | SuspendedOn {
  if (status === AccountStatus.Suspended && outlastsLifting(standing))
    return { outcome: BlockOutcome.Suspended, cause: standing.cause, eventAt: standing.eventAt, blockedAt: now };
  return { outcome: BlockOutcome.Lifted, status: AccountStatus.Active, by: by.memberId, at: now };
}

/** IX.A.7: "will result in" revocation; by setting any sustained finding does. */
function mandatoryRevocation({ clause, policy }: EndedFindingFacts): Refusal | undefined {
  if (clause.startsWith('IX')) return refuse('REVOCATION_MANDATORY', sop('IX.A.7'), { clause });
  return policy.accounts.mandatoryRevocation === 'ANY_SUSTAINED'
    ? refuse('REVOCATION_MANDATORY', choice('any sustained finding revokes'), { clause })
    : undefined;
}
