/** VIII.A: the closed list of five purposes. A free-text "other" does not exist. */
export const Purpose = {
  CriminalInvestigation: 'VIII_A1',
  LawfulDetention: 'VIII_A2',
  InternalAffairs: 'VIII_A3',
  Assistance: 'VIII_A4',
  Deceased: 'VIII_A5',
} as const;
export type Purpose = (typeof Purpose)[keyof typeof Purpose];

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
