import { installPack, nmpd40023, type PolicyPack } from '@app/domain/policy';
import { HANDLES, type Handle } from '@app/testing';
import { activeAccount } from './support/accounts';
import { determinedSearch, type DeterminedSearch } from './support/determined-search';
import { openHouse, type House } from './support/house';
import { expectRefused } from './support/refused';

const PERSON = { name: 'Alex Doe', dateOfBirth: '1990-04-01', licenceNumber: 'D100-200' };
const ARRAY = 'faceSearch.lineup-array';
const PRESENTATION = 'faceSearch.lineup-presentation';
const TWO_EXAMINERS: PolicyPack = { ...nmpd40023, id: 'pool-examiners', search: { ...nmpd40023.search, blindSecondExaminer: true } };
const ARRANGE = {
  arrange: {
    kind: 'PHOTO',
    method: 'INDEPENDENT_ADMINISTRATOR',
    suspectSource: 'FR_CANDIDATE',
    fillerIds: ['P1', 'P2', 'P3', 'P4', 'P5'],
    selectionBasis: 'as described',
    witnessRef: 'W-1',
  },
};
const now = (): string => new Date().toISOString();
const presented = (more: object = {}): object => ({
  instructionsVersion: '1',
  acknowledgement: 'SIGNED',
  response: 'NONE',
  confidenceStatement: 'It is none of them',
  priorExposure: false,
  witnessToldOfFaceSearch: false,
  administratorKnewSuspect: false,
  startedAt: now(),
  endedAt: now(),
  ...more,
});

describe('who is offered a line-up that nobody has taken yet', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const arranged = async (caseNumber: string): Promise<{ search: DeterminedSearch; taskId: string }> => {
    const search = await determinedSearch(house, { caseNumber, outcome: 'MATCH', people: [PERSON] });
    const [candidateId = ''] = search.candidateIds;
    await house.as('detective').complete(ARRAY, ARRANGE, candidateId);
    return { search, taskId: (await house.as('aiu').task(PRESENTATION, candidateId)).id };
  };
  const join = async (caseNumber: string, who: Handle): Promise<void> => {
    const superior = house.as(who === 'commander' ? 'major' : 'commander');
    const joined = await superior.post(`/v1/case-files/${caseNumber}/assign`, { memberId: house.department[who] });
    expect({ who, status: joined.status }).toEqual({ who, status: 200 });
  };
  const offered = async (who: Handle, taskId: string): Promise<boolean> => (await house.as(who).tasks()).some(({ id }) => id === taskId);

  /** List, page, claim and completion say the same: there is no such task. */
  const expectHidden = async (who: Handle, taskId: string): Promise<void> => {
    expect({ who, offered: await offered(who, taskId) }).toEqual({ who, offered: false });
    const officer = house.as(who);
    for (const answer of [
      await officer.get(`/v1/tasks/${taskId}`),
      await officer.post(`/v1/tasks/${taskId}/claim`),
      await officer.post(`/v1/tasks/${taskId}/complete`, presented()),
    ])
      await expectRefused(house, who, answer, 'NOT_FOUND');
  };

  it('s. 92.70: whoever reads the list or joins the case before claiming is offered it no more, everybody else still is', async () => {
    const { taskId } = await arranged('2026-10041');
    for (const who of ['custodian', 'patrol', 'aiu'] as const) expect([who, await offered(who, taskId)]).toEqual([who, true]);
    expect((await house.as('custodian').get('/v1/case-files/2026-10041/disclosure')).status).toBe(200);
    await expectHidden('custodian', taskId);
    await join('2026-10041', 'patrol');
    await expectHidden('patrol', taskId);
    expect(await offered('aiu', taskId)).toBe(true);
    const offers: unknown[] = await house.database.dataSource.query(
      `SELECT actor_id FROM audit_event WHERE action = 'TaskOffered' AND object_id = $1 ORDER BY id`,
      [taskId],
    );
    expect(offers).toEqual([{ actor_id: house.department.custodian }, { actor_id: house.department.commander }]);
  });

  it('s. 92.70: whoever searched in a case, or read a list of it, presents no line-up of a case that is joined to it', async () => {
    const { taskId } = await arranged('2026-10044');
    await determinedSearch(house, {
      caseNumber: '2026-10045',
      operator: 'aiu',
      members: ['detective'],
      outcome: 'MATCH',
      people: [PERSON],
    });
    expect((await house.as('custodian').get('/v1/case-files/2026-10045/disclosure')).status).toBe(200);
    for (const who of ['custodian', 'patrol', 'aiu'] as const) expect([who, await offered(who, taskId)]).toEqual([who, true]);
    const joining = { caseNumber: '2026-10044', withCaseNumber: '2026-10045' };
    expect((await house.as('detective').post('/v1/enforcement-actions/join-cases', joining)).status).toBe(201);
    await expectHidden('aiu', taskId);
    await expectHidden('custodian', taskId);
    expect(await offered('patrol', taskId)).toBe(true);
  });

  it('s. 92.70: whoever reads the list of another search of the case is offered a line-up of none of them any more', async () => {
    installPack(TWO_EXAMINERS);
    for (const handle of ['detective', 'detective3'] as const) await activeAccount(house, handle);
    const { taskId } = await arranged('2026-10046');
    const other = await determinedSearch(house, { caseNumber: '2026-10046', outcome: 'MATCH', people: [PERSON], policy: TWO_EXAMINERS });
    const examiner = house.as('detective3');
    const { id: comparison } = await examiner.task('faceSearch.peer-review');
    expect((await examiner.post(`/v1/tasks/${comparison}/claim`)).status).toBe(200);
    expect(await offered('detective3', taskId)).toBe(true);
    expect((await examiner.get(`/v1/face-searches/${other.id}/candidates`)).status).toBe(200);
    await expectHidden('detective3', taskId);
  });

  it('s. 92.70, A9: whoever has taken it reads no disclosure of the case; whoever joins the case with it in hand may still record it, not take it again', async () => {
    const { taskId } = await arranged('2026-10042');
    const disclosure = '/v1/case-files/2026-10042/disclosure';
    await house.as('major').post(`/v1/tasks/${taskId}/claim`);
    for (const path of [disclosure, `${disclosure}/print`])
      await expectRefused(house, 'major', await house.as('major').get(path), 'NOT_FOUND');
    expect((await house.as('custodian').get(disclosure)).status).toBe(200);
    await join('2026-10042', 'major');
    expect((await house.as('major').get(`/v1/tasks/${taskId}`)).status).toBe(200);
    const toReader = await house.as('commander').post(`/v1/tasks/${taskId}/assign`, { memberId: house.department.custodian });
    await expectRefused(house, 'commander', toReader, 'ASSIGNEE_NOT_ELIGIBLE');
    await house.as('major').post(`/v1/tasks/${taskId}/release`);
    await expectHidden('major', taskId);
    expect(await offered('aiu', taskId)).toBe(true);
  });

  it('s. 92.70: where nobody independent is left the owner has it presented by an alternative method, and it keeps the law', async () => {
    const { search, taskId } = await arranged('2026-10043');
    for (const who of HANDLES.filter((handle) => handle !== 'detective')) await join('2026-10043', who);
    await expectHidden('aiu', taskId);
    const owner = house.as('detective');
    const { ref } = await owner.task(PRESENTATION, search.candidateIds[0]);
    const sheet = await owner.get<{ method: string | null; instructions: string[] }>(`/v1/face-searches/${search.id}/lineups/${ref}`);
    expect(sheet.body).toMatchObject({ method: null, instructions: { length: 4 } });
    const unsaid = await owner.post(`/v1/tasks/${taskId}/complete`, presented());
    expect((await expectRefused(house, 'detective', unsaid, 'LINEUP_PRESENTATION_INVALID')).facts).toEqual({ fields: ['instead'] });
    await owner.complete(PRESENTATION, presented({ instead: { method: 'SHUFFLED_FOLDERS', orderSeed: '7' } }), search.candidateIds[0]);
    const [stored]: unknown[] = await house.database.dataSource.query(
      'SELECT method, order_seed, compliance FROM lineup WHERE search_id = $1',
      [search.id],
    );
    expect(stored).toEqual({ method: 'SHUFFLED_FOLDERS', order_seed: '7', compliance: 'COMPLIANT' });
  });
});
