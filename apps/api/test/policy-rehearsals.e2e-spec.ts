import { installPack, nmpd40023, strict40023, type PolicyPack } from '@app/domain/policy';
import { ProcessKind } from '@app/domain/process';
import { ENFORCEMENT_SUBJECT, encryptValue, keyringOf } from '@app/persistence/encryption';
import { startProcess, transact } from '@app/process';
import type { Handle } from '@app/testing';
import { randomUUID } from 'node:crypto';
import { activeAccount, agreementInForce } from './support/accounts';
import { openHouse, type House } from './support/house';
import type { Answer } from './support/officer';
import { expectRefused } from './support/refused';
import { submitted } from './support/searches';

interface Kind {
  readonly replayed: number;
  readonly refused: number;
  readonly discrepant: number;
  readonly delayed: number;
  readonly found: readonly {
    readonly id: string;
    readonly refusedBy: readonly object[];
    readonly discrepantBy: readonly object[];
    readonly delayedBy: readonly string[];
  }[];
}
interface Seen {
  readonly pack: { readonly id: string; readonly version: number; readonly digest: string };
  readonly searches: Kind;
  readonly enforcementRequests: Kind;
}

const DAY = 86_400_000;
const theft = {
  caseNumber: '2026-001235',
  caseStub: { kind: 'CRIMINAL', offenceCode: '812.014' },
  purpose: { purpose: 'VIII_A1', offenceCode: '812.014', subjectRole: 'WITNESS' },
};

describe('a rehearsal of settings', () => {
  let house: House;
  let robberyId: string;
  let theftId: string;
  beforeAll(async () => {
    house = await openHouse();
    await activeAccount(house, 'detective');
    await agreementInForce(house);
    robberyId = await submitted(house.as('detective'));
    theftId = await submitted(house.as('detective'), theft, 2);
  });
  afterAll(() => house.close());

  const rehearse = (pack: object, handle: Handle = 'commander', change: object = {}): Promise<Answer<Seen>> =>
    house.as(handle).post('/v1/policy/rehearsals', { pack, from: ago(DAY), to: ago(0), ...change });
  const ago = (ms: number): string => new Date(Date.now() - ms).toISOString();
  const query = (sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> => house.database.dataSource.query(sql, values);
  const draft = (change: Partial<PolicyPack>): PolicyPack => ({ ...nmpd40023, ...change });

  it.each(['commander', 'major', 'chief'] as const)(
    'A18 shows the %s what the stricter pack would have refused and delayed',
    async (handle) => {
      const { status, body } = await rehearse(strict40023, handle);
      expect([status, body.pack]).toEqual([200, { id: strict40023.id, version: 1, digest: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
      const delayedBy = ['department setting: supervisorReviewOf'];
      expect(body.searches).toEqual({
        replayed: 2,
        refused: 1,
        discrepant: 0,
        delayed: 2,
        found: [
          { id: robberyId, at: expect.any(String), refusedBy: [], discrepantBy: [], delayedBy },
          {
            id: theftId,
            at: expect.any(String),
            refusedBy: [{ code: 'OFFENCE_NOT_LISTED', authority: 'department setting: seriousOffences', gate: 'PURPOSE' }],
            discrepantBy: [],
            delayedBy,
          },
        ],
      });
      expect(body.enforcementRequests).toEqual({ replayed: 0, refused: 0, discrepant: 0, delayed: 0, found: [] });
    },
  );

  it('V.E.3 counts training from its completion, and changes nothing', async () => {
    const { body } = await rehearse(draft({ training: { ...nmpd40023.training, validityMonths: 6 } }));
    expect(body.searches.found.map(({ refusedBy }) => refusedBy)).toEqual([
      [expect.objectContaining({ code: 'TRAINING_EXPIRED' })],
      [expect.objectContaining({ code: 'TRAINING_EXPIRED' })],
    ]);
    expect(await query('SELECT 1 FROM policy_pack')).toEqual([]);
    expect(await query('SELECT DISTINCT expires_at FROM training_record')).toEqual([{ expires_at: null }]);
  });

  it('A18 replays the period that was asked for, and says nothing of what would have gone as it went', async () => {
    expect((await rehearse(nmpd40023)).body.searches).toEqual({ replayed: 2, refused: 0, discrepant: 0, delayed: 0, found: [] });
    const before = await rehearse(strict40023, 'chief', { from: ago(3 * DAY), to: ago(2 * DAY) });
    expect(before.body.searches.replayed).toBe(0);
  });

  it('A20 what was recorded late would have been a discrepancy, and is never said to be refused', async () => {
    const period = { from: ago(3 * DAY), to: ago(2 * DAY) };
    const late = { ...theft, reason: 'reported later', providerSearchId: 'FX-9', executedAt: ago(2.5 * DAY) };
    const { body: recorded } = await house.as('detective').post<{ id: string }>('/v1/face-searches/record-late', late);
    const { searches } = (await rehearse(strict40023, 'chief', period)).body;
    expect([searches.replayed, searches.refused, searches.discrepant]).toEqual([1, 0, 1]);
    const unlisted = { code: 'OFFENCE_NOT_LISTED', authority: 'department setting: seriousOffences', gate: 'PURPOSE' };
    expect(searches.found).toMatchObject([{ id: recorded.id, refusedBy: [], discrepantBy: expect.arrayContaining([unlisted]) }]);
  });

  it('VI.E replays what requests for enforcement rested on', async () => {
    const [kase] = await query(`SELECT id FROM case_file WHERE case_number = '2026-001235'`);
    const id = randomUUID();
    const alone = draft({ version: 50, effectiveFrom: ago(-DAY), lineupFromCandidate: 'ALONE' });
    installPack(alone);
    await transact(house.database.dataSource, (manager) =>
      startProcess(manager, { id, kind: ProcessKind.EnforcementAction, subjectId: id, policy: alone, openedBy: null, now: new Date() }),
    );
    const subject = encryptValue(keyringOf(house.database.dataSource.manager), ENFORCEMENT_SUBJECT, id, { name: 'Pat Example' });
    await query(
      `INSERT INTO enforcement_request (id, origin, case_id, kind, state, link, linked_search_ids, author, at, subject, key_id) VALUES ($1, 'REQUESTED', $2, 'ARREST', 'CLEARED', 'FOUND', ARRAY[$3::uuid], $4, $5, $6, $7)`,
      [id, kase?.id, theftId, house.department.detective, ago(60_000), subject.bytes, subject.keyId],
    );
    await query(
      `INSERT INTO enforcement_basis (request_id, position, type, rests_on_likeness) VALUES ($1, 0, 'FACE_SEARCH', true), ($1, 1, 'LINEUP_FROM_CANDIDATE', true)`,
      [id],
    );
    const refusedBy = [{ code: 'LINEUP_NOT_INDEPENDENT', authority: 'department setting: lineupFromCandidate', gate: null }];
    expect((await rehearse(strict40023)).body.enforcementRequests).toEqual({
      replayed: 1,
      refused: 1,
      discrepant: 0,
      delayed: 0,
      found: [{ id, at: expect.any(String), refusedBy, discrepantBy: [], delayedBy: [] }],
    });
    await query(`INSERT INTO enforcement_basis (request_id, position, type, rests_on_likeness) VALUES ($1, 2, 'DNA', false)`, [id]);
    expect((await rehearse(strict40023)).body.enforcementRequests).toEqual({
      replayed: 1,
      refused: 0,
      discrepant: 0,
      delayed: 0,
      found: [],
    });
  });

  it('VIII.A.3 never shows an Internal Affairs search, nor what rests on one', async () => {
    await query(`UPDATE face_search SET purpose = 'VIII_A3' WHERE id = $1`, [theftId]);
    const { body } = await rehearse(strict40023, 'chief');
    expect(body.searches.found.map(({ id }) => id)).toEqual([robberyId]);
    expect([body.searches.replayed, body.enforcementRequests.replayed]).toEqual([1, 0]);
    await query(`UPDATE face_search SET purpose = 'VIII_A1' WHERE id = $1`, [theftId]);
    await query(`UPDATE case_file SET state = 'SEALED' WHERE case_number = '2026-001235'`);
    expect((await rehearse(strict40023, 'chief')).body.searches.replayed).toBe(1);
  });

  it('A18 refuses who has no part in settings, a draft with mistakes and a period that is none', async () => {
    await expectRefused(house, 'detective', await rehearse(strict40023, 'detective'), 'NOT_PERMITTED');
    await expectRefused(house, 'major', await rehearse({ ...strict40023, timeZone: 'Miami' }, 'major'), 'POLICY_PACK_INVALID');
    const future = await rehearse(strict40023, 'major', { to: ago(-DAY) });
    await expectRefused(house, 'major', future, 'POLICY_PERIOD_INVALID');
    const long = await rehearse(strict40023, 'major', { from: ago(93 * DAY) });
    expect((await expectRefused(house, 'major', long, 'POLICY_PERIOD_INVALID')).facts).toEqual({ days: 92 });
  });

  it('VII.A a rehearsal is audited with its counts, and no more', async () => {
    const [event] = await query(
      `SELECT actor_id, detail FROM audit_event WHERE action = 'PolicyRehearsed' AND outcome = 'SUCCESS' ORDER BY id LIMIT 1`,
    );
    expect(event).toEqual({
      actor_id: house.department.commander,
      detail: { pack: strict40023.id, version: 1, digest: expect.any(String), searches: 2, findings: 2 },
    });
  });
});
