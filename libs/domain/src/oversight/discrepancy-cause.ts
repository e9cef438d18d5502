import { choice, refuse, type Refusal } from '../kernel';

/** VII.D: why it came to a discrepancy, as whoever corrected it says. NO_FAULT: nothing was wrong, and the action says why it looked so. */
export const DiscrepancyCause = {
  Forgotten: 'FORGOTTEN',
  EntryMistake: 'ENTRY_MISTAKE',
  RuleNotKnown: 'RULE_NOT_KNOWN',
  Procedure: 'PROCEDURE',
  Technical: 'TECHNICAL',
  Knowingly: 'KNOWINGLY',
  NoFault: 'NO_FAULT',
  Other: 'OTHER',
} as const;
export type DiscrepancyCause = (typeof DiscrepancyCause)[keyof typeof DiscrepancyCause];

/** The cause with its words, which OTHER needs. */
export interface CauseForm {
  readonly cause: DiscrepancyCause;
  readonly causeNote?: string;
}

/** Refusal: DISCREPANCY_CAUSE_REQUIRED where another cause is not named. */
export const refuseCause = ({ cause, causeNote }: CauseForm): Refusal | undefined =>
  cause === DiscrepancyCause.Other && !causeNote?.trim()
    ? refuse('DISCREPANCY_CAUSE_REQUIRED', choice('a discrepancy has a severity and a cause'))
    : undefined;
