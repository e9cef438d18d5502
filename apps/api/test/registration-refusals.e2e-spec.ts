import type { Handle } from '@app/testing';
import { openHouse, type House } from './support/house';
import type { Answer, ProblemSeen } from './support/officer';
import { until } from './support/wait';

interface Page {
  readonly state: string;
  readonly outcome: string | null;
  readonly account: { readonly id: string; readonly status: string } | null;
  readonly timeline: readonly {
    readonly step: string;
    readonly state: string;
    readonly outcome: string | null;
    readonly voidReason: string | null;
  }[];
}

const APPROVE = { decision: 'APPROVED' };
const SUPERVISOR = 'registration.supervisor-approval';
const COMMANDER = 'registration.commander-approval';
const GRANT = 'registration.chief-grant';
const AGREEMENT = 'registration.user-agreement';
const TRAINING = 'registration.training-completion';
const VERIFICATION = 'registration.training-verification';
const EXTERNAL = 'registration.external-account';
const AGREED = { version: '1', accepted: true };
const CERTIFICATE = { courseVersion: '1', certificateRef: 'C-1', result: 'PASSED' };
const trained = (completedAt = '2026-02-01T12:00:00Z', course = 'FACESNXT-ONLINE'): object => ({ ...CERTIFICATE, course, completedAt });

describe('registration over HTTP: what is refused, and what it leaves in the audit log', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const request = async (handle: Handle): Promise<string> => {
    const { status, body } = await house.as(handle).post<{ id: string }>('/v1/registrations');
    expect(status).toBe(201);
    return body.id;
  };
  const page = async (id: string): Promise<Page> => (await house.as('auditor').get<Page>(`/v1/registrations/${id}`)).body;
  /** The open task of a kind; waits until the workflow has opened it. */
  const taskOf = async (id: string, kind: string): Promise<string> => {
    let found: { id: string }[] = [];
    await until(async () => {
      found = await house.database.dataSource.query(
        `SELECT id FROM task WHERE process_id = $1 AND kind = $2 AND state IN ('READY', 'RESERVED')`,
        [id, kind],
      );
      return found.length > 0;
    }, `no open task ${kind}`);
    return found[0]?.id ?? '';
  };
  const ended = async (id: string): Promise<Page> => {
    await until(async () => (await page(id)).state === 'CLOSED', 'the registration did not end');
    return page(id);
  };
  const complete = (by: Handle, taskId: string, form: object): Promise<Answer<ProblemSeen>> =>
    house.as(by).post(`/v1/tasks/${taskId}/complete`, form);
  /** Decides the open task of a kind of one registration and expects it to be accepted. */
  const decide = async (by: Handle, id: string, kind: string, form: object = APPROVE): Promise<void> => {
    const { status, body } = await complete(by, await taskOf(id, kind), form);
    expect([status, body.code]).toEqual([200, undefined]);
  };
  /** The last event that this person left, in the words of the audit log. */
  const lastEvent = async (by: Handle): Promise<object | undefined> => {
    const [event]: object[] = await house.database.dataSource.query(
      'SELECT action, outcome, code, object_id FROM audit_event WHERE actor_id = $1 ORDER BY id DESC LIMIT 1',
      [house.department[by]],
    );
    return event;
  };
  const refuses = async (by: Handle, taskId: string, form: object, expected: [number, string, string?]): Promise<void> => {
    const [status, code, kind] = expected;
    const answer = await complete(by, taskId, form);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    if (kind !== undefined) expect(answer.body.authority?.kind).toBe(kind);
    expect(await lastEvent(by)).toMatchObject({ outcome: 'DENIED', code, object_id: taskId });
  };
  const change = async (proposer: Handle, approver: Handle, body: object): Promise<void> => {
    const proposed = await house.as(proposer).post<{ id: string }>('/v1/roster-changes', body);
    expect((await house.as(approver).post(`/v1/roster-changes/${proposed.body.id}/approve`)).status).toBe(200);
  };

  it('V.A the Commander applies: Major and Chief decide, the Commander cannot even see it', async () => {
    const id = await request('commander');
    await refuses('commander', await taskOf(id, SUPERVISOR), APPROVE, [404, 'NOT_FOUND', 'SYSTEM']);
    await decide('major', id, SUPERVISOR);
    const second = await taskOf(id, COMMANDER);
    await refuses('commander', second, APPROVE, [404, 'NOT_FOUND']);
    await refuses('major', second, APPROVE, [404, 'NOT_FOUND']);
    await decide('chief', id, COMMANDER);
    expect(await taskOf(id, AGREEMENT)).not.toBe('');
  });

  it('V.A one person on both legs: the Major who decided the first does not decide the second, though acting as Commander', async () => {
    await change('systemAdministrator', 'chief', {
      kind: 'ACTING_APPOINTMENT',
      memberId: house.department.major,
      role: 'INVESTIGATIVE_SECTION_COMMANDER',
    });
    const id = await request('sergeant');
    await decide('major', id, SUPERVISOR);
    await refuses('major', await taskOf(id, COMMANDER), APPROVE, [404, 'NOT_FOUND']);
    await decide('commander', id, COMMANDER);
  });

  it.each([
    ['V.A without an assigned supervisor', 'systemAdministrator', 'SUPERVISOR_UNASSIGNED', 422],
    ['V.A for the Chief', 'chief', 'CHIEF_HOLDS_NO_ACCOUNT', 422],
    ['2.2 for an auditor', 'auditor', 'AUDITOR_HOLDS_NO_ACCOUNT', 422],
    ['V.A while one is open', 'commander', 'REGISTRATION_OPEN', 409],
  ] as const)('%s nothing is opened', async (_, handle, code, status) => {
    if (handle === 'systemAdministrator')
      await house.database.dataSource.query('UPDATE assignment SET supervisor_id = NULL WHERE member_id = $1', [house.department[handle]]);
    const answer = await house.as(handle).post<ProblemSeen>('/v1/registrations');
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(await lastEvent(handle)).toMatchObject({ action: 'RegistrationRequested', outcome: 'DENIED', code });
  });

  it('V.A a denial has a reason, ends the registration, and a new request is allowed', async () => {
    const id = await request('detective2');
    const task = await taskOf(id, SUPERVISOR);
    await refuses('sergeant', task, { decision: 'DENIED' }, [422, 'REASON_REQUIRED', 'CHOICE']);
    expect((await complete('sergeant', task, { decision: 'DENIED', reason: 'not on casework' })).status).toBe(200);
    expect(await ended(id)).toMatchObject({ outcome: 'DENIED' });
    const { body: read } = await house.as('detective2').get(`/v1/registrations/${id}`);
    const denied = { leg: 'SUPERVISOR', by: { name: 'Name of sergeant' }, reason: 'not on casework', voidedAt: null };
    expect(read).toMatchObject({ decisions: [denied], ended: null });
    await request('detective2');
  });

  it('V.A, V.E.3 another agreement, another course and a date to come are refused', async () => {
    const id = await request('detective3');
    await decide('sergeant2', id, SUPERVISOR);
    await decide('commander', id, COMMANDER);
    const agreement = await taskOf(id, AGREEMENT);
    await refuses('detective3', agreement, { version: '0', accepted: true }, [409, 'AGREEMENT_VERSION_SUPERSEDED', 'CHOICE']);
    await complete('detective3', agreement, AGREED);
    const training = await taskOf(id, TRAINING);
    await refuses('detective3', training, trained('2026-02-01T12:00:00Z', 'GENERAL-IT'), [422, 'TRAINING_WRONG_COURSE', 'SOP']);
    await refuses('detective3', training, trained('2999-01-01T00:00:00Z'), [422, 'TRAINING_IN_FUTURE', 'SOP']);
    await complete('detective3', training, trained());
    const verification = await taskOf(id, VERIFICATION);
    await refuses('coordinator', verification, { decision: 'REJECTED' }, [422, 'REASON_REQUIRED', 'CHOICE']);
    await complete('coordinator', verification, { decision: 'REJECTED', reason: 'unreadable' });
    await decide('detective3', id, TRAINING, trained());
  });

  it('V.A a FACESNXT account made before the approvals is recorded, and somebody has to answer for it', async () => {
    const id = await request('aiu');
    await decide('sergeant2', id, SUPERVISOR);
    await decide('commander', id, COMMANDER);
    await decide('aiu', id, AGREEMENT, AGREED);
    const external = await taskOf(id, EXTERNAL);
    expect((await complete('administrator', external, { externalUserId: 'fx-aiu', createdAt: '2026-01-05T12:00:00Z' })).status).toBe(200);
    const { account } = await page(id);
    expect(await house.database.dataSource.query('SELECT type, subject_id, about_member_id FROM discrepancy')).toEqual([
      { type: 'REGISTERED_WITHOUT_APPROVAL', subject_id: account?.id, about_member_id: house.department.aiu },
    ]);
  });

  it('V.E.3 the coordinator applies: the Commander verifies the training, the trainee cannot', async () => {
    const id = await request('coordinator');
    await decide('major', id, SUPERVISOR);
    await decide('commander', id, COMMANDER);
    await decide('chief', id, GRANT);
    await decide('coordinator', id, AGREEMENT, AGREED);
    await decide('coordinator', id, TRAINING, trained());
    await refuses('coordinator', await taskOf(id, VERIFICATION), { decision: 'VERIFIED' }, [404, 'NOT_FOUND']);
    await decide('commander', id, VERIFICATION, { decision: 'VERIFIED' });
  });

  it('VI.A a patrol officer needs the grant of the Chief, which no other leg gives', async () => {
    const id = await request('patrol');
    await decide('sergeant', id, SUPERVISOR);
    await decide('commander', id, COMMANDER);
    await refuses('commander', await taskOf(id, GRANT), APPROVE, [404, 'NOT_FOUND']);
    await decide('chief', id, GRANT);
    expect(await taskOf(id, AGREEMENT)).not.toBe('');
  });

  it('VI.A the designee grants; a designee who decided a leg does not', async () => {
    for (const memberId of [house.department.custodian, house.department.commander])
      await change('chief', 'major', { kind: 'DESIGNATION', memberId, scope: 'ACCESS_GRANTS' });
    const id = await request('administrator');
    await decide('major', id, SUPERVISOR);
    await decide('commander', id, COMMANDER);
    await refuses('commander', await taskOf(id, GRANT), APPROVE, [404, 'NOT_FOUND']);
    await decide('custodian', id, GRANT, { decision: 'DENIED', reason: 'no case work' });
    expect(await ended(id)).toMatchObject({ outcome: 'DENIED' });
  });

  it('V.A withdrawn by the applicant: nobody else may; the account made outside is disabled there, and the next registration makes its own', async () => {
    const register = async (externalUserId: string): Promise<string> => {
      const id = await request('detective4');
      await decide('sergeant2', id, SUPERVISOR);
      await decide('commander', id, COMMANDER);
      if (externalUserId === 'fx-old') await decide('detective4', id, AGREEMENT, AGREED);
      await decide('administrator', id, EXTERNAL, { externalUserId, createdAt: new Date().toISOString() });
      return id;
    };
    const id = await register('fx-old');
    const withdrawal = `/v1/registrations/${id}/withdraw`;
    expect((await house.as('detective').post<ProblemSeen>(withdrawal, { reason: 'not mine' })).status).toBe(404);
    expect(await lastEvent('detective')).toMatchObject({ action: 'RegistrationWithdrawn', outcome: 'DENIED', code: 'NOT_FOUND' });
    expect((await house.as('detective').get(`/v1/registrations/${id}`)).status).toBe(404);
    expect(await lastEvent('detective')).toMatchObject({ action: 'RegistrationRead', outcome: 'DENIED', code: 'NOT_FOUND' });
    expect((await house.as('sergeant2').post<ProblemSeen>(withdrawal, { reason: 'not mine' })).body.code).toBe('NOT_PERMITTED');
    expect(await lastEvent('sergeant2')).toMatchObject({ action: 'RegistrationWithdrawn', outcome: 'DENIED', code: 'NOT_PERMITTED' });
    const task = await taskOf(id, TRAINING);
    expect((await house.as('detective4').post(withdrawal, { reason: 'transfer' })).status).toBe(200);
    await refuses('detective4', task, trained(), [409, 'PROCESS_ENDED', 'SYSTEM']);
    expect((await house.as('detective4').post<ProblemSeen>(withdrawal, { reason: 'again' })).body.code).toBe('PROCESS_ENDED');
    const { account } = await page(id);
    expect(account?.status).toBe('DEACTIVATED');
    const disabling = { disabledAt: new Date().toISOString(), channel: 'DEPARTMENT', reference: 'screen print 7' };
    await decide('administrator', account?.id ?? '', 'account.disable-external', disabling);
    const again = await register('fx-new');
    await decide('detective4', again, TRAINING, trained());
    await decide('coordinator', again, VERIFICATION, { decision: 'VERIFIED' });
    expect(await ended(again)).toMatchObject({ outcome: 'ACTIVE', account: { status: 'ACTIVE' } });
    expect((await house.as('detective4').post<ProblemSeen>('/v1/registrations')).body.code).toBe('ACCOUNT_EXISTS');
  });

  it('V.A the supervisor changes while the Commander has decided: the first approval is void, the new supervisor is asked, the second stands', async () => {
    const id = await request('detective');
    await decide('sergeant', id, SUPERVISOR);
    await decide('commander', id, COMMANDER);
    const { units } = (await house.as('detective').get<{ units: { id: string; kind: string }[] }>('/v1/units')).body;
    const unitId = units.find(({ kind }) => kind === 'INVESTIGATIVE_SECTION')?.id;
    const move = {
      kind: 'ASSIGNMENT',
      memberId: house.department.detective,
      unitId,
      supervisorId: house.department.sergeant2,
      assignmentKind: 'REGULAR',
    };
    await change('systemAdministrator', 'chief', move);
    await refuses('sergeant', await taskOf(id, SUPERVISOR), APPROVE, [404, 'NOT_FOUND']);
    await decide('sergeant2', id, SUPERVISOR);
    expect((await page(id)).timeline.filter(({ step }) => step.endsWith('-approval'))).toMatchObject([
      { step: 'supervisor-approval', state: 'VOID', voidReason: 'SUPERVISOR_OR_UNIT_CHANGED' },
      { step: 'commander-approval', state: 'DECIDED' },
      { step: 'supervisor-approval', state: 'DECIDED', outcome: 'APPROVED' },
    ]);
    expect(await taskOf(id, AGREEMENT)).not.toBe('');
  });
});
