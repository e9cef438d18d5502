import { choice, isRefusal, refuse, sop, type Refusal } from '../kernel';
import type { PolicyPack } from '../policy';
import { checkContradictions, resolveBases } from './bases';
import { openKinds, pendingRows } from './board';
import { isIndependent } from './likeness';
import {
  CorroborationOutcome,
  IdentityState,
  type Basis,
  type BasisForm,
  type ContradictionAnswer,
  type CorroborationKind,
  type CorroborationRow,
  type IdentityDetermined,
} from './model';

/** What is known about one candidate when somebody concludes who the person is. `rows` are that candidate's. */
export interface IdentityFacts {
  readonly candidateId: string;
  readonly operatorId: string;
  readonly rows: readonly CorroborationRow[];
  /** `presetKinds` of the search's purpose. */
  readonly presets: readonly CorroborationKind[];
  readonly policy: Pick<PolicyPack, 'lineupFromCandidate'>;
}

export interface IdentityForm {
  readonly state?: string;
  readonly bases: readonly BasisForm[];
  readonly rationale?: string;
  readonly contradictions: readonly ContradictionAnswer[];
  readonly presetsConfirmed?: boolean;
}

/** Which rows are a basis for which conclusion; UNRESOLVED rests on nothing but its rationale. */
const ACCEPTS: Readonly<Record<IdentityState, readonly CorroborationOutcome[]>> = {
  IDENTIFIED: [CorroborationOutcome.Supports],
  ELIMINATED: [CorroborationOutcome.Contradicts],
  UNRESOLVED: [CorroborationOutcome.Supports, CorroborationOutcome.Contradicts, CorroborationOutcome.Neutral],
};

/**
 * V.E.2: a named member concludes who the person is, after VI.D. Every step has ended or is pending; bases are stated; IDENTIFIED and
 * ELIMINATED rest on at least one that is not facial likeness; IDENTIFIED answers what contradicts. `now` in UTC epoch ms.
 * Refusals: CORROBORATION_INCOMPLETE, PRESETS_UNCONFIRMED, BASIS_REQUIRED, BASIS_NOT_SUPPORTING, IDENTITY_BASIS_REQUIRED,
 * CONTRADICTION_UNADDRESSED.
 */
export function determineIdentity(facts: IdentityFacts, form: IdentityForm, by: string, now: number): IdentityDetermined | Refusal {
  const state = Object.values(IdentityState).find((known) => known === form.state);
  const rationale = form.rationale?.trim();
  if (!state || !rationale) {
    return refuse('BASIS_REQUIRED', sop('V.E.2'), { fields: [...(state ? [] : ['state']), ...(rationale ? [] : ['rationale'])] });
  }
  const refusal = unfinished(facts, form);
  if (refusal) return refusal;
  const bases = basesOf(facts, form, state);
  if (isRefusal(bases)) return bases;
  const unanswered = state === IdentityState.Identified ? checkContradictions(facts.rows, form.contradictions) : undefined;
  if (unanswered) return unanswered;
  return {
    outcome: state,
    refs: [facts.candidateId],
    candidateId: facts.candidateId,
    bases,
    contradictions: form.contradictions,
    rationale,
    presetsConfirmed: form.presetsConfirmed ?? false,
    pendingStepIds: pendingRows(facts.rows).map(({ id }) => id),
    by,
    operatorId: facts.operatorId,
    at: now,
  };
}

function unfinished({ rows, presets }: IdentityFacts, form: IdentityForm): Refusal | undefined {
  const open = openKinds(rows, presets);
  if (open.length > 0) return refuse('CORROBORATION_INCOMPLETE', choice('VI.D has ended or is pending before an identity'), { open });
  const unconfirmed = presets.length > 0 && !form.presetsConfirmed;
  return unconfirmed ? refuse('PRESETS_UNCONFIRMED', choice('presets of the purpose are confirmed'), { presets }) : undefined;
}

function basesOf({ rows, policy }: IdentityFacts, form: IdentityForm, state: IdentityState): readonly Basis[] | Refusal {
  if (state === IdentityState.Unresolved && form.bases.length === 0) return [];
  const bases = resolveBases(form.bases, rows, ACCEPTS[state]);
  if (isRefusal(bases) || state === IdentityState.Unresolved) return bases;
  const independent = bases.some(({ type }) => isIndependent(type, policy));
  return independent ? bases : refuse('IDENTITY_BASIS_REQUIRED', choice('an identity rests on more than likeness'));
}
