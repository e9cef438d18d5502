import { isInstant } from './form';
import { fail } from './problem';

/** Where a page of a list in order of time ends: the instant of its last line (ISO 8601, UTC) and what tells it from others of that instant. */
export interface ListCursor {
  readonly at: string;
  readonly id: string;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const encodeListCursor = ({ at, id }: ListCursor): string => Buffer.from(`${at}|${id}`).toString('base64url');

/** Reads a cursor that this API gave; anything else is refused before a database is asked with it. `ids`: what the list calls its lines. */
export function readListCursor(cursor: string, ids: RegExp = UUID): ListCursor {
  const [at = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split('|');
  if (isInstant(at) && ids.test(id)) return { at, id };
  throw fail('MALFORMED_REQUEST', [{ path: 'cursor', messages: ['is not a cursor of this list'] }]);
}
