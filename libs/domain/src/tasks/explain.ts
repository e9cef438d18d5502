import { type Action, barAuthority, barOf, DUTIES, dutyOf, mayDo, Relation, relationsOf } from '../duties';
import { choice, system, type Authority, type RefusalCode } from '../kernel';
import { actorOf, chainOf, type DeciderReason, isPresent, Role, type Roster } from '../people';
import type { Opening } from './opening';
import { mayAct, mayTake, TaskAction, type TaskFacts } from './policy';
import { specOf } from './specs';
import { isOpenTask } from './task';

/** Why a member may or may not decide a task; a rule's name, never what it rests on. */
export const ExplainRule = {
  /** It is theirs already. */
  Owner: 'OWNER',
  /** It is offered to them by name. */
  OfferedByName: 'OFFERED_BY_NAME',
  /** It is offered to a role they hold. */
  OfferedToRole: 'OFFERED_TO_ROLE',
  /** The task is over. */
  Over: 'OVER',
  /** Somebody else has taken it. */
  Taken: 'TAKEN',
  /** It is about themselves. */
  AboutThemselves: 'ABOUT_THEMSELVES',
  /** They have a part in what is decided: wrote it, decided another leg, ran or asked for the search, or stand in for somebody who has. */
  HasAPart: 'HAS_A_PART',
  /** They are away or on leave, which counts as vacant; somebody else is asked meanwhile. */
  Away: 'AWAY',
  /** They do not belong to the department on that date. */
  NotAMember: 'NOT_A_MEMBER',
  /** The rule asks somebody else first. */
  NotAsked: 'NOT_ASKED',
} as const;
export type ExplainRule = (typeof ExplainRule)[keyof typeof ExplainRule];

export interface ExplainFacts {
  readonly task: TaskFacts;
  readonly subjectMemberId: string | null;
  /** How the task would begin now; where it would not be a person's task any more, nothing. */
  readonly opening: Extract<Opening, { type: 'HUMAN' }> | undefined;
  readonly roster: Roster;
}

/** An act of the duty table, and the same in words. */
export interface Instead {
  readonly action: Action;
  readonly says: string;
}

/** `code`: the refusal that the member would get; null where they may. `can`: everybody who could take the task now, by id. */
export interface Explanation {
  readonly memberId: string;
  readonly may: boolean;
  readonly rule: ExplainRule;
  readonly code: RefusalCode | null;
  readonly authority: Authority;
  /** Why the rule asks whom it asks, and in whose place; null where it asks for nobody in particular. */
  readonly because: DeciderReason | null;
  readonly onBehalfOf: string | null;
  readonly can: readonly string[];
  /** The role in which nobody can decide, and who can appoint somebody at any hour; null while somebody can. */
  readonly vacant: string | null;
  readonly appointedBy: readonly Role[];
  /** What the member can do about a task that only somebody else can do; null where there is nothing, or it is theirs to do. */
  readonly instead: Instead | null;
}

const TASK_RULES = system('task rules');
const SUBSTITUTES = choice('substitutes');

/** A6: names the rule why this member may or may not decide the task, and who can. `at` in UTC epoch ms. Never refuses, never names a record. */
export function explainTask(facts: ExplainFacts, memberId: string, at: number): Explanation {
  const { task, opening } = facts;
  const can = takers(facts, at);
  const found = ruleOf(facts, memberId, at);
  const asked = opening?.candidates.includes(`member:${memberId}`) === true || found.rule === ExplainRule.OfferedToRole;
  const vacant = can.length === 0 && isOpenTask(task.state) ? (opening?.vacant ?? null) : null;
  return {
    memberId,
    may: found.code === null,
    ...found,
    because: asked ? (opening?.because ?? null) : null,
    onBehalfOf: asked ? (opening?.onBehalfOf ?? null) : null,
    can,
    vacant,
    appointedBy: vacant === null ? [] : [Role.Chief, Role.Major],
    instead: found.code === null ? null : insteadFor(facts, memberId, at),
  };
}

/** The first of the acts named with the kind that the member may do, as who stands above whom the task is asked of, or in a role. */
function insteadFor({ task, roster }: ExplainFacts, memberId: string, at: number): Instead | null {
  const actor = actorOf(roster, memberId, at);
  if (actor === undefined || !isOpenTask(task.state)) return null;
  const asked = [task.assignee, ...task.candidates.map((candidate) => /^member:(.+)$/.exec(candidate)?.[1])];
  const above = asked.flatMap((id) => (id === null || id === undefined ? [] : chainOf(roster, id, at)));
  const relations = relationsOf({ OWN: asked, OWN_UNIT: above }, memberId);
  const action = specOf(task.kind).instead?.find((one) => mayDo(one, actor, relations));
  return action === undefined ? null : { action, says: DUTIES[action].says };
}

/** Who could take it and is there: an owner who is away leaves it with nobody. */
function takers({ task, roster }: ExplainFacts, at: number): string[] {
  if (!isOpenTask(task.state)) return [];
  const there = roster.members.map(({ id }) => id).filter((id) => isPresent(roster, id, at));
  return there.filter((id) => mayTake(task, actorOf(roster, id, at)) === undefined);
}

type Found = Pick<Explanation, 'rule' | 'code' | 'authority'>;

function ruleOf(facts: ExplainFacts, memberId: string, at: number): Found {
  const { task, roster, subjectMemberId } = facts;
  const actor = actorOf(roster, memberId, at);
  if (actor === undefined) return { rule: ExplainRule.NotAMember, code: 'MEMBER_NOT_ACTIVE', authority: TASK_RULES };
  if (task.excluded.includes(memberId)) return excludedFrom(task.kind, memberId === subjectMemberId);
  const refusal = mayAct(TaskAction.Complete, task, actor, true);
  if (refusal === undefined) return { rule: grantOf(task, memberId), code: null, authority: dutyOf(task.kind).authority };
  const { code, authority } = refusal;
  if (!isOpenTask(task.state)) return { rule: ExplainRule.Over, code, authority };
  if (code === 'TASK_ALREADY_CLAIMED') return { rule: ExplainRule.Taken, code, authority };
  const away = !isPresent(roster, memberId, at);
  return { rule: away ? ExplainRule.Away : ExplainRule.NotAsked, code, authority: SUBSTITUTES };
}

function grantOf(task: TaskFacts, memberId: string): ExplainRule {
  if (task.assignee === memberId) return ExplainRule.Owner;
  return task.candidates.includes(`member:${memberId}`) ? ExplainRule.OfferedByName : ExplainRule.OfferedToRole;
}

/** The duty table knows what a person is told whom the step is about, or who has a part in it. */
function excludedFrom(kind: string, aboutThemselves: boolean): Found {
  const duty = dutyOf(kind);
  const relations = aboutThemselves ? [Relation.Own, Relation.Involved] : [Relation.Author, Relation.ListReader, Relation.Own];
  return {
    rule: aboutThemselves ? ExplainRule.AboutThemselves : ExplainRule.HasAPart,
    code: relations.flatMap((relation) => barOf(duty, [relation])?.code ?? [])[0] ?? 'NOT_FOUND',
    authority: barAuthority(duty),
  };
}
