import type { Ending, Look, LookInput } from '@app/contracts';
import { isRefusal } from '@app/domain/kernel';
import { ProcessKind } from '@app/domain/process';
import { installPack, nmpd40023, type PolicyPack } from '@app/domain/policy';
import { actorOf } from '@app/persistence/people';
import { seedDepartment, testDatabase, type Department, type TestDatabase } from '@app/testing';
import { randomUUID } from 'node:crypto';
import { climbLadders } from './climb';
import { endProcess } from './life';
import { look } from './look';
import { beginnings } from './openings';
import { lockProcess } from './process-row';
import { openRegistration } from './registration/start';
import { reofferVacant } from './reoffer';
import { transact } from './transaction';
import { voidSteps, withdrawOpenSteps } from './withdraw';

const NOW = new Date('2026-11-02T14:00:00Z');
const at = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1_000);
const quick: PolicyPack = {
  ...nmpd40023,
  version: 900,
  deadlines: {
    '*': { remind: { seconds: 10 }, due: { seconds: 20 }, escalate: [{ seconds: 30 }, { seconds: 40 }], expire: { seconds: 50 } },
  },
};
installPack(quick);

describe('looks, ladders and voided steps on a real database', () => {
  let database: TestDatabase;
  let people: Department;
  let id: string;
  beforeEach(async () => {
    database = await testDatabase();
    people = await seedDepartment(database.dataSource);
    const actor = await actorOf(database.dataSource.manager, people.detective, NOW);
    if (actor === undefined) throw new Error('the detective is nobody');
    const asking = { actor, now: NOW, requestId: 'request-1' };
    const opened = await transact(database.dataSource, (manager) => openRegistration(manager, asking, quick));
    if (isRefusal(opened)) throw new Error(opened.code);
    id = opened.registrationId;
  });
  afterEach(() => database.drop());

  const query = (sql: string): Promise<Record<string, unknown>[]> => database.dataSource.query(sql);
  const first = { name: 'supervisor-approval', round: 1 };
  const looking = (change: Partial<LookInput> = {}): Promise<Look> => {
    const input: LookInput = {
      processId: id,
      kind: ProcessKind.Registration,
      told: { epoch: 1, version: 1 },
      restarts: 0,
      steps: [first],
      now: NOW.getTime(),
      ...change,
    };
    return transact(database.dataSource, (manager) => look(manager, input, beginnings));
  };
  const climb = (now: Date): Promise<unknown> => transact(database.dataSource, (manager) => climbLadders(manager, id, now));
  const away = (...who: (keyof Department)[]): Promise<unknown> =>
    Promise.all(
      who.map((handle) =>
        database.dataSource.query('INSERT INTO absence (id, member_id, valid_from) VALUES ($1, $2, $3)', [
          randomUUID(),
          people[handle],
          at(-60),
        ]),
      ),
    );

  it('sixteen looks at once open one step, one task and leave one event', async () => {
    const looks = await Promise.all(Array.from({ length: 16 }, () => looking()));
    expect(new Set(looks.map((each) => JSON.stringify(each)))).toEqual(
      new Set([JSON.stringify({ state: 'CURRENT', steps: [{ state: 'WAITING', rungAt: at(10).getTime() }] })]),
    );
    expect(await query(`SELECT (SELECT count(*)::int FROM step) AS steps, (SELECT count(*)::int FROM task) AS tasks`)).toEqual([
      { steps: 1, tasks: 1 },
    ]);
    expect(await query(`SELECT 1 AS one FROM audit_event WHERE action = 'StepOpened'`)).toHaveLength(1);
  });

  it.each<[string, Partial<LookInput>, Look['state']]>([
    ['another epoch', { told: { epoch: 2, version: 1 } }, 'START_OVER'],
    ['a version the row has not reached', { told: { epoch: 1, version: 7 } }, 'START_OVER'],
    ['another count of restarts', { restarts: 1 }, 'START_OVER'],
    ['a process that is not there', { processId: randomUUID() }, 'ENDED'],
  ])('%s opens nothing', async (_, change, state) => {
    expect((await looking(change)).state).toBe(state);
    expect(await query('SELECT 1 FROM step')).toEqual([]);
  });

  it('a step kind without an opening is a bug, and rolls back', async () => {
    await expect(looking({ steps: [{ name: 'approve-everything', round: 1 }] })).rejects.toThrow('no opening is registered');
  });

  it('a closed process opens nothing, climbs nothing and keeps its first outcome', async () => {
    await looking();
    for (const outcome of ['DENIED', 'ACTIVE'])
      await transact(database.dataSource, (manager) => endProcess(manager, { processId: id, outcome, now: NOW }));
    await climb(at(100));
    expect(await looking()).toEqual({ state: 'ENDED', outcome: 'DENIED' });
    expect(await query('SELECT state, level FROM task')).toEqual([{ state: 'WITHDRAWN', level: 0 }]);
  });

  it('an end is not recorded when an outcome was voided that its main line still counted', async () => {
    await looking();
    await transact(database.dataSource, async (manager) => {
      const process = await lockProcess(manager, id);
      if (process === undefined) throw new Error('no process');
      await voidSteps(manager, process, { keys: ['supervisor-approval'], reason: 'TEST', now: NOW, actorId: null, source: 'test' });
    });
    const end = (seen: { told: { epoch: number; version: number }; restarts: number }): Promise<Ending> =>
      transact(database.dataSource, (manager) => endProcess(manager, { processId: id, outcome: 'ACTIVE', now: NOW, seen }));
    expect(await end({ told: { epoch: 1, version: 1 }, restarts: 0 })).toEqual({
      state: 'START_OVER',
      told: { epoch: 1, version: 2 },
      restarts: 1,
    });
    expect(await query('SELECT state FROM process')).toEqual([{ state: 'OPEN' }]);
    expect(await end({ told: { epoch: 1, version: 2 }, restarts: 1 })).toEqual({ state: 'CLOSED', outcome: 'ACTIVE' });
  });

  it('climbs to the highest rung due, records the lower ones as missed, and does it once', async () => {
    await looking();
    for (let again = 0; again < 3; again++) await climb(at(35));
    expect(await query(`SELECT rung, state FROM task_rung ORDER BY at`)).toEqual([
      { rung: 'REMIND', state: 'MISSED' },
      { rung: 'DUE', state: 'MISSED' },
      { rung: 'ESCALATE_1', state: 'DONE' },
      { rung: 'ESCALATE_2', state: 'PENDING' },
      { rung: 'EXPIRE', state: 'PENDING' },
    ]);
    expect(await query('SELECT level FROM task')).toEqual([{ level: 1 }]);
    expect(await query(`SELECT event FROM task_history ORDER BY id`)).toEqual([{ event: 'TaskOpened' }, { event: 'TaskEscalated' }]);
    expect(await query(`SELECT notice FROM outbox`)).toEqual([{ notice: 'TaskEscalated' }, { notice: 'TaskEscalated' }]);
    expect(await looking()).toMatchObject({ steps: [{ rungAt: at(40).getTime() }] });
  });

  it('rests while suspended and counts from its date', async () => {
    await looking();
    await database.dataSource.query(`UPDATE task SET state = 'SUSPENDED', assignee = $1, suspended_until = $2`, [people.sergeant, at(25)]);
    await climb(at(15));
    expect(await query(`SELECT 1 FROM task_rung WHERE state <> 'PENDING'`)).toEqual([]);
    await climb(at(25));
    expect(await query(`SELECT rung, state FROM task_rung WHERE state <> 'PENDING' ORDER BY at`)).toEqual([
      { rung: 'REMIND', state: 'MISSED' },
      { rung: 'DUE', state: 'DONE' },
    ]);
  });

  it('expires into an outcome that the main line reads', async () => {
    await looking();
    await climb(at(50));
    expect(await looking({ told: { epoch: 1, version: 2 } })).toEqual({
      state: 'CURRENT',
      steps: [{ state: 'DECIDED', outcome: 'EXPIRED', refs: [] }],
    });
    expect(await query('SELECT claimable FROM task_candidate WHERE claimable')).toEqual([]);
  });

  it('A6 a task that nobody can decide is opened all the same, and offered when somebody can', async () => {
    await away('sergeant', 'major', 'chief');
    await looking();
    const offer = (): Promise<void> =>
      transact(database.dataSource, (manager) => reofferVacant(manager, { now: at(1), actorId: null, source: 'test' }));
    await offer();
    expect(await query('SELECT vacant, version FROM task')).toEqual([{ vacant: 'SUPERVISOR', version: 1 }]);
    await query('DELETE FROM absence');
    await offer();
    await offer();
    expect(await query('SELECT vacant, version FROM task')).toEqual([{ vacant: null, version: 2 }]);
    expect(await query('SELECT principal, claimable FROM task_candidate')).toEqual([
      { principal: `member:${people.sergeant}`, claimable: true },
    ]);
  });

  it('a withdrawn step is opened anew as the next round; a voided one starts the main line over and keeps the rest', async () => {
    await looking();
    await transact(database.dataSource, (manager) => withdrawOpenSteps(manager, id, at(1)));
    expect(await looking()).toMatchObject({ state: 'CURRENT', steps: [{ state: 'WAITING' }] });
    await query(`UPDATE step SET state = 'DECIDED', outcome = 'APPROVED', decided_at = now() WHERE round = 2`);
    await transact(database.dataSource, async (manager) => {
      const process = await lockProcess(manager, id);
      if (process === undefined) throw new Error('no process');
      return voidSteps(manager, process, { keys: [first.name], reason: 'SUPERVISOR_CHANGED', now: at(2), actorId: null, source: 'test' });
    });
    expect(await looking()).toEqual({ state: 'START_OVER', told: { epoch: 1, version: 2 }, restarts: 1 });
    await looking({ told: { epoch: 1, version: 2 }, restarts: 1 });
    expect(await query('SELECT round, state FROM step ORDER BY round')).toEqual([
      { round: 1, state: 'WITHDRAWN' },
      { round: 2, state: 'VOID' },
      { round: 3, state: 'OPEN' },
    ]);
  });
});
