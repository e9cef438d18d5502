import { Temporal } from '@js-temporal/polyfill';
import { addLocalDays } from './local-day';

const ZONE = 'America/New_York';
const HOUR = 3_600_000;
const byCalendar = (from: number, days: number): number =>
  Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(ZONE).add({ days }).epochMilliseconds;
const at = (iso: string): number => Date.parse(iso);

describe('architecture 5: days by the wall clock of the agency’s zone', () => {
  it.each([
    ['an ordinary week', '2026-06-03T14:30:00Z'],
    ['the days around spring-forward', '2026-03-06T06:59:59.999Z'],
    ['02:30 on the day that has none', '2026-03-05T07:30:00Z'],
    ['the days around fall-back', '2026-10-30T05:30:00Z'],
    ['the first 01:30 of fall-back', '2026-11-01T05:30:00Z'],
    ['the second 01:30 of fall-back', '2026-11-01T06:30:00Z'],
    ['29 February', '2028-02-27T23:15:00Z'],
    ['the end of the year', '2026-12-30T04:59:59Z'],
  ])('adds as the calendar does in %s, hour by hour', (_, start) => {
    for (let hour = 0; hour < 96; hour += 1) {
      const from = at(start) + hour * HOUR;
      for (const days of [0, 1, 2, 5, 10]) expect(addLocalDays(from, ZONE, days, () => true)).toBe(byCalendar(from, days));
    }
  });

  it('counts only the days that count, and lands on one of them', () => {
    const friday = at('2026-11-20T21:00:00Z');
    expect(addLocalDays(friday, ZONE, 1, ({ dayOfWeek }) => dayOfWeek < 6)).toBe(at('2026-11-23T21:00:00Z'));
    expect(addLocalDays(friday, ZONE, 1, ({ date }) => date === '2026-11-26')).toBe(at('2026-11-26T21:00:00Z'));
  });

  it('answers for two zones side by side', () => {
    const from = at('2026-03-07T12:00:00Z');
    expect(addLocalDays(from, 'UTC', 1, () => true)).toBe(at('2026-03-08T12:00:00Z'));
    expect(addLocalDays(from, ZONE, 1, () => true)).toBe(at('2026-03-08T11:00:00Z'));
  });
});
