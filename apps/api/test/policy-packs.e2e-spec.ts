import { nmpd40023, strict40023, type PolicyPack } from '@app/domain/policy';
import type { Handle } from '@app/testing';
import { activeAccount, agreementInForce } from './support/accounts';
import { openHouse, type House } from './support/house';
import type { Answer } from './support/officer';
import { expectRefused } from './support/refused';
import { greenForm, probeOf, submitted } from './support/searches';

interface Seen {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly digest: string;
  readonly effectiveFrom: string | null;
  readonly proposedBy: { readonly name: string } | null;
  readonly approvedBy: { readonly name: string } | null;
  readonly pack: PolicyPack;
}

const PACKS = '/v1/policy/packs';
const DAY = 86_400_000;
const soon = (ms = 0): string => new Date(Date.now() + ms).toISOString();
const next = (change: object = {}): object => ({ ...nmpd40023, version: 2, effectiveFrom: soon(), ...change });

describe('a change of the department’s settings', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  const propose = (handle: Handle, draft: object): Promise<Answer<Seen>> => house.as(handle).post(PACKS, draft);
  const approve = (handle: Handle, id = nmpd40023.id, version = 2): Promise<Answer<Seen>> =>
    house.as(handle).post(`${PACKS}/${id}/${version}/approve`);
  const inForce = async (at = soon()): Promise<Seen> => (await house.as('patrol').get<Seen>(`${PACKS}/in-force?at=${at}`)).body;
  const adopt = async (draft: object, id = nmpd40023.id, version = 2): Promise<void> => {
    expect((await propose('commander', draft)).status).toBe(201);
    expect((await approve('chief', id, version)).status).toBe(200);
  };
  const pinned = (processId: string): Promise<unknown> =>
    house.database.dataSource.query('SELECT policy_id AS id, policy_version AS version FROM process WHERE id = $1', [processId]);

  it('A18 takes two people, one of them the Chief; what runs keeps its settings, what begins takes the new ones', async () => {
    const running = (await house.as('detective').post<{ id: string }>('/v1/registrations')).body.id;
    const proposed = await propose('commander', next({ undeterminedAfterDays: 9 }));
    expect(proposed.body).toMatchObject({ id: nmpd40023.id, version: 2, state: 'PROPOSED', effectiveFrom: null });
    expect(await inForce()).toMatchObject({ version: 1, state: 'BUILT_IN' });

    const approved = await approve('chief');
    expect(approved.body).toMatchObject({ state: 'ADOPTED', digest: proposed.body.digest });
    expect(await inForce()).toMatchObject({
      version: 2,
      state: 'ADOPTED',
      proposedBy: { name: 'Name of commander' },
      approvedBy: { name: 'Name of chief' },
      pack: { undeterminedAfterDays: 9 },
    });
    const begun = (await house.as('detective2').post<{ id: string }>('/v1/registrations')).body.id;
    expect([await pinned(running), await pinned(begun)]).toEqual([[{ id: nmpd40023.id, version: 1 }], [{ id: nmpd40023.id, version: 2 }]]);
    await house.as('sergeant').complete('registration.supervisor-approval', { decision: 'APPROVED' });
    const audited = await house.database.dataSource.query(
      `SELECT action, outcome, detail ->> 'digest' AS digest FROM audit_event WHERE object_kind = 'policyPack' ORDER BY id`,
    );
    expect(audited).toEqual(
      ['PolicyPackProposed', 'PolicyPackApproved'].map((action) => ({ action, outcome: 'SUCCESS', digest: proposed.body.digest })),
    );
  });

  it('A18 a pack for a later date waits for it, and everybody may read what is coming', async () => {
    const from = soon(7 * DAY);
    await adopt(next({ effectiveFrom: from }));
    expect(await inForce()).toMatchObject({ version: 1 });
    expect(await inForce(from)).toMatchObject({ version: 2, effectiveFrom: from });
    const list = (await house.as('patrol').get<{ packs: Seen[] }>(PACKS)).body.packs;
    expect(list.map(({ version, state }) => [version, state])).toEqual([
      [1, 'BUILT_IN'],
      [2, 'ADOPTED'],
    ]);
    const first = (await house.as('patrol').get<{ packs: Seen[]; next: string }>(`${PACKS}?limit=1`)).body;
    const second = (await house.as('patrol').get<{ packs: Seen[] }>(`${PACKS}?limit=1&cursor=${first.next}`)).body;
    expect(second).toEqual({ packs: list.slice(1), next: null });
    expect((await house.as('patrol').get<Seen>(`${PACKS}/${nmpd40023.id}/1`)).body.pack).toEqual(nmpd40023);
    expect((await house.as('patrol').get<Seen>(`${PACKS}/${nmpd40023.id}/2`)).body).toMatchObject({ state: 'ADOPTED' });
    expect((await house.as('patrol').get(`${PACKS}/${nmpd40023.id}/7`)).status).toBe(404);
    for (const path of ['%00/1', `${nmpd40023.id}/9999999999`, 'Summer/1', `${nmpd40023.id}/x`])
      expect((await house.as('patrol').get(`${PACKS}/${path}`)).status).toBe(422);
  });

  it('A18 a pack with mistakes is refused whole, all of them named', async () => {
    const { supervisorReviewOf: _, ...gap } = next({ colour: 'blue', suspensionReviewDays: -1, timeZone: 'Miami' }) as PolicyPack;
    const refused = await expectRefused(house, 'commander', await propose('commander', gap), 'POLICY_PACK_INVALID');
    expect(refused.facts?.mistakes).toEqual([
      'colour: is not a field of a policy pack',
      'timeZone: is not an IANA time zone',
      'supervisorReviewOf: is missing',
      'suspensionReviewDays: is outside what this field may be',
    ]);
    const late = await propose('commander', next({ version: 4, effectiveFrom: '2026-01-01T05:00:00Z' }));
    expect((await expectRefused(house, 'commander', late, 'POLICY_PACK_INVALID')).facts?.mistakes).toEqual([
      'version: is not the next version of this pack',
      'effectiveFrom: lies in the past',
    ]);
    expect((await house.as('chief').get<{ packs: Seen[] }>(PACKS)).body.packs).toHaveLength(1);
  });

  it('A12 a pack that lets time end a duty, or says a time twice, is refused with every ladder named', async () => {
    const deadlines = {
      ...nmpd40023.deadlines,
      'monthlyReport.sign': { expire: { days: 9 } },
      'account.confirm-suspension': { remind: { days: 5 }, due: { days: 9 }, escalate: [{ days: 11 }] },
    };
    const refused = await propose('commander', next({ deadlines }));
    expect((await expectRefused(house, 'commander', refused, 'POLICY_PACK_INVALID')).facts?.mistakes).toEqual([
      'deadlines["account.confirm-suspension"].due: is said by another field of the pack, and would not be heard here',
      'deadlines["monthlyReport.sign"].expire: lets time end a duty that stays until somebody has done it',
    ]);
    const holidays = await propose('commander', next({ holidays: [soon(300 * DAY).slice(0, 10)] }));
    expect((await expectRefused(house, 'commander', holidays, 'POLICY_PACK_INVALID')).facts?.mistakes).toHaveLength(1);
  });

  it('VII.A a later go-live is taken before the first use, and exempts nothing that was done here', async () => {
    const goLiveAt = soon(DAY);
    expect((await propose('commander', next({ goLiveAt }))).status).toBe(201);
    await house.as('detective').post('/v1/registrations');
    await expectRefused(house, 'chief', await approve('chief'), 'POLICY_PACK_INVALID');
    const again = await propose('commander', next({ version: 3, goLiveAt, timeZone: 'America/Chicago' }));
    expect((await expectRefused(house, 'commander', again, 'POLICY_PACK_INVALID')).facts?.mistakes).toEqual([
      'goLiveAt: is later than that of the pack adopted last, and what was done here in between would never be tested',
      'timeZone: changes at an instant that is not the first of a month in the new zone',
    ]);
  });

  it('A18 who has no part in settings is refused', async () => {
    await expectRefused(house, 'sergeant', await propose('sergeant', next()), 'NOT_PERMITTED');
    await propose('commander', next());
    await expectRefused(house, 'detective', await approve('detective'), 'NOT_PERMITTED');
    await expectRefused(house, 'chief', await approve('chief', 'another'), 'NOT_FOUND');
    await expectRefused(house, 'detective', await house.as('detective').get(`${PACKS}/another/1`), 'NOT_FOUND');
  });

  it('A18 one person is not two, and two without the Chief are not enough', async () => {
    await propose('chief', next());
    await expectRefused(house, 'chief', await approve('chief'), 'POLICY_SAME_PERSON');
    expect((await approve('major')).status).toBe(200);
    await propose('commander', next({ version: 3, effectiveFrom: soon(DAY) }));
    await expectRefused(house, 'major', await approve('major', nmpd40023.id, 3), 'POLICY_CHIEF_MISSING');
    expect((await approve('chief', nmpd40023.id, 3)).status).toBe(200);
  });

  it('A18 an adopted pack is never changed, and no other begins with it', async () => {
    const from = soon(DAY);
    await propose('commander', next({ effectiveFrom: from }));
    await propose('commander', next({ version: 3, effectiveFrom: from }));
    expect((await approve('chief')).status).toBe(200);
    await expectRefused(house, 'chief', await approve('chief'), 'POLICY_PACK_ADOPTED');
    await expectRefused(house, 'chief', await approve('chief', nmpd40023.id, 3), 'POLICY_PACK_INVALID');
    for (const sql of [`UPDATE policy_pack SET version = 9`, `DELETE FROM policy_adoption`, `TRUNCATE policy_adoption`])
      await expect(house.database.dataSource.query(sql)).rejects.toThrow('never changed');
  });

  it('A18 a process whose settings are not installed waits, and whoever meets it is told', async () => {
    const { id } = (await house.as('detective').post<{ id: string }>('/v1/registrations')).body;
    const task = await house.as('sergeant').task('registration.supervisor-approval');
    await house.stopWorker();
    await house.database.dataSource.query('UPDATE process SET policy_version = 99 WHERE id = $1', [id]);
    const answer = await house.as('sergeant').post(`/v1/tasks/${task.id}/complete`, { decision: 'APPROVED' });
    const refused = await expectRefused(house, 'sergeant', answer, 'POLICY_VERSION_UNKNOWN');
    expect(refused.facts).toEqual({ id: nmpd40023.id, version: 99 });
    expect((await house.as('sergeant').task('registration.supervisor-approval')).state).toBe('READY');
  });

  it('VI.B under another pattern of case numbers an open case is searched in as before; a new one has the new form', async () => {
    await activeAccount(house, 'detective');
    await agreementInForce(house);
    const detective = house.as('detective');
    await submitted(detective);
    await adopt(next({ caseNumberPattern: 'NM-\\d{6}' }));
    const again = greenForm(await probeOf(detective, 2), { caseStub: undefined });
    expect((await detective.post('/v1/face-searches', again)).status).toBe(201);
    const old = greenForm(await probeOf(detective, 3), { caseNumber: '2026-009999' });
    await expectRefused(house, 'detective', await detective.post('/v1/face-searches', old), 'CASE_NUMBER_MALFORMED');
    const fresh = greenForm(await probeOf(detective, 3), { caseNumber: 'NM-000123' });
    expect((await detective.post('/v1/face-searches', fresh)).status).toBe(201);
  });

  it('VIII.A.1 under the stricter pack a search is for a listed offence', async () => {
    await activeAccount(house, 'detective');
    await agreementInForce(house);
    await adopt({ ...strict40023, effectiveFrom: soon() }, strict40023.id, 1);
    const detective = house.as('detective');
    const theft = {
      caseStub: { kind: 'CRIMINAL', offenceCode: '812.014' },
      purpose: { purpose: 'VIII_A1', offenceCode: '812.014', subjectRole: 'WITNESS' },
    };
    const refused = await detective.post('/v1/face-searches', greenForm(await probeOf(detective), theft));
    expect((await expectRefused(house, 'detective', refused, 'OFFENCE_NOT_LISTED')).facts).toEqual({ offence: '812.014' });
    expect((await detective.post('/v1/face-searches', greenForm(await probeOf(detective, 2)))).status).toBe(201);
  });
});
