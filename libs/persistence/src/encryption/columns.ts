import type { Encrypted, Keyring } from './keyring';

/** A column whose values are encrypted, each as one JSON object, with the id of its key in `key_id` beside it. */
export interface EncryptedColumn {
  readonly table: string;
  readonly column: string;
  /** The column of the row's id. */
  readonly id: string;
}

/** IV.I: what the host's record says of a candidate, its reference included. */
export const CANDIDATE_RECORD: EncryptedColumn = { table: 'candidate', column: 'record', id: 'id' };
/** IV.I: the rows of an uploaded list, until they become candidates. */
export const IMPORTED_ROWS: EncryptedColumn = { table: 'candidate_import', column: 'rows', id: 'file_id' };
/** IV.I: by what a person acted against is told from others; mostly copied from a candidate. */
export const ENFORCEMENT_SUBJECT: EncryptedColumn = { table: 'enforcement_request', column: 'subject', id: 'id' };

/** Every encrypted column; rotation walks this list. */
export const ENCRYPTED_COLUMNS: readonly EncryptedColumn[] = [CANDIDATE_RECORD, IMPORTED_ROWS, ENFORCEMENT_SUBJECT];

/** Where a value belongs. */
export const placeOf = ({ table, column }: EncryptedColumn, id: string): string => `${table}.${column}/${id}`;

/** Encrypts a value of a column for one row. */
export const encryptValue = (keyring: Keyring, column: EncryptedColumn, id: string, value: object): Encrypted =>
  keyring.encrypt(placeOf(column, id), Buffer.from(JSON.stringify(value)));

/** The value of a column as `encryptValue` was given it for that row. Throws UnreadableError. */
export const decryptValue = <T extends object>(keyring: Keyring, column: EncryptedColumn, id: string, encrypted: Encrypted): T =>
  JSON.parse(keyring.decrypt(placeOf(column, id), encrypted).toString('utf8')) as T;
