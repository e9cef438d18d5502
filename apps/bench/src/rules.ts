import { requestEnforcement } from '@app/domain/enforcement';
import * as arrest from '@app/domain/enforcement/enforcement.fixture';
import { isRefusal } from '@app/domain/kernel';
import { candidatesFor } from '@app/domain/people';
import { department, NOW } from '@app/domain/people/department.fixture';
import { Role } from '@app/domain/people/principal';
import { submitSearch } from '@app/domain/search';
import { actor, gates, searchForm } from '@app/domain/search/search.fixture';
import { allowedActions } from '@app/domain/tasks/policy';
import { TaskState } from '@app/domain/tasks/task';
import type { Line } from './measure';

const SECONDS = 1;
/** A rule is never what a person waits for: "microseconds each". */
const BUDGET_US = 100;

const detective = actor('detective');
const task = {
  kind: 'faceSearch.interview',
  state: TaskState.Ready,
  candidates: detective.principals,
  excluded: [],
  assignee: null,
  version: 1,
};

const accepted = (decision: unknown): void => {
  if (isRefusal(decision)) throw new Error(`a decision of the bench was refused: ${decision.code}`);
};

/** The decisions that are asked for most, on the facts of the table tests: accepted ones, which pass every gate. */
const DECISIONS: readonly (readonly [string, () => void])[] = [
  ['gates of a search (V.B-IX)', () => accepted(submitSearch(gates, searchForm, detective, NOW))],
  ['guard of an enforcement action (VI.E)', () => accepted(requestEnforcement(arrest.facts, arrest.form, detective, NOW))],
  ['who decides, in a department of the tests', () => void candidatesFor(department, { role: Role.Commander, excluded: [] }, NOW)],
  ['what a member may do with a task', () => void allowedActions(task, detective, false)],
];

/** Decisions of the rules per second, in this process and without any store. */
export function rules(): Line[] {
  return DECISIONS.map(([what, decide]) => {
    const perSecond = rateOf(decide);
    const microseconds = 1_000_000 / perSecond;
    return {
      what: `rule: ${what}`,
      measured: `${Math.round(perSecond / 1_000)},000 decisions/s (${microseconds.toFixed(1)} µs each)`,
      against: `at most ${BUDGET_US} µs`,
      holds: microseconds <= BUDGET_US,
    };
  });
}

/** Warms up for a tenth of the time, then counts. */
function rateOf(decide: () => void): number {
  countFor(decide, SECONDS / 10);
  return countFor(decide, SECONDS) / SECONDS;
}

function countFor(decide: () => void, seconds: number): number {
  let count = 0;
  for (const end = performance.now() + seconds * 1_000; performance.now() < end; count += 100) for (let i = 0; i < 100; i++) decide();
  return count;
}
