import { Temporal } from '@js-temporal/polyfill';

/** A half-open stretch of time `[from, to)`: UTC epoch milliseconds. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** The local month and quarter that a schedule firing at one nominal time reports on: always the ones just ended. */
export interface NominalPeriod {
  readonly month: string;
  readonly quarter: string;
}

const MONTH_KEY = /^(\d{4})-(0[1-9]|1[0-2])$/;
const QUARTER_KEY = /^(\d{4})-Q([1-4])$/;

/** Is it a month key, `YYYY-MM`? Never throws: keys come from URLs and workflow ids. */
export const isMonthKey = (key: string): boolean => MONTH_KEY.test(key);

/** Is it a quarter key, `YYYY-Qn`? Calendar quarters are Florida's municipal fiscal quarters; only the labels differ (VII.C). */
export const isQuarterKey = (key: string): boolean => QUARTER_KEY.test(key);

/** The instant as people in the zone read it. */
const local = (instant: number, zone: string) => Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);

const monthKey = ({ year, month }: { year: number; month: number }) => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
const quarterKey = ({ year, month }: { year: number; month: number }) => `${String(year).padStart(4, '0')}-Q${Math.ceil(month / 3)}`;

function firstOfMonth(key: string): Temporal.PlainDate {
  if (!isMonthKey(key)) throw new RangeError('A month key is YYYY-MM.');
  return Temporal.PlainDate.from(`${key}-01`);
}

function firstOfQuarter(key: string): Temporal.PlainDate {
  const [, year, quarter] = QUARTER_KEY.exec(key) ?? [];
  if (!year || !quarter) throw new RangeError('A quarter key is YYYY-Qn.');
  return Temporal.PlainDate.from({ year: Number(year), month: Number(quarter) * 3 - 2, day: 1 });
}

const bounds = (first: Temporal.PlainDate, months: number, zone: string): Period => ({
  from: first.toZonedDateTime(zone).epochMilliseconds,
  to: first.add({ months }).toZonedDateTime(zone).epochMilliseconds,
});

/** The local month an instant (UTC epoch ms) falls in, as `YYYY-MM` (VII.B: by `executedAt`, in the agency's zone). */
export const monthOf = (instant: number, zone: string): string => monthKey(local(instant, zone));

/** The local calendar quarter an instant (UTC epoch ms) falls in, as `YYYY-Qn` (VII.C). */
export const quarterOf = (instant: number, zone: string): string => quarterKey(local(instant, zone));

/** First instant of a month (`YYYY-MM`) and of the next one in the zone: a fall-back hour is counted once. Throws RangeError on any other key. */
export const monthBounds = (key: string, zone: string): Period => bounds(firstOfMonth(key), 1, zone);

/** First instant of a quarter (`YYYY-Qn`) and of the next one in the zone. Throws RangeError on any other key. */
export const quarterBounds = (key: string, zone: string): Period => bounds(firstOfQuarter(key), 3, zone);

/** The keys of the months that a period touches, in order: `2026-10`, `2026-11`, `2026-12` of a quarter's bounds in the zone. */
export function monthsOf({ from, to }: Period, zone: string): string[] {
  const months: string[] = [];
  for (let at = from; at < to; at = monthBounds(monthOf(at, zone), zone).to) months.push(monthOf(at, zone));
  return months;
}

/** The month before a month: `2027-01` → `2026-12`. */
export const previousMonth = (key: string): string => monthKey(firstOfMonth(key).subtract({ months: 1 }));

/** The quarter before a quarter: `2027-Q1` → `2026-Q4`. */
export const previousQuarter = (key: string): string => quarterKey(firstOfQuarter(key).subtract({ months: 3 }));

/**
 * What a schedule reports on that fires at this nominal time (ISO 8601 with zone or offset): the local month and quarter just ended.
 * A firing that was caught up days later still has its nominal time, and so its period.
 */
export function nominalPeriod(nominalIso: string, zone: string): NominalPeriod {
  const instant = Temporal.Instant.from(nominalIso).epochMilliseconds;
  return { month: previousMonth(monthOf(instant, zone)), quarter: previousQuarter(quarterOf(instant, zone)) };
}

/** The local date of an instant (UTC epoch ms), `YYYY-MM-DD`. */
export const localDateOf = (instant: number, zone: string): string => local(instant, zone).toPlainDate().toString();

/** The local date and time of an instant for people, `YYYY-MM-DD HH:MM` and the offset, so that the repeated hour can be told apart. */
export function localTimestampOf(instant: number, zone: string): string {
  const at = local(instant, zone);
  return `${at.toPlainDate().toString()} ${at.toPlainTime().toString({ smallestUnit: 'minute' })} ${at.offset}`;
}

/** Minutes since local midnight by the wall clock (0-1439). */
export function minuteOfDay(instant: number, zone: string): number {
  const { hour, minute } = local(instant, zone);
  return hour * 60 + minute;
}
