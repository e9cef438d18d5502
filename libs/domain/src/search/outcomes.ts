import type { Candidate, CandidateRow } from './candidates';
import type { ListEntry } from './list-entries';
import type { PurposeDetails } from './purpose';

/** How a query ended. BLOCKED: a gate had closed before the provider was asked. CANCELLED: whoever was to run it outside gave it up. */
export const QueryOutcome = {
  ResultsReturned: 'RESULTS_RETURNED',
  NoCandidates: 'NO_CANDIDATES',
  Failed: 'FAILED',
  Blocked: 'BLOCKED',
  Cancelled: 'CANCELLED',
} as const;
export type QueryOutcome = (typeof QueryOutcome)[keyof typeof QueryOutcome];

/** Outcomes of a query that never ran, as far as anybody here can tell. */
export const NEVER_RAN: readonly QueryOutcome[] = [QueryOutcome.Blocked, QueryOutcome.Cancelled];

/** Whether the query is over and there is nothing to compare, not even an empty list. */
export const broughtNothing = (outcome: QueryOutcome | null): boolean =>
  outcome === QueryOutcome.Failed || (outcome !== null && NEVER_RAN.includes(outcome));

export const FailureReason = {
  ProviderUnavailable: 'PROVIDER_UNAVAILABLE',
  ProviderRejected: 'PROVIDER_REJECTED',
  ImageRejected: 'IMAGE_REJECTED',
  Other: 'OTHER',
} as const;
export type FailureReason = (typeof FailureReason)[keyof typeof FailureReason];

/** Ways in which a result came in. */
export const ResultChannel = {
  ManualEntry: 'MANUAL_ENTRY',
  Import: 'IMPORT',
  Simulator: 'SIMULATOR',
  RecordedLate: 'RECORDED_LATE',
} as const;
export type ResultChannel = (typeof ResultChannel)[keyof typeof ResultChannel];

/** A result as somebody enters it, or as a provider answers. `printoutId` is the sealed printout (PDF or image) that is the list. */
export interface ResultForm {
  readonly channel: ResultChannel;
  readonly providerSearchId?: string;
  /** UTC epoch milliseconds. */
  readonly executedAt?: number;
  readonly returnedCount?: number;
  readonly requestedCount?: number;
  readonly truncated?: boolean;
  readonly threshold?: number;
  readonly algorithm?: string;
  readonly scoreScale?: string;
  readonly printoutId?: string;
  /** The sealed CSV or JSON file the rows come from. */
  readonly fileId?: string;
  readonly rows?: readonly CandidateRow[];
  /** IV.I: columns of the file that are not displayed. */
  readonly hiddenColumns?: number;
  readonly failure?: { readonly reason: FailureReason; readonly explanation?: string };
}

/** The query is over. `listComplete`: every returned candidate is also a structured row, so that persons can be compared with the list. */
export interface ResultRecorded {
  readonly outcome: QueryOutcome;
  readonly channel: ResultChannel;
  readonly providerSearchId: string | null;
  readonly executedAt: number | null;
  readonly returnedCount: number;
  readonly requestedCount: number | null;
  readonly truncated: boolean;
  readonly threshold: number | null;
  readonly algorithm: string | null;
  readonly scoreScale: string | null;
  readonly printoutId: string | null;
  readonly fileId: string | null;
  readonly candidates: readonly CandidateRow[];
  readonly ties: boolean;
  /** The same person, or the same record, more than once: noted, never repaired. */
  readonly duplicates: boolean;
  readonly hiddenColumns: number;
  readonly listComplete: boolean;
  readonly failureReason: FailureReason | null;
  readonly failureExplanation: string | null;
  readonly by: string | null;
  readonly at: number;
}

/** VI.B: the member's own comparison. The engine's score is never one. */
export const Comparison = { Match: 'MATCH', NoMatch: 'NO_MATCH', Inconclusive: 'INCONCLUSIVE' } as const;
export type Comparison = (typeof Comparison)[keyof typeof Comparison];

/** IV.G: who compared. AUTOMATED is recognised only to be refused. */
export const ComparisonMode = { Manual: 'MANUAL', Automated: 'AUTOMATED' } as const;
export type ComparisonMode = (typeof ComparisonMode)[keyof typeof ComparisonMode];

/** Why an entry says "no positive comparison" or that there was no result. */
export const SubReason = {
  NoCandidates: 'NO_CANDIDATES',
  NoMatch: 'NO_MATCH',
  Inconclusive: 'INCONCLUSIVE',
  SearchFailed: 'SEARCH_FAILED',
  NotRun: 'NOT_RUN',
  /** The case was sealed before anybody determined. */
  CaseSealed: 'CASE_SEALED',
} as const;
export type SubReason = (typeof SubReason)[keyof typeof SubReason];

/** One 1:1 comparison of the probe with a candidate. `followUp` must be answered for INCONCLUSIVE. */
export interface ComparisonForm {
  readonly candidateId: string;
  readonly mode: ComparisonMode;
  readonly featuresFor: readonly string[];
  readonly featuresAgainst: readonly string[];
  readonly followUp?: boolean;
}

export interface DeterminationForm {
  readonly result?: string;
  readonly rationale?: string;
  readonly limitations?: string;
  readonly comparisons: readonly ComparisonForm[];
  /** Of a list that is sealed as a printout: whom the member compared, where they are no rows yet. */
  readonly entries?: readonly ListEntry[];
  /** MATCH: the candidate, or the several entries of one and the same person. */
  readonly matchCandidateIds?: readonly string[];
}

/** Facts of a determination: the recorded result and the stored candidates. */
export interface DeterminationFacts {
  readonly ownerId: string;
  /** Who conducted the query; the owner, unless it was handed over. */
  readonly operatorId: string;
  readonly queryOutcome: QueryOutcome | null;
  readonly candidates: readonly Candidate[];
  /** How many the list has; its sealed printout may show more than the rows. */
  readonly returnedCount?: number;
  /** Ids for new rows, one for each entry of the form. */
  readonly newIds?: readonly string[];
  /** What the search was for, where the answer may do without words. */
  readonly purpose?: PurposeDetails | null;
}

/** VI.B. `refs` are the candidates followed up, one per person. VI.C's entry is due from `at`. */
export interface Determined {
  readonly outcome: Comparison;
  readonly refs: readonly string[];
  readonly subReason: SubReason | null;
  readonly matchCandidateIds: readonly string[];
  readonly comparisons: readonly ComparisonForm[];
  /** Rows that came with the comparison. */
  readonly added: readonly Candidate[];
  readonly rationale: string;
  readonly limitations: string | null;
  readonly by: string;
  readonly at: number;
  readonly supersedes: string | null;
  readonly supersedeReason: string | null;
}
