import { nmpd40023 } from '@app/domain/policy';
import { ResultChannel } from '@app/domain/search';
import { transact } from '@app/process';
import { recordFaceSearchLate, submitFaceSearch } from '@app/process/search/start';
import type { EntityManager } from 'typeorm';
import { activeAccount, agreementInForce } from './support/accounts';
import { openHouse, type House } from './support/house';
import { askingAs, waitingForLocks } from './support/locks';
import { probeOf, searchOf } from './support/searches';
import { until } from './support/wait';

type Work = (manager: EntityManager) => Promise<unknown>;

describe('a search recorded late against the opening of a case with its number', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse({ worker: false });
    await agreementInForce(house);
    await activeAccount(house, 'detective');
  });
  afterAll(() => house.close());

  async function recordingLate(caseNumber: string): Promise<Work> {
    const by = await askingAs(house, 'detective2');
    const { caseStub: _, probeId: __, ...form } = searchOf('', caseNumber);
    const late = { ...form, providerSearchId: `FX-${caseNumber}`, executedAt: by.now.getTime() - 3_600_000 };
    return (manager) => recordFaceSearchLate(manager, by, { form: late, policy: nmpd40023 });
  }

  async function openingCase(caseNumber: string, seed: number): Promise<Work> {
    const by = await askingAs(house, 'detective');
    const form = searchOf(await probeOf(house.as('detective'), seed), caseNumber);
    return (manager) => submitFaceSearch(manager, by, { form, channel: ResultChannel.ManualEntry, policy: nmpd40023 });
  }

  /** The second begins while the first has done everything but its commit. */
  async function atOnce(first: Work, second: Work): Promise<void> {
    const { dataSource } = house.database;
    const [behind] = await transact(dataSource, async (manager) => {
      await first(manager);
      const started = transact(dataSource, second);
      await until(async () => (await waitingForLocks(house)) > 0, 'the second did not wait for the first');
      return [started];
    });
    await behind;
  }

  const joined = (caseNumber: string): Promise<unknown> =>
    house.database.dataSource.query(
      `SELECT s.channel, s.case_id = c.id AS joined FROM face_search s, case_file c WHERE s.case_number = $1 AND c.case_number = $1 ORDER BY 1`,
      [caseNumber],
    );
  const BOTH = [
    { channel: 'MANUAL_ENTRY', joined: true },
    { channel: 'RECORDED_LATE', joined: true },
  ];

  it('VI.B: a case that is opened while a search is recorded under its number finds the record', async () => {
    await atOnce(await recordingLate('2026-910001'), await openingCase('2026-910001', 1));
    expect(await joined('2026-910001')).toEqual(BOTH);
  });

  it('VI.B: a search that is recorded while a case is opened under its number finds the case', async () => {
    await atOnce(await openingCase('2026-910002', 2), await recordingLate('2026-910002'));
    expect(await joined('2026-910002')).toEqual(BOTH);
  });
});
