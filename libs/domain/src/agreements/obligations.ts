import { refuseDuty } from '../duties';
import { choice, refuse, type Refusal } from '../kernel';
import type { Actor } from '../people';

/** What an agreement asks of the department by a day. The annual certification has its own record, since it comes again. */
export const ObligationKind = { WrittenDirective: 'WRITTEN_DIRECTIVE', QualityReview: 'QUALITY_REVIEW', Other: 'OTHER' } as const;
export type ObligationKind = (typeof ObligationKind)[keyof typeof ObligationKind];

/** V.E.1: the Major or the Chief records what an agreement asks for, and until when. Refusal: NOT_PERMITTED. */
export const recordObligation = (by: Actor): Refusal | undefined => refuseDuty('agreement.record', by);

/** V.E.1: an obligation was met, on record with its document. Refused: by anybody below the Major, a date to come, one that was met before. */
export function meetObligation(
  facts: { readonly metAt: number | null },
  form: { readonly metAt: number },
  by: Actor,
  now: number,
): Refusal | undefined {
  const refusal = refuseDuty('agreement.record', by);
  if (refusal) return refusal;
  if (form.metAt > now) return refuse('INSTANT_IN_FUTURE', choice('dates of record'));
  return facts.metAt === null ? undefined : refuse('OBLIGATION_ALREADY_MET', choice('obligations of an agreement'), { metAt: facts.metAt });
}
