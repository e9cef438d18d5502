import { installPack, nmpd40023, type Ladder, type PolicyPack } from '@app/domain/policy';
import { climbLadders, transact } from '@app/process';
import type { Handle } from '@app/testing';
import { determinedSearch } from './support/determined-search';
import { openHouse, type House } from './support/house';
import { until } from './support/wait';

const SUPERVISOR = 'registration.supervisor-approval';
const FIRST = 'supervisor-approval';

/** From now on processes start under a policy that counts this step's deadlines in seconds. */
let version = nmpd40023.version;
function deadlines(ladders: Readonly<Record<string, Ladder>>): PolicyPack {
  version += 1;
  const pack = { ...nmpd40023, version, deadlines: { ...nmpd40023.deadlines, ...ladders } };
  installPack(pack);
  return pack;
}
const seconds = (count: number): { seconds: number } => ({ seconds: count });

describe('the deadline ladder of a task', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  const query = (sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> => house.database.dataSource.query(sql, values);
  const request = async (handle: Handle): Promise<string> => (await house.as(handle).post<{ id: string }>('/v1/registrations')).body.id;
  const rungs = async (id: string): Promise<Record<string, unknown>> =>
    Object.fromEntries(
      (
        await query('SELECT r.rung, r.state FROM task_rung r JOIN task t ON t.id = r.task_id WHERE t.process_id = $1 AND t.step_key = $2', [
          id,
          FIRST,
        ])
      ).map(({ rung, state }) => [rung, state]),
    );
  const reaches = (id: string, rung: string, state = 'DONE'): Promise<void> =>
    until(async () => (await rungs(id))[rung] === state, `${rung} did not become ${state}`);
  /** The instant of a rung comes, without waiting for it. */
  const passes = (id: string, rung: string): Promise<unknown> =>
    query('UPDATE task_rung r SET at = now() FROM task t WHERE t.id = r.task_id AND t.process_id = $1 AND r.rung = $2', [id, rung]);
  const levelOf = async (id: string): Promise<unknown> =>
    (await query('SELECT level FROM task WHERE process_id = $1 AND step_key = $2', [id, FIRST]))[0]?.level;
  /** The DNA task of a search that found somebody. */
  const dnaTask = async (caseNumber: string, policy: PolicyPack): Promise<string> => {
    const people = [{ name: 'DOE, ALEX', dateOfBirth: '1990-01-01' }];
    const { candidateIds } = await determinedSearch(house, { caseNumber, outcome: 'MATCH', people, policy });
    return (await house.as('detective').task('faceSearch.dna', candidateIds[0])).id;
  };
  const reminderOf = async (task: string): Promise<unknown> =>
    (await query(`SELECT state FROM task_rung WHERE task_id = $1 AND rung = 'REMIND'`, [task]))[0]?.state;
  const noticesTo = async (handle: Handle): Promise<string[]> => {
    const { body } = await house.as(handle).get<{ notices: { notice: string; says: string }[] }>('/v1/me/notices');
    expect(body.notices.filter(({ says }) => !says.endsWith('.'))).toEqual([]);
    return body.notices.map(({ notice }) => notice);
  };
  const offersTo = async (handle: Handle): Promise<boolean> => (await house.as(handle).tasks()).some(({ kind }) => kind === SUPERVISOR);

  it('reminds, falls due, asks the next in chain beside the first, and approves nothing by time', async () => {
    deadlines({ [SUPERVISOR]: { remind: seconds(0.5), due: seconds(3), escalate: [seconds(5), { hours: 1 }] } });
    const id = await request('detective');
    await reaches(id, 'ESCALATE_1');
    expect([await offersTo('sergeant'), await offersTo('major'), await offersTo('commander')]).toEqual([true, true, false]);
    await passes(id, 'ESCALATE_2');
    await transact(house.database.dataSource, (manager) => climbLadders(manager, id, new Date()));
    await reaches(id, 'ESCALATE_2');
    expect([await levelOf(id), await offersTo('chief')]).toEqual([2, true]);
    expect((await house.as('sergeant').task(SUPERVISOR)).state).toBe('READY');
    expect([await noticesTo('sergeant'), await noticesTo('chief'), await noticesTo('commander')]).toEqual([
      expect.arrayContaining(['TaskEscalated']),
      ['TaskEscalated'],
      [],
    ]);
    const events = await query(
      `SELECT action FROM audit_event WHERE process_id = $1 AND action IN ('TaskReminded', 'TaskOverdue', 'TaskEscalated') ORDER BY id`,
      [id],
    );
    expect(events.map(({ action }) => action).slice(-2)).toEqual(['TaskEscalated', 'TaskEscalated']);
    expect(events.length).toBeGreaterThanOrEqual(3);
    await house.as('major').complete(SUPERVISOR, { decision: 'APPROVED' });
    expect(await query('SELECT decided_by FROM registration_approval')).toEqual([{ decided_by: house.department.major }]);
  });

  it('ends the registration as EXPIRED where the policy lets the leg expire, and a new request is allowed', async () => {
    deadlines({ [SUPERVISOR]: { expire: seconds(0.5) } });
    const id = await request('detective2');
    await until(
      async () => (await query('SELECT state FROM process WHERE id = $1', [id]))[0]?.state === 'CLOSED',
      'the registration did not end',
    );
    expect(await query('SELECT outcome FROM process WHERE id = $1', [id])).toEqual([{ outcome: 'EXPIRED' }]);
    expect(await offersTo('sergeant')).toBe(false);
    deadlines({});
    expect((await house.as('detective2').post('/v1/registrations')).status).toBe(201);
  });

  it('ends the registration as EXPIRED when training expires while the account outside still waits', async () => {
    deadlines({ 'registration.training-completion': { expire: seconds(0.5) } });
    const id = await request('detective3');
    await house.as('sergeant2').complete(SUPERVISOR, { decision: 'APPROVED' });
    await house.as('commander').complete('registration.commander-approval', { decision: 'APPROVED' });
    await house.as('detective3').complete('registration.user-agreement', { version: '1', accepted: true });
    await until(
      async () => (await query('SELECT outcome FROM process WHERE id = $1', [id]))[0]?.outcome === 'EXPIRED',
      'the registration did not expire',
    );
    expect(await query(`SELECT 1 FROM task WHERE process_id = $1 AND state IN ('READY', 'RESERVED')`, [id])).toEqual([]);
  });

  it('lets only the highest rung take effect after an outage; the lower ones are missed', async () => {
    deadlines({ [SUPERVISOR]: { remind: seconds(12), due: seconds(12.2), escalate: [seconds(12.5), { hours: 1 }] } });
    const id = await request('detective');
    await house.as('sergeant').task(SUPERVISOR);
    await house.stopWorker();
    const [last] = await query(`SELECT at FROM task_rung WHERE rung = 'ESCALATE_1'`);
    expect(last?.at).toBeInstanceOf(Date);
    const over = last?.at instanceof Date ? last.at.getTime() : Infinity;
    await until(() => Promise.resolve(Date.now() > over + 50), 'the clock stood still', 60_000);
    expect(Object.values(await rungs(id))).toEqual(['PENDING', 'PENDING', 'PENDING', 'PENDING']);
    await house.startWorker();
    await reaches(id, 'ESCALATE_1');
    expect([await rungs(id), await levelOf(id)]).toEqual([
      { REMIND: 'MISSED', DUE: 'MISSED', ESCALATE_1: 'DONE', ESCALATE_2: 'PENDING' },
      1,
    ]);
  });

  it('VI.D rests while the task is suspended, and goes on from its date', async () => {
    const policy = deadlines({ 'faceSearch.dna': { remind: seconds(8), due: { hours: 1 } } });
    const [rested, other] = [await dnaTask('2026-004001', policy), await dnaTask('2026-004002', policy)];
    const resumes = Date.now() + 16_000;
    await house.as('detective').post(`/v1/tasks/${rested}/claim`);
    expect((await house.as('detective').post(`/v1/tasks/${rested}/suspend`, { until: new Date(resumes).toISOString() })).status).toBe(200);
    await until(async () => (await reminderOf(other)) === 'DONE', 'the other task was not reminded of');
    expect(await reminderOf(rested)).toBe('PENDING');
    await until(async () => (await reminderOf(rested)) === 'DONE', 'the deadline rested for ever', 60_000);
    const [reminded] = await query(`SELECT at FROM audit_event WHERE object_id = $1 AND action = 'TaskReminded'`, [rested]);
    expect(reminded?.at instanceof Date && reminded.at.getTime() >= resumes).toBe(true);
  });
});
