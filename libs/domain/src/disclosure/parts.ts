import type { ContradictionAnswer } from '../corroboration/model';
import type { ComparisonForm } from '../search/outcomes';

/** Somebody by id and name. */
export interface DisclosedMember {
  readonly id: string;
  readonly name: string;
}

/** A sealed file, by what it can be checked with. */
export interface DisclosedFile {
  readonly sha256: string;
  readonly size: number;
  readonly mediaType: string;
  readonly kind: string;
}

/** The photograph as it was searched, and the one it was made from. */
export interface DisclosedProbe {
  readonly file: DisclosedFile;
  readonly sourceType: string;
  readonly capturedAt: string | null;
  readonly facesDetected: number | null;
  readonly edits: readonly string[] | null;
  readonly editNote: string | null;
  readonly original: DisclosedFile | null;
}

/** A completion of the training by the time of the search. */
export interface DisclosedTraining {
  readonly course: string;
  readonly courseVersion: string;
  readonly completedAt: string;
  readonly certificateRef: string;
  readonly state: string;
  readonly verifiedAt: string | null;
  readonly expiresAt: string | null;
}

/** What a member saw on the list, and why. */
export interface DisclosedComparison {
  readonly outcome: string;
  readonly matchCandidateIds: readonly string[];
  /** What speaks for and what against each candidate that was looked at. */
  readonly comparisons: readonly ComparisonForm[];
  readonly rationale: string;
  readonly limitations: string | null;
  readonly by: DisclosedMember;
  readonly at: string;
}

/** A comparison, the ones it replaced included. */
export interface DisclosedDetermination extends DisclosedComparison {
  readonly subReason: string | null;
  readonly supersedeReason: string | null;
  readonly supersededAt: string | null;
}

export interface DisclosedPeerReview extends DisclosedComparison {
  readonly result: string;
}

/** One version of what a step of VI.D brought. */
export interface DisclosedStep {
  readonly id: string;
  readonly version: number;
  readonly candidateId: string;
  readonly kind: string;
  /** `null`: a line-up for another eyewitness, asked for and not arranged yet. */
  readonly outcome: string | null;
  readonly evidenceType: string | null;
  readonly restsOnLikeness: boolean | null;
  /** Whether it was found before the search, through the lead, or apart from it. */
  readonly origin: string | null;
  readonly exculpatory: boolean;
  readonly evidenceRefs: readonly string[];
  readonly explanation: string | null;
  readonly notApplicableReason: string | null;
  readonly pendingReason: string | null;
  /** Who agreed that it does not apply. */
  readonly approvedBy: DisclosedMember | null;
  readonly by: DisclosedMember;
  readonly at: string;
}

export interface DisclosedLineup {
  readonly candidateId: string;
  readonly kind: string;
  readonly method: string | null;
  readonly suspectSource: string;
  readonly fillerCount: number | null;
  readonly fillerIds: readonly string[];
  readonly selectionBasis: string | null;
  readonly heldAt: string | null;
  readonly instructionsVersion: string | null;
  readonly acknowledgement: string | null;
  readonly response: string | null;
  readonly confidenceStatement: string | null;
  readonly priorExposure: boolean | null;
  readonly witnessToldOfFaceSearch: boolean | null;
  readonly compliance: string | null;
  /** What fell short, as codes. */
  readonly deviations: readonly string[];
  readonly recordingRef: string | null;
  /** Name and agency of an administrator who is no member of the department. */
  readonly presentedByOutsider: string | null;
  readonly presentedBy: DisclosedMember | null;
}

/** What a conclusion or an action was said to rest on. */
export interface DisclosedBasis {
  readonly type: string;
  readonly restsOnLikeness: boolean;
  /** The row of corroboration that it is, or where else it is found. */
  readonly stepId: string | null;
  readonly sourceRef: string | null;
}

export interface DisclosedIdentity {
  readonly candidateId: string;
  readonly state: string;
  readonly bases: readonly DisclosedBasis[];
  /** What was answered to each row that contradicts. */
  readonly contradictions: readonly ContradictionAnswer[];
  readonly rationale: string;
  readonly by: DisclosedMember;
  readonly at: string;
}

/** One version of the case-report entry. */
export interface DisclosedEntry {
  readonly version: number;
  readonly kind: string;
  readonly reason: string | null;
  readonly positiveMatch: boolean | null;
  readonly note: string | null;
  readonly text: string | null;
  readonly recordsNumber: string;
  readonly recordsSupplement: string | null;
  readonly by: DisclosedMember;
  readonly at: string;
}

/** The search passed to another member. */
export interface DisclosedHandover {
  readonly from: DisclosedMember;
  readonly to: DisclosedMember;
  readonly by: DisclosedMember;
  readonly reason: string;
  readonly at: string;
}

/** VIII.A.5: how the medical examiner identified the deceased. */
export interface DisclosedIdentification {
  readonly method: string;
  readonly identifiedAt: string;
  readonly reference: string;
  readonly by: DisclosedMember;
  readonly at: string;
}

/** The prosecutor was told what contradicts or tends to clear. */
export interface DisclosedNotice {
  readonly notifiedAt: string;
  readonly reference: string;
  /** The rows of corroboration that it tells of. */
  readonly stepIds: readonly string[];
}

/** How the query ended, with the list as it was returned. */
export interface DisclosedResult {
  readonly outcome: string;
  readonly providerSearchId: string | null;
  readonly executedAt: string | null;
  readonly algorithm: string | null;
  readonly threshold: number | null;
  readonly scoreScale: string | null;
  readonly requestedCount: number | null;
  readonly returnedCount: number;
  readonly truncated: boolean;
  /** Every returned candidate is also a row here; otherwise the sealed printout is the list. */
  readonly listComplete: boolean;
  readonly hiddenColumns: number;
  readonly failureReason: string | null;
  readonly failureExplanation: string | null;
  readonly printout: DisclosedFile | null;
  readonly file: DisclosedFile | null;
}
