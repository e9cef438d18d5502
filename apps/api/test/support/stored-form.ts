import { digestOf } from '@app/process/oversight/digest';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** The digest of a document as a reader takes it from a page: each ISO 8601 instant as UTC epoch milliseconds, as it is stored, then `digestOf`. */
export function digestOfAnswered(document: unknown): string {
  const stored: unknown = JSON.parse(JSON.stringify(document), (_name, value: unknown) =>
    typeof value === 'string' && INSTANT.test(value) ? Date.parse(value) : value,
  );
  return digestOf(stored);
}
