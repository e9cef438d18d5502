import { createHash } from 'node:crypto';
import { canonical } from '../once';

/** SHA-256 of a document as canonical JSON (sorted keys), hexadecimal: what is signed. */
export const digestOf = (document: unknown): string => createHash('sha256').update(canonical(document)).digest('hex');
