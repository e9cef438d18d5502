import type { Handle } from '@app/testing';
import { registrationStory } from './stories/registration.story';
import { activeAccount, agreementInForce } from './support/accounts';
import { openHouse, type House } from './support/house';
import type { ProblemSeen, TaskSeen } from './support/officer';
import { enteredResult, submitted } from './support/searches';
import { until } from './support/wait';

interface AccountSeen {
  readonly id: string;
  readonly state: string;
  readonly outcome: string | null;
  readonly status: string;
  readonly standing: string;
  readonly timeline: readonly { readonly step: string; readonly outcome: string | null }[];
  readonly handovers: readonly { readonly kind: string; readonly action: string; readonly toId: string | null }[];
}

async function accountOf(house: House, member: Handle): Promise<string> {
  const { body } = await house.as('commander').get<{ accounts: { id: string }[] }>(`/v1/accounts?memberId=${house.department[member]}`);
  const [account] = body.accounts;
  if (account === undefined) throw new Error(`${member} has no account`);
  return account.id;
}

async function register(house: House, member: Handle, supervisor: Handle): Promise<string> {
  for (const act of registrationStory(member, supervisor)) await act(house);
  const id = await accountOf(house, member);
  await until(async () => (await pageOf(house, id)).timeline.some(({ step }) => step === 'in-force'), 'the account was not in force');
  return id;
}

const pageOf = async (house: House, id: string): Promise<AccountSeen> =>
  (await house.as('commander').get<AccountSeen>(`/v1/accounts/${id}`)).body;

/** One member stands in for another until further notice. */
async function substituted({ as, department }: House, { memberId, forId }: { memberId: Handle; forId: Handle }): Promise<void> {
  const change = { kind: 'SUBSTITUTION', memberId: department[memberId], forId: department[forId] };
  const { body } = await as('chief').post<{ id: string }>('/v1/roster-changes', change);
  expect((await as('major').post(`/v1/roster-changes/${body.id}/approve`)).status).toBe(200);
}

const ORDER = { cause: 'MISUSE', reference: 'Report 12 of the duty desk' };

describe('suspension and deactivation of accounts', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  it('VII.E: any superior suspends at once; the Commander lifts it and the account is in force again', async () => {
    const id = await register(house, 'detective2', 'sergeant');
    const hidden = await house.as('detective3').post<ProblemSeen>(`/v1/accounts/${id}/suspend`, ORDER);
    expect([hidden.status, hidden.body.code]).toEqual([404, 'NOT_FOUND']);
    const refused = await house.as('auditor').post<ProblemSeen>(`/v1/accounts/${id}/suspend`, ORDER);
    expect([refused.status, refused.body.code]).toEqual([403, 'NOT_A_SUPERIOR']);
    const suspended = await house.as('sergeant').post<{ outcome: string }>(`/v1/accounts/${id}/suspend`, ORDER);
    expect([suspended.status, suspended.body.outcome]).toEqual([200, 'SUSPENDED']);
    expect(await pageOf(house, id)).toMatchObject({ status: 'SUSPENDED', standing: 'suspended here, OPEN in FACESNXT' });
    await house.as('commander').complete('account.confirm-suspension', { decision: 'LIFT', reason: 'unfounded' });
    expect(await pageOf(house, id)).toMatchObject({ status: 'ACTIVE', state: 'OPEN' });
  });

  it('VII.E: the Commander alone deactivates, never the own account; a cause outside the four is refused', async () => {
    const id = await accountOf(house, 'detective2');
    const refused = await house.as('sergeant').post<ProblemSeen>(`/v1/accounts/${id}/deactivate`, ORDER);
    expect([refused.status, refused.body.code]).toEqual([403, 'NOT_PERMITTED']);
    const unknown = await house.as('commander').post<ProblemSeen>(`/v1/accounts/${id}/deactivate`, { ...ORDER, cause: 'RETIRED' });
    expect([unknown.status, unknown.body.code]).toEqual([422, 'DEACTIVATION_CAUSE_UNKNOWN']);
  });

  it('VII.E: a suspension is confirmed as a deactivation, and the member keeps the sign-in but not the account', async () => {
    const id = await accountOf(house, 'detective2');
    await house.as('commander').post(`/v1/accounts/${id}/suspend`, ORDER);
    await house.as('commander').complete('account.confirm-suspension', { decision: 'DEACTIVATE', reason: 'sustained' });
    expect(await pageOf(house, id)).toMatchObject({ status: 'DEACTIVATED', standing: 'blocked here, OPEN in FACESNXT', state: 'OPEN' });
    expect((await house.as('detective2').get('/v1/me')).body).toMatchObject({ account: { status: 'DEACTIVATED' } });
  });

  it('VII.E.1: a separated supervisor is blocked, open work goes to the superior, the token is refused, FACESNXT is confirmed, nothing is left', async () => {
    const id = await register(house, 'sergeant', 'major');
    for (const pair of [{ memberId: 'sergeant', forId: 'sergeant2' } as const, { memberId: 'sergeant2', forId: 'sergeant' } as const])
      await substituted(house, pair);
    await house.as('detective').post('/v1/registrations');
    expect(await house.as('sergeant').tasks()).toMatchObject([{ kind: 'registration.supervisor-approval' }]);
    const answer = await house.as('commander').post<{ outcome: string; next: TaskSeen[] }>(`/v1/accounts/${id}/deactivate`, {
      cause: 'SEPARATED',
      reference: 'Personnel order 7',
    });
    expect([answer.status, answer.body.outcome]).toEqual([200, 'DEACTIVATED']);
    expect((await house.as('sergeant').get('/v1/me')).status).toBe(401);
    await house.as('major').task('registration.supervisor-approval');
    const page = await pageOf(house, id);
    expect(page.standing).toBe('blocked here, OPEN in FACESNXT');
    expect(page.handovers).toContainEqual(
      expect.objectContaining({ kind: 'SUPERVISED', action: 'HANDED_OVER', toId: house.department.commander }),
    );

    expect(page.handovers.filter(({ kind, action }) => kind === 'POST' && action === 'ENDED')).toHaveLength(2);
    const [{ running }]: [{ running: string }] = await house.database.dataSource.query(
      'SELECT count(*) AS running FROM substitution WHERE valid_to IS NULL',
    );
    expect(running).toBe('0');

    const administrator = house.as('administrator');
    const disabled = { disabledAt: new Date().toISOString(), channel: 'DEPARTMENT', reference: 'screen print 1' };
    const waiting = (await administrator.tasks()).filter(({ kind }) => kind === 'account.disable-external');
    for (const task of waiting) expect((await administrator.post(`/v1/tasks/${task.id}/complete`, disabled)).status).toBe(200);
    await until(async () => (await pageOf(house, id)).state === 'CLOSED', 'the account did not close');
    const closed = await pageOf(house, id);
    expect(closed).toMatchObject({ outcome: 'DEACTIVATED', standing: 'blocked here, disabled in FACESNXT' });
    expect(closed.timeline).toContainEqual(expect.objectContaining({ step: 'residue-certificate', outcome: 'CERTIFIED' }));
  });

  it('VII.E: deactivating an inactive account changes nothing', async () => {
    const id = await accountOf(house, 'sergeant');
    const again = await house.as('commander').post(`/v1/accounts/${id}/deactivate`, { cause: 'SEPARATED', reference: 'again' });
    expect(again.body).toMatchObject({ outcome: 'ALREADY_INACTIVE', next: [] });
  });

  it('V.A: an account made outside before its approvals is recorded, begins suspended, and is a discrepancy', async () => {
    const member = house.as('detective3');
    await member.post('/v1/registrations');
    await house.as('sergeant2').complete('registration.supervisor-approval', { decision: 'APPROVED' });
    await house.as('commander').complete('registration.commander-approval', { decision: 'APPROVED' });
    await member.complete('registration.user-agreement', { version: '1', accepted: true });
    await house
      .as('administrator')
      .complete('registration.external-account', { externalUserId: 'fx-early', createdAt: '2026-01-05T12:00:00Z' });
    await member.complete('registration.training-completion', {
      course: 'FACESNXT-ONLINE',
      courseVersion: '1',
      completedAt: '2026-02-01T12:00:00Z',
      certificateRef: 'C-3',
      result: 'PASSED',
    });
    await house.as('coordinator').complete('registration.training-verification', { decision: 'VERIFIED' });
    expect(await pageOf(house, await accountOf(house, 'detective3'))).toMatchObject({
      status: 'SUSPENDED',
      blocks: [{ cause: 'WITHOUT_APPROVAL', says: expect.stringContaining('before both approvals were given') as unknown, byId: null }],
    });
    const { body } = await house.as('commander').get<{ discrepancies: { id: string; type: string }[] }>('/v1/discrepancies');
    const found = body.discrepancies.find(({ type }) => type === 'REGISTERED_WITHOUT_APPROVAL');
    expect(found).toBeDefined();

    await house.as('commander').complete('discrepancy.assign', { ownerId: house.department.administrator });
    await house.as('administrator').complete('discrepancy.act', { cause: 'FORGOTTEN', action: 'Asked the host for its record' });
    expect((await house.as('administrator').tasks()).map(({ kind }) => kind)).not.toContain('discrepancy.verify');
    await house.as('commander').complete('discrepancy.verify', { decision: 'RETURNED', note: 'attach the answer' });
    await house.as('administrator').complete('discrepancy.act', { cause: 'FORGOTTEN', action: 'Attached', evidenceRefs: ['letter 4'] });
    await house.as('commander').complete('discrepancy.verify', { decision: 'VERIFIED' });
    const closed = await house.as('commander').get<{ outcome: string; discrepancy: { state: string } }>(`/v1/discrepancies/${found?.id}`);
    expect(closed.body).toMatchObject({ outcome: 'CLOSED', discrepancy: { state: 'CLOSED' } });
  });

  it('VII.E.2: a transferred investigator’s open search is kept by the superior where nobody has an account; a search run after the transfer is a discrepancy', async () => {
    await agreementInForce(house);
    const id = await activeAccount(house, 'detective4');
    const searchId = await submitted(house.as('detective4'));
    const eventAt = new Date(Date.now() - 3_600_000).toISOString();
    const answer = await house
      .as('commander')
      .post(`/v1/accounts/${id}/deactivate`, { cause: 'TRANSFERRED', eventAt, reference: 'Order 9' });
    expect(answer.status).toBe(200);
    expect(await house.as('detective4').tasks()).toEqual([]);
    await house.as('sergeant2').task('faceSearch.result-entry');
    const page = await pageOf(house, id);
    expect(page.handovers).toContainEqual(
      expect.objectContaining({ kind: 'SEARCH', action: 'IN_CUSTODY', objectId: searchId, toId: house.department.sergeant2 }),
    );
    const search = await house.as('sergeant2').get(`/v1/face-searches/${searchId}`);
    expect(search.body).toMatchObject({ owner: { id: house.department.sergeant2 }, inCustody: true });
    const { body } = await house.as('commander').get<{ discrepancies: { type: string; subject: { id: string } }[] }>('/v1/discrepancies');
    expect(body.discrepancies).toContainEqual(
      expect.objectContaining({ type: 'SEARCH_AFTER_DEACTIVATION_EVENT', subject: { kind: 'SEARCH', id: searchId } }),
    );
    await house.as('sergeant2').complete('faceSearch.result-entry', enteredResult());
    await house.as('sergeant2').task('faceSearch.evaluate');
  });

  it('V.B, V.E.3: a search submitted before the block and run after it is recorded, and becomes a discrepancy', async () => {
    await agreementInForce(house);
    const ran = async (handle: Handle, caseNumber: string, when: 'before' | 'after'): Promise<string[]> => {
      const [account, officer] = [await activeAccount(house, handle), house.as(handle)];
      const searchId = await submitted(officer, { caseNumber });
      const executedAt = new Date().toISOString();
      await house.as('commander').post(`/v1/accounts/${account}/suspend`, ORDER);
      const entered = when === 'before' ? { ...enteredResult(), executedAt } : enteredResult();
      await officer.complete('faceSearch.result-entry', entered);
      const { body } = await house.as('commander').get<{ discrepancies: { type: string; subject: { id: string } }[] }>('/v1/discrepancies');
      return body.discrepancies.filter(({ subject }) => subject.id === searchId).map(({ type }) => type);
    };
    expect(await ran('detective', '2026-007001', 'before')).toEqual([]);
    expect(await ran('aiu', '2026-007002', 'after')).toEqual(['ACCOUNT_NOT_ACTIVE']);
  });
});
