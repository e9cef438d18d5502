import { nmpd40023 } from '@app/domain/policy';
import { seedDepartment, testDatabase, type Department, type TestDatabase } from '@app/testing';
import { randomUUID } from 'node:crypto';
import { OF_CASE, searchesOfCase } from './search-page';

const CASES = 50;
const PER_CASE = 100;
const LIMIT = 25;

describe('searches of a case', () => {
  let database: TestDatabase;
  let department: Department;
  const cases = Array.from({ length: CASES }, () => randomUUID());
  const [caseId = ''] = cases;

  beforeAll(async () => {
    database = await testDatabase();
    department = await seedDepartment(database.dataSource);
    const { dataSource } = database;
    await dataSource.query(
      `INSERT INTO case_file (id, ori, case_number, kind, state, offence_codes, opened_at)
       SELECT id, 'FL0130700', '2026-' || 10000 + n, 'CRIMINAL', 'OPEN', '{}', now() FROM unnest($1::uuid[]) WITH ORDINALITY AS c(id, n)`,
      [cases],
    );
    await dataSource.query(
      `WITH s AS (
         INSERT INTO face_search (id, operator_id, owner_id, recorded_by, case_id, profile, flags, urgent, eligibility, channel, submitted_at)
         SELECT gen_random_uuid(), $1, $1, $1, ($2::uuid[])[1 + n % $3::int], 'FULL', '{}', false, '{}', 'RECORDED_LATE', date_trunc('second', now()) - make_interval(mins => n)
         FROM generate_series(1, $3::int * $4::int) n RETURNING id, submitted_at)
       INSERT INTO process (id, kind, subject_id, workflow_id, state, version, seen_version, restarts, policy_id, policy_version, opened_at, changed_at)
       SELECT id, 'faceSearch', id, 'search/' || id, 'OPEN', 1, 1, 0, $5, $6, submitted_at, submitted_at FROM s`,
      [department.detective, cases, CASES, PER_CASE, nmpd40023.id, nmpd40023.version],
    );
    for (const table of ['face_search', 'process', 'case_file']) await dataSource.query(`VACUUM ANALYZE ${table}`);
  });
  afterAll(() => database.drop());

  it('come page by page, newest first, each once', async () => {
    const { manager } = database.dataSource;
    const seen: { id: string; submittedAt: string }[] = [];
    for (;;) {
      const page = await searchesOfCase(manager, caseId, { limit: LIMIT, ...(seen.length > 0 && { after: seen.at(-1) }) });
      if (page.length === 0) break;
      seen.push(...page);
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(PER_CASE);
    expect(seen.map(({ submittedAt }) => submittedAt)).toEqual(
      seen
        .map(({ submittedAt }) => submittedAt)
        .sort()
        .reverse(),
    );
  });

  it('are read along their index, without sorting a whole case', async () => {
    const plan: { 'QUERY PLAN': string }[] = await database.dataSource.query(`EXPLAIN ${OF_CASE}`, [
      caseId,
      'infinity',
      'ffffffff-ffff-ffff-ffff-ffffffffffff',
      LIMIT,
    ]);
    const text = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(text).toContain('Index Scan Backward using face_search_of_case');
    expect(text).not.toMatch(/^\s*->\s+Sort|^Sort/m);
  });
});
