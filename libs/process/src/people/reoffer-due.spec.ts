import type { LookInput } from '@app/contracts';
import { isRefusal } from '@app/domain/kernel';
import { ProcessKind } from '@app/domain/process';
import { nmpd40023 } from '@app/domain/policy';
import { actorOf } from '@app/persistence/people';
import { seedDepartment, testDatabase, type Department, type Handle, type TestDatabase } from '@app/testing';
import { randomUUID } from 'node:crypto';
import { reofferDue } from '.';
import { look } from '../look';
import { beginnings } from '../openings';
import { openRegistration } from '../registration/start';
import { transact } from '../transaction';

const NOW = new Date('2026-11-02T14:00:00Z');
const HOUR = 3_600_000;
const at = (hours: number, ms = 0): Date => new Date(NOW.getTime() + hours * HOUR + ms);

describe('A6 what begins or ends at an instant reaches open tasks at that instant', () => {
  let database: TestDatabase;
  let people: Department;
  let id: string;
  beforeEach(async () => {
    database = await testDatabase();
    people = await seedDepartment(database.dataSource);
    const actor = await actorOf(database.dataSource.manager, people.detective, NOW);
    if (actor === undefined) throw new Error('the detective is nobody');
    const opened = await transact(database.dataSource, (manager) =>
      openRegistration(manager, { actor, now: NOW, requestId: 'r' }, nmpd40023),
    );
    if (isRefusal(opened)) throw new Error(opened.code);
    id = opened.registrationId;
    await looking('supervisor-approval');
    await reofferDue(database.dataSource, NOW);
  });
  afterEach(() => database.drop());

  const looking = (name: string): Promise<unknown> => {
    const input: LookInput = {
      processId: id,
      kind: ProcessKind.Registration,
      told: { epoch: 1, version: 1 },
      restarts: 0,
      steps: [{ name, round: 1 }],
      now: NOW.getTime(),
    };
    return transact(database.dataSource, (manager) => look(manager, input, beginnings));
  };
  const enter = (table: string, values: Record<string, unknown>, [from, to]: readonly [Date, Date | null]): Promise<unknown> => {
    const row = { id: randomUUID(), ...values, valid_from: from, valid_to: to };
    const places = Object.keys(row).map((_, index) => `$${index + 1}`);
    return database.dataSource.query(
      `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${places.join(', ')})`,
      Object.values(row),
    );
  };
  const away = (handle: Handle, from: Date, to: Date | null): Promise<unknown> =>
    enter('absence', { member_id: people[handle] }, [from, to]);
  const offered = async (
    step = 'supervisor-approval',
  ): Promise<[candidates: string[], onBehalfOf: (string | null)[], vacant: string | null]> => {
    const rows: { principal: string; behalf: string | null; vacant: string | null }[] = await database.dataSource.query(
      `SELECT c.principal, c.on_behalf_of AS behalf, t.vacant FROM task t LEFT JOIN task_candidate c ON c.task_id = t.id
       WHERE t.process_id = $1 AND t.step_key = $2 ORDER BY c.principal`,
      [id, step],
    );
    return [rows.map(({ principal }) => principal), rows.map(({ behalf }) => behalf), rows[0]?.vacant ?? null];
  };
  const events = (): Promise<{ detail: unknown; actor_id: string | null }[]> =>
    database.dataSource.query(`SELECT detail, actor_id FROM audit_event WHERE action = 'TaskOffered' ORDER BY id`);

  it('an absence entered ahead: the substitute is asked from its first instant, on behalf of both, and the member again from its end', async () => {
    await enter('substitution', { member_id: people.sergeant2, for_id: people.sergeant, by_id: people.major }, [NOW, null]);
    await away('sergeant', at(1), at(2));
    const seen: unknown[] = [];
    for (const now of [NOW, at(1, -1), at(1), at(2, -1), at(2)]) {
      await reofferDue(database.dataSource, now);
      seen.push((await offered()).slice(0, 2));
    }
    const own = [[`member:${people.sergeant}`], [null]];
    const substituted = [[`member:${people.sergeant2}`], [people.sergeant]];
    expect(seen).toEqual([own, own, substituted, substituted, own]);
    expect(await events()).toMatchObject([
      { actor_id: null, detail: { because: 'SUBSTITUTE', candidates: [`member:${people.sergeant2}`] } },
      { actor_id: null, detail: { because: 'HOLDER', candidates: [`member:${people.sergeant}`] } },
    ]);
  });

  it('what passed while no worker ran is made up for by the next run, and the run after finds nothing', async () => {
    await away('sergeant', at(1), null);
    expect(await reofferDue(database.dataSource, at(30))).toBe(1);
    expect((await offered())[0]).toEqual([`member:${people.major}`]);
    expect(await reofferDue(database.dataSource, at(31))).toBe(0);
    expect(await events()).toHaveLength(1);
  });

  it('nobody left is vacant, and an appointment that begins later mends it at its first instant', async () => {
    for (const handle of ['sergeant', 'major', 'chief'] as const) await away(handle, at(1), null);
    await enter('acting_appointment', { role: 'CHIEF', holder_id: people.custodian, by_id: people.major }, [at(3), null]);
    const seen: unknown[] = [];
    for (const now of [at(1), at(3, -1), at(3)]) {
      await reofferDue(database.dataSource, now);
      const [candidates, , vacant] = await offered();
      seen.push([candidates, vacant]);
    }
    expect(seen).toEqual([
      [[null], 'SUPERVISOR'],
      [[null], 'SUPERVISOR'],
      [[`member:${people.custodian}`], null],
    ]);
  });

  it('whom an escalation added keeps the task, and so does whoever took it', async () => {
    await database.dataSource.query('UPDATE task SET level = 1');
    await away('sergeant', at(1), at(2));
    await reofferDue(database.dataSource, at(1));
    expect((await offered())[0]).toEqual([`member:${people.major}`, `member:${people.sergeant}`].sort());
    await database.dataSource.query(`UPDATE task SET level = 0, state = 'RESERVED', assignee = $1`, [people.sergeant]);
    await reofferDue(database.dataSource, at(2));
    expect((await offered())[0]).toHaveLength(2);
  });

  it('what is one’s own stays one’s own: the applicant’s agreement waits for the applicant', async () => {
    await looking('user-agreement');
    await away('detective', at(1), null);
    await reofferDue(database.dataSource, at(1));
    expect((await offered('user-agreement'))[0]).toEqual([`member:${people.detective}`]);
  });
});
