import { Temporal } from '@js-temporal/polyfill';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The first instant (UTC epoch ms) of a local day `YYYY-MM-DD` in the agency's zone; undefined for a day that does not exist. A stretch of
 * days is half-open: it ends at the first instant of the day after its last, whatever the clocks did meanwhile.
 */
export function firstInstantOf(day: string, zone: string): number | undefined {
  if (!DAY.test(day)) return undefined;
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' }).toZonedDateTime(zone).epochMilliseconds;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
