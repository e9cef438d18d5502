import type { DataSource, EntityManager } from 'typeorm';
import type { Keyring } from './keyring';

/** The keys that a program was given cannot open what is stored. The message is for the operator and holds no key. */
export class KeysError extends Error {
  constructor(readonly missing: readonly string[]) {
    super(
      `What is stored was encrypted with a key that ENCRYPTION_KEYS does not hold (${missing.join(', ')}): add it behind the active one, from the ` +
        'copy that is kept of it. Without it nothing that it encrypted can be read, so nothing was started.',
    );
    this.name = 'KeysError';
  }
}

const keyrings = new WeakMap<DataSource, Keyring>();

/** Gives a data source the keys of what it stores. */
export const giveKeys = (dataSource: DataSource, keyring: Keyring): void => void keyrings.set(dataSource, keyring);

/** The keys that a data source was opened with. One without any has no business with what is encrypted: a bug. */
export function keyringOf({ dataSource }: Pick<EntityManager, 'dataSource'>): Keyring {
  const keyring = keyrings.get(dataSource);
  if (keyring === undefined) throw new Error('this data source was opened without encryption keys');
  return keyring;
}

/**
 * Holds the given keys against those that something stored needs, and notes that the active one is used from now on. Every program that reads or
 * writes what is encrypted does so at its start. Throws KeysError.
 */
export async function checkKeys(manager: EntityManager, now: Date): Promise<void> {
  const keyring = keyringOf(manager);
  const needed: { id: string }[] = await manager.query('SELECT id FROM encryption_key ORDER BY first_used_at');
  const missing = needed.map(({ id }) => id).filter((id) => !keyring.knows(id));
  if (missing.length > 0) throw new KeysError(missing);
  await manager.query('INSERT INTO encryption_key (id, first_used_at) VALUES ($1, $2) ON CONFLICT DO NOTHING', [keyring.active.id, now]);
}
