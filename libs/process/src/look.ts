import type { Look, LookInput, StepLook, StepRun, Told } from '@app/contracts';
import { ProcessState, StepState, StepType, stepKeyText, stepKind } from '@app/domain/process';
import { TaskState, RungState } from '@app/domain/tasks/task';
import { sayItRests } from '@app/persistence/resting';
import type { EntityManager } from 'typeorm';
import type { Beginnings, LoadOpening } from './opening-context';
import { openStep } from './open-step';
import { lockSeen, type ProcessRow } from './process-row';
import { rows, send } from './transaction';

/** The run of a step as the spine holds it. */
export interface StoredStep {
  readonly key: string;
  readonly round: number;
  readonly type: StepType;
  readonly state: StepState;
  readonly outcome: string | null;
  readonly refs: string[];
  readonly rungAt: Date | null;
}

/** A suspended task's rungs rest until its date; meanwhile the workflow asks once a day, since taking it up again early is not told to it. */
const SELECT_STEPS = `SELECT s.key, s.round, s.type, s.state, s.outcome, s.refs,
    (SELECT min(CASE WHEN t.state <> $3 THEN r.at ELSE greatest(r.at, least(t.suspended_until, date_trunc('day', now()) + interval '1 day')) END)
      FROM task_rung r JOIN task t ON t.id = r.task_id WHERE r.task_id = s.task_id AND r.state = '${RungState.Pending}') AS "rungAt"
  FROM step s WHERE s.process_id = $1 AND s.key = ANY($2) AND s.state <> ALL($4) ORDER BY s.key, s.round`;

/** The counted runs of some steps, oldest first; voided and withdrawn runs do not count. */
export const countedRuns = (manager: EntityManager, processId: string, keys: readonly string[]): Promise<StoredStep[]> =>
  rows<StoredStep>(manager, SELECT_STEPS, [processId, keys, TaskState.Suspended, [StepState.Void, StepState.Withdrawn]]);

/** The `round`-th counted run of a step. */
export const runOf = (stored: readonly StoredStep[], step: StepRun): StoredStep | undefined =>
  stored.filter(({ key }) => key === stepKeyText(step))[step.round - 1];

/**
 * What a workflow sees of its current steps. Opens those that are not open yet, in the same transaction and under the
 * process row's lock; what some of them ask is sent behind it. Notes how far the workflow has been told, as a hint for the healer, and says with its
 * commit that the process rests where it does.
 */
export async function look(manager: EntityManager, input: LookInput, beginnings: Beginnings): Promise<Look> {
  const locking = Promise.all([lockSeen(manager, input), countedRuns(manager, input.processId, input.steps.map(stepKeyText))]);
  const asking = input.steps.map((step) => beginning(manager, input, step, beginnings));
  void Promise.allSettled(asking); // What a process that is no more was asked has no answer, and needs none.
  const [process, stored] = await locking;
  const elsewhere = interrupted(process, input);
  if (elsewhere || process === undefined) return elsewhere ?? { state: 'ENDED', outcome: 'MISSING' };
  const steps: StepLook[] = [];
  for (const [index, step] of input.steps.entries()) {
    const [run, load] = [runOf(stored, step), await asking[index]];
    if (load === undefined) throw new Error(`no opening is registered for ${process.kind}, step ${step.name}`);
    steps.push(run === undefined ? await openStep(manager, { process, step, now: input.now, load }) : lookOf(run));
  }
  const rests = input.whole === true && steps.every(({ state }) => state === 'WAITING');
  if (rests) await send(manager, sayItRests(manager, input));
  return { state: 'CURRENT', steps };
}

/** How the step begins; what can be asked for ahead is asked for now. */
async function beginning(
  manager: EntityManager,
  { processId, kind, now }: LookInput,
  step: StepRun,
  { openings, asked }: Beginnings,
): Promise<LoadOpening | undefined> {
  const stepIs = stepKind(kind, step);
  const begin = await asked[stepIs]?.(manager, processId, new Date(now));
  return begin === undefined ? openings[stepIs] : ({ policy }) => Promise.resolve(begin(policy));
}

/** What one run has come to, in the workflow's words. */
export function lookOf(step: StoredStep): StepLook {
  if (step.state === StepState.Decided && step.outcome !== null) return { state: 'DECIDED', outcome: step.outcome, refs: step.refs };
  const rungAt = step.type === StepType.Human ? step.rungAt?.getTime() : undefined;
  return rungAt === undefined ? { state: 'WAITING' } : { state: 'WAITING', rungAt };
}

/** The process ended, was started over, or its store was set back behind what the workflow was told. */
export function interrupted(process: ProcessRow | undefined, { told, restarts }: { told: Told; restarts: number }): Look | undefined {
  if (process === undefined) return { state: 'ENDED', outcome: 'MISSING' };
  if (process.state !== ProcessState.Open) return { state: 'ENDED', outcome: process.outcome ?? 'ENDED' };
  const setBack = process.epoch !== told.epoch || process.version < told.version;
  if (!setBack && process.restarts === restarts) return undefined;
  return { state: 'START_OVER', told: { epoch: process.epoch, version: process.version }, restarts: process.restarts };
}
