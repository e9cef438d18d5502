import { isRefusal } from '../kernel';
import { memberPrincipal, Role, rolePrincipal } from '../people';
import { certifyResidue } from './external';
import { fallout, passing, searchesAfterEvent } from './fallout';
import { now } from './fixtures';
import { DeactivationCause } from './model';
import { SuccessionBasis } from './successor';

describe('fallout', () => {
  const task = {
    taskId: 't1',
    processId: 'r1',
    kind: 'faceSearch.evaluate',
    candidates: [memberPrincipal('detective')],
    excluded: [],
    assignee: 'detective',
  };
  const facts = {
    memberId: 'detective',
    cause: DeactivationCause.Separated,
    supervisorId: 'sergeant',
    tasks: [
      task,
      { ...task, taskId: 't2', candidates: [rolePrincipal(Role.TrainingCoordinator)] },
      { ...task, taskId: 't3', excluded: ['sergeant'] },
    ],
    unfinishedSearches: [{ searchId: 's1', successor: { to: 'colleague', basis: SuccessionBasis.CaseMember } }],
    finishesTextOf: [],
    supervises: ['m1', 'm2'],
    posts: [
      { id: 'p1', kind: 'APPOINTMENT' as const },
      { id: 'p2', kind: 'DUTY' as const },
      { id: 'p3', kind: 'SUBSTITUTION' as const },
    ],
  };

  it('VII.E hands over tasks and searches, releases shared ones, ends appointments and substitutions, and never to somebody excluded', () => {
    expect(fallout(facts)).toEqual({
      memberId: 'detective',
      tasks: [
        { taskId: 't1', action: 'HAND_OVER', to: 'sergeant' },
        { taskId: 't2', action: 'RELEASE', to: null },
        { taskId: 't3', action: 'UNOWNED', to: null },
      ],
      searches: [{ searchId: 's1', to: 'colleague', basis: 'CASE_MEMBER', onBehalfOf: 'detective' }],
      supervised: { memberIds: ['m1', 'm2'], action: 'REASSIGN', to: 'sergeant' },
      endedPosts: facts.posts,
      unowned: ['t3'],
    });
  });

  it('VII.E.2 one search passes alone, with its tasks, while its member goes on', () => {
    const search = { searchId: 's1', successor: { to: 'colleague', basis: SuccessionBasis.Named } };
    expect(passing('detective', search, [{ ...task, processId: 's1' }])).toEqual({
      memberId: 'detective',
      tasks: [{ taskId: 't1', action: 'HAND_OVER', to: 'colleague' }],
      searches: [{ searchId: 's1', to: 'colleague', basis: 'NAMED', onBehalfOf: 'detective' }],
      supervised: { memberIds: [], action: 'LEAVE', to: null },
      endedPosts: [],
      unowned: [],
    });
  });

  it('VII.E.2 gives the tasks of a search to whoever takes the search over', () => {
    const tasks = [
      { ...task, processId: 's1' },
      { ...task, taskId: 't2', processId: 's1', excluded: ['colleague'] },
    ];
    expect(fallout({ ...facts, tasks }).tasks).toEqual([
      { taskId: 't1', action: 'HAND_OVER', to: 'colleague' },
      { taskId: 't2', action: 'UNOWNED', to: null },
    ]);
  });

  it('VII.E.2 leaves the text of a search to its member by setting, and nothing else of it; who leaves the department leaves the text as well', () => {
    const of = (kind: string, processId = 's1') => ({ ...task, taskId: `${kind} of ${processId}`, kind, processId });
    const tasks = [
      of('faceSearch.case-report-entry'),
      of('faceSearch.interview'),
      of('faceSearch.case-report-entry', 's2'),
      of('faceSearch.transferee-text', 's3'),
    ];
    const left = fallout({ ...facts, tasks, finishesTextOf: ['s1'] });
    expect(left.tasks.map(({ action, to }) => `${action} ${to}`)).toEqual([
      'FINISH detective',
      'HAND_OVER colleague',
      'HAND_OVER sergeant',
      'END null',
    ]);
    expect(left.searches).toMatchObject([{ searchId: 's1', to: 'colleague' }]);
  });

  it('VII.E names what nobody can take over', () => {
    const unfinishedSearches = [{ searchId: 's1', successor: undefined }];
    expect(fallout({ ...facts, supervisorId: undefined, unfinishedSearches }).unowned).toEqual(['t1', 't3', 's1']);
  });

  it('VII.E leaves the people supervised with a member whose account fell but who keeps the post', () => {
    expect(fallout({ ...facts, cause: DeactivationCause.Misuse }).supervised).toEqual({
      memberIds: ['m1', 'm2'],
      action: 'LEAVE',
      to: null,
    });
  });

  it('VII.E.1 lists the searches run between the event and the block', () => {
    const searches = [1, 2, 3, 4].map((executedAt) => ({ searchId: `s${executedAt}`, executedAt }));
    expect(searchesAfterEvent(searches, { eventAt: 2, blockedAt: 4 })).toEqual(['s2', 's3']);
  });

  it('VII.E certifies zero residue, or names what is left', () => {
    const nothing = { openTasks: [], unfinishedSearches: [], appointments: [], substitutions: [] };
    expect(certifyResidue(nothing, now)).toEqual({ outcome: 'CERTIFIED', refs: [], at: now });
    expect(certifyResidue({ ...nothing, openTasks: ['t1'], appointments: ['p1'] }, now)).toEqual({
      outcome: 'RESIDUE_LEFT',
      refs: ['t1', 'p1'],
      at: now,
    });
    expect(isRefusal(certifyResidue(nothing, now))).toBe(false);
  });
});
