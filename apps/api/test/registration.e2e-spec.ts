import { openHouse, type House } from './support/house';
import type { ProblemSeen, TaskSeen } from './support/officer';

const TRAINING = {
  course: 'FACESNXT-ONLINE',
  courseVersion: '1',
  completedAt: '2026-02-01T12:00:00Z',
  certificateRef: 'C-1',
  result: 'PASSED',
};

describe('registration over HTTP', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  it('V.A, V.E.3: two approvals, agreement, training and the outside account, then ACTIVE', async () => {
    const [detective, sergeant, commander] = [house.as('detective'), house.as('sergeant'), house.as('commander')];
    const opened = await detective.post<{ id: string; next: TaskSeen[] }>('/v1/registrations');
    expect(opened.status).toBe(201);
    // A worker that has just been started may need longer than the answer waits.
    expect([[], 'pending']).toContainEqual(opened.body.next);

    const approved = await sergeant.complete('registration.supervisor-approval', { decision: 'APPROVED' });
    expect(approved).toMatchObject({ outcome: 'APPROVED', next: [] });
    await commander.complete('registration.commander-approval', { decision: 'APPROVED' });
    const agreed = await detective.complete('registration.user-agreement', { version: '1', accepted: true });
    expect(agreed.next).toMatchObject([{ kind: 'registration.training-completion' }]);
    await house
      .as('administrator')
      .complete('registration.external-account', { externalUserId: 'fx-1', createdAt: new Date().toISOString() });
    await detective.complete('registration.training-completion', TRAINING);
    await house.as('coordinator').complete('registration.training-verification', { decision: 'VERIFIED' });

    const page = await detective.get<{ state: string; outcome: string; account: { status: string } }>(
      `/v1/registrations/${opened.body.id}`,
    );
    expect(page.body).toMatchObject({ state: 'CLOSED', outcome: 'ACTIVE', account: { status: 'ACTIVE' } });
  });

  it('V.A refuses a second open registration of one member', async () => {
    const detective = house.as('detective2');
    expect((await detective.post('/v1/registrations')).status).toBe(201);
    const again = await detective.post<ProblemSeen>('/v1/registrations');
    expect(again.status).toBe(409);
    expect(again.body).toMatchObject({ code: 'REGISTRATION_OPEN', authority: { kind: 'SYSTEM', ref: 'one open registration per member' } });
  });
});
