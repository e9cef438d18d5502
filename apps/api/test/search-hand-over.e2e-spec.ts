import type { Handle } from '@app/testing';
import { dayComes } from './support/account-in-force';
import { activeAccount, agreementInForce } from './support/accounts';
import { corroborated, brought, reference } from './support/corroborated';
import { determinedSearch } from './support/determined-search';
import { openHouse, type House } from './support/house';
import { expectRefused } from './support/refused';
import { enteredResult, NO_MATCH, submitted } from './support/searches';
import { until } from './support/wait';

const ENTRY = 'faceSearch.case-report-entry';
const REVIEW = 'faceSearch.supervisor-review';
const PERSON = { name: 'DOE, ALEX', dateOfBirth: '1990-01-01' };

interface Page {
  readonly state: string;
  readonly owner: { readonly id: string };
  readonly operator: { readonly id: string };
  readonly inCustody: boolean;
}

describe('VII.E.2 an unfinished search passes to another member', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse();
    await agreementInForce(house);
  });
  afterEach(() => house.close());

  const sql = (text: string, parameters: unknown[] = []): Promise<unknown[]> => house.database.dataSource.query(text, parameters);
  const handOver = (by: Handle, searchId: string, to: Handle) =>
    house.as(by).post(`/v1/face-searches/${searchId}/hand-over`, { toId: house.department[to], reason: 'on leave until May' });
  const page = async (searchId: string): Promise<Page> => (await house.as('commander').get<Page>(`/v1/face-searches/${searchId}`)).body;
  const kinds = async (handle: Handle): Promise<string[]> => (await house.as(handle).tasks()).map(({ kind }) => kind);
  const notices = async (handle: Handle): Promise<{ notice: string; searchId: string | null }[]> =>
    (await house.as(handle).get<{ notices: { notice: string; searchId: string | null }[] }>('/v1/me/notices')).body.notices;

  it('by whoever stands above its owner, with its tasks, to a member with an account; both are told, and the record says why', async () => {
    for (const handle of ['detective', 'detective2', 'detective3'] as const) await activeAccount(house, handle);
    const searchId = await submitted(house.as('detective'), { caseNumber: '2026-009101' });
    await house.as('detective').task('faceSearch.result-entry');

    await expectRefused(house, 'detective', await handOver('detective', searchId, 'detective2'), 'NOT_PERMITTED');
    await expectRefused(house, 'detective3', await handOver('detective3', searchId, 'detective3'), 'NOT_FOUND');
    const unable = await expectRefused(house, 'sergeant', await handOver('sergeant', searchId, 'patrol'), 'NEW_OWNER_NOT_ELIGIBLE');
    expect(unable.facts).toMatchObject({ because: 'NO_ACCOUNT_IN_FORCE' });

    expect((await handOver('sergeant', searchId, 'detective2')).status).toBe(200);
    const { detective, detective2, sergeant } = house.department;
    expect(await page(searchId)).toMatchObject({ owner: { id: detective2 }, operator: { id: detective }, inCustody: false });
    expect(await kinds('detective')).toEqual([]);
    expect([await notices('detective'), await notices('detective2')]).toMatchObject([
      [{ notice: 'SearchPassedOn', searchId }],
      [{ notice: 'SearchHandedOver', searchId }],
    ]);
    expect((await house.as('detective2').get<{ details: object }>(`/v1/face-searches/${searchId}`)).body.details).toMatchObject({
      handovers: [{ from: { id: detective }, to: { id: detective2 }, by: { id: sergeant }, reason: 'on leave until May' }],
    });
    expect(await sql(`SELECT actor_id FROM audit_event WHERE action = 'SearchHandedOver' AND outcome = 'SUCCESS'`)).toEqual([
      { actor_id: sergeant },
    ]);
    await house.as('detective2').complete('faceSearch.result-entry', enteredResult());
    await house.as('detective2').complete('faceSearch.evaluate', NO_MATCH);
    await house.as('detective2').complete(ENTRY, { positiveMatch: false, recordsReference: reference('R-91') });
    await until(async () => (await page(searchId)).state === 'CLOSED', 'the search did not close');
    await expectRefused(house, 'sergeant', await handOver('sergeant', searchId, 'detective'), 'PROCESS_ENDED');
  });

  it('VI.D: whoever has become the owner does not review it, also where they had taken the review; somebody above does', async () => {
    await activeAccount(house, 'sergeant');
    const { id } = await corroborated(house, {
      caseNumber: '2026-009102',
      person: PERSON,
      steps: { 'report-review': brought('SUPPORTS', 'PROPERTY') },
    });
    await house.as('detective').complete(ENTRY, { positiveMatch: true, recordsReference: reference('R-93') });
    await house.as('detective').complete('faceSearch.entry-addendum', { recordsReference: reference('R-93/1') });
    const review = await house.as('sergeant').task(REVIEW);
    expect((await house.as('sergeant').post(`/v1/tasks/${review.id}/claim`)).status).toBe(200);
    expect((await handOver('commander', id, 'sergeant')).status).toBe(200);
    const { sergeant, commander } = house.department;
    const released = `SELECT actor_id AS by, detail FROM audit_event WHERE action = 'TaskReleased' AND object_id = $1`;
    expect(await sql(released, [review.id])).toEqual([{ by: commander, detail: { kind: REVIEW, takenFrom: sergeant } }]);
    expect(await kinds('sergeant')).not.toContain(REVIEW);
    const own = await house.as('sergeant').post(`/v1/tasks/${review.id}/complete`, { decision: 'REVIEWED', decisions: [] });
    expect(own.status).toBe(404);
    expect((await house.as('commander').task(REVIEW)).id).toBe(review.id);
  });

  it('that nobody was there to take passes on as soon as somebody is', async () => {
    await activeAccount(house, 'detective');
    const { id } = await determinedSearch(house, { caseNumber: '2026-009103', outcome: 'NO_MATCH', people: [PERSON] });
    await house.as('detective').task(ENTRY);
    const above: readonly Handle[] = ['sergeant', 'commander', 'major', 'chief'];
    await sql(
      `INSERT INTO absence (id, member_id, valid_from) SELECT gen_random_uuid(), m, now() - interval '1 hour' FROM unnest($1::uuid[]) m`,
      [above.map((handle) => house.department[handle])],
    );
    await sql(`UPDATE member SET status = 'SEPARATED', separated_at = now() WHERE id = $1`, [house.department.detective]);
    await dayComes(house, new Date());
    expect(await sql('SELECT status FROM account')).toEqual([{ status: 'DEACTIVATED' }]);
    expect(await page(id)).toMatchObject({ owner: { id: house.department.detective }, inCustody: true });
    await dayComes(house, new Date());
    expect(await page(id)).toMatchObject({ owner: { id: house.department.detective } });

    await sql('DELETE FROM absence WHERE member_id <> $1', [house.department.sergeant]);
    await dayComes(house, new Date());
    expect(await page(id)).toMatchObject({ owner: { id: house.department.commander }, inCustody: true });
    await house.as('commander').task(ENTRY);
    expect(await notices('commander')).toContainEqual(expect.objectContaining({ notice: 'SearchInCustody', searchId: id }));
  });
});
