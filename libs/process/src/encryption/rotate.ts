import { appendAudit, AuditOutcome } from '@app/audit';
import { ENCRYPTED_COLUMNS, keyringOf, placeOf, UnreadableError, type Encrypted, type EncryptedColumn } from '@app/persistence/encryption';
import type { EvidenceStore } from '@app/persistence/evidence';
import type { DataSource, EntityManager } from 'typeorm';
import { changed, rows, transact } from '../transaction';

/** What a rotation did. Nothing of it is secret. */
export interface Rotated {
  /** The key that everything is encrypted with now. */
  readonly active: string;
  /** Values of columns, and files, that were encrypted anew. */
  readonly values: number;
  readonly files: number;
  /** Keys that nothing needs any more: they may be taken out of the configuration. */
  readonly released: readonly string[];
  /** Keys that something still needs. */
  readonly kept: readonly string[];
  /** What could not be read, by reason and place: it stays as it was. */
  readonly unreadable: readonly string[];
}

/** Rows of one transaction: few enough that nobody waits for their locks. */
const AT_ONCE = 200;

/**
 * Encrypts everything anew under the active key, a batch a transaction, and releases the keys that nothing needs then. May be ended at any
 * moment and run again: what is done is not done twice. Every program has to know the new key before.
 */
export async function rotateKeys(
  dataSource: DataSource,
  store: EvidenceStore,
  by: { readonly now: Date; readonly source: string },
): Promise<Rotated> {
  const keyring = keyringOf(dataSource.manager);
  const older = await rows<{ id: string }>(dataSource.manager, 'SELECT id FROM encryption_key WHERE id <> $1', [keyring.active.id]);
  const unreadable: string[] = [];
  let [values, files] = [0, await rotateFiles(store, unreadable)];
  for (const { id } of older) {
    for (const column of ENCRYPTED_COLUMNS) values += await rotateColumn(dataSource, { column, keyId: id, unreadable });
    files += await rotateRecorded(dataSource, store, { keyId: id, unreadable });
  }
  return transact(dataSource, async (manager) => {
    const released = (await changed<{ id: string }>(manager, RELEASE, [keyring.active.id])).map(({ id }) => id);
    const kept = older.map(({ id }) => id).filter((id) => !released.includes(id));
    const rotated = { active: keyring.active.id, values, files, released, kept, unreadable };
    await audit(manager, rotated, by);
    return rotated;
  });
}

const RELEASE = `DELETE FROM encryption_key k WHERE k.id <> $1
  AND NOT EXISTS (SELECT 1 FROM evidence_file WHERE key_id = k.id)
  ${ENCRYPTED_COLUMNS.map(({ table }) => `AND NOT EXISTS (SELECT 1 FROM ${table} WHERE key_id = k.id)`).join(' ')} RETURNING k.id`;

/** Every file of the folder, those that no record knows included. */
async function rotateFiles(store: EvidenceStore, unreadable: string[]): Promise<number> {
  let count = 0;
  for await (const sha256 of store.hashes()) if (await readable(unreadable, () => store.reencrypt(sha256))) count += 1;
  return count;
}

interface OneKey {
  readonly keyId: string;
  readonly unreadable: string[];
}

const RECORDED = 'SELECT id, sha256 FROM evidence_file WHERE key_id = $1 AND id > $2 ORDER BY id LIMIT $3 FOR NO KEY UPDATE';

/** The records of files that one key encrypted, by the index evidence_file_by_key. What was written meanwhile is encrypted anew with them. */
function rotateRecorded(dataSource: DataSource, store: EvidenceStore, { keyId, unreadable }: OneKey): Promise<number> {
  const { active } = keyringOf(dataSource.manager);
  return inBatches(dataSource, async (manager, after) => {
    const batch = await rows<{ id: string; sha256: string }>(manager, RECORDED, [keyId, after, AT_ONCE]);
    let done = 0;
    for (const { id, sha256 } of batch) {
      const written = await readable(unreadable, () => store.reencrypt(sha256));
      if (written === undefined) continue;
      if (written) done += 1;
      await manager.query('UPDATE evidence_file SET key_id = $2 WHERE id = $1', [id, active.id]);
    }
    return { done, last: batch.at(-1)?.id };
  });
}

/** The values of one column that one key encrypted, by the index <table>_by_key. */
function rotateColumn(dataSource: DataSource, { column, keyId, unreadable }: OneKey & { column: EncryptedColumn }): Promise<number> {
  const keyring = keyringOf(dataSource.manager);
  const { table, column: name, id: key } = column;
  const encrypted = `SELECT ${key} AS id, ${name} AS bytes, key_id AS "keyId" FROM ${table} WHERE key_id = $1 AND ${key} > $2
    ORDER BY ${key} LIMIT $3 FOR NO KEY UPDATE`;
  return inBatches(dataSource, async (manager, after) => {
    const batch = await rows<Encrypted & { id: string }>(manager, encrypted, [keyId, after, AT_ONCE]);
    let done = 0;
    for (const { id, ...value } of batch) {
      const place = placeOf(column, id);
      const plain = await readable(unreadable, () => keyring.decrypt(place, value));
      if (plain === undefined) continue;
      const anew = keyring.encrypt(place, plain);
      await manager.query(`UPDATE ${table} SET ${name} = $2, key_id = $3 WHERE ${key} = $1`, [id, anew.bytes, anew.keyId]);
      done += 1;
    }
    return { done, last: batch.at(-1)?.id };
  });
}

/** What one transaction did, and the last id that it looked at. */
interface Batch {
  readonly done: number;
  readonly last: string | undefined;
}

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** One transaction per batch, each after the last id of the one before, until a batch has none. Answers with the sum. */
async function inBatches(dataSource: DataSource, batch: (manager: EntityManager, after: string) => Promise<Batch>): Promise<number> {
  let sum = 0;
  for (let after: string | undefined = BEFORE_ALL; after !== undefined;) {
    const before: string = after;
    const { done, last } = await transact(dataSource, (manager) => batch(manager, before));
    sum += done;
    after = last;
  }
  return sum;
}

/** What cannot be read is named and left: it does not keep the rest under an old key. */
async function readable<T>(unreadable: string[], read: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    if (!unreadable.includes(error.message)) unreadable.push(error.message);
    return undefined;
  }
}

async function audit(
  manager: EntityManager,
  { active, values, files, released, kept, unreadable }: Rotated,
  { now, source }: { readonly now: Date; readonly source: string },
): Promise<void> {
  await appendAudit(manager, {
    at: now,
    actorId: null,
    action: 'EncryptionKeysRotated',
    objectKind: 'encryptionKey',
    outcome: unreadable.length > 0 ? AuditOutcome.Error : AuditOutcome.Success,
    source,
    detail: { active, values, files, released, kept, unreadable },
  });
}
