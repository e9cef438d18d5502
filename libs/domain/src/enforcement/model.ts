import type { Authority, RefusalCode } from '../kernel';
import type { Basis, BasisForm, ContradictionAnswer, CorroborationKind, CorroborationRow, IdentityState } from '../corroboration/model';
import type { RowDecision } from '../corroboration/review';
import type { PolicyPack } from '../policy';
import type { PersonKeys } from '../search/candidates';
import type { Comparison, QueryOutcome } from '../search/outcomes';
import type { Purpose } from '../search/purpose';
import type { SearchDecided } from './search-review';

/** VI.E names probable cause, arrest and search warrants; the others do to a person what those do. */
export const EnforcementKind = {
  Arrest: 'ARREST',
  ArrestWarrant: 'ARREST_WARRANT',
  SearchWarrant: 'SEARCH_WARRANT',
  ProbableCauseAffidavit: 'PC_AFFIDAVIT',
  NoticeToAppear: 'NOTICE_TO_APPEAR',
  StateAttorneyFiling: 'STATE_ATTORNEY_FILING',
  PickupBulletin: 'PICKUP_BULLETIN',
  WarrantService: 'WARRANT_SERVICE',
} as const;
export type EnforcementKind = (typeof EnforcementKind)[keyof typeof EnforcementKind];

export const EnforcementState = {
  UnderReview: 'UNDER_REVIEW',
  Cleared: 'CLEARED',
  Returned: 'RETURNED',
  Executed: 'EXECUTED',
  Withdrawn: 'WITHDRAWN',
  /** Its case was sealed before anybody had cleared it. */
  ClosedSealed: 'CLOSED_SEALED',
} as const;
export type EnforcementState = (typeof EnforcementState)[keyof typeof EnforcementState];

/** What somebody else decides on a request; it is then in that state. */
export const EnforcementReviewDecision = { Cleared: EnforcementState.Cleared, Returned: EnforcementState.Returned } as const;
export type EnforcementReviewDecision = (typeof EnforcementReviewDecision)[keyof typeof EnforcementReviewDecision];

export const EnforcementOutcome = {
  Arrest: 'ARREST',
  WarrantIssued: 'WARRANT_ISSUED',
  Denied: 'DENIED',
  Charged: 'CHARGED',
  Dismissed: 'DISMISSED',
  Misidentification: 'MISIDENTIFICATION',
  NotExecuted: 'NOT_EXECUTED',
} as const;
export type EnforcementOutcome = (typeof EnforcementOutcome)[keyof typeof EnforcementOutcome];

/** One candidate of a search, with what was concluded about it. */
export interface LinkedCandidate extends PersonKeys {
  readonly candidateId: string;
  readonly followedUp: boolean;
  readonly identity: IdentityState | null;
  readonly identityAt: number | null;
}

/** A face search in the case or in a joined case. `listComplete` as in `ResultRecorded`. */
export interface CaseSearch {
  readonly searchId: string;
  readonly operatorId: string;
  readonly purpose: Purpose | null;
  readonly queryOutcome: QueryOutcome | null;
  readonly determination: Comparison | null;
  readonly listComplete: boolean;
  /** `presetKinds` of its purpose: steps nobody waits for. */
  readonly presets: readonly CorroborationKind[];
  readonly candidates: readonly LinkedCandidate[];
}

/** What the guard reads; searches and rows of the case and of the cases joined to it. */
export interface EnforcementFacts {
  readonly policy: PolicyPack;
  readonly caseId: string;
  readonly searches: readonly CaseSearch[];
  readonly rows: readonly CorroborationRow[];
}

export interface EnforcementForm {
  readonly kind: EnforcementKind;
  readonly subject: PersonKeys;
  readonly bases: readonly BasisForm[];
  /** The candidates that are this person, where the lists say too little to tell. */
  readonly candidateIds?: readonly string[];
  /** "Did a face search return or point to this person?" Must be answered where the lists cannot be compared. */
  readonly faceSearchPointed?: boolean;
  readonly contradictions: readonly ContradictionAnswer[];
  /** Affidavits: "does it name FACESNXT and the contradictions?" Must be answered when a search is linked. */
  readonly affidavitNamesFaceSearch?: boolean;
  /** WARRANT_SERVICE: who confirmed the warrant with the issuing agency, and when. */
  readonly warrant?: { readonly number: string; readonly confirmedAt: number; readonly confirmedWith: string };
}

/** A guarded request, waiting for a supervisor. */
export interface EnforcementRequested {
  readonly outcome: 'REQUESTED';
  readonly refs: readonly string[];
  readonly caseId: string;
  readonly kind: EnforcementKind;
  readonly subject: PersonKeys;
  readonly bases: readonly Basis[];
  /** How the link to a face search is known. */
  readonly link: FaceSearchLink;
  readonly linkedSearchIds: readonly string[];
  readonly linkedCandidateIds: readonly string[];
  readonly operatorIds: readonly string[];
  readonly pendingStepIds: readonly string[];
  readonly exculpatoryStepIds: readonly string[];
  readonly contradictions: readonly ContradictionAnswer[];
  readonly faceSearchPointed: boolean | null;
  readonly affidavitNamesFaceSearch: boolean | null;
  readonly warrant: { readonly number: string; readonly confirmedAt: number; readonly confirmedWith: string } | null;
  readonly author: string;
  readonly at: number;
}

/** FOUND by comparison with the lists, DECLARED by the author, NONE; UNCOMPARABLE: nobody can compare and the author said no. */
export const FaceSearchLink = { Found: 'FOUND', Declared: 'DECLARED', Uncomparable: 'UNCOMPARABLE', None: 'NONE' } as const;
export type FaceSearchLink = (typeof FaceSearchLink)[keyof typeof FaceSearchLink];

export interface EnforcementReviewForm {
  readonly decision: EnforcementReviewDecision;
  readonly note?: string;
  /** The reviewer's own answer to the question about face search, where the lists cannot be compared. */
  readonly faceSearchPointed?: boolean;
  /** To clear it: one for each row said not to apply that nobody has approved yet. */
  readonly decisions?: readonly RowDecision[];
}

export interface EnforcementReviewed {
  /** What clearing it decided of its searches. */
  readonly searches: readonly SearchDecided[];
  readonly outcome: EnforcementReviewDecision;
  readonly note: string | null;
  readonly reviewer: string;
  readonly faceSearchPointed: boolean | null;
  readonly at: number;
}

export interface EnforcementOutcomeRecorded {
  readonly outcome: EnforcementOutcome;
  readonly occurredAt: number;
  readonly note: string | null;
  readonly by: string;
  readonly at: number;
}

/** An arrest made outside this system, recorded afterwards. Never refused. */
export interface OutsideArrestForm {
  readonly subject: PersonKeys;
  readonly arrestedAt: number;
  readonly arrestedBy: string;
  readonly bases: readonly (BasisForm & { readonly establishedAt?: number })[];
  readonly faceSearchPointed?: boolean;
  readonly explanation?: string;
}

export interface OutsideArrestRecorded {
  readonly outcome: 'RECORDED';
  readonly caseId: string;
  readonly subject: PersonKeys;
  readonly arrestedAt: number;
  readonly arrestedBy: string;
  readonly bases: readonly (Basis & { readonly establishedAt: number | null })[];
  readonly link: FaceSearchLink;
  readonly linkedSearchIds: readonly string[];
  readonly exculpatoryStepIds: readonly string[];
  readonly discrepancies: readonly { readonly type: 'ARREST_WITHOUT_INDEPENDENT_BASIS' | RefusalCode; readonly authority: Authority }[];
  readonly explanation: string | null;
  readonly by: string;
  readonly at: number;
}
