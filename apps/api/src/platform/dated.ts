/** What rules call instants, in UTC epoch milliseconds. */
const INSTANTS = [
  'at',
  'detainedAt',
  'dueAt',
  'executedAt',
  'from',
  'frozenAt',
  'generatedAt',
  'lastUsedAt',
  'listedAt',
  'openedAt',
  'to',
] as const;
type Instant = (typeof INSTANTS)[number];

/** A record of a rule as the API answers it: its instants are ISO 8601 in UTC, everything else is as it was. */
export type Dated<T> = T extends Date
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Dated<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Key extends Instant ? DatedInstant<T[Key]> : Dated<T[Key]> }
      : T;
type DatedInstant<T> = T extends number ? Date : Dated<T>;

const isInstant = (name: string): boolean => INSTANTS.some((one) => one === name);

/** Writes the instants of a stored document as dates, which JSON shows as ISO 8601; its digest stays the one of the stored form. */
export function dated<T>(document: T): Dated<T>;
export function dated(document: unknown): unknown {
  if (Array.isArray(document)) return document.map((item: unknown) => dated(item));
  if (typeof document !== 'object' || document === null || document instanceof Date) return document;
  return Object.fromEntries(
    Object.entries(document).map(([name, value]: [string, unknown]) => [
      name,
      isInstant(name) && typeof value === 'number' ? new Date(value) : dated(value),
    ]),
  );
}
