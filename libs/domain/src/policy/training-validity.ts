import { addMonths } from '../calendar/ladder';
import type { PolicyPack } from './pack';

/**
 * V.E.3 by setting: until when (UTC epoch ms) a training completed at an instant is valid, so many calendar months later in the agency's zone, on the
 * last day of a month that is shorter; null: for ever.
 */
export function trainingValidUntil(completedAt: number, pack: Pick<PolicyPack, 'training' | 'timeZone'>): number | null {
  const { validityMonths } = pack.training;
  return validityMonths === null ? null : addMonths(completedAt, validityMonths, pack);
}
