import type { Handle } from '@app/testing';
import { randomUUID } from 'node:crypto';
import { openHouse, type House } from './support/house';
import type { ProblemSeen } from './support/officer';

interface Page {
  readonly id: string;
  readonly state: string;
  readonly outcome: string | null;
  readonly registrationKind: string;
  readonly next: readonly {
    readonly step: string;
    readonly waitsFor: readonly string[];
    readonly missing?: string;
    readonly mender?: string;
  }[];
}

describe('registration when a post is empty, and for users from before go-live', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  const page = async (id: string): Promise<Page> => (await house.as('auditor').get<Page>(`/v1/registrations/${id}`)).body;
  const away = async (...handles: Handle[]): Promise<void> => {
    for (const handle of handles)
      await house.database.dataSource.query('INSERT INTO absence (id, member_id, valid_from) VALUES ($1, $2, $3)', [
        randomUUID(),
        house.department[handle],
        new Date(Date.now() - 60_000),
      ]);
  };

  it('A6 nobody can decide: the page names the vacant role and who mends it, and an acting appointment mends what waits', async () => {
    await away('major', 'chief');
    const { body } = await house.as('sergeant').post<{ id: string }>('/v1/registrations');
    const [stuck] = (await page(body.id)).next;
    expect(stuck).toMatchObject({
      step: 'supervisor-approval',
      waitsFor: [],
      missing: 'nobody holds the role of Supervisor or may decide in its place',
      mender: 'the Chief or the Major appoint an acting holder',
    });
    const appointment = { kind: 'ACTING_APPOINTMENT', memberId: house.department.sergeant2, role: 'INVESTIGATIVE_SECTION_MAJOR' };
    const proposed = await house.as('systemAdministrator').post<{ id: string }>('/v1/roster-changes', appointment);
    expect((await house.as('chief').post(`/v1/roster-changes/${proposed.body.id}/approve`)).status).toBe(200);
    const [mended] = (await page(body.id)).next;
    expect(mended).toMatchObject({ step: 'supervisor-approval', waitsFor: ['Name of sergeant2'] });
    expect(mended).not.toHaveProperty('missing');
    await house.as('sergeant2').complete('registration.supervisor-approval', { decision: 'APPROVED' });
    await house.as('commander').complete('registration.commander-approval', { decision: 'APPROVED' });
    const offered: unknown[] = await house.database.dataSource.query(`SELECT actor_id FROM audit_event WHERE action = 'TaskOffered'`);
    expect(offered).toEqual([{ actor_id: house.department.chief }]);
  });

  it('V.A a legacy user is attested by the Commander alone, and still accepts, trains and has the account confirmed', async () => {
    const legacy = { memberId: house.department.detective, paperApproval: 'box 12, folder 3' };
    const refused = await house.as('major').post<ProblemSeen>('/v1/registrations/legacy', legacy);
    expect([refused.status, refused.body.code]).toEqual([403, 'NOT_PERMITTED']);
    const own = await house
      .as('commander')
      .post<ProblemSeen>('/v1/registrations/legacy', { ...legacy, memberId: house.department.commander });
    expect([own.status, own.body.code]).toEqual([403, 'REG_SELF_APPROVAL']);
    const { body } = await house.as('commander').post<{ id: string }>('/v1/registrations/legacy', legacy);
    const detective = house.as('detective');
    await detective.complete('registration.user-agreement', { version: '1', accepted: true });
    const training = {
      course: 'FACESNXT-ONLINE',
      courseVersion: '1',
      completedAt: '2020-02-01T12:00:00Z',
      certificateRef: 'C-1',
      result: 'PASSED',
    };
    await detective.complete('registration.training-completion', training);
    await house.as('coordinator').complete('registration.training-verification', { decision: 'VERIFIED' });
    await house
      .as('administrator')
      .complete('registration.external-account', { externalUserId: 'fx-1', createdAt: '2020-03-01T12:00:00Z' });
    expect(await page(body.id)).toMatchObject({ state: 'CLOSED', outcome: 'ACTIVE', registrationKind: 'LEGACY' });
    expect(await house.database.dataSource.query('SELECT 1 FROM discrepancy')).toEqual([]);
  });

  it('VI.A a legacy user outside the named units needs the grant all the same', async () => {
    await house.as('commander').post('/v1/registrations/legacy', { memberId: house.department.patrol, paperApproval: 'not found' });
    await house.as('chief').complete('registration.chief-grant', { decision: 'APPROVED' });
    expect((await house.as('patrol').task('registration.user-agreement')).state).toBe('READY');
  });

  it('VI.A a basis that ends before the activation is asked for again, once', async () => {
    const { body } = await house.as('patrol').post<{ id: string }>('/v1/registrations');
    await house.as('sergeant').complete('registration.supervisor-approval', { decision: 'APPROVED' });
    await house.as('commander').complete('registration.commander-approval', { decision: 'APPROVED' });
    await house.as('chief').complete('registration.chief-grant', { decision: 'APPROVED' });
    await house.as('patrol').complete('registration.user-agreement', { version: '1', accepted: true });
    const training = {
      course: 'FACESNXT-ONLINE',
      courseVersion: '1',
      completedAt: '2026-02-01T12:00:00Z',
      certificateRef: 'C-1',
      result: 'PASSED',
    };
    await house.as('patrol').complete('registration.training-completion', training);
    await house.as('coordinator').complete('registration.training-verification', { decision: 'VERIFIED' });
    await house.database.dataSource.query('UPDATE access_grant SET valid_to = now()');
    await house
      .as('administrator')
      .complete('registration.external-account', { externalUserId: 'fx-1', createdAt: new Date().toISOString() });
    expect((await page(body.id)).next).toMatchObject([{ step: 'chief-grant' }]);
    await house.as('chief').complete('registration.chief-grant', { decision: 'APPROVED' });
    expect(await page(body.id)).toMatchObject({ state: 'CLOSED', outcome: 'ACTIVE' });
  });
});
