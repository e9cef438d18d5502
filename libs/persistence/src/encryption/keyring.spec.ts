import { TEST_KEYS, testKeys } from '@app/testing';
import { newEncryptionKey } from '@app/config';
import { CANDIDATE_RECORD, decryptValue, encryptValue, IMPORTED_ROWS } from './columns';
import { Keyring, OVERHEAD_BYTES, type Encrypted } from './keyring';

const PLACE = 'candidate.record/1';
const keyring = new Keyring(TEST_KEYS);
const [older, newer] = [newEncryptionKey(), newEncryptionKey()];
const opened = (ring: Keyring, encrypted: Encrypted, place = PLACE): string => ring.decrypt(place, encrypted).toString();

/** The same bytes with one bit turned. */
function turned(bytes: Buffer, index: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[index] = (copy[index] ?? 0) ^ 1;
  return copy;
}

describe('IV.I the keyring', () => {
  it.each(['', 'Rowan Delacroix', 'Ægir Ñuñez 王'])('gives back what it encrypted: "%s"', (text) => {
    const encrypted = keyring.encrypt(PLACE, Buffer.from(text));
    expect(opened(keyring, encrypted)).toBe(text);
    expect(encrypted.bytes).toHaveLength(OVERHEAD_BYTES + Buffer.byteLength(text));
    expect(encrypted.bytes.includes(text)).toBe(text === '');
  });

  it('encrypts the same value differently each time, so that equal values cannot be told', () => {
    const all = Array.from({ length: 100 }, () => keyring.encrypt(PLACE, Buffer.from('same')).bytes.toString('hex'));
    expect(new Set(all).size).toBe(100);
    expect(new Set(all.map((hex) => hex.slice(0, 24))).size).toBe(100);
  });

  it.each([
    ['the initialisation vector', (bytes: Buffer) => turned(bytes, 0)],
    ['the tag', (bytes: Buffer) => turned(bytes, 12)],
    ['the text', (bytes: Buffer) => turned(bytes, OVERHEAD_BYTES)],
    ['its length', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['everything but the tag', (bytes: Buffer) => bytes.subarray(0, OVERHEAD_BYTES)],
    ['everything', () => Buffer.alloc(0)],
  ])('refuses a value that lost or changed %s', (_, change) => {
    const { keyId, bytes } = keyring.encrypt(PLACE, Buffer.from('Rowan Delacroix'));
    expect(() => keyring.decrypt(PLACE, { keyId, bytes: change(bytes) })).toThrow(`CIPHERTEXT_ALTERED: ${PLACE}`);
  });

  it.each(['candidate.record/2', 'candidate_import.rows/1', 'evidence/1'])('refuses a value that was moved to %s', (place) => {
    const encrypted = keyring.encrypt(PLACE, Buffer.from('Rowan Delacroix'));
    expect(() => keyring.decrypt(place, encrypted)).toThrow(`CIPHERTEXT_ALTERED: ${place}`);
  });

  it('refuses a value under the name of another key', () => {
    const both = new Keyring(testKeys(`${newer} ${older}`));
    const { bytes } = both.encrypt(PLACE, Buffer.from('x'));
    const [, second] = testKeys(`${newer} ${older}`);
    expect(() => both.decrypt(PLACE, { keyId: second?.id ?? '', bytes })).toThrow('CIPHERTEXT_ALTERED');
  });

  it('says of a key that it does not have that it does not have it', () => {
    const encrypted = new Keyring(testKeys(older)).encrypt(PLACE, Buffer.from('x'));
    expect(() => new Keyring(testKeys(newer)).decrypt(PLACE, encrypted)).toThrow(`ENCRYPTION_KEY_UNKNOWN: ${PLACE}`);
  });

  it('encrypts with the first key and opens with every one, so that keys can be changed', () => {
    const before = new Keyring(testKeys(older)).encrypt(PLACE, Buffer.from('before'));
    const after = new Keyring(testKeys(`${newer},${older}`));
    expect(opened(after, before)).toBe('before');
    const anew = after.encrypt(PLACE, Buffer.from('after'));
    expect(anew.keyId).not.toBe(before.keyId);
    expect(opened(new Keyring(testKeys(newer)), anew)).toBe('after');
  });
});

describe('IV.I an encrypted column', () => {
  const record = { recordRef: 'R-1', name: 'Rowan Delacroix', dateOfBirth: undefined };

  it('keeps an object for one row; what is absent stays absent', () => {
    const encrypted = encryptValue(keyring, CANDIDATE_RECORD, 'a', record);
    expect(Object.keys(decryptValue(keyring, CANDIDATE_RECORD, 'a', encrypted))).toEqual(['recordRef', 'name']);
  });

  it.each([
    ['row', CANDIDATE_RECORD, 'b'],
    ['column', IMPORTED_ROWS, 'a'],
  ] as const)('does not open in another %s', (_, column, id) => {
    expect(() => decryptValue(keyring, column, id, encryptValue(keyring, CANDIDATE_RECORD, 'a', record))).toThrow('CIPHERTEXT_ALTERED');
  });
});
