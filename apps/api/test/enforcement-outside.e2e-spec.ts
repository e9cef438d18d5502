import { agreementInForce } from './support/accounts';
import { brought, NOT_APPLICABLE } from './support/corroborated';
import { determinedSearch } from './support/determined-search';
import { openHouse, type House } from './support/house';
import type { TaskSeen } from './support/officer';
import { expectRefused } from './support/refused';
import { until } from './support/wait';

const person = (name: string): { name: string; dateOfBirth: string } => ({ name, dateOfBirth: '1990-04-01' });
const ROUTE = '/v1/enforcement-actions';

interface Begun {
  readonly id: string;
  readonly next: readonly TaskSeen[];
}

interface PageSeen {
  readonly state: string;
  readonly outcome: string | null;
  readonly discrepancies: readonly string[];
}

describe('an arrest made outside', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const ended = async (id: string): Promise<PageSeen> => {
    const page = async (): Promise<PageSeen> => (await house.as('detective').get<PageSeen>(`${ROUTE}/${id}`)).body;
    await until(async () => (await page()).state === 'CLOSED', 'the enforcement action did not end');
    return page();
  };

  it('VI.E, A20: an arrest made outside is recorded; a discrepancy only when nothing independent existed by then', async () => {
    const subject = person('Lee Loe');
    await determinedSearch(house, { caseNumber: '2026-20004', outcome: 'MATCH', people: [subject] });
    const detective = house.as('detective');
    const arrest = {
      caseNumber: '2026-20004',
      subject,
      arrestedAt: new Date(Date.now() - 3_600_000).toISOString(),
      arrestedBy: 'patrol, night shift',
    };
    const bad = await detective.post<Begun>(`${ROUTE}/record-outside-arrest`, { ...arrest, bases: [{ type: 'FACE_SEARCH' }] });
    expect(bad.status).toBe(201);
    expect(await ended(bad.body.id)).toMatchObject({ outcome: 'RECORDED', discrepancies: ['ARREST_WITHOUT_INDEPENDENT_BASIS'] });
    const [found]: { subject_id: string }[] = await house.database.dataSource.query(
      `SELECT subject_id FROM discrepancy WHERE type = 'ARREST_WITHOUT_INDEPENDENT_BASIS' AND subject_kind = 'ACTION'`,
    );
    expect(found).toEqual({ subject_id: bad.body.id });
    const property = { type: 'PROPERTY', sourceRef: 'PR-9', establishedAt: new Date(Date.now() - 7_200_000).toISOString() };
    const rested = { ...arrest, bases: [property] };
    const good = await detective.post<Begun>(`${ROUTE}/record-outside-arrest`, rested);
    expect((await ended(good.body.id)).discrepancies).toEqual([]);
    const denied = await detective.post<Begun>(`${ROUTE}/record-outside-arrest`, { ...rested, faceSearchPointed: false });
    expect((await ended(denied.body.id)).discrepancies).toEqual(['FR_LINK_UNDECLARED']);
    const unsaid = await detective.post<Begun>(`${ROUTE}/record-outside-arrest`, { ...rested, subject: person('Lee Other') });
    expect((await ended(unsaid.body.id)).discrepancies).toEqual(['FR_LINK_ANSWER_REQUIRED']);
    const early = await detective.post(`${ROUTE}/record-outside-arrest`, {
      ...arrest,
      arrestedAt: '2099-01-01T00:00:00Z',
      bases: [],
    });
    await expectRefused(house, 'detective', early, 'INSTANT_IN_FUTURE');
  });

  it('VI.E, A20: the prosecutor is told of the alibi with the arrest, and not a second time when the search comes to it', async () => {
    const subject = person('Uma Uoe');
    const search = await determinedSearch(house, { caseNumber: '2026-20008', outcome: 'MATCH', people: [subject], operator: 'detective2' });
    const [candidateId] = search.candidateIds;
    const detective = house.as('detective2');
    await detective.complete('faceSearch.interview', brought('CONTRADICTS', 'ALIBI'), candidateId);
    const arrest = { caseNumber: '2026-20008', subject, arrestedAt: new Date().toISOString(), arrestedBy: 'patrol', bases: [] };
    const { body } = await detective.post<Begun>(`${ROUTE}/record-outside-arrest`, arrest);
    const notice = { notifiedAt: new Date().toISOString(), reference: 'letter 13' };
    expect(await detective.complete('enforcementAction.prosecutor-notice', notice)).toMatchObject({ outcome: 'NOTIFIED' });
    const page = await detective.get<{ prosecutorNotices: object[] }>(`${ROUTE}/${body.id}`);
    expect(page.body.prosecutorNotices).toMatchObject([{ reference: 'letter 13', stepIds: [expect.any(String)] }]);

    for (const name of ['report-review', 'latent-prints', 'dna'])
      await detective.complete(`faceSearch.${name}`, NOT_APPLICABLE, candidateId);
    await detective.complete('faceSearch.lineup-array', { notApplicable: { reason: 'NO_EYEWITNESS' } }, candidateId);
    await detective.task('faceSearch.identity-determination', candidateId);
    expect((await detective.tasks()).map(({ kind }) => kind)).not.toContain('faceSearch.prosecutor-notice');
  });

  it('VI.B, A20: an arrest under a number that leads to no case opens one, in the form of a search; what is no number is refused', async () => {
    const patrol = house.as('patrol');
    const opened = async (caseNumber: string, caseStub?: object): Promise<unknown> => {
      const arrest = {
        caseNumber,
        caseStub,
        subject: person('Kim Koe'),
        arrestedAt: '2026-01-02T03:04:05Z',
        arrestedBy: 'patrol',
        bases: [],
      };
      const { status, body } = await patrol.post<Begun>(`${ROUTE}/record-outside-arrest`, arrest);
      expect(status).toBe(201);
      return house.database.dataSource.query(
        `SELECT c.case_number, c.kind, c.state, c.offence_codes, c.opened_by, c.match_due_at > c.opened_at AS due FROM case_file c
         JOIN enforcement_request e ON e.case_id = c.id WHERE e.id = $1`,
        [body.id],
      );
    };
    await agreementInForce(house);
    const stub = { state: 'OPEN', opened_by: house.department.patrol, due: true };
    expect(await opened('2026-20077')).toEqual([{ case_number: '2026-20077', kind: 'CRIMINAL', offence_codes: [], ...stub }]);
    const told = { kind: 'DETENTION', offenceCode: '901.36' };
    expect(await opened('2026-20078', told)).toEqual([
      { case_number: '2026-20078', kind: 'DETENTION', offence_codes: ['901.36'], ...stub },
    ]);
    expect(await opened('2026-20077', told)).toMatchObject([{ kind: 'CRIMINAL' }]);
    const unread = {
      caseNumber: 'the robbery',
      subject: person('Kim Koe'),
      arrestedAt: '2026-01-02T03:04:05Z',
      arrestedBy: 'x',
      bases: [],
    };
    await expectRefused(house, 'patrol', await patrol.post(`${ROUTE}/record-outside-arrest`, unread), 'CASE_NUMBER_MALFORMED');
  });

  it('VI.E: who records an arrest from outside the case is not told whether a face search points to the person', async () => {
    const subject = person('Zoe Zoe');
    const found = await determinedSearch(house, { caseNumber: '2026-20009', outcome: 'MATCH', people: [subject] });
    const [candidateId] = found.candidateIds;
    const detective = house.as('detective');
    await detective.complete('faceSearch.interview', brought('CONTRADICTS', 'ALIBI'), candidateId);
    await determinedSearch(house, { caseNumber: '2026-20010', outcome: 'MATCH', people: [person('Max Moe')] });
    const patrol = house.as('patrol');
    const recorded = async (caseNumber: string): Promise<Begun & { page: Record<string, unknown> }> => {
      const arrest = { caseNumber, subject, arrestedAt: '2026-01-02T03:04:05Z', arrestedBy: 'patrol', bases: [] };
      const { status, body } = await patrol.post<Begun>(`${ROUTE}/record-outside-arrest`, arrest);
      expect([status, body.next]).toEqual([201, []]);
      const { id, openedAt, closedAt, action, ...page } = (await patrol.get<Record<string, unknown>>(`${ROUTE}/${body.id}`)).body;
      expect([id, closedAt]).toEqual([body.id, openedAt]);
      return { ...body, page: { ...page, action: { ...(action as object), caseNumber: '', requestedAt: '' } } };
    };
    const pointed = await recorded('2026-20009');
    const unrelated = await recorded('2026-20010');
    expect(pointed.page).toEqual(unrelated.page);
    expect(pointed.page).toMatchObject({ state: 'CLOSED', outcome: 'RECORDED', discrepancies: [], action: { link: null } });
    const opened: unknown[] = await house.database.dataSource.query(
      'SELECT type FROM discrepancy WHERE subject_id = ANY($1) ORDER BY subject_id',
      [[pointed.id, unrelated.id]],
    );
    expect(opened).toEqual([{ type: 'ARREST_WITHOUT_INDEPENDENT_BASIS' }]);
    expect((await house.as('commander').get(`${ROUTE}/${pointed.id}`)).body).toMatchObject({
      state: 'OPEN',
      action: { link: 'FOUND', linkedSearchIds: [found.id] },
      discrepancies: ['ARREST_WITHOUT_INDEPENDENT_BASIS'],
    });
    const notice = { notifiedAt: new Date().toISOString(), reference: 'letter 14' };
    expect(await detective.complete('enforcementAction.prosecutor-notice', notice)).toMatchObject({ outcome: 'NOTIFIED' });
    expect((await patrol.get(`${ROUTE}/${pointed.id}`)).body).toMatchObject({ prosecutorNotices: [], action: { exculpatoryStepIds: [] } });
  });
});
