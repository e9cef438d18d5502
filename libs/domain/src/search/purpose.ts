import { choice, refuse, sop, system, type Refusal } from '../kernel';

/** VIII.A: the closed list of five purposes. A free-text "other" does not exist. */
export const Purpose = {
  CriminalInvestigation: 'VIII_A1',
  LawfulDetention: 'VIII_A2',
  InternalAffairs: 'VIII_A3',
  Assistance: 'VIII_A4',
  Deceased: 'VIII_A5',
} as const;
export type Purpose = (typeof Purpose)[keyof typeof Purpose];

/** VIII.A.2 by setting: what the lead and the text for the report say besides the legend. */
const CAUTIONS: Readonly<Partial<Record<Purpose, string>>> = {
  VIII_A2: 'This result is not by itself a reason to detain the person again once they were released.',
};

/** What is said with every result of a search for this purpose; `null` where the legend is enough. */
export const cautionOf = (purpose: Purpose | null): string | null => (purpose && CAUTIONS[purpose]) ?? null;

/** VIII.A.1: what the person searched for may be in the investigation. */
export const SubjectRole = { Suspect: 'POTENTIAL_SUSPECT', Witness: 'WITNESS', Victim: 'VICTIM' } as const;
export type SubjectRole = (typeof SubjectRole)[keyof typeof SubjectRole];

export const CaseKind = {
  Criminal: 'CRIMINAL',
  InternalAffairs: 'IA',
  Assist: 'ASSIST',
  Death: 'DEATH',
  Detention: 'DETENTION',
  Crash: 'CRASH',
} as const;
export type CaseKind = (typeof CaseKind)[keyof typeof CaseKind];

/** VIII.A.2: why the person is detained; a consensual encounter is no legal basis. */
export const DetentionBasis = {
  Arrest: 'ARREST',
  InvestigativeStop: 'INVESTIGATIVE_STOP',
  TrafficStop: 'TRAFFIC_STOP',
  ProtectiveCustody: 'PROTECTIVE_CUSTODY',
  Warrant: 'WARRANT',
} as const;
export type DetentionBasis = (typeof DetentionBasis)[keyof typeof DetentionBasis];

/** Recognised only to be refused: whoever may leave is not detained. */
const CONSENSUAL = 'CONSENSUAL_ENCOUNTER';

/** VIII.A.4: why the person cannot identify himself; OTHER needs words. */
export const AssistanceReason = {
  Unconscious: 'UNCONSCIOUS',
  Dementia: 'DEMENTIA',
  Crisis: 'CRISIS',
  Intoxicated: 'INTOXICATED',
  Infant: 'INFANT',
  Language: 'LANGUAGE',
  Other: 'OTHER',
} as const;
export type AssistanceReason = (typeof AssistanceReason)[keyof typeof AssistanceReason];

/** FULL: every step of VI.D, not-applicable ones approved by somebody else. LIGHT: presets, no approval. */
export const CorroborationProfile = { Full: 'FULL', Light: 'LIGHT' } as const;
export type CorroborationProfile = (typeof CorroborationProfile)[keyof typeof CorroborationProfile];

/** The purpose as somebody filled it in; which fields are needed follows from `purpose`. Instants in UTC epoch milliseconds. */
export interface PurposeForm {
  readonly purpose?: string;
  readonly offenceCode?: string;
  readonly subjectRole?: string;
  readonly detention?: { readonly legalBasis?: string; readonly place?: string; readonly at?: number };
  readonly assistance?: { readonly reason?: string; readonly explanation?: string };
  /** VIII.A.5: both are due before the search closes, not when it is submitted. */
  readonly medicalExaminer?: MedicalExaminer;
}

export interface MedicalExaminer {
  readonly caseNumber?: string;
  readonly jurisdiction?: string;
}

/** A purpose with exactly its own fields. */
export type PurposeDetails =
  | { readonly purpose: typeof Purpose.CriminalInvestigation; readonly offenceCode: string; readonly subjectRole: SubjectRole }
  | {
      readonly purpose: typeof Purpose.LawfulDetention;
      readonly legalBasis: DetentionBasis;
      readonly place: string;
      readonly detainedAt: number;
    }
  | { readonly purpose: typeof Purpose.Assistance; readonly reason: AssistanceReason; readonly explanation?: string }
  | { readonly purpose: typeof Purpose.Deceased; readonly medicalExaminer: MedicalExaminer };

/** Which kinds of case are searched in under which purpose; VIII.A.1 says "in a criminal investigation", the others are a setting. */
const CASE_KINDS: Readonly<Record<Purpose, readonly CaseKind[]>> = {
  VIII_A1: [CaseKind.Criminal, CaseKind.Crash],
  VIII_A2: [CaseKind.Detention, CaseKind.Criminal, CaseKind.Crash],
  VIII_A3: [CaseKind.InternalAffairs],
  VIII_A4: [CaseKind.Assist, CaseKind.Crash],
  VIII_A5: [CaseKind.Death, CaseKind.Crash, CaseKind.Criminal],
};

const isOneOf = <T extends string>(values: Readonly<Record<string, T>>, value: string | undefined): value is T =>
  value !== undefined && Object.values(values).some((known) => known === value);
const filled = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';

/**
 * VIII.A: the purpose with its own fields, or why it is none; fields that only one purpose has name it. Refusals: PURPOSE_REQUIRED, PURPOSE_NOT_AUTHORIZED, PURPOSE_FIELDS_MISSING
 * naming the fields, NOT_DETAINED for a consensual encounter, COMPARTMENT_NOT_AVAILABLE for VIII.A.3. `at`: when the search runs or ran; a detention cannot begin after it.
 */
export function purposeOf(form: PurposeForm, at: number): PurposeDetails | Refusal {
  const purpose = filled(form.purpose) ? form.purpose : toldBy(form);
  if (purpose === undefined) return refuse('PURPOSE_REQUIRED', sop('VIII.A'));
  if (!isOneOf(Purpose, purpose)) return refuse('PURPOSE_NOT_AUTHORIZED', sop('VIII.A'));
  switch (purpose) {
    case Purpose.CriminalInvestigation:
      return criminal(form);
    case Purpose.LawfulDetention:
      return detention(form, at);
    case Purpose.InternalAffairs:
      return refuse('COMPARTMENT_NOT_AVAILABLE', system('Internal Affairs searches need a compartment'));
    case Purpose.Assistance:
      return assistance(form);
    case Purpose.Deceased:
      return { purpose, medicalExaminer: form.medicalExaminer ?? {} };
  }
}

/** Fields that only one purpose has name it: nobody says it twice. Those of two purposes name none. */
function toldBy({ subjectRole, detention: held, assistance: helped, medicalExaminer }: PurposeForm): Purpose | undefined {
  const told = [
    filled(subjectRole) && Purpose.CriminalInvestigation,
    held !== undefined && Purpose.LawfulDetention,
    helped !== undefined && Purpose.Assistance,
    medicalExaminer !== undefined && Purpose.Deceased,
  ].filter((purpose) => purpose !== false);
  return told.length === 1 ? told[0] : undefined;
}

/** VIII.A.4 as the entry says it; OTHER is said in the member's own words. */
const HELPED: Readonly<Record<AssistanceReason, string>> = {
  UNCONSCIOUS: 'unconscious',
  DEMENTIA: 'dementia',
  CRISIS: 'in a crisis',
  INTOXICATED: 'intoxicated',
  INFANT: 'an infant',
  LANGUAGE: 'no common language',
  OTHER: 'other',
};

/** VI.C: the reason of a search where its purpose already is one, coded (VIII.A.4, VIII.A.5); nothing for the others. */
export function codedReason(details: PurposeDetails): string | undefined {
  if (details.purpose === Purpose.Deceased) return 'To identify a deceased person (VIII.A.5).';
  if (details.purpose !== Purpose.Assistance) return undefined;
  return `To identify a person who cannot identify himself: ${details.explanation ?? HELPED[details.reason]} (VIII.A.4).`;
}

const missing = (fields: readonly (string | false)[], authority = choice('fields of the purpose')): Refusal =>
  refuse('PURPOSE_FIELDS_MISSING', authority, { fields: fields.filter((field) => field !== false) });

function criminal({ offenceCode, subjectRole }: PurposeForm): PurposeDetails | Refusal {
  const hasRole = isOneOf(SubjectRole, subjectRole);
  if (hasRole && filled(offenceCode)) return { purpose: Purpose.CriminalInvestigation, offenceCode: offenceCode.trim(), subjectRole };
  return missing([!filled(offenceCode) && 'offenceCode', !hasRole && 'subjectRole'], hasRole ? choice('offence code') : sop('VIII.A.1'));
}

function detention({ detention: { legalBasis, place, at: since } = {} }: PurposeForm, at: number): PurposeDetails | Refusal {
  if (legalBasis === CONSENSUAL) return refuse('NOT_DETAINED', sop('VIII.A.2'));
  const hasBasis = isOneOf(DetentionBasis, legalBasis);
  const timely = since !== undefined && since <= at;
  if (hasBasis && filled(place) && timely) return { purpose: Purpose.LawfulDetention, legalBasis, place: place.trim(), detainedAt: since };
  const fields = [!hasBasis && 'detention.legalBasis', !filled(place) && 'detention.place', !timely && 'detention.at'];
  return missing(fields, hasBasis ? choice('time and place of the detention') : sop('VIII.A.2'));
}

function assistance({ assistance: { reason, explanation } = {} }: PurposeForm): PurposeDetails | Refusal {
  if (!isOneOf(AssistanceReason, reason)) return missing(['assistance.reason'], sop('VIII.A.4'));
  if (reason === AssistanceReason.Other && !filled(explanation)) return missing(['assistance.explanation']);
  return { purpose: Purpose.Assistance, reason, ...(filled(explanation) && { explanation: explanation.trim() }) };
}

/**
 * Whether a case of this kind is searched in under the purpose. A crash serves VIII.A.1 only when it has an offence: a crash without one is
 * no criminal investigation. Refusal: PURPOSE_CASE_MISMATCH with the kinds that are.
 */
export function purposeFitsCase(purpose: Purpose, kind: CaseKind, hasOffence: boolean): Refusal | undefined {
  const needsOffence = purpose === Purpose.CriminalInvestigation && kind === CaseKind.Crash;
  if (CASE_KINDS[purpose].includes(kind) && (hasOffence || !needsOffence)) return undefined;
  const authority = purpose === Purpose.CriminalInvestigation ? sop('VIII.A.1') : choice('kinds of case per purpose');
  return refuse('PURPOSE_CASE_MISMATCH', authority, { purpose, kind, kinds: CASE_KINDS[purpose] });
}

/** VI.D profile: FULL for a potential suspect of a criminal investigation and where the purpose is unknown, LIGHT for everybody else. */
export function corroborationProfile(details: PurposeDetails | null): CorroborationProfile {
  if (details === null) return CorroborationProfile.Full;
  const suspect = details.purpose === Purpose.CriminalInvestigation && details.subjectRole === SubjectRole.Suspect;
  return suspect ? CorroborationProfile.Full : CorroborationProfile.Light;
}
