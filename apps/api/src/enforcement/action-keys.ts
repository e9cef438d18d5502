import { decodeKey, encodeKey } from '../cases/case-files.dto';
import { fail } from '../platform/problem';

/** Where the next page of a list of actions begins. */
interface ActionKey {
  readonly requestedAt: string;
  readonly id: string;
}

/** The cursor of the page after `limit` of those found; `null` on the last one. */
export function nextOf(found: readonly ActionKey[], limit: number): string | null {
  const last = found.slice(0, limit).at(-1);
  return found.length > limit && last ? encodeKey({ submittedAt: last.requestedAt, id: last.id }) : null;
}

/** Reads a cursor of these lists. */
export function actionKeyOf(cursor: string): ActionKey {
  const key = decodeKey(cursor);
  if (key === undefined) throw fail('MALFORMED_REQUEST', [{ path: 'cursor', messages: ['is not a cursor of this list'] }]);
  return { requestedAt: key.submittedAt, id: key.id };
}
