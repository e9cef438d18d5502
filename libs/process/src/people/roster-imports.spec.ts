import { isRefusal } from '@app/domain/kernel';
import { IMPORT_COLUMNS, type ImportColumn, type ImportRow, Role } from '@app/domain/people';
import { actorOf, loadRoster, resolveMember } from '@app/persistence/people';
import { testDatabase, type TestDatabase } from '@app/testing';
import {
  approveChange,
  bootstrapDepartment,
  type DepartmentMade,
  type NewDepartment,
  previewImport,
  proposeImport,
  type RosterAsking,
} from '.';
import { transact } from '../transaction';

const NOW = new Date('2026-11-02T14:00:00Z');
const ISSUER = 'https://issuer.example';
const blank = Object.fromEntries(IMPORT_COLUMNS.map((column) => [column, ''])) as Record<ImportColumn, string>;
const file = (...cells: Partial<Record<ImportColumn, string>>[]): ImportRow[] =>
  cells.map((some, index) => ({ line: index + 2, cells: { ...blank, ...some } }));
const LIEUTENANT = {
  employee_no: 'L-1',
  name: 'Lee Tenant',
  rank: 'Lieutenant',
  sworn: 'yes',
  unit: 'Section',
  unit_kind: 'INVESTIGATIVE_SECTION',
  supervisor_employee_no: 'C-1',
  issuer: ISSUER,
  subject: 'lee',
};
const ROWS = file(LIEUTENANT, {
  ...LIEUTENANT,
  employee_no: 'D-1',
  name: 'Dee Tective',
  unit: 'Robbery',
  unit_kind: 'OTHER',
  unit_parent: 'Section',
  supervisor_employee_no: 'L-1',
  issuer: '',
  subject: '',
});
const first = (employeeNo: string, subject: string): NewDepartment['chief'] => ({
  employeeNo,
  name: subject,
  rank: 'Rank',
  sworn: true,
  issuer: ISSUER,
  subject,
});
const DEPARTMENT: NewDepartment = {
  agency: { ori: 'FL0000000', name: 'Example' },
  chief: first('C-1', 'chief'),
  systemAdministrator: first('A-1', 'admin'),
};

describe('a real department begins', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await testDatabase();
  });
  afterEach(() => database.drop());

  const begin = async (): Promise<DepartmentMade> => {
    const made = await transact(database.dataSource, (manager) =>
      bootstrapDepartment(manager, DEPARTMENT, { now: NOW, requestId: 'r', source: 'cli' }),
    );
    if (isRefusal(made)) throw new Error(made.code);
    return made;
  };
  const asking = async (memberId: string): Promise<RosterAsking> => {
    const actor = await actorOf(database.dataSource.manager, memberId, NOW);
    if (!actor) throw new Error('nobody');
    return { actor, now: NOW, requestId: 'r', source: 'cli' };
  };
  const propose = async (rows: ImportRow[], memberId: string): ReturnType<typeof proposeImport> => {
    const who = await asking(memberId);
    return transact(database.dataSource, (manager) => proposeImport(manager, rows, who));
  };
  const imported = async (rows: ImportRow[], { systemAdministratorId, chiefId }: DepartmentMade): ReturnType<typeof proposeImport> => {
    const proposed = await propose(rows, systemAdministratorId);
    if (isRefusal(proposed)) return proposed;
    const who = await asking(chiefId);
    return transact(database.dataSource, (manager) => approveChange(manager, proposed.id, who));
  };

  it('VII bootstrap makes agency, Chief and system administrator once, with an audit event', async () => {
    const { agencyId, chiefId } = await begin();
    expect(await resolveMember(database.dataSource.manager, ISSUER, 'chief', NOW)).toMatchObject({
      member: { id: chiefId },
      roles: [Role.Chief],
    });
    expect(await resolveMember(database.dataSource.manager, ISSUER, 'admin', NOW)).toMatchObject({ roles: [Role.SystemAdministrator] });
    const again = await transact(database.dataSource, (manager) =>
      bootstrapDepartment(manager, DEPARTMENT, { now: NOW, requestId: 'r', source: 'cli' }),
    );
    expect(again).toMatchObject({ code: 'DEPARTMENT_EXISTS' });
    expect(await database.dataSource.query('SELECT action, object_id, source FROM audit_event')).toEqual([
      { action: 'DepartmentBootstrapped', object_id: agencyId, source: 'cli' },
    ]);
  });

  it('a file is previewed without a trace, proposed by one, written when the other approves', async () => {
    const made = await begin();
    expect((await previewImport(database.dataSource.manager, ROWS, NOW)).lines.map(({ action }) => action)).toEqual(['CREATE', 'CREATE']);
    expect(await database.dataSource.query('SELECT count(*)::int AS n FROM member')).toEqual([{ n: 2 }]);
    expect(await imported(ROWS, made)).toMatchObject({ state: 'APPROVED' });
    const roster = await loadRoster(database.dataSource.manager);
    expect(roster.members.map(({ employeeNo }) => employeeNo).sort()).toEqual(['A-1', 'C-1', 'D-1', 'L-1']);
    expect(roster.units.map(({ name }) => name).sort()).toEqual(['Robbery', 'Section']);
    expect(roster.assignments).toHaveLength(2);
    expect((await previewImport(database.dataSource.manager, ROWS, NOW)).lines.map(({ action }) => action)).toEqual([
      'UNCHANGED',
      'UNCHANGED',
    ]);
  });

  it('a later file moves a member, keeps the sign-in it does not name, and ends the post before', async () => {
    const made = await begin();
    await imported(ROWS, made);
    const moved = file({ ...LIEUTENANT, rank: 'Captain', unit: 'Robbery', unit_kind: '', issuer: '', subject: '' });
    await database.dataSource.query('UPDATE assignment SET valid_from = $1', [new Date(NOW.getTime() - 1000)]);
    expect(await imported(moved, made)).toMatchObject({ state: 'APPROVED' });
    expect(await resolveMember(database.dataSource.manager, ISSUER, 'lee', NOW)).toMatchObject({ member: { rank: 'Captain' } });
    const { assignments } = await loadRoster(database.dataSource.manager, NOW);
    expect(assignments).toHaveLength(2);
  });

  it('one mistake refuses the whole file, naming its line, and nothing is half-imported', async () => {
    const { systemAdministratorId } = await begin();
    const refused = await propose(
      [...ROWS, ...file({ ...LIEUTENANT, employee_no: 'X-1', name: '=cmd()' }).map((row) => ({ ...row, line: 4 }))],
      systemAdministratorId,
    );
    expect(refused).toMatchObject({ code: 'ROSTER_IMPORT_REFUSED', facts: { refused: 2, lines: ['2', '4'] } });
    expect(await database.dataSource.query('SELECT count(*)::int AS n FROM member')).toEqual([{ n: 2 }]);
  });
});
