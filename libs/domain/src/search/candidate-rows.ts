import { choice, refuse, type Refusal } from '../kernel';
import { SourceDatabase, type CandidateRow } from './candidates';

/** A line of a candidate file as read: column name → text. `line` counts from 1 as an editor shows it. */
export interface FileLine {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Rows to show and search in; columns outside IV.I's list are not kept, but counted. */
export interface CandidateImport {
  readonly rows: readonly CandidateRow[];
  readonly hiddenColumns: number;
}

/** IV.I as columns, plus booking number, agency and date; each with the spellings that are understood (letters and digits only). */
const COLUMNS: Readonly<Record<keyof CandidateRow, readonly string[]>> = {
  rank: ['rank', 'position'],
  similarityScore: ['similarityscore', 'score', 'similarity'],
  source: ['source', 'database', 'sourcedatabase'],
  recordRef: ['recordref', 'recordid', 'externalrecordref', 'imageid'],
  name: ['name', 'fullname'],
  dateOfBirth: ['dateofbirth', 'dob', 'birthdate'],
  licenceNumber: ['licencenumber', 'licensenumber', 'dlnumber', 'driverlicensenumber'],
  bookingNumber: ['bookingnumber', 'bookingno'],
  customerNumber: ['customernumber', 'customerno'],
  city: ['city'],
  state: ['state'],
  zip: ['zip', 'zipcode'],
  sex: ['sex', 'gender'],
  race: ['race'],
  height: ['height'],
  licenceIssuedOn: ['licenceissuedon', 'licenseissuedate', 'dlissuedate'],
  bookingAgency: ['bookingagency', 'agency'],
  bookingDate: ['bookingdate'],
};

const SOURCES: Readonly<Record<string, SourceDatabase>> = {
  DLPHOTO: SourceDatabase.DriverLicence,
  DL: SourceDatabase.DriverLicence,
  DHSMV: SourceDatabase.DriverLicence,
  BOOKINGPHOTO: SourceDatabase.Booking,
  BOOKING: SourceDatabase.Booking,
  ARREST: SourceDatabase.Booking,
};

type Problem = 'ENCODING' | 'FORMULA' | 'TOO_LONG' | 'RANK' | 'SCORE' | 'SOURCE' | 'RECORD_REF' | 'DATE';
type Texts = Partial<Record<keyof CandidateRow, string>>;

const MAX_CELL = 200;
const FORMULA = /^[=+@\t\r]|^-(?!\d*\.?\d+$)/;
const DATE_COLUMNS = ['dateOfBirth', 'licenceIssuedOn', 'bookingDate'] as const;
const letters = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * The pure part of an import: lines of a CSV or JSON file → candidates. One bad line and nothing is imported. Refusal: CANDIDATE_FILE_INVALID,
 * `lines` as "<line>: <problem>" for every bad one (ENCODING, FORMULA, TOO_LONG, RANK, SCORE, SOURCE, RECORD_REF, DATE).
 */
export function candidatesFromLines(lines: readonly FileLine[]): CandidateImport | Refusal {
  const read = lines.map(({ line, cells }) => ({ line, cells, texts: textsOf(cells) }));
  const bad = read.flatMap(({ line, cells, texts }) => {
    const problem = problemOf(cells, texts);
    return problem ? [`${line}: ${problem}`] : [];
  });
  if (bad.length > 0) return refuse('CANDIDATE_FILE_INVALID', choice('form of a candidate file'), { lines: bad });
  const columns = new Set(read.flatMap(({ cells }) => Object.keys(cells)));
  return { rows: read.map(({ texts }) => rowOf(texts)), hiddenColumns: [...columns].filter((column) => !columnOf(column)).length };
}

const columnOf = (header: string): keyof CandidateRow | undefined =>
  (Object.keys(COLUMNS) as (keyof CandidateRow)[]).find((column) => COLUMNS[column].includes(letters(header)));

function textsOf(cells: FileLine['cells']): Texts {
  const known = Object.entries(cells).flatMap(([header, cell]) => {
    const column = columnOf(header);
    const text = cell.trim();
    return column && text !== '' && text !== '-' ? [[column, text] as const] : [];
  });
  return Object.fromEntries(known);
}

function problemOf(cells: FileLine['cells'], texts: Texts): Problem | undefined {
  const values = Object.values(cells);
  if (values.some((cell) => cell.includes('\uFFFD') || cell.includes('\0'))) return 'ENCODING';
  if (values.some((cell) => cell.length > MAX_CELL)) return 'TOO_LONG';
  if (Object.values(texts).some((text) => FORMULA.test(text))) return 'FORMULA';
  if (texts.rank !== undefined && !/^[1-9]\d{0,5}$/.test(texts.rank)) return 'RANK';
  if (texts.similarityScore !== undefined && !/^-?\d*\.?\d+$/.test(texts.similarityScore)) return 'SCORE';
  if (!sourceOf(texts)) return 'SOURCE';
  if (texts.recordRef === undefined) return 'RECORD_REF';
  return DATE_COLUMNS.some((column) => texts[column] !== undefined && isoDate(texts[column]) === undefined) ? 'DATE' : undefined;
}

/** `YYYY-MM-DD`, or the American `MM/DD/YYYY` turned into it. */
function isoDate(text: string): string | undefined {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const iso = year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(iso) ? iso : undefined;
}

const sourceOf = ({ source }: Texts): SourceDatabase | undefined => SOURCES[letters(source ?? '').toUpperCase()];

function rowOf(texts: Texts): CandidateRow {
  const { rank, similarityScore, recordRef = '', ...keys } = texts;
  const dates = DATE_COLUMNS.flatMap((column) => (texts[column] === undefined ? [] : [[column, isoDate(texts[column])] as const]));
  return {
    ...keys,
    ...Object.fromEntries(dates),
    rank: rank === undefined ? null : Number(rank),
    similarityScore: similarityScore === undefined ? null : Number(similarityScore),
    source: sourceOf(texts) ?? SourceDatabase.Booking,
    recordRef,
  };
}
