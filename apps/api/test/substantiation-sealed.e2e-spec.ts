import { agreementInForce } from './support/accounts';
import { determinedSearch } from './support/determined-search';
import { openHouse, type House } from './support/house';
import { expectRefused } from './support/refused';
import { until } from './support/wait';

interface Asked {
  readonly id: string;
  readonly searchId: string;
}

interface Month {
  readonly report: { readonly substantiations: readonly { readonly searchId: string; readonly rule: string }[] };
  readonly revision: number;
  readonly sha256: string;
}

const CASE = '2026-30010';
const MONTH = '/v1/monthly-reports/2026-07';

describe('a search that was asked about, once its case is sealed', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
    await agreementInForce(house);
  });
  afterAll(() => house.close());

  it('VI.B, A11: the question ends with its task; neither list nor page nor the next report has it', async () => {
    const [commander, detective] = [house.as('commander'), house.as('detective')];
    const { id } = await determinedSearch(house, { caseNumber: CASE, outcome: 'NO_MATCH', people: [] });
    const other = await determinedSearch(house, { caseNumber: CASE, outcome: 'NO_MATCH', people: [] });
    const sql = (text: string, of = id): Promise<unknown[]> => house.database.dataSource.query(text, [of]);
    const atNight = `UPDATE candidate_list SET executed_at = '2026-07-12T07:00:00Z' WHERE search_id = $1`;
    for (const one of [id, other.id]) await sql(atNight, one);
    expect((await commander.post('/v1/monthly-reports', { period: '2026-07' })).status).toBe(201);
    await commander.complete('monthlyReport.attach-log', { reason: 'the host gives none' });
    const { report, ...signing } = (await commander.get<Month>(MONTH)).body;
    expect(report.substantiations.map(({ searchId }) => searchId).sort()).toEqual([id, other.id].sort());
    const decisions = report.substantiations.map(({ searchId, rule }) =>
      searchId === id ? { searchId, rule, decision: 'ASKED' } : { searchId, rule, decision: 'DISCREPANCY', note: 'no shift' },
    );
    await commander.complete('monthlyReport.review', { decisions });
    await detective.task('substantiation.provide');
    const open = async (): Promise<Asked[]> =>
      (await commander.get<{ substantiations: Asked[] }>('/v1/substantiations')).body.substantiations;
    const [asked] = await open();
    expect(asked).toMatchObject({ searchId: id });

    expect((await house.as('custodian').post(`/v1/case-files/${CASE}/seal`, { reason: 'Court order.' })).status).toBe(200);
    expect(await open()).toEqual([]);
    expect((await detective.tasks()).map(({ kind }) => kind)).not.toContain('substantiation.provide');
    const ended = async (): Promise<boolean> =>
      (await sql(`SELECT p.id FROM process p JOIN substantiation u ON u.id = p.id WHERE u.search_id = $1 AND p.state <> 'CLOSED'`))
        .length === 0;
    await until(ended, 'the question did not end');
    const kept = await sql(`SELECT DISTINCT u.state, p.outcome FROM substantiation u JOIN process p ON p.id = u.id WHERE u.search_id = $1`);
    expect(kept).toEqual([{ state: 'SEALED', outcome: 'SEALED' }]);
    await expectRefused(house, 'commander', await commander.get(`/v1/substantiations/${asked?.id}`), 'NOT_FOUND');
    expect(JSON.stringify((await commander.get(MONTH)).body)).not.toContain(id);

    await commander.complete('monthlyReport.sign', { revision: signing.revision, sha256: signing.sha256 });
    const opened = (): Promise<unknown[]> =>
      sql(`SELECT type, note FROM discrepancy WHERE subject_id = $1::text AND source = 'MONTHLY'`, other.id);
    await until(async () => (await opened()).length > 0, 'what was found before was not opened');
    expect(await opened()).toEqual([{ type: 'NOT_SUBSTANTIATED', note: 'no shift' }]);
    expect(JSON.stringify((await commander.get(MONTH)).body)).not.toContain(other.id);
  });
});
