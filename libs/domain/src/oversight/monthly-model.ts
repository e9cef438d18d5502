import type { DecisionFact } from '../process';
import type { Purpose } from '../search/purpose';
import type { DiscrepancyOpening } from './discrepancy';
import type { ProhibitedUseRow } from './prohibited-uses';
import type { Reconciliation } from './reconcile';
import type { AccountRecord, CancelledCount, DiscrepancyRecord, ReportedSource } from './records';
import type { Sample } from './sample';

/** Who looks at a row: the Commander, or the Major when it is the Commander's own (A7). */
export const Reviewer = { Commander: 'COMMANDER', Major: 'MAJOR' } as const;
export type Reviewer = (typeof Reviewer)[keyof typeof Reviewer];

/** A11, IX.A.4: why a search must be substantiated. */
export const SubstantiationRule = {
  NoDocumentation: 'NO_DOCUMENTATION',
  LateDocumentation: 'LATE_DOCUMENTATION',
  OddHours: 'ODD_HOURS',
  ReusedCaseNumber: 'REUSED_CASE_NUMBER',
  ClosedCase: 'CLOSED_CASE',
  HighVolume: 'HIGH_VOLUME',
  SelfOrColleague: 'SELF_OR_COLLEAGUE',
  NoProviderMatch: 'NO_PROVIDER_MATCH',
  ProtectedEvent: 'PROTECTED_EVENT',
  RepeatedProbe: 'REPEATED_PROBE',
  RepeatedPerson: 'REPEATED_PERSON',
  RandomSample: 'RANDOM_SAMPLE',
} as const;
export type SubstantiationRule = (typeof SubstantiationRule)[keyof typeof SubstantiationRule];

/** Numbers of searches; `overdue`: undocumented and past its due time at the snapshot. `notEntered`: absent from snapshots of before it was counted. */
export interface Counts {
  readonly searches: number;
  readonly withCandidates: number;
  readonly empty: number;
  readonly failed: number;
  readonly notEntered?: number;
  readonly match: number;
  readonly noMatch: number;
  readonly inconclusive: number;
  readonly undetermined: number;
  readonly recordedLate: number;
  readonly undocumented: number;
  readonly overdue: number;
  readonly contradicted: number;
}

export interface UserCounts extends Counts {
  readonly memberId: string;
  readonly reviewer: Reviewer;
  readonly refusals: number;
}

export interface PurposeCounts extends Counts {
  readonly purpose: Purpose | 'UNSTATED';
}

/** A21: database query activity. */
export interface SourceActivity {
  readonly source: ReportedSource;
  readonly searches: number;
  readonly returned: number;
}

/** One search, by ids and codes; Internal Affairs searches have no row. */
export interface ReportRow {
  readonly searchId: string;
  readonly operatorId: string;
  readonly reviewer: Reviewer;
  readonly purpose: Purpose | 'UNSTATED';
  readonly executedAt: number;
  readonly recordedLate: boolean;
  readonly query: string;
  readonly returned: number;
  readonly comparison: string | null;
  readonly documented: 'FILED' | 'LATE' | 'DUE' | 'OVERDUE' | 'NOT_DUE';
}

/** VII.B: a "substantiation required inquiry". `askedIn`: carried forward from the report of that month. */
export interface Substantiation {
  readonly searchId: string;
  readonly rule: SubstantiationRule;
  readonly operatorId: string;
  readonly reviewer: Reviewer;
  readonly askedIn: string | null;
}

/** The immutable snapshot of a month: identifiers, codes and numbers only, every list in a fixed order, so that its digest is stable. */
export interface MonthlyReport {
  readonly period: string;
  readonly from: number;
  readonly to: number;
  readonly timeZone: string;
  readonly revision: number;
  readonly generatedAt: number;
  readonly policy: { readonly id: string; readonly version: number };
  readonly zeroActivity: boolean;
  readonly totals: Counts;
  readonly byUser: readonly UserCounts[];
  readonly byPurpose: readonly PurposeCounts[];
  readonly bySource: readonly SourceActivity[];
  readonly refusals: readonly { readonly code: string; readonly count: number }[];
  /** IX.A: declared prohibited uses by name; each was refused. Absent from snapshots of before they were named. */
  readonly prohibitedUses?: readonly ProhibitedUseRow[];
  /**
   * Requested here and given up before they were run in FACESNXT, by the member's own word; FACESNXT's log tells whether they ran. Absent from
   * snapshots of before they were counted.
   */
  readonly cancelled?: readonly CancelledCount[];
  /** VI.B: cases that a search opened and nobody had matched in time at the snapshot. Absent from snapshots of before they were counted. */
  readonly unmatchedCases?: number;
  readonly rows: readonly ReportRow[];
  /** A11: the searches drawn at random besides the flagged ones; with its seed anybody can draw them again. */
  readonly sample: Sample;
  /** Ids of searches without a filed case-report entry. */
  readonly undocumented: readonly string[];
  readonly substantiations: readonly Substantiation[];
  readonly discrepancies: readonly DiscrepancyRecord[];
  readonly accounts: readonly AccountLine[];
  /** VIII.A.3, as counts only: no user, no row. */
  readonly internalAffairs: { readonly searches: number; readonly undocumented: number; readonly substantiations: number };
  /** VI.B: searches of cases sealed at the snapshot, as counts only. Absent from snapshots of before that. */
  readonly sealedCases?: { readonly searches: number; readonly undocumented: number };
  /** II.2: monitored performance. `rate`s are shares of all searches, null in a month without any. */
  readonly performance: Performance;
}

export interface AccountLine extends Pick<AccountRecord, 'accountId' | 'memberId' | 'status' | 'external' | 'lastUsedAt'> {
  /** Blocked here, OPEN in FACESNXT. */
  readonly openInFacesnxt: boolean;
}

export interface Performance {
  readonly failed: number;
  readonly empty: number;
  /** Determinations that a later step contradicts, whose person was ruled out, or that led to a wrong person; one may count in each. */
  readonly contradicted: number;
  readonly eliminated: number;
  readonly misidentified: number;
  /** V.E.3: searches, late records included, whose operator had no training that counted when they ran. Absent from snapshots of before that. */
  readonly untrained?: number;
  readonly failedRate: number | null;
  readonly emptyRate: number | null;
}

/** RECONCILED: compared search by search. ATTACHED: FACESNXT's own report lies beside ours, and nobody compared the two. */
export const LogOutcome = { Reconciled: 'RECONCILED', Attached: 'ATTACHED', NotAttached: 'NOT_ATTACHED' } as const;
export type LogOutcome = (typeof LogOutcome)[keyof typeof LogOutcome];

/** `difference`: FACESNXT's stated number of searches minus ours; null when none was stated. `reconciliation` null: nothing was compared. */
export interface LogAttached extends DecisionFact {
  readonly outcome: LogOutcome;
  readonly reconciliation: Reconciliation | null;
  readonly documentId: string | null;
  readonly statedSearches: number | null;
  readonly difference: number | null;
  readonly reason: string | null;
  readonly by: string;
  readonly at: number;
}

export const ItemDecision = { Accepted: 'ACCEPTED', Asked: 'ASKED', Discrepancy: 'DISCREPANCY' } as const;
export type ItemDecision = (typeof ItemDecision)[keyof typeof ItemDecision];

/** One decision on a flagged search: accept it, ask the member, or open a discrepancy. */
export interface SubstantiationDecision {
  readonly searchId: string;
  readonly rule: SubstantiationRule;
  readonly decision: ItemDecision;
  readonly note?: string;
}

/** VII.B: reviewed. `refs` (= `leftToMajor` for the Commander's part): searches that the reviewer made. */
export interface ReportReviewed extends DecisionFact {
  readonly outcome: 'REVIEWED';
  readonly refs: readonly string[];
  readonly decisions: readonly SubstantiationDecision[];
  readonly discrepancies: readonly DiscrepancyOpening[];
  readonly leftToMajor: readonly string[];
  readonly by: string;
  readonly at: number;
}

/** VII.B: signed; `discrepancies` are to be opened by `monthlyReport.open-discrepancies`. */
export interface ReportSigned extends DecisionFact {
  readonly outcome: 'SIGNED';
  readonly revision: number;
  readonly sha256: string;
  readonly discrepancies: readonly DiscrepancyOpening[];
  readonly by: string;
  readonly at: number;
}
