import type { Disclosure } from '@app/domain/disclosure';
import { Role } from '@app/domain/people';
import { disclose } from '@app/process/disclosure/package';
import { disclosedSearches } from '@app/process/disclosure/searches';
import { digestOf } from '@app/process/oversight/digest';
import { randomUUID } from 'node:crypto';
import { brought, corroborated } from './support/corroborated';
import { determinedSearch } from './support/determined-search';
import { openHouse, type House } from './support/house';
import { expectRefused } from './support/refused';

const ROUTE = '/v1/case-files/2026-10031/disclosure';
const PERSON = { name: 'Alex Doe', dateOfBirth: '1990-04-01', licenceNumber: 'D100-200' };
const PACKAGE = {
  artefact: 'DISCLOSURE',
  channel: 'PAPER',
  recipient: 'Planted prosecutor',
  recipientClass: 'PROSECUTOR',
  authority: 'request 26-77',
  purpose: 'discovery',
};
const OTHER = { name: 'Eddie Other', dateOfBirth: '1991-05-06', licenceNumber: 'E555-666' };

describe('the disclosure of a case over HTTP', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  it('VI.E: the package names every search of the case with its whole list, those that found nobody included, and its digests hold', async () => {
    const search = await corroborated(house, {
      caseNumber: '2026-10031',
      person: PERSON,
      steps: { interview: brought('SUPPORTS', 'WITNESS_STATEMENT'), dna: brought('CONTRADICTS', 'DNA') },
      answer: 'the sample was mixed',
    });
    const other = await determinedSearch(house, { caseNumber: '2026-10031', outcome: 'NO_MATCH', people: [OTHER, PERSON] });
    const empty = await determinedSearch(house, { caseNumber: '2026-10031', outcome: 'NO_MATCH', people: [] });

    const answer = await house.as('major').get<Disclosure>(ROUTE);
    expect(answer.status).toBe(200);
    const { header, searches, enforcementActions, manifest } = answer.body;
    expect(header).toMatchObject({ caseNumber: '2026-10031', legend: expect.stringContaining('INVESTIGATIVE LEAD ONLY') as unknown });
    expect(new Set(searches.map(({ id }) => id))).toEqual(new Set([search.id, other.id, empty.id]));
    const matched = searches.find(({ id }) => id === search.id);
    expect(matched).toMatchObject({ result: { outcome: 'RESULTS_RETURNED', returnedCount: 1 }, candidates: [{ rank: 1, ...PERSON }] });
    expect(matched?.corroboration).toContainEqual(
      expect.objectContaining({ kind: 'DNA', outcome: 'CONTRADICTS', evidenceRefs: ['REF-1'] }),
    );
    const dna = matched?.corroboration.find(({ kind }) => kind === 'DNA')?.id;
    expect(matched?.identities).toMatchObject([{ contradictions: [{ stepId: dna, answer: 'the sample was mixed' }] }]);
    expect(matched?.identities[0]?.bases.length).toBeGreaterThan(0);
    expect(matched?.determinations[0]?.comparisons).toMatchObject([{ candidateId: matched?.candidates[0]?.id, featuresAgainst: ['chin'] }]);
    expect(searches.find(({ id }) => id === other.id)?.candidates).toMatchObject([{ name: OTHER.name }, { name: PERSON.name }]);
    expect(searches.find(({ id }) => id === empty.id)).toMatchObject({ candidates: [], result: { outcome: 'NO_CANDIDATES' } });
    expect(enforcementActions).toEqual([]);

    const [first, ...parts] = manifest.parts;
    expect(first).toEqual({ part: 'header', sha256: digestOf(header) });
    expect(parts).toEqual(searches.map((each) => ({ part: `searches/${each.id}`, sha256: digestOf(each) })));
    expect(manifest.sha256).toBe(digestOf(manifest.parts));
  });

  it('asks the database as often for three searches as for none', async () => {
    const runner = house.database.dataSource.createQueryRunner();
    const { manager } = runner;
    const [found]: { id: string }[] = await manager.query(`SELECT id FROM case_file WHERE case_number = '2026-10031'`);
    const asked = jest.spyOn(manager, 'query');
    expect(await disclosedSearches(manager, found?.id ?? '')).toHaveLength(3);
    const forThree = asked.mock.calls.length;
    asked.mockClear();
    expect(await disclosedSearches(manager, randomUUID())).toEqual([]);
    expect(asked.mock.calls.length).toBe(forThree);
    await runner.release();
  });

  it('IV.H: it prints with its legend, and every reading is on record and counts as a reading of each list', async () => {
    const page = await house.as('sergeant').download(`${ROUTE}/print`);
    expect(page).toMatchObject({ status: 200, type: expect.stringContaining('text/html') as unknown });
    expect(page.bytes.toString()).toContain(OTHER.name);
    const events: unknown[] = await house.database.dataSource.query(
      `SELECT detail->>'searches' AS searches, outcome FROM audit_event WHERE action = 'DisclosureRead' AND actor_id = $1`,
      [house.department.sergeant],
    );
    expect(events).toEqual([{ searches: '3', outcome: 'SUCCESS' }]);
    const copies: unknown[] = await house.database.dataSource.query(
      `SELECT channel, recipient_class FROM dissemination WHERE artefact = 'DISCLOSURE' AND recipient_id = $1`,
      [house.department.sergeant],
    );
    expect(copies).toEqual([{ channel: 'PRINT', recipient_class: 'DEPARTMENT_MEMBER' }]);
    const [read]: { lists: string }[] = await house.database.dataSource.query(
      'SELECT count(*) AS lists FROM candidate_read WHERE member_id = $1',
      [house.department.sergeant],
    );
    expect(read).toEqual({ lists: '2' });
  });

  it('A9: what counts as read is locked by one statement, however many lists it has, and somebody else who draws it up waits for it', async () => {
    const actor = { memberId: house.department.major, roles: [Role.Major], principals: [] };
    const asking = { actor, now: new Date(), requestId: randomUUID() };
    const locking = (): Promise<string[]> =>
      house.database.dataSource.transaction(async (manager) => {
        const asked = jest.spyOn(manager, 'query');
        await disclose(manager, '2026-10031', asking, { id: randomUUID(), channel: 'DOWNLOAD' });
        return asked.mock.calls.map(([sql]) => sql).filter((sql) => /FROM process\b.* FOR UPDATE/s.test(sql));
      });
    for (const locked of await Promise.all([locking(), locking(), locking()])) expect(locked).toHaveLength(1);
  });

  it('IX.A.3: whoever drew it up hands it to the prosecutor, and nobody else who does not carry the case', async () => {
    const [search] = (await house.as('major').get<Disclosure>(ROUTE)).body.searches;
    const route = `/v1/face-searches/${search?.id}/disseminations`;
    expect(await house.as('major').post(route, PACKAGE)).toMatchObject({ status: 201, body: { authorized: true } });
    await expectRefused(house, 'major', await house.as('major').post(route, { ...PACKAGE, artefact: 'LEAD' }), 'NOT_PERMITTED');
    await expectRefused(house, 'commander', await house.as('commander').post(route, PACKAGE), 'NOT_PERMITTED');
  });

  it('2.2: the prosecutor liaison, a role that two people give, draws it up and hands it on, and reads nothing else of the case', async () => {
    const patrol = house.as('patrol');
    await expectRefused(house, 'patrol', await patrol.get(ROUTE), 'NOT_FOUND');
    const grant = { kind: 'ROLE_GRANT', memberId: house.department.patrol, role: 'PROSECUTOR_LIAISON' };
    const proposed = await house.as('systemAdministrator').post<{ id: string }>('/v1/roster-changes', grant);
    expect((await house.as('chief').post(`/v1/roster-changes/${proposed.body.id}/approve`)).status).toBe(200);

    const answer = await patrol.get<Disclosure>(ROUTE);
    expect(answer.status).toBe(200);
    const [search] = answer.body.searches;
    await expectRefused(house, 'patrol', await patrol.get(`/v1/face-searches/${search?.id}`), 'NOT_FOUND');
    await expectRefused(house, 'patrol', await patrol.get('/v1/case-files/2026-10031'), 'NOT_FOUND');
    const route = `/v1/face-searches/${search?.id}/disseminations`;
    expect(await patrol.post(route, PACKAGE)).toMatchObject({ status: 201, body: { authorized: true } });
    await expectRefused(house, 'patrol', await patrol.post(route, { ...PACKAGE, artefact: 'LEAD' }), 'NOT_PERMITTED');
  });

  it('V.C, A20: whoever drew it up also records late that it was handed on, but not of a search made after it', async () => {
    const patrol = house.as('patrol');
    const [search] = (await patrol.get<Disclosure>(ROUTE)).body.searches;
    const happened = { ...PACKAGE, handedOnAt: new Date().toISOString() };
    const late = (id?: string): string => `/v1/face-searches/${id}/disseminations/record-late`;
    expect(await patrol.post(late(search?.id), happened)).toMatchObject({ status: 201, body: { authorized: true } });
    const { id } = await determinedSearch(house, { caseNumber: '2026-10031', outcome: 'NO_MATCH', people: [] });
    await expectRefused(house, 'patrol', await patrol.post(late(id), happened), 'NOT_FOUND');
    await expectRefused(house, 'patrol', await patrol.post(`/v1/face-searches/${id}/disseminations`, PACKAGE), 'NOT_FOUND');
  });

  it('VIII.A.3: an Internal Affairs file is not the liaison’s, alone or joined to another case', async () => {
    await determinedSearch(house, { caseNumber: '2026-10039', outcome: 'NO_MATCH', people: [] });
    const sql = (text: string): Promise<unknown> => house.database.dataSource.query(text);
    await sql(`UPDATE case_file SET kind = 'IA' WHERE case_number = '2026-10039'`);
    const joined = { caseNumber: '2026-10039', withCaseNumber: '2026-10031' };
    expect((await house.as('chief').post('/v1/enforcement-actions/join-cases', joined)).status).toBe(201);
    await expectRefused(house, 'patrol', await house.as('patrol').get('/v1/case-files/2026-10039/disclosure'), 'NOT_FOUND');
    expect((await house.as('patrol').get<Disclosure>(ROUTE)).body.header.joinedCaseNumbers).toEqual([]);
    const file = await house.as('chief').get<Disclosure>('/v1/case-files/2026-10039/disclosure');
    expect(file.body.header.joinedCaseNumbers).toEqual(['2026-10031']);
  });

  it('VI.E: to anybody else there is no such case, and of a sealed one there is none but for the custodian', async () => {
    for (const who of ['detective', 'aiu', 'auditor'] as const)
      await expectRefused(house, who, await house.as(who).get(ROUTE), 'NOT_FOUND');
    await expectRefused(house, 'major', await house.as('major').get('/v1/case-files/2026-99999/disclosure/print'), 'NOT_FOUND');
    await house.as('custodian').post('/v1/case-files/2026-10031/seal', { reason: 'By order of the court.' });
    await expectRefused(house, 'major', await house.as('major').get(ROUTE), 'NOT_FOUND');
    expect((await house.as('custodian').get(ROUTE)).status).toBe(200);
    const copies: unknown[] = await house.database.dataSource.query(
      `SELECT recipient_id = $1 AS custodian, authority FROM dissemination WHERE artefact_id = (SELECT id FROM case_file WHERE case_number = '2026-10031')
         AND artefact = 'DISCLOSURE' AND recipient_id IS NOT NULL ORDER BY recorded_at DESC LIMIT 2`,
      [house.department.custodian],
    );
    expect(copies).toEqual([
      { custodian: true, authority: 'duty table: case.read-sealed' },
      { custodian: false, authority: 'duty table: case.disclose' },
    ]);
  });
});
