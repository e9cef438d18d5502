import { ACTS, Relation, roleOfAct } from '@app/domain/duties';
import { actorOf, Role, type Roster } from '@app/domain/people';
import { loadRoster } from '@app/persistence/people';
import { rows } from '@app/process';
import type { Handle } from '@app/testing';
import { openHouse, type House } from './support/house';
import { accountStory, monthStory, quarterStory } from './stories/oversight.story';
import { registrationStory } from './stories/registration.story';
import { searchStory } from './stories/search.story';

interface Recorded {
  readonly action: string;
  readonly actorId: string;
  readonly role: string | null;
  readonly own: boolean;
}

const EVENTS = `SELECT action, actor_id AS "actorId", actor_role AS role,
  actor_id::text IN (coalesce(detail->>'memberId', ''), coalesce(detail->>'member', '')) AS own
  FROM audit_event WHERE actor_id IS NOT NULL ORDER BY id`;

describe('A6 the audit log over a whole story', () => {
  let house: House;
  let events: readonly Recorded[];
  let roster: Roster;
  beforeAll(async () => {
    house = await openHouse();
    for (const act of [...searchStory(), ...monthStory(), ...quarterStory()]) await act(house);
    await ownRoutes(house);
    for (const act of accountStory().slice(registrationStory().length)) await act(house);
    expect((await house.as('custodian').get('/v1/case-files/2026-001234/disclosure')).status).toBe(200);
    const { manager } = house.database.dataSource;
    [events, roster] = [await rows<Recorded>(manager, EVENTS), await loadRoster(manager)];
  }, 300_000);
  afterAll(() => house.close());

  it('A6 names the role in every event of an act that a role allowed', () => {
    const named = events.flatMap(({ action, actorId, role, own }) => {
      const actor = actorOf(roster, actorId, Date.now());
      const expected = actor && roleOfAct(action, actor, own ? [Relation.Own] : []);
      return expected === undefined ? [] : [[action, role, expected] as const];
    });
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter(([, role, expected]) => role !== expected)).toEqual([]);
  });

  it.each<[Handle, string, Role | null]>([
    ['sergeant', 'CaseMemberAssigned', Role.Supervisor],
    ['sergeant', 'AccountSuspended', Role.Supervisor],
    ['commander', 'SuspensionLifted', Role.Commander],
    ['commander', 'AccountDeactivated', Role.Commander],
    ['commander', 'MonthlyReportBegun', Role.Commander],
    ['commander', 'QuarterlyAuditBegun', Role.Commander],
    ['commander', 'RegistrationRequested', Role.Commander],
    ['commander', 'RegistrationVoided', Role.Commander],
    ['major', 'AgreementRecorded', Role.Major],
    ['systemAdministrator', 'RosterChangeProposed', Role.SystemAdministrator],
    ['chief', 'RosterChangeApproved', Role.Chief],
    ['custodian', 'DisclosureRead', Role.RecordsCustodian],
    ['coordinator', 'TrainingEntered', Role.TrainingCoordinator],
    ['sergeant2', 'TrainingEntered', null],
    ['detective', 'FaceSearchSubmitted', null],
    ['detective', 'EnforcementRequested', null],
    ['detective', 'RegistrationRequested', null],
  ])('A6 the %s did %s as %s', (handle, action, role) => {
    const own = events.filter((event) => event.actorId === house.department[handle] && event.action === action);
    expect([...new Set(own.map((event) => event.role))]).toEqual([role]);
  });

  it('A6 knows every act of the story; the others are done on a task, as oneself, or follow from an act', () => {
    const others = new Set(events.map(({ action }) => action).filter((action) => !(action in ACTS)));
    const onTasks = ['TaskCompleted'];
    const asThemselves = ['SignedIn', 'CandidateListRead', 'EvidenceStored', 'FaceSearchSubmitted'];
    const byTheWay = ['RegistrationRequested', 'ProcessInterrupted', 'WorkHandedOver'];
    expect([...others].filter((action) => ![...onTasks, ...asThemselves, ...byTheWay].includes(action))).toEqual([]);
  });
});

const TRAINING = {
  course: 'FACESNXT-ONLINE',
  courseVersion: '1',
  completedAt: '2026-10-01T12:00:00Z',
  certificateRef: 'C-1',
  result: 'PASSED',
};

/** Acts of command that have routes of their own. */
async function ownRoutes(house: House): Promise<void> {
  const { department } = house;
  const post = async (handle: Handle, path: string, body: object = {}): Promise<string> => {
    const answer = await house.as(handle).post<{ id: string }>(path, body);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body.id;
  };
  await post('sergeant', '/v1/case-files/2026-001234/assign', { memberId: department.detective2 });
  await post('major', '/v1/agreements', {
    reference: 'MOU 2',
    parties: ['Sheriff'],
    from: '2027-01-01T05:00:00Z',
    to: '2028-01-01T05:00:00Z',
  });
  await post('coordinator', '/v1/training-records', { ...TRAINING, memberId: department.detective2 });
  await post('sergeant2', '/v1/training-records', TRAINING);
  const acting = { kind: 'ACTING_APPOINTMENT', memberId: department.sergeant2, role: Role.Commander };
  await post('chief', `/v1/roster-changes/${await post('systemAdministrator', '/v1/roster-changes', acting)}/approve`);
  const attested = { memberId: department.detective3, paperApproval: 'Folder 7' };
  await post('commander', `/v1/registrations/${await post('commander', '/v1/registrations/legacy', attested)}/void`, { reason: 'twice' });
}
