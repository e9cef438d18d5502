/** VI.B: what a list names by its search: the id, or a key that ends with it (`T6/ENTRY_MISSING/<id>`). */
const names = (value: unknown, searchIds: ReadonlySet<string>): boolean =>
  typeof value === 'string' && searchIds.has(value.slice(value.lastIndexOf('/') + 1));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

function isAbout(entry: unknown, searchIds: ReadonlySet<string>): boolean {
  if (!isRecord(entry)) return names(entry, searchIds);
  const { searchId, key, subject } = entry;
  return names(searchId, searchIds) || names(key, searchIds) || (isRecord(subject) && names(subject.id, searchIds));
}

function pruned(value: unknown, searchIds: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.filter((entry) => !isAbout(entry, searchIds)).map((entry) => pruned(entry, searchIds));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, pruned(part, searchIds)]));
}

/**
 * VI.B: a report, an audit or a part of one as it is read and judged after cases in it were sealed: no list names their searches any more, every
 * count stays as it was taken. `searchIds`: those of sealed cases. Gives the document itself where there are none.
 */
export const withoutSearches = <T>(document: T, searchIds: ReadonlySet<string>): T =>
  searchIds.size === 0 ? document : (pruned(document, searchIds) as T);
