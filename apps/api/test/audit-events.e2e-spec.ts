import { randomUUID } from 'node:crypto';
import { openHouse, type House } from './support/house';
import type { ProblemSeen } from './support/officer';
import { atRest } from './support/records';
import { until } from './support/wait';

interface EventSeen {
  readonly id: string;
  readonly at: string;
  readonly actorId: string | null;
  readonly role: string | null;
  readonly onBehalfOf: string | null;
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
    await until(() => atRest(house), 'the workflow did not catch up');
  });
  afterAll(() => house.close());

  const events = async (query: string): Promise<PageSeen> => (await house.as('auditor').get<PageSeen>(`/v1/audit/events?${query}`)).body;

  it('V.E.4 shows who did what, refusals included, newest first, page by page without a gap', async () => {
    const paged: EventSeen[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: PageSeen = await events(`limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`);
      paged.push(...page.events);
      cursor = page.next;
    }
    const whole = await events('limit=500');
    expect(whole.next).toBeNull();
    const since = whole.events.findIndex(({ id }) => id === paged[0]?.id);
    expect(paged).toEqual(whole.events.slice(since));
    expect(paged.length).toBeGreaterThan(4);
    expect([...paged].sort((a, b) => Date.parse(b.at) - Date.parse(a.at)).map(({ at }) => at)).toEqual(paged.map(({ at }) => at));
  });

  it('V.E.4 filters by person, action, outcome and code', async () => {
    const refused = await events(
      `actorId=${house.department.detective}&action=RegistrationRequested&outcome=DENIED&code=REGISTRATION_OPEN`,
    );
    expect(refused.events).toMatchObject([{ actorId: house.department.detective, outcome: 'DENIED', code: 'REGISTRATION_OPEN' }]);
    expect((await events('to=2020-01-01T00:00:00Z')).events).toEqual([]);
  });

  it('V.E.4 says in which role somebody acted and on whose behalf, and nothing of either where they acted as themselves', async () => {
    const { department } = house;
    const [commander, sergeant2] = [house.as('commander'), house.as('sergeant2')];
    await commander.complete('registration.commander-approval', { decision: 'APPROVED' });
    await house.as('detective').complete('registration.user-agreement', { version: '1', accepted: true });
    await house.database.dataSource.query('INSERT INTO absence (id, member_id, valid_from) VALUES ($1, $2, $3)', [
      randomUUID(),
      department.commander,
      new Date(Date.now() - 60_000),
    ]);
    const acting = { kind: 'ACTING_APPOINTMENT', memberId: department.sergeant2, role: 'INVESTIGATIVE_SECTION_COMMANDER' };
    const proposed = await house.as('systemAdministrator').post<{ id: string }>('/v1/roster-changes', acting);
    expect((await house.as('chief').post(`/v1/roster-changes/${proposed.body.id}/approve`)).status).toBe(200);
    await house.as('detective2').post('/v1/registrations');
    await house.as('sergeant').complete('registration.supervisor-approval', { decision: 'APPROVED' });
    const task = await sergeant2.task('registration.commander-approval');
    expect((await sergeant2.post(`/v1/tasks/${task.id}/claim`)).status).toBe(200);
    await sergeant2.complete('registration.commander-approval', { decision: 'APPROVED' });

    const acts = async (actorId: string): Promise<unknown[]> => {
      const { events: found } = await events(`actorId=${actorId}&outcome=SUCCESS`);
      const onTasks = found.filter(({ action }) => action.startsWith('Task') || action === 'RegistrationRequested');
      return onTasks.map(({ action, role, onBehalfOf }) => [action, role, onBehalfOf]).reverse();
    };
    const COMMANDER = 'INVESTIGATIVE_SECTION_COMMANDER';
    expect(await acts(department.commander)).toEqual([['TaskCompleted', COMMANDER, null]]);
    expect(await acts(department.sergeant2)).toEqual([
      ['TaskClaimed', COMMANDER, department.commander],
      ['TaskCompleted', COMMANDER, department.commander],
    ]);
    expect(await acts(department.sergeant)).toEqual([
      ['TaskCompleted', 'SUPERVISOR', null],
      ['TaskCompleted', 'SUPERVISOR', null],
    ]);
    expect(await acts(department.detective)).toEqual([
      ['RegistrationRequested', null, null],
      ['TaskCompleted', null, null],
    ]);
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
