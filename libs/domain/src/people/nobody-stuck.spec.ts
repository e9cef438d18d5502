import { accountDeciderNeed } from '../accounts/deactivate';
import { ladderFor } from '../calendar';
import { board, row } from '../corroboration/board.fixture';
import { CorroborationOutcome } from '../corroboration/model';
import { openEnforcementReview } from '../enforcement/steps';
import type { DiscrepancyFacts } from '../oversight/discrepancy';
import { openAssign, openVerify, overseerOf } from '../oversight/discrepancy-openings';
import { addresseeOf } from '../oversight/quarterly-decisions';
import { nmpd40023 } from '../policy';
import { Leg, type Approval } from '../registration/model';
import { openCommanderApproval, openSupervisorApproval, openTrainingVerification } from '../registration/openings';
import { applied } from '../registration/registration.fixture';
import { requestRegistration } from '../registration/request';
import { openLineupPresentation, openNotApplicableReview, openSupervisorReview, type SearchOpeningFacts } from '../search/openings';
import { CorroborationProfile } from '../search/purpose';
import { specOf } from '../tasks/specs';
import { Priority, type Opening } from '../tasks/opening';
import { ChangeKind, type RosterChange } from './change';
import { candidatesFor, decider } from './decider';
import { department, HOUR, NOW, without } from './department.fixture';
import { Role } from './principal';
import { DesignationScope, type Roster } from './roster';
import { actorOf } from './standing';
import { approveRosterChange, proposeRosterChange } from './two-people';

const around = { from: NOW - HOUR, to: NOW + HOUR };
const asked = (opening: Opening): readonly string[] => (opening.type === 'HUMAN' ? opening.candidates : [opening.type]);
const legs = (
  roster: Roster,
  applicantId: string,
  approvals: readonly Approval[] = [],
): [supervisor: readonly string[], commander: readonly string[]] => {
  const facts = { ...applied, roster, applicantId, approvals };
  return [asked(openSupervisorApproval(facts, NOW)), asked(openCommanderApproval(facts, NOW))];
};
const approved = (leg: Leg, by: string): Approval => ({ leg, by, decision: 'APPROVED' });
const appoint = (holderId: string, role: Role, roster: Roster): Roster => ({
  ...roster,
  actingAppointments: [...roster.actingAppointments, { role, holderId, byId: 'chief', ...around }],
});
const person = (id: string, roster: Roster = department): NonNullable<ReturnType<typeof actorOf>> => {
  const actor = actorOf(roster, id, NOW);
  if (!actor) throw new Error(`${id} is nobody`);
  return actor;
};
const discrepancy = (aboutMemberId: string | null, ownerId: string | null = null): DiscrepancyFacts =>
  ({ discrepancyId: 'd', state: 'ACTION_TAKEN', aboutMemberId, ownerId, actedById: ownerId, ownerIsMember: true }) as DiscrepancyFacts;
function search(roster: Roster, ownerId: string, change: Partial<SearchOpeningFacts> = {}): SearchOpeningFacts {
  return {
    roster,
    policy: nmpd40023,
    operatorId: ownerId,
    ownerId,
    purpose: null,
    profile: CorroborationProfile.Full,
    urgent: false,
    queryOutcome: 'RESULTS_RETURNED',
    followedUpIds: ['c-1'],
    rows: [...board(), row('INTERVIEW', { outcome: CorroborationOutcome.NotApplicable, by: ownerId })],
    caseMemberIds: [],
    candidateReaderIds: [],
    authorisedMemberIds: [],
    ...change,
  } as SearchOpeningFacts;
}

describe('2.6 who is stuck, and the way out', () => {
  it('V.A, the Commander applies: supervisor leg Major, Commander leg Chief', () => {
    expect(legs(department, 'commander')[0]).toEqual(['member:major']);
    expect(legs(department, 'commander', [approved(Leg.Supervisor, 'major')])[1]).toEqual(['member:chief']);
  });

  it('V.A, the Commander applies while Chief and Major act as Commander: one of them has the first leg, the other the second', () => {
    const roster = appoint('major', Role.Commander, appoint('chief', Role.Commander, department));
    expect(legs(roster, 'commander')[0]).toEqual(['member:major']);
    expect(legs(roster, 'commander', [approved(Leg.Supervisor, 'major')])[1]).toEqual(['member:chief']);
  });

  it('V.A, the Commander is the supervisor: supervisor leg Major; and the Major is away: Chief', () => {
    expect(legs(department, 'sergeant')).toEqual([['member:major'], ['role:INVESTIGATIVE_SECTION_COMMANDER']]);
    expect(legs(without(department, 'major'), 'sergeant')).toEqual([['member:chief'], ['role:INVESTIGATIVE_SECTION_COMMANDER']]);
  });

  it('V.A, the Chief applies: the Chief holds no search account', () => {
    const facts = { roster: department, hasOpenRegistration: false, hasLiveAccount: false, policy: nmpd40023 };
    expect(requestRegistration(facts, person('chief'), NOW)).toMatchObject({
      code: 'CHIEF_HOLDS_NO_ACCOUNT',
      authority: { kind: 'CHOICE' },
    });
  });

  it('VI.A, the designee is the Commander: two legs take two people, and the Chief decides', () => {
    const roster: Roster = {
      ...department,
      designations: [{ memberId: 'commander', byId: 'chief', scope: DesignationScope.All, ...around }],
    };
    expect(
      decider(roster, { role: Role.Chief, excluded: ['patrol', 'commander'], scope: DesignationScope.AccessGrants }, NOW),
    ).toMatchObject({
      memberId: 'chief',
      because: 'HOLDER',
    });
  });

  it.each([
    ['the trainee', department, 'coordinator'],
    ['absent', without(department, 'coordinator'), 'detective'],
  ])('V.E.3, the only coordinator is %s: the Commander verifies', (_, roster, applicantId) => {
    expect(asked(openTrainingVerification({ ...applied, roster, applicantId }, NOW))).toEqual(['member:commander']);
  });

  it('substitute, exclusions over both: the Major, acting for the Commander, reviews the Commander as Major, else the Chief', () => {
    const acting = appoint('major', Role.Commander, without(department, 'commander'));
    expect(overseerOf(acting, 'commander', NOW)).toBe(Role.Major);
    expect(asked(openAssign(acting, discrepancy('commander'), NOW))).toEqual(['role:INVESTIGATIVE_SECTION_MAJOR']);
    expect(asked(openVerify(acting, discrepancy('commander', 'major'), NOW))).toEqual(['member:chief']);
    const need = accountDeciderNeed({ memberId: 'commander', memberRoles: [Role.Commander] });
    expect(decider(acting, need, NOW)).toMatchObject({ memberId: 'major', because: 'HOLDER' });
  });

  it('VII.B, VII.C, absent and nobody appointed: absent is vacant, and the Major does the Commander’s duties', () => {
    expect(candidatesFor(without(department, 'commander'), { role: Role.Commander, excluded: [] }, NOW).candidates).toEqual([
      'member:major',
    ]);
  });

  it('A6, two-click appointment before leave: proposed by who leaves, approved by the Major, from then on', () => {
    const change: RosterChange = {
      kind: ChangeKind.ActingAppointment,
      memberId: 'sergeant',
      role: Role.Commander,
      from: NOW,
      to: NOW + HOUR,
    };
    const proposed = proposeRosterChange(department, change, person('commander'), NOW);
    expect(proposed).toMatchObject({ kind: 'RosterChangeProposed', needsApproval: true });
    expect(approveRosterChange(department, { change, proposedBy: 'commander' }, person('major'), NOW + 1)).toMatchObject({
      kind: 'RosterChangeApproved',
      change: { from: NOW + 1 },
      orderedBy: 'major',
    });
  });

  it.each(['00:00', '03:00', '23:59'])('A6, the Chief or the Major appoints at any hour, here %s, and nothing is backdated', (hour) => {
    const at = Date.parse(`2026-11-02T${hour}:00-05:00`);
    const change: RosterChange = { kind: ChangeKind.ActingAppointment, memberId: 'sergeant', role: Role.Commander, from: at, to: null };
    for (const head of ['chief', 'major']) {
      expect(approveRosterChange(department, { change, proposedBy: 'admin' }, person(head), at)).toMatchObject({ orderedBy: head });
      expect(proposeRosterChange(department, { ...change, from: at - HOUR }, person(head), at)).toMatchObject({ code: 'BACKDATED' });
    }
  });

  it('VII.C, the Major acts as Commander: the memorandum goes to the Chief', () => {
    const acting = appoint('major', Role.Commander, without(department, 'commander'));
    expect(addresseeOf(person('major', acting))).toBe(Role.Chief);
    expect(addresseeOf(person('commander'))).toBe(Role.Major);
  });

  it('VI.D, the sergeant is the operator: the next in chain, then the duty supervisor of any shift where it is urgent', () => {
    expect(asked(openNotApplicableReview(search(department, 'sergeant'), NOW))).toEqual(['member:commander']);
    const night: Roster = { ...without(department, 'commander'), dutySupervisors: [{ memberId: 'sergeant2', ...around }] };
    expect(asked(openSupervisorReview(search(night, 'sergeant', { urgent: true }), NOW))).toEqual(['member:sergeant2']);
    expect(asked(openSupervisorReview(search(night, 'sergeant'), NOW))).toEqual(['member:major']);
  });

  it('VI.E, enforcement at night: the duty supervisor claims at once', () => {
    const night: Roster = { ...without(department, 'sergeant'), dutySupervisors: [{ memberId: 'sergeant2', ...around }] };
    const request = { author: 'detective', operatorIds: ['detective'], exculpatoryStepIds: [] };
    expect(asked(openEnforcementReview({ roster: night, request }, NOW))).toEqual(['member:sergeant2', 'role:DUTY_SUPERVISOR']);
    expect(specOf('enforcementAction.supervisor-review').priority).toBe(Priority.High);
  });

  it('s. 92.70, all detectives read the list: patrol presents; an alternative method is open to the detective, another agency’s is recorded by them', () => {
    const facts = search(department, 'detective', { candidateReaderIds: ['detective', 'colleague'], caseMemberIds: ['colleague'] });
    const array = { outcome: 'ARRANGED', method: 'INDEPENDENT_ADMINISTRATOR', administratorId: null, outside: false } as const;
    const presenters = asked(openLineupPresentation(facts, array, 'c-1', NOW));
    expect(presenters).toContain('member:patrol');
    for (const reader of ['member:detective', 'member:colleague']) expect(presenters).not.toContain(reader);
    expect(asked(openLineupPresentation(facts, { ...array, method: 'SHUFFLED_FOLDERS' }, 'c-1', NOW))).toEqual(['member:detective']);
    expect(asked(openLineupPresentation(facts, { ...array, outside: true }, 'c-1', NOW))).toEqual(['member:detective']);
    const everybody = department.members.map(({ id }) => id);
    expect(asked(openLineupPresentation({ ...facts, candidateReaderIds: everybody }, array, 'c-1', NOW))).toEqual(['member:detective']);
  });

  it('VII.D, a discrepancy is verified by another; about the Chief the Major verifies, else the outside reviewer named in the pack', () => {
    expect(asked(openVerify(department, discrepancy('detective', 'commander'), NOW))).toEqual(['member:major']);
    expect(asked(openVerify(department, discrepancy('chief', 'sergeant'), NOW))).toEqual(['role:INVESTIGATIVE_SECTION_MAJOR']);
    const alone = without(department, 'major');
    expect(decider(alone, { role: Role.Major, excluded: ['chief'] }, NOW)).toMatchObject({ code: 'ROLE_VACANT' });
    expect(nmpd40023.outsideReviewer).not.toBe('');
  });

  it('V.E.1, the agreement lapsed at the host: the department’s setting lets the Major extend it for 30 days at most', () => {
    expect(nmpd40023.agreements).toMatchObject({ extensionMaxDays: 30, lapseBlocksSearches: true });
  });

  it('V.D, an unfounded or stale suspension: the Commander decides, about the Commander the Major, never the member', () => {
    const need = (memberId: string, memberRoles: Role[]): ReturnType<typeof decider> =>
      decider(department, accountDeciderNeed({ memberId, memberRoles }), NOW);
    expect(need('detective', [])).toMatchObject({ memberId: 'commander' });
    expect(need('commander', [Role.Commander])).toMatchObject({ memberId: 'major' });
    expect(ladderFor(nmpd40023, 'account.confirm-suspension')).toMatchObject({ due: { days: nmpd40023.suspensionReviewDays } });
  });
});
