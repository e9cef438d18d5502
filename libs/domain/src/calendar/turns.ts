import { Temporal } from '@js-temporal/polyfill';

/** Turns of the same hours on some days of every week, by the wall clock. A turn whose end is not later than its beginning runs over midnight. */
export interface WeeklyTurns {
  /** The days on which a turn begins: 1 = Monday, 7 = Sunday. */
  readonly days: readonly number[];
  /** Minutes after local midnight (0-1439). */
  readonly begins: number;
  readonly ends: number;
}

const wallClock = (date: Temporal.PlainDate, minute: number): Temporal.PlainDateTime =>
  date.toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 });

/**
 * When the turn began that runs at this instant in the zone (UTC epoch ms); undefined when none runs. Where the clocks change, a turn has
 * both of a doubled hour, and loses none to a hour that is left out.
 */
export function turnBegan({ days, begins, ends }: WeeklyTurns, at: number, zone: string): number | undefined {
  const today = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
  for (const date of [today, today.subtract({ days: 1 })]) {
    if (!days.includes(date.dayOfWeek)) continue;
    const lastDay = ends > begins ? date : date.add({ days: 1 });
    const from = wallClock(date, begins).toZonedDateTime(zone, { disambiguation: 'earlier' }).epochMilliseconds;
    const to = wallClock(lastDay, ends).toZonedDateTime(zone, { disambiguation: 'later' }).epochMilliseconds;
    if (from <= at && at < to) return from;
  }
  return undefined;
}
