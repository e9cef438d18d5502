import { determinedSearch } from './support/determined-search';
import { openHouse, type House } from './support/house';
import { expectRefused, expectTurnedAway } from './support/refused';

const HOUR = 3_600_000;
const ago = (hours: number): string => new Date(Date.now() - hours * HOUR).toISOString();
const person = (name: string): { name: string; dateOfBirth: string } => ({ name, dateOfBirth: '1990-04-01' });

interface Page {
  readonly actions: readonly { readonly id: string; readonly caseNumber: string }[];
  readonly next: string | null;
}

describe('looking back at enforcement over HTTP', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse({ worker: false });
  });
  afterAll(() => house.close());

  const arrested = async (caseNumber: string, subject: object, bases: readonly object[]): Promise<string> => {
    const arrest = { caseNumber, subject, arrestedAt: new Date().toISOString(), arrestedBy: 'patrol', bases };
    const { status, body } = await house.as('detective').post<{ id: string }>('/v1/enforcement-actions/record-outside-arrest', arrest);
    expect(status).toBe(201);
    return body.id;
  };
  const route = (query = ''): string => `/v1/enforcement-actions/look-back?from=${ago(1)}&to=${ago(-1)}${query}`;

  it('VI.E: an auditor sees each action that rests on or follows a face search, what else it rested on, and what became of it', async () => {
    await determinedSearch(house, { caseNumber: '2026-20051', outcome: 'MATCH', people: [person('Lee Loe')] });
    await determinedSearch(house, { caseNumber: '2026-20052', outcome: 'NO_MATCH', people: [person('Max Moe')] });
    const rested = await arrested('2026-20051', person('Lee Loe'), [
      { type: 'FACE_SEARCH' },
      { type: 'PROPERTY', sourceRef: 'PR-9', establishedAt: ago(1) },
    ]);
    const outcome = await house.as('detective').post(`/v1/enforcement-actions/${rested}/outcomes`, { outcome: 'MISIDENTIFICATION' });
    expect(outcome.status).toBe(201);
    const followed = await arrested('2026-20052', person('Nat Noe'), []);

    const seen = await house.as('auditor').get<Page>(route());
    expect(seen).toMatchObject({ status: 200, body: { next: null } });
    expect(seen.body.actions).toMatchObject([
      { id: followed, caseNumber: '2026-20052', kind: 'ARREST', link: 'NONE', independentBases: [], misidentified: false },
      {
        id: rested,
        link: 'FOUND',
        bases: ['FACE_SEARCH', 'PROPERTY'],
        independentBases: ['PROPERTY'],
        lineupsCompliant: null,
        outcomes: ['ARREST', 'MISIDENTIFICATION'],
        misidentified: true,
        dismissed: false,
      },
    ]);
    expect(JSON.stringify(seen.body)).not.toContain('Loe');

    const first = (await house.as('major').get<Page>(route('&limit=1'))).body;
    expect(first.actions.map(({ id }) => id)).toEqual([followed]);
    const second = (await house.as('major').get<Page>(route(`&limit=1&cursor=${first.next}`))).body;
    expect([second.actions.map(({ id }) => id), second.next]).toEqual([[rested], null]);
    const earlier = await house.as('chief').get<Page>(`/v1/enforcement-actions/look-back?from=${ago(9)}&to=${ago(8)}`);
    expect(earlier.body).toEqual({ actions: [], next: null });
    const [read]: { readings: string }[] = await house.database.dataSource.query(
      `SELECT count(*) AS readings FROM audit_event WHERE action = 'EnforcementLookedBack' AND outcome = 'SUCCESS'`,
    );
    expect(read).toEqual({ readings: '4' });
  });

  it('VII.A: it is nobody else’s, and asks for a period that holds', async () => {
    await expectRefused(house, 'detective', await house.as('detective').get(route()), 'NOT_PERMITTED');
    const backwards = `/v1/enforcement-actions/look-back?from=${ago(1)}&to=${ago(2)}`;
    await expectRefused(house, 'auditor', await house.as('auditor').get(backwards), 'FORM_INVALID');
    expectTurnedAway(await house.as('auditor').get(route('&cursor=nonsense')), 'MALFORMED_REQUEST');
  });
});
