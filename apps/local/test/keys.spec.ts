import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newEncryptionKey } from '@app/config';
import { forget, keepKeys, prepareFolders, readSettings } from '../src/stack/settings';

describe('IV.I: the encryption key of npm start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'keys-'));
  const file = join(folder, 'encryption-keys');
  afterEach(() => rmSync(file, { force: true }));
  afterAll(() => rmSync(folder, { recursive: true }));

  const started = (env: NodeJS.ProcessEnv = {}): string | undefined => {
    const settings = readSettings({ DATA_DIR: folder, ...env });
    prepareFolders(settings);
    keepKeys(settings);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };

  it('is made at the first start, readable by its user alone, and kept', () => {
    const first = started();
    expect(first).toMatch(/^[0-9a-f]{64}\n$/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(started()).toBe(first);
    expect(readSettings({ DATA_DIR: folder }).config.encryptionKeys[0]?.bytes.toString('hex')).toBe(first?.trim());
  });

  it.each([{ ENCRYPTION_KEYS: newEncryptionKey() }, { ENCRYPTION_KEYS_FILE: join(folder, 'own') }])(
    'is not made where one is given: %p',
    (env) => {
      writeFileSync(join(folder, 'own'), newEncryptionKey());
      expect(started(env)).toBeUndefined();
    },
  );

  it('is never replaced when it was damaged', () => {
    started();
    chmodSync(file, 0o600);
    writeFileSync(file, 'damaged');
    expect(() => started()).toThrow('ENCRYPTION_KEYS should be one or more keys of 64 hexadecimal digits');
    expect(readFileSync(file, 'utf8')).toBe('damaged');
  });

  it('is forgotten with the data that it encrypted, and stays for a database that is kept', () => {
    const first = started();
    forget(readSettings({ DATA_DIR: folder, DATABASE_URL: 'postgres://127.0.0.1/kept' }));
    expect(started()).toBe(first);
    forget(readSettings({ DATA_DIR: folder }));
    expect(started()).not.toBe(first);
  });
});
