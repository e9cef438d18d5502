import type { CaseState } from '../search/model';

/** What happens to a case file beside the searches in it; each is kept, none is overwritten. */
export const CaseEvent = {
  Closed: 'CLOSED',
  Reopened: 'REOPENED',
  Sealed: 'SEALED',
  NumberCorrected: 'NUMBER_CORRECTED',
  Matched: 'MATCHED',
} as const;
export type CaseEvent = (typeof CaseEvent)[keyof typeof CaseEvent];

/** A case file with the people who have to do with it. */
export interface CaseStanding {
  readonly state: CaseState;
  /** Assigned to the case at this instant. */
  readonly assignedMemberIds: readonly string[];
  /** Who ran or carries a search in it. */
  readonly searcherIds: readonly string[];
}

/** The case changed its state, and why. Kept as an event with the state before and after. */
export interface CaseMoved {
  readonly event: typeof CaseEvent.Closed | typeof CaseEvent.Reopened | typeof CaseEvent.Sealed;
  readonly from: CaseState;
  readonly to: CaseState;
  readonly reason: string;
}

/** The correction record of a case number: old, new, who, why (VI.B). Searches keep the number they were made under. */
export interface NumberCorrected {
  readonly event: typeof CaseEvent.NumberCorrected;
  readonly oldNumber: string;
  readonly newNumber: string;
  readonly reason: string;
}

/** The stub is the case that the records system knows under `recordsReference`. */
export interface StubMatched {
  readonly event: typeof CaseEvent.Matched;
  readonly recordsReference: string;
  /** Whether it was matched after its date. */
  readonly late: boolean;
}
