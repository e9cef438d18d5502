import type { Handle } from '@app/testing';
import { randomUUID } from 'node:crypto';
import { openHouse, type House } from '../support/house';
import type { Answer } from '../support/officer';
import { expectRefused } from '../support/refused';

const MONTH = '2026-08';
const UNREAD = '0'.repeat(64);

interface ReportSeen {
  readonly revision: number;
  readonly sha256: string;
  readonly report: { readonly substantiations: readonly { searchId: string; rule: string; reviewer: string }[] };
}

describe('reports, audits and discrepancies that are refused', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
    const late = { providerSearchId: 'FX-1', executedAt: '2026-08-12T07:00:00Z' };
    for (const handle of ['commander', 'detective'] as const)
      expect((await house.as(handle).post('/v1/face-searches/record-late', late)).status).toBe(201);
  });
  afterAll(() => house.close());

  const complete = async (by: Handle, kind: string, form: object): Promise<Answer<unknown>> =>
    house.as(by).post(`/v1/tasks/${(await house.as(by).task(kind)).id}/complete`, form);
  const begin = (period: string): Promise<Answer<unknown>> => house.as('commander').post('/v1/monthly-reports', { period });

  it('VII.B, A7 a report is of an ended month, reviewed row by row by somebody else, and signed as it was read', async () => {
    await expectRefused(house, 'commander', await begin('2026-13'), 'PERIOD_UNKNOWN');
    await expectRefused(house, 'commander', await begin('2099-01'), 'PERIOD_NOT_ENDED');
    await expectRefused(house, 'detective', await house.as('detective').post('/v1/monthly-reports', { period: MONTH }), 'NOT_PERMITTED');
    expect((await begin(MONTH)).status).toBe(201);
    await expectRefused(house, 'commander', await complete('commander', 'monthlyReport.attach-log', {}), 'LOG_OR_REASON_REQUIRED');
    await house.as('commander').complete('monthlyReport.attach-log', { reason: 'not delivered' });

    const { body } = await house.as('commander').get<ReportSeen>(`/v1/monthly-reports/${MONTH}`);
    const decisionsFor = (who: string, decided: object = { decision: 'ACCEPTED', note: 'call-out' }): object[] =>
      body.report.substantiations.filter(({ reviewer }) => reviewer === who).map(({ searchId, rule }) => ({ searchId, rule, ...decided }));
    const unknown = { searchId: randomUUID(), rule: 'NO_DOCUMENTATION', decision: 'ASKED' };
    for (const [decisions, code] of [
      [decisionsFor('MAJOR'), 'AUDIT_SELF_REVIEW'],
      [[unknown], 'OVERSIGHT_ITEM_UNKNOWN'],
      [[], 'OVERSIGHT_ITEM_UNANSWERED'],
      [decisionsFor('COMMANDER', { decision: 'ACCEPTED' }), 'OVERSIGHT_NOTE_REQUIRED'],
    ] as const)
      await expectRefused(house, 'commander', await complete('commander', 'monthlyReport.review', { decisions }), code);
    const [first, ...rest] = decisionsFor('COMMANDER');
    await house.as('commander').complete('monthlyReport.review', { decisions: [{ ...first, decision: 'DISCREPANCY' }, ...rest] });
    await house.as('major').complete('monthlyReport.major-review', { decisions: decisionsFor('MAJOR') });

    const sign = (sha256: string): Promise<Answer<unknown>> => complete('commander', 'monthlyReport.sign', { revision: 1, sha256 });
    await expectRefused(house, 'commander', await sign(UNREAD), 'OVERSIGHT_DOCUMENT_CHANGED');
    const { dataSource } = house.database;
    const review = 'UPDATE monthly_report SET review = $1';
    const [{ kept }]: [{ kept: object }] = await dataSource.query('SELECT review AS kept FROM monthly_report');
    await dataSource.query(review, [null]);
    await expectRefused(house, 'commander', await sign(body.sha256), 'REPORT_NOT_REVIEWED');
    await dataSource.query(review, [JSON.stringify(kept)]);
    expect((await sign(body.sha256)).status).toBe(200);
  });

  it('VII.D a discrepancy has an owner of the department, an action in words, and its order of states', async () => {
    const setState = (state: string, owner: string | null): Promise<unknown> =>
      house.database.dataSource.query('UPDATE discrepancy SET state = $1, owner_id = $2, assigned_by = $2', [state, owner]);
    const assign = (ownerId: string): Promise<Answer<unknown>> => complete('commander', 'discrepancy.assign', { ownerId });
    await expectRefused(house, 'commander', await assign(randomUUID()), 'DISCREPANCY_OWNER_UNKNOWN');
    await setState('ASSIGNED', house.department.sergeant);
    await expectRefused(house, 'commander', await assign(house.department.sergeant), 'DISCREPANCY_NOT_IN_STATE');
    await setState('OPEN', null);
    expect((await assign(house.department.sergeant)).status).toBe(200);
    await expectRefused(
      house,
      'sergeant',
      await complete('sergeant', 'discrepancy.act', { cause: 'FORGOTTEN', action: ' ' }),
      'DISCREPANCY_ACTION_REQUIRED',
    );
  });
});
