import type { Handle } from '@app/testing';
import { randomUUID } from 'node:crypto';
import { TRAINING } from '../stories/registration.story';
import { activeAccount } from '../support/accounts';
import { openHouse, type House } from '../support/house';
import { misleadTo, openTask } from '../support/misled';
import type { Answer } from '../support/officer';
import { expectRefused, expectSystemRefused } from '../support/refused';
import { until } from '../support/wait';

const APPROVE = { decision: 'APPROVED' };
const kind = (step: string): string => `registration.${step}`;

describe('registrations that are refused', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const request = async (by: Handle): Promise<string> => {
    const { status, body } = await house.as(by).post<{ id: string }>('/v1/registrations');
    expect(status).toBe(201);
    return body.id;
  };
  const complete = async (by: Handle, step: string, form: object): Promise<Answer<unknown>> =>
    house.as(by).post(`/v1/tasks/${await openTask(house, kind(step))}/complete`, form);
  const approved = async (supervisor: Handle): Promise<void> => {
    await house.as(supervisor).complete(kind('supervisor-approval'), APPROVE);
    await house.as('commander').complete(kind('commander-approval'), APPROVE);
  };

  it.each([
    ['while one is open', 'commander', 'REGISTRATION_OPEN'],
    ['for the Chief', 'chief', 'CHIEF_HOLDS_NO_ACCOUNT'],
    ['without an assigned supervisor', 'systemAdministrator', 'SUPERVISOR_UNASSIGNED'],
  ] as const)('V.A refuses a request %s', async (_, handle, code) => {
    if (handle === 'commander') await request(handle);
    if (handle === 'systemAdministrator')
      await house.database.dataSource.query('UPDATE assignment SET supervisor_id = NULL WHERE member_id = $1', [house.department[handle]]);
    await expectRefused(house, handle, await house.as(handle).post('/v1/registrations'), code);
    if (handle === 'commander') {
      const [{ id }]: [{ id: string }] = await house.database.dataSource.query(`SELECT id FROM process WHERE kind = 'registration'`);
      await house.as('commander').post(`/v1/registrations/${id}/withdraw`, { reason: 'not needed' });
      await expectRefused(
        house,
        'commander',
        await house.as('commander').post(`/v1/registrations/${id}/withdraw`, { reason: 'again' }),
        'PROCESS_ENDED',
      );
    }
  });

  it('V.A nobody from before go-live is recorded who does not belong to the department', async () => {
    const legacy = { memberId: randomUUID(), paperApproval: 'box 12' };
    await expectRefused(house, 'commander', await house.as('commander').post('/v1/registrations/legacy', legacy), 'MEMBER_NOT_ACTIVE');
  });

  it('V.A nobody approves the own registration or decides twice, whatever the list of tasks says; a denial has a reason', async () => {
    await request('detective2');
    await misleadTo(house, 'detective2', kind('supervisor-approval'));
    await expectRefused(house, 'detective2', await complete('detective2', 'supervisor-approval', APPROVE), 'REG_SELF_APPROVAL');
    await expectRefused(house, 'sergeant', await complete('sergeant', 'supervisor-approval', { decision: 'DENIED' }), 'REASON_REQUIRED');
    await house.as('sergeant').complete(kind('supervisor-approval'), APPROVE);
    await misleadTo(house, 'sergeant', kind('commander-approval'));
    await expectRefused(house, 'sergeant', await complete('sergeant', 'commander-approval', APPROVE), 'REG_DUPLICATE_APPROVER');
    await house.as('commander').complete(kind('commander-approval'), APPROVE);
  });

  it('V.A, V.E.3 refuses another agreement and another course, a date to come, and a trainee who verifies', async () => {
    const agreement = { version: '0', accepted: true };
    await expectRefused(house, 'detective2', await complete('detective2', 'user-agreement', agreement), 'AGREEMENT_VERSION_SUPERSEDED');
    await house.as('detective2').complete(kind('user-agreement'), { ...agreement, version: '1' });
    for (const [change, code] of [
      [{ course: 'GENERAL-IT' }, 'TRAINING_WRONG_COURSE'],
      [{ completedAt: '2999-01-01T00:00:00Z' }, 'TRAINING_IN_FUTURE'],
    ] as const)
      await expectRefused(house, 'detective2', await complete('detective2', 'training-completion', { ...TRAINING, ...change }), code);
    await house.as('detective2').complete(kind('training-completion'), TRAINING);
    await misleadTo(house, 'detective2', kind('training-verification'));
    const verified = { decision: 'VERIFIED' };
    await expectRefused(house, 'detective2', await complete('detective2', 'training-verification', verified), 'TRAINING_SELF_VERIFIED');
  });

  it('V.A whoever has an account asks for no other', async () => {
    await activeAccount(house, 'detective');
    await expectRefused(house, 'detective', await house.as('detective').post('/v1/registrations'), 'ACCOUNT_EXISTS');
  });

  it('V.A, V.E.3 the system gives no access when what was recorded is not there any more', async () => {
    const id = await request('detective4');
    await approved('sergeant2');
    await house.as('detective4').complete(kind('user-agreement'), { version: '1', accepted: true });
    await house.as('detective4').complete(kind('training-completion'), TRAINING);
    const external = { externalUserId: 'fx-4', createdAt: new Date().toISOString() };
    expect((await complete('administrator', 'external-account', external)).status).toBe(200);
    await openTask(house, kind('training-verification'));
    const { dataSource } = house.database;
    await dataSource.query('DELETE FROM registration_approval WHERE registration_id = $1', [id]);
    await dataSource.query('DELETE FROM agreement_acceptance WHERE member_id = $1', [house.department.detective4]);
    await dataSource.query('DELETE FROM account WHERE registration_id = $1', [id]);
    expect((await complete('coordinator', 'training-verification', { decision: 'VERIFIED' })).status).toBe(200);
    const asked = async (): Promise<boolean> =>
      (
        (await dataSource.query(`SELECT 1 FROM audit_event WHERE process_id = $1 AND actor_id IS NULL AND outcome = 'DENIED'`, [
          id,
        ])) as unknown[]
      ).length > 0;
    await until(asked, 'the system was not refused');
    for (const code of ['APPROVAL_MISSING', 'AGREEMENT_NOT_ACCEPTED', 'EXTERNAL_ACCOUNT_MISSING'] as const)
      await expectSystemRefused(house, id, code);
  });
});
