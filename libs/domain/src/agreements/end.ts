import { refuseDuty } from '../duties';
import { choice, refuse, system, type Refusal } from '../kernel';
import type { Actor, Interval } from '../people';

/** An agreement as its end is measured against. `extended`: an extension begins where it was to end. Instants in UTC epoch ms. */
export interface EndFacts extends Interval {
  readonly extended: boolean;
}

/** It ends before its time. `before`: when it would have ended, null = never. */
export interface AgreementEnded {
  readonly to: number;
  readonly before: number | null;
}

/**
 * V.E.1: the Major or the Chief records that an agreement, or an extension, ends before its time, by the host's letter or the department's: from then on
 * no search rests on it. What is over is not changed. Refusals: NOT_PERMITTED, AGREEMENT_NOT_ENDABLE, FORM_INVALID for an instant outside its time.
 */
export function endAgreement({ from, to, extended }: EndFacts, endsAt: number, by: Actor, now: number): AgreementEnded | Refusal {
  const refusal = refuseDuty('agreement.record', by);
  if (refusal) return refusal;
  const over = to !== null && to <= now;
  if (over || extended) return refuse('AGREEMENT_NOT_ENDABLE', choice('when an agreement ends'), { over, extended });
  const within = endsAt > from && (to === null || endsAt < to);
  return within ? { to: endsAt, before: to } : refuse('FORM_INVALID', system('periods'), { fields: ['endsAt'] });
}
