import { mkdtemp, readdir, rm, writeFile, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EvidenceStore } from './evidence-store';

describe('evidence store', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evidence-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('keeps the same content once, under its hash, and gives it back', async () => {
    const store = new EvidenceStore(folder);
    const sealed = await store.put(Buffer.from('photograph'));
    expect(await store.put(Buffer.from('photograph'))).toEqual(sealed);
    expect(sealed.path).toBe(join('sha256', sealed.sha256.slice(0, 2), sealed.sha256.slice(2, 4), sealed.sha256));
    expect((await store.get(sealed)).toString()).toBe('photograph');
    expect(await readdir(join(folder, sealed.path, '..'))).toEqual([sealed.sha256]);
  });

  it('does not give back what was altered', async () => {
    const store = new EvidenceStore(folder);
    const sealed = await store.put(Buffer.from('photograph'));
    await chmod(join(folder, sealed.path), 0o600);
    await writeFile(join(folder, sealed.path), 'photoshop!');
    await expect(store.get(sealed)).rejects.toThrow('EVIDENCE_ALTERED');
  });
});
