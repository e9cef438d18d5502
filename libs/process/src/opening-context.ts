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

/** One line per human or waiting step kind, `<process>.<step>`. */
export type Openings = Readonly<Record<string, LoadOpening>>;
