import { isRefusal } from '@app/domain/kernel';
import { nmpd40023 } from '@app/domain/policy';
import { ResultChannel } from '@app/domain/search';
import { transact } from '@app/process';
import { deactivateAccount } from '@app/process/accounts/block';
import { submitFaceSearch, type SearchOpened } from '@app/process/search/start';
import { activeAccount, agreementInForce } from './support/accounts';
import { openHouse, type House } from './support/house';
import { askingAs, waitingForLocks } from './support/locks';
import { probeOf, searchOf } from './support/searches';
import { until } from './support/wait';

const PAIRS = 200;
const SEARCHERS = ['detective', 'detective2', 'detective3', 'detective4'] as const;
type Searcher = (typeof SEARCHERS)[number];

describe('submitting a search against deactivating the account', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse({ worker: false });
    await agreementInForce(house);
  });
  afterAll(() => house.close());

  async function submit(searcher: Searcher, caseNumber: string, probeId: string): Promise<SearchOpened | undefined> {
    const by = await askingAs(house, searcher);
    const submission = { form: searchOf(probeId, caseNumber), channel: ResultChannel.ManualEntry, policy: nmpd40023 };
    const answer = await transact(house.database.dataSource, (manager) => submitFaceSearch(manager, by, submission));
    if (isRefusal(answer)) expect(answer.code).toBe('ACCOUNT_NOT_ACTIVE');
    return isRefusal(answer) ? undefined : answer;
  }

  async function deactivate(accountId: string): Promise<void> {
    const by = await askingAs(house, 'commander');
    const request = { accountId, form: { cause: 'MISUSE', eventAt: by.now.getTime(), reference: 'order 1' } };
    expect(await transact(house.database.dataSource, (manager) => deactivateAccount(manager, by, request))).toMatchObject({
      outcome: 'DEACTIVATED',
    });
  }

  /** One member's searches, each raced against the end of the account that it needs: how many ran. */
  async function race(searcher: Searcher): Promise<number> {
    const probeId = await probeOf(house.as(searcher), SEARCHERS.indexOf(searcher));
    let ran = 0;
    for (let pair = 0; pair < PAIRS / SEARCHERS.length; pair++) {
      const accountId = await activeAccount(house, searcher);
      const caseNumber = `2026-${SEARCHERS.indexOf(searcher) + 1}${String(pair).padStart(4, '0')}`;
      const [search] = await Promise.all([submit(searcher, caseNumber, probeId), deactivate(accountId)]);
      if (search) ran += await datedBefore(search.searchId, accountId);
    }
    return ran;
  }

  /** 1 for a search that is not dated after the block; the test fails otherwise. */
  async function datedBefore(searchId: string, accountId: string): Promise<number> {
    const [dates]: { submitted: Date; blocked: Date }[] = await house.database.dataSource.query(
      'SELECT s.submitted_at AS submitted, a.blocked_at AS blocked FROM face_search s, account a WHERE s.id = $1 AND a.id = $2',
      [searchId, accountId],
    );
    expect(dates?.submitted.getTime()).toBeLessThanOrEqual(dates?.blocked.getTime() ?? 0);
    return 1;
  }

  it(`VII.E: of ${PAIRS} pairs, no search is dated after its block`, async () => {
    const began = await Promise.all(SEARCHERS.map(race));
    const [found]: { searches: number; blocks: number }[] = await house.database.dataSource.query(
      'SELECT (SELECT count(*)::int FROM face_search) AS searches, (SELECT count(*)::int FROM account_block) AS blocks',
    );
    expect(found).toEqual({ searches: began.reduce((sum, each) => sum + each), blocks: PAIRS });
  });

  it('VII.E: a search that was asked for before the block and waited for it is refused', async () => {
    const probeId = await probeOf(house.as('detective4'), SEARCHERS.indexOf('detective4'));
    const accountId = await activeAccount(house, 'detective4');
    const [searcher, commander] = [await askingAs(house, 'detective4'), await askingAs(house, 'commander')];
    const submission = { form: searchOf(probeId, '2026-900001'), channel: ResultChannel.ManualEntry, policy: nmpd40023 };
    const { dataSource } = house.database;
    const [search] = await transact(dataSource, async (blocking) => {
      const request = { accountId, form: { cause: 'MISUSE', eventAt: commander.now.getTime(), reference: 'order 1' } };
      expect(await deactivateAccount(blocking, commander, request)).toMatchObject({ outcome: 'DEACTIVATED' });
      const answer = transact(dataSource, (manager) => submitFaceSearch(manager, searcher, submission));
      await until(async () => (await waitingForLocks(house)) > 0, 'the search did not wait for the block');
      return [answer];
    });
    expect(await search).toMatchObject({ code: 'ACCOUNT_NOT_ACTIVE' });
  });
});
