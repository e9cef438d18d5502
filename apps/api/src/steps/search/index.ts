import type { AnyStep } from '@app/process';
import { evaluate } from './evaluate.step';
import { resultEntry } from './result-entry.step';

/** The human steps of a face search up to its determination. */
export const searchStepDefinitions: readonly AnyStep[] = [resultEntry, evaluate];
