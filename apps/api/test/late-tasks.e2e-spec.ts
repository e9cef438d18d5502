import { installPack, nmpd40023, type PolicyPack } from '@app/domain/policy';
import type { Handle } from '@app/testing';
import { activeAccount } from './support/accounts';
import { reference } from './support/corroborated';
import { determinedSearch } from './support/determined-search';
import { openHouse, type House } from './support/house';
import { until } from './support/wait';

const ENTRY = 'faceSearch.case-report-entry';
const AGREEMENT = 'registration.user-agreement';
const LATE: PolicyPack = {
  ...nmpd40023,
  version: nmpd40023.version + 1,
  deadlines: {
    ...nmpd40023.deadlines,
    [ENTRY]: { due: { seconds: 0.5 }, escalate: [{ seconds: 1 }] },
    [AGREEMENT]: { due: { seconds: 0.5 }, escalate: [{ seconds: 1 }, { seconds: 5 }] },
  },
};

/** Time enough to seal a case before. */
const LATER: PolicyPack = {
  ...LATE,
  version: LATE.version + 1,
  deadlines: { ...LATE.deadlines, [ENTRY]: { due: { seconds: 1 }, escalate: [{ seconds: 12 }] } },
};

interface NoticeSeen {
  readonly notice: string;
  readonly task: { readonly id: string; readonly kind: string } | null;
}

describe('2.6 a late task that only one person can do', () => {
  let house: House;
  beforeAll(() => {
    installPack(LATER);
    installPack(LATE);
  });
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  const told = async (handle: Handle, notice: string): Promise<NoticeSeen | undefined> =>
    (await house.as(handle).get<{ notices: NoticeSeen[] }>('/v1/me/notices')).body.notices.find((one) => one.notice === notice);
  const reported = async (handle: Handle): Promise<string> => {
    await until(async () => (await told(handle, 'TaskLate')) !== undefined, `${handle} was not told`);
    return (await told(handle, 'TaskLate'))?.task?.id ?? '';
  };
  const insteadFor = async (handle: Handle, task: string): Promise<string | undefined> =>
    (await house.as(handle).get<{ instead: { action: string } | null }>(`/v1/tasks/${task}/explain`)).body.instead?.action;
  const kinds = async (handle: Handle): Promise<string[]> => (await house.as(handle).tasks()).map(({ kind }) => kind);

  it('VI.C: a step of a search is not the superior’s to do, who passes the search on instead', async () => {
    await activeAccount(house, 'detective2');
    const people = [{ name: 'DOE, ALEX', dateOfBirth: '1990-01-01' }];
    const { id } = await determinedSearch(house, { caseNumber: '2026-009201', outcome: 'NO_MATCH', people, policy: LATE });
    const task = await reported('commander');
    expect(await kinds('commander')).toEqual([]);
    expect(await told('detective', 'TaskReported')).toBeDefined();
    expect([await insteadFor('commander', task), await insteadFor('sergeant', task), await insteadFor('detective', task)]).toEqual([
      'faceSearch.hand-over',
      'faceSearch.hand-over',
      undefined,
    ]);
    const passed = { toId: house.department.detective2, reason: 'the detective is on leave' };
    expect((await house.as('commander').post(`/v1/face-searches/${id}/hand-over`, passed)).status).toBe(200);
    expect((await house.as('detective2').task(ENTRY)).id).toBe(task);
    await house.as('detective2').complete(ENTRY, { positiveMatch: false, recordsReference: reference('R-92') });
  });

  it('VI.B: of a search of a sealed case nobody is told who may not know of it', async () => {
    const people = [{ name: 'DOE, ALEX', dateOfBirth: '1990-01-01' }];
    await determinedSearch(house, { caseNumber: '2026-009202', outcome: 'NO_MATCH', people, policy: LATER });
    await house.database.dataSource.query(`UPDATE case_file SET state = 'SEALED'`);
    await until(async () => (await told('detective', 'TaskReported')) !== undefined, 'the owner was not told');
    expect([await told('commander', 'TaskLate'), await kinds('commander')]).toEqual([undefined, []]);
  });

  it('V.A: the user agreement is the applicant’s to accept; the Commander, who is told first, may end the registration, then the Major', async () => {
    const { body } = await house.as('detective').post<{ id: string }>('/v1/registrations');
    await house.as('sergeant').complete('registration.supervisor-approval', { decision: 'APPROVED' });
    await house.as('commander').complete('registration.commander-approval', { decision: 'APPROVED' });
    const [task, same] = [await reported('commander'), await reported('major')];
    expect([task, await kinds('commander'), await kinds('major')]).toEqual([same, [], []]);
    expect([await insteadFor('commander', task), await insteadFor('major', task)]).toEqual(['registration.withdraw', 'registration.void']);
    const ended = await house.as('commander').post(`/v1/registrations/${body.id}/withdraw`, { reason: 'the applicant does not answer' });
    expect(ended.status).toBe(200);
    const { body: read } = await house.as('detective').get(`/v1/registrations/${body.id}`);
    const by = { id: house.department.commander, name: 'Name of commander' };
    expect(read).toMatchObject({ ended: { by, reason: 'the applicant does not answer' } });
    expect(read).toMatchObject({ decisions: [{ leg: 'SUPERVISOR' }, { leg: 'COMMANDER', decision: 'APPROVED', by, reason: null }] });
  });
});
