import { choice, refuse, sop, type Refusal } from '../kernel';
import { CorroborationProfile } from '../search/purpose';
import { restsOnLikeness } from './likeness';
import {
  CorroborationKind,
  CorroborationOutcome,
  EvidenceType,
  NotApplicableReason,
  Origin,
  PendingReason,
  type CorroborationRecorded,
} from './model';

export interface StepFacts {
  readonly candidateId: string;
  readonly kind: CorroborationKind;
  readonly profile: CorroborationProfile;
}

export interface StepForm {
  readonly outcome?: string;
  readonly evidenceType?: string;
  readonly origin?: string;
  /** Ids of the evidence. */
  readonly refs?: readonly string[];
  readonly explanation?: string;
  /** Tends to clear the person; a contradiction always does. */
  readonly exculpatory?: boolean;
  readonly notApplicableReason?: string;
  readonly pendingReason?: string;
  /** UTC epoch ms, to come. */
  readonly pendingUntil?: number;
}

const E = EvidenceType;
/** What kind of evidence a step can bring. A line-up has its own record; the face search itself is never corroboration. */
const BRINGS: Readonly<Record<CorroborationKind, readonly EvidenceType[]>> = {
  REPORT_REVIEW: [E.Document, E.WitnessStatement, E.Property, E.PhoneLocation, E.LicencePlate, E.Alibi, E.VideoLikeness, E.MedicalExaminer],
  INTERVIEW: [E.WitnessStatement, E.Admission, E.Alibi, E.RecognitionUnprompted, E.RecognitionShownCandidate],
  PHOTO_LINEUP: [],
  LATENT_PRINTS: [E.LatentPrint],
  DNA: [E.Dna],
  OTHER: Object.values(E).filter((type) => type !== E.FaceSearch && type !== E.LineupFromCandidate && type !== E.LineupSeparate),
};

/** Reasons for waiting that only fit some steps. */
const WAITS_FOR: Readonly<Partial<Record<PendingReason, readonly CorroborationKind[]>>> = {
  LABORATORY: [CorroborationKind.LatentPrints, CorroborationKind.Dna, CorroborationKind.Other],
  SERVED_BY_THIS_WARRANT: [CorroborationKind.LatentPrints, CorroborationKind.Dna, CorroborationKind.Other],
  INTERVIEW_AFTER_ARREST: [CorroborationKind.Interview],
};

const oneOf = <T extends string>(values: readonly T[], value: string | undefined): T | undefined => values.find((known) => known === value);
const invalid = (fields: readonly string[], authority = choice('fields of a corroboration step')): Refusal =>
  refuse('CORROBORATION_OUTCOME_INVALID', authority, { fields });

/**
 * VI.D: one step for one candidate ends (SUPPORTS, CONTRADICTS, NEUTRAL, NOT_APPLICABLE with a coded reason), or waits until a date
 * (PENDING: VI.D sets no time, so it is a state, not a waiver). `now` in UTC epoch ms. Refusal: CORROBORATION_OUTCOME_INVALID, `fields`.
 */
export function recordStep(facts: StepFacts, form: StepForm, by: string, now: number): CorroborationRecorded | Refusal {
  const outcome = oneOf(Object.values(CorroborationOutcome), form.outcome ?? impliedOutcome(form));
  switch (outcome) {
    case undefined:
      return invalid(['outcome'], sop('VI.D'));
    case CorroborationOutcome.NotApplicable:
      return notApplicable(facts, form, by, now);
    case CorroborationOutcome.Pending:
      return pending(facts, form, by, now);
    case CorroborationOutcome.Supports:
    case CorroborationOutcome.Contradicts:
    case CorroborationOutcome.Neutral:
      return ended(facts, { ...form, outcome }, by, now);
  }
}

/** A reason for not applying, or for waiting, says the outcome; both say none. */
function impliedOutcome({ notApplicableReason, pendingReason }: StepForm): CorroborationOutcome | undefined {
  if (notApplicableReason !== undefined && pendingReason !== undefined) return undefined;
  if (notApplicableReason !== undefined) return CorroborationOutcome.NotApplicable;
  return pendingReason === undefined ? undefined : CorroborationOutcome.Pending;
}

/**
 * Where evidence came from when nobody says: whoever recognises a person unprompted had no part in the lead; anything else is taken to come from
 * it, which claims the least. That it was there before the search is always said.
 */
const impliedOrigin = (type: EvidenceType | undefined): Origin =>
  type === EvidenceType.RecognitionUnprompted ? Origin.Separate : Origin.FromLead;

function bare({ kind, candidateId }: StepFacts, form: StepForm, by: string, at: number): Omit<CorroborationRecorded, 'outcome'> {
  return {
    refs: form.refs ?? [],
    kind,
    candidateId,
    evidenceType: null,
    origin: null,
    restsOnLikeness: null,
    exculpatory: false,
    explanation: form.explanation?.trim() || null,
    notApplicableReason: null,
    needsApproval: false,
    pendingReason: null,
    pendingUntil: null,
    by,
    at,
  };
}

type Conclusion = Exclude<CorroborationOutcome, 'NOT_APPLICABLE' | 'PENDING'>;

function ended(
  facts: StepFacts,
  form: StepForm & { readonly outcome: Conclusion },
  by: string,
  now: number,
): CorroborationRecorded | Refusal {
  const { outcome } = form;
  const brings = BRINGS[facts.kind];
  if (brings.length === 0) return invalid(['outcome'], choice('a line-up is recorded as a line-up'));
  const evidenceType = oneOf(brings, form.evidenceType) ?? (brings.length === 1 && form.evidenceType === undefined ? brings[0] : undefined);
  const weighs = outcome !== CorroborationOutcome.Neutral;
  const origin = oneOf(Object.values(Origin), form.origin ?? (weighs ? impliedOrigin(evidenceType) : undefined));
  const fields = [
    (weighs || form.evidenceType !== undefined) && !evidenceType ? ['evidenceType'] : [],
    (weighs || form.origin !== undefined) && !origin ? ['origin'] : [],
    (form.refs ?? []).length === 0 && !form.explanation?.trim() ? ['refs or explanation'] : [],
  ].flat();
  if (fields.length > 0) return invalid(fields);
  return {
    ...bare(facts, form, by, now),
    outcome,
    evidenceType: evidenceType ?? null,
    origin: origin ?? null,
    restsOnLikeness: evidenceType ? restsOnLikeness(evidenceType) : null,
    exculpatory: outcome === CorroborationOutcome.Contradicts || (form.exculpatory ?? false),
  };
}

function notApplicable(facts: StepFacts, form: StepForm, by: string, now: number): CorroborationRecorded | Refusal {
  const light = facts.profile === CorroborationProfile.Light;
  const reason = oneOf(Object.values(NotApplicableReason), form.notApplicableReason);
  if (!reason || reason === NotApplicableReason.ProfilePreset)
    return invalid(['notApplicableReason'], choice('a step that does not apply has a reason'));
  if (reason === NotApplicableReason.Other && !form.explanation?.trim())
    return invalid(['explanation'], choice('a step that does not apply has a reason'));
  return { ...bare(facts, form, by, now), outcome: CorroborationOutcome.NotApplicable, notApplicableReason: reason, needsApproval: !light };
}

function pending(facts: StepFacts, form: StepForm, by: string, now: number): CorroborationRecorded | Refusal {
  const pendingReason = oneOf(Object.values(PendingReason), form.pendingReason);
  const fits = pendingReason && (WAITS_FOR[pendingReason]?.includes(facts.kind) ?? true);
  const explained = pendingReason !== PendingReason.Other || Boolean(form.explanation?.trim());
  const { pendingUntil } = form;
  if (pendingReason && fits && explained && pendingUntil !== undefined && pendingUntil > now) {
    return { ...bare(facts, form, by, now), outcome: CorroborationOutcome.Pending, pendingReason, pendingUntil };
  }
  const timely = pendingUntil !== undefined && pendingUntil > now;
  return invalid(
    [fits ? [] : ['pendingReason'], explained ? [] : ['explanation'], timely ? [] : ['pendingUntil']].flat(),
    choice('a pending step has a date and a reason'),
  );
}
