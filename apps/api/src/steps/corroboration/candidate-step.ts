import type { DecisionContext } from '@app/process';

/** The candidate that a step is about: the ref of its key. */
export function candidateOf({ step }: DecisionContext): string {
  if (step.ref === undefined) throw new Error(`${step.name} is a step of one candidate`);
  return step.ref;
}

/** Epoch ms of an ISO text that the form may have left out. */
export const instant = (iso: string | undefined): number | undefined => (iso === undefined ? undefined : Date.parse(iso));
