import { climbLadders } from '@app/process';
import { searchRecords } from '@app/process/oversight/search-records';
import { dayComes } from './support/account-in-force';
import { activeAccount, agreementInForce } from './support/accounts';
import { openHouse, type House } from './support/house';
import { expectRefused } from './support/refused';
import { candidateIds, enteredResult, greenForm, imagePart, matchWith, NO_MATCH, photograph, probeOf, submitted } from './support/searches';
import { until } from './support/wait';

describe('edges of a face search over HTTP', () => {
  let house: House;
  let accountId: string;
  beforeAll(async () => {
    house = await openHouse();
    await agreementInForce(house);
    accountId = await activeAccount(house, 'detective');
  });
  afterAll(() => house.close());

  /** Uploads a photograph with fields of its own; gives the whole answer. */
  const upload = async (seed: number, fields: Record<string, string>): Promise<Awaited<ReturnType<typeof sent>>> =>
    sent(await photograph(seed), fields);
  const sent = (bytes: Buffer, fields: Record<string, string>) =>
    house
      .as('detective')
      .upload<{ id: string }>('/v1/probe-images', imagePart(bytes), { sourceType: 'VIDEO_STILL', facesDetected: '1', ...fields });
  const search = (probeId: string, change: object) =>
    house.as('detective').post<{ id: string }>('/v1/face-searches', greenForm(probeId, change));
  const finish = async (id: string, step: string, form: unknown): Promise<void> => {
    let taskId: string | undefined;
    await until(async () => {
      const { body } = await house.as('detective').get<{ next: { taskId: string; step: string }[] }>(`/v1/face-searches/${id}`);
      taskId = body.next.find((task) => task.step === step)?.taskId;
      return taskId !== undefined;
    }, `no task ${step}`);
    expect((await house.as('detective').post(`/v1/tasks/${taskId ?? ''}/complete`, form)).status).toBe(200);
  };
  const flagsOf = async (id: string): Promise<string[]> =>
    (await house.as('detective').get<{ flags: string[] }>(`/v1/face-searches/${id}`)).body.flags;

  it.each([
    ['no face', { facesDetected: '0' }, { faces: 0 }],
    ['several faces', { facesDetected: '3' }, { faces: 3 }],
    ['a sketch', { sourceType: 'SKETCH' }, { source: 'SKETCH' }],
    ['a generated image', { sourceType: 'GENERATED' }, { source: 'GENERATED' }],
    ['a look-alike', { sourceType: 'LOOK_ALIKE' }, { source: 'LOOK_ALIKE' }],
  ])('IV.D: %s is no probe', async (_, fields, facts) => {
    const { body } = await upload(20, fields);
    const refused = await expectRefused(house, 'detective', await search(body.id, { caseNumber: '2026-006000' }), 'PROBE_NOT_SUITABLE');
    expect(refused.facts).toMatchObject(facts);
  });

  it('IV.D: an edited photograph is kept with its original and its log, and is the same photograph again', async () => {
    const original = (await upload(21, {})).body.id;
    await expectRefused(house, 'detective', await upload(22, { edits: 'CROP' }), 'PROBE_EDIT_LOG_INCOMPLETE');
    await expectRefused(house, 'detective', await upload(22, { editedFrom: original }), 'PROBE_EDIT_LOG_INCOMPLETE');
    const edited = (await upload(22, { editedFrom: original, edits: 'CROP, LIGHT', editNote: 'cut to the face, a third brighter' })).body
      .id;
    const made = await search(edited, { caseNumber: '2026-006001' });
    expect(made.status).toBe(201);
    expect(await flagsOf(made.body.id)).toEqual(['EDITED_PROBE']);
    await expectRefused(house, 'detective', await search(original, { caseNumber: '2026-006001' }), 'PROBE_REPEATED');
    const [kept]: unknown[] = await house.database.dataSource.query('SELECT edited_from, edits FROM probe_image WHERE id = $1', [edited]);
    expect(kept).toEqual({ edited_from: original, edits: ['CROP', 'LIGHT'] });
  });

  it('IX.A.5: a photograph of a protest is searched for an offence, with a supervisor, who reviews it', async () => {
    const { body } = await upload(23, { event: 'PROTEST' });
    const ask = (eventNexus?: object) => search(body.id, { caseNumber: '2026-006002', eventNexus });
    const bare = await expectRefused(house, 'detective', await ask(), 'PROTECTED_EVENT_NEXUS_REQUIRED');
    expect(bare.authority).toMatchObject({ kind: 'CHOICE' });
    const alone = { offence: '806.13: threw the brick', supervisorId: house.department.detective };
    const refused = await expectRefused(house, 'detective', await ask(alone), 'PROTECTED_EVENT_NEXUS_REQUIRED');
    expect(refused.authority).toMatchObject({ kind: 'CHOICE' });
    const made = await ask({ ...alone, supervisorId: house.department.sergeant });
    expect(made.status).toBe(201);
    expect(await flagsOf(made.body.id)).toEqual(['PROTECTED_EVENT']);
    const told = await house.as('sergeant').get<{ notices: object[] }>('/v1/me/notices');
    expect(told.body.notices).toContainEqual(expect.objectContaining({ notice: 'ConsentNamed', searchId: made.body.id, task: null }));
  });

  it('VIII.A.2: a consensual encounter is no detention', async () => {
    const detention = { legalBasis: 'CONSENSUAL_ENCOUNTER', place: 'NE 125th Street', at: '2026-10-01T12:00:00Z' };
    const form = { caseNumber: '2026-006003', caseStub: { kind: 'DETENTION' }, purpose: { purpose: 'VIII_A2', detention } };
    await expectRefused(house, 'detective', await search(await probeOf(house.as('detective'), 24), form), 'NOT_DETAINED');
  });

  it('VIII.A.2: what a search about a detained person brings says that it detains nobody again', async () => {
    const detention = { legalBasis: 'TRAFFIC_STOP', place: 'NE 125th Street', at: '2026-10-01T12:00:00Z' };
    const form = { caseNumber: '2026-006029', caseStub: { kind: 'DETENTION' }, purpose: { purpose: 'VIII_A2', detention } };
    const { id } = (await search(await probeOf(house.as('detective'), 29), form)).body;
    await finish(id, 'result-entry', enteredResult());
    await finish(id, 'evaluate', NO_MATCH);
    const caution = 'This result is not by itself a reason to detain the person again once they were released.';
    expect((await house.as('detective').get(`/v1/face-searches/${id}/lead`)).body).toMatchObject({ caution, positiveMatch: false });
    const { body } = await house.as('detective').get<{ text: string }>(`/v1/face-searches/${id}/entry-text`);
    expect(body.text).toContain(caution);
  });

  it('VIII.A.1: the search of a minor is flagged and reviewed by the supervisor, whatever it came to', async () => {
    const made = await search((await upload(25, { minor: 'true' })).body.id, { caseNumber: '2026-006004' });
    const { id } = made.body;
    await finish(id, 'result-entry', enteredResult());
    await finish(id, 'evaluate', NO_MATCH);
    const recordsReference = { number: 'R-1', enteredAt: new Date().toISOString() };
    await finish(id, 'case-report-entry', { positiveMatch: false, recordsReference });
    expect(await flagsOf(id)).toEqual(['MINOR_SUBJECT']);
    await house.as('sergeant').complete('faceSearch.supervisor-review', { decision: 'REVIEWED' });
  });

  it('A16: who asked for the search sees its lead with the legend, and not the list', async () => {
    const detective = house.as('detective');
    const patrol = house.as('patrol');
    await house.database.dataSource.query(
      `INSERT INTO case_file (id, ori, case_number, kind, state, offence_codes, opened_at) VALUES (gen_random_uuid(), 'FL0130700', '2026-006005', 'CRIMINAL', 'OPEN', '{812.13}', now())`,
    );
    const probeId = await probeOf(detective, 26);
    await expectRefused(house, 'detective', await search(probeId, { caseNumber: '2026-006005' }), 'CASE_NOT_ASSIGNED');
    const made = await search(probeId, { caseNumber: '2026-006005', requestedBy: house.department.patrol });
    expect(made.status).toBe(201);
    const { id } = made.body;
    const lead = () => patrol.get<object>(`/v1/face-searches/${id}/lead`);
    expect((await lead()).body).toMatchObject({ positiveMatch: null, person: null });
    await finish(id, 'result-entry', enteredResult());
    await finish(id, 'evaluate', matchWith((await candidateIds(detective, id)).get('R-1') ?? ''));
    const told = (await lead()).body;
    expect(told).toMatchObject({
      legend: expect.stringContaining('NOT PROBABLE CAUSE') as string,
      positiveMatch: true,
      person: { name: 'Pat Example', legend: expect.stringContaining('LEAD ONLY') as string },
    });
    expect(JSON.stringify(told)).not.toMatch(/similarityScore|rank|BOOKING_PHOTO/);
    expect((await patrol.get('/v1/face-searches/requested')).body).toMatchObject({ searches: [{ id, positiveMatch: true }] });
    expect((await patrol.get(`/v1/face-searches/${id}`)).body).not.toHaveProperty('details');
    await expectRefused(house, 'patrol', await patrol.get(`/v1/face-searches/${id}/candidates`), 'NOT_FOUND');
    await expectRefused(house, 'detective2', await house.as('detective2').get(`/v1/face-searches/${id}/lead`), 'NOT_FOUND');
  });

  it('V.C, IX.A.1: a relation that is declared, or seen in the names, is flagged and not refused', async () => {
    const declared = await search(await probeOf(house.as('detective'), 27), { caseNumber: '2026-006006', relations: ['RELATIVE'] });
    expect(await flagsOf(declared.body.id)).toEqual(['RELATIVE_SUBJECT']);
    const id = await submitted(house.as('detective'), { caseNumber: '2026-006007' }, 28);
    const named = { rank: 1, source: 'DL_PHOTO', recordRef: 'R-9', name: 'of Name detective' };
    await finish(id, 'result-entry', enteredResult([named, { ...named, rank: 2, recordRef: 'R-10', name: 'Name of sergeant' }]));
    await finish(id, 'evaluate', NO_MATCH);
    expect((await flagsOf(id)).sort()).toEqual(['COLLEAGUE_SUBJECT', 'SELF_SUBJECT']);
  });

  it('IV.F, IV.H: ties, duplicates, a list that was cut off and a missing score are kept as they came', async () => {
    const id = await submitted(house.as('detective'), { caseNumber: '2026-006008' }, 29);
    const entry = { rank: 1, source: 'BOOKING_PHOTO', recordRef: 'R-1', name: 'Pat Example', dateOfBirth: '1990-01-02' };
    const result = { ...enteredResult([entry, { ...entry, recordRef: 'R-2', name: 'EXAMPLE, PAT' }]), requestedCount: 2, truncated: true };
    await finish(id, 'result-entry', result);
    const list = await house.as('detective').get<{ candidates: object[] }>(`/v1/face-searches/${id}/candidates?opened=true`);
    expect(list.body).toMatchObject({
      returnedCount: 2,
      requestedCount: 2,
      truncated: true,
      ties: true,
      duplicates: true,
      hiddenColumns: 0,
    });
    expect(list.body.candidates).toMatchObject([{ similarityScore: null }, { similarityScore: null }]);
    await expectRefused(
      house,
      'detective',
      await house.as('detective').get(`/v1/face-searches/${id}/candidates/${accountId}`),
      'NOT_FOUND',
    );
  });

  it('VI.C: an entry missing for seven days is a discrepancy, once', async () => {
    const id = await submitted(house.as('detective'), { caseNumber: '2026-006011' }, 34);
    await finish(id, 'result-entry', enteredResult());
    await finish(id, 'evaluate', NO_MATCH);
    await until(async () => (await rungs(id)).length > 0, 'the entry was not asked for');
    const climb = (days: number): Promise<unknown> =>
      house.database.dataSource.transaction((manager) => climbLadders(manager, id, hence(days)));
    await climb(4);
    await climb(7.05);
    expect((await rungs(id)).map(({ rung, state }) => `${rung} ${state}`).sort()).toEqual(['DUE DONE', 'ESCALATE_1 DONE', 'REMIND MISSED']);
    await dayComes(house, hence(6.9));
    expect(await found(id)).toEqual([]);
    await dayComes(house, hence(7.05));
    await dayComes(house, hence(9));
    expect(await found(id)).toEqual([{ type: 'UNDOCUMENTED_SEARCH', about_member_id: house.department.detective }]);
  });

  it('VI.C: a search whose result nobody enters is a discrepancy after the days for it, and counts in its month', async () => {
    const id = await submitted(house.as('detective'), { caseNumber: '2026-006012' }, 35);
    const manager = house.database.dataSource.manager;
    const month = async () =>
      (await searchRecords(manager, Date.now() - 86_400_000, Date.now() + 1_000)).find((one) => one.searchId === id);
    expect(await month()).toMatchObject({ query: 'NOT_ENTERED', providerSearchId: null, entry: { dueAt: null, filedAt: null } });
    await dayComes(house, hence(6.9));
    expect(await found(id)).toEqual([]);
    await dayComes(house, hence(7.05));
    await dayComes(house, hence(9));
    expect(await found(id)).toEqual([{ type: 'UNDOCUMENTED_SEARCH', about_member_id: house.department.detective }]);
  });

  const hence = (days: number): Date => new Date(Date.now() + days * 86_400_000);
  const found = (id: string): Promise<unknown[]> =>
    house.database.dataSource.query(`SELECT type, about_member_id FROM discrepancy WHERE subject_id = $1`, [id]);

  const rungs = (id: string): Promise<{ rung: string; state: string }[]> =>
    house.database.dataSource.query(
      `SELECT r.rung, r.state FROM task_rung r JOIN task t ON t.id = r.task_id WHERE t.process_id = $1 AND t.kind = 'faceSearch.case-report-entry'`,
      [id],
    );

  it('V.E.3: training that expires in the middle leaves the result readable and to be documented, and allows no new search', async () => {
    const detective = house.as('detective');
    const id = await submitted(detective, { caseNumber: '2026-006009' }, 30);
    await finish(id, 'result-entry', enteredResult());
    await house.database.dataSource.query(`UPDATE training_record SET expires_at = now() - interval '1 minute' WHERE member_id = $1`, [
      house.department.detective,
    ]);
    await expectRefused(house, 'detective', await search(await probeOf(detective, 31), { caseNumber: '2026-006009' }), 'TRAINING_EXPIRED');
    expect((await candidateIds(detective, id)).size).toBe(2);
    await finish(id, 'evaluate', NO_MATCH);
    await finish(id, 'case-report-entry', {
      positiveMatch: false,
      recordsReference: { number: 'R-2', enteredAt: new Date().toISOString() },
    });
    await house.database.dataSource.query('UPDATE training_record SET expires_at = NULL WHERE member_id = $1', [
      house.department.detective,
    ]);
  });

  it('VII.E.3: a suspension in the middle leaves the result readable and to be documented, and allows no new search', async () => {
    const detective = house.as('detective');
    const id = await submitted(detective, { caseNumber: '2026-006010' }, 32);
    await finish(id, 'result-entry', enteredResult());
    const order = { cause: 'MISUSE', reference: 'Report 7 of the duty desk' };
    expect((await house.as('sergeant').post(`/v1/accounts/${accountId}/suspend`, order)).status).toBe(200);
    await expectRefused(
      house,
      'detective',
      await search(await probeOf(detective, 33), { caseNumber: '2026-006010' }),
      'ACCOUNT_NOT_ACTIVE',
    );
    await finish(id, 'evaluate', NO_MATCH);
    await finish(id, 'case-report-entry', {
      positiveMatch: false,
      recordsReference: { number: 'R-3', enteredAt: new Date().toISOString() },
    });
  });
});
