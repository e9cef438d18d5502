import { randomUUID } from 'node:crypto';
import type { Handle } from '@app/testing';
import { determinedSearch } from '../support/determined-search';
import { openHouse, type House } from '../support/house';
import { misleadTo, openTask } from '../support/misled';
import type { Answer } from '../support/officer';
import { expectRefused, expectTurnedAway } from '../support/refused';

const KIND = 'registration.supervisor-approval';
const APPROVE = { decision: 'APPROVED' };

describe('what is refused about tasks', () => {
  let house: House;
  let id: string;
  beforeAll(async () => {
    house = await openHouse();
    await house.as('detective').post('/v1/registrations');
    id = await openTask(house, KIND);
    await misleadTo(house, 'sergeant2', KIND);
  });
  afterAll(() => house.close());

  const act = (by: Handle, verb: string, body: object = {}, headers = {}): Promise<Answer<unknown>> =>
    house.as(by).post(`/v1/tasks/${id}/${verb}`, body, { headers });

  it('3 whoever sees a task sees why they cannot act on it, and everybody else that there is none', async () => {
    await expectRefused(house, 'patrol', await act('patrol', 'claim'), 'NOT_FOUND');
    await expectRefused(house, 'sergeant', await act('sergeant', 'claim', {}, { 'if-match': '"99"' }), 'TASK_VERSION_STALE');
    expect((await act('sergeant', 'claim')).status).toBe(200);
    await expectRefused(house, 'sergeant2', await act('sergeant2', 'claim'), 'TASK_ALREADY_CLAIMED');
    await expectRefused(house, 'sergeant2', await act('sergeant2', 'release'), 'TASK_NOT_YOURS');
    await expectRefused(house, 'sergeant2', await act('sergeant2', 'assign', { memberId: house.department.sergeant2 }), 'NOT_PERMITTED');
    const nobody = { memberId: house.department.patrol };
    await expectRefused(house, 'major', await act('major', 'assign', nobody), 'ASSIGNEE_NOT_ELIGIBLE');
  });

  it('4 A12 an approval is not put aside while its deadline runs; a step of VI.D is, and not into the past', async () => {
    const until = new Date(Date.now() + 86_400_000).toISOString();
    await expectRefused(house, 'sergeant', await act('sergeant', 'suspend', { until }), 'TASK_DEADLINE_RUNS');
    const people = [{ name: 'DOE, ALEX', dateOfBirth: '1990-01-01' }];
    const { candidateIds } = await determinedSearch(house, { caseNumber: '2026-004004', outcome: 'MATCH', people });
    const dna = (await house.as('detective').task('faceSearch.dna', candidateIds[0])).id;
    await house.as('detective').post(`/v1/tasks/${dna}/claim`);
    const past = await house.as('detective').post(`/v1/tasks/${dna}/suspend`, { until: '2000-01-01T00:00:00Z' });
    await expectRefused(house, 'detective', past, 'SUSPENSION_OUT_OF_RANGE');
  });

  it('5 one key is one intention, a task is decided once, and nothing is decided in a process that ended', async () => {
    const key = randomUUID();
    const decide = (body: object): Promise<Answer<unknown>> => house.as('sergeant').post(`/v1/tasks/${id}/complete`, body, { key });
    expect((await decide(APPROVE)).status).toBe(200);
    expectTurnedAway(await decide({ ...APPROVE, reason: 'another' }), 'IDEMPOTENCY_KEY_REUSED');
    await expectRefused(house, 'sergeant', await act('sergeant', 'complete', APPROVE), 'TASK_NOT_OPEN');
    await openTask(house, 'registration.commander-approval');
    await house.database.dataSource.query(`UPDATE process SET state = 'ENDING'`);
    await expectRefused(house, 'sergeant', await act('sergeant', 'complete', APPROVE), 'PROCESS_ENDED');
    await house.database.dataSource.query(`UPDATE process SET state = 'OPEN'`);
  });
});
