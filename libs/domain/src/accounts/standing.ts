import { addSpan } from '../calendar';
import { accessOfUnit, accessUnitOf, belongs, transferEffect, TransferEffect, type Roster } from '../people';
import type { PolicyPack } from '../policy';
import { barringPost } from '../registration/barred-posts';
import { AccessBasis } from '../registration/model';
import { trainingAt, type TrainingFacts } from '../training/valid';
import { DeactivationCause, isInactive, StandingCause } from './model';
import { AccountStatus } from './status';

/** A post of the member that is over. `endedAt`: UTC epoch ms. */
export interface EndedPost {
  readonly unitId: string;
  readonly endedAt: number;
}

/** What an account stands on, read from the roster and the records as of one instant. Instants in UTC epoch ms. */
export interface StandingFacts {
  readonly memberId: string;
  readonly status: AccountStatus;
  /** VI.A: what gave the access. */
  readonly basis: AccessBasis;
  readonly roster: Roster;
  /** The pack in force, whatever pack the account began under: what it stands on is a matter of the day. */
  readonly policy: Pick<PolicyPack, 'accounts' | 'registration' | 'training' | 'timeZone' | 'holidays'>;
  /** Whether a grant of the Chief is in force, and when the last one ended; null: none ever ended. */
  readonly hasGrant: boolean;
  readonly grantEndedAt: number | null;
  /** Every post of the member that is over by now, whatever its unit. The roster of a day does not know them. */
  readonly endedPosts: readonly EndedPost[];
  readonly training: readonly TrainingFacts[];
  /** The last search, activation or lifted suspension. */
  readonly lastUsedAt: number;
}

/** What is due: a block by the system since `eventAt`, or (A3) the question to the new supervisor. */
export type StandingFinding =
  | { readonly action: 'DEACTIVATE'; readonly cause: DeactivationCause; readonly eventAt: number }
  | { readonly action: 'SUSPEND'; readonly cause: StandingCause; readonly eventAt: number }
  | { readonly action: 'CONFIRM_TRANSFER'; readonly cause: typeof DeactivationCause.Transferred; readonly eventAt: number };

/**
 * VII.E.1, VII.E.2, VI.A, V.E.3, CJIS AC-2: what an account has lost by itself, without anybody's act: the member, the unit that gave the
 * access, the grant, the training, or its use; or that its member took a post beside which nobody holds one. An account that is suspended is only ended, never suspended again. Nothing: it stands.
 */
export function reviewStanding(facts: StandingFacts, now: number): StandingFinding | undefined {
  const { status } = facts;
  if (isInactive(status) || status === AccountStatus.Pending) return undefined;
  const ended = separation(facts, now) ?? transfer(facts, now);
  if (ended !== undefined) return status === AccountStatus.Active || ended.action === 'DEACTIVATE' ? ended : undefined;
  return status === AccountStatus.Active
    ? (barred(facts, now) ?? grantExpiry(facts, now) ?? trainingExpiry(facts, now) ?? inactivity(facts, now))
    : undefined;
}

/**
 * What outlasts the lifting of a suspension: the account would be blocked again at once. Use counts anew from a lifting, and a move between
 * eligible units has its own step (A3), so neither does.
 */
export const outlastsLifting = (
  standing: StandingFinding | undefined,
): standing is Exclude<StandingFinding, { action: 'CONFIRM_TRANSFER' }> =>
  standing !== undefined && standing.action !== 'CONFIRM_TRANSFER' && standing.cause !== StandingCause.Inactive;

function separation({ roster, memberId }: StandingFacts, now: number): StandingFinding | undefined {
  if (belongs(roster, memberId, now)) return undefined;
  const separatedAt = roster.members.find(({ id }) => id === memberId)?.separatedAt;
  return { action: 'DEACTIVATE', cause: DeactivationCause.Separated, eventAt: Math.min(separatedAt ?? now, now) };
}

/** A3: "the Unit" is the one that gave the access; a move within the Section changes nothing, nor one that a grant of the Chief outlived. */
function transfer(facts: StandingFacts, now: number): StandingFinding | undefined {
  const { roster, memberId, basis, hasGrant, policy } = facts;
  const effect = transferEffect(roster, { memberId, basis }, policy.accounts, now);
  if (effect === TransferEffect.None || ((hasGrant || carriedOn(facts)) && accessUnitOf(roster, memberId, now) === undefined))
    return undefined;
  const left = { cause: DeactivationCause.Transferred, eventAt: unitLeftAt(facts) ?? now };
  return { action: effect === TransferEffect.Confirm ? 'CONFIRM_TRANSFER' : 'DEACTIVATE', ...left };
}

function barred({ roster, memberId, policy }: StandingFacts, now: number): StandingFinding | undefined {
  const barring = barringPost(roster, memberId, policy, now);
  return barring && { action: 'SUSPEND', cause: StandingCause.Post, eventAt: barring.since };
}

/** VI.A: the member left the unit while a grant was in force, and the account has stood on that since: what ends then is the grant. */
function carriedOn(facts: StandingFacts): boolean {
  const leftAt = unitLeftAt(facts);
  return facts.grantEndedAt !== null && leftAt !== undefined && facts.grantEndedAt > leftAt;
}

/** When the last post ended that gave access; what happened between posts that give none is nothing to the account. */
function unitLeftAt({ roster, endedPosts }: StandingFacts): number | undefined {
  const gaveAccess = endedPosts.filter(({ unitId }) => accessOfUnit(roster, unitId) !== undefined);
  return gaveAccess.length === 0 ? undefined : Math.max(...gaveAccess.map(({ endedAt }) => endedAt));
}

function grantExpiry(facts: StandingFacts, now: number): StandingFinding | undefined {
  const { roster, memberId, basis, hasGrant, grantEndedAt } = facts;
  const onGrant = basis === AccessBasis.ChiefApproval || carriedOn(facts);
  if (!onGrant || hasGrant || accessUnitOf(roster, memberId, now) !== undefined) return undefined;
  return { action: 'SUSPEND', cause: StandingCause.GrantExpired, eventAt: grantEndedAt ?? now };
}

function trainingExpiry({ training, policy }: StandingFacts, now: number): StandingFinding | undefined {
  const found = trainingAt(training, policy.training, now);
  if ('counts' in found) return undefined;
  return { action: 'SUSPEND', cause: StandingCause.Training, eventAt: found.lacks === 'VALIDITY' ? found.endedAt : now };
}

function inactivity({ policy, lastUsedAt }: StandingFacts, now: number): StandingFinding | undefined {
  const { inactivityDays } = policy.accounts;
  if (inactivityDays === null) return undefined;
  const endsAt = addSpan(lastUsedAt, { days: inactivityDays }, policy);
  return endsAt <= now ? { action: 'SUSPEND', cause: StandingCause.Inactive, eventAt: endsAt } : undefined;
}
