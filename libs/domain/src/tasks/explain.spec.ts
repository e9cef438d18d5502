import { candidatesFor, type Need, Role, type Roster } from '../people';
import { department, NOW, without } from '../people/department.fixture';
import { explainTask, type ExplainFacts, type Explanation } from './explain';
import { TaskState } from './task';

const LEG = 'registration.commander-approval';
const need: Need = { role: Role.Commander, excluded: ['detective', 'sergeant'] };
function facts(roster: Roster = department, change: Partial<ExplainFacts['task']> = {}, kind = LEG): ExplainFacts {
  const opening = { type: 'HUMAN' as const, ...candidatesFor(roster, need, NOW) };
  const task = {
    kind,
    state: TaskState.Ready,
    candidates: opening.candidates,
    excluded: opening.excluded,
    assignee: null,
    version: 1,
    ...change,
  };
  return { task, subjectMemberId: 'detective', opening, roster };
}
const explain = (memberId: string, given = facts()): Explanation => explainTask(given, memberId, NOW);
const acting: Roster = {
  ...without(department, 'commander'),
  actingAppointments: [{ role: Role.Commander, holderId: 'sergeant2', byId: 'chief', from: NOW - 1, to: null }],
};

describe('A6 explain names the rule why somebody may or may not decide, and who can', () => {
  it.each([
    [
      'the holder of the role',
      'commander',
      facts(),
      { may: true, rule: 'OFFERED_TO_ROLE', code: null, because: 'HOLDER', onBehalfOf: null, can: ['commander'] },
    ],
    [
      'the owner',
      'commander',
      facts(department, { assignee: 'commander', state: TaskState.Reserved }),
      { may: true, rule: 'OWNER', code: null },
    ],
    [
      'who acts for the holder',
      'sergeant2',
      facts(acting),
      { may: true, rule: 'OFFERED_BY_NAME', because: 'ACTING', onBehalfOf: 'commander', can: ['sergeant2'] },
    ],
    [
      'who is next in chain',
      'major',
      facts(without(department, 'commander')),
      { may: true, rule: 'OFFERED_BY_NAME', because: 'NEXT_IN_CHAIN', onBehalfOf: null },
    ],
    ['whom it is about', 'detective', facts(), { may: false, rule: 'ABOUT_THEMSELVES', code: 'REG_SELF_APPROVAL', because: null }],
    ['who decided the other leg', 'sergeant', facts(), { may: false, rule: 'HAS_A_PART', code: 'REG_DUPLICATE_APPROVER' }],
    [
      'who is away',
      'commander',
      facts(without(department, 'commander'), { candidates: ['member:major'] }),
      { may: false, rule: 'AWAY', code: 'NOT_FOUND', authority: { ref: 'substitutes' } },
    ],
    [
      'whom the rule does not ask',
      'major',
      facts(),
      { may: false, rule: 'NOT_ASKED', code: 'NOT_FOUND', because: null, onBehalfOf: null, authority: { ref: 'substitutes' } },
    ],
    [
      'who comes second',
      'commander',
      facts(department, { assignee: 'chief', state: TaskState.Reserved }),
      { may: false, rule: 'TAKEN', code: 'TASK_ALREADY_CLAIMED' },
    ],
    [
      'anybody once it is over',
      'commander',
      facts(department, { state: TaskState.Completed }),
      { may: false, rule: 'OVER', code: 'TASK_NOT_OPEN', can: [], vacant: null },
    ],
    ['somebody who is no member', 'nobody', facts(), { may: false, rule: 'NOT_A_MEMBER', code: 'MEMBER_NOT_ACTIVE' }],
  ] as const)('%s', (_, memberId, given, expected) => {
    expect(explain(memberId, given)).toMatchObject({ memberId, ...expected });
  });

  it('nobody left: the vacant role, and who can appoint', () => {
    const alone = without(department, 'commander', 'major', 'chief');
    expect(explain('commander', facts(alone))).toMatchObject({ can: [], vacant: Role.Commander, appointedBy: [Role.Chief, Role.Major] });
    expect(explain('commander')).toMatchObject({ vacant: null, appointedBy: [] });
  });

  it('a candidate who is away meanwhile is not among those who can', () => {
    const stale = { ...facts(without(department, 'commander')), task: facts().task };
    expect(explain('commander', stale)).toMatchObject({ may: true, can: [] });
  });

  it.each([
    ['faceSearch.lineup-presentation', 'LINEUP_ADMIN_NOT_INDEPENDENT'],
    ['faceSearch.not-applicable-review', 'REVIEWER_IS_AUTHOR'],
    ['monthlyReport.major-review', 'AUDIT_SELF_REVIEW'],
    ['faceSearch.interview', 'NOT_FOUND'],
  ])('who has a part in %s would be told %s', (kind, code) => {
    expect(explain('sergeant', facts(department, {}, kind))).toMatchObject({ rule: 'HAS_A_PART', code });
  });

  it('whom a discrepancy is about would be told so', () => {
    expect(explain('detective', facts(department, {}, 'discrepancy.assign'))).toMatchObject({
      rule: 'ABOUT_THEMSELVES',
      code: 'AUDIT_SELF_REVIEW',
    });
  });

  it('says nothing of the rule’s grounds where the task would not be a person’s any more', () => {
    expect(explain('commander', { ...facts(), opening: undefined })).toMatchObject({
      may: true,
      because: null,
      onBehalfOf: null,
      vacant: null,
    });
  });
});

describe('2.6 what somebody can do about a task that only another can do', () => {
  const asked = (kind: string, candidates: readonly `member:${string}`[], change: Partial<ExplainFacts['task']> = {}): ExplainFacts =>
    facts(department, { candidates: [...candidates], excluded: [], ...change }, kind);
  const entry = asked('faceSearch.case-report-entry', ['member:detective']);
  const agreement = asked('registration.user-agreement', ['member:detective']);

  it.each<[string, string, ExplainFacts, string | null]>([
    ['whoever stands above the owner of a search passes it on', 'sergeant', entry, 'faceSearch.hand-over'],
    ['so does the Commander', 'commander', entry, 'faceSearch.hand-over'],
    ['a colleague does nothing', 'colleague', entry, null],
    ['nor does somebody else’s supervisor', 'sergeant2', entry, null],
    ['nor a stranger', 'nobody', entry, null],
    ['it is the owner’s to do', 'detective', entry, null],
    [
      'a member of the case who has taken it leaves others to pass it on',
      'sergeant',
      { ...entry, task: { ...entry.task, assignee: 'detective' } },
      'faceSearch.hand-over',
    ],
    [
      'nothing is left to do about a task that is over',
      'sergeant',
      { ...entry, task: { ...entry.task, state: TaskState.Completed } },
      null,
    ],
    ['the Commander withdraws a registration whose applicant does not accept', 'commander', agreement, 'registration.withdraw'],
    ['the Major voids it', 'major', agreement, 'registration.void'],
    ['a task that others may do has no other way', 'major', facts(), null],
  ])('%s', (_, memberId, given, action) => {
    expect(explain(memberId, given).instead?.action ?? null).toBe(action);
  });
});
