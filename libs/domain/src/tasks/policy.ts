import { DUTIES, dutyOf, mayDo, NOBODY, refuseOtherwise, refuseUnless, Relation, relationsOf, roleIn } from '../duties';
import { choice, refuse, system, type Authority, type Refusal } from '../kernel';
import { type Actor, memberPrincipal, type Principal, type Role, rolePrincipal } from '../people/principal';
import { specOf } from './specs';
import { isOpenTask, TaskState } from './task';

/** What the policy needs to know of a task; the same facts for a list, a page, a claim and the deciding transaction. */
export interface TaskFacts {
  readonly kind: string;
  readonly state: TaskState;
  readonly candidates: readonly Principal[];
  readonly excluded: readonly string[];
  readonly assignee: string | null;
  readonly version: number;
}

export const TaskAction = {
  Claim: 'claim',
  Release: 'release',
  Assign: 'assign',
  Complete: 'complete',
  Suspend: 'suspend',
  Resume: 'resume',
  Comment: 'comment',
} as const;
export type TaskAction = (typeof TaskAction)[keyof typeof TaskAction];

const TASK_RULES: Authority = system('task rules');

/** How somebody stands to a task. `oversees`: they supervise the owner or a candidate. */
function relationsTo({ assignee, candidates, excluded }: TaskFacts, { memberId, principals }: Actor, oversees: boolean): Relation[] {
  const asked = candidates.some((candidate) => principals.includes(candidate));
  const people = { HOLDER: [assignee], ASKED: asked ? [memberId] : [], OWN_UNIT: oversees ? [memberId] : [], EXCLUDED: excluded };
  return relationsOf(people, memberId);
}

/** A task is somebody's when they are not excluded and it is theirs, offered to them, or offered to those they supervise. */
export const seesTask = (task: TaskFacts, actor: Actor, oversees: boolean): boolean =>
  mayDo('task.read', NOBODY, relationsTo(task, actor, oversees));

/** Does one of these roles oversee every task, whoever is assigned to whom? */
export const isOverseer = (roles: readonly Role[]): boolean => mayDo('task.oversee', { roles });

/**
 * May this person do this with the task? Exclusion beats every grant. `oversees`: the person supervises the owner or a candidate.
 * A task that the person does not see answers `NOT_FOUND`; the other refusals name the owner and the version.
 */
export const mayAct = (action: TaskAction, task: TaskFacts, actor: Actor, oversees: boolean): Refusal | undefined =>
  refuseAct(action, task, relationsTo(task, actor, oversees));

function refuseAct(action: TaskAction, task: TaskFacts, relations: readonly Relation[]): Refusal | undefined {
  const hidden = refuseUnless('task.read', relations);
  if (hidden || action === TaskAction.Comment) return hidden;
  const { state, assignee: owner, version } = task;
  if (!isOpenTask(state)) return refuse('TASK_NOT_OPEN', TASK_RULES, { state });
  switch (action) {
    case TaskAction.Claim:
    case TaskAction.Complete:
      if (owner !== null && !relations.includes(Relation.Holder)) return refuse('TASK_ALREADY_CLAIMED', TASK_RULES, { owner, version });
      return refuseUnless('task.decide', relations);
    case TaskAction.Assign:
      return refuseUnless('task.oversee', relations, { needs: 'supervisor of the owner or of a candidate' });
    case TaskAction.Release:
      return refuseUnless('task.release', relations, { owner });
    case TaskAction.Suspend:
      if (state !== TaskState.Reserved) return refuseOtherwise('task.put-aside', { owner });
      return refuseUnless('task.put-aside', relations, { owner }) ?? rests(task);
    case TaskAction.Resume:
      return state === TaskState.Suspended
        ? refuseUnless('task.put-aside', relations, { owner })
        : refuseOtherwise('task.put-aside', { owner });
  }
}

const rests = ({ kind }: TaskFacts): Refusal | undefined =>
  specOf(kind).mayRest ? undefined : refuse('TASK_DEADLINE_RUNS', choice('suspended tasks'));

/** The roles in which candidates are asked by name. */
export type InRole = Readonly<Partial<Record<Principal, Role>>>;

/**
 * In which role somebody acts on a task: the one in which it is offered to them, by name or as a role they hold, else one that the row of its kind
 * names; on a task of somebody else, the one that lets them oversee it. Nobody acts in a role they do not hold; whoever acts as themselves acts in none.
 */
export function actsIn(action: TaskAction, task: TaskFacts & { readonly inRole: InRole }, actor: Actor): Role | undefined {
  const { roles, memberId } = actor;
  const name = memberPrincipal(memberId);
  const offered = task.candidates.includes(name)
    ? roles.filter((role) => role === task.inRole[name])
    : roles.filter((role) => task.candidates.includes(rolePrincipal(role)));
  const found = offered[0] ?? roleIn(dutyOf(task.kind), actor);
  if (found !== undefined || !OVERSEEN.includes(action) || relationsTo(task, actor, false).length > 0) return found;
  return roleIn(DUTIES['task.oversee'], actor);
}

/** What is done to a task of somebody else. */
const OVERSEEN: readonly TaskAction[] = [TaskAction.Assign, TaskAction.Release];

/** The buttons that work: every action that would not be refused now. */
export function allowedActions(task: TaskFacts, actor: Actor, oversees: boolean): TaskAction[] {
  const relations = relationsTo(task, actor, oversees);
  return Object.values(TaskAction).filter(
    (action) => isUseful(action, task, relations) && refuseAct(action, task, relations) === undefined,
  );
}

function isUseful(action: TaskAction, { assignee }: TaskFacts, relations: readonly Relation[]): boolean {
  if (action === TaskAction.Claim) return !relations.includes(Relation.Holder);
  return action !== TaskAction.Release || assignee !== null;
}

/** Could this member have claimed the task? The rule for whoever gets it by another's hand; `undefined`: a member who is nobody. */
export function mayTake(task: TaskFacts, member: Actor | undefined): Refusal | undefined {
  if (member === undefined) return refuseOtherwise('task.take', {});
  return refuseUnless('task.take', relationsTo(task, member, false), { member: member.memberId });
}
