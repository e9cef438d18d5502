import { createHash } from 'node:crypto';
import { climbLadders, transact } from '@app/process';
import { nmpd40023 } from '@app/domain/policy';
import { ensureSchedules } from '@app/temporal';
import { ScheduleOverlapPolicy } from '@temporalio/client';
import { agreementInForce } from './support/accounts';
import { openHouse, type House } from './support/house';
import { expectRefused } from './support/refused';
import type { ProblemSeen, TaskSeen } from './support/officer';
import { digestOfAnswered } from './support/stored-form';
import { until } from './support/wait';

interface ReportSeen {
  readonly id: string;
  readonly state: string;
  readonly outcome: string | null;
  readonly revision: number;
  readonly sha256: string;
  readonly reconciliation: string;
  readonly report: {
    readonly zeroActivity: boolean;
    readonly totals: { readonly searches: number };
    readonly rows: readonly { readonly searchId: string; readonly operatorId: string; readonly reviewer: string }[];
    readonly substantiations: readonly { readonly searchId: string; readonly rule: string; readonly reviewer: string }[];
  } | null;
}

/** The instants between which the schedule's nominal time of 1 November 2026, 00:05 in New York, lies. */
const NOVEMBER_FIRST = {
  start: new Date('2026-11-01T04:00:00Z'),
  end: new Date('2026-11-01T05:00:00Z'),
  overlap: ScheduleOverlapPolicy.ALLOW_ALL,
};

const { timeZone } = nmpd40023;

async function reportOf(house: House, period: string): Promise<ReportSeen | undefined> {
  const { status, body } = await house.as('commander').get<ReportSeen>(`/v1/monthly-reports/${period}`);
  return status === 200 ? body : undefined;
}

describe('the monthly report', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
    await agreementInForce(house);
  });
  afterAll(() => house.close());

  it('VII.B comes by the calendar: the firing of 1 November reports on October, once, whoever else begins it', async () => {
    await ensureSchedules(house.client, { ...house.config.temporal, timeZone });
    await ensureSchedules(house.client, { ...house.config.temporal, timeZone });
    const schedule = house.client.schedule.getHandle('monthly-report');
    await schedule.backfill([NOVEMBER_FIRST]);
    await until(async () => ((await reportOf(house, '2026-10'))?.report ?? null) !== null, 'the report did not come');
    const begun = await house.as('commander').post<{ id: string; begun: boolean }>('/v1/monthly-reports', { period: '2026-10' });
    expect(begun.status).toBe(201);
    expect(begun.body).toMatchObject({ id: (await reportOf(house, '2026-10'))?.id, begun: false });
    const rows: unknown[] = await house.database.dataSource.query(`SELECT 1 FROM process WHERE workflow_id = 'report/2026-10'`);
    expect(rows).toHaveLength(1);
  });

  it('VII.B leaves a schedule paused that somebody paused', async () => {
    const schedule = house.client.schedule.getHandle('quarterly-audit');
    await schedule.pause('maintenance');
    await ensureSchedules(house.client, { taskQueue: 'another-queue', timeZone });
    const found = await schedule.describe();
    expect([found.state.paused, found.action.taskQueue]).toEqual([true, 'another-queue']);
  });

  it('VII.B gives a full report on a month without any search, says that nobody compared it, and ends signed', async () => {
    const commander = house.as('commander');
    expect(await reportOf(house, '2026-10')).toMatchObject({ state: 'OPEN', report: { zeroActivity: true, totals: { searches: 0 } } });
    await commander.complete('monthlyReport.attach-log', { reason: 'the vendor gives none' });
    await commander.complete('monthlyReport.review', { decisions: [] });
    const { revision, sha256, report: answered } = (await reportOf(house, '2026-10')) ?? {};
    expect(answered).toMatchObject({ from: '2026-10-01T04:00:00.000Z', to: '2026-11-01T04:00:00.000Z' });
    expect(digestOfAnswered(answered)).toBe(sha256);
    const signing = await commander.task('monthlyReport.sign');
    const stale = await commander.post<ProblemSeen>(`/v1/tasks/${signing.id}/complete`, { revision, sha256: '0'.repeat(64) });
    await expectRefused(house, 'commander', stale, 'OVERSIGHT_DOCUMENT_CHANGED');
    const signed = await commander.complete<{ outcome: string; next: TaskSeen[] }>('monthlyReport.sign', { revision, sha256 });
    expect(signed).toMatchObject({ outcome: 'SIGNED', next: [] });
    const report = await reportOf(house, '2026-10');
    expect(report).toMatchObject({ state: 'CLOSED', outcome: 'SIGNED' });
    expect(report?.reconciliation).toContain('NOT RECONCILED with FACESNXT');
  });

  it('VII.B prints as one page with the signature', async () => {
    const { type, bytes } = await house.as('major').download('/v1/monthly-reports/2026-10/print');
    expect(type).toContain('text/html');
    expect(bytes.toString()).toContain('NOT RECONCILED with FACESNXT');
    expect(bytes.toString()).toContain('Name of commander');
  });

  it('IX.A.3 a print is its reader’s own copy: named on it, and recorded with its digest', async () => {
    const { bytes } = await house.as('chief').download('/v1/monthly-reports/2026-10/print');
    const [, id] = /Copy ([0-9a-f-]{36}) for Name of chief, \d{4}-\d{2}-\d{2} /.exec(bytes.toString()) ?? [];
    const { body } = await house.as('auditor').get<{ disseminations: { id: string }[] }>('/v1/disseminations?limit=100');
    expect(body.disseminations.find((one) => one.id === id)).toMatchObject({
      artefact: 'MONTHLY_REPORT',
      channel: 'PRINT',
      recipientId: house.department.chief,
      authorized: true,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
  });

  it('VII.B: a signed report is never changed; what came to light since is the next revision, and the old one stays readable', async () => {
    const commander = house.as('commander');
    const revised = await commander.post<{ id: string; begun: boolean }>('/v1/monthly-reports', { period: '2026-10', revise: true });
    expect(revised.body.begun).toBe(true);
    expect(await reportOf(house, '2026-10')).toMatchObject({ id: revised.body.id, revision: 2, state: 'OPEN' });
    const again = await commander.post<{ id: string; begun: boolean }>('/v1/monthly-reports', { period: '2026-10', revise: true });
    expect(again.body).toMatchObject({ id: revised.body.id, begun: false });
    const first = await commander.get<ReportSeen>('/v1/monthly-reports/2026-10?revision=1');
    expect(first.body).toMatchObject({ revision: 1, outcome: 'SIGNED' });
    await house.client.schedule.getHandle('monthly-report').backfill([NOVEMBER_FIRST]);
    await commander.complete('monthlyReport.attach-log', { reason: 'still none' });
    await commander.complete('monthlyReport.review', { decisions: [] });
    const { revision, sha256 } = (await reportOf(house, '2026-10')) ?? {};
    await commander.complete('monthlyReport.sign', { revision, sha256 });
    expect(await reportOf(house, '2026-10')).toMatchObject({ revision: 2, outcome: 'SIGNED' });
  });

  it("A7 leaves the Commander's own searches to the Major; nobody reviews their own use; what was found is opened once", async () => {
    const [commander, major] = [house.as('commander'), house.as('major')];
    const late = { providerSearchId: 'FX-1', executedAt: '2026-08-12T07:00:00Z' };
    for (const officer of [commander, house.as('detective')])
      expect((await officer.post('/v1/face-searches/record-late', late)).status).toBe(201);
    expect((await commander.post('/v1/monthly-reports', { period: '2026-08' })).body).toMatchObject({ begun: true });
    const { report } = (await reportOf(house, '2026-08')) ?? {};
    const decisionsFor = (reviewer: string): object[] =>
      (report?.substantiations ?? [])
        .filter((item) => item.reviewer === reviewer)
        .map(({ searchId, rule }) => ({ searchId, rule, decision: 'ACCEPTED', note: 'call-out' }));
    expect(report?.rows.map(({ operatorId, reviewer }) => [operatorId, reviewer]).sort()).toEqual(
      [
        [house.department.commander, 'MAJOR'],
        [house.department.detective, 'COMMANDER'],
      ].sort(),
    );

    await commander.complete('monthlyReport.attach-log', { reason: 'not delivered' });
    const reviewing = await commander.task('monthlyReport.review');
    const own = await commander.post<ProblemSeen>(`/v1/tasks/${reviewing.id}/complete`, { decisions: decisionsFor('MAJOR') });
    await expectRefused(house, 'commander', own, 'AUDIT_SELF_REVIEW');
    const [first, ...rest] = decisionsFor('COMMANDER');
    await commander.complete('monthlyReport.review', { decisions: [{ ...first, decision: 'DISCREPANCY' }, ...rest] });
    expect((await commander.tasks()).map(({ kind }) => kind)).not.toContain('monthlyReport.sign');
    await major.complete('monthlyReport.major-review', { decisions: decisionsFor('MAJOR') });

    const { revision, sha256 } = (await reportOf(house, '2026-08')) ?? {};
    await commander.complete('monthlyReport.sign', { revision, sha256 });
    await until(async () => (await reportOf(house, '2026-08'))?.state === 'CLOSED', 'the report did not close');
    const { body } = await commander.get<{ discrepancies: { source: string; type: string }[] }>('/v1/discrepancies?limit=100');
    expect(body.discrepancies.filter(({ source }) => source === 'MONTHLY')).toMatchObject([{ type: 'NOT_SUBSTANTIATED' }]);
  });

  it('VII.B: a report not reviewed by day 10 goes to the Major as well, by day 20 to the Chief; nothing is ever closed by time', async () => {
    const { body } = await house.as('commander').post<{ id: string }>('/v1/monthly-reports', { period: '2026-07' });
    await house.as('commander').complete('monthlyReport.attach-log', { reason: 'none' });
    const after = (days: number): Promise<unknown> =>
      transact(house.database.dataSource, (manager) => climbLadders(manager, body.id, new Date(Date.now() + days * 86_400_000)));
    const asked = async (handle: 'major' | 'chief'): Promise<boolean> =>
      (await house.as(handle).tasks()).some(({ kind }) => kind === 'monthlyReport.review');
    expect([await asked('major'), await asked('chief')]).toEqual([false, false]);
    await after(11);
    expect([await asked('major'), await asked('chief')]).toEqual([true, false]);
    await after(21);
    expect([await asked('major'), await asked('chief')]).toEqual([true, true]);
    await after(400);
    expect(await reportOf(house, '2026-07')).toMatchObject({ state: 'OPEN' });
  });

  it('VII.B: a log attached on day 11 does not put the review off: the Major is asked at once', async () => {
    const asked = async () => (await house.as('major').tasks()).filter(({ kind }) => kind === 'monthlyReport.review').length;
    const before = await asked();
    const { body } = await house.as('commander').post<{ id: string }>('/v1/monthly-reports', { period: '2026-06' });
    await house.database.dataSource.query(`UPDATE process SET opened_at = opened_at - interval '10 days 12 hours' WHERE id = $1`, [
      body.id,
    ]);
    await house.as('commander').complete('monthlyReport.attach-log', { reason: 'delivered late' });
    await until(async () => (await asked()) === before + 1, 'the Major was not asked');
  });

  it.each([
    ['a month that has not ended', '2099-01', 'PERIOD_NOT_ENDED'],
    ['what is no month', '2026-13', 'PERIOD_UNKNOWN'],
  ] as const)('VII.B refuses %s', async (_, period, code) => {
    await expectRefused(house, 'commander', await house.as('commander').post('/v1/monthly-reports', { period }), code);
  });

  it('VII.B is begun and read by those who answer for it only', async () => {
    const begun = await house.as('detective').post<ProblemSeen>('/v1/monthly-reports', { period: '2026-09' });
    await expectRefused(house, 'detective', begun, 'NOT_PERMITTED');
    for (const path of ['2026-10', '2026-10/print'])
      await expectRefused(house, 'detective', await house.as('detective').get(`/v1/monthly-reports/${path}`), 'NOT_FOUND');
    await expectRefused(house, 'auditor', await house.as('auditor').get('/v1/monthly-reports/1999-01'), 'NOT_FOUND');
    await expectRefused(house, 'detective', await house.as('detective').get('/v1/monthly-reports'), 'NOT_PERMITTED');
    expect((await house.as('auditor').get('/v1/monthly-reports')).body).toMatchObject({
      reports: [{ period: '2026-10', state: 'CLOSED' }, { period: '2026-08' }, { period: '2026-07' }, { period: '2026-06' }],
      next: null,
    });
  });
});
