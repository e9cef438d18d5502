import { isMonthKey, isQuarterKey, monthBounds, quarterBounds, type Period } from '../calendar';
import { choice, refuse, system, type Refusal } from '../kernel';

const KEYS = system('period keys');
const ENDED = choice('reports cover whole periods');

function ended(period: Period, now: number): Period | Refusal {
  return now < period.to ? refuse('PERIOD_NOT_ENDED', ENDED, { endsAt: new Date(period.to).toISOString() }) : period;
}

/** The bounds of a month whose report may be started (VII.B), by schedule or by hand. Refused: no month key, a month not ended. */
export const reportPeriod = (key: string, now: number, zone: string): Period | Refusal =>
  isMonthKey(key) ? ended(monthBounds(key, zone), now) : refuse('PERIOD_UNKNOWN', KEYS);

/** The bounds of a quarter whose audit may be started (VII.C), by schedule or by hand. Refused: no quarter key, a quarter not ended. */
export const auditPeriod = (key: string, now: number, zone: string): Period | Refusal =>
  isQuarterKey(key) ? ended(quarterBounds(key, zone), now) : refuse('PERIOD_UNKNOWN', KEYS);
