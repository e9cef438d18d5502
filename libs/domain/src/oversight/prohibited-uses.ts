import type { Reviewer } from './monthly-model';
import type { RefusalRecord } from './records';

/** IX.A: who declared a prohibited use, when, and the clause that prohibits it; nothing that they wrote. `at` in UTC epoch ms. */
export interface ProhibitedUseRow {
  readonly memberId: string;
  readonly reviewer: Reviewer;
  readonly at: number;
  readonly clause: string;
}

/** IX.A: the refusals of declared prohibited uses by name, the oldest first; the Commander's own go to the Major (A7). */
export const prohibitedUses = (refusals: readonly RefusalRecord[], reviewerOf: (memberId: string) => Reviewer): ProhibitedUseRow[] =>
  refusals
    .flatMap(({ code, memberId, at, clause }) =>
      code === 'PROHIBITED_USE' && memberId !== null ? [{ memberId, reviewer: reviewerOf(memberId), at, clause: clause ?? 'IX.A' }] : [],
    )
    .sort((a, b) => a.at - b.at || (a.memberId < b.memberId ? -1 : 1));
