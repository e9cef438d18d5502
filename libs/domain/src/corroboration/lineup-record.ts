import { choice, law, type Authority } from '../kernel';
import { restsOnLikeness } from './likeness';
import {
  Acknowledgement,
  LineupDeviation,
  LineupKind,
  LineupMethod,
  LineupResponse,
  type LineupFacts,
  type LineupPresentationForm,
  type LineupRecorded,
} from './lineup-model';
import { dependentMembers } from './lineup-people';
import { CorroborationOutcome } from './model';

export const MIN_FILLERS = 5;
export const EYEWITNESS_ACT = law('s. 92.70, Fla. Stat.');
/** What the statute does not ask for: field practice, which a department keeps to by itself. */
export const GOOD_PRACTICE = choice('good practice for line-ups');

/** How a line-up was held, as far as known. */
export interface HowHeld {
  readonly kind: LineupKind;
  readonly method: LineupMethod | null;
  readonly fillerCount: number | null;
  readonly administratorId: string | null;
  readonly outsideAdministrator: object | null;
}

const UNSIGNED: readonly (Acknowledgement | undefined)[] = [undefined, Acknowledgement.NotAsked, Acknowledgement.RefusedUnsigned];

/** What fell short, each with whose word asks for it; what nobody said counts as not asked. `early`: the department wants independent evidence first, and there was none. */
export function deviations(facts: LineupFacts, how: HowHeld, form: LineupPresentationForm, early: boolean): LineupRecorded['deviations'] {
  const byAdministrator = how.method === LineupMethod.IndependentAdministrator || how.method === null;
  const known = how.administratorId !== null && !dependentMembers(facts).includes(how.administratorId);
  const found: readonly (readonly [LineupDeviation, Authority, boolean])[] = [
    [LineupDeviation.AdministratorNotIndependent, EYEWITNESS_ACT, byAdministrator && !known && !how.outsideAdministrator],
    [LineupDeviation.AdministratorKnewSuspect, EYEWITNESS_ACT, byAdministrator && form.administratorKnewSuspect === true],
    [LineupDeviation.AdministratorNotAsked, EYEWITNESS_ACT, byAdministrator && form.administratorKnewSuspect === undefined],
    [LineupDeviation.LiveWithoutAdministrator, EYEWITNESS_ACT, how.kind === LineupKind.Live && !byAdministrator],
    [LineupDeviation.TooFewFillers, GOOD_PRACTICE, (how.fillerCount ?? 0) < MIN_FILLERS],
    [LineupDeviation.InstructionsMissing, EYEWITNESS_ACT, !form.instructionsVersion],
    [LineupDeviation.AcknowledgementMissing, EYEWITNESS_ACT, UNSIGNED.includes(form.acknowledgement)],
    [LineupDeviation.ConfidenceMissing, GOOD_PRACTICE, !form.confidenceStatement],
    [LineupDeviation.PriorExposure, GOOD_PRACTICE, form.priorExposure === true],
    [LineupDeviation.ToldOfFaceSearch, GOOD_PRACTICE, form.witnessToldOfFaceSearch === true],
    [LineupDeviation.PriorExposureNotAsked, GOOD_PRACTICE, form.priorExposure === undefined],
    [LineupDeviation.ToldNotAsked, GOOD_PRACTICE, form.witnessToldOfFaceSearch === undefined],
    [LineupDeviation.PreconditionUnmet, choice('lineupFromCandidate'), early],
  ];
  return found.flatMap(([type, authority, holds]) => (holds ? [{ type, authority }] : []));
}

/** The witness's response as a result of the step. A filler or nobody picked tends to clear the person. */
const OUTCOME: Readonly<Record<LineupResponse, { readonly outcome: CorroborationOutcome; readonly exculpatory: boolean }>> = {
  SUSPECT: { outcome: CorroborationOutcome.Supports, exculpatory: false },
  FILLER: { outcome: CorroborationOutcome.Contradicts, exculpatory: true },
  NONE: { outcome: CorroborationOutcome.Neutral, exculpatory: true },
  UNSURE: { outcome: CorroborationOutcome.Neutral, exculpatory: false },
};

type Recording = Pick<LineupRecorded, 'candidateId' | 'evidenceType' | 'administratorId' | 'instead' | 'by' | 'at'>;

/** A presentation, or a line-up already held, as the result of its step. */
export function recorded(who: Recording, form: LineupPresentationForm, found: LineupRecorded['deviations']): LineupRecorded {
  const response = form.response ?? LineupResponse.Unsure;
  return {
    ...who,
    ...OUTCOME[response],
    response,
    restsOnLikeness: restsOnLikeness(who.evidenceType),
    compliance: found.length === 0 ? 'COMPLIANT' : 'NON_COMPLIANT',
    deviations: found,
    instructionsVersion: form.instructionsVersion ?? null,
    acknowledgement: form.acknowledgement ?? null,
    confidenceStatement: form.confidenceStatement ?? null,
    priorExposure: form.priorExposure ?? null,
    witnessToldOfFaceSearch: form.witnessToldOfFaceSearch ?? null,
    recordingRef: form.recordingRef?.trim() || null,
    startedAt: form.startedAt ?? null,
    endedAt: form.endedAt ?? null,
  };
}
