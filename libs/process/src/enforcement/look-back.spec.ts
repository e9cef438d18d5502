import { seedDepartment, testDatabase, type TestDatabase } from '@app/testing';
import { randomUUID } from 'node:crypto';
import { LOOK_BACK } from './look-back';

const ACTIONS = 20_000;
const LIMIT = 25;
const KEY = '0123456789ab';

describe('looking back at enforcement', () => {
  let database: TestDatabase;
  const from = new Date('2026-01-01T05:00:00Z');

  beforeAll(async () => {
    database = await testDatabase();
    const { detective } = await seedDepartment(database.dataSource);
    const { dataSource } = database;
    const caseId = randomUUID();
    await dataSource.query(
      `INSERT INTO case_file (id, ori, case_number, kind, state, offence_codes, opened_at) VALUES ($1, 'FL0130700', '2026-10000', 'CRIMINAL', 'OPEN', '{}', $2)`,
      [caseId, from],
    );
    await dataSource.query('INSERT INTO encryption_key (id, first_used_at) VALUES ($1, $2) ON CONFLICT DO NOTHING', [KEY, from]);
    await dataSource.query(
      `INSERT INTO enforcement_request (id, origin, case_id, kind, link, state, author, at, arrested_at, subject, key_id)
       SELECT gen_random_uuid(), 'OUTSIDE_ARREST', $1, 'ARREST', 'DECLARED', 'EXECUTED', $2, $3::timestamptz + make_interval(mins => n), $3, ''::bytea, $5
       FROM generate_series(1, $4::int) n`,
      [caseId, detective, from, ACTIONS, KEY],
    );
    for (const table of ['enforcement_request', 'case_file']) await dataSource.query(`VACUUM ANALYZE ${table}`);
  });
  afterAll(() => database.drop());

  it('VI.E a page of the past is read along its index, without sorting the whole period', async () => {
    const to = new Date('2026-12-31T05:00:00Z');
    const parameters = [from, to, 'infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff', LIMIT];
    const plan: { 'QUERY PLAN': string }[] = await database.dataSource.query(`EXPLAIN ${LOOK_BACK}`, parameters);
    const text = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(text).toContain('Index Scan Backward using enforcement_request_by_time');
    expect(text).not.toMatch(/Seq Scan on enforcement_request/);
    expect(text).not.toMatch(/Sort Key: e\.at/);
    const page: unknown[] = await database.dataSource.query(LOOK_BACK, parameters);
    expect(page).toHaveLength(LIMIT);
  });
});
