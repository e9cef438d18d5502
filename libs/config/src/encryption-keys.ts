import { createHash, randomBytes } from 'node:crypto';

/** A key of AES-256-GCM. Its id is a digest of itself, so that a wrong key can never pass for the right one. */
export interface EncryptionKey {
  /** Twelve hexadecimal digits; no secret. */
  readonly id: string;
  /** 32 bytes; a secret. */
  readonly bytes: Buffer;
}

/** Keys of 64 hexadecimal digits each, separated by white space or commas. */
export const KEYS_PATTERN = /^[0-9a-f]{64}(?:[\s,]+[0-9a-f]{64})*$/i;

/** The keys of a text that `KEYS_PATTERN` accepts, in its order: the first one encrypts, all of them decrypt. */
export const encryptionKeysOf = (text: string): EncryptionKey[] => text.split(/[\s,]+/).map((hex) => keyOf(Buffer.from(hex, 'hex')));

/** The text of a fresh random key. */
export const newEncryptionKey = (): string => randomBytes(32).toString('hex');

const keyOf = (bytes: Buffer): EncryptionKey => ({
  id: createHash('sha256').update('corroborate encryption key').update(bytes).digest('hex').slice(0, 12),
  bytes,
});
