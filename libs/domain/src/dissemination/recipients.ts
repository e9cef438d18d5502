/** IX.A.3: what a recipient of information is; which of them are authorized, the department sets. */
export const RecipientClass = {
  Member: 'DEPARTMENT_MEMBER',
  LawEnforcement: 'LAW_ENFORCEMENT_AGENCY',
  Prosecutor: 'PROSECUTOR',
  Court: 'COURT',
  MedicalExaminer: 'MEDICAL_EXAMINER',
  /** The host of FACESNXT, and who owns the photographs. */
  Host: 'HOST',
  Defence: 'DEFENCE',
  Witness: 'VICTIM_OR_WITNESS',
  Press: 'PRESS',
  Private: 'PRIVATE_PERSON',
  Other: 'OTHER',
} as const;
export type RecipientClass = (typeof RecipientClass)[keyof typeof RecipientClass];
