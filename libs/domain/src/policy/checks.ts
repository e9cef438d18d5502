import { mistaken, PackMistake, type Check } from './mistakes';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const PLAIN_KEY = /^[A-Za-z]\w*$/;
/** Longer keys are cut: a path tells where to look, and is no place to bring text in. */
const KEY_LENGTH = 60;

/** The path of a field or a key below a path. */
export const below = (path: string, key: string): string => {
  const cut = key.slice(0, KEY_LENGTH);
  if (!PLAIN_KEY.test(cut)) return `${path}[${JSON.stringify(cut)}]`;
  return path === '' ? cut : `${path}.${cut}`;
};

/** Exactly these fields, each checked; unknown and missing ones are named. `optional` ones may be absent. */
export const fields =
  <Shape extends Readonly<Record<string, Check>>>(shape: Shape, optional: readonly (keyof Shape)[] = []): Check =>
  (value, path) => {
    if (!isFields(value)) return mistaken(path, PackMistake.Type);
    const unknown = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
    return [
      ...unknown.flatMap((key) => mistaken(below(path, key), PackMistake.Unknown)),
      ...Object.entries(shape).flatMap(([key, check]) => {
        if (Object.hasOwn(value, key) && value[key] !== undefined) return check(value[key], below(path, key));
        return optional.includes(key) ? [] : mistaken(below(path, key), PackMistake.Missing);
      }),
    ];
  };

/** Any keys that `known` accepts, each value checked. */
export const record =
  (check: Check, known: (key: string) => boolean, unknown: PackMistake): Check =>
  (value, path) =>
    isFields(value)
      ? Object.entries(value).flatMap(([key, inner]) => (known(key) ? check(inner, below(path, key)) : mistaken(below(path, key), unknown)))
      : mistaken(path, PackMistake.Type);

/** A list of `least` to `most` values, each checked, none of them twice. */
export const list =
  (check: Check, { least = 0, most }: { readonly least?: number; readonly most: number }): Check =>
  (value, path) => {
    if (!Array.isArray(value)) return mistaken(path, PackMistake.Type);
    const items: readonly unknown[] = value;
    const own = items.length < least || items.length > most ? mistaken(path, PackMistake.Range) : [];
    return [
      ...own,
      ...items.flatMap((item, index) => [
        ...check(item, `${path}[${index}]`),
        ...(items.indexOf(item) < index ? mistaken(`${path}[${index}]`, PackMistake.Duplicate) : []),
      ]),
    ];
  };

/** The value, or null where the field may be switched off. */
export const orNull =
  (check: Check): Check =>
  (value, path) =>
    value === null ? [] : check(value, path);

/** First one check; the other only where the first found nothing. */
export const then =
  (first: Check, second: Check): Check =>
  (value, path) => {
    const found = first(value, path);
    return found.length > 0 ? found : second(value, path);
  };

const typed =
  (type: 'string' | 'boolean' | 'number', fits: (value: never) => PackMistake | undefined): Check =>
  (value, path) => {
    if (typeof value !== type) return mistaken(path, PackMistake.Type);
    const mistake = fits(value as never);
    return mistake === undefined ? [] : mistaken(path, mistake);
  };

export const flag: Check = typed('boolean', () => undefined);

/** A whole number from `least` to `most`. */
export const whole = (least: number, most: number): Check =>
  typed('number', (value: number) => (Number.isInteger(value) && value >= least && value <= most ? undefined : PackMistake.Range));

/** A number above zero. */
export const positive: Check = typed('number', (value: number) => (value > 0 && Number.isFinite(value) ? undefined : PackMistake.Range));

/** One line of 1 to `most` characters, without blanks around it. */
export const text = (most: number): Check =>
  typed('string', (value: string) =>
    value.length > 0 && value.length <= most && value.trim() === value && !/[\p{Cc}\p{Cf}]/u.test(value) ? undefined : PackMistake.Range,
  );

/** A name that an address can hold, and the row of a process. */
export const name: Check = typed('string', (value: string) => (/^[a-z0-9][a-z0-9.-]{0,39}$/.test(value) ? undefined : PackMistake.Name));

/** One of these values. */
export const oneOf = (...values: readonly string[]): Check =>
  typed('string', (value: string) => (values.includes(value) ? undefined : PackMistake.NotOneOf));

const INSTANT = /^(?:19|2\d)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;
const DATE = /^(?:19|2\d)\d{2}-\d{2}-\d{2}$/;

/** Date.parse takes the thirtieth of February for the first or second of March. */
const dateExists = (date: string): boolean => {
  const parsed = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(date);
};

export const instant: Check = typed('string', (value: string) =>
  INSTANT.test(value) && dateExists(value.slice(0, 10)) && !Number.isNaN(Date.parse(value)) ? undefined : PackMistake.Instant,
);

/** A local date. */
export const date: Check = typed('string', (value: string) => (DATE.test(value) && dateExists(value) ? undefined : PackMistake.Date));

/** A zone that calendars know by an area and a place (`America/New_York`), so that its summer time is known too. */
export const zone: Check = typed('string', (value: string) =>
  /^[A-Z][A-Za-z_]+\//.test(value) && knowsZone(value) ? undefined : PackMistake.Zone,
);

function knowsZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
