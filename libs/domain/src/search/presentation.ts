import type { PolicyPack } from '../policy';
import { LEGEND, type Candidate } from './candidates';

/** A candidate as a person sees it: always with the legend; while the comparison is blind, without rank, score and source. */
export type PresentedCandidate = Omit<Candidate, 'rank' | 'similarityScore' | 'source'> &
  Partial<Pick<Candidate, 'rank' | 'similarityScore' | 'source'>> & { readonly legend: typeof LEGEND };

export interface Presentation {
  readonly policy: Pick<PolicyPack, 'candidatePresentation'>;
  /** Whether the member's own result is recorded. */
  readonly determined: boolean;
  /** The reader asked to see rank, score and source before; that is audited. */
  readonly opened: boolean;
}

/**
 * IV.H by setting: rank, score and source are shown once the person's own result is recorded, so that the engine's order does not decide.
 * Before that the list comes in the order of its random ids.
 */
export function presentCandidates(candidates: readonly Candidate[], { policy, determined, opened }: Presentation): PresentedCandidate[] {
  const blind = policy.candidatePresentation === 'SHUFFLED_BLIND' && !determined && !opened;
  if (!blind) return candidates.map((candidate) => ({ ...candidate, legend: LEGEND }));
  return [...candidates].sort((a, b) => (a.id < b.id ? -1 : 1)).map((candidate) => ({ ...withoutScore(candidate), legend: LEGEND }));
}

/** A candidate without what the engine thought of it. */
export function withoutScore(candidate: Candidate): Omit<Candidate, 'rank' | 'similarityScore' | 'source'> {
  const { rank: _rank, similarityScore: _score, source: _source, ...shown } = candidate;
  return shown;
}
