import { choice, refuse, type Refusal } from '../kernel';
import { mayAddEvidence, type EvidenceFacts } from './admission';
import { CorroborationKind, CorroborationOutcome, type CorroborationRow } from './model';

/** The line-ups of one candidate, one for each eyewitness, in the order recorded. */
export const lineupRows = (rows: readonly CorroborationRow[], candidateId: string): CorroborationRow[] =>
  rows.filter((row) => row.kind === CorroborationKind.PhotoLineup && row.candidateId === candidateId);

/** A row that was asked for, returned, or waits until a date: its step is still to be done. */
export const isUnended = ({ outcome }: Pick<CorroborationRow, 'outcome'>): boolean =>
  outcome === null || outcome === CorroborationOutcome.Pending;

export interface FurtherLineupFacts extends EvidenceFacts {
  readonly rows: readonly CorroborationRow[];
  /** The purpose presets the line-up as not applicable: nobody is asked for a first one. */
  readonly preset: boolean;
}

/**
 * VI.D, s. 92.70: another eyewitness gets a line-up of their own, with its array, its administrator, its response and its statement, once the
 * one before was held or said not to apply. Refusals: NOT_THE_OWNER, CORROBORATION_OUTCOME_INVALID, LINEUP_UNDER_WAY.
 */
export function askFurtherLineup(
  facts: FurtherLineupFacts,
  candidateId: string,
  by: string,
): { readonly outcome: 'FURTHER_LINEUP' } | Refusal {
  const refusal = mayAddEvidence(facts, candidateId, by);
  if (refusal) return refusal;
  const held = lineupRows(facts.rows, candidateId);
  const owed = held.some(isUnended) || (held.length === 0 && !facts.preset);
  return owed ? refuse('LINEUP_UNDER_WAY', choice('one eyewitness at a time')) : { outcome: 'FURTHER_LINEUP' };
}
