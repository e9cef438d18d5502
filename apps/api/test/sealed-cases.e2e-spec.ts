import { activeAccount, agreementInForce } from './support/accounts';
import { corroborated, brought } from './support/corroborated';
import { determinedSearch } from './support/determined-search';
import { openHouse, type House } from './support/house';
import type { Answer, Officer, TaskSeen } from './support/officer';
import { expectRefused } from './support/refused';
import { greenForm, probeOf, submitted } from './support/searches';
import { until } from './support/wait';

const ROUTE = '/v1/enforcement-actions';

interface Audited {
  readonly population: { readonly searchIds: readonly string[] };
  readonly result: {
    readonly sampled: readonly object[];
    readonly tests: readonly { readonly exceptions: readonly { readonly key: string; readonly reviewer: string }[] }[];
  } | null;
  readonly memorandum: { readonly content: object } | null;
}

const person = (name: string): { name: string; dateOfBirth: string } => ({ name, dateOfBirth: '1990-04-01' });

interface Begun {
  readonly id: string;
  readonly next: readonly TaskSeen[];
}

describe('what a sealed case shows', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
    await agreementInForce(house);
    await activeAccount(house, 'detective');
    await activeAccount(house, 'detective2');
  });
  afterAll(() => house.close());

  const seal = async (caseNumber: string): Promise<void> => {
    const sealed = await house.as('custodian').post(`/v1/case-files/${caseNumber}/seal`, { reason: 'Court order.' });
    expect(sealed).toMatchObject({ status: 200, body: { state: 'SEALED' } });
  };

  it('VI.B: who worked on a sealed case is told so; to anybody else its number is one that nobody has', async () => {
    const [detective, stranger] = [house.as('detective'), house.as('detective2')];
    await submitted(detective, { caseNumber: '2026-006001' }, 1);
    const { body } = await house.as('custodian').get<{ id: string }>('/v1/case-files/2026-006001');
    await seal('2026-006001');
    const asked = async (who: Officer, seed: number, change: object): Promise<Answer<unknown>> =>
      who.post('/v1/face-searches', greenForm(await probeOf(who, seed), change));
    const known = await asked(detective, 2, { caseNumber: '2026-006001', reopenReason: 'New lead.' });
    const told = await expectRefused(house, 'detective', known, 'CASE_NOT_OPEN');
    expect(told.facts).toEqual({ state: 'SEALED' });

    const unknown = await asked(stranger, 3, { caseNumber: '2026-006999', caseStub: undefined });
    const hidden = await asked(stranger, 3, { caseNumber: '2026-006001', caseStub: undefined });
    const bare = ({ body }: typeof hidden): string => JSON.stringify(body).replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '');
    expect(bare(hidden)).toEqual(bare(unknown));
    await submitted(stranger, { caseNumber: '2026-006001' }, 4);
    const late = {
      ...greenForm(await probeOf(stranger, 5), { caseNumber: '2026-006001' }),
      providerSearchId: 'FX-S1',
      executedAt: new Date().toISOString(),
    };
    expect(await stranger.post('/v1/face-searches/record-late', late)).toMatchObject({ status: 201, body: { discrepancies: [] } });
    const files: unknown[] = await house.database.dataSource.query(
      `SELECT c.state, count(s.id)::int AS searches FROM case_file c JOIN face_search s ON s.case_id = c.id
       WHERE c.case_number = '2026-006001' GROUP BY c.id ORDER BY c.opened_at`,
    );
    expect(files).toEqual([
      { state: 'SEALED', searches: 1 },
      { state: 'OPEN', searches: 2 },
    ]);
    const custodian = house.as('custodian');
    expect((await custodian.get('/v1/case-files/2026-006001')).body).toMatchObject({ state: 'OPEN' });
    expect((await custodian.get(`/v1/case-files/${body.id}`)).body).toMatchObject({ state: 'SEALED', caseNumber: '2026-006001' });
    await expectRefused(house, 'detective2', await stranger.get(`/v1/case-files/${body.id}`), 'NOT_FOUND');
  });

  it('VI.B: the number of a sealed case is free to whoever corrects another, unless they know of it', async () => {
    const [detective, stranger] = [house.as('detective'), house.as('detective2')];
    await submitted(detective, { caseNumber: '2026-006010' }, 11);
    await submitted(detective, { caseNumber: '2026-006011' }, 12);
    await submitted(stranger, { caseNumber: '2026-006012' }, 13);
    await seal('2026-006010');
    const to = { caseNumber: '2026-006010', reason: 'Two digits were swapped.' };
    const known = await detective.post('/v1/case-files/2026-006011/correct-number', to);
    await expectRefused(house, 'detective', known, 'CASE_NUMBER_TAKEN');
    expect(await stranger.post('/v1/case-files/2026-006012/correct-number', to)).toMatchObject({
      status: 200,
      body: { caseNumber: '2026-006010' },
    });
  });

  it('VI.B, VI.E: sealing ends the actions of a case: no task, no timer, hidden from all but author and custodian', async () => {
    const subject = person('Val Voe');
    await corroborated(house, {
      caseNumber: '2026-20050',
      person: subject,
      steps: { 'latent-prints': brought('SUPPORTS', 'LATENT_PRINT') },
    });
    const detective = house.as('detective');
    const asked = await detective.post<Begun>(ROUTE, {
      caseNumber: '2026-20050',
      kind: 'ARREST',
      subject,
      bases: [{ type: 'ADMISSION', sourceRef: 'I-4' }],
    });
    expect(asked.status).toBe(201);
    const { id } = await house.as('sergeant').task('enforcementAction.supervisor-review');
    await seal('2026-20050');
    await expectRefused(
      house,
      'sergeant',
      await house.as('sergeant').post(`/v1/tasks/${id}/complete`, { decision: 'CLEARED' }),
      'PROCESS_ENDED',
    );
    const page = (): Promise<{ body: { state: string } }> => detective.get(`${ROUTE}/${asked.body.id}`);
    await until(async () => (await page()).body.state === 'CLOSED', 'the action did not end');
    expect((await page()).body).toMatchObject({ outcome: 'CLOSED_SEALED', action: { state: 'CLOSED_SEALED' }, next: [] });
    const [left]: unknown[] = await house.database.dataSource.query(
      `SELECT count(*)::int AS open FROM task t WHERE t.process_id = $1 AND t.state IN ('READY', 'RESERVED', 'SUSPENDED')`,
      [asked.body.id],
    );
    expect(left).toEqual({ open: 0 });
    expect((await house.as('custodian').get(`${ROUTE}/${asked.body.id}`)).status).toBe(200);
    for (const other of ['sergeant', 'commander', 'auditor'] as const)
      await expectRefused(house, other, await house.as(other).get(`${ROUTE}/${asked.body.id}`), 'NOT_FOUND');
    expect((await house.as('custodian').get('/v1/case-files/2026-20050/enforcement-actions')).body).toMatchObject({
      actions: [{ id: asked.body.id, state: 'CLOSED_SEALED' }],
    });
    const more = await detective.post(ROUTE, { caseNumber: '2026-20050', kind: 'ARREST', subject, bases: [] });
    await expectRefused(house, 'detective', more, 'NOT_FOUND');
  });

  it('VI.B, VII.B: a month counts the searches of sealed cases and names none; what was reported before is printed without the number', async () => {
    const commander = house.as('commander');
    const { id } = await determinedSearch(house, { caseNumber: '2026-20071', outcome: 'NO_MATCH', people: [] });
    const ranIn = (month: string): Promise<unknown> =>
      house.database.dataSource.query('UPDATE candidate_list SET executed_at = $2 WHERE search_id = $1', [id, `${month}-12T16:00:00Z`]);
    const reportOn = async (period: string): Promise<unknown> => {
      expect((await commander.post('/v1/monthly-reports', { period })).status).toBe(201);
      const read = async () => (await commander.get<{ report: object | null }>(`/v1/monthly-reports/${period}`)).body.report;
      await until(async () => (await read()) !== null, 'there is no snapshot');
      return read();
    };
    const printed = async (): Promise<string> => (await commander.download('/v1/monthly-reports/2026-08/print')).bytes.toString();
    await ranIn('2026-08');
    expect(await reportOn('2026-08')).toMatchObject({ rows: [{ searchId: id }], sealedCases: { searches: 0 } });
    expect(await printed()).toContain('2026-20071');
    await seal('2026-20071');
    expect(await printed()).not.toContain('2026-20071');
    await ranIn('2026-07');
    const july = await reportOn('2026-07');
    expect(july).toMatchObject({ totals: { searches: 1 }, rows: [], sealedCases: { searches: 1, undocumented: 1 } });
    expect(JSON.stringify(july)).not.toContain(id);
  });

  it('VI.B, VII.C: a search that was drawn for an audit before its case was sealed is in no list of it, and nobody judges it', async () => {
    const commander = house.as('commander');
    const { id } = await determinedSearch(house, { caseNumber: '2026-20072', outcome: 'NO_MATCH', people: [] });
    await house.database.dataSource.query(`UPDATE candidate_list SET executed_at = '2026-05-12T16:00:00Z' WHERE search_id = $1`, [id]);
    expect((await commander.post('/v1/quarterly-audits', { quarter: '2026-Q2' })).status).toBe(201);
    await commander.complete('quarterlyAudit.attach-sources', { reason: 'the host gives none' });
    const audit = async (): Promise<Audited> => (await commander.get<Audited>('/v1/quarterly-audits/2026-Q2')).body;
    await until(async () => (await audit()).result !== null, 'the tests did not run');
    expect(await audit()).toMatchObject({ population: { searchIds: [id] }, result: { sampled: [{ searchId: id }] } });
    await seal('2026-20072');
    const { result, ...rest } = await audit();
    expect(JSON.stringify({ result, rest })).not.toContain(id);
    const sample = (await commander.get<object>('/v1/quarterly-audits/2026-Q2/sample')).body;
    expect(sample).toMatchObject({ same: true, ids: [], populationIds: [] });
    const exceptions = (result?.tests ?? []).flatMap((test) => test.exceptions).filter(({ reviewer }) => reviewer === 'COMMANDER');
    const judged = exceptions.map(({ key }) => ({ key, action: 'EXPLAINED', note: 'read' }));
    await commander.complete('quarterlyAudit.findings', { exceptions: judged, sample: [] });
    await commander.complete('quarterlyAudit.memorandum', {});
    expect(await audit()).toMatchObject({ memorandum: { content: { searches: 1, sample: { rows: [] } } } });
  });

  it('VI.B, VI.E: an action in an open case names nothing of the search in a joined case that was sealed, and goes on', async () => {
    const subject = person('Uma Uoe');
    const steps = { 'latent-prints': brought('SUPPORTS', 'LATENT_PRINT') };
    const search = await corroborated(house, { caseNumber: '2026-20060', person: subject, steps });
    const members = ['detective', 'detective2'] as const;
    await determinedSearch(house, { caseNumber: '2026-20061', outcome: 'NO_MATCH', people: [person('Other One')], members });
    const joined = { caseNumber: '2026-20061', withCaseNumber: '2026-20060' };
    expect(await house.as('detective').post(`${ROUTE}/join-cases`, joined)).toMatchObject({ status: 201 });
    const denied = { caseNumber: '2026-20061', kind: 'ARREST', subject, bases: [], faceSearchPointed: false };
    const named = await expectRefused(house, 'detective', await house.as('detective').post(ROUTE, denied), 'FR_LINK_UNDECLARED');
    expect(named.facts).toEqual({ searches: [search.id] });
    const counted = await expectRefused(house, 'detective2', await house.as('detective2').post(ROUTE, denied), 'FR_LINK_UNDECLARED');
    expect(counted.facts).toEqual({ searches: [], notNamed: 1 });
    const form = { caseNumber: '2026-20061', kind: 'ARREST', subject, bases: [{ type: 'LATENT_PRINT', sourceRef: 'P-1' }] };
    const begun = await house.as('detective2').post<Begun>(ROUTE, form);
    expect(begun.status).toBe(201);
    const page = async (who: 'detective2' | 'sergeant'): Promise<{ action: { linkedSearchIds: string[] }; toDecide: object[] }> => {
      const { status, body } = await house
        .as(who)
        .get<{ action: { linkedSearchIds: string[] }; toDecide: object[] }>(`${ROUTE}/${begun.body.id}`);
      expect([who, status]).toEqual([who, 200]);
      return body;
    };
    const { id: review } = await house.as('sergeant').task('enforcementAction.supervisor-review');
    const before = await page('sergeant');
    const unseen = await page('detective2');
    expect(unseen).toMatchObject({ action: { linkedSearchIds: [], bases: [{ type: 'LATENT_PRINT' }] }, toDecide: [] });
    expect(JSON.stringify(unseen)).not.toContain(search.id);
    expect(before).toMatchObject({ action: { linkedSearchIds: [search.id] }, toDecide: [{ searchId: search.id }, {}, {}, {}] });
    const found: { id: string }[] = await house.database.dataSource.query(
      'SELECT DISTINCT id FROM corroboration_row WHERE search_id = $1',
      [search.id],
    );
    expect(found.some(({ id }) => JSON.stringify(before).includes(id))).toBe(true);
    await seal('2026-20060');
    for (const who of ['detective2', 'sergeant'] as const) {
      const after = await page(who);
      expect(after).toMatchObject({ action: { linkedSearchIds: [], bases: [{ type: 'LATENT_PRINT', stepId: null }] }, toDecide: [] });
      for (const id of [search.id, ...found.map((row) => row.id)]) expect(JSON.stringify(after)).not.toContain(id);
    }
    expect(await house.as('sergeant').post(`/v1/tasks/${review}/complete`, { decision: 'CLEARED' })).toMatchObject({ status: 200 });
  });

  it('VI.B, A20: an arrest made outside is recorded in a sealed case too, and asks nobody for anything', async () => {
    const subject = person('Wes Woe');
    const search = await determinedSearch(house, { caseNumber: '2026-20051', outcome: 'MATCH', people: [subject] });
    const [candidateId] = search.candidateIds;
    const detective = house.as('detective');
    await detective.complete('faceSearch.interview', brought('CONTRADICTS', 'ALIBI'), candidateId);
    await seal('2026-20051');
    const arrest = { caseNumber: '2026-20051', subject, arrestedAt: new Date().toISOString(), arrestedBy: 'patrol', bases: [] };
    const { status, body } = await house.as('patrol').post<Begun>(`${ROUTE}/record-outside-arrest`, arrest);
    expect([status, body.next]).toEqual([201, []]);
    const outcome = async (): Promise<unknown> =>
      (await house.database.dataSource.query<{ outcome: string }[]>('SELECT outcome FROM process WHERE id = $1', [body.id]))[0]?.outcome;
    await until(async () => (await outcome()) === 'RECORDED', 'the record did not end');
  });
});
