import type { DecisionFact } from '../process';
import { AccountStatus } from './status';

/** Over for good: deactivating it again changes nothing. */
export const isInactive = (status: AccountStatus): boolean => status === AccountStatus.Deactivated || status === AccountStatus.Revoked;

/** VII.E.1-4, and nothing else. */
export const DeactivationCause = {
  Separated: 'SEPARATED',
  Transferred: 'TRANSFERRED',
  Misuse: 'MISUSE',
  Dissemination: 'DISSEMINATION',
} as const;
export type DeactivationCause = (typeof DeactivationCause)[keyof typeof DeactivationCause];

/** What else ends or suspends an account, by department setting or the agreement; the system's own finding, never a person's choice. */
export const StandingCause = {
  /** The training has expired. */
  Training: 'TRAINING',
  /** The Chief's grant has ended. */
  GrantExpired: 'GRANT_EXPIRED',
  /** Not used for as long as the agreement allows. */
  Inactive: 'INACTIVE',
  /** The registration came to nothing after the account was made in FACESNXT. */
  Unused: 'UNUSED',
  /** V.A: made in FACESNXT before its approvals; it begins suspended until the Commander has looked at it, and nobody is accused. */
  WithoutApproval: 'WITHOUT_APPROVAL',
  /** The member took a post beside which nobody holds a search account. */
  Post: 'POST',
} as const;
export type StandingCause = (typeof StandingCause)[keyof typeof StandingCause];

export type BlockCause = DeactivationCause | StandingCause;
/** Every cause that a block can have. */
export const BlockCause = { ...DeactivationCause, ...StandingCause } as const;

/** The account inside FACESNXT, as far as anybody confirmed it here. */
export const ExternalStatus = { None: 'NONE', Open: 'OPEN', Disabled: 'DISABLED' } as const;
export type ExternalStatus = (typeof ExternalStatus)[keyof typeof ExternalStatus];

/** An account with its block. Instants in UTC epoch ms; null = not yet. */
export interface AccountFacts {
  readonly accountId: string;
  readonly memberId: string;
  readonly status: AccountStatus;
  readonly external: ExternalStatus;
  readonly activatedAt: number | null;
  /** When what caused the block happened, and when the account was blocked here. */
  readonly eventAt: number | null;
  readonly blockedAt: number | null;
  readonly externalConfirmedAt: number | null;
}

/** Outcomes of an account's steps. */
export const BlockOutcome = {
  Suspended: 'SUSPENDED',
  Deactivated: 'DEACTIVATED',
  Revoked: 'REVOKED',
  AlreadyInactive: 'ALREADY_INACTIVE',
  Lifted: 'LIFTED',
  /** The member leaves on a day to come: the account ends on that day. */
  Ordered: 'ORDERED',
  /** A3: moved to the other eligible unit; the new supervisor is asked. */
  Transferred: 'TRANSFERRED',
  TransferConfirmed: 'TRANSFER_CONFIRMED',
  /** V.D: a Violation was opened. */
  ViolationOpened: 'VIOLATION_OPENED',
} as const;
export type BlockOutcome = (typeof BlockOutcome)[keyof typeof BlockOutcome];

/** VII.E.4: outcomes of the steps that follow a block for dissemination. */
export const IncidentOutcome = {
  NotNeeded: 'NOT_NEEDED',
  Named: 'RECIPIENTS_NAMED',
  NobodyNamed: 'NOBODY_NAMED',
  Recalled: 'RECALLED',
  Reported: 'REPORTED',
  NotAsked: 'NOT_ASKED',
} as const;
export type IncidentOutcome = (typeof IncidentOutcome)[keyof typeof IncidentOutcome];

/** VII.E, V.D: the account is blocked here, from `blockedAt` on. Searches run between `eventAt` and `blockedAt` are discrepancies. */
export interface AccountDeactivated extends DecisionFact {
  readonly outcome: typeof BlockOutcome.Deactivated | typeof BlockOutcome.Revoked;
  readonly status: typeof AccountStatus.Deactivated | typeof AccountStatus.Revoked;
  readonly cause: BlockCause;
  readonly eventAt: number;
  readonly blockedAt: number;
  /** Event to block, ms: what T9 measures. */
  readonly elapsed: number;
  readonly late: boolean;
  /** OPEN = "blocked here, OPEN in FACESNXT" until somebody confirms. */
  readonly external: ExternalStatus;
  /** Null: the system, where a rule finds it due. */
  readonly by: string | null;
}

/** VII.E.1, VII.E.2: the deactivation is dated ahead and takes effect by itself at `eventAt`. */
export interface DeactivationOrdered extends DecisionFact {
  readonly outcome: typeof BlockOutcome.Ordered;
  readonly cause: DeactivationCause;
  readonly eventAt: number;
  readonly by: string;
}

/** Nothing changed: the account was inactive before. */
export interface AlreadyInactive extends DecisionFact {
  readonly outcome: typeof BlockOutcome.AlreadyInactive;
  readonly status: AccountStatus;
}

/** V.D, IX.A.7: found after the account had ended: the access, which is blocked already, counts as revoked. */
export interface AccessRevoked extends DecisionFact {
  readonly outcome: typeof BlockOutcome.Revoked;
  readonly status: typeof AccountStatus.Revoked;
  readonly cause: DeactivationCause;
}

/** V.D, VII.E: blocked at once by a superior, until the Commander confirms or lifts it. */
export interface AccountSuspended extends DecisionFact {
  readonly outcome: typeof BlockOutcome.Suspended;
  readonly status: typeof AccountStatus.Suspended;
  readonly cause: BlockCause;
  readonly eventAt: number;
  readonly blockedAt: number;
  readonly by: string;
}

/** The suspension was unfounded: the member may search again. */
export interface SuspensionLifted extends DecisionFact {
  readonly outcome: typeof BlockOutcome.Lifted;
  readonly status: typeof AccountStatus.Active;
  readonly by: string;
  readonly at: number;
}

/** How an account stands, for people: a block here is not a block in FACESNXT. */
export function accountStanding({ status, external }: Pick<AccountFacts, 'status' | 'external'>): string {
  const here = {
    PENDING: 'not yet active',
    ACTIVE: 'active',
    SUSPENDED: 'suspended here',
    DEACTIVATED: 'blocked here',
    REVOKED: 'revoked here',
  }[status];
  if (status === AccountStatus.Pending || status === AccountStatus.Active || external === ExternalStatus.None) return here;
  return external === ExternalStatus.Open ? `${here}, OPEN in FACESNXT` : `${here}, disabled in FACESNXT`;
}
