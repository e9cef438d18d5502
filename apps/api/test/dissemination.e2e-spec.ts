import { LEGEND } from '@app/domain/search';
import { agreementInForce } from './support/accounts';
import { determinedSearch } from './support/determined-search';
import { openHouse, type House } from './support/house';
import { filePart } from './support/searches';

interface Handed {
  readonly id: string;
  readonly authorized: boolean;
}

interface Listed {
  readonly id: string;
  readonly recipient: string | null;
  readonly sha256: string | null;
}

const PERSON = { name: 'Alex Doe', dateOfBirth: '1990-04-01' };
const LEAD = {
  artefact: 'LEAD',
  channel: 'EMAIL',
  recipient: 'Planted prosecutor',
  recipientClass: 'PROSECUTOR',
  authority: 'request 26-77',
  purpose: 'Planted purpose',
};
const NEIGHBOUR = { ...LEAD, channel: 'MESSAGE', recipient: 'Planted neighbour', recipientClass: 'PRIVATE_PERSON', authority: 'none' };

describe('what leaves the system, over HTTP', () => {
  let house: House;
  let search: string;
  beforeAll(async () => {
    house = await openHouse();
    await agreementInForce(house);
    search = (await determinedSearch(house, { caseNumber: '2026-50001', outcome: 'NO_MATCH', people: [PERSON] })).id;
  });
  afterAll(() => house.close());

  const route = (): string => `/v1/face-searches/${search}/disseminations`;
  const listed = async (query = ''): Promise<readonly Listed[]> =>
    (await house.as('commander').get<{ disseminations: Listed[] }>(`/v1/disseminations${query}`)).body.disseminations;

  it('IX.A.3 a lead goes to the prosecutor, and who reads the candidates reads to whom it went', async () => {
    const handed = await house.as('detective').post<Handed>(route(), { ...LEAD, sha256: 'a'.repeat(64) });
    expect(handed).toMatchObject({ status: 201, body: { authorized: true } });
    const { body } = await house.as('detective').get<{ disseminations: Listed[] }>(route());
    expect(body.disseminations).toMatchObject([
      { ...LEAD, id: handed.body.id, searchId: search, sha256: 'a'.repeat(64), handedOnById: house.department.detective, recall: null },
    ]);
    expect((await house.as('detective2').get(route())).status).toBe(404);
    expect((await house.as('custodian').get(route())).status).toBe(200);
  });

  it('IX.A.3, VII.D what went to a neighbour is recorded and becomes a discrepancy about who handed it on', async () => {
    const happened = { ...NEIGHBOUR, handedOnAt: '2026-06-01T12:00:00Z', handedOnById: house.department.detective };
    const late = await house.as('commander').post<Handed>(`${route()}/record-late`, happened);
    expect(late).toMatchObject({ status: 201, body: { authorized: false } });
    const { body } = await house.as('commander').get<{ discrepancies: object[] }>('/v1/discrepancies');
    expect(body.discrepancies).toMatchObject([
      {
        source: 'GUARD',
        type: 'GIVEN_TO_UNAUTHORIZED',
        subject: { kind: 'DISSEMINATION', id: late.body.id },
        aboutMemberId: house.department.detective,
      },
    ]);
    expect(await listed('?unauthorized=true')).toMatchObject([{ id: late.body.id, recall: null }]);
    const { body: own } = await house.as('detective').get<{ disseminations: Listed[] }>(route());
    expect(own.disseminations.map(({ recipient }) => recipient)).toEqual([LEAD.recipient]);
    const asked = { outcome: 'NOT_POSSIBLE', askedAt: '2026-06-02T12:00:00Z', note: 'it was deleted, nobody can show it' };
    expect((await house.as('major').post(`/v1/disseminations/${late.body.id}/recall`, asked)).status).toBe(200);
    expect(await listed('?recallOpen=true')).toEqual([]);
    expect(await listed('?unauthorized=true')).toMatchObject([{ recall: { outcome: 'NOT_POSSIBLE', byId: house.department.major } }]);
  });

  it('A20 what went to an authorized recipient outside is recorded, and is no discrepancy', async () => {
    const happened = { ...LEAD, handedOnAt: '2026-06-01T12:00:00Z' };
    const late = await house.as('detective').post<Handed>(`${route()}/record-late`, happened);
    expect(late).toMatchObject({ status: 201, body: { authorized: true } });
    const { body } = await house.as('commander').get<{ discrepancies: object[] }>('/v1/discrepancies');
    expect(body.discrepancies).toHaveLength(1);
  });

  it('V.C, IV.H a copied entry text and a sealed file are copies of their reader; the file is named by the legend', async () => {
    const detective = house.as('detective');
    expect((await detective.get(`/v1/face-searches/${search}/entry-text`)).status).toBe(200);
    const pdf = Buffer.from('%PDF-1.7\n%\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF');
    const stored = await detective.upload<{ id: string; sha256: string }>('/v1/evidence-files', filePart(pdf, 'list.pdf'), {
      kind: 'PRINTOUT',
    });
    const file = await detective.download(`/v1/evidence-files/${stored.body.id}`);
    expect(file).toMatchObject({ status: 200, disposition: `inline; filename="${LEGEND}"` });
    const copies = (await listed('?limit=100')).filter(({ recipient }) => recipient === null);
    const mine = { recipientClass: 'DEPARTMENT_MEMBER', recipientId: house.department.detective, authorized: true };
    expect(copies).toHaveLength(2);
    expect(copies).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          ...mine,
          artefact: 'ENTRY_TEXT',
          searchId: search,
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        }),
        expect.objectContaining({ ...mine, artefact: 'EVIDENCE_FILE', artefactId: stored.body.id, sha256: stored.body.sha256 }),
      ]),
    );
  });

  it('IX.A.3 of a sealed case only the custodian still reads to whom it went', async () => {
    const { dataSource } = house.database;
    await dataSource.query(`UPDATE case_file SET state = 'SEALED' WHERE case_number = '2026-50001'`);
    expect((await listed('?limit=100')).map(({ recipient }) => recipient)).toEqual([null]);
    const { body } = await house.as('custodian').get<{ disseminations: Listed[]; next: string | null }>('/v1/disseminations?limit=2');
    expect(body.disseminations).toHaveLength(2);
    expect(body.next).toBe(body.disseminations[1]?.id);
    await dataSource.query(`UPDATE case_file SET state = 'OPEN' WHERE case_number = '2026-50001'`);
  });

  it('V.E.4 readings are audited, and no event holds a recipient or a purpose', async () => {
    const events: { action: string; text: string }[] = await house.database.dataSource.query(
      `SELECT DISTINCT action, e::text AS text FROM audit_event e WHERE object_kind = 'dissemination' OR action LIKE 'Dissemination%'`,
    );
    expect(new Set(events.map(({ action }) => action))).toEqual(
      new Set(['DisseminationRecorded', 'DisseminationRecalled', 'DisseminationsRead']),
    );
    expect(events.filter(({ text }) => /Planted|deleted/.test(text))).toEqual([]);
  });
});
