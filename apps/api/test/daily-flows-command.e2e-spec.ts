import { nmpd40023 } from '@app/domain/policy';
import { activeAccount, agreementInForce } from './support/accounts';
import { Effort, given } from './support/effort';
import { openHouse, type House } from './support/house';
import { filePart, photograph, submitted } from './support/searches';
import { until } from './support/wait';

interface Signable {
  readonly state: string;
  readonly revision: number;
  readonly sha256: string;
  readonly memorandum: { readonly sha256: string } | null;
  readonly result: { readonly tests: readonly { readonly exceptions: readonly { key: string; reviewer: string }[] }[] } | null;
}

describe('2.7 the days of command stay within their tasks and fields', () => {
  let house: House;
  let effort: Effort;
  beforeEach(async () => {
    house = await openHouse();
    effort = new Effort(house);
    await agreementInForce(house);
  });
  afterEach(() => house.close());

  const read = async (path: string): Promise<Signable> => (await house.as('commander').get<Signable>(path)).body;

  it('Commander, first working day of the month: a clean month is one file and three tasks; no count and no text is typed', async () => {
    await effort.submit('commander', '/v1/monthly-reports', { period: given('2026-10') });
    const report = await photograph();
    const documentId = await effort.upload('commander', '/v1/evidence-files', filePart(report, 'report.jpg'), { kind: given('PRINTOUT') });
    await effort.complete('commander', 'monthlyReport.attach-log', { documentId: given(documentId) });
    await effort.complete('commander', 'monthlyReport.review', { decisions: [] });
    const { revision, sha256 } = await read('/v1/monthly-reports/2026-10');
    await effort.complete('commander', 'monthlyReport.sign', { revision: given(revision), sha256: given(sha256) });
    expect(effort.tasksOf('commander')).toEqual(['attach-log', 'review', 'sign'].map((name) => `monthlyReport.${name}`));
    expect(effort.fieldsOf('commander')).toEqual(['file: file']);
    await effort.nothingElseFor('commander', 'major');
  });

  it('quarter: four tasks of the Commander, one of the Major; an action and its reason per exception, and nobody ticks what passed', async () => {
    await effort.submit('commander', '/v1/quarterly-audits', { quarter: given('2026-Q3') });
    await effort.complete('commander', 'quarterlyAudit.attach-sources', {
      userList: { listedAt: given(new Date().toISOString()), userIds: given([]) },
    });
    const audit = (): Promise<Signable> => read('/v1/quarterly-audits/2026-Q3');
    await until(async () => (await audit()).result !== null, 'the tests were not run');
    const exceptions = (await audit()).result?.tests.flatMap((test) => test.exceptions) ?? [];
    const judged = (reviewer: string): object[] =>
      exceptions.filter((one) => one.reviewer === reviewer).map(({ key }) => ({ key: given(key), action: 'EXPLAINED', note: 'read' }));
    await effort.complete('commander', 'quarterlyAudit.findings', { exceptions: judged('COMMANDER'), sample: [] });
    await effort.complete('commander', 'quarterlyAudit.memorandum', {});
    await effort.complete('commander', 'quarterlyAudit.sign', { sha256: given((await audit()).memorandum?.sha256) });
    await effort.complete('major', 'quarterlyAudit.acknowledge', { exceptions: judged('MAJOR'), sample: [] });
    await until(async () => (await audit()).state === 'CLOSED', 'the audit did not close');
    expect([effort.tasksOf('commander'), effort.tasksOf('major')].map(({ length }) => length)).toEqual([4, 1]);
    expect([...effort.fieldsOf('commander'), ...effort.fieldsOf('major')]).toHaveLength(2 * exceptions.length);
    await effort.nothingElseFor('commander', 'major');
  });

  it('resignation now: cause, instant and reference on one screen; blocked first, and what falls is shown', async () => {
    const accountId = await activeAccount(house, 'sergeant');
    const searchId = await submitted(house.as('sergeant'), { attestation: { accepted: true, version: nmpd40023.attestationVersion } });
    await house.as('detective').post('/v1/registrations');
    await house.as('sergeant').task('registration.supervisor-approval');
    const blocked = await effort.submit<{ outcome: string }>('commander', `/v1/accounts/${accountId}/deactivate`, {
      cause: 'SEPARATED',
      eventAt: new Date(Date.now() - 60_000).toISOString(),
      reference: 'Personnel order 7',
    });
    expect(blocked.outcome).toBe('DEACTIVATED');
    expect((await house.as('sergeant').get('/v1/me')).status).toBe(401);
    expect(effort.fieldsOf('commander')).toHaveLength(3);
    expect(effort.tasksOf('commander')).toEqual([]);

    const { body } = await house
      .as('commander')
      .get<{ standing: string; handovers: { kind: string; objectId: string; toId: string | null }[] }>(`/v1/accounts/${accountId}`);
    expect(body.standing).toBe('blocked here, OPEN in FACESNXT');
    expect([...new Set(body.handovers.map(({ kind }) => kind))].sort()).toEqual(expect.arrayContaining(['SEARCH', 'SUPERVISED']));
    expect(body.handovers).toContainEqual(
      expect.objectContaining({ kind: 'SEARCH', objectId: searchId, toId: house.department.commander }),
    );
    await house.as('administrator').task('account.disable-external');
    await house.as('commander').task('faceSearch.result-entry');
    const kinds = (await house.as('commander').tasks()).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind.startsWith('account.'))).toEqual([]);
  });

  it('resignation now, at night: any superior blocks with the same three fields, and the Commander is asked in the morning', async () => {
    const accountId = await activeAccount(house, 'detective');
    const { outcome } = await effort.submit<{ outcome: string }>('sergeant', `/v1/accounts/${accountId}/suspend`, {
      cause: 'SEPARATED',
      eventAt: new Date(Date.now() - 60_000).toISOString(),
      reference: 'told the duty desk',
    });
    expect(outcome).toBe('SUSPENDED');
    expect([effort.fieldsOf('sergeant').length, effort.tasksOf('sergeant').length]).toEqual([3, 0]);
    expect((await house.as('detective').get<{ account: { status: string } }>('/v1/me')).body.account.status).toBe('SUSPENDED');
    await house.as('commander').task('account.confirm-suspension');
  });
});
