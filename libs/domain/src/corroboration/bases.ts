import { choice, isRefusal, refuse, type Refusal } from '../kernel';
import { restsOnLikeness } from './likeness';
import {
  CorroborationKind,
  EvidenceType,
  type Basis,
  type BasisForm,
  type ContradictionAnswer,
  type CorroborationOutcome,
  type CorroborationRow,
} from './model';
import { contradictingRows } from './board';

/** The step whose row speaks about evidence of this type; a basis cannot be typed in past what that row says. */
const KIND_OF: Readonly<Partial<Record<EvidenceType, CorroborationKind>>> = {
  LATENT_PRINT: CorroborationKind.LatentPrints,
  DNA: CorroborationKind.Dna,
  LINEUP_FROM_CANDIDATE: CorroborationKind.PhotoLineup,
  LINEUP_SEPARATE: CorroborationKind.PhotoLineup,
};

/**
 * Stated bases with their type from the row they were picked from. A basis without a row names its type and where it can be found, and
 * cannot say more than a row about the same evidence: a line-up takes that row's type, prints and DNA need it to support.
 * `accepts`: the row outcomes that make a basis. Refusals: BASIS_REQUIRED, BASIS_NOT_SUPPORTING.
 */
export function resolveBases(
  forms: readonly BasisForm[],
  rows: readonly CorroborationRow[],
  accepts: readonly CorroborationOutcome[],
): readonly Basis[] | Refusal {
  if (forms.length === 0) return refuse('BASIS_REQUIRED', choice('a conclusion states its bases'));
  const bases: Basis[] = [];
  for (const form of forms) {
    const basis = resolveBasis(form, rows, accepts);
    if (isRefusal(basis)) return basis;
    bases.push(basis);
  }
  return bases;
}

function resolveBasis(form: BasisForm, rows: readonly CorroborationRow[], accepts: readonly CorroborationOutcome[]): Basis | Refusal {
  const row = rowOf(form, rows, accepts);
  const sourceRef = form.sourceRef?.trim() || null;
  if (form.stepId !== undefined || row) {
    const counts = row?.evidenceType && row.outcome && accepts.includes(row.outcome);
    if (counts) return { type: row.evidenceType, restsOnLikeness: restsOnLikeness(row.evidenceType), stepId: row.id, sourceRef };
    return refuse('BASIS_NOT_SUPPORTING', choice('bases are picked from the steps'), { step: form.stepId ?? row?.id ?? null });
  }
  const type = typeOf(form, rows);
  const found = type !== undefined && (sourceRef !== null || restsOnLikeness(type));
  if (!found) return refuse('BASIS_REQUIRED', choice('a basis says where it can be found'));
  return { type, restsOnLikeness: restsOnLikeness(type), stepId: null, sourceRef };
}

function rowOf(
  { stepId, type }: BasisForm,
  rows: readonly CorroborationRow[],
  accepts: readonly CorroborationOutcome[],
): CorroborationRow | undefined {
  if (stepId !== undefined) return rows.find(({ id }) => id === stepId);
  const known = Object.values(EvidenceType).find((value) => value === type);
  const kind = known && KIND_OF[known];
  const told = rows.filter((row) => row.kind === kind && row.outcome !== null);
  return told.find(({ outcome }) => outcome && accepts.includes(outcome)) ?? told[0];
}

/** A line-up that no row tells of is taken as built on the candidate as long as a candidate is being followed up. */
function typeOf({ type }: BasisForm, rows: readonly CorroborationRow[]): EvidenceType | undefined {
  const known = Object.values(EvidenceType).find((value) => value === type);
  return known === EvidenceType.LineupSeparate && rows.length > 0 ? EvidenceType.LineupFromCandidate : known;
}

/** Every contradicting or exculpatory row is answered in writing. Refusal: CONTRADICTION_UNADDRESSED with the steps that are not. */
export function checkContradictions(rows: readonly CorroborationRow[], answers: readonly ContradictionAnswer[]): Refusal | undefined {
  const answered = (id: string): boolean => answers.some(({ stepId, answer }) => stepId === id && answer.trim() !== '');
  const open = contradictingRows(rows).filter(({ id }) => !answered(id));
  return open.length === 0
    ? undefined
    : refuse('CONTRADICTION_UNADDRESSED', choice('contradictions are answered in writing'), { steps: open.map(({ id }) => id) });
}
