import { activeAccount, agreementInForce } from '../support/accounts';
import { openHouse, type House } from '../support/house';
import { expectRefused } from '../support/refused';
import { greenForm, probeOf } from '../support/searches';

interface Stops {
  readonly stops: readonly { readonly id: string; readonly to: string | null }[];
}

describe('a stop of all searches over HTTP', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse({ worker: false });
    await agreementInForce(house);
    await activeAccount(house, 'detective');
  });
  afterEach(() => house.close());

  const stop = (by: 'chief' | 'major' | 'commander' | 'detective') =>
    house.as(by).post<{ id: string }>('/v1/search-stops', { reason: 'The legislature met.' });
  const search = async (seed: number) =>
    house
      .as('detective')
      .post('/v1/face-searches', greenForm(await probeOf(house.as('detective'), seed)), { headers: { prefer: 'respond-async' } });

  it('IX.A.6 searches stop at one person’s word and start again at another’s', async () => {
    await expectRefused(house, 'detective', await stop('detective'), 'NOT_PERMITTED');
    const { status, body } = await stop('commander');
    expect(status).toBe(201);
    await expectRefused(house, 'chief', await stop('chief'), 'SEARCHES_STOPPED');
    await expectRefused(house, 'detective', await search(1), 'SEARCHES_STOPPED');
    const route = `/v1/search-stops/${body.id}/lift`;
    await expectRefused(house, 'commander', await house.as('commander').post(route), 'STOP_SAME_PERSON');
    expect((await house.as('major').post(route)).status).toBe(200);
    await expectRefused(house, 'chief', await house.as('chief').post(route), 'STOP_LIFTED');
    await expectRefused(house, 'chief', await house.as('chief').post(route.replace(body.id, house.department.chief)), 'NOT_FOUND');
    expect((await search(2)).status).toBe(201);
    expect((await house.as('patrol').get<Stops>('/v1/search-stops')).body).toMatchObject({
      stops: [{ id: body.id, reason: 'The legislature met.', stoppedBy: expect.any(String), liftedBy: expect.any(String) }],
      next: null,
    });
    expect(
      await house.database.dataSource.query(
        `SELECT action, outcome FROM audit_event WHERE object_kind = 'searchStop' AND outcome = 'SUCCESS' ORDER BY id`,
      ),
    ).toEqual([
      { action: 'SearchesStopped', outcome: 'SUCCESS' },
      { action: 'SearchStopLifted', outcome: 'SUCCESS' },
    ]);
  });

  it('IX.A.6 no search is submitted behind a stop that has answered, and one stop is in force at most', async () => {
    const probes = await Promise.all([3, 4, 5, 6].map((seed) => probeOf(house.as('detective'), seed)));
    const searches = probes.map((probeId, index) =>
      house
        .as('detective')
        .post('/v1/face-searches', greenForm(probeId, { caseNumber: `2026-00500${index}` }), { headers: { prefer: 'respond-async' } }),
    );
    const stops = await Promise.all((['chief', 'major', 'commander'] as const).map(stop));
    expect(stops.map(({ status }) => status).sort()).toEqual([201, 403, 403]);
    const answers = await Promise.all(searches);
    const submitted = answers.filter(({ status }) => status === 201).length;
    const [{ behind, all }] = await house.database.dataSource.query<[{ behind: number; all: number }]>(
      `SELECT count(*)::int AS "all", count(*) FILTER (WHERE s.submitted_at >= t.valid_from)::int AS behind FROM face_search s, search_stop t`,
    );
    expect({ all, behind }).toEqual({ all: submitted, behind: 0 });
    await expectRefused(house, 'detective', await search(7), 'SEARCHES_STOPPED');
  });
});
