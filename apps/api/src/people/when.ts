import { firstInstantOf } from '@app/domain/calendar';
import { ApiProperty } from '@nestjs/swagger';
import { applyDecorators } from '@nestjs/common';
import { isISO8601, ValidateBy } from 'class-validator';

const ANY_ZONE = 'UTC';
const INSTANT = /^(?:19|2\d)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:\d{2})$/;
const isDay = (value: string): boolean => firstInstantOf(value, ANY_ZONE) !== undefined;
const isInstantOrDay = (value: unknown): boolean =>
  typeof value === 'string' && (isDay(value) || (INSTANT.test(value) && isISO8601(value, { strict: true })));

/** An instant with date, time and zone, or a day that exists. */
export const InstantOrDay = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'string', examples: ['2026-12-21', '2026-12-21T18:00:00-05:00'] }),
    ValidateBy({
      name: 'isInstantOrDay',
      validator: {
        validate: isInstantOrDay,
        defaultMessage: () => '$property must be an instant in ISO 8601 with date, time and zone, or a day YYYY-MM-DD',
      },
    }),
  );

/** Half-open `[from, to)` in epoch ms: a day is its first instant in the zone, a beginning left out is now, an end left out is open. */
export function periodOf(
  { from, to }: { readonly from?: string; readonly to?: string },
  now: number,
  zone: string,
): { readonly from: number; readonly to: number | null } {
  const instant = (value: string): number => firstInstantOf(value, zone) ?? Date.parse(value);
  return { from: from === undefined ? now : beginning(instant(from), now, zone, from), to: to === undefined ? null : instant(to) };
}

/** Today began before now: what is to begin today begins now. */
const beginning = (from: number, now: number, zone: string, given: string): number =>
  isDay(given) && from < now && firstInstantOf(given, zone) === firstInstantOf(dayOf(now, zone), zone) ? now : from;

const dayOf = (now: number, zone: string): string => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(now);
