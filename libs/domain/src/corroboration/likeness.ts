import type { PolicyPack } from '../policy';
import { EvidenceType } from './model';

/**
 * A10: whether the weight of a piece of evidence rests on facial likeness to the candidate. Evidence found through the lead does not for
 * that alone. Every type is a key: a new one does not compile until this is decided.
 */
const RESTS_ON_LIKENESS: Readonly<Record<EvidenceType, boolean>> = {
  FACE_SEARCH: true,
  SECOND_FACE_SEARCH: true,
  OWN_VISUAL_COMPARISON: true,
  COLLEAGUE_COMPARISON: true,
  VIDEO_LIKENESS: true,
  LINEUP_FROM_CANDIDATE: true,
  RECOGNITION_SHOWN_CANDIDATE: true,
  LINEUP_SEPARATE: false,
  RECOGNITION_UNPROMPTED: false,
  LATENT_PRINT: false,
  DNA: false,
  PROPERTY: false,
  PHONE_LOCATION: false,
  LICENCE_PLATE: false,
  ADMISSION: false,
  DOCUMENT: false,
  WITNESS_STATEMENT: false,
  ALIBI: false,
  MEDICAL_EXAMINER: false,
};

export const restsOnLikeness = (type: EvidenceType): boolean => RESTS_ON_LIKENESS[type];

/** Whether evidence of this type is enough beside a face search; the Chief's order may let a line-up built on the candidate count. */
export const isIndependent = (type: EvidenceType, { lineupFromCandidate }: Pick<PolicyPack, 'lineupFromCandidate'>): boolean =>
  !restsOnLikeness(type) || (type === EvidenceType.LineupFromCandidate && lineupFromCandidate === 'ALONE');

/** Whether a basis that is enough beside a face search was there by `at` (UTC epoch ms); one whose time nobody knows was not. */
export const stoodBy = (
  { type, establishedAt }: { readonly type: EvidenceType; readonly establishedAt: number | null },
  at: number,
  policy: Pick<PolicyPack, 'lineupFromCandidate'>,
): boolean => isIndependent(type, policy) && establishedAt !== null && establishedAt <= at;
