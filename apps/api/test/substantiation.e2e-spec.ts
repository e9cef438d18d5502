import { agreementInForce } from './support/accounts';
import { openHouse, type House } from './support/house';
import type { ProblemSeen } from './support/officer';
import { expectRefused } from './support/refused';
import { until } from './support/wait';

interface Item {
  readonly searchId: string;
  readonly rule: string;
  readonly operatorId: string;
  readonly askedIn: string | null;
}

interface ReportSeen {
  readonly state: string;
  readonly revision: number;
  readonly sha256: string;
  readonly reconciliation: string;
  readonly report: { readonly substantiations: readonly Item[]; readonly sample: { readonly ids: readonly string[] } } | null;
  readonly log: { readonly reconciliation: { readonly onlyHere: readonly string[] } | null } | null;
}

interface SubstantiationSeen {
  readonly id: string;
  readonly state: string;
  readonly rule: string;
  readonly askedIn: string;
  readonly explanation: string | null;
}

interface DiscrepancySeen {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly aboutMemberId: string | null;
}

const MONTH = '2026-08';

describe('what a month asks of members, and of FACESNXT', () => {
  let house: House;
  let items: readonly Item[];
  beforeAll(async () => {
    house = await openHouse();
    await agreementInForce(house);
    const late = { providerSearchId: 'FX-1', executedAt: '2026-08-12T07:00:00Z' };
    expect((await house.as('detective').post('/v1/face-searches/record-late', late)).status).toBe(201);
    expect((await house.as('commander').post('/v1/monthly-reports', { period: MONTH })).status).toBe(201);
    items = (await reported()).substantiations;
  });
  afterAll(() => house.close());

  const report = async (period = MONTH): Promise<ReportSeen> =>
    (await house.as('commander').get<ReportSeen>(`/v1/monthly-reports/${period}`)).body;
  const reported = async (period = MONTH, revision = 1): Promise<NonNullable<ReportSeen['report']>> => {
    let seen = await report(period);
    const drawnUp = async (): Promise<boolean> => {
      seen = await report(period);
      return seen.revision === revision && seen.report !== null;
    };
    await until(drawnUp, `the report on ${period} was not drawn up`);
    if (seen.report === null) throw new Error('no report');
    return seen.report;
  };
  const open = async (): Promise<readonly SubstantiationSeen[]> =>
    (await house.as('commander').get<{ substantiations: SubstantiationSeen[] }>('/v1/substantiations')).body.substantiations;
  const discrepancies = async (): Promise<readonly DiscrepancySeen[]> =>
    (await house.as('commander').get<{ discrepancies: DiscrepancySeen[] }>('/v1/discrepancies?limit=100')).body.discrepancies;
  const answer = async (kind: string, form: object) => {
    const commander = house.as('commander');
    return commander.post<ProblemSeen>(`/v1/tasks/${(await commander.task(kind)).id}/complete`, form);
  };
  const decisions = (decision: string, note?: string): object => ({
    decisions: items.map(({ searchId, rule }) => ({
      searchId,
      rule,
      decision: rule === 'ODD_HOURS' ? decision : 'ACCEPTED',
      note: note ?? 'seen',
    })),
  });

  it('A19 takes the lines of the FACESNXT report of this month, each once, or a reason', async () => {
    const line = { providerSearchId: 'FX-9', executedAt: '2026-08-20T15:00:00Z', userId: 'somebody.else' };
    const attach = (form: object) => answer('monthlyReport.attach-log', form);
    await expectRefused(house, 'commander', await attach({}), 'LOG_OR_REASON_REQUIRED');
    const july = { ...line, executedAt: '2026-08-01T03:59:59Z' };
    const { facts } = await expectRefused(house, 'commander', await attach({ entries: [july, line, line] }), 'LOG_ENTRIES_INVALID');
    expect(facts).toEqual({ outsidePeriod: ['FX-9'], twice: ['FX-9', 'FX-9'] });
    await house.as('commander').complete('monthlyReport.attach-log', { entries: [line], statedSearches: 1 });
    const { reconciliation, log } = await report();
    expect(reconciliation).toMatch(
      /^RECONCILED with FACESNXT with differences: its report lists 1 searches and this one 1; only in FACESNXT 1, only here 1/,
    );
    expect(log?.reconciliation?.onlyHere).toEqual([items[0]?.searchId]);
  });

  it('A11 asks the member whose search is flagged, as soon as the review is done', async () => {
    expect(items.map(({ rule }) => rule)).toContain('ODD_HOURS');
    const wordless = { decisions: items.map(({ searchId, rule }) => ({ searchId, rule, decision: 'ACCEPTED' })) };
    await expectRefused(house, 'commander', await answer('monthlyReport.review', wordless), 'OVERSIGHT_NOTE_REQUIRED');
    await house.as('commander').complete('monthlyReport.review', decisions('ASKED'));
    await house.as('detective').task('substantiation.provide');
    expect(await open()).toMatchObject([{ state: 'REQUESTED', rule: 'ODD_HOURS', askedIn: MONTH }]);
  });

  it('A19 opens a discrepancy for a difference in either direction when the report is signed', async () => {
    const { revision, sha256 } = await report();
    await house.as('commander').complete('monthlyReport.sign', { revision, sha256 });
    await until(async () => (await report()).state === 'CLOSED', 'the report did not close');
    const found = (await discrepancies()).filter(({ source }) => source === 'RECONCILIATION');
    expect(found.map(({ type, subject }) => [type, subject.kind])).toEqual(
      expect.arrayContaining([
        ['SEARCH_NOT_RECORDED_HERE', 'LOG_ENTRY'],
        ['SEARCH_NOT_IN_FACESNXT_LOG', 'SEARCH'],
      ]),
    );
    expect(found).toHaveLength(2);
  });

  it('A11 carries forward to the next month what nobody has answered, and does not ask again', async () => {
    expect((await house.as('commander').post('/v1/monthly-reports', { period: '2026-09' })).status).toBe(201);
    expect((await reported('2026-09')).substantiations).toMatchObject([{ rule: 'ODD_HOURS', askedIn: MONTH }]);
    await house.as('commander').complete('monthlyReport.attach-log', { reason: 'none' });
    const carried = { searchId: items[0]?.searchId, rule: 'ODD_HOURS', decision: 'ACCEPTED', note: 'enough' };
    await expectRefused(house, 'commander', await answer('monthlyReport.review', { decisions: [carried] }), 'OVERSIGHT_ITEM_UNKNOWN');
    await house.as('commander').complete('monthlyReport.review', { decisions: [] });
    expect(await open()).toHaveLength(1);
  });

  it('A11: the member answers, somebody else judges, and a rejection is a discrepancy', async () => {
    await house.as('detective').complete('substantiation.provide', { explanation: 'A call-out', evidenceRefs: ['CAD 1'] });
    const [asked] = await open();
    expect(asked).toMatchObject({ state: 'PROVIDED', explanation: 'A call-out' });
    await expectRefused(house, 'commander', await answer('substantiation.judge', { decision: 'REJECTED' }), 'OVERSIGHT_NOTE_REQUIRED');
    await house.as('commander').complete('substantiation.judge', { decision: 'REJECTED', note: 'No call-out that night' });
    await until(async () => (await discrepancies()).some(({ type }) => type === 'NOT_SUBSTANTIATED'), 'no discrepancy was opened');
    const found = (await discrepancies()).find(({ type }) => type === 'NOT_SUBSTANTIATED');
    expect(found).toMatchObject({ source: 'MONTHLY', subject: { id: items[0]?.searchId }, aboutMemberId: house.department.detective });
    expect(await open()).toEqual([]);
    const page = await house.as('detective').get<{ substantiation: SubstantiationSeen }>(`/v1/substantiations/${asked?.id}`);
    expect(page.body.substantiation).toMatchObject({ state: 'REJECTED', judgeNote: 'No call-out that night', overdue: false });
  });

  it('A11 a further revision of the month asks for nothing that was accepted or judged', async () => {
    expect((await house.as('commander').post('/v1/monthly-reports', { period: MONTH, revise: true })).status).toBe(201);
    const asked = (await reported(MONTH, 2)).substantiations.map(({ rule }) => rule);
    expect(asked.filter((rule) => items.some((item) => item.rule === rule))).toEqual([]);
  });

  it('VII.B hides substantiations from everybody else, aloud', async () => {
    const { body } = await house.as('auditor').get<{ substantiations: unknown[] }>('/v1/substantiations');
    expect(body.substantiations).toEqual([]);
    await expectRefused(house, 'detective', await house.as('detective').get('/v1/substantiations'), 'NOT_PERMITTED');
    const [{ id } = { id: '' }]: { id: string }[] = await house.database.dataSource.query('SELECT id FROM substantiation');
    await expectRefused(house, 'patrol', await house.as('patrol').get(`/v1/substantiations/${id}`), 'NOT_FOUND');
  });
});
