/** VI.D, one step each. OTHER is added as evidence turns up. */
export const CorroborationKind = {
  ReportReview: 'REPORT_REVIEW',
  Interview: 'INTERVIEW',
  PhotoLineup: 'PHOTO_LINEUP',
  LatentPrints: 'LATENT_PRINTS',
  Dna: 'DNA',
  Other: 'OTHER',
} as const;
export type CorroborationKind = (typeof CorroborationKind)[keyof typeof CorroborationKind];

/** How a step ended; PENDING is a state with a date, not a waiver. */
export const CorroborationOutcome = {
  Supports: 'SUPPORTS',
  Contradicts: 'CONTRADICTS',
  Neutral: 'NEUTRAL',
  NotApplicable: 'NOT_APPLICABLE',
  Pending: 'PENDING',
} as const;
export type CorroborationOutcome = (typeof CorroborationOutcome)[keyof typeof CorroborationOutcome];

/** What somebody else decides on a row that was said not to apply. */
export const RowReviewDecision = { Approved: 'APPROVED', Returned: 'RETURNED' } as const;
export type RowReviewDecision = (typeof RowReviewDecision)[keyof typeof RowReviewDecision];

/** What a supervisor decides on a search as a whole. */
export const SearchReviewDecision = { Reviewed: 'REVIEWED', Returned: 'RETURNED' } as const;
export type SearchReviewDecision = (typeof SearchReviewDecision)[keyof typeof SearchReviewDecision];

/** The same as it is recorded. ROWS_RETURNED: only rows went back, and nothing was decided on the search. */
export const SearchReview = { ...SearchReviewDecision, RowsReturned: 'ROWS_RETURNED' } as const;
export type SearchReview = (typeof SearchReview)[keyof typeof SearchReview];

export const NotApplicableReason = {
  NoSuchEvidence: 'NO_SUCH_EVIDENCE',
  NoEyewitness: 'NO_EYEWITNESS',
  WitnessUnavailable: 'WITNESS_UNAVAILABLE',
  WitnessExposed: 'WITNESS_SAW_IMAGE',
  NotSuitable: 'EVIDENCE_NOT_SUITABLE',
  SubjectDeceased: 'SUBJECT_DECEASED',
  ProfilePreset: 'PROFILE_PRESET',
  Other: 'OTHER',
} as const;
export type NotApplicableReason = (typeof NotApplicableReason)[keyof typeof NotApplicableReason];

export const PendingReason = {
  Laboratory: 'LABORATORY',
  ServedByWarrant: 'SERVED_BY_THIS_WARRANT',
  AfterArrest: 'INTERVIEW_AFTER_ARREST',
  WitnessAway: 'WITNESS_AWAY',
  Other: 'OTHER',
} as const;
export type PendingReason = (typeof PendingReason)[keyof typeof PendingReason];

/** Whether the evidence was there before the search, was found through the lead, or came apart from it. */
export const Origin = { BeforeSearch: 'BEFORE_SEARCH', FromLead: 'FROM_LEAD', Separate: 'SEPARATE' } as const;
export type Origin = (typeof Origin)[keyof typeof Origin];

/** A10: what a piece of evidence is. Whether it rests on facial likeness follows from its type alone, never from a field somebody ticks. */
export const EvidenceType = {
  FaceSearch: 'FACE_SEARCH',
  SecondFaceSearch: 'SECOND_FACE_SEARCH',
  OwnComparison: 'OWN_VISUAL_COMPARISON',
  ColleagueComparison: 'COLLEAGUE_COMPARISON',
  VideoLikeness: 'VIDEO_LIKENESS',
  LineupFromCandidate: 'LINEUP_FROM_CANDIDATE',
  RecognitionShownCandidate: 'RECOGNITION_SHOWN_CANDIDATE',
  LineupSeparate: 'LINEUP_SEPARATE',
  RecognitionUnprompted: 'RECOGNITION_UNPROMPTED',
  LatentPrint: 'LATENT_PRINT',
  Dna: 'DNA',
  Property: 'PROPERTY',
  PhoneLocation: 'PHONE_LOCATION',
  LicencePlate: 'LICENCE_PLATE',
  Admission: 'ADMISSION',
  Document: 'DOCUMENT',
  WitnessStatement: 'WITNESS_STATEMENT',
  Alibi: 'ALIBI',
  MedicalExaminer: 'MEDICAL_EXAMINER',
} as const;
export type EvidenceType = (typeof EvidenceType)[keyof typeof EvidenceType];

/** One row of the VI.D board of one candidate, as recorded; what identity, review and enforcement read. */
export interface CorroborationRow {
  readonly id: string;
  readonly searchId: string;
  readonly candidateId: string;
  readonly kind: CorroborationKind;
  /** `null` while the step is open and nothing is recorded. */
  readonly outcome: CorroborationOutcome | null;
  readonly evidenceType: EvidenceType | null;
  readonly origin: Origin | null;
  readonly exculpatory: boolean;
  readonly by: string | null;
  readonly at: number | null;
  readonly pendingReason: PendingReason | null;
  readonly pendingUntil: number | null;
  readonly notApplicableReason: NotApplicableReason | null;
  /** NOT_APPLICABLE by the profile of the purpose: confirmed with the identity determination, approved by nobody. */
  readonly preset: boolean;
  /** `null` while nobody else has approved that the step does not apply. */
  readonly approvedBy: string | null;
}

/** The result of one step. `refs` are evidence ids. */
export interface CorroborationRecorded {
  readonly outcome: CorroborationOutcome;
  readonly refs: readonly string[];
  readonly kind: CorroborationKind;
  readonly candidateId: string;
  readonly evidenceType: EvidenceType | null;
  readonly origin: Origin | null;
  readonly restsOnLikeness: boolean | null;
  readonly exculpatory: boolean;
  readonly explanation: string | null;
  readonly notApplicableReason: NotApplicableReason | null;
  readonly needsApproval: boolean;
  readonly pendingReason: PendingReason | null;
  readonly pendingUntil: number | null;
  readonly by: string;
  readonly at: number;
}

/** V.E.2: the agency's conclusion, by a named member. */
export const IdentityState = { Identified: 'IDENTIFIED', Eliminated: 'ELIMINATED', Unresolved: 'UNRESOLVED' } as const;
export type IdentityState = (typeof IdentityState)[keyof typeof IdentityState];

/** A basis picked from the rows, or named with where it can be found. */
export interface BasisForm {
  readonly stepId?: string;
  readonly type?: string;
  readonly sourceRef?: string;
}

/** A basis with its type taken from the row, never from the form, when there is a row. */
export interface Basis {
  readonly type: EvidenceType;
  readonly restsOnLikeness: boolean;
  readonly stepId: string | null;
  readonly sourceRef: string | null;
}

export interface ContradictionAnswer {
  readonly stepId: string;
  readonly answer: string;
}

export interface IdentityDetermined {
  readonly outcome: IdentityState;
  readonly refs: readonly string[];
  readonly candidateId: string;
  readonly bases: readonly Basis[];
  readonly contradictions: readonly ContradictionAnswer[];
  readonly rationale: string;
  readonly presetsConfirmed: boolean;
  readonly pendingStepIds: readonly string[];
  readonly by: string;
  /** The member who ran the search, named when somebody else concludes. */
  readonly operatorId: string;
  readonly at: number;
}
