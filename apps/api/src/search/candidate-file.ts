import { choice, refuse, type Refusal } from '@app/domain/kernel';
import { candidatesFromLines, type CandidateImport, type FileLine } from '@app/domain/search';
import { parse } from 'csv-parse/sync';

/** The forms of a candidate file. */
export type CandidateFileForm = 'text/csv' | 'application/json';

const MOST_LINES = 1_000;
const broken = (line: number, problem: string): Refusal =>
  refuse('CANDIDATE_FILE_INVALID', choice('form of a candidate file'), { lines: [`${line}: ${problem}`] });

/**
 * A candidate list in CSV (with a header line) or JSON (a list of objects), UTF-8, of at most 1,000 entries. One bad line and nothing is
 * imported. Refusal: CANDIDATE_FILE_INVALID with the numbers of the lines (in JSON: of the entries).
 */
export function readCandidateFile(bytes: Buffer): (CandidateImport & { readonly mediaType: CandidateFileForm }) | Refusal {
  const text = decode(bytes);
  if (typeof text !== 'string') return text;
  const json = /^\s*\[/.test(text);
  const lines = json ? linesOfJson(text) : linesOfCsv(text);
  if (!Array.isArray(lines)) return lines;
  if (lines.length > MOST_LINES) return broken(MOST_LINES + 1, 'TOO_MANY_LINES');
  const read = candidatesFromLines(lines);
  return 'refused' in read ? read : { ...read, mediaType: json ? 'application/json' : 'text/csv' };
}

/** UTF-8, with or without its mark; the first line that is anything else is named. */
function decode(bytes: Buffer): string | Refusal {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const lines = bytes.toString('utf8').split('\n');
    return broken(lines.findIndex((line) => line.includes('\uFFFD')) + 1, 'ENCODING');
  }
}

interface CsvRecord {
  readonly record: Record<string, string>;
  readonly info: { readonly lines: number };
}

function linesOfCsv(text: string): FileLine[] | Refusal {
  try {
    const records: unknown = parse(text, { columns: true, info: true, skip_empty_lines: true, max_record_size: 20_000 });
    return (records as CsvRecord[]).map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    const line = error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
    return broken(line, 'COLUMNS');
  }
}

function linesOfJson(text: string): FileLine[] | Refusal {
  const entries = parseJson(text);
  if (!Array.isArray(entries)) return broken(1, 'JSON');
  const lines = entries.map((entry: unknown, index) => ({ line: index + 1, cells: cellsOf(entry) }));
  const bad = lines.find(({ cells }) => cells === undefined);
  return bad ? broken(bad.line, 'JSON') : lines.map(({ line, cells }) => ({ line, cells: cells ?? {} }));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An entry's values as text; `undefined` when it is no flat object. */
function cellsOf(entry: unknown): Record<string, string> | undefined {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return undefined;
  const cells = Object.entries(entry).filter(([, value]) => value !== null);
  const flat = cells.every(([, value]) => typeof value === 'string' || typeof value === 'number');
  return flat ? Object.fromEntries(cells.map(([name, value]) => [name, String(value)])) : undefined;
}
