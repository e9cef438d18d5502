import { newEncryptionKey } from '@app/config';
import { testKeys } from '@app/testing';
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Keyring } from '../encryption';
import { EvidenceStore, type Sealed } from './evidence-store';

const PHOTOGRAPH = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from('JFIF photograph')]);
const [older, newer] = [newEncryptionKey(), newEncryptionKey()];
const ring = (...keys: string[]): Keyring => new Keyring(testKeys(keys.join(' ')));

describe('evidence store', () => {
  let folder: string;
  let store: EvidenceStore;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evidence-'));
    store = new EvidenceStore(folder, ring(older));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const overwrite = async ({ path }: Pick<Sealed, 'path'>, change: (bytes: Buffer) => Uint8Array): Promise<void> => {
    const target = join(folder, path);
    const bytes = await readFile(target);
    await chmod(target, 0o600);
    await writeFile(target, change(bytes));
  };

  it('keeps the same content once, under the hash of what came, and gives it back', async () => {
    const sealed = await store.put(PHOTOGRAPH);
    const { ino } = await stat(join(folder, sealed.path));
    expect(await store.put(PHOTOGRAPH)).toEqual(sealed);
    expect((await stat(join(folder, sealed.path))).ino).toBe(ino);
    expect(sealed.path).toBe(join('sha256', sealed.sha256.slice(0, 2), sealed.sha256.slice(2, 4), sealed.sha256));
    expect(sealed.size).toBe(PHOTOGRAPH.length);
    expect(await store.get(sealed)).toEqual(PHOTOGRAPH);
    expect(await readdir(join(folder, sealed.path, '..'))).toEqual([sealed.sha256]);
  });

  it('IV.I writes nothing of it in the clear', async () => {
    const { path } = await store.put(PHOTOGRAPH);
    const written = await readFile(join(folder, path));
    expect(written.includes('JFIF')).toBe(false);
    expect(written.includes('photograph')).toBe(false);
  });

  it.each([
    ['altered', (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte))), 'EVIDENCE_ALTERED'],
    ['replaced by another photograph', () => Buffer.from('photoshop!'), 'EVIDENCE_ALTERED'],
    ['emptied', () => Buffer.alloc(0), 'EVIDENCE_ALTERED'],
    [
      'given another key',
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 8), Buffer.from('0'.repeat(12)), bytes.subarray(20)]),
      'KEY_UNKNOWN',
    ],
  ])('does not give back what was %s', async (_, change, reason) => {
    const sealed = await store.put(PHOTOGRAPH);
    await overwrite(sealed, change);
    await expect(store.get(sealed)).rejects.toThrow(reason);
  });

  it('does not give back a file that lies in the place of another', async () => {
    const [one, other] = [await store.put(PHOTOGRAPH), await store.put(Buffer.from('another'))];
    await chmod(join(folder, other.path), 0o600);
    await copyFile(join(folder, one.path), join(folder, other.path));
    await expect(store.get(other)).rejects.toThrow(`EVIDENCE_ALTERED: ${other.sha256}`);
  });

  it('does not give back a file in the clear, though its hash is right', async () => {
    const sealed = await store.put(PHOTOGRAPH);
    await overwrite(sealed, () => PHOTOGRAPH);
    await expect(store.get(sealed)).rejects.toThrow(`EVIDENCE_ALTERED: ${sealed.sha256}`);
  });

  it('says of a file that is gone that it is gone', async () => {
    const sealed = await store.put(PHOTOGRAPH);
    await rm(join(folder, sealed.path));
    await expect(store.get(sealed)).rejects.toThrow(`EVIDENCE_MISSING: ${sealed.sha256}`);
  });

  it('IV.I encrypts a file anew under a new key, once, and under the same hash', async () => {
    const sealed = await store.put(PHOTOGRAPH);
    const rotating = new EvidenceStore(folder, ring(newer, older));
    expect(await rotating.reencrypt(sealed.sha256)).toBe(true);
    expect(await rotating.reencrypt(sealed.sha256)).toBe(false);
    expect(await new EvidenceStore(folder, ring(newer)).get(sealed)).toEqual(PHOTOGRAPH);
    await expect(store.get(sealed)).rejects.toThrow('ENCRYPTION_KEY_UNKNOWN');
  });

  it('IV.I keeps what comes again under the active key, whichever key it had', async () => {
    const { keyId } = await store.put(PHOTOGRAPH);
    const later = new EvidenceStore(folder, ring(newer));
    const again = await later.put(PHOTOGRAPH);
    expect(again.keyId).not.toBe(keyId);
    expect(await later.get(again)).toEqual(PHOTOGRAPH);
  });

  it('names all its files, and none that was left unfinished', async () => {
    const stored = [await store.put(PHOTOGRAPH), await store.put(Buffer.from('another')), await store.put(Buffer.from('a third'))];
    const unfinished = join(folder, `${stored[0]?.path}.8c2f`);
    await mkdir(dirname(unfinished), { recursive: true });
    await writeFile(unfinished, '');
    const found: string[] = [];
    for await (const sha256 of store.hashes()) found.push(sha256);
    expect(found.sort()).toEqual(stored.map(({ sha256 }) => sha256).sort());
    for await (const sha256 of new EvidenceStore(join(folder, 'none'), ring(older)).hashes()) found.push(sha256);
    expect(found).toHaveLength(3);
  });
});
