import { installPack, nmpd40023 } from '@app/domain/policy';
import { testDatabase, type TestDatabase } from '@app/testing';
import { oversightActivities } from './oversight.activities';

describe('a firing of the schedules', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
    installPack({ ...nmpd40023, id: 'central', version: 1, timeZone: 'America/Chicago', effectiveFrom: '2026-09-01T05:00:00.000Z' });
  });
  afterAll(() => database.drop());

  it.each([
    ['VII.B', 'month', '2026-11-01T04:05:00Z', 'America/New_York', '2026-10'],
    ['VII.B', 'month', '2026-12-01T06:05:00Z', 'America/Chicago', '2026-11'],
    ['VII.B, of a schedule that told no zone,', 'month', '2027-01-01T06:05:00Z', undefined, '2026-12'],
    ['VII.C', 'quarter', '2026-10-01T04:05:00Z', 'America/New_York', '2026-Q3'],
  ] as const)('%s is on the %s that its own zone has just ended: %s in %s', async (_, which, nominal, zone, period) => {
    const { beginMonthlyReport, beginQuarterlyAudit } = oversightActivities(database.dataSource);
    const begin = which === 'month' ? beginMonthlyReport : beginQuarterlyAudit;
    const firing = { nominal: Date.parse(nominal), zone, now: Date.parse(nominal) + 3_600_000 };
    expect(await begin(firing)).toMatchObject({ idInWorkflow: period });
  });
});
