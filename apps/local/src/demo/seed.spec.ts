import { loadRoster, resolveMember } from '@app/persistence/people';
import { chainOf, Role } from '@app/domain/people';
import { testDatabase, type TestDatabase } from '@app/testing';
import { DEMO_PEOPLE } from './people';
import { Seeded, seedDemoDepartment } from './seed';

const NOW = new Date('2026-11-23T14:00:00Z');

describe('the demo department', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
    expect(await seedDemoDepartment(database.dataSource, 'http://127.0.0.1:3001')).toBe(Seeded.Made);
  });
  afterAll(() => database.drop());
  const find = (handle: string, issuer = 'http://127.0.0.1:3001') => resolveMember(database.dataSource.manager, issuer, handle, NOW);

  it('signs everybody in by handle, with the roles of the list', async () => {
    for (const { handle, name, roles } of DEMO_PEOPLE) {
      const found = await find(handle);
      expect(found?.name).toBe(name);
      expect(found?.roles).toEqual(expect.arrayContaining(roles));
    }
  });

  it('V.A has somebody for both approvals of a detective: sergeant, commander, major, chief', async () => {
    const roster = await loadRoster(database.dataSource.manager, NOW);
    const idOf = async (handle: string): Promise<string> => (await find(handle))?.member.id ?? '';
    const chain = await Promise.all(['sergeant-vance', 'commander', 'major', 'chief'].map(idOf));
    expect(chainOf(roster, await idOf('detective-reyes'), NOW.getTime())).toEqual(chain);
    expect((await find('sergeant-vance'))?.roles).toEqual(expect.arrayContaining([Role.Supervisor, Role.DutySupervisor]));
    expect((await find('major'))?.roles).toContain(Role.ChiefDesignee);
  });

  it('V.E.1 has one agreement with the host in force, or nobody could search', async () => {
    const agreements: unknown[] = await database.dataSource.query(
      'select reference from agreement where valid_to is null and valid_from < now()',
    );
    expect(agreements).toHaveLength(1);
  });

  it('is made once; a second run binds its people to the issuer of that run', async () => {
    expect(await seedDemoDepartment(database.dataSource, 'http://127.0.0.1:3999')).toBe(Seeded.Kept);
    expect(await find('commander', 'http://127.0.0.1:3999')).toBeDefined();
    expect(await find('commander')).toBeUndefined();
    const events = (await database.dataSource.query('select action, actor_id from audit_event')) as unknown[];
    expect(await database.dataSource.query('select 1 from agreement')).toHaveLength(1);
    expect(events).toEqual([{ action: 'DemoDepartmentMade', actor_id: null }]);
  });

  it('leaves a real department alone', async () => {
    const other = await testDatabase();
    await other.dataSource.query(`insert into agency (id, ori, name) values (gen_random_uuid(), 'FL0130000', 'A')`);
    expect(await seedDemoDepartment(other.dataSource, 'http://127.0.0.1:3001')).toBe(Seeded.Foreign);
    expect(await other.dataSource.query('select * from member')).toEqual([]);
    await other.drop();
  });
});
