import type { RefusalCode } from '@app/domain/kernel';
import { installPack, nmpd40023, type PolicyPack } from '@app/domain/policy';
import { boardOf, brought, type BoardSeen } from './support/corroborated';
import { determinedSearch } from './support/determined-search';
import { openHouse, type House } from './support/house';
import type { Answer, ProblemSeen, TaskSeen } from './support/officer';
import { expectRefused } from './support/refused';

const PERSON = { name: 'Alex Doe', dateOfBirth: '1990-04-01', licenceNumber: 'D100-200' };
const now = (): string => new Date().toISOString();
const step = (name: string): string => `faceSearch.${name}`;
const FILLERS = ['P1', 'P2', 'P3', 'P4', 'P5'];
const presented = (response: string): object => ({
  instructionsVersion: '1',
  acknowledgement: 'SIGNED',
  response,
  confidenceStatement: 'I am quite sure it is number four',
  priorExposure: false,
  witnessToldOfFaceSearch: false,
  administratorKnewSuspect: false,
  startedAt: now(),
  endedAt: now(),
});

describe('a line-up built on a candidate', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const board = (id: string): Promise<BoardSeen> => boardOf(house.as('detective'), id);

  it('s. 92.70: who presents a line-up takes no part, has not read the list, and never sees it', async () => {
    const other = { name: 'Eddie Other', dateOfBirth: '1991-05-06', licenceNumber: 'E555-666' };
    await determinedSearch(house, { caseNumber: '2026-10004', outcome: 'MATCH', people: [other], operator: 'detective2' });
    const search = await determinedSearch(house, { caseNumber: '2026-10004', outcome: 'MATCH', people: [PERSON] });
    const [candidateId = ''] = search.candidateIds;
    const detective = house.as('detective');
    const array = {
      kind: 'PHOTO',
      method: 'INDEPENDENT_ADMINISTRATOR',
      suspectSource: 'FR_CANDIDATE',
      fillerIds: FILLERS,
      selectionBasis: 'as described',
      witnessRef: 'W-1',
    };
    const { id } = await detective.task(step('lineup-array'));
    const refused = async (change: object, code: RefusalCode): Promise<ProblemSeen> =>
      expectRefused(house, 'detective', await detective.post(`/v1/tasks/${id}/complete`, { arrange: { ...array, ...change } }), code);
    await refused({ administratorId: house.department.detective }, 'LINEUP_ADMIN_NOT_INDEPENDENT');
    await refused({ kind: 'LIVE', method: 'SHUFFLED_FOLDERS', orderSeed: '7' }, 'LINEUP_ADMIN_NOT_INDEPENDENT');
    const few = await refused({ fillerIds: ['P1', 'P2'] }, 'LINEUP_ARRAY_INVALID');
    expect(few.facts).toMatchObject({ fields: ['fillerIds'], fillers: 2, suspects: 0 });
    const another = await refused({ fillerIds: [...FILLERS, 'e555 666'] }, 'LINEUP_ARRAY_INVALID');
    expect(another.facts).toMatchObject({ fields: ['fillerIds'], suspects: 1 });
    await detective.complete(step('lineup-array'), { arrange: { ...array, administratorId: house.department.aiu } });

    const administrator = house.as('aiu');
    await administrator.task(step('lineup-presentation'), candidateId);
    expect((await detective.tasks()).map(({ kind }) => kind)).not.toContain(step('lineup-presentation'));
    const sheet = await administrator.get<object>(`/v1/face-searches/${search.id}/lineups/${candidateId}`);
    expect(sheet).toMatchObject({ status: 200, body: { photographs: 6, witnessRef: 'W-1', instructionsVersion: '1' } });
    expect(JSON.stringify(sheet.body)).not.toContain('Doe');
    expect(await administrator.get(`/v1/face-searches/${search.id}/board`)).toMatchObject({ status: 404 });
    expect(await administrator.get(`/v1/face-searches/${search.id}/entry-text`)).toMatchObject({ status: 404 });

    const presenting = (await administrator.task(step('lineup-presentation'))).id;
    const unsaid = await administrator.post(`/v1/tasks/${presenting}/complete`, { response: 'SUSPECT' });
    await expectRefused(house, 'aiu', unsaid, 'LINEUP_PRESENTATION_INVALID');
    const answer = await administrator.complete(step('lineup-presentation'), presented('FILLER'));
    expect(answer).toMatchObject({ outcome: 'CONTRADICTS' });
    expect((await board(search.id)).contradicts).toMatchObject([{ row: { kind: 'PHOTO_LINEUP', exculpatory: true }, answered: false }]);
    const [stored]: object[] = await house.database.dataSource.query(
      'SELECT compliance, confidence_statement FROM lineup WHERE search_id = $1',
      [search.id],
    );
    expect(stored).toEqual({ compliance: 'COMPLIANT', confidence_statement: 'I am quite sure it is number four' });
  });

  it('s. 92.70: a line-up already held is recorded as it was, never refused', async () => {
    const search = await determinedSearch(house, { caseNumber: '2026-10005', outcome: 'MATCH', people: [PERSON] });
    const recorded = await house.as('detective').complete<{ outcome: string; next: TaskSeen[] }>(step('lineup-array'), {
      held: {
        kind: 'PHOTO',
        suspectSource: 'FR_CANDIDATE',
        fillerCount: 3,
        witnessToldOfFaceSearch: true,
        response: 'SUSPECT',
        administratorId: house.department.detective,
        heldAt: now(),
      },
    });
    expect(recorded.outcome).toBe('SUPPORTS');
    const [stored]: { compliance: string; deviations: { type: string }[] }[] = await house.database.dataSource.query(
      'SELECT compliance, deviations FROM lineup WHERE search_id = $1',
      [search.id],
    );
    expect(stored?.compliance).toBe('NON_COMPLIANT');
    expect(stored?.deviations.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['WITNESS_TOLD_OF_FACE_SEARCH', 'ADMINISTRATOR_NOT_INDEPENDENT', 'TOO_FEW_FILLERS', 'INSTRUCTIONS_MISSING']),
    );
    expect((await board(search.id)).independent).toBe(false);
  });

  it('VI.D, s. 92.70: each eyewitness has a line-up of their own, and what the second one says stands beside the first', async () => {
    const search = await determinedSearch(house, { caseNumber: '2026-10006', outcome: 'MATCH', people: [PERSON] });
    const [candidateId = ''] = search.candidateIds;
    const detective = house.as('detective');
    const further = (): Promise<Answer<{ next: TaskSeen[] }>> =>
      detective.post(`/v1/face-searches/${search.id}/further-lineups`, { candidateId });
    await expectRefused(house, 'detective', await further(), 'LINEUP_UNDER_WAY');
    const array = { kind: 'PHOTO', suspectSource: 'FR_CANDIDATE', fillerIds: FILLERS, selectionBasis: 'as described' };
    const administered = { ...array, method: 'INDEPENDENT_ADMINISTRATOR', administratorId: house.department.aiu };
    await detective.complete(step('lineup-array'), { arrange: { ...administered, witnessRef: 'W-1' } }, candidateId);
    await house.as('aiu').complete(step('lineup-presentation'), presented('SUSPECT'), candidateId);

    const asked = await further();
    expect(asked.status).toBe(201);
    await expectRefused(house, 'detective', await further(), 'LINEUP_UNDER_WAY');
    const { id } = await detective.task(step('lineup-array'), candidateId);
    const again = await detective.post(`/v1/tasks/${id}/complete`, { arrange: { ...administered, witnessRef: 'W-2' } });
    await expectRefused(house, 'detective', again, 'LINEUP_ADMIN_NOT_INDEPENDENT');
    const second = { ...administered, administratorId: house.department.patrol, witnessRef: 'W-2' };
    await detective.complete(step('lineup-array'), { arrange: second }, candidateId);
    const patrol = house.as('patrol');
    await patrol.task(step('lineup-presentation'), candidateId);
    const sheet = await patrol.get(`/v1/face-searches/${search.id}/lineups/${candidateId}`);
    expect(sheet).toMatchObject({ status: 200, body: { witnessRef: 'W-2' } });
    await patrol.complete(step('lineup-presentation'), presented('FILLER'), candidateId);
    const rows: unknown[] = await house.database.dataSource.query(
      `SELECT DISTINCT ON (id) outcome FROM corroboration_row WHERE search_id = $1 AND kind = 'PHOTO_LINEUP' ORDER BY id, version DESC`,
      [search.id],
    );
    expect(rows).toHaveLength(2);
    expect(rows).toEqual(expect.arrayContaining([{ outcome: 'SUPPORTS' }, { outcome: 'CONTRADICTS' }]));
    expect((await board(search.id)).contradicts).toMatchObject([{ row: { kind: 'PHOTO_LINEUP', exculpatory: true } }]);
  });

  it('A10: where the settings ask for it, no line-up is arranged before independent evidence supports the lead', async () => {
    const policy: PolicyPack = { ...nmpd40023, id: 'evidence-first', lineupFromCandidate: 'ONLY_AFTER_INDEPENDENT_EVIDENCE' };
    installPack(policy);
    const search = await determinedSearch(house, {
      caseNumber: '2026-10007',
      outcome: 'MATCH',
      people: [PERSON],
      operator: 'detective3',
      policy,
    });
    const detective = house.as('detective3');
    const array = {
      kind: 'PHOTO',
      method: 'SHUFFLED_FOLDERS',
      orderSeed: '7',
      suspectSource: 'FR_CANDIDATE',
      fillerIds: FILLERS,
      selectionBasis: 'as described',
      witnessRef: 'W-2',
    };
    const { id } = await detective.task(step('lineup-array'));
    const early = await detective.post(`/v1/tasks/${id}/complete`, { arrange: array });
    await expectRefused(house, 'detective3', early, 'LINEUP_PRECONDITION_UNMET');
    await detective.complete(step('latent-prints'), brought('SUPPORTS', 'LATENT_PRINT'));
    await detective.complete(step('lineup-array'), { arrange: array });
    const { ref } = await detective.task(step('lineup-presentation'));
    const sheet = await detective.get<{ instructions: string[] }>(`/v1/face-searches/${search.id}/lineups/${ref}`);
    expect(sheet.body.instructions).toHaveLength(4);
  });
});
