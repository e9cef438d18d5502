import type { PolicyPack } from '../policy';
import type { Candidate } from '../search/candidates';
import type { Comparison, DeterminationForm, Determined } from '../search/outcomes';

/** What a second examiner's blind comparison says of the first. */
export const PeerReview = { Concur: 'CONCUR', NonConcur: 'NON_CONCUR', Inconclusive: 'INCONCLUSIVE' } as const;
export type PeerReview = (typeof PeerReview)[keyof typeof PeerReview];

/** What a second examiner said of a match; RESOLVED: what a third said where the two did not agree. */
export const PeerOutcome = { ...PeerReview, Resolved: 'RESOLVED' } as const;
export type PeerOutcome = (typeof PeerOutcome)[keyof typeof PeerOutcome];

/** Who has compared in a search so far, and what they found. */
export interface PeerFacts {
  readonly operatorId: string;
  readonly ownerId: string;
  /** Who determined the match. */
  readonly determinedBy: string;
  readonly determinationId: string;
  readonly matchCandidateIds: readonly string[];
  /** The list as it was entered: what whoever compares blind is shown. */
  readonly candidates: readonly Candidate[];
  /** Rows that came with somebody's comparison: kept from whoever compares blind. */
  readonly addedBefore: readonly Candidate[];
  readonly returnedCount?: number;
  readonly newIds?: readonly string[];
  /** The second examiner, once there is one. */
  readonly peerId: string | null;
}

export type PeerForm = DeterminationForm;

/** The second examiner's own answer beside what it means for the first. */
export interface PeerExamined {
  readonly outcome: PeerReview;
  readonly determinationId: string;
  readonly result: Comparison;
  readonly matchCandidateIds: readonly string[];
  readonly comparisons: Determined['comparisons'];
  readonly added: Determined['added'];
  readonly rationale: string;
  readonly limitations: string | null;
  readonly by: string;
}

export interface PeerResolutionForm {
  /** MATCH: the first comparison stands. */
  readonly result?: string;
  readonly rationale?: string;
}

/** A third examiner's word. `superseding` takes the place of the match that does not stand. */
export interface PeerResolved {
  readonly outcome: Comparison;
  readonly determinationId: string;
  readonly rationale: string;
  readonly superseding: Determined | null;
  readonly by: string;
}

/** The setting that asks for a second examiner. */
export type PeerPolicy = Pick<PolicyPack, 'search'>;
