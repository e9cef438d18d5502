import type { PolicyPack } from '../policy';

/** A completion of the online training that nobody rejected (V.E.3); `verifiedAt: null` while nobody has verified it. Epoch ms. */
export interface TrainingFacts {
  readonly id: string;
  readonly course: string;
  readonly courseVersion: string;
  readonly completedAt: number;
  readonly verifiedAt: number | null;
  readonly expiresAt: number | null;
}

/** What is missing where no training counts. `ENDED`: it expired at `endedAt`. */
export type TrainingLack =
  { readonly lacks: 'COMPLETION' | 'VERIFICATION' | 'VERSION' } | { readonly lacks: 'VALIDITY'; readonly endedAt: number };

/**
 * V.E.3: the training that counts at an instant (UTC epoch ms), or what is missing. The one rule of the registration, the account's standing and
 * every search: the course of the department's settings, completed, verified, in a version that stays good, not expired.
 */
export function trainingAt(
  records: readonly TrainingFacts[],
  { course, courseVersion, supersededVersion }: PolicyPack['training'],
  at: number,
): { readonly counts: TrainingFacts } | TrainingLack {
  const completed = records.filter((record) => record.course === course && record.completedAt <= at);
  if (completed.length === 0) return { lacks: 'COMPLETION' };
  const verified = completed.filter(({ verifiedAt }) => verifiedAt !== null && verifiedAt <= at);
  if (verified.length === 0) return { lacks: 'VERIFICATION' };
  const current = verified.filter((record) => supersededVersion === 'ACCEPT' || record.courseVersion === courseVersion);
  if (current.length === 0) return { lacks: 'VERSION' };
  const counts = current.find(({ expiresAt }) => expiresAt === null || at < expiresAt);
  return counts ? { counts } : { lacks: 'VALIDITY', endedAt: Math.max(...current.flatMap(({ expiresAt }) => expiresAt ?? [])) };
}

/** V.E.3: the last of some instants (UTC epoch ms) at which no training counted; null: one counted at each. */
export function lastUncovered(
  records: readonly TrainingFacts[],
  settings: PolicyPack['training'],
  instants: readonly number[],
): number | null {
  const uncovered = instants.filter((at) => !('counts' in trainingAt(records, settings, at)));
  return uncovered.length === 0 ? null : Math.max(...uncovered);
}
