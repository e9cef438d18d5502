import { Temporal } from '@js-temporal/polyfill';

/** One local day of a zone, from its first instant to the next day's (UTC epoch ms). */
export interface LocalDay {
  readonly start: number;
  readonly end: number;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** 1 = Monday, 7 = Sunday. */
  readonly dayOfWeek: number;
}

const HOURS_24 = 86_400_000;

/** Days of one zone by their first instant. A day is asked of the calendar once per program: zone arithmetic costs milliseconds, a task has four deadlines. */
class ZoneDays {
  private readonly byStart = new Map<number, LocalDay>();
  private last: LocalDay | undefined;

  constructor(private readonly zone: string) {}

  at(instant: number): LocalDay {
    if (this.last === undefined || instant < this.last.start || instant >= this.last.end) this.last = this.read(instant);
    return this.last;
  }

  after(day: LocalDay): LocalDay {
    return this.byStart.get(day.end) ?? this.read(day.end);
  }

  private read(instant: number): LocalDay {
    const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(this.zone).startOfDay();
    const day = {
      start: local.epochMilliseconds,
      end: local.add({ days: 1 }).startOfDay().epochMilliseconds,
      date: local.toPlainDate().toString(),
      dayOfWeek: local.dayOfWeek,
    };
    this.byStart.set(day.start, day);
    return day;
  }
}

const zones = new Map<string, ZoneDays>();

function daysOf(zone: string): ZoneDays {
  const known = zones.get(zone) ?? new ZoneDays(zone);
  zones.set(zone, known);
  return known;
}

/** The same wall-clock time on the first later local day of which `counts` has held `count` times; the day of `from` itself is not asked. */
export function addLocalDays(from: number, zone: string, count: number, counts: (day: LocalDay) => boolean): number {
  const days = daysOf(zone);
  const first = days.at(from);
  let passed = 0;
  let day = first;
  for (let left = count; left > 0; passed++) {
    day = days.after(day);
    if (counts(day)) left -= 1;
  }
  if (isEven(first) && isEven(day)) return from - first.start + day.start;
  return Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone).add({ days: passed }).epochMilliseconds;
}

/** The same wall-clock time so many calendar days or months later, earlier where they are negative; a month that is shorter ends at its last day. */
export const addLocal = (from: number, zone: string, time: { readonly days: number } | { readonly months: number }): number =>
  Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone).add(time).epochMilliseconds;

/** No clock change on that day: its wall-clock times lie as far from its start as on any other. */
const isEven = ({ start, end }: LocalDay): boolean => end - start === HOURS_24;
