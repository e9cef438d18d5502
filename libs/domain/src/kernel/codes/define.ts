/** One line of the closed list: its HTTP status and the sentences a person reads who has never seen the code. */
export interface CodeEntry {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 412 | 413 | 415 | 422 | 429 | 500 | 503;
  readonly title: string;
  /** What is missing or wrong. */
  readonly meaning: string;
  /** What to do about it, and who can. */
  readonly remedy: string;
  readonly mender: string;
}

/** Keeps the literal codes as keys, so that a code nobody defined does not compile. */
export const defineCodes = <K extends string>(codes: Record<K, CodeEntry>): Record<K, CodeEntry> => codes;
