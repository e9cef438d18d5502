import type { DiscrepancySource, DiscrepancyType, SubjectKind } from '@app/domain/oversight';
import { nmpd40023 } from '@app/domain/policy';
import { transact } from '@app/process';
import { openDiscrepancy } from '@app/process/oversight/discrepancies';
import type { Handle } from '@app/testing';
import { randomUUID } from 'node:crypto';
import { agreementInForce, TEST_ORI } from './support/accounts';
import { openHouse, type House } from './support/house';
import type { ProblemSeen, TaskSeen } from './support/officer';
import { expectRefused } from './support/refused';
import { until } from './support/wait';

interface DiscrepancySeen {
  readonly id: string;
  readonly aboutMemberId: string | null;
  readonly state: string;
  readonly ageDays: number;
  readonly overdue: boolean;
}

/** Of the searches recorded late. */
const NUMBER = '2026-000777';
const REPORT = '/v1/monthly-reports/2026-10';

describe('discrepancies', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
    await agreementInForce(house);
    for (const [handle, n] of [
      ['commander', 1],
      ['chief', 2],
      ['detective', 3],
    ] as const)
      expect((await lateBy(handle, `FX-${n}`)).status).toBe(201);
    await until(async () => (await about('chief')).length > 0, 'no discrepancy was opened');
  });
  afterAll(() => house.close());

  const lateBy = (handle: Handle, providerSearchId: string) =>
    house.as(handle).post('/v1/face-searches/record-late', { providerSearchId, executedAt: '2026-08-12T16:00:00Z', caseNumber: NUMBER });
  const about = async (handle: Handle): Promise<readonly DiscrepancySeen[]> => {
    const { body } = await house.as('auditor').get<{ discrepancies: DiscrepancySeen[] }>('/v1/discrepancies?limit=100');
    return body.discrepancies.filter(({ aboutMemberId }) => aboutMemberId === house.department[handle]);
  };
  const taskOf = async (officer: Handle, kind: string, id: string): Promise<TaskSeen> => {
    let found: TaskSeen | undefined;
    await until(async () => {
      const [row]: { id: string }[] = await house.database.dataSource.query(
        `SELECT id FROM task WHERE process_id = $1 AND kind = $2 AND state IN ('READY', 'RESERVED')`,
        [id, kind],
      );
      found = (await house.as(officer).tasks()).find((task) => task.id === row?.id);
      return found !== undefined;
    }, `${officer} was not asked for ${kind}`);
    if (found === undefined) throw new Error('unreachable: until saw it');
    return found;
  };
  const answer = async (officer: Handle, kind: string, id: string, form: object) =>
    house.as(officer).post<ProblemSeen>(`/v1/tasks/${(await taskOf(officer, kind, id)).id}/complete`, form);
  const first = async (handle: Handle): Promise<DiscrepancySeen> => {
    const [found] = await about(handle);
    if (found === undefined) throw new Error(`no discrepancy about the ${handle}`);
    return found;
  };

  it('VII.D: about the Commander the Major sees to it, never the Commander', async () => {
    const { id, ageDays, overdue } = await first('commander');
    expect([ageDays, overdue]).toEqual([0, false]);
    const task = await taskOf('major', 'discrepancy.assign', id);
    expect((await house.as('commander').tasks()).map((one) => one.id)).not.toContain(task.id);
    const form = { ownerId: house.department.sergeant };
    await expectRefused(house, 'commander', await house.as('commander').post(`/v1/tasks/${task.id}/complete`, form), 'NOT_FOUND');
    const stranger = { ownerId: '00000000-0000-4000-8000-000000000000' };
    await expectRefused(house, 'major', await answer('major', 'discrepancy.assign', id, stranger), 'DISCREPANCY_OWNER_UNKNOWN');
    expect((await answer('major', 'discrepancy.assign', id, form)).status).toBe(200);
  });

  it('VII.D: the task says what was found and in which case; the number of a sealed case is not told', async () => {
    const { id } = await first('detective');
    const { manager } = house.database.dataSource;
    const task = async (): Promise<unknown> =>
      (await house.as('commander').get(`/v1/tasks/${(await taskOf('commander', 'discrepancy.assign', id)).id}`)).body;
    const [found]: { type: string; search: string }[] = await manager.query(
      'SELECT type, subject_id AS search FROM discrepancy WHERE id = $1',
      [id],
    );
    expect(await task()).toMatchObject({ discrepancyType: found?.type, caseNumber: NUMBER });
    const sealed = randomUUID();
    await manager.query(
      `INSERT INTO case_file (id, ori, case_number, kind, state, offence_codes, opened_at) VALUES ($1, $2, $3, 'CRIMINAL', 'SEALED', '{}', now())`,
      [sealed, TEST_ORI, NUMBER],
    );
    await manager.query('UPDATE face_search SET case_id = $2 WHERE id = $1', [found?.search, sealed]);
    expect(await task()).toMatchObject({ discrepancyType: found?.type, caseNumber: null });
  });

  it('VII.D is corrected and sent back in words, never by a click alone', async () => {
    const { id } = await first('detective');
    await answer('commander', 'discrepancy.assign', id, { ownerId: house.department.sergeant });
    await expectRefused(
      house,
      'sergeant',
      await answer('sergeant', 'discrepancy.act', id, { cause: 'FORGOTTEN', action: ' ' }),
      'DISCREPANCY_ACTION_REQUIRED',
    );
    const acted = { action: 'Spoke with the detective', cause: 'OTHER', causeNote: 'the records system was away for a week' };
    const unnamed = await answer('sergeant', 'discrepancy.act', id, { ...acted, causeNote: undefined });
    await expectRefused(house, 'sergeant', unnamed, 'DISCREPANCY_CAUSE_REQUIRED');
    expect((await answer('sergeant', 'discrepancy.act', id, acted)).status).toBe(200);
    const returned = { decision: 'RETURNED' };
    await expectRefused(house, 'commander', await answer('commander', 'discrepancy.verify', id, returned), 'DISCREPANCY_ACTION_REQUIRED');
    expect((await answer('commander', 'discrepancy.verify', id, { decision: 'VERIFIED' })).status).toBe(200);
    const { body } = await house.as('commander').get<{ discrepancy: { people: object } }>(`/v1/discrepancies/${id}`);
    expect(body.discrepancy).toMatchObject({ ...acted, severity: expect.stringMatching(/^(HIGH|MEDIUM|LOW)$/) as string });
    const named: unknown[] = await house.database.dataSource.query(
      'SELECT jsonb_object_agg(id, name) AS people FROM member WHERE id = ANY ($1)',
      [[house.department.detective, house.department.sergeant, house.department.commander]],
    );
    expect(named).toEqual([{ people: body.discrepancy.people }]);
  });

  it('A7: about the Chief nobody in the department closes it without the letter of the outside reviewer', async () => {
    const { id } = await first('chief');
    const toMyself = await answer('major', 'discrepancy.assign', id, { ownerId: house.department.major });
    await expectRefused(house, 'major', toMyself, 'DISCREPANCY_OWNER_VERIFIES');
    await answer('major', 'discrepancy.assign', id, { ownerId: house.department.sergeant });
    await answer('sergeant', 'discrepancy.act', id, { cause: 'FORGOTTEN', action: 'Asked the Chief, and wrote it down' });
    const refused = await answer('major', 'discrepancy.verify', id, { decision: 'VERIFIED' });
    const { facts } = await expectRefused(house, 'major', refused, 'OUTSIDE_REVIEW_REQUIRED');
    expect(facts?.reviewer).toEqual(expect.any(String));
    const verified = { decision: 'VERIFIED', outsideReference: 'Letter 2026-11' };
    expect((await answer('major', 'discrepancy.verify', id, verified)).status).toBe(200);
    await until(async () => !(await about('chief')).some((one) => one.id === id), 'the discrepancy did not close');
  });

  it('VII.D: the same finding is one discrepancy', async () => {
    const found: { keys: number; rows: number }[] = await house.database.dataSource.query(
      'SELECT count(DISTINCT key)::int AS keys, count(*)::int AS rows FROM discrepancy',
    );
    expect(found[0]?.rows).toBe(found[0]?.keys);
  });

  it('VII.D: what is found again stands with its note on the page of the one that is not closed, and asks nobody anew', async () => {
    const { id } = await first('commander');
    const [stored]: { source: DiscrepancySource; type: DiscrepancyType; kind: SubjectKind; subject: string }[] =
      await house.database.dataSource.query(
        'SELECT source, type, subject_kind AS kind, subject_id AS subject FROM discrepancy WHERE id = $1',
        [id],
      );
    if (stored === undefined) throw new Error('a listed discrepancy is stored');
    const { source, type, kind, subject } = stored;
    const again = { source, type, subject: { kind, id: subject }, aboutMemberId: null, note: 'Still so in December.' };
    const now = new Date();
    const context = { policy: nmpd40023, actorId: null, now, source: 'worker' };
    const opened = await transact(house.database.dataSource, (manager) => openDiscrepancy(manager, again, context));
    expect(opened).toEqual({ id, raised: null });
    const { body } = await house.as('auditor').get<{ discrepancy: object; next: readonly object[] }>(`/v1/discrepancies/${id}`);
    expect(body.discrepancy).toMatchObject({ foundAgain: [{ at: now.toISOString(), note: again.note }] });
    const tasks: unknown[] = await house.database.dataSource.query('SELECT kind FROM task WHERE process_id = $1 AND state = $2', [
      id,
      'READY',
    ]);
    expect(tasks).toEqual([{ kind: 'discrepancy.act' }]);
  });

  it('VII.D, A7 hides a discrepancy from whom it is about, in the list and on its page, until it is theirs to correct', async () => {
    const { id } = await first('commander');
    await expectRefused(house, 'commander', await house.as('commander').get(`/v1/discrepancies/${id}`), 'NOT_FOUND');
    const { body } = await house.as('commander').get<{ discrepancies: DiscrepancySeen[] }>('/v1/discrepancies?limit=100');
    expect(body.discrepancies.filter(({ aboutMemberId }) => aboutMemberId === house.department.commander)).toEqual([]);
    expect(body.discrepancies.length).toBeGreaterThan(0);
    const acting = await taskOf('sergeant', 'discrepancy.act', id);
    await expectRefused(house, 'commander', await house.as('commander').get(`/v1/tasks/${acting.id}`), 'NOT_FOUND');
    const [, another] = await about('detective');
    if (another === undefined) throw new Error('a late search leaves several discrepancies');
    expect((await house.as('detective').get(`/v1/discrepancies/${another.id}`)).status).toBe(404);
    await answer('commander', 'discrepancy.assign', another.id, { ownerId: house.department.detective });
    expect((await house.as('detective').get(`/v1/discrepancies/${another.id}`)).status).toBe(200);
  });

  it('VII.D, A7 leaves a discrepancy about the Commander out of the report and the print that the Commander reads', async () => {
    const { id } = await first('commander');
    expect((await house.as('commander').post('/v1/monthly-reports', { period: '2026-10' })).status).toBe(201);
    const found = async (by: Handle): Promise<readonly { discrepancyId: string }[] | undefined> => {
      const { body } = await house.as(by).get<{ report: { discrepancies: { discrepancyId: string }[] } | null }>(REPORT);
      return body.report?.discrepancies;
    };
    await until(async () => (await found('auditor')) !== undefined, 'the month was not reported on');
    const lists = async (by: Handle): Promise<boolean | undefined> => (await found(by))?.some(({ discrepancyId }) => discrepancyId === id);
    expect([await lists('auditor'), await lists('major'), await lists('commander')]).toEqual([true, true, false]);
    const prints = async (by: Handle): Promise<boolean> => (await house.as(by).download(`${REPORT}/print`)).bytes.includes(id);
    expect([await prints('major'), await prints('commander')]).toEqual([true, false]);
  });

  it('VII.D hides a discrepancy from everybody else, aloud', async () => {
    const { id } = await first('commander');
    await expectRefused(house, 'patrol', await house.as('patrol').get(`/v1/discrepancies/${id}`), 'NOT_FOUND');
    await expectRefused(house, 'patrol', await house.as('patrol').get('/v1/discrepancies'), 'NOT_PERMITTED');
  });
});
