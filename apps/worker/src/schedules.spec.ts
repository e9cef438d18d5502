import { installPack, nmpd40023 } from '@app/domain/policy';
import { connectClient } from '@app/temporal';
import { testDatabase, testTemporal } from '@app/testing';
import { Schedules } from './schedules';

describe('the schedules of a department', () => {
  it('VII.B and VII.C fire in the zone of the pack in force, and move when a pack with another comes into force', async () => {
    const [database, server] = await Promise.all([testDatabase(), testTemporal()]);
    const temporal = { ...server, taskQueue: 'schedules' };
    const client = connectClient(temporal);
    installPack({ ...nmpd40023, id: 'western', version: 1, timeZone: 'America/Los_Angeles', effectiveFrom: '2027-02-10T08:00:00.000Z' });
    const schedules = new Schedules(database.dataSource, client, temporal);
    const seen = async (now: string): Promise<unknown[]> => {
      await schedules.follow(new Date(now));
      const found = await Promise.all(['monthly-report', 'quarterly-audit'].map((id) => client.schedule.getHandle(id).describe()));
      return found.flatMap(({ spec, action }) => [spec.timezone, action.args]);
    };
    const both = (zone: string): unknown[] => [zone, [zone], zone, [zone]];
    try {
      expect(await seen('2027-02-10T07:59:59Z')).toEqual(both('America/New_York'));
      expect(await seen('2027-02-10T08:00:00Z')).toEqual(both('America/Los_Angeles'));
    } finally {
      await client.connection.close();
      await database.drop();
    }
  });
});
