import type { PolicyPack } from '@app/domain/policy';
import type { StepKey } from '@app/domain/process';
import type { Opening } from '@app/domain/tasks/opening';
import type { EntityManager } from 'typeorm';
import type { ProcessRow } from './process-row';

/** What an opening may look at: the process it belongs to, which step, the policy pinned to it, and the workflow's clock. */
export interface OpeningContext {
  readonly manager: EntityManager;
  readonly process: ProcessRow;
  readonly step: StepKey;
  readonly policy: PolicyPack;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Loads the facts that decide how a step begins, and lets the rule of libs/domain decide it. */
export type LoadOpening = (context: OpeningContext) => Promise<Opening>;

/**
 * An opening whose questions hang on nothing but the process's id: a look sends them behind its locks, in the same round trip, and the answer begins
 * the step by the rule.
 */
export type AskOpening = (manager: EntityManager, processId: string, at: Date) => Promise<BeginStep>;
export type BeginStep = (policy: PolicyPack) => Opening;

/** One line per human or waiting step kind, `<process>.<step>`. */
export type Openings = Readonly<Record<string, LoadOpening>>;

/** The same for openings that are asked for ahead. */
export type AskedOpenings = Readonly<Record<string, AskOpening>>;

/** How steps begin: every kind in `openings`, and those that can be asked for ahead in `asked` as well. */
export interface Beginnings {
  readonly openings: Openings;
  readonly asked: AskedOpenings;
}
