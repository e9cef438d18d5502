import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file as the store keeps it: found by its content, never changed. */
export interface Sealed {
  /** Lower-case hexadecimal SHA-256. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** Relative to the store's folder: `sha256/ab/cd/<hash>`. */
  readonly path: string;
}

const pathOf = (sha256: string): string => join('sha256', sha256.slice(0, 2), sha256.slice(2, 4), sha256);

/** The hash a file is sealed by. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Files by their SHA-256 in one folder. The same content is stored once; whoever reads gets what was sealed or an error. */
export class EvidenceStore {
  constructor(private readonly folder: string) {}

  /** Stores the bytes whole or not at all: written beside their place, flushed to the disk, then moved there. */
  async put(bytes: Uint8Array): Promise<Sealed> {
    const sha256 = sha256Of(bytes);
    const sealed: Sealed = { sha256, size: bytes.length, path: pathOf(sha256) };
    const target = join(this.folder, sealed.path);
    if (await exists(target, bytes.length)) return sealed;
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await writeDurably(target, bytes);
    return sealed;
  }

  /** The sealed bytes; throws when they are missing or are not what was sealed. */
  async get({ path, sha256 }: Pick<Sealed, 'path' | 'sha256'>): Promise<Buffer> {
    const bytes = await readFile(join(this.folder, path));
    if (sha256Of(bytes) !== sha256) throw new Error(`EVIDENCE_ALTERED: ${sha256}`);
    return bytes;
  }
}

async function exists(path: string, size: number): Promise<boolean> {
  try {
    return (await stat(path)).size === size;
  } catch {
    return false;
  }
}

async function writeDurably(target: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${target}.${randomUUID()}`;
  try {
    const file = await open(unfinished, 'wx', 0o400);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, target);
  } catch (error) {
    await unlink(unfinished).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(target));
}

/** The name is on the disk too: a file that nobody can find after a power cut is lost. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
