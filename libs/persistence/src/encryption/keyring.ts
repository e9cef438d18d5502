import type { EncryptionKey } from '@app/config';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Unreadable, UnreadableError } from './unreadable';

const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Bytes that encryption adds to a value. */
export const OVERHEAD_BYTES = IV_BYTES + TAG_BYTES;

/** A value as it is stored: which key opens it, and initialisation vector (12 bytes), tag (16 bytes) and ciphertext in one. */
export interface Encrypted {
  readonly keyId: string;
  readonly bytes: Buffer;
}

/**
 * IV.I: AES-256-GCM with a fresh random IV for each value. Each is bound to its place (table, column and row, or the hash of a file): moved to
 * another, it does not open. The first key encrypts; all of them decrypt. One key is good for 2^32 values (NIST SP 800-38D, 8.3).
 */
export class Keyring {
  readonly active: EncryptionKey;
  private readonly keys: ReadonlyMap<string, EncryptionKey>;

  constructor(keys: readonly EncryptionKey[]) {
    const [active] = keys;
    if (active === undefined) throw new Error('a keyring has at least one key');
    this.active = active;
    this.keys = new Map(keys.map((key) => [key.id, key]));
  }

  knows(keyId: string): boolean {
    return this.keys.has(keyId);
  }

  encrypt(place: string, plain: Uint8Array): Encrypted {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.active.bytes, iv, { authTagLength: TAG_BYTES }).setAAD(boundTo(place));
    const text = [cipher.update(plain), cipher.final()];
    return { keyId: this.active.id, bytes: Buffer.concat([iv, cipher.getAuthTag(), ...text]) };
  }

  /** What was encrypted for this place. Throws UnreadableError: ENCRYPTION_KEY_UNKNOWN, CIPHERTEXT_ALTERED. */
  decrypt(place: string, { keyId, bytes }: Encrypted): Buffer {
    const key = this.keys.get(keyId);
    if (key === undefined) throw new UnreadableError(Unreadable.KeyUnknown, place);
    if (bytes.length < OVERHEAD_BYTES) throw new UnreadableError(Unreadable.Altered, place);
    const decipher = createDecipheriv(ALGORITHM, key.bytes, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
      .setAAD(boundTo(place))
      .setAuthTag(bytes.subarray(IV_BYTES, OVERHEAD_BYTES));
    const text = decipher.update(bytes.subarray(OVERHEAD_BYTES));
    try {
      return Buffer.concat([text, decipher.final()]);
    } catch {
      throw new UnreadableError(Unreadable.Altered, place);
    }
  }
}

/** The form of what is encrypted is part of the place: a later form never opens as this one. */
const boundTo = (place: string): Buffer => Buffer.from(`corroborate/1/${place}`);
