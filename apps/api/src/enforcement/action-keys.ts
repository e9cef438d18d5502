import { encodeListCursor, readListCursor } from '../platform/list-cursor';

/** Where the next page of a list of actions begins. */
interface ActionKey {
  readonly requestedAt: string;
  readonly id: string;
}

/** The cursor of the page after `limit` of those found; `null` on the last one. */
export function nextOf(found: readonly ActionKey[], limit: number): string | null {
  const last = found.slice(0, limit).at(-1);
  return found.length > limit && last ? encodeListCursor({ at: last.requestedAt, id: last.id }) : null;
}

/** Reads a cursor of these lists. */
export function actionKeyOf(cursor: string): ActionKey {
  const { at, id } = readListCursor(cursor);
  return { requestedAt: at, id };
}
