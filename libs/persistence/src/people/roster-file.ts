import { choice, refuse, type Refusal } from '@app/domain/kernel';
import { IMPORT_COLUMNS, type ImportColumn, type ImportRow, REQUIRED_COLUMNS } from '@app/domain/people';
import { CsvError, parse } from 'csv-parse/sync';

/** The largest roster file, in bytes, and the most lines it may have. */
export const MAX_ROSTER_BYTES = 4_000_000;
const MAX_LINES = 20_000;

const ROSTER_IMPORT = choice('roster import');
const unreadable = (problem: string, line: number | null = null): Refusal =>
  refuse('ROSTER_FILE_UNREADABLE', ROSTER_IMPORT, { problem, line });

/**
 * Reads a roster file (CSV, UTF-8 with or without byte order mark, comma-separated, first line the column names, see `IMPORT_COLUMNS`). A line
 * with too many or too few cells becomes a `broken` row, so that the report names it. Refusal: ROSTER_FILE_UNREADABLE with the problem
 * (NOT_UTF8, TOO_LARGE, EMPTY, COLUMNS, or the parser's code) and the line where it is known.
 */
export function readRosterFile(bytes: Uint8Array): ImportRow[] | Refusal {
  if (bytes.byteLength > MAX_ROSTER_BYTES) return unreadable('TOO_LARGE');
  const text = decode(bytes);
  if (text === undefined) return unreadable('NOT_UTF8');
  const records = readRecords(text);
  if (!Array.isArray(records)) return records;
  const [header, ...lines] = records;
  if (!header || lines.length === 0) return unreadable('EMPTY');
  if (lines.length > MAX_LINES) return unreadable('TOO_LARGE', MAX_LINES);
  const columns = header.cells.map((name) => IMPORT_COLUMNS.find((column) => column === name.toLowerCase()));
  const complete = REQUIRED_COLUMNS.every((column) => columns.includes(column)) && new Set(columns).size === columns.length;
  if (!complete || columns.includes(undefined))
    return refuse('ROSTER_FILE_UNREADABLE', ROSTER_IMPORT, { problem: 'COLUMNS', line: header.line, expected: IMPORT_COLUMNS });
  return lines.map(({ line, cells }) => rowOf(line, cells, columns));
}

/** UTF-16 and UTF-32 show themselves by zero bytes; every other wrong encoding is not valid UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

function readRecords(text: string): Line[] | Refusal {
  try {
    const lines: Line[] = [];
    parse(text, {
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      max_record_size: 20_000,
      on_record: (cells: string[], { lines: line }) => {
        lines.push({ line, cells });
        return null;
      },
    });
    return lines;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return unreadable(error.code, typeof error.lines === 'number' ? error.lines : null);
  }
}

function rowOf(line: number, cells: readonly string[], columns: readonly (ImportColumn | undefined)[]): ImportRow {
  const cellOf = (column: ImportColumn): string => cells[columns.indexOf(column)] ?? '';
  const read = Object.fromEntries(IMPORT_COLUMNS.map((column) => [column, cellOf(column)])) as Record<ImportColumn, string>;
  return { line, cells: read, ...(cells.length !== columns.length && { broken: true }) };
}
