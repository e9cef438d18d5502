/** Constants as SQL writes them between the brackets of `IN`: the text of a statement stays the same, and so does its plan. */
export const listed = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

/** A SQL check that a column holds one of a const object's values: the database repeats the promise, the constant stays the source. */
export const oneOf = (column: string, values: Readonly<Record<string, string>>): string =>
  `${column} IN (${listed(Object.values(values))})`;

/** SQL of an instant as whole UTC epoch milliseconds, as the rules have instants. */
export const epochMs = (instant: string): string => `floor(extract(epoch FROM ${instant}) * 1000)::float8`;

/** SQL of an instant as ISO 8601 in UTC with milliseconds. */
export const isoUtc = (instant: string): string => `to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
