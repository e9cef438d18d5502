/** Why something stored cannot be given back. */
export const Unreadable = {
  /** A value of a column is not what was encrypted, or lies in another place than its own. */
  Altered: 'CIPHERTEXT_ALTERED',
  KeyUnknown: 'ENCRYPTION_KEY_UNKNOWN',
  FileAltered: 'EVIDENCE_ALTERED',
  FileMissing: 'EVIDENCE_MISSING',
} as const;
export type Unreadable = (typeof Unreadable)[keyof typeof Unreadable];

/** What is stored cannot be given back as it was stored: an incident, never a refusal, never empty. Says a code and a place, and no content. */
export class UnreadableError extends Error {
  /** `place`: table, column and row, or the hash of a file. */
  constructor(
    readonly reason: Unreadable,
    readonly place: string,
  ) {
    super(`${reason}: ${place}`);
    this.name = 'UnreadableError';
  }
}
