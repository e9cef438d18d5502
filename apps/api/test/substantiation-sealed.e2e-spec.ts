import { agreementInForce } from './support/accounts';
import { determinedSearch } from './support/determined-search';
import { openHouse, type House } from './support/house';
import { expectRefused } from './support/refused';
import { until } from './support/wait';

interface Asked {
  readonly id: string;
  readonly searchId: string;
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
    const sql = (text: string): Promise<unknown[]> => house.database.dataSource.query(text, [id]);
    await sql(`UPDATE candidate_list SET executed_at = '2026-07-12T07:00:00Z' WHERE search_id = $1`);
    expect((await commander.post('/v1/monthly-reports', { period: '2026-07' })).status).toBe(201);
    await commander.complete('monthlyReport.attach-log', { reason: 'the host gives none' });
    const { report } = (await commander.get<{ report: { substantiations: { searchId: string; rule: string }[] } }>(MONTH)).body;
    const decisions = report.substantiations.map(({ searchId, rule }) => ({ searchId, rule, decision: 'ASKED' }));
    expect(decisions.map(({ searchId }) => searchId)).toContain(id);
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
  });
});
