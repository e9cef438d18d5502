import { choice, refuse, system, type Authority, type Refusal } from '../kernel';
import { mayDo, refuseUnless, Relation } from '../duties';
import type { Actor, Principal, Role } from '../people/principal';
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

/** A task is somebody's when they are not excluded and it is theirs, offered to them, or offered to those they supervise. */
export function seesTask(task: TaskFacts, actor: Actor, oversees: boolean): boolean {
  return !task.excluded.includes(actor.memberId) && (isOwner(task, actor) || isCandidate(task, actor) || oversees);
}

/** Does one of these roles oversee every task, whoever is assigned to whom? */
export const isOverseer = (roles: readonly Role[]): boolean => mayDo('task.oversee', { roles });

const isOwner = (task: TaskFacts, actor: Actor): boolean => task.assignee === actor.memberId;
const isCandidate = (task: TaskFacts, actor: Actor): boolean => task.candidates.some((candidate) => actor.principals.includes(candidate));

/**
 * May this person do this with the task? Exclusion beats every grant. `oversees`: the person supervises the owner or a candidate.
 * A task that the person does not see answers `NOT_FOUND`; the other refusals name the owner and the version.
 */
export function mayAct(action: TaskAction, task: TaskFacts, actor: Actor, oversees: boolean): Refusal | undefined {
  if (!seesTask(task, actor, oversees)) return refuse('NOT_FOUND', TASK_RULES);
  if (action === TaskAction.Comment) return undefined;
  if (!isOpenTask(task.state)) return refuse('TASK_NOT_OPEN', TASK_RULES, { state: task.state });
  const taken = task.assignee !== null && !isOwner(task, actor);
  switch (action) {
    case TaskAction.Claim:
    case TaskAction.Complete:
      if (taken) return refuse('TASK_ALREADY_CLAIMED', TASK_RULES, { owner: task.assignee, version: task.version });
      return isOwner(task, actor) || isCandidate(task, actor) ? undefined : refuse('NOT_FOUND', TASK_RULES);
    case TaskAction.Assign:
      return refuseUnless('task.oversee', oversees ? [Relation.OwnUnit] : [], { needs: 'supervisor of the owner or of a candidate' });
    case TaskAction.Release:
      return isOwner(task, actor) || oversees ? undefined : refuse('TASK_NOT_YOURS', TASK_RULES, { owner: task.assignee });
    case TaskAction.Suspend:
      if (!isOwner(task, actor) || task.state !== TaskState.Reserved) return refuse('TASK_NOT_YOURS', TASK_RULES, { owner: task.assignee });
      return specOf(task.kind).mayRest ? undefined : refuse('TASK_DEADLINE_RUNS', choice('suspended tasks'));
    case TaskAction.Resume:
      return isOwner(task, actor) && task.state === TaskState.Suspended
        ? undefined
        : refuse('TASK_NOT_YOURS', TASK_RULES, { owner: task.assignee });
  }
}

/** The buttons that work: every action that would not be refused now. */
export function allowedActions(task: TaskFacts, actor: Actor, oversees: boolean): TaskAction[] {
  return Object.values(TaskAction).filter((action) => mayAct(action, task, actor, oversees) === undefined && isUseful(action, task, actor));
}

function isUseful(action: TaskAction, task: TaskFacts, actor: Actor): boolean {
  if (action === TaskAction.Claim) return !isOwner(task, actor);
  if (action === TaskAction.Release) return task.assignee !== null;
  return true;
}

/** Could this member have claimed the task? The rule for whoever gets it by another's hand; `undefined`: a member who is nobody. */
export function mayTake(task: TaskFacts, member: Actor | undefined): Refusal | undefined {
  if (member === undefined) return refuse('ASSIGNEE_NOT_ELIGIBLE', TASK_RULES);
  const able = !task.excluded.includes(member.memberId) && (isOwner(task, member) || isCandidate(task, member));
  return able ? undefined : refuse('ASSIGNEE_NOT_ELIGIBLE', TASK_RULES, { member: member.memberId });
}
