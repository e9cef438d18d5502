import { newEncryptionKey, readConfig, type Config } from '@app/config';

/** Keys as a text of them makes them, by the product's own reading. */
export const testKeys = (text: string): Config['encryptionKeys'] =>
  readConfig({ DATABASE_URL: 'postgres://localhost/none', OIDC_ISSUER: 'http://localhost', EVIDENCE_DIR: '.', ENCRYPTION_KEYS: text })
    .encryptionKeys;

/** The encryption key of a spec file's databases and folders, as configuration has it; made anew for each run. */
export const TEST_KEYS_TEXT = newEncryptionKey();
export const TEST_KEYS = testKeys(TEST_KEYS_TEXT);
