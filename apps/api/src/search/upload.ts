import { fail } from '../platform/problem';

/** Bytes of one uploaded file. */
const UPLOAD_LIMIT = 25 * 1024 * 1024;

/** One file, few small fields; nothing touches the disk before it was looked at. */
export const uploadLimits = { limits: { fileSize: UPLOAD_LIMIT, files: 1, fields: 10, fieldSize: 2_000 } } as const;

/** What multer keeps of an uploaded file. */
export interface Upload {
  readonly buffer: Buffer;
  readonly size: number;
}

/** The uploaded bytes, or which part is missing. */
export function bytesOf(file: Upload | undefined, name: string): Buffer {
  if (file === undefined || file.size === 0) throw fail('FORM_INVALID', [{ path: name, messages: [`${name} is required as a file`] }]);
  return file.buffer;
}
