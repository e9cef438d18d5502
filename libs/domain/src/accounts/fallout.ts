import { memberPrincipal, type Principal } from '../people/principal';
import { DeactivationCause, type BlockCause } from './model';
import { searchStepKind, SearchStep } from '../search/steps';
import type { SuccessionBasis, Successor } from './successor';

/** An open task that is offered to the member by name, or that the member has claimed. */
export interface HeldTask {
  readonly taskId: string;
  readonly processId: string;
  readonly kind: string;
  /** Principals it is offered to, the member included. */
  readonly candidates: readonly Principal[];
  readonly excluded: readonly string[];
  readonly assignee: string | null;
}

/** An acting appointment, a designation, a duty or a substitution that the member holds; also the one by which somebody stands in for the member. */
export interface HeldPost {
  readonly id: string;
  readonly kind: 'APPOINTMENT' | 'DESIGNATION' | 'DUTY' | 'SUBSTITUTION';
}

/** A search that the member owns and that is not closed, with who takes it over: `successorOf`. */
export interface FallingSearch {
  readonly searchId: string;
  readonly successor: Successor | undefined;
}

/** Everything bound to a member whose account falls. `supervisorId`: who takes over by default; absent = nobody is assigned or present. */
export interface FalloutFacts {
  readonly memberId: string;
  /** Absent: no account falls. */
  readonly cause?: BlockCause;
  readonly supervisorId?: string;
  readonly tasks: readonly HeldTask[];
  readonly unfinishedSearches: readonly FallingSearch[];
  /** Those of them whose case-report text the member may finish: `mayFinishText`. */
  readonly finishesTextOf: readonly string[];
  readonly supervises: readonly string[];
  readonly posts: readonly HeldPost[];
}

/**
 * A task released to its other candidates (`to` null), or handed to one member. FINISH: the member writes the text, in a step of its own.
 * END: that step ends, since the member has left meanwhile.
 */
export interface TaskHandover {
  readonly taskId: string;
  readonly action: 'RELEASE' | 'HAND_OVER' | 'UNOWNED' | 'FINISH' | 'END';
  readonly to: string | null;
}

/** A search whose owner changes; VI.C is then written by the new owner on behalf of the old one. `basis` null: nobody is there to take it. */
export interface SearchHandover {
  readonly searchId: string;
  readonly to: string | null;
  readonly basis: SuccessionBasis | null;
  readonly onBehalfOf: string;
}

/** What falls with a member, as data for the one transaction that does it and for the screen that shows it before. */
export interface Fallout {
  readonly memberId: string;
  readonly tasks: readonly TaskHandover[];
  readonly searches: readonly SearchHandover[];
  /** REASSIGN: the member no longer supervises them. LEAVE: an account fell, not the post. */
  readonly supervised: { readonly memberIds: readonly string[]; readonly action: 'REASSIGN' | 'LEAVE'; readonly to: string | null };
  readonly endedPosts: readonly HeldPost[];
  /** Ids that nobody can take over yet: the Commander is asked. */
  readonly unowned: readonly string[];
}

/**
 * VII.E: what is handed over, released and ended when the account of a member is deactivated. The tasks of a search go where the search goes.
 * Whoever is excluded from a task never gets it.
 */
export function fallout(facts: FalloutFacts): Fallout {
  const { memberId, supervisorId, supervises, posts } = facts;
  const heirOf = ({ processId }: HeldTask): string | undefined => {
    const search = facts.unfinishedSearches.find(({ searchId }) => searchId === processId);
    return search === undefined ? supervisorId : search.successor?.to;
  };
  const tasks = facts.tasks.map((task) => textOf(task, facts) ?? handOver(task, memberId, heirOf(task)));
  const searches = facts.unfinishedSearches.map(({ searchId, successor }) => {
    return { searchId, to: successor?.to ?? null, basis: successor?.basis ?? null, onBehalfOf: memberId };
  });
  const leavesPost = facts.cause === DeactivationCause.Separated || facts.cause === DeactivationCause.Transferred;
  return {
    memberId,
    tasks,
    searches,
    supervised: { memberIds: supervises, action: leavesPost ? 'REASSIGN' : 'LEAVE', to: leavesPost ? (supervisorId ?? null) : null },
    endedPosts: posts,
    unowned: [
      ...tasks.filter(({ action }) => action === 'UNOWNED').map(({ taskId }) => taskId),
      ...searches.filter(({ to }) => to === null).map(({ searchId }) => searchId),
    ],
  };
}

const ENTRY = searchStepKind(SearchStep.CaseReportEntry);
const TEXT = searchStepKind(SearchStep.TransfereeText);

function textOf({ taskId, kind, processId }: HeldTask, { memberId, finishesTextOf }: FalloutFacts): TaskHandover | undefined {
  if (kind === TEXT) return { taskId, action: 'END', to: null };
  return kind === ENTRY && finishesTextOf.includes(processId) ? { taskId, action: 'FINISH', to: memberId } : undefined;
}

function handOver(task: HeldTask, memberId: string, heir: string | undefined): TaskHandover {
  const others = task.candidates.filter((candidate) => candidate !== memberPrincipal(memberId));
  if (others.length > 0) return { taskId: task.taskId, action: 'RELEASE', to: null };
  if (heir === undefined || task.excluded.includes(heir)) return { taskId: task.taskId, action: 'UNOWNED', to: null };
  return { taskId: task.taskId, action: 'HAND_OVER', to: heir };
}

/** One search that passes to somebody else while its member goes on: it and its tasks, and nothing else of theirs. */
export const passing = (memberId: string, search: FallingSearch, tasks: readonly HeldTask[]): Fallout =>
  fallout({ memberId, tasks, unfinishedSearches: [search], finishesTextOf: [], supervises: [], posts: [] });

/** VII.E.1: searches run after the event and up to the block (UTC epoch ms); each one is a discrepancy. */
export const searchesAfterEvent = (
  searches: readonly { readonly searchId: string; readonly executedAt: number }[],
  { eventAt, blockedAt }: { readonly eventAt: number; readonly blockedAt: number },
): string[] => searches.filter(({ executedAt }) => eventAt <= executedAt && executedAt < blockedAt).map(({ searchId }) => searchId);
