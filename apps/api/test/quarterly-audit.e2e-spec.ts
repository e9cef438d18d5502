import { ensureSchedules } from '@app/temporal';
import { ScheduleOverlapPolicy } from '@temporalio/client';
import { agreementInForce } from './support/accounts';
import { openHouse, type House } from './support/house';
import type { ProblemSeen } from './support/officer';
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
  readonly population: { readonly searchIds: readonly string[]; readonly frozenAt: number };
  readonly sample: { readonly seed: string; readonly algorithm: string; readonly ids: readonly string[] };
  readonly result: {
    readonly tests: readonly { readonly test: string; readonly exceptions: readonly ExceptionSeen[] }[];
    readonly notRun: readonly { readonly test: string }[];
    readonly sampled: readonly { readonly searchId: string; readonly reviewer: string }[];
  } | null;
  readonly memorandum: { readonly sha256: string; readonly submitted: { readonly addressee: string } | null } | null;
  readonly timeline: readonly { readonly step: string; readonly decidedAt: string | null }[];
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
    await ensureSchedules(house.client, house.config.temporal);
    await house.client.schedule.getHandle('quarterly-audit').backfill([OCTOBER_FIRST]);
    await until(async () => ((await auditOf(house, '2026-Q3'))?.result ?? null) !== null, 'the audit did not come');
    const audit = await auditOf(house, '2026-Q3');
    expect(audit?.sample.seed).toMatch(/^[0-9a-f]{32}$/);
    expect(audit?.result?.tests.map(({ test }) => test)).toEqual(['T2', 'T3', 'T4', 'T6', 'T9']);
    expect(audit?.result?.notRun.map(({ test }) => test)).toEqual(['T1', 'T5', 'T7', 'T8', 'T10']);
    const steps = audit?.timeline.map(({ step }) => step) ?? [];
    expect(steps.slice(0, 3)).toEqual(['freeze', 'draw-sample', 'run-tests']);
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
    await commander.complete('quarterlyAudit.findings', { exceptions: [], sample: [] });
    await commander.complete('quarterlyAudit.memorandum', { remarks: 'A quiet quarter.' });
    const { memorandum } = (await auditOf(house, '2026-Q3')) ?? {};
    const signing = await commander.task('quarterlyAudit.sign');
    const stale = await commander.post<ProblemSeen>(`/v1/tasks/${signing.id}/complete`, { sha256: '0'.repeat(64) });
    expect([stale.status, stale.body.code]).toEqual([409, 'OVERSIGHT_DOCUMENT_CHANGED']);
    await commander.complete('quarterlyAudit.sign', { sha256: memorandum?.sha256 });
    expect((await commander.tasks()).map(({ kind }) => kind)).not.toContain('quarterlyAudit.acknowledge');
    await house.as('major').complete('quarterlyAudit.acknowledge', { exceptions: [], sample: [] });
    await until(async () => (await auditOf(house, '2026-Q3'))?.state === 'CLOSED', 'the audit did not close');
    expect(await auditOf(house, '2026-Q3')).toMatchObject({
      outcome: 'CLOSED',
      memorandum: { submitted: { addressee: 'INVESTIGATIVE_SECTION_MAJOR' }, acknowledged: { by: house.department.major } },
    });
  });

  it('VII.C prints the memorandum as one page', async () => {
    const { type, bytes } = await house.as('auditor').download('/v1/quarterly-audits/2026-Q3/print');
    expect(type).toContain('text/html');
    for (const text of ['FACESNXT-2026-Q3', 'A quiet quarter.', 'NOT RECONCILED with FACESNXT', 'Name of major'])
      expect(bytes.toString()).toContain(text);
  });

  it('A7: exceptions are judged, the part of the Commander by the Major; each finding becomes a discrepancy that somebody has to correct', async () => {
    const [commander, major] = [house.as('commander'), house.as('major')];
    const late = { providerSearchId: 'FX-1', executedAt: '2026-05-12T16:00:00Z' };
    for (const officer of [commander, house.as('detective')])
      expect((await officer.post('/v1/face-searches/record-late', late)).status).toBe(201);
    await commander.post('/v1/quarterly-audits', { quarter: '2026-Q2' });
    const { result, population, sample } = (await auditOf(house, '2026-Q2')) ?? {};
    expect([...(sample?.ids ?? [])].sort()).toEqual(population?.searchIds);
    const exceptions = result?.tests.flatMap((test) => test.exceptions) ?? [];
    expect(exceptions.map(({ test, code }) => `${test} ${code}`)).toEqual(
      expect.arrayContaining(['T3 TRAINING_MISSING', 'T6 ENTRY_MISSING']),
    );
    const judged = (reviewer: string, action: string): object => ({
      exceptions: exceptions.filter((item) => item.reviewer === reviewer).map(({ key }) => ({ key, action, note: 'read' })),
      sample: (result?.sampled ?? [])
        .filter((item) => item.reviewer === reviewer)
        .map(({ searchId }) => ({ searchId, judgement: 'CONFORMS' })),
    });

    const judging = await commander.task('quarterlyAudit.findings');
    const own = await commander.post<ProblemSeen>(`/v1/tasks/${judging.id}/complete`, judged('MAJOR', 'EXPLAINED'));
    expect([own.status, own.body.code]).toEqual([403, 'AUDIT_SELF_REVIEW']);
    await commander.complete('quarterlyAudit.findings', judged('COMMANDER', 'DISCREPANCY'));
    await commander.complete('quarterlyAudit.memorandum', {});
    await commander.complete('quarterlyAudit.sign', { sha256: (await auditOf(house, '2026-Q2'))?.memorandum?.sha256 });
    await major.complete('quarterlyAudit.acknowledge', judged('MAJOR', 'EXPLAINED'));
    await until(async () => (await auditOf(house, '2026-Q2'))?.state === 'CLOSED', 'the audit did not close');
    const { body } = await commander.get<{ discrepancies: { source: string; aboutMemberId: string }[] }>('/v1/discrepancies?limit=100');
    const opened = body.discrepancies.filter(({ source }) => source === 'AUDIT');
    expect([...new Set(opened.map(({ aboutMemberId }) => aboutMemberId))]).toEqual([house.department.detective]);
  });

  it.each([
    ['a quarter that has not ended', '2099-Q1', 'PERIOD_NOT_ENDED'],
    ['what is no quarter', '2026-Q5', 'PERIOD_UNKNOWN'],
  ])('VII.C refuses %s', async (_, quarter, code) => {
    expect((await house.as('commander').post<ProblemSeen>('/v1/quarterly-audits', { quarter })).body).toMatchObject({ code });
  });
});
