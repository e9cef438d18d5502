import { determinedSearch } from './support/determined-search';
import { openHouse, type House } from './support/house';
import type { TaskSeen } from './support/officer';
import { until } from './support/wait';

const SUPERVISOR = 'registration.supervisor-approval';
const ENTRY = 'faceSearch.case-report-entry';
const CASE = '2026-006001';

describe('what an inbox is narrowed to', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
    await determinedSearch(house, { caseNumber: CASE, outcome: 'NO_MATCH', people: [] });
    for (const applicant of ['detective3', 'detective4'] as const) await house.as(applicant).post('/v1/registrations');
    const sergeant2 = house.as('sergeant2');
    await until(async () => (await sergeant2.tasks()).length === 2, 'the first steps did not open');
    const [claimed, late] = await sergeant2.tasks();
    expect((await sergeant2.post(`/v1/tasks/${claimed?.id}/claim`)).status).toBe(200);
    for (const [table, key] of [
      ['task', 'id'],
      ['task_candidate', 'task_id'],
    ])
      await house.database.dataSource.query(`UPDATE ${table} SET due_at = now() - interval '1 hour' WHERE ${key} = $1`, [late?.id]);
    await house.as('detective').task(ENTRY);
  });
  afterAll(() => house.close());

  it.each([
    ['scope=all', [SUPERVISOR, SUPERVISOR]],
    ['scope=mine', [SUPERVISOR]],
    ['scope=claimable', [SUPERVISOR]],
    ['overdue=true', [SUPERVISOR]],
    ['overdue=false', [SUPERVISOR, SUPERVISOR]],
    ['overdue=true&scope=mine', []],
    [`kind=${SUPERVISOR}`, [SUPERVISOR, SUPERVISOR]],
    ['process=registration', [SUPERVISOR, SUPERVISOR]],
    ['process=faceSearch', []],
    [`process=registration&kind=${SUPERVISOR}`, [SUPERVISOR, SUPERVISOR]],
    [`process=faceSearch&kind=${SUPERVISOR}`, []],
  ])('V.A by %s', async (query, kinds) => {
    expect((await house.as('sergeant2').tasks(query)).map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each([
    [{ caseNumber: CASE }, [ENTRY]],
    [{ caseNumber: '2026-006999' }, []],
    [{ caseNumber: CASE, process: 'registration' }, []],
    [{ caseNumber: CASE, kind: ENTRY, process: 'faceSearch' }, [ENTRY]],
  ])('VI.B by the case and more, in a body: %j', async (search, kinds) => {
    const { body } = await house.as('detective').post<{ tasks: readonly TaskSeen[] }>('/v1/tasks/search', search);
    expect(body.tasks.map(({ kind }) => kind)).toEqual(kinds);
  });
});
