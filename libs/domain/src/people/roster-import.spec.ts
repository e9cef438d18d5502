import { department, NOW, withStatus } from './department.fixture';
import { type ImportGround, planRosterImport } from './roster-import';
import { MemberStatus, type Roster } from './roster';
import { IMPORT_COLUMNS, type ImportColumn, type ImportRow } from './roster-row';

const ISSUER = 'https://issuer.example';
const ground = (roster: Roster = department): ImportGround => ({
  roster,
  identities: roster.members.map(({ id }) => ({
    id,
    name: `Name of ${id}`,
    issuer: id === 'chief' ? ISSUER : null,
    subject: id === 'chief' ? 'sub-chief' : null,
  })),
  at: NOW,
});
const blank = Object.fromEntries(IMPORT_COLUMNS.map((column) => [column, ''])) as Record<ImportColumn, string>;
const newcomer = {
  employee_no: 'N-1',
  name: 'New Officer',
  rank: 'Officer',
  sworn: 'yes',
  unit: 'Robbery',
  supervisor_employee_no: 'E-sergeant',
};
const detective = {
  employee_no: 'E-detective',
  name: 'Name of detective',
  rank: 'Detective',
  sworn: 'true',
  unit: 'Robbery',
  supervisor_employee_no: 'E-sergeant',
};
const file = (...cells: Partial<Record<ImportColumn, string>>[]): ImportRow[] =>
  cells.map((some, index) => ({ line: index + 2, cells: { ...blank, ...some } }));
const actions = (rows: ImportRow[], roster?: Roster): string[] => planRosterImport(rows, ground(roster)).lines.map(({ action }) => action);

describe('the roster import plans', () => {
  it('a new member with a post', () => {
    expect(planRosterImport(file(newcomer), ground())).toEqual({
      lines: [
        {
          line: 2,
          employeeNo: 'N-1',
          action: 'CREATE',
          changes: ['name', 'rank', 'sworn', 'unit', 'supervisor_employee_no'],
          mistakes: [],
        },
      ],
      refused: 0,
      newUnits: [],
      members: [{ id: null, employeeNo: 'N-1', name: 'New Officer', rank: 'Officer', sworn: true, issuer: null, subject: null }],
      posts: [{ employeeNo: 'N-1', unit: 'Robbery', supervisorEmployeeNo: 'E-sergeant' }],
      beneficiaries: { members: [], supervisors: ['sergeant'] },
    });
  });

  it('nothing for a line that says what the roster says', () => {
    const plan = planRosterImport(file(detective), ground());
    expect(plan).toMatchObject({
      lines: [{ action: 'UNCHANGED', changes: [] }],
      members: [],
      posts: [],
      beneficiaries: { members: [], supervisors: [] },
    });
  });

  it('a promotion without a new post, and a new sign-in, as changes of the member only', () => {
    const plan = planRosterImport(file({ ...detective, rank: 'Corporal', issuer: ISSUER, subject: 'sub-7' }), ground());
    expect(plan).toMatchObject({ lines: [{ action: 'UPDATE', changes: ['rank', 'issuer', 'subject'] }], posts: [] });
    expect(plan.members).toEqual([expect.objectContaining({ id: 'detective', rank: 'Corporal', subject: 'sub-7' })]);
  });

  it('a transfer as a new regular post that benefits member and supervisor', () => {
    const plan = planRosterImport(
      file({ ...detective, unit: 'Accident Investigative Unit', supervisor_employee_no: 'E-sergeant2' }),
      ground(),
    );
    expect(plan).toMatchObject({
      posts: [{ employeeNo: 'E-detective', unit: 'Accident Investigative Unit' }],
      beneficiaries: { members: ['detective'], supervisors: ['sergeant2'] },
    });
  });

  it('new units, parents before children whatever the order of lines, and people who supervise each other in line', () => {
    const plan = planRosterImport(
      file(
        { ...newcomer, unit: 'Night team', unit_kind: 'OTHER', unit_parent: 'Burglary', supervisor_employee_no: 'N-2' },
        { ...newcomer, employee_no: 'N-2', unit: 'Burglary', unit_kind: 'OTHER', unit_parent: 'Investigative Section' },
        { ...newcomer, employee_no: 'N-3', unit: 'Night team' },
      ),
      ground(),
    );
    expect(plan.refused).toBe(0);
    expect(plan.newUnits.map(({ name }) => name)).toEqual(['Burglary', 'Night team']);
  });

  it.each([
    ['an empty name', { name: '' }, 'name', 'REQUIRED'],
    ['a name of 10,000 characters', { name: 'x'.repeat(10_000) }, 'name', 'TOO_LONG'],
    ['a control character', { rank: 'Off\u0000icer' }, 'rank', 'CONTROL_CHARACTERS'],
    ['a formula', { name: '=HYPERLINK("http://x")' }, 'name', 'FORMULA'],
    ['a formula by @', { unit: '@SUM(A1)' }, 'unit', 'FORMULA'],
    ['sworn: maybe', { sworn: 'maybe' }, 'sworn', 'NOT_YES_OR_NO'],
    ['an unknown unit', { unit: 'Nowhere' }, 'unit', 'UNKNOWN_UNIT'],
    ['an unknown kind', { unit: 'Nowhere', unit_kind: 'SECRET' }, 'unit_kind', 'UNKNOWN_KIND'],
    ['another kind of a known unit', { unit_kind: 'AIU' }, 'unit_kind', 'UNIT_CONTRADICTION'],
    ['an unknown parent', { unit: 'X', unit_kind: 'OTHER', unit_parent: 'Y' }, 'unit_parent', 'UNKNOWN_UNIT'],
    ['a unit that is its own parent', { unit: 'X', unit_kind: 'OTHER', unit_parent: 'X' }, 'unit_parent', 'UNIT_CONTRADICTION'],
    ['an unknown supervisor', { supervisor_employee_no: 'E-nobody' }, 'supervisor_employee_no', 'UNKNOWN_SUPERVISOR'],
    ['its own supervisor', { supervisor_employee_no: 'N-1' }, 'supervisor_employee_no', 'SUPERVISOR_LOOP'],
    ['a subject without issuer', { subject: 'x' }, 'issuer', 'HALF_IDENTITY'],
    ['a sign-in that somebody has', { issuer: ISSUER, subject: 'sub-chief' }, 'subject', 'DUPLICATE'],
  ] as const)('refuses a line with %s', (_, change, column, mistake) => {
    expect(planRosterImport(file({ ...newcomer, ...change }), ground())).toMatchObject({
      refused: 1,
      lines: [{ line: 2, action: 'REFUSED', mistakes: [{ column, mistake }] }],
      members: [],
      posts: [],
    });
  });

  it('refuses a broken line, a number twice, a separated member and a loop of supervisors through the roster', () => {
    expect(planRosterImport([{ line: 7, cells: { ...blank, ...newcomer }, broken: true }], ground()).lines).toMatchObject([
      { line: 7, action: 'REFUSED', mistakes: [{ column: null, mistake: 'BROKEN_LINE' }] },
    ]);
    expect(actions(file(newcomer, newcomer))).toEqual(['REFUSED', 'REFUSED']);
    expect(actions(file({ ...detective, rank: 'Corporal' }), withStatus(department, 'detective', MemberStatus.Separated))).toEqual([
      'REFUSED',
    ]);
    expect(
      actions(file({ ...detective, employee_no: 'E-commander', unit: 'Investigative Section', supervisor_employee_no: 'E-detective' })),
    ).toEqual(['REFUSED']);
  });

  it('refuses a new post for a member whose later post is planned already', () => {
    const planned: Roster = {
      ...department,
      assignments: [
        ...department.assignments,
        { id: 'p', memberId: 'patrol', unitId: 'robbery', supervisorId: null, kind: 'REGULAR', from: NOW + 1, to: null },
      ],
    };
    const patrol = { ...newcomer, employee_no: 'E-patrol', name: 'Name of patrol' };
    expect(planRosterImport(file(patrol), ground(planned)).lines).toMatchObject([
      { mistakes: [{ column: 'unit', mistake: 'POST_PLANNED' }] },
    ]);
  });

  it('plans 5,000 lines in a moment', () => {
    const rows = file(
      ...Array.from({ length: 5_000 }, (_, index) => ({
        ...newcomer,
        employee_no: `N-${index}`,
        supervisor_employee_no: index === 0 ? '' : `N-${(index - 1) >> 2}`,
      })),
    );
    const plan = planRosterImport(rows, ground());
    expect([plan.refused, plan.members.length]).toEqual([0, 5_000]);
  });
});
