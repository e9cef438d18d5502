import { installPack, nmpd40023, type PolicyPack } from '@app/domain/policy';
import { isUnsettled } from '@app/process/corroboration/peers';
import { randomUUID } from 'node:crypto';
import { activeAccount } from './support/accounts';
import { reference } from './support/corroborated';
import { determinedSearch, type DeterminedSearch } from './support/determined-search';
import { openHouse, type House } from './support/house';
import { misleadTo } from './support/misled';
import type { Officer } from './support/officer';
import { expectRefused } from './support/refused';
import { until } from './support/wait';

const PEOPLE = [
  { name: 'Alex Doe', dateOfBirth: '1990-04-01', licenceNumber: 'D100-200' },
  { name: 'Bea Roe', dateOfBirth: '1991-05-02', licenceNumber: 'R200-300' },
];
const POLICY: PolicyPack = { ...nmpd40023, id: 'second-examiner', search: { ...nmpd40023.search, blindSecondExaminer: true } };
const step = (name: string): string => `faceSearch.${name}`;
const compared = (candidateId: string): object => ({ candidateId, mode: 'MANUAL', featuresFor: ['scar'], featuresAgainst: ['none seen'] });
const matchOf = (candidateId = ''): object => ({
  result: 'MATCH',
  rationale: 'scar and ears agree',
  comparisons: [compared(candidateId)],
  matchCandidateIds: [candidateId],
});
const NO_MATCH = { result: 'NO_MATCH', rationale: 'another nose', comparisons: [] };
const RESOLVED = { result: 'NO_MATCH', rationale: 'the second examiner is right' };

describe('a second examiner, where the settings ask for one', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
    installPack(POLICY);
    for (const handle of ['detective', 'detective3', 'detective4'] as const) await activeAccount(house, handle);
  });
  afterAll(() => house.close());

  const matched = (caseNumber: string): Promise<DeterminedSearch> =>
    determinedSearch(house, { caseNumber, outcome: 'MATCH', people: PEOPLE, policy: POLICY });
  const claim = async (officer: Officer, name: string): Promise<void> => {
    const { id } = await officer.task(step(name));
    expect((await officer.post(`/v1/tasks/${id}/claim`)).status).toBe(200);
  };

  /** What a reader meets between a recorded match and the question to the second examiner. */
  const unsettledBeforeAsking = async (id: string): Promise<boolean> => {
    const runner = house.database.dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query(`UPDATE step SET state = 'VOID' WHERE process_id = $1 AND key = 'peer-review'`, [id]);
    const answer = await isUnsettled(runner.manager, id);
    await runner.rollbackTransaction();
    await runner.release();
    return answer;
  };

  it('VI.B by setting: compares blind to the first; nothing is documented before, and who ran the search never examines it', async () => {
    const { id, candidateIds } = await matched('2026-10201');
    const examiner = house.as('detective3');
    await claim(examiner, 'peer-review');
    const page = await examiner.get<object>(`/v1/face-searches/${id}`);
    expect(page).toMatchObject({ status: 200, body: { mayReadCandidates: true } });
    expect(page.body).not.toHaveProperty('details');
    const list = await examiner.get<object>(`/v1/face-searches/${id}/candidates`);
    expect(list).toMatchObject({ status: 200, body: { blind: true } });
    await expectRefused(house, 'detective3', await examiner.get(`/v1/face-searches/${id}/board`), 'NOT_FOUND');
    await expectRefused(house, 'detective3', await examiner.get(`/v1/face-searches/${id}/lead`), 'NOT_FOUND');
    const lead = (): Promise<object> => house.as('detective').get(`/v1/face-searches/${id}/lead`);
    expect(await lead()).toMatchObject({ body: { positiveMatch: null, person: null } });
    expect(await unsettledBeforeAsking(id)).toBe(true);
    expect((await house.as('detective').tasks()).map(({ kind }) => kind)).toEqual([]);

    const concurred = await examiner.complete(step('peer-review'), matchOf(candidateIds[0]));
    expect(concurred).toMatchObject({ outcome: 'CONCUR' });
    expect(await lead()).toMatchObject({ body: { positiveMatch: true, person: { id: candidateIds[0] } } });
    expect(await examiner.get(`/v1/face-searches/${id}/candidates`)).toMatchObject({ body: { blind: false } });
    await house.as('detective').task(step('report-review'), candidateIds[0]);
    await house.as('detective').complete(step('case-report-entry'), { positiveMatch: true, recordsReference: reference('R-0') });
  });

  it('VI.B by setting: where the two do not agree there is no match until a third has said so', async () => {
    const { id, candidateIds } = await matched('2026-10202');
    const task = await misleadTo(house, 'detective', step('peer-review'));
    const own = await house.as('detective').post(`/v1/tasks/${task}/complete`, matchOf(candidateIds[0]));
    await expectRefused(house, 'detective', own, 'PEER_NOT_INDEPENDENT');
    const differs = await house.as('detective3').complete(step('peer-review'), matchOf(candidateIds[1]));
    expect(differs).toMatchObject({ outcome: 'NON_CONCUR' });

    const third = house.as('detective4');
    await claim(third, 'peer-resolution');
    const silent = await third.post(`/v1/tasks/${(await third.task(step('peer-resolution'))).id}/complete`, { result: 'NO_MATCH' });
    await expectRefused(house, 'detective4', silent, 'DETERMINATION_REQUIRED');
    expect(await third.complete(step('peer-resolution'), RESOLVED)).toMatchObject({ outcome: 'NO_MATCH' });

    const entry = { positiveMatch: false, recordsReference: reference('R-1') };
    await house.as('detective').complete(step('case-report-entry'), entry);
    const outcome = async (): Promise<unknown> => house.database.dataSource.query('SELECT outcome FROM process WHERE id = $1', [id]);
    await until(async () => JSON.stringify(await outcome()) === JSON.stringify([{ outcome: 'CLOSED' }]), 'the search did not close');
    const determinations: unknown[] = await house.database.dataSource.query(
      `SELECT d.outcome, m.subject AS by, d.superseded_at IS NULL AS counts FROM comparison_determination d JOIN member m ON m.id = d.decided_by
       WHERE d.search_id = $1 ORDER BY d.decided_at`,
      [id],
    );
    expect(determinations).toEqual([
      { outcome: 'MATCH', by: 'detective', counts: false },
      { outcome: 'NO_MATCH', by: 'detective4', counts: true },
    ]);
  });

  it('VI.B by setting: a third may let the match stand', async () => {
    const { candidateIds } = await matched('2026-10203');
    await house.as('detective3').complete(step('peer-review'), NO_MATCH);
    await house.as('detective4').complete(step('peer-resolution'), { result: 'MATCH', rationale: 'both ears agree' });
    await house.as('detective').task(step('dna'), candidateIds[0]);
  });

  it('IV.F, VI.B by setting: of a sealed printout the second examiner sees no row that the first one entered, and names the same record', async () => {
    const { id, candidateIds } = await matched('2026-10200');
    const sql = (text: string): Promise<unknown> => house.database.dataSource.query(text, [id]);
    await sql('UPDATE candidate_list SET returned_count = 2, list_complete = true WHERE search_id = $1');
    await sql('UPDATE candidate SET added_by = (SELECT operator_id FROM face_search s WHERE s.id = search_id) WHERE search_id = $1');
    const examiner = house.as('detective3');
    await claim(examiner, 'peer-review');
    const list = await examiner.get<object>(`/v1/face-searches/${id}/candidates`);
    expect(list).toMatchObject({ status: 200, body: { returnedCount: 2, listComplete: false, candidates: [] } });
    const entryOf = (recordRef: string): { ref: string } =>
      ({ ...PEOPLE[0], ref: randomUUID(), source: 'DL_PHOTO', recordRef }) as { ref: string };
    const task = await examiner.task(step('peer-review'));
    const many = { ...(NO_MATCH as object), entries: ['R-7', 'R-8', 'R-9'].map(entryOf) };
    const refused = await expectRefused(
      house,
      'detective3',
      await examiner.post(`/v1/tasks/${task.id}/complete`, many),
      'RESULT_INCONSISTENT',
    );
    expect(refused.facts).toMatchObject({ rows: 3, returnedCount: 2 });
    const entry = entryOf('R-1');
    const concurred = await examiner.complete(step('peer-review'), { ...(matchOf(entry.ref) as object), entries: [entry] });
    expect(concurred).toMatchObject({ outcome: 'CONCUR' });
    await house.as('detective').task(step('report-review'), candidateIds[0]);
  });
});
