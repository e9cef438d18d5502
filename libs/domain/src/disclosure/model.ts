import type { LEGEND, CandidateRow } from '../search/candidates';

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

/** A comparison, the ones it replaced included. */
export interface DisclosedDetermination {
  readonly outcome: string;
  readonly subReason: string | null;
  readonly matchCandidateIds: readonly string[];
  readonly rationale: string;
  readonly limitations: string | null;
  readonly by: DisclosedMember;
  readonly at: string;
  readonly supersedeReason: string | null;
  readonly supersededAt: string | null;
}

export interface DisclosedPeerReview {
  readonly outcome: string;
  readonly result: string;
  readonly rationale: string;
  readonly limitations: string | null;
  readonly by: DisclosedMember;
  readonly at: string;
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
  readonly exculpatory: boolean;
  readonly evidenceRefs: readonly string[];
  readonly explanation: string | null;
  readonly notApplicableReason: string | null;
  readonly by: DisclosedMember;
  readonly at: string;
}

export interface DisclosedLineup {
  readonly candidateId: string;
  readonly kind: string;
  readonly method: string | null;
  readonly suspectSource: string;
  readonly fillerCount: number | null;
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
  readonly presentedBy: DisclosedMember | null;
}

export interface DisclosedIdentity {
  readonly candidateId: string;
  readonly state: string;
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

/** One face search of the case, whatever it came to. */
export interface DisclosedSearch {
  readonly id: string;
  readonly state: string;
  readonly operator: DisclosedMember;
  readonly owner: DisclosedMember;
  readonly requestedBy: DisclosedMember | null;
  readonly purpose: string | null;
  readonly reason: string | null;
  readonly channel: string;
  readonly submittedAt: string;
  readonly lateExecutedAt: string | null;
  readonly cancelReason: string | null;
  /** Gates that had failed when it ran, as the codes it would have been refused with. */
  readonly discrepancies: readonly string[];
  readonly probe: DisclosedProbe | null;
  readonly training: readonly DisclosedTraining[];
  /** V.E.3: one of them counted when the search ran, by the settings it began under. */
  readonly trained: boolean;
  readonly result: DisclosedResult | null;
  readonly candidates: readonly (CandidateRow & { readonly id: string })[];
  readonly determinations: readonly DisclosedDetermination[];
  readonly peerReviews: readonly DisclosedPeerReview[];
  readonly corroboration: readonly DisclosedStep[];
  readonly lineups: readonly DisclosedLineup[];
  readonly identities: readonly DisclosedIdentity[];
  readonly entries: readonly DisclosedEntry[];
  readonly prosecutorNotices: readonly DisclosedNotice[];
}

/** An enforcement action of the case, with what it was said to rest on and what became of it. */
export interface DisclosedAction {
  readonly id: string;
  readonly origin: string;
  readonly kind: string;
  readonly state: string;
  readonly subjectName: string | null;
  readonly link: string;
  readonly linkedSearchIds: readonly string[];
  readonly faceSearchPointed: boolean | null;
  readonly affidavitNamesFaceSearch: boolean | null;
  readonly bases: readonly { readonly type: string; readonly restsOnLikeness: boolean; readonly sourceRef: string | null }[];
  readonly author: DisclosedMember;
  readonly requestedAt: string;
  readonly arrestedAt: string | null;
  readonly reviewer: DisclosedMember | null;
  readonly outcomes: readonly { readonly outcome: string; readonly occurredAt: string; readonly note: string | null }[];
  readonly discrepancies: readonly string[];
  readonly prosecutorNotices: readonly DisclosedNotice[];
}

/** What stands at the head of the package. */
export interface DisclosureHeader {
  readonly legend: typeof LEGEND;
  readonly caseNumber: string;
  readonly tool: typeof TOOL;
  /** What the department does not hold; it is asked for at the host. */
  readonly notHeld: typeof NOT_HELD;
  /** Cases that were joined with this one: their searches have a package of their own. */
  readonly joinedCaseNumbers: readonly string[];
  readonly preparedBy: string;
  readonly preparedAt: string;
}

/** The digest of each part, and one over them all. */
export interface DisclosureManifest {
  readonly rule: typeof DIGEST_RULE;
  readonly parts: readonly { readonly part: string; readonly sha256: string }[];
  readonly sha256: string;
}

/** Everything on record about the face searches of a case: the ones that found nobody, or somebody else, included. */
export interface Disclosure {
  readonly header: DisclosureHeader;
  readonly searches: readonly DisclosedSearch[];
  readonly enforcementActions: readonly DisclosedAction[];
  readonly manifest: DisclosureManifest;
}

/** The tool and who runs it (V.E.1); which algorithm answered, each search says as it was recorded. */
export const TOOL = {
  name: 'FACESNXT (Face Analysis Comparison & Examination System Next)',
  host: 'Pinellas County Sheriff’s Office, FR-Net',
} as const;

export const NOT_HELD = [
  'maker of the algorithm, where the search does not name it',
  'error rates of the algorithm',
  'source code',
] as const;

export const DIGEST_RULE = 'SHA-256 of the part as JSON with sorted keys and without blanks; the last one of the list of parts' as const;
