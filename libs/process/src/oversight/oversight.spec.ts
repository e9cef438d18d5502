import { DiscrepancySource, DiscrepancyType, SubjectKind, type DiscrepancyOpening } from '@app/domain/oversight';
import { nmpd40023 } from '@app/domain/policy';
import { seedDepartment, testDatabase, type Department, type TestDatabase } from '@app/testing';
import { transact } from '../transaction';
import { beginAudit, beginReport } from './begin';
import { openDiscrepancy, openPlanned, planDiscrepancies, type DiscrepancyContext } from './discrepancies';
import { openDiscrepancyRecords } from './records';

const AT_ONCE = Array.from({ length: 12 });
const NOW = new Date('2026-11-05T12:00:00Z');
const CONTEXT: DiscrepancyContext = { policy: nmpd40023, actorId: null, now: NOW, source: 'worker' };

describe('oversight on real PostgreSQL', () => {
  let database: TestDatabase;
  let department: Department;
  beforeAll(async () => {
    database = await testDatabase();
    department = await seedDepartment(database.dataSource);
  });
  afterAll(() => database.drop());

  const opening = (subjectId: string): DiscrepancyOpening => ({
    source: DiscrepancySource.Monthly,
    type: DiscrepancyType.Undocumented,
    subject: { kind: SubjectKind.Search, id: subjectId },
    aboutMemberId: department.detective,
    note: 'Planted note',
  });
  const open = (subjectId: string) => transact(database.dataSource, (manager) => openDiscrepancy(manager, opening(subjectId), CONTEXT));
  const count = async (sql: string): Promise<number> => {
    const [found]: { n: number }[] = await database.dataSource.query(sql);
    return found?.n ?? -1;
  };

  it('VII.D opens one discrepancy of a finding, whoever finds it at the same time, and one process for it', async () => {
    const opened = await Promise.all(AT_ONCE.map(() => open('search-1')));
    expect(new Set(opened.map(({ id }) => id)).size).toBe(1);
    expect(opened.filter(({ raised }) => raised !== null)).toHaveLength(1);
    expect(await count(`SELECT count(*)::int AS n FROM process WHERE kind = 'discrepancy'`)).toBe(1);
    expect(await count('SELECT count(*)::int AS n FROM discrepancy_occurrence')).toBe(AT_ONCE.length - 1);
  });

  it('VII.D opens a finding again that comes back after it was closed', async () => {
    const first = await open('search-2');
    await database.dataSource.query(`UPDATE discrepancy SET state = 'CLOSED', action = 'done' WHERE id = $1`, [first.id]);
    const second = await open('search-2');
    expect(second.raised).not.toBeNull();
    expect(second.id).not.toBe(first.id);
  });

  it('VII.D plans a finding once, and what is found again, in the same document or while it is open, goes to it with its note', async () => {
    const found = [opening('search-1'), opening('search-3'), { ...opening('search-3'), note: 'Planted second note' }];
    const { dataSource } = database;
    const planned = await transact(dataSource, async (manager) => {
      const plan = await planDiscrepancies(manager, found);
      await openPlanned(manager, plan, CONTEXT);
      return plan;
    });
    const [open, fresh, again] = planned;
    expect(planned.map(({ foundAgain }) => foundAgain)).toEqual([true, false, true]);
    expect(again?.id).toBe(fresh?.id);
    const kept: unknown[] = await dataSource.query('SELECT at, note FROM discrepancy_occurrence WHERE discrepancy_id = $1', [fresh?.id]);
    expect(kept).toEqual([{ at: NOW, note: 'Planted second note' }]);
    expect(await count(`SELECT count(*)::int AS n FROM process WHERE id IN ('${open?.id}', '${fresh?.id}')`)).toBe(2);
    const recorded = await openDiscrepancyRecords(dataSource.manager);
    expect(recorded.find(({ discrepancyId }) => discrepancyId === fresh?.id)).toMatchObject({ foundAgain: [{ at: NOW.getTime() }] });
  });

  it('VII.D writes identifiers and codes into the log, never the note', async () => {
    const events: unknown[] = await database.dataSource.query(
      `SELECT * FROM audit_event WHERE action IN ('DiscrepancyOpened', 'DiscrepancyFoundAgain')`,
    );
    expect(events.length).toBeGreaterThan(0);
    expect(JSON.stringify(events)).not.toContain('Planted');
  });

  it.each([
    ['VII.B begins one report', beginReport, '2026-10', 'monthlyReport'],
    ['VII.C begins one audit', beginAudit, '2026-Q3', 'quarterlyAudit'],
  ] as const)('%s of a period, whoever comes at the same time', async (_, begin, period, kind) => {
    const beginning = { period, policy: nmpd40023, now: NOW, asking: null };
    const begun = await Promise.all(AT_ONCE.map(() => transact(database.dataSource, (manager) => begin(manager, beginning))));
    const answers = begun.map((answer) => ('processId' in answer ? answer : undefined));
    expect(new Set(answers.map((answer) => answer?.processId)).size).toBe(1);
    expect(answers.filter((answer) => answer?.begun)).toHaveLength(1);
    expect(await count(`SELECT count(*)::int AS n FROM process WHERE kind = '${kind}'`)).toBe(1);
  });
});
