import { findPack, installPack, nmpd40023, type PolicyPack } from '@app/domain/policy';
import { seedDepartment, testDatabase, type Department, type TestDatabase } from '@app/testing';
import { digestOf } from '../oversight/digest';
import { packInForce, pinnedPack, PolicyVersionUnknown, refreshPacks, startPacks } from './installed';

const NOW = new Date('2026-11-02T14:00:00Z');
const LATER = new Date('2026-11-09T14:00:00Z');

describe('the packs that a program has installed', () => {
  let database: TestDatabase;
  let department: Department;
  beforeAll(async () => {
    database = await testDatabase();
    department = await seedDepartment(database.dataSource);
  });
  afterAll(() => database.drop());

  /** Adopted by another program: this one has not met it. */
  async function adopted(pack: PolicyPack, { digest = digestOf(pack), from = NOW } = {}): Promise<void> {
    const { manager } = database.dataSource;
    await manager.query('INSERT INTO policy_pack (id, version, body, digest, proposed_by, proposed_at) VALUES ($1, $2, $3, $4, $5, $6)', [
      pack.id,
      pack.version,
      JSON.stringify(pack),
      digest,
      department.commander,
      NOW,
    ]);
    await manager.query(
      'INSERT INTO policy_adoption (id, version, digest, approved_by, approved_at, effective_from) VALUES ($1, $2, $3, $4, $5, $6)',
      [pack.id, pack.version, digest, department.chief, NOW, from],
    );
  }
  const manager = () => database.dataSource.manager;
  const draft = (id: string, change: Partial<PolicyPack> = {}): PolicyPack => ({ ...nmpd40023, id, version: 1, ...change });

  it('A18 meets what another program adopted, from its date on, and never before', async () => {
    await startPacks(manager(), { secondsAllowed: true });
    expect(await packInForce(manager(), LATER)).toBe(nmpd40023);
    await adopted(draft('autumn', { auditSampleSize: 30 }), { from: LATER });
    await refreshPacks(manager());
    expect(await packInForce(manager(), NOW)).toBe(nmpd40023);
    expect(await packInForce(manager(), LATER)).toMatchObject({ id: 'autumn', auditSampleSize: 30, effectiveFrom: LATER.toISOString() });
  });

  it('A18 looks for an unknown version before it gives up', async () => {
    await adopted(draft('winter'), { from: new Date('2026-12-01T05:00:00Z') });
    expect(findPack('winter', 1)).toBeUndefined();
    expect(await pinnedPack(manager(), 'winter', 1)).toMatchObject({ id: 'winter' });
    const missing = pinnedPack(manager(), 'winter', 2);
    await expect(missing).rejects.toBeInstanceOf(PolicyVersionUnknown);
    await expect(missing).rejects.toMatchObject({
      message: 'POLICY_VERSION_UNKNOWN: winter@2',
      refusal: { code: 'POLICY_VERSION_UNKNOWN', authority: { kind: 'SYSTEM', ref: 'policy packs' }, facts: { id: 'winter', version: 2 } },
    });
  });

  it('A18 gives a pack that lacks a newer setting its default', async () => {
    const { outsideReviewer: _, ...old } = draft('spring');
    await adopted(old as PolicyPack, { from: new Date('2027-03-01T05:00:00Z') });
    expect(await pinnedPack(manager(), 'spring', 1)).toMatchObject({ outsideReviewer: nmpd40023.outsideReviewer });
  });

  it('A12 refuses a pack in seconds wherever no test runs', async () => {
    const quick = draft('quick', { deadlines: { '*': { due: { seconds: 3 } } } });
    await adopted(quick, { from: new Date('2027-04-01T05:00:00Z') });
    await expect(startPacks(manager(), { secondsAllowed: false })).rejects.toThrow('the policy pack quick@1 counts in seconds');
    expect(findPack('quick', 1)).toBeUndefined();
    await startPacks(manager(), { secondsAllowed: true });
    expect(findPack('quick', 1)).toMatchObject({ id: 'quick' });
    installPack(quick);
    await expect(startPacks(manager(), { secondsAllowed: false })).rejects.toThrow('which only a test may: *');
    await startPacks(manager(), { secondsAllowed: true });
  });

  it('A18 refuses a pack that is not the one that was approved', async () => {
    await adopted(draft('forged'), { digest: 'f'.repeat(64), from: new Date('2027-05-01T05:00:00Z') });
    await expect(refreshPacks(manager())).rejects.toThrow('the policy pack forged@1 is not the one that was approved');
    await expect(startPacks(manager(), { secondsAllowed: true })).rejects.toThrow('its digest differs');
    expect(findPack('forged', 1)).toBeUndefined();
  });
});
