import type { PolicyPack } from '../policy';
import { contradictingRows, NAMED_KINDS, openKinds, pendingRows } from './board';
import { isIndependent } from './likeness';
import { CorroborationOutcome, type ContradictionAnswer, type CorroborationKind, type CorroborationRow } from './model';

/** What one candidate's rows amount to for VI.D and VI.E. */
export interface BoardView {
  /** Rows that support, and whether each would be enough beside a face search. */
  readonly counts: readonly { readonly row: CorroborationRow; readonly independent: boolean }[];
  /** Rows that contradict or tend to clear, and whether each is answered in writing. */
  readonly contradicts: readonly { readonly row: CorroborationRow; readonly answered: boolean }[];
  readonly neutral: readonly CorroborationRow[];
  readonly pending: readonly CorroborationRow[];
  readonly notApplicable: readonly CorroborationRow[];
  /** Steps the purpose presets as not applicable; confirmed with the identity determination. */
  readonly preset: readonly CorroborationKind[];
  /** Steps of VI.D that have neither ended nor been set pending. */
  readonly missing: readonly CorroborationKind[];
  /** VI.D: every step has ended or is pending. */
  readonly corroborated: boolean;
  /** VI.E: something supports that does not rest on facial likeness. */
  readonly independent: boolean;
}

/** Reads the rows of one candidate as a board. `answers`: what the identity determination says to contradictions. */
export function boardView(
  rows: readonly CorroborationRow[],
  presets: readonly CorroborationKind[],
  { answers, policy }: { answers: readonly ContradictionAnswer[]; policy: Pick<PolicyPack, 'lineupFromCandidate'> },
): BoardView {
  const of = (outcome: CorroborationOutcome): CorroborationRow[] => rows.filter((row) => row.outcome === outcome);
  const answered = (id: string): boolean => answers.some(({ stepId, answer }) => stepId === id && answer.trim() !== '');
  const counts = of(CorroborationOutcome.Supports).map((row) => ({
    row,
    independent: row.evidenceType !== null && isIndependent(row.evidenceType, policy),
  }));
  const missing = openKinds(rows, presets);
  return {
    counts,
    contradicts: contradictingRows(rows).map((row) => ({ row, answered: answered(row.id) })),
    neutral: of(CorroborationOutcome.Neutral).filter(({ exculpatory }) => !exculpatory),
    pending: pendingRows(rows),
    notApplicable: of(CorroborationOutcome.NotApplicable),
    preset: NAMED_KINDS.filter((kind) => presets.includes(kind)),
    missing,
    corroborated: missing.length === 0,
    independent: counts.some(({ independent }) => independent),
  };
}
