import { isIndependent } from '../corroboration/likeness';
import type { EvidenceType } from '../corroboration/model';
import { refuseDuty } from '../duties';
import { refuse, system, type Refusal } from '../kernel';
import type { Actor } from '../people';
import type { PolicyPack } from '../policy';
import { EnforcementOutcome, type FaceSearchLink } from './model';

/** A line-up of a person that a face search pointed to. */
export interface LineupLookedBack {
  readonly compliance: string | null;
  readonly response: string | null;
  /** What fell short, as codes. */
  readonly deviations: readonly string[];
}

/** An action that rests on or follows a face search, as it is stored. */
export interface ActionOnRecord {
  /** How a face search led to the person; NONE: one had been made in the case by then. */
  readonly link: FaceSearchLink;
  readonly bases: readonly EvidenceType[];
  readonly lineups: readonly LineupLookedBack[];
  readonly outcomes: readonly EnforcementOutcome[];
}

/** The same as an auditor looks back at it. */
export interface ActionLookedBack extends ActionOnRecord {
  readonly independentBases: readonly EvidenceType[];
  /** Every line-up kept the law and the department's practice; `null`: there was none. */
  readonly lineupsCompliant: boolean | null;
  readonly dismissed: boolean;
  readonly misidentified: boolean;
}

/** Williams v. Detroit: what an action that a face search preceded rested on besides, how its line-ups were held, and what became of it. */
export function lookBackAt<Action extends ActionOnRecord>(
  action: Action,
  policy: Pick<PolicyPack, 'lineupFromCandidate'>,
): Action & ActionLookedBack {
  const { bases, lineups, outcomes } = action;
  return {
    ...action,
    independentBases: bases.filter((type) => isIndependent(type, policy)),
    lineupsCompliant: lineups.length === 0 ? null : lineups.every(({ compliance }) => compliance === 'COMPLIANT'),
    dismissed: outcomes.includes(EnforcementOutcome.Dismissed),
    misidentified: outcomes.includes(EnforcementOutcome.Misidentification),
  };
}

/** By setting: an auditor, the Major or the Chief looks back. Refusals: NOT_PERMITTED, FORM_INVALID for a period that never holds. */
export function lookBack(period: { readonly from: number; readonly to: number }, by: Actor): Refusal | undefined {
  const refusal = refuseDuty('enforcementAction.read-look-back', by);
  if (refusal) return refusal;
  return period.from < period.to ? undefined : refuse('FORM_INVALID', system('periods'), { fields: ['to'] });
}
