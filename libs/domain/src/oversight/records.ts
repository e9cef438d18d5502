import type { AccountStatus } from '../accounts/status';
import type { DeactivationCause, ExternalStatus } from '../accounts/model';
import type { RefusalCode } from '../kernel';
import type { Leg, RegistrationKind } from '../registration/model';
import type { AccessBasisFacts, CaseState, TrainingFacts } from '../search/model';
import type { Comparison, QueryOutcome } from '../search/outcomes';
import type { Purpose } from '../search/purpose';
import type { SourceDatabase } from '../search/candidates';
import type { DiscrepancyState, DiscrepancyType } from './discrepancy';
import type { SubstantiationRule } from './monthly-model';

/** A source as a search's result names it; UNSTATED when the list was sealed as a printout and no row says where it comes from. */
export type ReportedSource = SourceDatabase | 'UNSTATED';

export interface SourceCount {
  readonly source: ReportedSource;
  readonly returned: number;
}

/** The entry in the case report (VI.C) as it stands. `dueAt` null: no determination yet, so nothing is due. Instants in UTC epoch ms. */
export interface EntryRecord {
  readonly dueAt: number | null;
  readonly filedAt: number | null;
  readonly statesReason: boolean;
  readonly statesResult: boolean;
}

/** One search that reached the provider, found empty, failed or run outside and recorded late. `executedAt` decides the period. */
export interface SearchRecord {
  readonly searchId: string;
  readonly caseId: string | null;
  readonly operatorId: string;
  readonly purpose: Purpose | null;
  readonly executedAt: number;
  readonly recordedAt: number;
  readonly recordedLate: boolean;
  readonly query: Exclude<QueryOutcome, 'BLOCKED'>;
  /** Searched databases with what each returned; several per search. */
  readonly sources: readonly SourceCount[];
  readonly comparison: Comparison | null;
  readonly entry: EntryRecord;
  /** State of the case at `executedAt`; null when no case is known. */
  readonly caseState: CaseState | null;
  /** A later fact spoke against the determination: a contradicting step, ELIMINATED, MISIDENTIFICATION. */
  readonly contradicted: boolean;
}

/** One refusal of a rule, counted by code only. */
export interface RefusalRecord {
  readonly code: RefusalCode;
  readonly memberId: string | null;
  readonly at: number;
}

/** A discrepancy that is not closed. */
export interface DiscrepancyRecord {
  readonly discrepancyId: string;
  readonly type: DiscrepancyType | RefusalCode;
  readonly state: DiscrepancyState;
  readonly aboutMemberId: string | null;
  readonly openedAt: number;
  readonly dueAt: number | null;
}

/** An account as the report and the audit need it. `createdAt`: when the FACESNXT account was made, else its activation here. */
export interface AccountRecord {
  readonly accountId: string;
  readonly memberId: string;
  readonly status: AccountStatus;
  readonly external: ExternalStatus;
  readonly lastUsedAt: number | null;
  readonly createdAt: number;
  readonly registration: RegistrationKind;
  /** Approvals that count (not voided). */
  readonly approvals: readonly ApprovalRecord[];
}

export interface ApprovalRecord {
  readonly leg: Leg;
  readonly by: string;
  readonly at: number;
}

/** A separation, transfer, misuse or dissemination, with the times of its blocks (T9). */
export interface DepartureRecord {
  readonly accountId: string;
  readonly memberId: string;
  readonly cause: DeactivationCause;
  readonly eventAt: number;
  readonly blockedAt: number | null;
  /** Null while OPEN in FACESNXT; `hasExternal` false when there never was a FACESNXT account. */
  readonly externalConfirmedAt: number | null;
  readonly hasExternal: boolean;
}

/** Training and access bases of one member, dated. */
export interface MemberRecord {
  readonly memberId: string;
  readonly training: readonly TrainingFacts[];
  readonly accessBases: readonly AccessBasisFacts[];
}

/** A substantiation asked for in an earlier report and not answered yet: carried forward. */
export interface OpenSubstantiation {
  readonly searchId: string;
  readonly rule: SubstantiationRule;
  readonly operatorId: string;
  readonly askedIn: string;
}
