import type { Outcome, StepRun, SystemStep, Told } from '@app/contracts';

/** An earlier outcome is void, or the store is another one: the main line begins again. */
export class StartOver extends Error {}
/** The process was ended by somebody: the main line returns with that outcome. */
export class Ended extends Error {
  constructor(readonly outcome: string) {
    super('the process was ended');
  }
}

/** One step that the main line waits for. */
export interface Branch {
  readonly step: StepRun;
  readonly run: SystemStep | undefined;
  seen: Told;
  rungAt: number | undefined;
  resolve(outcome: Outcome): void;
  reject(reason: Error): void;
}

/** The earliest of some instants; nothing of none. */
export const earliest = (instants: readonly (number | undefined)[]): number | undefined => {
  const known = instants.filter((instant) => instant !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
};
