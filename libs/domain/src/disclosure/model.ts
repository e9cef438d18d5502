import type { ContradictionAnswer } from '../corroboration/model';
import type { LEGEND, CandidateRow } from '../search/candidates';
import type {
  DisclosedBasis,
  DisclosedDetermination,
  DisclosedEntry,
  DisclosedHandover,
  DisclosedIdentification,
  DisclosedIdentity,
  DisclosedLineup,
  DisclosedMember,
  DisclosedNotice,
  DisclosedPeerReview,
  DisclosedProbe,
  DisclosedResult,
  DisclosedStep,
  DisclosedTraining,
} from './parts';

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
  readonly identifications: readonly DisclosedIdentification[];
  readonly handovers: readonly DisclosedHandover[];
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
  readonly bases: readonly DisclosedBasis[];
  /** What was answered to each row that contradicts. */
  readonly contradictions: readonly ContradictionAnswer[];
  /** What was said of an arrest that was made outside. */
  readonly explanation: string | null;
  readonly author: DisclosedMember;
  readonly requestedAt: string;
  readonly arrestedAt: string | null;
  readonly reviewer: DisclosedMember | null;
  readonly reviewNote: string | null;
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
  readonly preparedBy: DisclosedMember;
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
