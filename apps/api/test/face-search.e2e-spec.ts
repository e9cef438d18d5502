import { randomUUID } from 'node:crypto';
import { activeAccount, agreementInForce } from './support/accounts';
import { openHouse, type House } from './support/house';
import type { ProblemSeen } from './support/officer';
import {
  candidateIds,
  CANDIDATES,
  enteredResult,
  greenForm,
  matchWith,
  NO_MATCH,
  photograph,
  probeOf,
  submitted,
} from './support/searches';
import { until } from './support/wait';

interface Page {
  readonly state: string;
  readonly outcome: string | null;
  readonly legend: string;
  readonly mayReadCandidates: boolean;
  readonly timeline: readonly { readonly step: string; readonly outcome: string | null }[];
  readonly next: readonly { readonly taskId: string; readonly step: string }[];
  readonly details?: {
    readonly determination: { readonly id: string; readonly outcome: string } | null;
    readonly cancelled: object | null;
    readonly superseded: readonly unknown[];
    readonly result: { readonly outcome: string } | null;
  };
}

describe('face search over HTTP', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
    await agreementInForce(house);
    await activeAccount(house, 'detective');
  });
  afterAll(() => house.close());

  const page = async (id: string): Promise<Page> => (await house.as('detective').get<Page>(`/v1/face-searches/${id}`)).body;
  const outcomes = async (id: string): Promise<Map<string, string | null>> =>
    new Map((await page(id)).timeline.map(({ step, outcome }) => [step, outcome]));

  it('V.B, VI.B: submitted, entered by hand, compared; a match names the candidate that is followed up', async () => {
    const detective = house.as('detective');
    const opened = await detective.post<{ id: string; next: { kind: string }[] }>('/v1/face-searches', greenForm(await probeOf(detective)));
    expect(opened.status).toBe(201);
    expect(opened.body.next).toMatchObject([{ kind: 'faceSearch.result-entry' }]);
    const { id } = opened.body;
    expect(await detective.complete('faceSearch.result-entry', enteredResult())).toMatchObject({
      outcome: 'RESULTS_RETURNED',
      next: [{ kind: 'faceSearch.evaluate' }],
    });
    const match = (await candidateIds(detective, id)).get('R-1') ?? '';
    expect(await detective.complete('faceSearch.evaluate', matchWith(match))).toMatchObject({ outcome: 'MATCH' });
    const seen = await page(id);
    expect(seen).toMatchObject({
      legend: expect.stringContaining('NOT AN IDENTIFICATION') as string,
      details: {
        determination: { outcome: 'MATCH' },
        result: { outcome: 'RESULTS_RETURNED' },
        eligibility: {
          accessBasis: 'INVESTIGATIVE_SECTION',
          accessRef: expect.any(String) as string,
          trainingId: expect.any(String) as string,
        },
      },
    });
    expect(seen.timeline.map(({ step }) => step)).toEqual(expect.arrayContaining(['query', 'result-entry', 'evaluate']));
    expect((await detective.tasks()).map(({ kind }) => kind)).toContain('faceSearch.report-review');
  });

  it('IV.F, VI.B: the simulator answers by itself, the comparison stays a person’s; NO_MATCH follows nobody up', async () => {
    const detective = house.as('detective');
    const id = await submitted(detective, { provider: 'SIMULATOR', caseNumber: '2026-001235' }, 2);
    await until(async () => (await outcomes(id)).has('evaluate'), 'the simulator did not answer');
    expect(['RESULTS_RETURNED', 'NO_CANDIDATES']).toContain((await outcomes(id)).get('query'));
    const task = (await detective.tasks()).find(({ kind }) => kind === 'faceSearch.evaluate');
    await detective.post(`/v1/tasks/${task?.id ?? ''}/complete`, NO_MATCH);
    await until(async () => (await outcomes(id)).has('case-report-entry'), 'the entry was not asked for');
    const seen = await page(id);
    expect(seen.timeline.filter(({ step }) => step.includes(':'))).toEqual([]);
  });

  it('IV.H shows rank, score and source only after the person’s own result, and the legend on every candidate', async () => {
    const detective = house.as('detective');
    const id = await submitted(detective, { caseNumber: '2026-001236' }, 3);
    await detective.complete('faceSearch.result-entry', enteredResult());
    const before = await detective.get<{ blind: boolean; candidates: Record<string, unknown>[] }>(`/v1/face-searches/${id}/candidates`);
    expect(before.body.blind).toBe(true);
    expect(before.body.candidates.every((each) => !('similarityScore' in each) && typeof each.legend === 'string')).toBe(true);
    await detective.complete('faceSearch.evaluate', NO_MATCH);
    const after = await detective.get<{ candidates: unknown[] }>(`/v1/face-searches/${id}/candidates`);
    expect(after.body.candidates).toMatchObject(CANDIDATES.map(({ rank, similarityScore, source }) => ({ rank, similarityScore, source })));
  });

  it('VI.D, A9: reading a list is audited and kept as a fact; to everybody else it does not exist', async () => {
    const detective = house.as('detective');
    const id = await submitted(detective, { caseNumber: '2026-001237' }, 4);
    await detective.complete('faceSearch.result-entry', enteredResult());
    await candidateIds(detective, id);
    for (const other of ['detective2', 'patrol', 'systemAdministrator', 'commander'] as const) {
      expect((await house.as(other).get(`/v1/face-searches/${id}/candidates`)).status).toBe(404);
    }
    const reads: unknown[] = await house.database.dataSource.query('SELECT member_id FROM candidate_read WHERE search_id = $1', [id]);
    expect(reads).toEqual([{ member_id: house.department.detective }]);
    const events: unknown[] = await house.database.dataSource.query(
      `SELECT outcome, count(*)::int FROM audit_event WHERE action = 'CandidateListRead' AND object_id = $1 GROUP BY 1 ORDER BY 1`,
      [id],
    );
    expect(events).toEqual([
      { outcome: 'DENIED', count: 4 },
      { outcome: 'SUCCESS', count: 1 },
    ]);
    await detective.complete('faceSearch.evaluate', NO_MATCH);
  });

  it('VI.B: a mis-keyed determination is superseded, and what rests on it begins again', async () => {
    const detective = house.as('detective');
    const id = await submitted(detective, { caseNumber: '2026-001238' }, 5);
    await detective.complete('faceSearch.result-entry', enteredResult());
    await detective.complete('faceSearch.evaluate', NO_MATCH);
    const wrong = (await page(id)).details?.determination?.id;
    const match = (await candidateIds(detective, id)).get('R-2') ?? '';
    const route = `/v1/face-searches/${id}/determinations/supersede`;
    const stranger = await house.as('detective2').post<ProblemSeen>(route, { ...matchWith(match), supersedes: randomUUID() });
    expect(stranger).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    const unsaid = await detective.post<ProblemSeen>(route, { ...matchWith(match), supersedes: wrong });
    expect(unsaid.body).toMatchObject({ code: 'SUPERSEDE_REASON_REQUIRED' });
    const made = await detective.post<{ outcome: string }>(route, {
      ...matchWith(match),
      supersedes: wrong,
      supersedeReason: 'Clicked the wrong answer.',
    });
    expect(made).toMatchObject({ status: 200, body: { outcome: 'MATCH' } });
    await until(async () => (await outcomes(id)).has(`report-review:${match}`), 'the main line did not begin again');
    expect((await page(id)).details).toMatchObject({ determination: { outcome: 'MATCH' }, superseded: [{ id: wrong }] });
    const again = await detective.post<ProblemSeen>(route, { ...matchWith(match), supersedes: wrong, supersedeReason: 'Again.' });
    expect(again).toMatchObject({ status: 409, body: { code: 'SUPERSEDED_ALREADY' } });
  });

  it('VI.C: a search that has not run is cancelled by its owner and documented as not run; one that ran is not cancelled', async () => {
    const detective = house.as('detective');
    const id = await submitted(detective, { caseNumber: '2026-001239' }, 6);
    const body = { reason: 'The witness withdrew.' };
    expect((await house.as('commander').post<ProblemSeen>(`/v1/face-searches/${id}/cancel`, body)).status).toBe(403);
    const stranger = await house.as('detective2').post<ProblemSeen>(`/v1/face-searches/${id}/cancel`, body);
    expect(stranger).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    expect((await detective.post(`/v1/face-searches/${id}/cancel`, body)).status).toBe(200);
    expect((await detective.post<ProblemSeen>(`/v1/face-searches/${id}/cancel`, body)).body.code).toBe('SEARCH_ALREADY_RAN');
    expect((await page(id)).details?.cancelled).toMatchObject({ by: { id: house.department.detective }, reason: body.reason });
    const due = async (): Promise<string | undefined> => (await page(id)).next.find(({ step }) => step === 'case-report-entry')?.taskId;
    await until(async () => (await due()) !== undefined, 'the entry was not asked for');
    const filed = { positiveMatch: false, recordsReference: { number: 'R-1' } };
    expect((await detective.post(`/v1/tasks/${(await due()) ?? ''}/complete`, filed)).status).toBe(200);
    await until(async () => (await page(id)).state === 'CLOSED', 'the search did not close');
    const [entry]: unknown[] = await house.database.dataSource.query(
      'SELECT positive_match, sub_reason FROM case_report_entry WHERE search_id = $1',
      [id],
    );
    expect(entry).toEqual({ positive_match: false, sub_reason: 'NOT_RUN' });
    const ran = await submitted(detective, { caseNumber: '2026-001240' }, 7);
    await detective.complete('faceSearch.result-entry', enteredResult([]));
    const late = await detective.post<ProblemSeen>(`/v1/face-searches/${ran}/cancel`, body);
    expect(late).toMatchObject({ status: 409, body: { code: 'SEARCH_ALREADY_RAN' } });
    const events: { code: string; kind: string }[] = await house.database.dataSource.query(
      `SELECT code, object_kind AS kind FROM audit_event WHERE object_id = $1 AND action = 'FaceSearchCancelled' ORDER BY id`,
      [id],
    );
    expect(events.map(({ code }) => code)).toEqual(['NOT_THE_OWNER', 'NOT_FOUND', 'SEARCH_CANCELLED', 'SEARCH_ALREADY_RAN']);
    expect(new Set(events.map(({ kind }) => kind))).toEqual(new Set(['faceSearch']));
  });

  it('V.B: the searches of a case are listed newest first, for those who work on it', async () => {
    const listed = await house
      .as('detective')
      .get<{ searches: { id: string; determination: string }[] }>('/v1/case-files/2026-001236/face-searches');
    expect(listed.body.searches).toMatchObject([{ determination: 'NO_MATCH', purpose: 'VIII_A1' }]);
    expect((await house.as('patrol').get('/v1/case-files/2026-001236/face-searches')).status).toBe(404);
    expect((await house.as('commander').get('/v1/case-files/2026-001236/face-searches')).status).toBe(200);
  });

  it('IV.I: the photograph is shown without metadata, and each look is audited', async () => {
    const detective = house.as('detective');
    expect((await photograph(8)).includes('planted-exif')).toBe(true);
    const id = await probeOf(detective, 8);
    const shown = await detective.download(`/v1/probe-images/${id}/image`);
    expect(shown).toMatchObject({ status: 200, type: 'image/jpeg' });
    expect(shown.bytes.includes('planted-exif')).toBe(false);
    expect((await house.as('detective2').download(`/v1/probe-images/${id}/image`)).status).toBe(404);
    const events: unknown[] = await house.database.dataSource.query(
      `SELECT outcome FROM audit_event WHERE action = 'ProbeRead' AND object_id = $1 ORDER BY id`,
      [id],
    );
    expect(events).toEqual([{ outcome: 'SUCCESS' }, { outcome: 'DENIED' }]);
  });
});
