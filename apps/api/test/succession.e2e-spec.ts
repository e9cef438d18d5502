import { installPack, nmpd40023, strict40023, type PolicyPack } from '@app/domain/policy';
import type { Handle } from '@app/testing';
import { activeAccount, agreementInForce } from './support/accounts';
import { accountInForce, dayComes } from './support/account-in-force';
import { reference } from './support/corroborated';
import { determinedSearch } from './support/determined-search';
import { openHouse, type House } from './support/house';
import type { ProblemSeen } from './support/officer';
import { expectRefused } from './support/refused';
import { enteredResult, greenForm, NO_MATCH, probeOf, submitted } from './support/searches';
import { until } from './support/wait';

interface AccountSeen {
  readonly handovers: readonly {
    readonly kind: string;
    readonly action: string;
    readonly objectId: string;
    readonly toId: string | null;
  }[];
}

const ENTRY = 'faceSearch.case-report-entry';
const TEXT = 'faceSearch.transferee-text';
const COUNTERSIGN = 'faceSearch.text-countersign';
const BRIEF: PolicyPack = { ...nmpd40023, id: 'brief-text', accounts: { ...nmpd40023.accounts, transfereeText: { seconds: 1 } } };
const PEOPLE = [{ name: 'Pat Example', dateOfBirth: '1990-01-02' }];
const WRITTEN = { decision: 'WRITTEN', positiveMatch: false, recordsReference: reference('R-81') };

describe('VII.E.2 who takes over what a member left unfinished', () => {
  let house: House;
  beforeAll(async () => {
    installPack(BRIEF);
    installPack(strict40023);
    house = await openHouse();
    await agreementInForce(house);
  });
  afterAll(() => house.close());

  const ended = async (accountId: string, cause: string): Promise<void> => {
    const answer = await house.as('commander').post(`/v1/accounts/${accountId}/deactivate`, { cause, reference: 'Order 9' });
    expect(answer.status).toBe(200);
  };
  const passedTo = async (accountId: string, searchId: string): Promise<string> => {
    const { body } = await house.as('commander').get<AccountSeen>(`/v1/accounts/${accountId}`);
    const [found] = body.handovers.filter(({ objectId }) => objectId === searchId);
    const handle = (Object.keys(house.department) as Handle[]).find((one) => house.department[one] === found?.toId);
    return `${found?.action} ${handle}`;
  };

  it('VII.E.2: the search goes to a member of the case with an account before a superior without one, with its tasks, who is told', async () => {
    const account = await activeAccount(house, 'detective4');
    await activeAccount(house, 'detective3');
    const searchId = await submitted(house.as('detective4'), { caseNumber: '2026-008101' });
    const assign = { memberId: house.department.detective3 };
    expect((await house.as('detective4').post('/v1/case-files/2026-008101/assign', assign)).status).toBe(200);
    await ended(account, 'MISUSE');
    expect(await passedTo(account, searchId)).toBe('HANDED_OVER detective3');
    const told = await house.as('detective3').get<{ notices: object[] }>('/v1/me/notices');
    expect(told.body.notices).toMatchObject([{ notice: 'SearchHandedOver', searchId, agreementId: null, task: null }]);
    const page = await house.as('detective3').get(`/v1/face-searches/${searchId}`);
    expect(page.body).toMatchObject({ owner: { id: house.department.detective3 }, inCustody: false });
    await house.as('detective3').complete('faceSearch.result-entry', enteredResult());
    await house.as('detective3').complete('faceSearch.evaluate', NO_MATCH);
  });

  /** A search that was determined and not documented yet, whose member's account then ends. */
  const leftBehind = async (operator: Handle, caseNumber: string, { cause = 'TRANSFERRED', policy = nmpd40023 } = {}) => {
    const account = await activeAccount(house, operator);
    const { id } = await determinedSearch(house, { operator, caseNumber, outcome: 'NO_MATCH', people: PEOPLE, policy });
    await house.as(operator).task(ENTRY);
    await ended(account, cause);
    return { account, id };
  };
  const kinds = async (handle: Handle): Promise<string[]> => (await house.as(handle).tasks()).map(({ kind }) => kind);

  it('VII.E.2, VI.C: whoever was transferred finishes the text of the own search and reads nothing but its record; the unit left countersigns', async () => {
    const member = house.as('detective');
    const { account, id } = await leftBehind('detective', '2026-008102');
    expect(await passedTo(account, id)).toBe('IN_CUSTODY sergeant');
    await member.task(TEXT);
    expect(await kinds('detective')).toEqual([TEXT]);
    expect(await kinds('sergeant')).not.toContain(ENTRY);

    const page = await member.get<{ details: { determination: { outcome: string } }; mayReadCandidates: boolean }>(
      `/v1/face-searches/${id}`,
    );
    expect(page.body).toMatchObject({ mayReadCandidates: false, details: { determination: { outcome: 'NO_MATCH' } } });
    for (const hidden of ['candidates', 'lead', 'board'])
      expect((await member.get<ProblemSeen>(`/v1/face-searches/${id}/${hidden}`)).body.code).toBe('NOT_FOUND');
    expect((await member.get<{ text: string }>(`/v1/face-searches/${id}/entry-text`)).body.text).toContain('FACESNXT');
    const query = await member.post<ProblemSeen>('/v1/face-searches', greenForm(await probeOf(member), { caseNumber: '2026-008102' }));
    await expectRefused(house, 'detective', query, 'ACCOUNT_NOT_ACTIVE');

    const disabled = { disabledAt: new Date().toISOString(), channel: 'DEPARTMENT', reference: 'screen print 1' };
    for (const task of (await house.as('administrator').tasks()).filter(({ kind }) => kind === 'account.disable-external'))
      await house.as('administrator').post(`/v1/tasks/${task.id}/complete`, disabled);
    const certified = async (): Promise<string | null | undefined> => {
      const { body } = await house.as('commander').get<{ timeline: { step: string; outcome: string | null }[] }>(`/v1/accounts/${account}`);
      return body.timeline.find(({ step }) => step === 'residue-certificate')?.outcome;
    };
    await until(async () => (await certified()) === 'CERTIFIED', 'nothing was certified');

    await member.complete(TEXT, WRITTEN);
    expect(await kinds('detective')).toEqual([]);
    const text = await house.as('sergeant').get(`/v1/face-searches/${id}/transferee-text`);
    expect(text.body).toMatchObject({ by: house.department.detective, positiveMatch: false, decision: null });
    await house.as('sergeant').complete(COUNTERSIGN, { decision: 'COUNTERSIGNED' });
    const { body } = await house.as('sergeant').get<{ entries: object[] }>(`/v1/face-searches/${id}/entries`);
    const { detective, sergeant } = house.department;
    expect(body.entries).toMatchObject([{ kind: 'ENTRY', by: detective, countersignedBy: sergeant, recordsReference: { number: 'R-81' } }]);
    expect(await kinds('sergeant')).not.toContain(ENTRY);
  });

  it('VII.E.2: a text that the member declines, or that is not countersigned, is the new owner’s to write', async () => {
    await leftBehind('detective2', '2026-008103');
    await house.as('detective2').complete(TEXT, { decision: 'DECLINED' });
    await house.as('sergeant').complete(ENTRY, { positiveMatch: false, recordsReference: reference('R-82') });

    const { id } = await leftBehind('aiu', '2026-008104');
    const foreign = await house.as('detective3').get<ProblemSeen>(`/v1/face-searches/${id}/transferee-text`);
    await expectRefused(house, 'detective3', foreign, 'NOT_FOUND');
    await house.as('aiu').complete(TEXT, WRITTEN);
    await house.as('sergeant2').complete(COUNTERSIGN, { decision: 'NOT_COUNTERSIGNED', note: 'says nothing of the reason' });
    await house.as('sergeant2').complete(ENTRY, { positiveMatch: false, recordsReference: reference('R-83') });
  });

  it('VII.E.2: when the time is over the text is the new owner’s', async () => {
    await leftBehind('patrol', '2026-008105', { policy: BRIEF });
    await house.as('sergeant').complete(ENTRY, { positiveMatch: false, recordsReference: reference('R-84') });
    expect(await kinds('patrol')).toEqual([]);
  });

  it('VII.E.2: whoever leaves the department meanwhile leaves the text as well', async () => {
    const { id } = await leftBehind('administrator', '2026-008106');
    await house.as('administrator').task(TEXT);
    const left = { kind: 'SEPARATION', memberId: house.department.administrator };
    expect((await house.as('chief').post('/v1/roster-changes', left)).status).toBe(201);
    await house.as('major').task(ENTRY);
    const page = await house.as('major').get<{ timeline: { step: string; outcome: string | null }[] }>(`/v1/face-searches/${id}`);
    expect(page.body.timeline).toContainEqual(expect.objectContaining({ step: 'transferee-text', outcome: 'HANDED_OVER' }));
  });

  it.each([
    ['by a department that leaves nothing to a transferred member', 'custodian', '2026-008107', { policy: strict40023 }],
    ['to a member whose account ended for misuse', 'internalAffairs', '2026-008108', { cause: 'MISUSE' }],
    ['to a member who has disseminated', 'auditor', '2026-008109', { cause: 'DISSEMINATION' }],
  ] as const)('VII.E.2: no text is left %s', async (_, operator, caseNumber, change) => {
    const { account, id } = await leftBehind(operator, caseNumber, change);
    const superior = operator === 'custodian' ? 'major' : 'chief';
    expect(await passedTo(account, id)).toBe(`IN_CUSTODY ${superior}`);
    await house.as(superior).task(ENTRY);
    expect(await kinds(operator)).not.toContain(TEXT);
  });

  it('VII.E.2: a search in custody is carried by a superior as soon as one has an account, the custodian included, with its tasks', async () => {
    const own = await leftBehind('sergeant', '2026-008110', { cause: 'MISUSE' });
    const passing = await leftBehind('detective4', '2026-008111', { cause: 'MISUSE' });
    expect([await passedTo(own.account, own.id), await passedTo(passing.account, passing.id)]).toEqual([
      'IN_CUSTODY commander',
      'IN_CUSTODY sergeant2',
    ]);
    await house.as('sergeant2').task(ENTRY);
    await dayComes(house, new Date());
    const kept = async ({ id }: { id: string }, by: Handle, inCustody: boolean): Promise<void> => {
      const page = await house.as(by).get(`/v1/face-searches/${id}`);
      expect(page.body).toMatchObject({ owner: { id: house.department[by] }, inCustody });
    };
    await kept(own, 'commander', true);
    await kept(passing, 'sergeant2', true);

    await accountInForce(house, 'commander');
    await dayComes(house, new Date());
    await kept(own, 'commander', false);
    await kept(passing, 'commander', false);
    const { body } = await house.as('commander').get<AccountSeen>(`/v1/accounts/${passing.account}`);
    expect(body.handovers).toContainEqual(
      expect.objectContaining({ kind: 'SEARCH', action: 'HANDED_OVER', objectId: passing.id, toId: house.department.commander }),
    );
    const told = await house.as('commander').get<{ notices: { notice: string; searchId: string }[] }>('/v1/me/notices');
    expect(told.body.notices).toContainEqual(expect.objectContaining({ notice: 'SearchHandedOver', searchId: passing.id }));
    const entriesOf = async (handle: Handle): Promise<string[]> => {
      const inbox = await house.as(handle).get<{ tasks: { id: string; process: { id: string } }[] }>(`/v1/tasks?kind=${ENTRY}&limit=100`);
      return inbox.body.tasks.filter(({ process }) => process.id === passing.id).map(({ id }) => id);
    };
    expect(await entriesOf('sergeant2')).toEqual([]);
    const [task] = await entriesOf('commander');
    const entry = { positiveMatch: false, recordsReference: reference('R-85') };
    const filed = await house.as('commander').post(`/v1/tasks/${task}/complete`, entry);
    expect(filed.status).toBe(200);
  });
});
