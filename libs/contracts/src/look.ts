import type { ProcessKind, StepKey } from '@app/domain/process';

/** How far a workflow has been told: the database's epoch (raised by a restore) and the process row's version. */
export interface Told {
  readonly epoch: number;
  readonly version: number;
}

/** The version of a process row that was just inserted: nothing was decided, voided or started over yet. */
export const FIRST_VERSION = 1;

export const NEVER: Told = { epoch: 0, version: 0 };

export const sameTold = (a: Told, b: Told): boolean => a.epoch === b.epoch && a.version === b.version;

export const laterTold = (a: Told, b: Told): Told => (b.epoch > a.epoch || (b.epoch === a.epoch && b.version > a.version) ? b : a);

/** The one thing that a version brought: the open step of this key (`stepKeyText`) was decided. Codes and ids only. */
export interface StepDecided {
  readonly key: string;
  readonly outcome: string;
  readonly refs: readonly string[];
}

/** The `round`-th counted run of a step (1-based; voided runs do not count). */
export interface StepRun extends StepKey {
  readonly round: number;
}

/** `told.epoch` is the one in which the workflow entered its main line, `restarts` how often the process had been started over by then. */
export interface LookInput {
  readonly processId: string;
  /** With it, a look knows what to ask before it has read the process's row. */
  readonly kind: ProcessKind;
  readonly told: Told;
  readonly restarts: number;
  readonly steps: readonly StepRun[];
  /** Nothing else is to be looked at: when all of them wait, the process is at rest. */
  readonly whole?: boolean;
  /** Epoch milliseconds by the workflow's clock: the decision's clock for what the look opens. */
  readonly now: number;
}

/** `rungAt`: the next instant (epoch ms) at which the step's deadline ladder wants to be climbed. */
export type StepLook =
  | { readonly state: 'WAITING'; readonly rungAt?: number }
  | { readonly state: 'DECIDED'; readonly outcome: string; readonly refs: readonly string[] };

export type Look =
  | { readonly state: 'CURRENT'; readonly steps: readonly StepLook[] }
  /** An earlier outcome was voided, or the store was set back: begin the main line again. */
  | { readonly state: 'START_OVER'; readonly told: Told; readonly restarts: number }
  /** Interrupted: the main line returns with this outcome. */
  | { readonly state: 'ENDED'; readonly outcome: string };

/** What a workflow learns when it enters: is there anything to do, and from where. */
export type Entry =
  { readonly state: 'OPEN'; readonly told: Told; readonly restarts: number } | { readonly state: 'CLOSED'; readonly outcome: string };

/** What recording an end came to: an outcome voided meanwhile sends the main line back to its beginning. */
export type Ending = { readonly state: 'CLOSED'; readonly outcome: string } | Extract<Look, { state: 'START_OVER' }>;

/** What an executed step leaves for the main line: a code, and the ids of what follows. */
export interface Outcome {
  readonly outcome: string;
  readonly refs: readonly string[];
}
