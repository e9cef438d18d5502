import { isRefusal } from '@app/domain/kernel';
import { nmpd40023 } from '@app/domain/policy';
import { actorOf } from '@app/persistence/people';
import { seedDepartment, testDatabase, type Department, type Handle, type TestDatabase } from '@app/testing';
import { PolicyVersionUnknown } from '../policy';
import type { Raised } from '../process-row';
import { openRegistration } from '../registration/start';
import { transact } from '../transaction';
import { watchTheDay } from './watch';

const NOW = new Date('2026-11-02T14:00:00Z');
const LATER = new Date('2026-12-20T14:00:00Z');

describe('what a day brings', () => {
  let database: TestDatabase;
  let people: Department;
  beforeEach(async () => {
    database = await testDatabase();
    people = await seedDepartment(database.dataSource);
  });
  afterEach(() => database.drop());

  const sql = (text: string, parameters: unknown[]): Promise<unknown> => database.dataSource.query(text, parameters);
  async function applied(handle: Handle): Promise<string> {
    const actor = await actorOf(database.dataSource.manager, people[handle], NOW);
    if (actor === undefined) throw new Error('the applicant is nobody');
    const asking = { actor, now: NOW, requestId: 'r' };
    const opened = await transact(database.dataSource, (manager) => openRegistration(manager, asking, nmpd40023));
    if (isRefusal(opened)) throw new Error(opened.code);
    return opened.registrationId;
  }

  it('VII.E what cannot be judged holds up nothing of its kind and nothing after it, and is named when the rest is done', async () => {
    const [unknown, expired] = [await applied('detective'), await applied('detective2')];
    await sql('UPDATE process SET policy_version = 99, opened_at = $2 WHERE id = $1', [unknown, new Date(NOW.getTime() - 1)]);
    await sql(`UPDATE member SET status = 'SEPARATED', separated_at = $2 WHERE id = $1`, [people.patrol, NOW]);
    const told: Raised[] = [];
    const watching = watchTheDay(database.dataSource, LATER, (raised) => Promise.resolve(told.push(...raised)));
    const failure = await watching.catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AggregateError);
    expect(failure instanceof AggregateError && failure.errors.every((one) => one instanceof PolicyVersionUnknown)).toBe(true);
    expect(told).toMatchObject([{ processId: expired }]);
    expect(await sql('SELECT id FROM assignment WHERE member_id = $1 AND valid_to IS NULL', [people.patrol])).toEqual([]);
  });
});
