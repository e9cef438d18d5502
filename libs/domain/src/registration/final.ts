import type { RefusalCode } from '../kernel';

/** V.A, V.E.3, VI.A: everything else that keeps an account from being activated is asked for again by a step of the registration. */
const FINAL: readonly string[] = ['CHIEF_HOLDS_NO_ACCOUNT', 'AUDITOR_HOLDS_NO_ACCOUNT'] satisfies readonly RefusalCode[];

/** Whether an activation was refused for something that no step of the registration can mend, so that the registration ends. */
export const isFinal = (outcome: string): boolean => FINAL.includes(outcome);
