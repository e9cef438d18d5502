import { randomUUID } from 'node:crypto';
import { openHouse, type House } from './support/house';
import { until } from './support/wait';
import { TRAINING } from './stories/registration.story';

interface Page {
  readonly state: string;
  readonly outcome: string | null;
  readonly account: { readonly id: string; readonly status: string } | null;
}

describe('the FACESNXT account of a registration, over HTTP', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const moveToSergeant2 = async (): Promise<void> => {
    const { detective: memberId, sergeant2: supervisorId } = house.department;
    const { units } = (await house.as('detective').get<{ units: { id: string; kind: string }[] }>('/v1/units')).body;
    const unitId = units.find(({ kind }) => kind === 'INVESTIGATIVE_SECTION')?.id;
    const move = { kind: 'ASSIGNMENT', memberId, unitId, supervisorId, assignmentKind: 'REGULAR' };
    const proposed = await house.as('systemAdministrator').post<{ id: string }>('/v1/roster-changes', move);
    expect((await house.as('chief').post(`/v1/roster-changes/${proposed.body.id}/approve`)).status).toBe(200);
  };

  it('V.A an account made on two approvals stays properly approved when the supervisor changes before it is confirmed', async () => {
    const { id } = (await house.as('detective').post<{ id: string }>('/v1/registrations')).body;
    await house.as('sergeant').complete('registration.supervisor-approval', { decision: 'APPROVED' });
    await house.as('commander').complete('registration.commander-approval', { decision: 'APPROVED' });
    await house.as('detective').complete('registration.user-agreement', { version: '1', accepted: true });
    await house.as('administrator').task('registration.external-account');
    const createdAt = new Date().toISOString();
    await moveToSergeant2();
    await house.as('sergeant2').complete('registration.supervisor-approval', { decision: 'APPROVED' });
    await house.as('administrator').complete('registration.external-account', { externalUserId: `fx-${randomUUID()}`, createdAt });
    await house.as('detective').complete('registration.training-completion', TRAINING);
    await house.as('coordinator').complete('registration.training-verification', { decision: 'VERIFIED' });
    const page = async (): Promise<Page> => (await house.as('auditor').get<Page>(`/v1/registrations/${id}`)).body;
    await until(async () => (await page()).state === 'CLOSED', 'the registration did not end');
    expect(await page()).toMatchObject({ outcome: 'ACTIVE', account: { status: 'ACTIVE' } });
    expect(await house.database.dataSource.query('SELECT type FROM discrepancy')).toEqual([]);
  });
});
