import type { Handle } from '@app/testing';
import { NOT_APPLICABLE } from './support/corroborated';
import { determinedSearch } from './support/determined-search';
import { openHouse, type House } from './support/house';
import type { Answer, ProblemSeen, TaskSeen } from './support/officer';
import { until } from './support/wait';

const VERIFICATION = 'registration.training-verification';
const GRANT = 'registration.chief-grant';
const SUPERVISOR = 'registration.supervisor-approval';

describe('what people do with tasks', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  type Moved = ProblemSeen & { readonly version: number };
  const act = (by: Handle, id: string, verb: string, body: object = {}, headers: Record<string, string> = {}): Promise<Answer<Moved>> =>
    house.as(by).post<Moved>(`/v1/tasks/${id}/${verb}`, body, { headers });
  const see = (by: Handle, id: string): Promise<Answer<TaskSeen & ProblemSeen & { assignee: { id: string } | null }>> =>
    house.as(by).get(`/v1/tasks/${id}`);
  const request = async (handle: Handle): Promise<string> => (await house.as(handle).post<{ id: string }>('/v1/registrations')).body.id;
  /** The open task of a process; waits until the workflow has opened it. */
  const taskOf = async (processId: string): Promise<string> => {
    let found: { id: string }[] = [];
    await until(async () => {
      found = await house.database.dataSource.query(`SELECT id FROM task WHERE process_id = $1 AND state IN ('READY', 'RESERVED')`, [
        processId,
      ]);
      return found.length > 0;
    }, 'no open task');
    return found[0]?.id ?? '';
  };
  const actions = async (by: Handle, id: string): Promise<readonly string[]> => (await see(by, id)).body.allowedActions;
  const denied = async (by: Handle, code: string): Promise<void> => {
    const [event]: unknown[] = await house.database.dataSource.query(
      'SELECT outcome, code FROM audit_event WHERE actor_id = $1 ORDER BY id DESC LIMIT 1',
      [house.department[by]],
    );
    expect(event).toEqual({ outcome: 'DENIED', code });
  };

  /** A grant that Chief and designee are both asked for. */
  async function grantTask(applicant: 'patrol' | 'internalAffairs'): Promise<string> {
    const designation = { kind: 'DESIGNATION', memberId: house.department.custodian, scope: 'ALL' };
    const { body } = await house.as('chief').post<{ id: string }>('/v1/roster-changes', designation);
    await house.as('major').post(`/v1/roster-changes/${body.id}/approve`);
    await request(applicant);
    await house.as(applicant === 'patrol' ? 'sergeant' : 'chief').complete(SUPERVISOR, { decision: 'APPROVED' });
    await house.as('commander').complete('registration.commander-approval', { decision: 'APPROVED' });
    return (await house.as('custodian').task(GRANT)).id;
  }

  it('claims, loses, releases, assigns and re-assigns; buttons say what works, history what happened', async () => {
    const id = await grantTask('patrol');
    expect([await actions('custodian', id), await actions('chief', id)]).toEqual([
      ['claim', 'complete', 'comment'],
      ['claim', 'assign', 'complete', 'comment'],
    ]);
    const claimed = await act('custodian', id, 'claim');
    expect([claimed.status, (await act('custodian', id, 'claim')).body.version]).toEqual([200, claimed.body.version]);
    expect(await actions('custodian', id)).toEqual(['release', 'complete', 'comment']);
    const lost = await act('chief', id, 'claim');
    expect([lost.status, lost.body.code, lost.body.facts]).toEqual([
      409,
      'TASK_ALREADY_CLAIMED',
      { owner: house.department.custodian, version: claimed.body.version },
    ]);
    await denied('chief', 'TASK_ALREADY_CLAIMED');
    expect((await act('custodian', id, 'release', {}, { 'if-match': '"1"' })).status).toBe(412);
    expect((await act('custodian', id, 'release')).status).toBe(200);
    expect((await act('major', id, 'assign', { memberId: house.department.sergeant })).body.code).toBe('ASSIGNEE_NOT_ELIGIBLE');
    expect((await act('major', id, 'assign', { memberId: house.department.patrol })).body.code).toBe('ASSIGNEE_NOT_ELIGIBLE');
    await denied('major', 'ASSIGNEE_NOT_ELIGIBLE');
    expect((await act('major', id, 'assign', { memberId: house.department.custodian })).status).toBe(200);
    expect((await act('major', id, 'assign', { memberId: house.department.chief })).status).toBe(200);
    expect((await see('major', id)).body.assignee?.id).toBe(house.department.chief);
    const { body: history } = await house
      .as('chief')
      .get<{ event: string; actor: string | null; other: string | null }[]>(`/v1/tasks/${id}/history`);
    expect(history.map(({ event, actor, other }) => [event, actor, other])).toEqual([
      ['TaskOpened', null, null],
      ['TaskClaimed', 'Name of custodian', null],
      ['TaskReleased', 'Name of custodian', null],
      ['TaskAssigned', 'Name of major', 'Name of custodian'],
      ['TaskAssigned', 'Name of major', 'Name of chief'],
    ]);
    await house.as('chief').complete(GRANT, { decision: 'APPROVED' });
    expect(await actions('chief', id)).toEqual(['comment']);
  });

  it('hides a task from whoever is excluded or is not asked, and says so in the audit log', async () => {
    const id = await taskOf(await request('detective2'));
    for (const by of ['detective2', 'detective', 'systemAdministrator', 'auditor'] as const) {
      expect([(await see(by, id)).status, (await act(by, id, 'claim')).status, (await act(by, id, 'comment')).status]).toEqual([
        404, 404, 404,
      ]);
      expect((await house.as(by).tasks()).map((task) => task.id)).not.toContain(id);
    }
    await act('detective2', id, 'claim');
    await denied('detective2', 'NOT_FOUND');
    const nobody = { memberId: '00000000-0000-4000-8000-000000000000' };
    expect((await act('detective', id, 'assign', nobody)).status).toBe(404);
    await denied('detective', 'NOT_FOUND');
    expect((await act('major', id, 'assign', nobody)).body.code).toBe('ASSIGNEE_NOT_ELIGIBLE');
    await denied('major', 'ASSIGNEE_NOT_ELIGIBLE');
  });

  it('VI.D puts a step aside until a date and takes it up again; only its owner may, and only what is claimed', async () => {
    const people = [{ name: 'DOE, ALEX', dateOfBirth: '1990-01-01' }];
    const { candidateIds } = await determinedSearch(house, { caseNumber: '2026-004003', outcome: 'MATCH', people });
    const { id } = await house.as('detective').task('faceSearch.dna', candidateIds[0]);
    const later = new Date(Date.now() + 86_400_000).toISOString();
    expect((await act('detective', id, 'suspend', { until: later })).body.code).toBe('TASK_NOT_YOURS');
    await act('detective', id, 'claim');
    expect((await act('patrol', id, 'suspend', { until: later })).status).toBe(404);
    expect((await act('detective', id, 'suspend', { until: 'tomorrow' })).body.code).toBe('FORM_INVALID');
    for (const days of [-1, 91]) {
      const out = new Date(Date.now() + days * 86_400_000).toISOString();
      const refused = await act('detective', id, 'suspend', { until: out });
      expect([refused.status, refused.body.code, refused.body.facts]).toEqual([422, 'SUSPENSION_OUT_OF_RANGE', { longestDays: 90 }]);
      await denied('detective', 'SUSPENSION_OUT_OF_RANGE');
    }
    expect((await act('detective', id, 'suspend', { until: later })).status).toBe(200);
    expect((await see('detective', id)).body).toMatchObject({
      state: 'SUSPENDED',
      suspendedUntil: later,
      allowedActions: ['release', 'complete', 'resume', 'comment'],
    });
    expect((await act('detective', id, 'resume')).status).toBe(200);
    expect((await see('detective', id)).body).toMatchObject({ state: 'RESERVED', suspendedUntil: null });
    await act('detective', id, 'suspend', { until: later });
    await house.as('detective').complete('faceSearch.dna', NOT_APPLICABLE, candidateIds[0]);
  });

  it('keeps comments with the task, for those who see it and in no audit event', async () => {
    const id = await taskOf(await request('detective4'));
    const said = (text: string) =>
      house.as('sergeant2').post<{ id: string }>(`/v1/tasks/${id}/comments`, { text }, { key: 'comment-0001' });
    const first = await said('asked for the file');
    expect(first.status).toBe(201);
    expect((await said('asked for the file')).body).toEqual(first.body);
    expect((await said('asked for another file')).status).toBe(422);
    const { body } = await house.as('major').get<unknown[]>(`/v1/tasks/${id}/comments`);
    expect(body).toEqual([{ ...first.body, author: 'Name of sergeant2', text: 'asked for the file' }]);
    expect(JSON.stringify(await house.database.dataSource.query('SELECT * FROM idempotency_key'))).not.toContain('asked for');
    expect((await house.as('detective').get(`/v1/tasks/${id}/comments`)).status).toBe(404);
    expect(JSON.stringify(await house.database.dataSource.query('SELECT * FROM audit_event'))).not.toContain('asked for');
  });

  it('shows the verification to the coordinator only once it is asked for', async () => {
    expect((await house.as('coordinator').tasks()).map(({ kind }) => kind)).not.toContain(VERIFICATION);
  });

  it('50 claims against 50 withdrawals: the withdrawal holds, and no task is left in anybody’s hands', async () => {
    const members = ['sergeant2', 'aiu', 'detective3', 'coordinator', 'administrator'] as const;
    const supervisors: Readonly<Record<(typeof members)[number], Handle>> = {
      sergeant2: 'major',
      aiu: 'sergeant2',
      detective3: 'sergeant2',
      coordinator: 'major',
      administrator: 'major',
    };
    const race = async (member: (typeof members)[number]): Promise<[number, number]> => {
      const registration = await request(member);
      const id = await taskOf(registration);
      const [claim, withdrawal] = await Promise.all([
        act(supervisors[member], id, 'claim'),
        house.as(member).post(`/v1/registrations/${registration}/withdraw`, { reason: 'changed my mind' }),
      ]);
      return [claim.status, withdrawal.status];
    };
    for (let round = 0; round < 10; round++) {
      const answers = await Promise.all(members.map(race));
      expect(answers.every(([claim, withdrawal]) => [200, 409].includes(claim) && withdrawal === 200)).toBe(true);
    }
    const left: unknown[] = await house.database.dataSource.query(
      `SELECT t.state, c.claimable FROM task t JOIN process p ON p.id = t.process_id LEFT JOIN task_candidate c ON c.task_id = t.id
       WHERE p.outcome = 'WITHDRAWN' AND (t.state <> 'WITHDRAWN' OR c.claimable)`,
    );
    expect(left).toEqual([]);
    const [{ count }]: [{ count: string }] = await house.database.dataSource.query(
      `SELECT count(*) FROM process WHERE outcome = 'WITHDRAWN'`,
    );
    expect(Number(count)).toBe(50);
  });

  it('releases a task and finds its people anew in one transaction, behind the lock of its process', async () => {
    const processId = await request('detective');
    const id = await taskOf(processId);
    expect((await house.as('sergeant').post(`/v1/tasks/${id}/claim`)).status).toBe(200);
    const holder = house.database.dataSource.createQueryRunner();
    await holder.startTransaction();
    await holder.query('SELECT 1 FROM process WHERE id = $1 FOR UPDATE', [processId]);
    const released = house.as('sergeant').post(`/v1/tasks/${id}/release`);
    const stateNow = async (): Promise<unknown> => (await house.database.dataSource.query('SELECT state FROM task WHERE id = $1', [id]))[0];
    await until(async () => {
      const waiting: unknown[] = await house.database.dataSource.query(
        `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      return waiting.length > 0;
    }, 'the release waits for nobody');
    expect(await stateNow()).toEqual({ state: 'RESERVED' });
    await holder.rollbackTransaction();
    await holder.release();
    expect((await released).status).toBe(200);
    expect(await stateNow()).toEqual({ state: 'READY' });
  });
});
