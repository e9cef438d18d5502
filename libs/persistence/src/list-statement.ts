/** A statement and its values. */
export interface Statement {
  readonly sql: string;
  readonly parameters: unknown[];
}

/** Collects the values of a statement; what it gives stands for the value in the text. */
export type Bind = (value: unknown) => string;

/** A list: what is read, under which conditions (one not asked for is left out), in which order, and how much of it. */
export interface ListParts {
  readonly select: string;
  readonly where: readonly (string | false | undefined)[];
  readonly order: string;
  readonly limit: number;
}

/** The most that any list gives in a page, and one more. */
const MOST = 501;

/**
 * The statement of a list. A condition that was not asked for is not in the text, where `$1 IS NULL OR ...` would keep a plan from its index.
 * The most of a page is in the text: a plan made for any number expects a tenth of the table, and a text for each number is a plan for each.
 */
export function listStatement(partsOf: (bind: Bind) => ListParts): Statement {
  const parameters: unknown[] = [];
  const { select, where, order, limit } = partsOf((value) => `$${parameters.push(value)}`);
  const conditions = where.filter((condition) => typeof condition === 'string');
  const narrowed = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
  const sql = `SELECT * FROM (${select}${narrowed} ORDER BY ${order} LIMIT ${MOST}) page LIMIT $${parameters.push(limit)}`;
  return { sql, parameters };
}
