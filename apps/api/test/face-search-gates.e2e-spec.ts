import { randomUUID } from 'node:crypto';
import { activeAccount, agreementInForce, TEST_ORI } from './support/accounts';
import { openHouse, type House } from './support/house';
import type { Answer, ProblemSeen } from './support/officer';
import { expectRefused } from './support/refused';
import { enteredResult, greenForm, probeOf, submitted } from './support/searches';

const NEW_CASE = '2026-004001';

describe('gates of a face search over HTTP', () => {
  let house: House;
  let probeId: string;

  beforeAll(async () => {
    house = await openHouse();
    await agreementInForce(house);
    await activeAccount(house, 'detective');
    await activeAccount(house, 'patrol');
    probeId = await probeOf(house.as('detective'));
    await closedCase('2026-004900', 'CLOSED');
    await closedCase('2026-004901', 'SEALED');
    await closedCase('2026-004902', 'OPEN');
  });
  afterAll(() => house.close());

  async function closedCase(number: string, state: string): Promise<void> {
    await house.database.dataSource.query(
      `INSERT INTO case_file (id, ori, case_number, kind, state, offence_codes, opened_at) VALUES ($1, $2, $3, 'CRIMINAL', $4, '{812.13}', now())`,
      [randomUUID(), TEST_ORI, number, state],
    );
  }

  const codes = ({ code, also = [] }: ProblemSeen): string[] => [code, ...also.map((each) => each.code)];

  it.each([
    ['VI.B', 'no case number', { caseNumber: undefined, caseStub: undefined }, 'CASE_NUMBER_REQUIRED', 'VI.B'],
    ['VI.B', 'a placeholder', { caseNumber: 'N/A' }, 'CASE_NUMBER_REQUIRED', 'VI.B'],
    ['VI.B', 'a malformed number', { caseNumber: 'case seven' }, 'CASE_NUMBER_MALFORMED', undefined],
    ['VI.B', 'another agency’s number', { caseNumber: 'FL0139999-2026-12345' }, 'CASE_OF_OTHER_AGENCY', undefined],
    ['VI.B', 'an unknown number and no case to open', { caseStub: undefined }, 'CASE_NOT_FOUND', undefined],
    ['VI.B', 'a closed case', { caseNumber: '2026-004900' }, 'CASE_NOT_OPEN', undefined],
    ['VI.B', 'a sealed case, as a number nobody has', { caseNumber: '2026-004901', caseStub: undefined }, 'CASE_NOT_FOUND', undefined],
    ['IX.A', 'somebody else’s case', { caseNumber: '2026-004902' }, 'CASE_NOT_ASSIGNED', undefined],
    ['VIII.A', 'no purpose', { purpose: undefined }, 'PURPOSE_REQUIRED', 'VIII.A'],
    ['VIII.A', 'a sixth purpose', { purpose: { purpose: 'VIII_A6' } }, 'PURPOSE_NOT_AUTHORIZED', 'VIII.A'],
    ['VIII.A', 'a purpose without its fields', { purpose: { purpose: 'VIII_A2' } }, 'PURPOSE_FIELDS_MISSING', 'VIII.A.2'],
    ['VIII.A.3', 'Internal Affairs', { purpose: { purpose: 'VIII_A3' } }, 'COMPARTMENT_NOT_AVAILABLE', undefined],
    [
      'VIII.A',
      'a purpose of another kind of case',
      { purpose: { purpose: 'VIII_A4', assistance: { reason: 'DEMENTIA' } } },
      'PURPOSE_CASE_MISMATCH',
      undefined,
    ],
    ['VI.C', 'no reason', { reason: undefined }, 'SEARCH_REASON_REQUIRED', undefined],
    ['V.B', 'no probe', { probeId: undefined }, 'PROBE_REQUIRED', 'V.B'],
    ['V.B', 'a probe nobody knows', { probeId: randomUUID() }, 'PROBE_REQUIRED', 'V.B'],
    ['V.C', 'no attestation', { attestation: undefined }, 'ATTESTATION_REQUIRED', undefined],
    ['V.C', 'an old attestation', { attestation: { accepted: true, version: '0' } }, 'ATTESTATION_REQUIRED', undefined],
    ['IX.A', 'a prohibited use', { prohibitedUse: 'IX_A1' }, 'PROHIBITED_USE', 'IX.A.1'],
  ] as const)('%s refuses a search with %s', async (_, __, change, code, clause) => {
    const answer = await house
      .as('detective')
      .post<ProblemSeen>('/v1/face-searches', greenForm(probeId, { caseNumber: NEW_CASE, ...change }));
    expect(answer.status).toBeGreaterThanOrEqual(403);
    expect(codes(answer.body)).toContain(code);
    const [problem] = [answer.body, ...(answer.body.also ?? [])].filter((each) => each.code === code);
    expect(problem?.authority).toMatchObject(
      clause === undefined ? { kind: expect.not.stringMatching(/^SOP$/) as string } : { kind: 'SOP', ref: clause },
    );
  });

  it('V.B, V.E.3, VI.A refuse a member without account and training, and one outside the units; all gates in one answer', async () => {
    const unregistered = await house.as('detective2').post<ProblemSeen>('/v1/face-searches', { purpose: {} });
    expect(unregistered.status).toBe(403);
    expect(codes(unregistered.body)).toEqual([
      'ACCOUNT_NOT_ACTIVE',
      'TRAINING_INCOMPLETE',
      'CASE_NUMBER_REQUIRED',
      'PURPOSE_REQUIRED',
      'SEARCH_REASON_REQUIRED',
      'PROBE_REQUIRED',
      'ATTESTATION_REQUIRED',
    ]);
    const outside = await house.as('patrol').post<ProblemSeen>('/v1/face-searches', greenForm(await probeOf(house.as('patrol'), 40)));
    expect(codes(outside.body)).toEqual(['UNIT_NOT_AUTHORIZED']);
    expect(outside.body.authority).toMatchObject({ kind: 'SOP', ref: 'VI.A' });
    const denied: { code: string }[] = await house.database.dataSource.query(
      `SELECT code FROM audit_event WHERE action = 'FaceSearchSubmitted' AND outcome = 'DENIED' AND actor_id = $1 ORDER BY id`,
      [house.department.detective2],
    );
    expect(denied.map(({ code }) => code)).toEqual(codes(unregistered.body));
  });

  it('V.B: a search for the simulator in production is refused, and the refusal is in the log', async () => {
    const { nodeEnv } = house.config;
    house.config.nodeEnv = 'production';
    const refused = await house
      .as('detective')
      .post<ProblemSeen>('/v1/face-searches', greenForm(probeId, { provider: 'SIMULATOR', caseNumber: NEW_CASE }));
    house.config.nodeEnv = nodeEnv;
    expect(refused.body.code).toBe('PROVIDER_NOT_AVAILABLE');
    const denied: { authority: string }[] = await house.database.dataSource.query(
      `SELECT authority_kind AS authority FROM audit_event WHERE code = 'PROVIDER_NOT_AVAILABLE' AND outcome = 'DENIED' AND actor_id = $1`,
      [house.department.detective],
    );
    expect(denied).toEqual([{ authority: 'SYSTEM' }]);
  });

  it('V.B shows which gates are green before any form is filled in', async () => {
    const gates = async (handle: 'detective' | 'detective2'): Promise<Record<string, boolean>> => {
      const { body } = await house.as(handle).get<{ gates: { gate: string; green: boolean }[] }>('/v1/face-searches/gates');
      return Object.fromEntries(body.gates.map(({ gate, green }) => [gate, green]));
    };
    expect(await gates('detective')).toEqual({ ACCOUNT: true, TRAINING: true, ACCESS_BASIS: true, AGREEMENT: true, STOP: true });
    expect(await gates('detective2')).toEqual({ ACCOUNT: false, TRAINING: false, ACCESS_BASIS: true, AGREEMENT: true, STOP: true });
  });

  it('V.B: the same photograph again in the same case needs a reason', async () => {
    const detective = house.as('detective');
    const form = greenForm(probeId, { caseNumber: '2026-004100' });
    expect((await detective.post('/v1/face-searches', form)).status).toBe(201);
    const again = await detective.post<ProblemSeen>('/v1/face-searches', form);
    expect(again).toMatchObject({ status: 409, body: { code: 'PROBE_REPEATED' } });
    expect((await detective.post('/v1/face-searches', { ...form, repeatReason: 'New threshold.' })).status).toBe(201);
  });

  it('V.B: what somebody already ran is recorded, and the gates that had failed are discrepancies', async () => {
    const recorded = await house.as('detective2').post<{ id: string; discrepancies: string[] }>('/v1/face-searches/record-late', {
      providerSearchId: 'FX-LATE-1',
      executedAt: '2026-10-01T12:00:00Z',
      caseNumber: 'N/A',
      purpose: { purpose: 'curiosity' },
    });
    expect(recorded.status).toBe(201);
    expect(recorded.body.discrepancies).toEqual(
      expect.arrayContaining([
        'CASE_NUMBER_REQUIRED',
        'PURPOSE_NOT_AUTHORIZED',
        'ACCOUNT_NOT_ACTIVE',
        'TRAINING_INCOMPLETE',
        'PROBE_REQUIRED',
      ]),
    );
    const page = await house
      .as('detective2')
      .get<{ flags: string[]; details: { discrepancies: unknown[] } }>(`/v1/face-searches/${recorded.body.id}`);
    expect(page.body.flags).toContain('RECORDED_LATE');
    expect(page.body.details.discrepancies).toHaveLength(recorded.body.discrepancies.length);
    expect((await house.as('detective2').task('faceSearch.result-entry')).kind).toBe('faceSearch.result-entry');
    const opened: { type: string }[] = await house.database.dataSource.query('SELECT type FROM discrepancy WHERE subject_id = $1', [
      recorded.body.id,
    ]);
    expect(opened.map(({ type }) => type).sort()).toEqual([...recorded.body.discrepancies].sort());
    const future = await house
      .as('detective2')
      .post<ProblemSeen>('/v1/face-searches/record-late', { providerSearchId: 'F', executedAt: '2126-01-01T00:00:00Z' });
    expect(future.body.code).toBe('INSTANT_IN_FUTURE');
  });

  it('V.B: a late record with every gate green has no discrepancy, and its result is entered', async () => {
    const detective = house.as('detective');
    const executedAt = new Date(Date.now() - 60_000).toISOString();
    const lateProbe = await probeOf(detective, 44);
    await submitted(detective, { caseNumber: '2026-004300' }, 45);
    await house.database.dataSource.query(`UPDATE case_assignment SET valid_from = valid_from - interval '1 hour'`);
    const late = await detective.post<{ id: string; discrepancies: string[] }>('/v1/face-searches/record-late', {
      ...greenForm(lateProbe, { caseNumber: '2026-004300' }),
      providerSearchId: 'FX-LATE-2',
      executedAt,
    });
    expect(late).toMatchObject({ status: 201, body: { discrepancies: [] } });
    const page = await detective.get<{ next: { taskId: string }[] }>(`/v1/face-searches/${late.body.id}`);
    const done = await detective.post<{ outcome: string }>(`/v1/tasks/${page.body.next[0]?.taskId ?? ''}/complete`, {
      ...enteredResult(),
      executedAt,
    });
    expect(done.body.outcome).toBe('RESULTS_RETURNED');
  });

  it('VI.B: a result without its fields, and an automated score as decision are refused', async () => {
    const detective = house.as('detective');
    const id = await submitted(detective, { caseNumber: '2026-004200' }, 42);
    const page = await detective.get<{ next: { taskId: string }[] }>(`/v1/face-searches/${id}`);
    const complete = (form: unknown): Promise<{ body: ProblemSeen }> =>
      detective.post<ProblemSeen>(`/v1/tasks/${page.body.next[0]?.taskId ?? ''}/complete`, form);
    expect((await complete({ returnedCount: 2 })).body).toMatchObject({
      code: 'RESULT_INCOMPLETE',
      facts: { fields: ['providerSearchId', 'printoutId or rows'] },
    });
    expect((await complete({ ...enteredResult(), matchPercent: 98 })).body).toMatchObject({
      code: 'FORM_INVALID',
      errors: [{ path: 'matchPercent' }],
    });
    await complete(enteredResult());
    const after = await detective.get<{ next: { taskId: string }[] }>(`/v1/face-searches/${id}`);
    const automated = await detective.post<ProblemSeen>(`/v1/tasks/${after.body.next[0]?.taskId ?? ''}/complete`, {
      result: 'MATCH',
      rationale: 'score',
      comparisons: [{ candidateId: randomUUID(), mode: 'AUTOMATED', featuresFor: [], featuresAgainst: [] }],
    });
    expect(automated.body).toMatchObject({ code: 'HUMAN_COMPARISON_REQUIRED', authority: { kind: 'SOP', ref: 'VI.B' } });
  });

  it('V.B: no agreement in force, no search', async () => {
    await house.database.dataSource.query(`UPDATE agreement SET valid_to = now() - interval '1 hour'`);
    const answer = await house.as('detective').post<ProblemSeen>('/v1/face-searches', greenForm(probeId, { caseNumber: NEW_CASE }));
    expect(codes(answer.body)).toEqual(['AGREEMENT_LAPSED']);
    const renewed = { reference: 'MOU-2', from: new Date(Date.now() - 1_000).toISOString() };
    expect((await house.as('commander').post<ProblemSeen>('/v1/agreements', renewed)).body.code).toBe('NOT_PERMITTED');
    expect((await house.as('major').post('/v1/agreements', renewed)).status).toBe(201);
    expect((await house.as('detective').post('/v1/face-searches', greenForm(probeId, { caseNumber: NEW_CASE }))).status).toBe(201);
  });

  it.each(['assign', 'release'])('IX.A.2: to a stranger, %s answers for a case as for one that does not exist', async (verb) => {
    const body = { memberId: house.department.detective };
    const seen = (number: string): Promise<Answer<ProblemSeen>> => house.as('patrol').post(`/v1/case-files/${number}/${verb}`, body);
    const [there, missing] = [await seen('2026-004902'), await seen('2026-999999')];
    await expectRefused(house, 'patrol', there, 'NOT_FOUND');
    expect({ ...there.body, instance: '' }).toEqual({ ...missing.body, instance: '' });
  });

  it('IX.A.2: a supervisor assigns a member to the case, nobody assigns themselves', async () => {
    const route = '/v1/case-files/2026-004902/assign';
    const memberId = house.department.detective;
    expect((await house.as('sergeant').post(route, { memberId })).status).toBe(200);
    await expectRefused(house, 'detective', await house.as('detective').post(route, { memberId }), 'NOT_PERMITTED');
    expect((await house.as('detective').get('/v1/case-files/2026-004902/face-searches')).body).toEqual({ searches: [], next: null });
    expect((await house.as('sergeant').post('/v1/case-files/2026-004902/release', { memberId })).status).toBe(200);
    const answer = await house.as('detective').post<ProblemSeen>('/v1/face-searches', greenForm(probeId, { caseNumber: '2026-004902' }));
    expect(codes(answer.body)).toEqual(['CASE_NOT_ASSIGNED']);
  });
});
