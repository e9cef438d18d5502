import { isRefusal } from '@app/domain/kernel';
import { memberPrincipal, Role, rolePrincipal, type Actor, type Principal } from '@app/domain/people';
import { mayAct, seesTask, TaskAction } from '@app/domain/tasks/policy';
import { TaskState } from '@app/domain/tasks/task';
import { claimTask, readTask } from '@app/process';
import { testDatabase, type TestDatabase } from '@app/testing';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { COUNT_LIMIT, inboxCounts, inboxPage, InboxScope, taskFor, type InboxFilter, type Position, type TaskView } from '.';
import { plantTasks, type Planting } from './inbox.fixture';

const NOW = new Date('2026-11-02T14:00:00Z');
const DAY = 86_400_000;
const day = (offset: number): Date => new Date(NOW.getTime() + offset * DAY);

/** Somebody with these roles beside their own principal. */
function somebody(...roles: readonly Role[]): Actor {
  const memberId = randomUUID();
  return { memberId, roles, principals: [memberPrincipal(memberId), ...roles.map(rolePrincipal)] };
}

describe('the inbox', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await testDatabase();
  });
  afterEach(() => database.drop());

  const page = (actor: Actor, filter: Partial<InboxFilter> = {}): ReturnType<typeof inboxPage> =>
    inboxPage(database.dataSource.manager, actor, { scope: InboxScope.All, limit: 100, ...filter }, NOW);
  const ids = async (actor: Actor, filter?: Partial<InboxFilter>): Promise<string[]> =>
    (await page(actor, filter)).tasks.map(({ id }) => id);
  const plant = (plantings: readonly Planting[]): Promise<string[]> => plantTasks(database.dataSource.manager, plantings);

  /** Reads page after page to the end. */
  async function pages(actor: Actor, filter: Partial<InboxFilter> & { limit: number }): Promise<TaskView[][]> {
    const read: TaskView[][] = [];
    let after: Position | undefined;
    do {
      const { tasks, next } = await page(actor, { ...filter, after });
      read.push([...tasks]);
      after = next;
    } while (after !== undefined);
    return read;
  }

  it('shows, gives and lets claim exactly what the policy says, for any candidates, exclusions and owners', async () => {
    const people = [somebody(), somebody(Role.Supervisor), somebody(Role.Commander, Role.Supervisor), somebody(Role.Auditor)];
    const members = people.map(({ memberId }) => memberId);
    const principals: Principal[] = [...members.map(memberPrincipal), rolePrincipal(Role.Supervisor), rolePrincipal(Role.Commander)];
    const plantings = fc.sample(
      fc
        .record({
          candidates: fc.uniqueArray(fc.constantFrom(...principals), { maxLength: 3 }),
          excluded: fc.uniqueArray(fc.constantFrom(...members), { maxLength: 2 }),
          state: fc.constantFrom(...Object.values(TaskState)),
          owner: fc.constantFrom(...members),
          priority: fc.integer({ min: 0, max: 2 }),
        })
        .map(({ owner, ...task }): Planting => ({ ...task, ...(task.state !== TaskState.Ready && { assignee: owner }) })),
      { numRuns: 80, seed: 400_23 },
    );
    const planted = await plant(plantings);
    const { manager } = database.dataSource;
    for (const actor of people) {
      const listed = new Set(await ids(actor, { limit: 200 }));
      for (const id of planted) {
        const task = await readTask(manager, id);
        if (task === undefined) throw new Error('a planted task is gone');
        const sees = seesTask(task, actor, false);
        const isWork =
          task.state === TaskState.Ready ||
          (task.assignee === actor.memberId && [TaskState.Reserved, TaskState.Suspended].some((open) => open === task.state));
        expect({ id, listed: listed.has(id) }).toEqual({ id, listed: sees && isWork });
        const given = await taskFor(manager, id, { actor, oversees: false, now: NOW });
        expect({ id, given: given !== undefined }).toEqual({ id, given: sees });
        const refusal = mayAct(TaskAction.Claim, task, actor, false);
        const claimed = await claimAndForget(id, actor);
        expect({ id, code: claimed }).toEqual({ id, code: refusal?.code });
        if (!sees) expect(claimed).toBe('NOT_FOUND');
        if (listed.has(id) && task.state === TaskState.Ready) expect({ id, code: claimed }).toEqual({ id, code: undefined });
      }
    }
  });

  /** The code of the refusal, if it is one; whatever was written is undone. */
  async function claimAndForget(id: string, actor: Actor): Promise<string | undefined> {
    const runner = database.dataSource.createQueryRunner();
    await runner.startTransaction();
    try {
      const claimed = await claimTask(runner.manager, id, { actor, now: NOW, requestId: 'claim-and-forget' });
      return isRefusal(claimed) ? claimed.code : undefined;
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  }

  it.each([1, 7, 50, 200])('pages through 200 tasks by %i without a gap or a repeat, most urgent first', async (limit) => {
    const me = somebody(Role.Supervisor, Role.Commander);
    const [own, supervisor, commander] = me.principals as [Principal, Principal, Principal];
    const planted = await plant(
      Array.from({ length: 200 }, (_, index): Planting => ({
        candidates: [[own], [supervisor, commander], [own, supervisor, commander], [commander]][index % 4] ?? [],
        priority: index % 3,
        // Many share an instant: only the id tells them apart.
        dueAt: day(index % 5),
        ...(index % 7 === 0 && { state: TaskState.Reserved, assignee: me.memberId }),
        ...(index % 11 === 1 && { excluded: [me.memberId] }),
      })),
    );
    const read = await pages(me, { limit });
    const seen = read.flat();
    const expected = planted.filter((_, index) => index % 11 !== 1);
    expect(new Set(seen.map(({ id }) => id))).toEqual(new Set(expected));
    expect(seen).toHaveLength(expected.length);
    for (const full of read.slice(0, -1)) expect(full).toHaveLength(limit);
    const order = seen.map(({ priority, dueAt, id }) => `${priority} ${dueAt} ${id}`);
    expect(order).toEqual([...order].sort());
  });

  it('keeps its place when tasks before it are taken away and new ones come', async () => {
    const me = somebody();
    const [first = '', second, third, fourth] = await plant([1, 2, 3, 4].map((due) => ({ candidates: me.principals, dueAt: day(due) })));
    const start = await page(me, { limit: 2 });
    expect(start.tasks.map(({ id }) => id)).toEqual([first, second]);
    await database.dataSource.query('UPDATE task_candidate SET claimable = false WHERE task_id = $1', [first]);
    await plant([{ candidates: me.principals, dueAt: day(0) }]);
    expect(await ids(me, { after: start.next })).toEqual([third, fourth]);
  });

  describe('filters', () => {
    let me: Actor;
    let named: Record<'mine' | 'offered' | 'overdue' | 'mineOverdue' | 'suspended' | 'interview' | 'otherCase' | 'notMine', string>;
    beforeEach(async () => {
      me = somebody(Role.Supervisor);
      const offered = { candidates: [rolePrincipal(Role.Supervisor)], dueAt: day(1) };
      const taken = { ...offered, state: TaskState.Reserved, assignee: me.memberId };
      const plantings = {
        mine: { ...taken, caseNumber: '26-1' },
        offered: { ...offered, caseNumber: '26-1' },
        overdue: { ...offered, dueAt: day(-1), priority: 1 },
        mineOverdue: { ...taken, dueAt: day(-2) },
        suspended: { ...taken, state: TaskState.Suspended },
        interview: { ...offered, kind: 'faceSearch.interview' },
        otherCase: { ...offered, caseNumber: '26-2' },
        notMine: { ...offered, candidates: [rolePrincipal(Role.Auditor)], caseNumber: '26-1' },
      } satisfies Record<keyof typeof named, Planting>;
      const planted = await plant(Object.values(plantings));
      named = Object.fromEntries(Object.keys(plantings).map((name, index) => [name, planted[index]])) as typeof named;
    });

    it.each([
      ['all', {}, ['mine', 'offered', 'overdue', 'mineOverdue', 'suspended', 'interview', 'otherCase']],
      ['what is mine', { scope: InboxScope.Mine }, ['mine', 'mineOverdue', 'suspended']],
      ['what I may claim', { scope: InboxScope.Claimable }, ['offered', 'overdue', 'interview', 'otherCase']],
      ['what is overdue', { overdue: true }, ['overdue', 'mineOverdue']],
      ['my overdue ones', { overdue: true, scope: InboxScope.Mine }, ['mineOverdue']],
      ['one kind', { kinds: ['faceSearch.interview'] }, ['interview']],
      ['a kind that is not there', { kinds: ['faceSearch.dna'] }, []],
      ['overdue ones of a kind', { kinds: ['faceSearch.evaluate', 'faceSearch.interview'], overdue: true }, ['overdue', 'mineOverdue']],
      ['one case', { caseNumber: '26-1' }, ['mine', 'offered']],
      ['mine in one case', { caseNumber: '26-1', scope: InboxScope.Mine }, ['mine']],
      ['what I may claim in one case', { caseNumber: '26-1', scope: InboxScope.Claimable }, ['offered']],
      ['overdue ones of a case', { caseNumber: '26-1', overdue: true }, []],
      ['a kind in a case', { caseNumber: '26-2', kinds: ['faceSearch.evaluate'] }, ['otherCase']],
    ] as const)('show %s', async (_, filter, expected) => {
      expect(new Set(await ids(me, filter))).toEqual(new Set(expected.map((name) => named[name])));
    });

    it('counts each of them as the list shows them', async () => {
      expect(await inboxCounts(database.dataSource.manager, me, NOW)).toEqual({ mine: 3, claimable: 4, overdue: 2 });
    });
  });

  it('counts no task from which the member is excluded', async () => {
    const me = somebody(Role.Supervisor);
    const barred = { candidates: me.principals, excluded: [me.memberId], dueAt: day(-1) };
    await plant([barred, barred, { ...barred, excluded: [] }]);
    expect(await inboxCounts(database.dataSource.manager, me, NOW)).toEqual({ mine: 0, claimable: 1, overdue: 1 });
  });

  it('counts a task once, by however many ways it is offered, and stops one past a thousand', async () => {
    const me = somebody(Role.Supervisor, Role.Commander);
    await plant(Array.from({ length: COUNT_LIMIT }, () => ({ candidates: me.principals })));
    expect(await inboxCounts(database.dataSource.manager, me, NOW)).toMatchObject({ claimable: COUNT_LIMIT });
    await plant(Array.from({ length: 50 }, () => ({ candidates: me.principals })));
    expect(await inboxCounts(database.dataSource.manager, me, NOW)).toMatchObject({ claimable: COUNT_LIMIT + 1 });
  });
});
