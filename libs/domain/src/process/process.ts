/** A process is one run of a procedure for one subject; its workflow type has the same name. */
export const ProcessKind = {
  Registration: 'registration',
  Account: 'account',
  FaceSearch: 'faceSearch',
  EnforcementAction: 'enforcementAction',
  MonthlyReport: 'monthlyReport',
  QuarterlyAudit: 'quarterlyAudit',
  Discrepancy: 'discrepancy',
  Substantiation: 'substantiation',
} as const;
export type ProcessKind = (typeof ProcessKind)[keyof typeof ProcessKind];

/** OPEN: decisions are taken. ENDING: interrupted, the workflow still has to close it. CLOSED: over, with an outcome. */
export const ProcessState = { Open: 'OPEN', Ending: 'ENDING', Closed: 'CLOSED' } as const;
export type ProcessState = (typeof ProcessState)[keyof typeof ProcessState];

/** Who ends a step: a person with a task, another transaction without a task, or the system when the workflow asks. */
export const StepType = { Human: 'HUMAN', Wait: 'WAIT', System: 'SYSTEM' } as const;
export type StepType = (typeof StepType)[keyof typeof StepType];

/** ATTEMPTED: something outside was asked and the answer is unknown. VOID: decided once, no longer counted. */
export const StepState = { Open: 'OPEN', Attempted: 'ATTEMPTED', Decided: 'DECIDED', Void: 'VOID', Withdrawn: 'WITHDRAWN' } as const;
export type StepState = (typeof StepState)[keyof typeof StepState];

/** A step of one process: its key, and the thing it is about when several run side by side (a candidate). */
export interface StepKey {
  readonly name: string;
  readonly ref?: string;
}

/** The key as stored: `interview`, or `interview:<candidate id>`. */
export const stepKeyText = ({ name, ref }: StepKey): string => (ref === undefined ? name : `${name}:${ref}`);

export function parseStepKey(text: string): StepKey {
  const [name = '', ref] = text.split(':');
  return ref === undefined ? { name } : { name, ref };
}

/** The kind of a step or task: `registration.supervisor-approval`. */
export const stepKind = (process: ProcessKind, { name }: StepKey): string => `${process}.${name}`;

/** What a decision leaves behind for the workflow: a code and the ids of what it leads to. */
export interface DecisionFact {
  readonly outcome: string;
  readonly refs?: readonly string[];
}
