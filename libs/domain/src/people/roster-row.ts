/** The columns of a roster file, in the order of the template. The first six must be there; the others may be left out. */
export const IMPORT_COLUMNS = [
  'employee_no',
  'name',
  'rank',
  'sworn',
  'unit',
  'supervisor_employee_no',
  'unit_kind',
  'unit_parent',
  'issuer',
  'subject',
] as const;
export type ImportColumn = (typeof IMPORT_COLUMNS)[number];
export const REQUIRED_COLUMNS: readonly ImportColumn[] = IMPORT_COLUMNS.slice(0, 6);

/** One line of a roster file, trimmed; a column that the file leaves out is empty. `line` counts from 1, the header included. */
export interface ImportRow {
  readonly line: number;
  readonly cells: Readonly<Record<ImportColumn, string>>;
  /** The line has more or fewer cells than the header. */
  readonly broken?: boolean;
}

/** What can be wrong with a line; the sentence is what the person at the file reads. */
export const IMPORT_MISTAKES = {
  BROKEN_LINE: 'The line has more or fewer cells than the header.',
  REQUIRED: 'This cell must not be empty.',
  TOO_LONG: 'This cell is too long.',
  CONTROL_CHARACTERS: 'This cell holds characters that cannot be seen.',
  FORMULA: 'This cell begins like a spreadsheet formula (= + - @).',
  NOT_YES_OR_NO: 'Write yes or no.',
  DUPLICATE: 'Another line, or another member, has the same value.',
  UNKNOWN_UNIT: 'There is no such unit; to add it, give its unit_kind on this line.',
  UNKNOWN_KIND: 'Write INVESTIGATIVE_SECTION, AIU or OTHER.',
  UNIT_CONTRADICTION: 'The roster or an earlier line says something else about this unit.',
  UNKNOWN_SUPERVISOR: 'The supervisor is neither an active member nor in this file.',
  SUPERVISOR_LOOP: 'Following the supervisors from here leads back to this member.',
  SEPARATED: 'This member has left the department; a return is not an import.',
  HALF_IDENTITY: 'Give both issuer and subject, or neither.',
  POST_PLANNED: 'A later post is planned for this member; end or change that one first.',
} as const;
export type ImportMistake = keyof typeof IMPORT_MISTAKES;

/** `column` null: the whole line. */
export interface CellMistake {
  readonly column: ImportColumn | null;
  readonly mistake: ImportMistake;
}

const MAX_LENGTH: Readonly<Record<ImportColumn, number>> = {
  employee_no: 40,
  name: 200,
  rank: 60,
  sworn: 5,
  unit: 200,
  supervisor_employee_no: 40,
  unit_kind: 30,
  unit_parent: 200,
  issuer: 300,
  subject: 200,
};

const NEEDED: readonly ImportColumn[] = ['employee_no', 'name', 'rank', 'sworn', 'unit'];
const YES = ['yes', 'true', '1'];
const NO = ['no', 'false', '0'];

/** `sworn` as a boolean; undefined for anything but yes, no, true, false, 1, 0. */
export function readSworn(cell: string): boolean | undefined {
  const word = cell.toLowerCase();
  if (YES.includes(word)) return true;
  return NO.includes(word) ? false : undefined;
}

/** Whether a spreadsheet would run the text as a formula. */
const looksLikeFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text);

/** What is wrong with a line's cells taken by themselves. */
export function mistakesOfCells({ cells, broken }: ImportRow): CellMistake[] {
  if (broken) return [{ column: null, mistake: 'BROKEN_LINE' }];
  const found = IMPORT_COLUMNS.flatMap((column) => mistakeOfCell(column, cells[column]) ?? []);
  const half = (cells.issuer === '') !== (cells.subject === '');
  return half ? [...found, { column: cells.issuer === '' ? 'issuer' : 'subject', mistake: 'HALF_IDENTITY' }] : found;
}

function mistakeOfCell(column: ImportColumn, cell: string): CellMistake | undefined {
  if (cell === '') return NEEDED.includes(column) ? { column, mistake: 'REQUIRED' } : undefined;
  if (looksLikeFormula(cell)) return { column, mistake: 'FORMULA' };
  if (/\p{Cc}/u.test(cell)) return { column, mistake: 'CONTROL_CHARACTERS' };
  if (cell.length > MAX_LENGTH[column]) return { column, mistake: 'TOO_LONG' };
  if (column === 'sworn' && readSworn(cell) === undefined) return { column, mistake: 'NOT_YES_OR_NO' };
  return undefined;
}
