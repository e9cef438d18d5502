import { openHouse, type House } from './support/house';
import type { ProblemSeen } from './support/officer';

interface EventSeen {
  readonly id: string;
  readonly at: string;
  readonly actorId: string | null;
  readonly action: string;
  readonly outcome: string;
  readonly code: string | null;
}

interface PageSeen {
  readonly events: readonly EventSeen[];
  readonly next: string | null;
}

describe('the audit log for the auditor', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
    await house.as('detective').post('/v1/registrations');
    await house.as('detective').post('/v1/registrations');
    await house.as('sergeant').complete('registration.supervisor-approval', { decision: 'APPROVED' });
  });
  afterAll(() => house.close());

  const events = async (query: string): Promise<PageSeen> => (await house.as('auditor').get<PageSeen>(`/v1/audit/events?${query}`)).body;

  it('V.E.4 shows who did what, refusals included, newest first, page by page without a gap', async () => {
    const whole = await events('limit=500');
    expect(whole.next).toBeNull();
    const paged: EventSeen[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: PageSeen = await events(`limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`);
      paged.push(...page.events);
      cursor = page.next;
    }
    expect(paged.map(({ id }) => id)).toEqual(whole.events.map(({ id }) => id));
    expect([...paged].sort((a, b) => Date.parse(b.at) - Date.parse(a.at)).map(({ at }) => at)).toEqual(paged.map(({ at }) => at));
  });

  it('V.E.4 filters by person, action, outcome and code', async () => {
    const refused = await events(
      `actorId=${house.department.detective}&action=RegistrationRequested&outcome=DENIED&code=REGISTRATION_OPEN`,
    );
    expect(refused.events).toMatchObject([{ actorId: house.department.detective, outcome: 'DENIED', code: 'REGISTRATION_OPEN' }]);
    expect((await events('to=2020-01-01T00:00:00Z')).events).toEqual([]);
  });

  it.each(['commander', 'chief', 'systemAdministrator', 'detective'] as const)(
    'V.E.4 is for the auditor, not for the %s',
    async (handle) => {
      const answer = await house.as(handle).get<ProblemSeen>('/v1/audit/events');
      expect([answer.status, answer.body.code]).toEqual([403, 'NOT_PERMITTED']);
    },
  );

  it.each(['cursor=bad', 'actorId=nobody', 'limit=0', 'from=yesterday'])('V.E.4 names what cannot be read in %s', async (query) => {
    expect([400, 422]).toContain((await house.as('auditor').get(`/v1/audit/events?${query}`)).status);
  });
});
