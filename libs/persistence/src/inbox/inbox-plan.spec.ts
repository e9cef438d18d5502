import { memberPrincipal, type Actor, type Principal } from '@app/domain/people';
import { testDatabase, type TestDatabase } from '@app/testing';
import { randomUUID } from 'node:crypto';
import { InboxScope, inboxRows, type InboxFilter, type Position } from './inbox-query';
import { COUNT_LIMIT, COUNTS } from './inbox-counts';
import { plantTasks } from './inbox.fixture';

const NOW = new Date('2026-11-02T14:00:00Z');
const LIMIT = 15;
const TASKS = 20_000;
const PER_CASE = 8;
/** Through which the tasks of a page are read, once it is known which they are. */
const READING = ['case_file_pk', 'discrepancy_pk', 'face_search_pk', 'member_pk', 'process_pk', 'task_candidate_pk', 'task_pk'];
const KINDS = ['faceSearch.evaluate', 'faceSearch.interview'];

/** A node of PostgreSQL's plan, as far as these tests look. */
interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

const nodes = (plan: PlanNode): PlanNode[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];
const rows = (node: PlanNode): number => node['Actual Rows'] * node['Actual Loops'];

describe('plans of the inbox over 20,000 tasks', () => {
  let database: TestDatabase;
  const few = somebody(2);
  const many = somebody(50);
  beforeAll(async () => {
    database = await testDatabase();
    const [seed] = await plantTasks(database.dataSource.manager, [{ candidates: [] }]);
    const principals = [...few.principals, ...many.principals];
    await database.dataSource.query(
      `INSERT INTO task (id, process_id, step_key, round, kind, state, priority, opened_at, due_at, assignee, case_number)
       SELECT gen_random_uuid(), t.process_id, 'evaluate', n, ($2::text[])[1 + n % 2], CASE WHEN n % 10 = 0 THEN 'RESERVED' ELSE 'READY' END, n % 3, t.opened_at,
         $3::timestamptz + make_interval(hours => n % 4000 - 400), CASE WHEN n % 10 = 0 THEN ($4::uuid[])[1 + n / 10 % 2] END, 'case ' || n / $5
       FROM task t, generate_series(1, $6) n WHERE t.id = $1`,
      [seed, KINDS, NOW, [few.memberId, many.memberId], PER_CASE, TASKS],
    );
    await database.dataSource.query(
      `INSERT INTO task_candidate (task_id, principal, kind, priority, due_at, claimable)
       SELECT id, ($1::text[])[1 + round % $2], kind, priority, due_at, state = 'READY' FROM task WHERE case_number IS NOT NULL`,
      [principals, principals.length],
    );
    await database.dataSource.query('VACUUM ANALYZE task');
    await database.dataSource.query('VACUUM ANALYZE task_candidate');
  });
  afterAll(() => database.drop());

  async function explain(sql: string, parameters: unknown[]): Promise<PlanNode[]> {
    const [answer]: { 'QUERY PLAN': { Plan: PlanNode }[] }[] = await database.dataSource.query(
      `EXPLAIN (ANALYZE, FORMAT JSON) ${sql}`,
      parameters,
    );
    const plan = answer?.['QUERY PLAN'][0]?.Plan;
    if (plan === undefined) throw new Error('no plan came back');
    return nodes(plan);
  }

  /** Reads tables by index only, and sorts no more rows than the first few of each branch. */
  function expectThrifty(plan: readonly PlanNode[], indexes: readonly string[], most: number): void {
    expect(plan.filter((node) => node['Node Type'] === 'Seq Scan' && node['Relation Name'] !== undefined)).toEqual([]);
    const used = new Set(plan.map((node) => node['Index Name']).filter((name) => name !== undefined));
    expect([...used].sort()).toEqual([...new Set([...indexes, ...READING])].sort());
    for (const node of plan) {
      if (/Sort$/.test(node['Node Type']))
        expect((node.Plans ?? []).reduce((sum, input) => sum + rows(input), 0)).toBeLessThanOrEqual(most);
      if (node['Index Name'] !== undefined)
        expect(rows(node) + (node['Rows Removed by Filter'] ?? 0) * node['Actual Loops']).toBeLessThanOrEqual(most);
    }
  }

  const CASES: readonly [string, Partial<InboxFilter>, readonly string[], number][] = [
    ['mine and claimable', {}, ['task_candidate_inbox', 'task_mine'], 1],
    ['mine', { scope: InboxScope.Mine }, ['task_mine'], 1],
    ['claimable', { scope: InboxScope.Claimable }, ['task_candidate_inbox'], 1],
    ['claimable of two kinds', { scope: InboxScope.Claimable, kinds: KINDS }, ['task_candidate_inbox_kind'], KINDS.length],
    ['claimable and overdue', { scope: InboxScope.Claimable, overdue: true }, ['task_candidate_inbox'], 3],
    [
      'claimable and overdue of two kinds',
      { scope: InboxScope.Claimable, overdue: true, kinds: KINDS },
      ['task_candidate_inbox_kind'],
      3 * KINDS.length,
    ],
  ];
  const DEEP: Position = { priority: 1, dueAt: NOW, taskId: randomUUID() };

  describe.each([
    ['two principals', few],
    ['fifty principals', many],
  ])('for a member with %s', (_, actor) => {
    it.each(CASES)('%s: by index, sorting no whole set, on the first page as on a deep one', async (_name, filter, indexes, branches) => {
      for (const after of [undefined, DEEP]) {
        const { sql, parameters } = inboxRows(actor, { scope: InboxScope.All, limit: LIMIT, after, ...filter }, NOW);
        expectThrifty(await explain(sql, parameters), indexes, (actor.principals.length * branches + 1) * (LIMIT + 1));
      }
    });

    it('one case: by its own index', async () => {
      const { sql, parameters } = inboxRows(actor, { scope: InboxScope.All, limit: LIMIT, caseNumber: 'case 77' }, NOW);
      const plan = await explain(sql, parameters);
      expect(plan.map((node) => node['Index Name'])).toContain('task_by_case');
      expectThrifty(plan, ['task_by_case', 'task_candidate_pk'], PER_CASE * actor.principals.length);
    });

    it('counts: by index', async () => {
      const plan = await explain(COUNTS, [actor.principals, actor.memberId, COUNT_LIMIT + 1, NOW]);
      expect(plan.filter((node) => node['Node Type'] === 'Seq Scan' && node['Relation Name'] !== undefined)).toEqual([]);
      expect(plan.map((node) => node['Index Name'])).toEqual(expect.arrayContaining(['task_mine', 'task_candidate_inbox']));
    });
  });
});

/** A member with so many principals, their own among them. */
function somebody(principals: number): Actor {
  const memberId = randomUUID();
  const others = Array.from({ length: principals - 1 }, (): Principal => memberPrincipal(randomUUID()));
  return { memberId, roles: [], principals: [memberPrincipal(memberId), ...others] };
}
