import { randomUUID } from 'node:crypto';
import { TRAINING } from './stories/registration.story';
import { openHouse, type House } from './support/house';
import { expectRefused } from './support/refused';
import { until } from './support/wait';

interface Grant {
  readonly id: string;
  readonly member: { readonly name: string };
  readonly grantedBy: { readonly name: string };
  readonly to: string | null;
  readonly inForce: boolean;
  readonly reason: string | null;
}
interface Grants {
  readonly grants: readonly Grant[];
  readonly next: string | null;
}

describe('grants of access outside the named units, over HTTP', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const listed = async (by: 'commander' | 'chief' | 'auditor', query = ''): Promise<Grants> => {
    const { status, body } = await house.as(by).get<Grants>(`/v1/access-grants${query}`);
    expect(status).toBe(200);
    return body;
  };
  const registered = async (): Promise<string> => {
    const { id } = (await house.as('patrol').post<{ id: string }>('/v1/registrations')).body;
    await house.as('sergeant').complete('registration.supervisor-approval', { decision: 'APPROVED' });
    await house.as('commander').complete('registration.commander-approval', { decision: 'APPROVED' });
    await house.as('chief').complete('registration.chief-grant', { decision: 'APPROVED', reason: 'order 4' });
    await house.as('patrol').complete('registration.user-agreement', { version: '1', accepted: true });
    await house.as('patrol').complete('registration.training-completion', TRAINING);
    await house.as('coordinator').complete('registration.training-verification', { decision: 'VERIFIED' });
    const external = { externalUserId: `fx-${randomUUID()}`, createdAt: new Date().toISOString() };
    await house.as('administrator').complete('registration.external-account', external);
    const account = async (): Promise<string | undefined> =>
      (await house.as('auditor').get<{ account: { id: string } | null }>(`/v1/registrations/${id}`)).body.account?.id;
    await until(async () => (await account()) !== undefined, 'no account came of the registration');
    return (await account()) ?? '';
  };

  it('VI.A a grant given in a registration is listed, stands on the account’s page, and is withdrawn by nobody who may not grant', async () => {
    const accountId = await registered();
    const given = { member: { name: 'Name of patrol' }, grantedBy: { name: 'Name of chief' }, to: null, inForce: true, reason: 'order 4' };
    const { grants } = await listed('commander');
    expect(grants).toMatchObject([given]);
    const account = await house.as('auditor').get<{ grants: Grant[] }>(`/v1/accounts/${accountId}`);
    expect(account.body.grants).toEqual(grants);

    const withdrawal = `/v1/access-grants/${grants[0]?.id}/withdraw`;
    await expectRefused(house, 'commander', await house.as('commander').post(withdrawal), 'APPROVER_NOT_AUTHORIZED');
    await expectRefused(house, 'patrol', await house.as('patrol').post(withdrawal), 'REG_SELF_APPROVAL');
    expect((await listed('auditor', '?inForce=true')).grants).toHaveLength(1);
    expect((await house.as('chief').post(withdrawal)).status).toBe(200);
    expect((await listed('auditor', '?inForce=true')).grants).toEqual([]);
    expect((await listed('chief', '?inForce=false')).grants).toMatchObject([{ inForce: false, to: expect.any(String) as string }]);
    await expectRefused(house, 'chief', await house.as('chief').post(withdrawal), 'NOT_FOUND');
  });

  it('VI.A the list is narrowed to a member, read page by page, and nobody else’s to read', async () => {
    for (const member of ['patrol', 'detective'] as const)
      await house.as('chief').post('/v1/access-grants', { memberId: house.department[member], reason: 'order 5' });
    const { grants, next } = await listed('chief', `?memberId=${house.department.patrol}&limit=1`);
    expect([grants[0]?.reason, next === null]).toEqual(['order 4', false]);
    const rest = await listed('chief', `?memberId=${house.department.patrol}&limit=1&cursor=${next}`);
    expect([rest.grants[0]?.reason, rest.next]).toEqual(['order 5', null]);
    await expectRefused(house, 'sergeant', await house.as('sergeant').get('/v1/access-grants'), 'NOT_PERMITTED');
  });
});
