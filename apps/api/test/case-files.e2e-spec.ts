import { activeAccount, agreementInForce } from './support/accounts';
import { dayComes } from './support/account-in-force';
import { openHouse, type House } from './support/house';
import { expectRefused } from './support/refused';
import { candidateIds, enteredResult, greenForm, matchWith, probeOf, submitted } from './support/searches';
import { until } from './support/wait';

interface CaseSeen {
  readonly caseNumber: string;
  readonly state: string;
  readonly stub: { readonly overdue: boolean; readonly matchedAt: string | null } | null;
  readonly history: readonly {
    readonly event: string;
    readonly from: string | null;
    readonly to: string | null;
    readonly reason: string;
  }[];
}

describe('case files over HTTP', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
    await agreementInForce(house);
    await activeAccount(house, 'detective');
  });
  afterAll(() => house.close());

  const page = async (number: string): Promise<CaseSeen> => (await house.as('custodian').get<CaseSeen>(`/v1/case-files/${number}`)).body;
  const reason = { reason: 'Cleared by arrest.' };

  it('VI.B: a case is closed and reopened with its reasons, and searched in again by saying why', async () => {
    const detective = house.as('detective');
    await submitted(detective, { caseNumber: '2026-005001' }, 1);
    const route = '/v1/case-files/2026-005001';
    await expectRefused(house, 'detective', await detective.post(`${route}/reopen`, reason), 'CASE_NOT_CLOSED');
    await expectRefused(house, 'patrol', await house.as('patrol').post(`${route}/close`, reason), 'NOT_FOUND');
    expect(await detective.post(`${route}/close`, reason)).toMatchObject({ status: 200, body: { state: 'CLOSED' } });
    await expectRefused(house, 'detective', await detective.post(`${route}/close`, reason), 'CASE_NOT_OPEN');
    expect((await detective.post(`${route}/reopen`, { reason: 'New lead.' })).body).toMatchObject({ state: 'OPEN' });
    await detective.post(`${route}/close`, reason);
    await submitted(detective, { caseNumber: '2026-005001', reopenReason: 'A second witness came forward.' }, 2);
    const seen = await page('2026-005001');
    expect(seen.state).toBe('OPEN');
    expect(seen.history.map(({ event, from, to }) => [event, from, to])).toEqual([
      ['CLOSED', 'OPEN', 'CLOSED'],
      ['REOPENED', 'CLOSED', 'OPEN'],
      ['CLOSED', 'OPEN', 'CLOSED'],
      ['REOPENED', 'CLOSED', 'OPEN'],
    ]);
    const kept: unknown[] = await house.database.dataSource.query(
      `SELECT case_state, flags FROM face_search WHERE case_number = '2026-005001' ORDER BY submitted_at`,
    );
    expect(kept).toEqual([
      { case_state: 'OPEN', flags: [] },
      { case_state: 'CLOSED', flags: ['CASE_REOPENED'] },
    ]);
  });

  it('VI.B: a late record keeps the state of the case as of when the search ran', async () => {
    const detective = house.as('detective');
    await submitted(detective, { caseNumber: '2026-005010' }, 3);
    const executedAt = new Date().toISOString();
    await detective.post('/v1/case-files/2026-005010/close', reason);
    const late = await detective.post<{ discrepancies: string[] }>('/v1/face-searches/record-late', {
      ...greenForm(await probeOf(detective, 4), { caseNumber: '2026-005010' }),
      providerSearchId: 'FX-CASE-1',
      executedAt,
    });
    expect(late).toMatchObject({ status: 201, body: { discrepancies: [] } });
    expect((await page('2026-005010')).state).toBe('CLOSED');
  });

  it('VI.B, VI.E: what was recorded late under a number without a case belongs to the case that gets the number', async () => {
    const detective = house.as('detective');
    const late = async (caseNumber: string, seed: number): Promise<string> => {
      const form = greenForm(await probeOf(detective, seed), { caseNumber, caseStub: undefined });
      const fields = { ...form, providerSearchId: `FX-ORPHAN-${seed}`, executedAt: new Date().toISOString() };
      const { body } = await detective.post<{ id: string; discrepancies: string[] }>('/v1/face-searches/record-late', fields);
      expect(body.discrepancies).toEqual(['CASE_NOT_FOUND']);
      return body.id;
    };
    const [before, mistyped] = [await late('2026-005012', 21), await late('2026-005014', 22)];
    await submitted(detective, { caseNumber: '2026-005012' }, 23);
    await submitted(detective, { caseNumber: '2026-005013' }, 24);
    const corrected = { caseNumber: '2026-005014', reason: 'The last digit was wrong.' };
    expect((await detective.post('/v1/case-files/2026-005013/correct-number', corrected)).status).toBe(200);
    const searchesOf = async (number: string): Promise<string[]> =>
      (await detective.get<{ searches: { id: string }[] }>(`/v1/case-files/${number}/face-searches`)).body.searches.map(({ id }) => id);
    expect(await searchesOf('2026-005012')).toContain(before);
    expect(await searchesOf('2026-005014')).toContain(mistyped);
  });

  it('VI.B: a mistyped number is corrected by a record of its own; typed again it leads to the corrected case', async () => {
    const detective = house.as('detective');
    const id = await submitted(detective, { caseNumber: '2026-005020' }, 5);
    await submitted(detective, { caseNumber: '2026-005021' }, 6);
    const route = '/v1/case-files/2026-005020/correct-number';
    const to = (caseNumber: string): object => ({ caseNumber, reason: 'Two digits were swapped.' });
    await expectRefused(house, 'detective', await detective.post(route, to('2026-005020')), 'CASE_NUMBER_UNCHANGED');
    await expectRefused(house, 'detective', await detective.post(route, to('2026-005021')), 'CASE_NUMBER_TAKEN');
    await expectRefused(house, 'detective', await detective.post(route, to('case seven')), 'CASE_NUMBER_MALFORMED');
    await expectRefused(house, 'auditor', await house.as('auditor').post(route, to('2026-005022')), 'NOT_PERMITTED');
    expect((await detective.post(route, to('2026-005022'))).body).toEqual({ caseNumber: '2026-005022', state: 'OPEN' });
    expect((await page('2026-005020')).caseNumber).toBe('2026-005022');
    expect(await detective.get('/v1/case-files/2026-005020/face-searches')).toMatchObject({ status: 200, body: { searches: [{ id }] } });
    expect((await page('2026-005022')).history).toMatchObject([
      { event: 'NUMBER_CORRECTED', from: '2026-005020', to: '2026-005022', reason: 'Two digits were swapped.' },
    ]);
    expect((await detective.get(`/v1/face-searches/${id}`)).body).toMatchObject({ caseNumber: '2026-005020' });
    await detective.task('faceSearch.result-entry');
    const [task]: unknown[] = await house.database.dataSource.query('SELECT case_number FROM task WHERE process_id = $1', [id]);
    expect(task).toEqual({ case_number: '2026-005022' });

    const again = await submitted(detective, { caseNumber: '2026-005020', caseStub: undefined }, 11);
    const late = { ...greenForm(await probeOf(detective, 12), { caseNumber: '2026-005020' }), providerSearchId: 'FX-CASE-2' };
    const recorded = await detective.post('/v1/face-searches/record-late', { ...late, executedAt: new Date().toISOString() });
    expect(recorded).toMatchObject({ status: 201, body: { discrepancies: [] } });
    const cases: unknown[] = await house.database.dataSource.query(
      `SELECT count(DISTINCT case_id)::int AS cases, count(*)::int AS searches FROM face_search WHERE case_number IN ('2026-005020', '2026-005022')`,
    );
    expect(cases).toEqual([{ cases: 1, searches: 3 }]);
    expect((await detective.get(`/v1/face-searches/${again}`)).body).toMatchObject({ caseNumber: '2026-005022' });
    const assign = { memberId: house.department.detective2 };
    expect((await detective.post('/v1/case-files/2026-005020/assign', assign)).status).toBe(200);
    expect((await detective.get('/v1/case-files/2026-005020/enforcement-actions')).status).toBe(200);
    const listed = await detective.post<{ tasks: { caseNumber: string }[] }>('/v1/tasks/search', { caseNumber: '2026-005020' });
    expect(new Set(listed.body.tasks.map(({ caseNumber }) => caseNumber))).toEqual(new Set(['2026-005022']));
  });

  it('VI.B: a case that a search opened is matched to the records system, and shows when nobody did', async () => {
    const detective = house.as('detective');
    await submitted(detective, { caseNumber: '2026-005030' }, 7);
    const mine = (): Promise<{ body: { cases: { caseNumber: string; overdue: boolean }[] } }> => detective.get('/v1/case-files/unmatched');
    expect((await mine()).body.cases).toContainEqual(expect.objectContaining({ caseNumber: '2026-005030', overdue: false }));
    await house.database.dataSource.query(
      `UPDATE case_file SET match_due_at = now() - interval '1 minute' WHERE case_number = '2026-005030'`,
    );
    expect((await mine()).body.cases[0]).toMatchObject({ caseNumber: '2026-005030', overdue: true });
    expect((await house.as('patrol').get('/v1/case-files/unmatched')).body).toEqual({ cases: [], next: null });
    for (const day of [new Date(), new Date()]) await dayComes(house, day);
    const { body: told } = await detective.get<{ notices: { notice: string; caseNumber: string | null }[] }>('/v1/me/notices');
    const late = told.notices.filter(({ notice }) => notice === 'CaseUnmatched').map(({ caseNumber }) => caseNumber);
    expect(late).toEqual(['2026-005030']);
    const match = { recordsReference: 'CAD-77' };
    expect((await detective.post('/v1/case-files/2026-005030/match', match)).status).toBe(200);
    expect(await page('2026-005030')).toMatchObject({
      stub: { overdue: false },
      recordsReference: 'CAD-77',
      history: [{ event: 'MATCHED' }],
    });
    await expectRefused(house, 'detective', await detective.post('/v1/case-files/2026-005030/match', match), 'CASE_MATCHED_ALREADY');
    await house.database.dataSource.query(`UPDATE case_file SET match_due_at = NULL, matched_at = NULL WHERE case_number = '2026-005030'`);
    await expectRefused(house, 'detective', await detective.post('/v1/case-files/2026-005030/match', match), 'CASE_NOT_A_STUB');
  });

  it('VI.B: a case sealed in the middle of a search stops it; VI.C is finished by the custodian, and it stays in the counts', async () => {
    const detective = house.as('detective');
    const custodian = house.as('custodian');
    const id = await submitted(detective, { caseNumber: '2026-005040' }, 8);
    await finish('detective', id, 'result-entry', enteredResult());
    const match = (await candidateIds(detective, id)).get('R-1') ?? '';
    await finish('detective', id, 'evaluate', matchWith(match));
    await detective.task('faceSearch.interview', match);
    const seal = '/v1/case-files/2026-005040/seal';
    await expectRefused(house, 'commander', await house.as('commander').post(seal, { reason: 'Court order.' }), 'NOT_PERMITTED');
    expect((await custodian.post(seal, { reason: 'Court order.' })).body).toMatchObject({ state: 'SEALED' });
    await expectRefused(house, 'custodian', await custodian.post(seal, { reason: 'Again.' }), 'CASE_SEALED');
    await expectRefused(
      house,
      'detective',
      await detective.post('/v1/face-searches', greenForm(await probeOf(detective, 9), { caseNumber: '2026-005040' })),
      'CASE_NOT_OPEN',
    );
    await until(async () => (await openKinds(id)).join() === 'faceSearch.case-report-entry', 'the tasks did not fall');
    for (const other of ['commander', 'sergeant', 'detective2'] as const) {
      await expectRefused(house, other, await house.as(other).get(`/v1/face-searches/${id}`), 'NOT_FOUND');
      await expectRefused(house, other, await house.as(other).get('/v1/case-files/2026-005040'), 'NOT_FOUND');
    }
    await expectRefused(house, 'detective', await detective.get('/v1/case-files/2026-005040/enforcement-actions'), 'NOT_FOUND');
    const join = { caseNumber: '2026-005040', withCaseNumber: '2026-005001' };
    await expectRefused(house, 'commander', await house.as('commander').post('/v1/enforcement-actions/join-cases', join), 'NOT_FOUND');
    expect((await detective.get(`/v1/face-searches/${id}`)).status).toBe(200);
    await finish('custodian', id, 'case-report-entry', {
      positiveMatch: true,
      recordsReference: { number: '2026-005040', supplement: '2', enteredAt: new Date().toISOString() },
    });
    await until(async () => (await stateOf(id)) === 'CLOSED_SEALED', 'the search did not end');
    const [counted]: unknown[] = await house.database.dataSource.query(
      'SELECT outcome, returned_count FROM candidate_list WHERE search_id = $1',
      [id],
    );
    expect(counted).toEqual({ outcome: 'RESULTS_RETURNED', returned_count: 2 });
  });

  it('VI.B, VI.C: a case sealed before the comparison is documented as not determined, by the operator', async () => {
    const detective = house.as('detective');
    const id = await submitted(detective, { caseNumber: '2026-005050' }, 10);
    await house.as('custodian').post('/v1/case-files/2026-005050/seal', { reason: 'Expunged.' });
    await until(async () => (await openKinds(id)).join() === 'faceSearch.case-report-entry', 'the tasks did not fall');
    const entry = { positiveMatch: false, recordsReference: { number: '2026-005050', enteredAt: new Date().toISOString() } };
    await finish('detective', id, 'case-report-entry', entry);
    await until(async () => (await stateOf(id)) === 'CLOSED_SEALED', 'the search did not end');
    const [filed]: unknown[] = await house.database.dataSource.query('SELECT sub_reason FROM case_report_entry WHERE search_id = $1', [id]);
    expect(filed).toEqual({ sub_reason: 'CASE_SEALED' });
  });

  /** Completes the task of one search, as soon as it is there. */
  const finish = async (handle: 'detective' | 'custodian', id: string, step: string, form: unknown): Promise<void> => {
    const officer = house.as(handle);
    let taskId: string | undefined;
    await until(async () => {
      const { body } = await officer.get<{ next: { taskId: string; step: string }[] }>(`/v1/face-searches/${id}`);
      taskId = body.next.find((task) => task.step === step)?.taskId;
      return taskId !== undefined;
    }, `no task ${step}`);
    expect((await officer.post(`/v1/tasks/${taskId ?? ''}/complete`, form)).status).toBe(200);
  };
  const openKinds = async (id: string): Promise<string[]> => {
    const tasks: { kind: string }[] = await house.database.dataSource.query(
      `SELECT kind FROM task WHERE process_id = $1 AND state IN ('READY', 'RESERVED', 'SUSPENDED')`,
      [id],
    );
    return tasks.map(({ kind }) => kind);
  };
  const stateOf = async (id: string): Promise<string | null> => {
    const [process]: { outcome: string | null }[] = await house.database.dataSource.query('SELECT outcome FROM process WHERE id = $1', [
      id,
    ]);
    return process?.outcome ?? null;
  };
});
