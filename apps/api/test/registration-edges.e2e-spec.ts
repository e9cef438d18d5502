import { installPack, nmpd40023 } from '@app/domain/policy';
import { climbLadders, transact } from '@app/process';
import type { Handle } from '@app/testing';
import { randomUUID } from 'node:crypto';
import { openHouse, type House } from './support/house';
import type { Answer, ProblemSeen } from './support/officer';
import { expectRefused } from './support/refused';
import { until } from './support/wait';

interface Page {
  readonly state: string;
  readonly outcome: string | null;
  readonly registrationKind: string;
  readonly paper: { readonly approval: string; readonly found: boolean } | null;
  readonly account: { readonly id: string; readonly status: string } | null;
}

const APPROVE = { decision: 'APPROVED' };
const SUPERVISOR = 'registration.supervisor-approval';
const COMMANDER = 'registration.commander-approval';
const GRANT = 'registration.chief-grant';
const AGREEMENT = 'registration.user-agreement';
const TRAINING = 'registration.training-completion';
const VERIFICATION = 'registration.training-verification';
const EXTERNAL = 'registration.external-account';
const trained = (change: object = {}): object => ({
  course: 'FACESNXT-ONLINE',
  courseVersion: '1',
  completedAt: new Date().toISOString(),
  certificateRef: 'C-1',
  result: 'PASSED',
  ...change,
});
const external = (createdAt = new Date().toISOString()): object => ({ externalUserId: `fx-${randomUUID()}`, createdAt });

describe('registration over HTTP: its edges', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  const sql = (text: string, parameters: unknown[] = []): Promise<unknown> => house.database.dataSource.query(text, parameters);
  const request = async (handle: Handle): Promise<string> => {
    const { status, body } = await house.as(handle).post<{ id: string }>('/v1/registrations');
    expect(status).toBe(201);
    return body.id;
  };
  const page = async (id: string): Promise<Page> => (await house.as('auditor').get<Page>(`/v1/registrations/${id}`)).body;
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
  const complete = async (by: Handle, id: string, kind: string, form: object = APPROVE): Promise<Answer<ProblemSeen>> =>
    house.as(by).post(`/v1/tasks/${await taskOf(id, kind)}/complete`, form);
  const decide = async (by: Handle, id: string, kind: string, form: object = APPROVE): Promise<void> => {
    const { status, body } = await complete(by, id, kind, form);
    expect([status, body.code]).toEqual([200, undefined]);
  };
  const approved = async (member: Handle, supervisor: Handle): Promise<string> => {
    const id = await request(member);
    await decide(supervisor, id, SUPERVISOR);
    await decide('commander', id, COMMANDER);
    return id;
  };
  const ended = async (id: string): Promise<Page> => {
    await until(async () => (await page(id)).state === 'CLOSED', 'the registration did not end');
    return page(id);
  };
  const change = async (proposer: Handle, approver: Handle, body: object): Promise<void> => {
    const proposed = await house.as(proposer).post<{ id: string; state: string }>('/v1/roster-changes', body);
    if (proposed.body.state === 'PROPOSED')
      expect((await house.as(approver).post(`/v1/roster-changes/${proposed.body.id}/approve`)).status).toBe(200);
  };

  it('V.E.3 a record that was verified outside the registration does not hold it up', async () => {
    const id = await approved('detective', 'sergeant');
    await decide('detective', id, AGREEMENT, { version: '1', accepted: true });
    await decide('detective', id, TRAINING, trained());
    const task = await taskOf(id, VERIFICATION);
    const { body } = await house.as('coordinator').get<{ records: { id: string }[] }>('/v1/training-records?state=COMPLETED_UNVERIFIED');
    const verified = await house.as('coordinator').post(`/v1/training-records/${body.records[0]?.id}/verify`, { decision: 'VERIFIED' });
    expect(verified.status).toBe(200);
    expect((await house.as('coordinator').post(`/v1/tasks/${task}/complete`, { decision: 'VERIFIED' })).status).toBe(200);
  });

  it('V.E.3 the Commander, to whom the training task went up, enters the applicant’s training, not one of their own', async () => {
    const id = await approved('detective', 'sergeant');
    await decide('detective', id, AGREEMENT, { version: '1', accepted: true });
    await taskOf(id, TRAINING);
    const afterAMonth = new Date(Date.now() + 31 * 86_400_000);
    await transact(house.database.dataSource, (manager) => climbLadders(manager, id, afterAMonth));
    await decide('commander', id, TRAINING, trained());
    const { body } = await house.as('coordinator').get<{ records: object[] }>('/v1/training-records');
    expect(body.records).toMatchObject([{ memberId: house.department.detective, state: 'COMPLETED_UNVERIFIED' }]);
    expect(await sql('SELECT entered_by AS by FROM training_record')).toEqual([{ by: house.department.commander }]);
    await decide('coordinator', id, VERIFICATION, { decision: 'VERIFIED' });
    await decide('administrator', id, EXTERNAL, external());
    expect(await ended(id)).toMatchObject({ outcome: 'ACTIVE' });
  });

  it('V.A who came into a post that bars an account is refused it once, and the registration ends', async () => {
    const id = await approved('detective', 'sergeant');
    await decide('detective', id, AGREEMENT, { version: '1', accepted: true });
    await decide('detective', id, TRAINING, trained());
    await decide('coordinator', id, VERIFICATION, { decision: 'VERIFIED' });
    await sql(`INSERT INTO role_grant (id, member_id, role, valid_from) VALUES ($1, $2, 'AUDITOR', now() - interval '1 minute')`, [
      randomUUID(),
      house.department.detective,
    ]);
    await decide('administrator', id, EXTERNAL, external());
    expect(await ended(id)).toMatchObject({ outcome: 'DENIED' });
    expect(
      await sql(`SELECT count(*)::int AS times FROM audit_event WHERE process_id = $1 AND code = 'AUDITOR_HOLDS_NO_ACCOUNT'`, [id]),
    ).toEqual([{ times: 1 }]);
  });

  it('V.A the authority is looked up at the decision: an acting appointment that ran out gives none, and its end asks the next one', async () => {
    const { department } = house;
    const absence = { kind: 'ABSENCE', memberId: department.commander, from: new Date(Date.now() + 2_000).toISOString() };
    await sql('INSERT INTO absence (id, member_id, valid_from) VALUES ($1, $2, $3)', [
      randomUUID(),
      department.commander,
      new Date(Date.now() - 60_000),
    ]);
    await change('systemAdministrator', 'chief', {
      kind: 'ACTING_APPOINTMENT',
      memberId: department.sergeant2,
      role: 'INVESTIGATIVE_SECTION_COMMANDER',
    });
    const id = await request('detective');
    await decide('sergeant', id, SUPERVISOR);
    await taskOf(id, COMMANDER);
    await sql('UPDATE acting_appointment SET valid_to = $2 WHERE holder_id = $1', [department.sergeant2, new Date()]);
    await expectRefused(house, 'sergeant2', await complete('sergeant2', id, COMMANDER), 'APPROVER_NOT_AUTHORIZED');
    await change('detective2', 'commander', { ...absence, memberId: department.detective2 });
    await until(
      async () => (await house.as('major').tasks()).some(({ kind }) => kind === COMMANDER),
      'the leg did not go to the next in chain',
    );
    await decide('major', id, COMMANDER);
  });

  it('V.A the assigned supervisor goes on leave while asked: the leg goes to the next in chain; what was decided before stands', async () => {
    const [pending, decided] = [await request('detective'), await request('detective2')];
    await decide('sergeant', decided, SUPERVISOR);
    await taskOf(pending, SUPERVISOR);
    await change('sergeant', 'commander', { kind: 'ABSENCE', memberId: house.department.sergeant });
    await until(
      async () => (await house.as('major').tasks()).some(({ kind }) => kind === SUPERVISOR),
      'the leg did not go to the next in chain',
    );
    await decide('major', pending, SUPERVISOR);
    await decide('commander', decided, COMMANDER);
    expect(await taskOf(decided, AGREEMENT)).not.toBe('');
  });

  it('VI.A a grant is dated; one that is over before it begins is refused', async () => {
    const id = await approved('patrol', 'sergeant');
    const over = { ...APPROVE, until: '2026-01-01T00:00:00Z' };
    await expectRefused(house, 'chief', await complete('chief', id, GRANT, over), 'GRANT_PERIOD_INVALID');
    await decide('chief', id, GRANT, { ...APPROVE, until: '2099-06-30T04:00:00Z' });
    expect(await sql('SELECT member_id, valid_to FROM access_grant')).toEqual([
      { member_id: house.department.patrol, valid_to: new Date('2099-06-30T04:00:00Z') },
    ]);
  });

  it('V.A, V.E.3 the agreement is replaced and the course superseded while the registration is open: both are asked for in the new version', async () => {
    const id = await approved('detective', 'sergeant');
    await decide('detective', id, AGREEMENT, { version: '1', accepted: true });
    await decide('administrator', id, EXTERNAL, external());
    installPack({
      ...nmpd40023,
      version: 9,
      effectiveFrom: new Date(Date.now() - 1).toISOString(),
      userAgreementVersion: '2',
      training: { ...nmpd40023.training, courseVersion: '2', supersededVersion: 'RETRAIN' },
    });
    await expectRefused(house, 'detective', await complete('detective', id, TRAINING, trained()), 'TRAINING_VERSION_SUPERSEDED');
    await decide('detective', id, TRAINING, trained({ courseVersion: '2' }));
    await decide('coordinator', id, VERIFICATION, { decision: 'VERIFIED' });
    expect((await complete('detective', id, AGREEMENT, { version: '1', accepted: true })).body.code).toBe('AGREEMENT_VERSION_SUPERSEDED');
    await decide('detective', id, AGREEMENT, { version: '2', accepted: true });
    installPack({ ...nmpd40023, version: 10, effectiveFrom: new Date().toISOString() });
  });

  it('V.E.3 a certificate that is none and a failed test are refused', async () => {
    const id = await approved('detective', 'sergeant');
    await decide('detective', id, AGREEMENT, { version: '1', accepted: true });
    await expectRefused(
      house,
      'detective',
      await complete('detective', id, TRAINING, trained({ certificateRef: ' ' })),
      'TRAINING_EVIDENCE_MISSING',
    );
    const failed = await complete('detective', id, TRAINING, trained({ result: 'FAILED' }));
    await expectRefused(house, 'detective', failed, 'TRAINING_NOT_PASSED');
  });

  it('V.A an account made before its approvals is activated suspended, and the Commander decides', async () => {
    const id = await approved('detective', 'sergeant');
    await decide('detective', id, AGREEMENT, { version: '1', accepted: true });
    await decide('administrator', id, EXTERNAL, external('2026-02-01T12:00:00Z'));
    await decide('detective', id, TRAINING, trained());
    await decide('coordinator', id, VERIFICATION, { decision: 'VERIFIED' });
    const { account } = await ended(id);
    expect(account?.status).toBe('SUSPENDED');
    await decide('commander', account?.id ?? '', 'account.confirm-suspension', { decision: 'LIFT', reason: 'approved on paper before' });
    expect((await page(id)).account?.status).toBe('ACTIVE');
  });

  it('V.A a registration opened by mistake is voided by command, never by the applicant, and its FACESNXT account is disabled', async () => {
    const id = await approved('detective', 'sergeant');
    await decide('detective', id, AGREEMENT, { version: '1', accepted: true });
    await decide('administrator', id, EXTERNAL, external());
    const route = `/v1/registrations/${id}/void`;
    await expectRefused(house, 'detective', await house.as('detective').post(route, { reason: 'x' }), 'REG_SELF_APPROVAL');
    await expectRefused(house, 'sergeant', await house.as('sergeant').post(route, { reason: 'x' }), 'NOT_PERMITTED');
    expect((await house.as('major').post(route, { reason: 'wrong person' })).status).toBe(200);
    expect(await ended(id)).toMatchObject({ outcome: 'VOIDED', account: { status: 'DEACTIVATED' } });
    expect((await house.as('administrator').task('account.disable-external')).kind).toBe('account.disable-external');
  });

  it('V.A a legacy user whose paper was not found is recorded as such; an account from after go-live is nobody’s legacy', async () => {
    const legacy = { memberId: house.department.detective, paperApproval: 'records room searched on 12 January', paperFound: false };
    const { body } = await house.as('commander').post<{ id: string }>('/v1/registrations/legacy', legacy);
    expect((await page(body.id)).paper).toEqual({ approval: legacy.paperApproval, found: false });
    await decide('detective', body.id, AGREEMENT, { version: '1', accepted: true });
    await decide('administrator', body.id, EXTERNAL, external('2026-01-01T05:00:00Z'));
    expect(await sql('SELECT type, about_member_id FROM discrepancy')).toEqual([
      { type: 'REGISTERED_WITHOUT_APPROVAL', about_member_id: house.department.detective },
    ]);
  });
});
