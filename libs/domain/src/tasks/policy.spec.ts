import { choice, system } from '../kernel';
import { memberPrincipal, Role, rolePrincipal, type Actor } from '../people/principal';
import { actsIn, allowedActions, isOverseer, mayAct, mayTake, seesTask, TaskAction, type TaskFacts } from './policy';
import { stepKinds } from './specs';
import { TaskState } from './task';

const person = (memberId: string, ...roles: Role[]): Actor => ({
  memberId,
  roles,
  principals: [memberPrincipal(memberId), ...roles.map(rolePrincipal)],
});
const owner = person('owner');
const candidate = person('candidate', Role.Commander);
const supervisor = person('supervisor');
const stranger = person('stranger', Role.SystemAdministrator);
const excluded = person('excluded', Role.Commander, Role.Chief, Role.SystemAdministrator);

const ready: TaskFacts = {
  kind: 'faceSearch.dna',
  state: TaskState.Ready,
  candidates: [rolePrincipal(Role.Commander), memberPrincipal('excluded')],
  excluded: ['excluded'],
  assignee: null,
  version: 3,
};
const reserved: TaskFacts = { ...ready, state: TaskState.Reserved, assignee: 'owner' };
const suspended: TaskFacts = { ...reserved, state: TaskState.Suspended };
const ENTRY = 'faceSearch.case-report-entry';
const ALL = Object.values(TaskAction);
const codeOf = (action: TaskAction, task: TaskFacts, actor: Actor, oversees = false): string =>
  mayAct(action, task, actor, oversees)?.code ?? 'allowed';

describe('exclusion beats every grant', () => {
  it.each([
    ['a candidate by role and by name', ready, false],
    ['somebody who supervises the owner', reserved, true],
    ['the owner, however they came by it', { ...reserved, assignee: 'excluded' }, false],
  ] as const)('hides the task from %s and allows nothing', (_, task, oversees) => {
    expect(seesTask(task, excluded, oversees)).toBe(false);
    expect(ALL.map((action) => codeOf(action, task, excluded, oversees))).toEqual(ALL.map(() => 'NOT_FOUND'));
    expect(allowedActions(task, excluded, oversees)).toEqual([]);
    expect(mayTake(task, excluded)).toMatchObject({ code: 'ASSIGNEE_NOT_ELIGIBLE' });
  });
});

describe('architecture 8: in which role somebody acts on a task', () => {
  const byName = (role?: Role): Parameters<typeof actsIn>[1] => ({
    ...ready,
    candidates: [memberPrincipal('candidate')],
    inRole: role === undefined ? {} : { [memberPrincipal('candidate')]: role },
  });
  const offered = { ...ready, inRole: {} };
  const finding = { ...reserved, kind: 'account.violation-finding', inRole: {} };
  it.each<[string, TaskAction, Parameters<typeof actsIn>[1], Actor, Role | undefined]>([
    ['the role it is offered to', 'complete', offered, candidate, Role.Commander],
    ['the role in which they are asked by name', 'complete', byName(Role.Commander), candidate, Role.Commander],
    ['none that they have no more', 'complete', byName(Role.Commander), person('candidate', Role.Supervisor), undefined],
    ['none as themselves, whatever they are', 'claim', byName(), candidate, undefined],
    ['the role that the row of its kind names', 'complete', finding, person('owner', Role.Major), Role.Major],
    ['the role that oversees it', 'assign', byName(), person('major', Role.Auditor, Role.Major), Role.Major],
    ['the supervisor of whoever has it', 'release', byName(), person('sergeant', Role.Supervisor, Role.Auditor), Role.Supervisor],
    ['none for their own, given back', 'release', { ...reserved, inRole: {} }, person('owner', Role.Major), undefined],
    ['none for who may not', 'complete', offered, stranger, undefined],
  ])('%s', (_, action, task, actor, role) => {
    expect(actsIn(action, task, actor)).toBe(role);
  });
});

describe('who sees a task', () => {
  it.each([
    ['its owner', reserved, owner, false, true],
    ['a candidate', ready, candidate, false, true],
    ['a candidate, while somebody else has it', reserved, candidate, false, true],
    ['who supervises owner or candidate', ready, supervisor, true, true],
    ['the system administrator', ready, stranger, false, false],
  ] as const)('%s', (_, task, actor, oversees, sees) => {
    expect(seesTask(task, actor, oversees)).toBe(sees);
  });
});

describe('the buttons that work', () => {
  it.each<[string, TaskFacts, Actor, boolean, TaskAction[]]>([
    ['a candidate of a free task', ready, candidate, false, ['claim', 'complete', 'comment']],
    ['the owner', reserved, owner, false, ['release', 'complete', 'suspend', 'comment']],
    ['the owner of a task whose deadline runs', { ...reserved, kind: ENTRY }, owner, false, ['release', 'complete', 'comment']],
    ['the owner of a suspended task', suspended, owner, false, ['release', 'complete', 'resume', 'comment']],
    ['a candidate of somebody’s task', reserved, candidate, false, ['comment']],
    ['a supervisor of a free task', ready, supervisor, true, ['assign', 'comment']],
    ['a supervisor of somebody’s task', reserved, supervisor, true, ['release', 'assign', 'comment']],
    ['a candidate who oversees, too', ready, candidate, true, ['claim', 'assign', 'complete', 'comment']],
    ['the owner of a task that is over', { ...reserved, state: TaskState.Completed }, owner, false, ['comment']],
    ['a candidate of a withdrawn task', { ...ready, state: TaskState.Withdrawn }, candidate, true, ['comment']],
    ['a stranger', ready, stranger, false, []],
  ])('of %s', (_, task, actor, oversees, actions) => {
    expect(allowedActions(task, actor, oversees)).toEqual(actions);
  });
});

const OVER = { state: TaskState.Completed };
const OWNER = { owner: 'owner' };
const NOBODY = { owner: null };
const NEEDS = { needs: 'supervisor of the owner or of a candidate' };

describe('VI.D alone waits for evidence: the deadline of everything else runs', () => {
  it('VI.D names the steps that may be put aside', () => {
    expect(
      stepKinds()
        .filter(({ mayRest }) => mayRest)
        .map(({ kind }) => kind),
    ).toEqual([
      'faceSearch.report-review',
      'faceSearch.interview',
      'faceSearch.lineup-array',
      'faceSearch.lineup-presentation',
      'faceSearch.latent-prints',
      'faceSearch.dna',
    ]);
  });

  it.each([ENTRY, 'monthlyReport.review', 'quarterlyAudit.findings', 'discrepancy.act', 'account.confirm-suspension'])(
    'A12 refuses to put aside %s, and says that it is a setting',
    (kind) => {
      expect(mayAct('suspend', { ...reserved, kind }, owner, false)).toMatchObject({
        code: 'TASK_DEADLINE_RUNS',
        authority: choice('suspended tasks'),
      });
      expect(codeOf('resume', { ...suspended, kind }, owner)).toBe('allowed');
    },
  );
});

describe('what a refusal says', () => {
  it.each<[string, TaskAction, TaskFacts, Actor, boolean, string, object]>([
    ['claiming somebody’s task names the owner', 'claim', reserved, candidate, false, 'TASK_ALREADY_CLAIMED', { ...OWNER, version: 3 }],
    [
      'completing somebody’s task names the owner',
      'complete',
      reserved,
      candidate,
      false,
      'TASK_ALREADY_CLAIMED',
      { ...OWNER, version: 3 },
    ],
    ['deciding for those one supervises is hidden', 'complete', ready, supervisor, true, 'NOT_FOUND', {}],
    ['claiming for oneself as their supervisor is hidden', 'claim', ready, supervisor, true, 'NOT_FOUND', {}],
    ['assigning without supervising', 'assign', ready, candidate, false, 'NOT_PERMITTED', NEEDS],
    ['releasing somebody’s task', 'release', reserved, candidate, false, 'TASK_NOT_YOURS', OWNER],
    ['suspending a task that nobody has', 'suspend', ready, candidate, false, 'TASK_NOT_YOURS', NOBODY],
    ['suspending what is suspended', 'suspend', suspended, owner, false, 'TASK_NOT_YOURS', OWNER],
    ['resuming what is not suspended', 'resume', reserved, owner, false, 'TASK_NOT_YOURS', OWNER],
    ['claiming what is over', 'claim', { ...ready, state: TaskState.Completed }, candidate, false, 'TASK_NOT_OPEN', OVER],
    [
      'completing what is over',
      'complete',
      { ...reserved, state: TaskState.Withdrawn },
      owner,
      false,
      'TASK_NOT_OPEN',
      { state: TaskState.Withdrawn },
    ],
  ])('%s', (_, action, task, actor, oversees, code, facts) => {
    expect(mayAct(action, task, actor, oversees)).toEqual({ refused: true, code, authority: system('task rules'), facts, also: [] });
  });
});

describe('who can be given a task', () => {
  it.each([
    ['a candidate', candidate, true],
    ['its owner', owner, true],
    ['a supervisor who is no candidate', supervisor, false],
    ['a stranger', stranger, false],
    ['a member who is nobody', undefined, false],
  ])('%s', (_, member, able) => {
    const refused = { code: 'ASSIGNEE_NOT_ELIGIBLE', authority: system('task rules'), facts: member ? { member: member.memberId } : {} };
    expect(mayTake(reserved, member)).toEqual(able ? undefined : expect.objectContaining(refused));
  });
});

describe('who oversees every task', () => {
  it('those who command the section, and nobody else', () => {
    expect(
      Object.values(Role)
        .filter((role) => isOverseer([role]))
        .sort(),
    ).toEqual([Role.Chief, Role.Commander, Role.Major].sort());
  });
});
