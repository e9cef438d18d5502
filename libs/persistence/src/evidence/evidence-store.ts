import { createHash } from 'node:crypto';
import { mkdir, open, opendir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { OVERHEAD_BYTES, Unreadable, UnreadableError, type Encrypted, type Keyring } from '../encryption';
import { writeDurably } from './durable';

/** A file as the store keeps it: found by its content, never changed. */
export interface Sealed {
  /** Of the file as it came, not of its ciphertext; lower-case hexadecimal SHA-256. */
  readonly sha256: string;
  /** Bytes, as it came. */
  readonly size: number;
  /** Relative to the store's folder: `sha256/ab/cd/<hash>`. */
  readonly path: string;
  /** The key that opens it. */
  readonly keyId: string;
}

const pathOf = (sha256: string): string => join('sha256', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
const placeOf = (sha256: string): string => `evidence/${sha256}`;

/** The hash a file is sealed by. */
const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** How an encrypted file begins, before the twelve characters of its key's id. */
const MAGIC = 'CORRENC1';
const HEADER_BYTES = MAGIC.length + 12;

/**
 * Files by the SHA-256 of their content in one folder, each encrypted (IV.I). The same content is stored once; whoever reads gets what was
 * sealed or UnreadableError.
 */
export class EvidenceStore {
  constructor(
    private readonly folder: string,
    private readonly keyring: Keyring,
  ) {}

  /** Stores the bytes whole or not at all, under the active key: written beside their place, flushed to the disk, then moved there. */
  async put(bytes: Uint8Array): Promise<Sealed> {
    const sha256 = sha256Of(bytes);
    const sealed: Sealed = { sha256, size: bytes.length, path: pathOf(sha256), keyId: this.keyring.active.id };
    if (!(await this.holds(sealed))) await this.write(sha256, bytes);
    return sealed;
  }

  /** The bytes as they came. Throws UnreadableError: EVIDENCE_MISSING, EVIDENCE_ALTERED, ENCRYPTION_KEY_UNKNOWN. */
  async get({ sha256 }: Pick<Sealed, 'sha256'>): Promise<Buffer> {
    const bytes = this.decrypted(sha256, await this.read(sha256));
    if (sha256Of(bytes) !== sha256) throw new UnreadableError(Unreadable.FileAltered, sha256);
    return bytes;
  }

  /** Encrypts a file anew under the active key; one that is already is left as it is. Whether it was written. Throws as `get` does. */
  async reencrypt(sha256: string): Promise<boolean> {
    if (await this.isActive(sha256)) return false;
    await this.write(sha256, await this.get({ sha256 }));
    return true;
  }

  /** The hashes of all files, those that no record knows included. */
  async *hashes(): AsyncGenerator<string> {
    const root = join(this.folder, 'sha256');
    if ((await sizeOf(root)) === undefined) return;
    for await (const entry of await opendir(root, { recursive: true })) if (/^[0-9a-f]{64}$/.test(entry.name)) yield entry.name;
  }

  private async holds({ sha256, size }: Sealed): Promise<boolean> {
    return (await sizeOf(this.pathTo(sha256))) === HEADER_BYTES + OVERHEAD_BYTES + size && (await this.isActive(sha256));
  }

  private async isActive(sha256: string): Promise<boolean> {
    const file = await open(this.pathTo(sha256)).catch((error: unknown) => Promise.reject(missing(error, sha256)));
    try {
      const { buffer } = await file.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
      return buffer.toString('latin1') === MAGIC + this.keyring.active.id;
    } finally {
      await file.close();
    }
  }

  private async write(sha256: string, bytes: Uint8Array): Promise<void> {
    const target = this.pathTo(sha256);
    const encrypted = this.keyring.encrypt(placeOf(sha256), bytes);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await writeDurably(target, Buffer.concat([Buffer.from(MAGIC + encrypted.keyId), encrypted.bytes]));
  }

  private decrypted(sha256: string, encrypted: Encrypted): Buffer {
    try {
      return this.keyring.decrypt(placeOf(sha256), encrypted);
    } catch (error) {
      if (error instanceof UnreadableError && error.reason === Unreadable.Altered) {
        throw new UnreadableError(Unreadable.FileAltered, sha256);
      }
      throw error;
    }
  }

  private async read(sha256: string): Promise<Encrypted> {
    const file = await readFile(this.pathTo(sha256)).catch((error: unknown) => Promise.reject(missing(error, sha256)));
    const header = file.toString('latin1', 0, HEADER_BYTES);
    if (!header.startsWith(MAGIC)) throw new UnreadableError(Unreadable.FileAltered, sha256);
    return { keyId: header.slice(MAGIC.length), bytes: file.subarray(HEADER_BYTES) };
  }

  private readonly pathTo = (sha256: string): string => join(this.folder, pathOf(sha256));
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';
const missing = (error: unknown, sha256: string): unknown =>
  isMissing(error) ? new UnreadableError(Unreadable.FileMissing, sha256) : error;

/** Nothing where there is no such file or folder; one that cannot be looked at is not taken for missing. */
async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (!isMissing(error)) throw error;
    return undefined;
  }
}
