import type { PolicyPack } from './pack';

/**
 * V.E.3 by setting: until when (UTC epoch ms) a training completed at an instant is valid, so many calendar months later, on the last day of a month
 * that is shorter; null: for ever.
 */
export function trainingValidUntil(completedAt: number, { training: { validityMonths } }: Pick<PolicyPack, 'training'>): number | null {
  if (validityMonths === null) return null;
  const until = new Date(completedAt);
  const day = until.getUTCDate();
  until.setUTCMonth(until.getUTCMonth() + validityMonths);
  if (until.getUTCDate() !== day) until.setUTCDate(0);
  return until.getTime();
}
