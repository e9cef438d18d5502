import { determinedSearch } from './support/determined-search';
import { openHouse, type House } from './support/house';
import type { ProblemSeen } from './support/officer';
import { expectRefused } from './support/refused';

const CASE = '2026-007001';
const DENTAL = { method: 'DENTAL', identifiedAt: '2026-11-02T15:00:00Z', reference: 'ME 26-17, page 4' };

describe('VIII.A.5 a deceased person whom the list did not name', () => {
  let house: House;
  let id: string;
  let route: string;
  beforeAll(async () => {
    house = await openHouse();
    const purpose = { purpose: 'VIII_A5', medicalExaminer: { caseNumber: 'ME 26-17', jurisdiction: 'District 6' } } as const;
    ({ id } = await determinedSearch(house, { caseNumber: CASE, outcome: 'NO_MATCH', people: [], purpose, members: ['detective2'] }));
    route = `/v1/face-searches/${id}/medical-examiner-identifications`;
  });
  afterAll(() => house.close());

  it('VIII.A.5 is identified by the medical examiner, which a member of the case records; a correction is one more row', async () => {
    for (const said of [DENTAL, { ...DENTAL, method: 'PRINTS' }]) expect((await house.as('detective2').post(route, said)).status).toBe(201);
    const { body } = await house.as('detective').get<{ details: { identifications: unknown[] } }>(`/v1/face-searches/${id}`);
    const by = { id: house.department.detective2, name: 'Name of detective2' };
    expect(body.details.identifications).toMatchObject([
      { method: 'DENTAL', identifiedAt: '2026-11-02T15:00:00.000Z', reference: DENTAL.reference, by },
      { method: 'PRINTS', by },
    ]);
    const events: unknown[] = await house.database.dataSource.query(
      `SELECT code, outcome FROM audit_event WHERE action = 'DeceasedIdentified' AND object_id = $1 ORDER BY id`,
      [id],
    );
    expect(events).toEqual([
      { code: 'DENTAL', outcome: 'SUCCESS' },
      { code: 'PRINTS', outcome: 'SUCCESS' },
    ]);
  });

  it('V.E.4 it stands in what the defence is given', async () => {
    const page = await house.as('sergeant').download(`/v1/case-files/${CASE}/disclosure/print`);
    expect(page.bytes.toString()).toContain('The medical examiner identified the person');
    expect(page.bytes.toString()).toContain(DENTAL.reference);
  });

  it.each([
    ['detective', { ...DENTAL, identifiedAt: '2998-01-01T00:00:00Z' }, 'INSTANT_IN_FUTURE'],
    ['patrol', DENTAL, 'NOT_FOUND'],
  ] as const)('VIII.A.5 refuses the %s what cannot be so', async (handle, said, code) => {
    await expectRefused(house, handle, await house.as(handle).post<ProblemSeen>(route, said), code);
  });
});
