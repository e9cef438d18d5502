import type { Beneficiaries, ProposalKind } from './change';
import { covers } from './interval';
import { AssignmentKind, MemberStatus, type Roster, type RosterMember } from './roster';
import { unitsOfFile, type FileUnits, type NewUnit } from './roster-import-units';
import { type CellMistake, IMPORT_COLUMNS, type ImportColumn, type ImportRow, mistakesOfCells, readSworn } from './roster-row';

/** What the database knows of a member and the roster snapshot does not. */
export interface MemberIdentity {
  readonly id: string;
  readonly name: string;
  readonly issuer: string | null;
  readonly subject: string | null;
}

/** The department as it is, for the file to be held against. */
export interface ImportGround {
  readonly roster: Roster;
  readonly identities: readonly MemberIdentity[];
  /** When the import would take effect, UTC epoch ms. */
  readonly at: number;
}

export const ImportAction = { Create: 'CREATE', Update: 'UPDATE', Unchanged: 'UNCHANGED', Refused: 'REFUSED' } as const;
export type ImportAction = (typeof ImportAction)[keyof typeof ImportAction];

/** What would happen with one line of the file; `changes` names the columns that differ from the roster. */
export interface LineReport {
  readonly line: number;
  readonly employeeNo: string;
  readonly action: ImportAction;
  readonly changes: readonly ImportColumn[];
  readonly mistakes: readonly CellMistake[];
}

/** A member as the file wants them; `id` null is a new member. A null sign-in keeps what there is. */
export interface PlannedMember extends Omit<MemberIdentity, 'id'> {
  readonly id: string | null;
  readonly employeeNo: string;
  readonly rank: string;
  readonly sworn: boolean;
}

/** A regular post that begins anew; people by employee number, the unit by name. */
export interface PlannedPost {
  readonly employeeNo: string;
  readonly unit: string;
  readonly supervisorEmployeeNo: string | null;
}

/** The preview of a file, and what its import does. Nothing is imported while `refused` is not 0. */
export interface RosterImportPlan {
  readonly lines: readonly LineReport[];
  readonly refused: number;
  /** Parents before their children. */
  readonly newUnits: readonly NewUnit[];
  readonly members: readonly PlannedMember[];
  readonly posts: readonly PlannedPost[];
  /** Known members who gain a post or people by it, so that they are not the ones who approve it. */
  readonly beneficiaries: Beneficiaries;
}

/** A roster file that waits for its second person. */
export interface ImportPayload {
  readonly kind: typeof ProposalKind.Import;
  readonly rows: readonly ImportRow[];
}

/** A member as the roster has them now, in the words of the file. */
interface Known {
  readonly member: RosterMember;
  readonly cells: Readonly<Partial<Record<ImportColumn, string>>>;
  readonly hasPlannedPost: boolean;
}

/** The file and the roster, by what a line is held against. */
interface File {
  readonly known: ReadonlyMap<string, Known>;
  readonly units: FileUnits;
  /** How many lines have this employee number. */
  readonly lines: ReadonlyMap<string, number>;
  /** The supervisor that the file gives, by employee number. */
  readonly supervisors: ReadonlyMap<string, string>;
  /** Who has a sign-in, by employee number: in the roster or in the file. */
  readonly signIns: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Plans the import of a roster file: the same answer for its preview and for applying it. A known employee number is updated, a new one
 * created, nobody is removed; a changed unit or supervisor begins a new regular post. Empty `issuer`, `subject`, `unit_kind` and
 * `unit_parent` keep what there is. Roles are not imported: two people grant them.
 */
export function planRosterImport(rows: readonly ImportRow[], ground: ImportGround): RosterImportPlan {
  const known = knownMembers(ground);
  const file: File = {
    known,
    units: unitsOfFile(rows, ground.roster.units),
    lines: countsOf(rows.map(({ cells }) => cells.employee_no)),
    supervisors: new Map(rows.map(({ cells }) => [cells.employee_no, cells.supervisor_employee_no])),
    signIns: signInsOf(rows, known),
  };
  const lines = rows.map((row) => reportOf(row, file));
  const written = rows.filter((_, index) => lines[index]?.action === ImportAction.Create || lines[index]?.action === ImportAction.Update);
  const posts = written.filter((row) => movesOf(row, known).length > 0).map(postOf);
  const idOf = (employeeNo: string | null): string | undefined => known.get(employeeNo ?? '')?.member.id;
  return {
    lines,
    refused: lines.filter(({ action }) => action === ImportAction.Refused).length,
    newUnits: file.units.added,
    members: written.map((row) => plannedMember(row, known)),
    posts,
    beneficiaries: {
      members: posts.map(({ employeeNo }) => idOf(employeeNo)).filter((id) => id !== undefined),
      supervisors: posts.map(({ supervisorEmployeeNo }) => idOf(supervisorEmployeeNo)).filter((id) => id !== undefined),
    },
  };
}

function knownMembers({ roster, identities, at }: ImportGround): Map<string, Known> {
  const numbers = new Map(roster.members.map(({ id, employeeNo }) => [id, employeeNo]));
  const names = new Map(roster.units.map(({ id, name }) => [id, name]));
  const identityOf = new Map(identities.map((identity) => [identity.id, identity]));
  const describe = (member: RosterMember): Known => {
    const regular = roster.assignments.filter(({ memberId, kind }) => memberId === member.id && kind === AssignmentKind.Regular);
    const post = regular.find((row) => covers(row, at));
    const identity = identityOf.get(member.id);
    return {
      member,
      hasPlannedPost: regular.some(({ from }) => from > at),
      cells: {
        name: identity?.name,
        rank: member.rank,
        sworn: String(member.sworn),
        unit: post && names.get(post.unitId),
        supervisor_employee_no: (post?.supervisorId && numbers.get(post.supervisorId)) ?? '',
        issuer: identity?.issuer ?? '',
        subject: identity?.subject ?? '',
      },
    };
  };
  return new Map(roster.members.map((member) => [member.employeeNo, describe(member)]));
}

function reportOf(row: ImportRow, file: File): LineReport {
  const own = mistakesOfCells(row);
  const mistakes = own.length > 0 ? own : [...file.units.mistakesOf(row), ...mistakesInContext(row, file)];
  const known = file.known.get(row.cells.employee_no);
  const changes = mistakes.length > 0 ? [] : changesOf(row, known);
  const action = mistakes.length > 0 ? ImportAction.Refused : actionOf(known, changes);
  return { line: row.line, employeeNo: row.cells.employee_no, action, changes, mistakes };
}

function actionOf(known: Known | undefined, changes: readonly ImportColumn[]): ImportAction {
  if (!known) return ImportAction.Create;
  return changes.length > 0 ? ImportAction.Update : ImportAction.Unchanged;
}

const KEPT_WHEN_EMPTY: readonly ImportColumn[] = ['issuer', 'subject'];
const ABOUT_THE_MEMBER: readonly ImportColumn[] = IMPORT_COLUMNS.filter(
  (column) => !['employee_no', 'unit_kind', 'unit_parent'].includes(column),
);

function changesOf({ cells }: ImportRow, known: Known | undefined): ImportColumn[] {
  const wanted = (column: ImportColumn): string => (column === 'sworn' ? String(readSworn(cells.sworn)) : cells[column]);
  const isKept = (column: ImportColumn): boolean => cells[column] === '' && KEPT_WHEN_EMPTY.includes(column);
  return ABOUT_THE_MEMBER.filter((column) => !isKept(column) && wanted(column) !== (known?.cells[column] ?? ''));
}

/** The columns by which the line gives its member another regular post. */
const movesOf = (row: ImportRow, known: File['known']): ImportColumn[] =>
  changesOf(row, known.get(row.cells.employee_no)).filter((column) => column === 'unit' || column === 'supervisor_employee_no');

/** What is wrong with a line beside the other lines and the roster. */
function mistakesInContext(row: ImportRow, file: File): CellMistake[] {
  const { cells } = row;
  const known = file.known.get(cells.employee_no);
  const mistakes: (CellMistake | false)[] = [
    (file.lines.get(cells.employee_no) ?? 0) > 1 && { column: 'employee_no', mistake: 'DUPLICATE' },
    known?.member.status === MemberStatus.Separated && { column: 'employee_no', mistake: 'SEPARATED' },
    (file.signIns.get(signInOf(cells))?.size ?? 0) > 1 && { column: 'subject', mistake: 'DUPLICATE' },
    supervisorMistake(row, file),
    known?.hasPlannedPost === true && movesOf(row, file.known).length > 0 && { column: 'unit', mistake: 'POST_PLANNED' },
  ];
  return mistakes.filter((mistake) => mistake !== false);
}

function countsOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const signInOf = (cells: Readonly<Partial<Record<ImportColumn, string>>>): string => `${cells.issuer ?? ''} ${cells.subject ?? ''}`;

function signInsOf(rows: readonly ImportRow[], known: ReadonlyMap<string, Known>): Map<string, Set<string>> {
  const holders = new Map<string, Set<string>>();
  const note = (employeeNo: string, cells: Readonly<Partial<Record<ImportColumn, string>>>): void => {
    if (cells.subject) holders.set(signInOf(cells), (holders.get(signInOf(cells)) ?? new Set()).add(employeeNo));
  };
  known.forEach(({ cells }, employeeNo) => note(employeeNo, cells));
  rows.forEach(({ cells }) => note(cells.employee_no, cells));
  return holders;
}

function supervisorMistake({ cells }: ImportRow, { supervisors, known }: File): CellMistake | false {
  const column = 'supervisor_employee_no';
  const supervisor = cells[column];
  if (supervisor === '') return false;
  const isActive =
    known.get(supervisor)?.member.status !== MemberStatus.Separated && (known.has(supervisor) || supervisors.has(supervisor));
  if (!isActive) return { column, mistake: 'UNKNOWN_SUPERVISOR' };
  const above = (number: string): string => supervisors.get(number) ?? known.get(number)?.cells[column] ?? '';
  const passed = new Set<string>();
  for (let next = supervisor; next !== '' && !passed.has(next); next = above(next)) {
    if (next === cells.employee_no) return { column, mistake: 'SUPERVISOR_LOOP' };
    passed.add(next);
  }
  return false;
}

const postOf = ({ cells }: ImportRow): PlannedPost => ({
  employeeNo: cells.employee_no,
  unit: cells.unit,
  supervisorEmployeeNo: cells.supervisor_employee_no || null,
});

const plannedMember = ({ cells }: ImportRow, known: File['known']): PlannedMember => ({
  id: known.get(cells.employee_no)?.member.id ?? null,
  employeeNo: cells.employee_no,
  name: cells.name,
  rank: cells.rank,
  sworn: readSworn(cells.sworn) === true,
  issuer: cells.issuer || null,
  subject: cells.subject || null,
});
