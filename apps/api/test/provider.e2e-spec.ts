import { askProvider, ATTEMPT_LIMIT } from '@activities/provider/ask-provider';
import type { FaceSearchProvider } from '@activities/provider/provider';
import { simulator } from '@activities/provider/simulator';
import { randomUUID } from 'node:crypto';
import { activeAccount, agreementInForce } from './support/accounts';
import { openHouse, type House } from './support/house';
import type { ProblemSeen } from './support/officer';
import { Counting, Late } from './support/providers';
import { enteredResult, submitted } from './support/searches';
import { until } from './support/wait';

const broken: FaceSearchProvider = { search: () => Promise.reject(new TypeError('fetch failed')) };
const mute: FaceSearchProvider = { search: () => Promise.resolve({ rows: [] }) };
const silent: FaceSearchProvider = { search: () => new Promise(() => undefined) };

describe('asking the provider', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse({ worker: false });
    await agreementInForce(house);
  });
  afterAll(() => house.close());

  const query = async (id: string): Promise<unknown> => {
    const found: unknown[] = await house.database.dataSource.query(
      `SELECT state, outcome, (SELECT count(*)::int FROM candidate_list WHERE search_id = $1) AS lists FROM step WHERE process_id = $1 AND key = 'query'`,
      [id],
    );
    return found;
  };
  const simulated = (handle: 'detective' | 'detective2' | 'detective3' | 'detective4', seed: number): Promise<string> =>
    submitted(house.as(handle), { provider: 'SIMULATOR', caseNumber: `2026-00700${seed}` }, seed);
  const failures: string[] = [];
  const onProviderFailure = (_: string, code: string): number => failures.push(code);
  const ask = (provider: FaceSearchProvider, id: string): Promise<unknown> =>
    askProvider(house.database.dataSource, { provider, onProviderFailure }, id);

  it('V.B asks once, however often the activity runs', async () => {
    await activeAccount(house, 'detective');
    const id = await simulated('detective', 1);
    const provider = new Counting(simulator);
    await Promise.allSettled([ask(provider, id), ask(provider, id), ask(provider, id)]);
    await ask(provider, id);
    expect(provider.asked).toBe(1);
    expect(await query(id)).toMatchObject([{ state: 'DECIDED', lists: 1 }]);
  });

  it('V.B, VI.A checks the gates again: an account blocked meanwhile is not asked for', async () => {
    const accountId = await activeAccount(house, 'detective2');
    const id = await simulated('detective2', 2);
    await house.database.dataSource.query(
      `INSERT INTO account_block (id, account_id, outcome, cause, event_at, at, by_id, reference) VALUES ($1, $2, 'DEACTIVATED', 'MISUSE', now(), now(), $3, 'test')`,
      [randomUUID(), accountId, house.department.commander],
    );
    const provider = new Counting(simulator);
    await ask(provider, id);
    expect(provider.asked).toBe(0);
    expect(await query(id)).toEqual([{ state: 'DECIDED', outcome: 'BLOCKED', lists: 1 }]);
    const events: unknown[] = await house.database.dataSource.query(
      `SELECT outcome, code, authority_kind AS kind, authority_ref AS ref FROM audit_event WHERE process_id = $1 AND action = 'SystemStepDone'`,
      [id],
    );
    expect(events).toEqual([{ outcome: 'DENIED', code: 'ACCOUNT_NOT_ACTIVE', kind: 'SOP', ref: 'V.B' }]);
  });

  it('V.B never repeats an attempt whose end is unknown: a person says what happened', async () => {
    await activeAccount(house, 'detective3');
    const id = await simulated('detective3', 3);
    const provider = new Counting(silent);
    void ask(provider, id);
    await until(() => Promise.resolve(provider.asked === 1), 'nobody asked');
    expect(await query(id)).toEqual([{ state: 'ATTEMPTED', outcome: null, lists: 0 }]);
    await expect(ask(provider, id)).rejects.toThrow('may still answer');
    await house.database.dataSource.query(`UPDATE face_search SET asked_at = asked_at - make_interval(secs => $2) WHERE id = $1`, [
      id,
      ATTEMPT_LIMIT / 1_000,
    ]);
    await ask(provider, id);
    expect(provider.asked).toBe(1);
    expect(await query(id)).toEqual([{ state: 'DECIDED', outcome: 'UNKNOWN', lists: 0 }]);
    await house.startWorker();
    const owner = house.as('detective3');
    await owner.post(`/v1/face-searches/${id}/cancel`, { reason: 'wakes the workflow' });
    await until(async () => (await owner.tasks()).length > 0, 'nobody was asked what happened');
    const { id: taskId } = await owner.task('faceSearch.result-entry');
    expect((await owner.post<ProblemSeen>(`/v1/tasks/${taskId}/complete`, {})).body).toMatchObject({
      code: 'RESULT_INCOMPLETE',
      authority: { kind: 'SYSTEM' },
    });
    const failed = { failure: { reason: 'PROVIDER_UNAVAILABLE', explanation: 'FACESNXT shows no such search.' } };
    expect(await owner.complete('faceSearch.result-entry', failed)).toMatchObject({ outcome: 'FAILED' });
  });

  it.each([
    ['an error of the provider', broken, 4, 'TypeError'],
    ['an answer that is no result', mute, 6, 'RESULT_INCOMPLETE'],
  ] as const)('V.B: %s leaves its end unknown at once, and the operator of the system is told its class', async (_, inner, seed, code) => {
    await house.stopWorker();
    const id = await simulated('detective', seed);
    const provider = new Counting(inner);
    failures.length = 0;
    await ask(provider, id);
    await ask(provider, id);
    expect([provider.asked, failures]).toEqual([1, [code]]);
    expect(await query(id)).toEqual([{ state: 'DECIDED', outcome: 'UNKNOWN', lists: 0 }]);
  });

  it('V.B: what the provider answers after a person was asked what happened is the result, and nobody is asked any more', async () => {
    await activeAccount(house, 'detective4');
    const id = await simulated('detective4', 5);
    const provider = new Late();
    const first = ask(provider, id);
    await until(() => Promise.resolve(provider.asked !== undefined), 'nobody asked');
    await house.database.dataSource.query(`UPDATE face_search SET asked_at = asked_at - make_interval(secs => $2) WHERE id = $1`, [
      id,
      ATTEMPT_LIMIT / 1_000,
    ]);
    await ask(provider, id);
    await house.startWorker();
    const owner = house.as('detective4');
    await owner.post(`/v1/face-searches/${id}/cancel`, { reason: 'wakes the workflow' });
    await until(async () => (await owner.tasks()).length > 0, 'nobody was asked what happened');
    const { id: taskId } = await owner.task('faceSearch.result-entry');
    provider.answer();
    await first;
    expect(await query(id)).toEqual([{ state: 'DECIDED', outcome: 'UNKNOWN', lists: 1 }]);
    const steps: unknown[] = await house.database.dataSource.query(
      `SELECT s.state, t.state AS task, s.outcome = l.outcome AS stored FROM step s JOIN task t ON t.id = s.task_id
       JOIN candidate_list l ON l.search_id = s.process_id WHERE s.process_id = $1 AND s.key = 'result-entry'`,
      [id],
    );
    expect(steps).toEqual([{ state: 'DECIDED', task: 'WITHDRAWN', stored: true }]);
    const entered = await owner.post<ProblemSeen>(`/v1/tasks/${taskId}/complete`, enteredResult());
    expect(entered).toMatchObject({ status: 409, body: { code: 'TASK_NOT_OPEN' } });
  });
});
