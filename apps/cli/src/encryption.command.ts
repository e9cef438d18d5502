import { keyringOf } from '@app/persistence/encryption';
import { EvidenceStore } from '@app/persistence/evidence';
import { rotateKeys } from '@app/process/encryption';
import { withDatabase } from './database';
import { OperatorError, type Terminal } from './terminal';

const none = (list: readonly string[]): string => (list.length === 0 ? 'none' : list.join(', '));

/**
 * `corroborate encryption rotate`: encrypts everything that is encrypted anew under the first key of ENCRYPTION_KEYS. It may be ended and run
 * again. Fails when something could not be read; the rest is done.
 */
export async function rotate(terminal: Terminal): Promise<void> {
  await withDatabase(terminal, async (dataSource, { evidenceDir }) => {
    const store = new EvidenceStore(evidenceDir, keyringOf(dataSource.manager));
    const { active, values, files, released, kept, unreadable } = await rotateKeys(dataSource, store, { now: new Date(), source: 'cli' });
    terminal.out(`Encrypted anew under the key ${active}: ${values} values in the database, ${files} files.`);
    terminal.out(
      `No longer needed, may be taken out of ENCRYPTION_KEYS (but not out of the safe, while backups need them): ${none(released)}`,
    );
    if (unreadable.length === 0 && kept.length === 0) return;
    const left = [`Still needed: ${none(kept)}`, ...unreadable.map((place) => `  cannot be read, left as it is: ${place}`)];
    throw new OperatorError([...left, unreadable.length > 0 ? INCIDENT : AGAIN].join('\n'));
  });
}

const INCIDENT = 'What cannot be read was changed or lost outside of this system: treat it as an incident, and restore it from a backup.';
const AGAIN = 'Something was written with an older key meanwhile: restart API and worker with the new key first, then run this again.';
