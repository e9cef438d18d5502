import { climbLadders, transact } from '@app/process';
import { nmpd40023 } from '@app/domain/policy';
import { ensureSchedules } from '@app/temporal';
import { ScheduleOverlapPolicy } from '@temporalio/client';
import { agreementInForce } from './support/accounts';
import { openHouse, type House } from './support/house';
import type { ProblemSeen } from './support/officer';
import { expectRefused } from './support/refused';
import { digestOfAnswered } from './support/stored-form';
import { until } from './support/wait';

interface ExceptionSeen {
  readonly key: string;
  readonly test: string;
  readonly code: string;
  readonly reviewer: string;
}

interface AuditSeen {
  readonly id: string;
  readonly state: string;
  readonly outcome: string | null;
  readonly population: { readonly searchIds: readonly string[]; readonly frozenAt: string };
  readonly sample: { readonly seed: string; readonly algorithm: string; readonly ids: readonly string[] };
  readonly result: {
    readonly tests: readonly { readonly test: string; readonly exceptions: readonly ExceptionSeen[] }[];
    readonly notRun: readonly { readonly test: string }[];
    readonly sampled: readonly { readonly searchId: string; readonly reviewer: string }[];
  } | null;
  readonly memorandum: {
    readonly content: object;
    readonly sha256: string;
    readonly submitted: { readonly addressee: string } | null;
  } | null;
  readonly timeline: readonly { readonly step: string; readonly decidedAt: string | null }[];
}

interface SampleSeen {
  readonly ids: readonly string[];
  readonly populationSha256: string;
  readonly frozenAt: string;
  readonly drawnAt: string;
}

/** The instants between which the schedule's nominal time of 1 October 2026, 00:05 in New York, lies. */
const OCTOBER_FIRST = {
  start: new Date('2026-10-01T04:00:00Z'),
  end: new Date('2026-10-01T05:00:00Z'),
  overlap: ScheduleOverlapPolicy.ALLOW_ALL,
};

async function auditOf(house: House, quarter: string): Promise<AuditSeen | undefined> {
  const { status, body } = await house.as('commander').get<AuditSeen>(`/v1/quarterly-audits/${quarter}`);
  return status === 200 ? body : undefined;
}

describe('the quarterly audit', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
    await agreementInForce(house);
  });
  afterAll(() => house.close());

  it('VII.C comes by the calendar: frozen first, then the seed, then the tests, with those not run named', async () => {
    await ensureSchedules(house.client, { ...house.config.temporal, timeZone: nmpd40023.timeZone });
    await house.client.schedule.getHandle('quarterly-audit').backfill([OCTOBER_FIRST]);
    await until(async () => ((await auditOf(house, '2026-Q3'))?.sample ?? null) !== null, 'the audit did not come');
    await house.as('commander').complete('quarterlyAudit.attach-sources', { reason: 'the host gives none' });
    await until(async () => ((await auditOf(house, '2026-Q3'))?.result ?? null) !== null, 'the tests did not run');
    const audit = await auditOf(house, '2026-Q3');
    expect(audit?.sample.seed).toMatch(/^[0-9a-f]{32}$/);
    expect(audit?.result?.tests.map(({ test }) => test)).toEqual([2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13].map((n) => `T${n}`));
    expect(audit?.result?.notRun.map(({ test }) => test)).toEqual(['T1', 'T5']);
    const steps = audit?.timeline.map(({ step }) => step) ?? [];
    expect(steps.slice(0, 4)).toEqual(['freeze', 'draw-sample', 'attach-sources', 'run-tests']);
  });

  it('VII.C: a later auditor draws the sample again and sees that it is the same', async () => {
    const { status, body } = await house.as('auditor').get<SampleSeen>('/v1/quarterly-audits/2026-Q3/sample');
    expect(status).toBe(200);
    expect(body).toMatchObject({ quarter: '2026-Q3', size: 25, same: true, redrawnIds: body.ids });
    const population = (await auditOf(house, '2026-Q3'))?.population;
    expect(population).toMatchObject({ frozenAt: body.frozenAt, from: '2026-07-01T04:00:00.000Z', to: '2026-10-01T04:00:00.000Z' });
    expect(body.populationSha256).toBe(digestOfAnswered(population));
    expect(Date.parse(body.drawnAt)).toBeGreaterThanOrEqual(Date.parse(body.frozenAt));
  });

  it('VII.C is begun by hand under the same id', async () => {
    const begun = await house.as('major').post<{ id: string; begun: boolean }>('/v1/quarterly-audits', { quarter: '2026-Q3' });
    expect([begun.status, begun.body]).toMatchObject([201, { id: (await auditOf(house, '2026-Q3'))?.id, begun: false }]);
    const [found]: { n: number }[] = await house.database.dataSource.query(
      `SELECT count(*)::int AS n FROM process WHERE kind = 'quarterlyAudit'`,
    );
    expect(found?.n).toBe(1);
  });

  it('VII.C: without findings too a memorandum is written, signed as it was read, and acknowledged by the Major, never by who signed it', async () => {
    const commander = house.as('commander');
    const { result } = (await auditOf(house, '2026-Q3')) ?? {};
    const months = result?.tests.flatMap(({ exceptions }) => exceptions) ?? [];
    expect(months.map(({ key, reviewer }) => [key, reviewer])).toEqual([
      ['T11/REPORT_MISSING/2026-07', 'MAJOR'],
      ['T11/REPORT_MISSING/2026-08', 'MAJOR'],
    ]);
    const explained = months.map(({ key }) => ({ key, action: 'EXPLAINED', note: 'the section began in October' }));
    const judging = await commander.task('quarterlyAudit.findings');
    const own = await commander.post<ProblemSeen>(`/v1/tasks/${judging.id}/complete`, { exceptions: explained, sample: [] });
    await expectRefused(house, 'commander', own, 'AUDIT_SELF_REVIEW');
    await commander.complete('quarterlyAudit.findings', { exceptions: [], sample: [] });
    await commander.complete('quarterlyAudit.memorandum', { remarks: 'A quiet quarter.' });
    const { memorandum } = (await auditOf(house, '2026-Q3')) ?? {};
    expect(digestOfAnswered(memorandum?.content)).toBe(memorandum?.sha256);
    const signing = await commander.task('quarterlyAudit.sign');
    const stale = await commander.post<ProblemSeen>(`/v1/tasks/${signing.id}/complete`, { sha256: '0'.repeat(64) });
    await expectRefused(house, 'commander', stale, 'OVERSIGHT_DOCUMENT_CHANGED');
    await commander.complete('quarterlyAudit.sign', { sha256: memorandum?.sha256 });
    expect((await commander.tasks()).map(({ kind }) => kind)).not.toContain('quarterlyAudit.acknowledge');
    await house.as('major').complete('quarterlyAudit.acknowledge', { exceptions: explained, sample: [] });
    await until(async () => (await auditOf(house, '2026-Q3'))?.state === 'CLOSED', 'the audit did not close');
    expect(await auditOf(house, '2026-Q3')).toMatchObject({
      outcome: 'CLOSED',
      memorandum: { submitted: { addressee: 'INVESTIGATIVE_SECTION_MAJOR' }, acknowledged: { by: house.department.major } },
    });
  });

  it('VII.C prints the memorandum as one page', async () => {
    const { type, bytes } = await house.as('auditor').download('/v1/quarterly-audits/2026-Q3/print');
    expect(type).toContain('text/html');
    expect(bytes.toString()).toContain('<dt>Settings that the audit ran under</dt><dd>nmpd-400.23 version 1</dd>');
    for (const text of ['FACESNXT-2026-Q3', 'A quiet quarter.', 'NOT RECONCILED with FACESNXT', 'Name of major', 'for Name of auditor, '])
      expect(bytes.toString()).toContain(text);
  });

  it('A7: exceptions are judged, the part of the Commander by the Major; each finding becomes a discrepancy that somebody has to correct', async () => {
    const [commander, major] = [house.as('commander'), house.as('major')];
    const late = { providerSearchId: 'FX-1', executedAt: '2026-05-12T16:00:00Z' };
    for (const officer of [commander, house.as('detective')])
      expect((await officer.post('/v1/face-searches/record-late', late)).status).toBe(201);
    await commander.post('/v1/quarterly-audits', { quarter: '2026-Q2' });
    const userList = { listedAt: new Date().toISOString(), userIds: ['somebody.else'] };
    const attaching = await commander.task('quarterlyAudit.attach-sources');
    const attach = (form: object) => commander.post<ProblemSeen>(`/v1/tasks/${attaching.id}/complete`, form);
    await expectRefused(house, 'commander', await attach({}), 'USER_LIST_OR_REASON_REQUIRED');
    const early = { userList: { ...userList, listedAt: '2026-06-30T12:00:00Z' } };
    await expectRefused(house, 'commander', await attach(early), 'USER_LIST_DATE_INVALID');
    await commander.complete('quarterlyAudit.attach-sources', { userList });
    await until(async () => ((await auditOf(house, '2026-Q2'))?.result ?? null) !== null, 'the tests did not run');
    const { result, population, sample } = (await auditOf(house, '2026-Q2')) ?? {};
    expect([...(sample?.ids ?? [])].sort()).toEqual(population?.searchIds);
    const exceptions = result?.tests.flatMap((test) => test.exceptions) ?? [];
    expect(exceptions.map(({ test, code }) => `${test} ${code}`)).toEqual(
      expect.arrayContaining(['T1 FACESNXT_USER_UNKNOWN', 'T3 TRAINING_MISSING', 'T6 ENTRY_MISSING', 'T11 REPORT_MISSING']),
    );
    const judged = (reviewer: string, action: string) => ({
      exceptions: exceptions.filter((item) => item.reviewer === reviewer).map(({ key }) => ({ key, action, note: 'read' })),
      sample: (result?.sampled ?? [])
        .filter((item) => item.reviewer === reviewer)
        .map(({ searchId }) => ({ searchId, judgement: 'CONFORMS' })),
    });

    const judging = await commander.task('quarterlyAudit.findings');
    const own = await commander.post<ProblemSeen>(`/v1/tasks/${judging.id}/complete`, judged('MAJOR', 'EXPLAINED'));
    await expectRefused(house, 'commander', own, 'AUDIT_SELF_REVIEW');
    const answer = async (form: object) => commander.post<ProblemSeen>(`/v1/tasks/${judging.id}/complete`, form);
    const mine = judged('COMMANDER', 'DISCREPANCY');
    await expectRefused(house, 'commander', await answer({ ...mine, exceptions: [] }), 'OVERSIGHT_ITEM_UNANSWERED');
    const unknown = { ...mine, exceptions: [...mine.exceptions, { key: 'T6/ENTRY_MISSING/nothing', action: 'EXPLAINED', note: 'no' }] };
    await expectRefused(house, 'commander', await answer(unknown), 'OVERSIGHT_ITEM_UNKNOWN');
    const wordless = { ...mine, exceptions: mine.exceptions.map(({ key, action }) => ({ key, action })) };
    await expectRefused(house, 'commander', await answer(wordless), 'OVERSIGHT_NOTE_REQUIRED');
    await commander.complete('quarterlyAudit.findings', mine);
    await commander.complete('quarterlyAudit.memorandum', {});
    await commander.complete('quarterlyAudit.sign', { sha256: (await auditOf(house, '2026-Q2'))?.memorandum?.sha256 });
    await major.complete('quarterlyAudit.acknowledge', judged('MAJOR', 'EXPLAINED'));
    await until(async () => (await auditOf(house, '2026-Q2'))?.state === 'CLOSED', 'the audit did not close');
    const { body } = await commander.get<{ discrepancies: { source: string; aboutMemberId: string }[] }>('/v1/discrepancies?limit=100');
    const opened = body.discrepancies.filter(({ source }) => source === 'AUDIT');
    expect([...new Set(opened.map(({ aboutMemberId }) => aboutMemberId))].sort()).toEqual([house.department.detective, null].sort());
  });

  it('VII.C: an audit that is not done by its time is overdue and goes up, never closed by time nor absorbed by the next quarter', async () => {
    const { body } = await house.as('commander').post<{ id: string }>('/v1/quarterly-audits', { quarter: '2026-Q1' });
    const after = (days: number): Promise<unknown> =>
      transact(house.database.dataSource, (manager) => climbLadders(manager, body.id, new Date(Date.now() + days * 86_400_000)));
    const asked = async (handle: 'major' | 'chief'): Promise<boolean> =>
      (await house.as(handle).tasks()).some(({ kind }) => kind === 'quarterlyAudit.attach-sources');
    await house.as('commander').task('quarterlyAudit.attach-sources');
    expect([await asked('major'), await asked('chief')]).toEqual([false, false]);
    await after(11);
    expect([await asked('major'), await asked('chief')]).toEqual([true, false]);
    await after(21);
    expect([await asked('major'), await asked('chief')]).toEqual([true, true]);
    await after(400);
    expect(await auditOf(house, '2026-Q1')).toMatchObject({ state: 'OPEN', outcome: null });
    expect(await auditOf(house, '2026-Q2')).toMatchObject({ state: 'CLOSED' });
  });

  it('VII.C hides an audit from everybody else, aloud', async () => {
    for (const path of ['', '/sample', '/print'])
      await expectRefused(house, 'detective', await house.as('detective').get(`/v1/quarterly-audits/2026-Q3${path}`), 'NOT_FOUND');
    await expectRefused(house, 'auditor', await house.as('auditor').get('/v1/quarterly-audits/1999-Q1'), 'NOT_FOUND');
    await expectRefused(house, 'detective', await house.as('detective').get('/v1/quarterly-audits'), 'NOT_PERMITTED');
  });

  it.each([
    ['a quarter that has not ended', '2099-Q1', 'PERIOD_NOT_ENDED'],
    ['what is no quarter', '2026-Q5', 'PERIOD_UNKNOWN'],
  ] as const)('VII.C refuses %s', async (_, quarter, code) => {
    await expectRefused(house, 'commander', await house.as('commander').post('/v1/quarterly-audits', { quarter }), code);
  });
});
