import { UUID } from '@app/domain/kernel';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { isInstant, Optional, Text } from './form';
import { fail, type ProblemException } from './problem';

/** Where a page of a list in order of time ends: the instant of its last line (ISO 8601, UTC) and what tells it from others of that instant. */
export interface ListCursor {
  readonly at: string;
  readonly id: string;
}

export const encodeListCursor = ({ at, id }: ListCursor): string => Buffer.from(`${at}|${id}`).toString('base64url');

/** Reads a cursor that this API gave; anything else is refused before a database is asked with it. `ids`: what the list calls its lines. */
export function readListCursor(cursor: string, ids: RegExp = UUID): ListCursor {
  const [at = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split('|');
  if (isInstant(at) && ids.test(id)) return { at, id };
  throw notACursor();
}

/** What is answered to a cursor that the list never gave. */
export const notACursor = (): ProblemException =>
  fail('MALFORMED_REQUEST', [{ path: 'cursor', messages: ['is not a cursor of this list'] }]);

/** How much of a list, and from where on. */
export class ListQuery {
  @Optional() @Type(() => Number) @IsInt() @Min(1) @Max(200) limit: number = 50;
  /** As the page before gave it. */
  @Optional() @Text(200) cursor?: string;
}

/** The page of lines of which one more was read than it holds, and the cursor of the page after it; null on the last. */
export function cutPage<Line>(
  found: readonly Line[],
  limit: number,
  keyOf: (line: Line) => ListCursor,
): { shown: readonly Line[]; next: string | null } {
  const shown = found.slice(0, limit);
  const end = shown.at(-1);
  return { shown, next: found.length > limit && end !== undefined ? encodeListCursor(keyOf(end)) : null };
}

/** A page of lines that are at hand, in the order of their keys, and the cursor of the page after it; null on the last. Throws MALFORMED_REQUEST. */
export function pageOf<Line>(
  lines: readonly Line[],
  { limit, cursor }: ListQuery,
  keyOf: (line: Line) => ListCursor,
  ids?: RegExp,
): { shown: readonly Line[]; next: string | null } {
  const last = cursor === undefined ? undefined : readListCursor(cursor, ids);
  const isAfter = (one: ListCursor, other: ListCursor): boolean => one.at > other.at || (one.at === other.at && one.id > other.id);
  const rest = lines
    .filter((line) => last === undefined || isAfter(keyOf(line), last))
    .sort((one, other) => (isAfter(keyOf(one), keyOf(other)) ? 1 : -1));
  return cutPage(rest, limit, keyOf);
}
