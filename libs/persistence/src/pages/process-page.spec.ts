import { CODES } from '@app/domain/kernel';
import { memberPrincipal, Role, rolePrincipal } from '@app/domain/people';
import { nmpd40023 } from '@app/domain/policy';
import { ProcessKind } from '@app/domain/process';
import { seedDepartment, testDatabase, type Department, type TestDatabase } from '@app/testing';
import { randomUUID } from 'node:crypto';
import { processPage, type ProcessPage } from './process-page';

const { meaning, remedy, mender } = CODES.DOCUMENTATION_REQUIRED;
const REFUSED = { code: 'DOCUMENTATION_REQUIRED', meaning, remedy, mender };
const VACANT = {
  missing: 'nobody holds the role of Supervisor or may decide in its place',
  mender: 'the Chief or the Major appoint an acting holder',
};

describe('the page of a process', () => {
  let database: TestDatabase;
  let department: Department;
  beforeAll(async () => {
    database = await testDatabase();
    department = await seedDepartment(database.dataSource);
  });
  afterAll(() => database.drop());

  const query = (sql: string, parameters: unknown[]): Promise<unknown> => database.dataSource.query(sql, parameters);

  /** A process whose system step ended with this outcome, and that waits for a role nobody holds. */
  async function stuck(kind: ProcessKind, [system, outcome]: [string, string], human: string): Promise<ProcessPage | undefined> {
    const [id, taskId] = [randomUUID(), randomUUID()];
    await query(
      `INSERT INTO process (id, kind, subject_id, workflow_id, state, version, seen_version, restarts, policy_id, policy_version, opened_at, changed_at)
       VALUES ($1, $2, $1, $5, 'OPEN', 1, 1, 0, $3, $4, now(), now())`,
      [id, kind, nmpd40023.id, nmpd40023.version, `page/${id}`],
    );
    await query(
      `INSERT INTO task (id, process_id, step_key, round, kind, state, level, priority, due_at, excluded, version, vacant, opened_at)
       VALUES ($1, $2, $3, 1, $4, 'READY', 0, 0, now(), '{}', 1, 'SUPERVISOR', now())`,
      [taskId, id, human, `${kind}.${human}`],
    );
    await query(
      `INSERT INTO step (process_id, key, round, kind, type, state, outcome, refs, opened_at, decided_at)
       VALUES ($1, $2, 1, $3, 'SYSTEM', 'DECIDED', 'DONE', '{}', now() - interval '1 hour', now() - interval '1 hour'),
         ($1, $2, 2, $3, 'SYSTEM', 'DECIDED', $4, '{}', now(), now())`,
      [id, system, `${kind}.${system}`, outcome],
    );
    const reader = department.commander;
    const principals = [memberPrincipal(reader), rolePrincipal(Role.Commander)];
    return processPage(database.dataSource.manager, { id, kind }, { memberId: reader, roles: [Role.Commander], principals });
  }

  const KINDS: readonly [ProcessKind, string, string][] = [
    [ProcessKind.Registration, 'activate', 'supervisor-approval'],
    [ProcessKind.Account, 'residue-certificate', 'confirm-suspension'],
    [ProcessKind.FaceSearch, 'close', 'supervisor-review'],
    [ProcessKind.EnforcementAction, 'outcome', 'supervisor-review'],
    [ProcessKind.MonthlyReport, 'snapshot', 'review'],
    [ProcessKind.QuarterlyAudit, 'freeze', 'findings'],
  ];

  it.each(KINDS)('A6 says of a stuck %s what is missing and who can mend it', async (kind, system, human) => {
    const page = await stuck(kind, [system, REFUSED.code], human);
    expect(page?.refused).toMatchObject({ step: system, ...REFUSED });
    expect(page?.next).toMatchObject([{ step: human, waitsFor: [], ...VACANT }]);
  });

  it.each(KINDS)('A6 says nothing of a step of a %s that did what it was for', async (kind, system, human) => {
    expect((await stuck(kind, [system, 'DONE'], human))?.refused).toBeNull();
  });
});
