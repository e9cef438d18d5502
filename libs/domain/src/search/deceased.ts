import { refuseUnless, relationsOf } from '../duties';
import { choice, refuse, type Refusal } from '../kernel';
import { Purpose } from './purpose';

/** How the medical examiner identified somebody. */
export const IdentificationMethod = { Prints: 'PRINTS', Dental: 'DENTAL', Dna: 'DNA', Other: 'OTHER' } as const;
export type IdentificationMethod = (typeof IdentificationMethod)[keyof typeof IdentificationMethod];

export interface DeceasedFacts {
  readonly purpose: Purpose | null;
  readonly ownerId: string;
  readonly caseMemberIds: readonly string[];
}

/** What the medical examiner's office said. `identifiedAt`: epoch ms; `reference`: its report. */
export interface IdentificationForm {
  readonly method: IdentificationMethod;
  readonly identifiedAt: number;
  readonly reference: string;
}

/** Somebody recorded it. `at`: epoch ms. */
export interface DeceasedIdentified extends IdentificationForm {
  readonly by: string;
  readonly at: number;
}

/**
 * VIII.A.5: how the medical examiner identified the deceased, whenever it becomes known and whatever the search came to; by its owner or a member of
 * the case. It is no evidence about a candidate. Refusals: NOT_THE_OWNER, NOT_OF_A_DECEASED, INSTANT_IN_FUTURE.
 */
export function recordIdentification(facts: DeceasedFacts, form: IdentificationForm, by: string, at: number): DeceasedIdentified | Refusal {
  const { purpose, ownerId, caseMemberIds } = facts;
  const foreign = refuseUnless('faceSearch.add-evidence', relationsOf({ OWN: [ownerId], OWN_CASE: caseMemberIds }, by));
  if (foreign) return foreign;
  if (purpose !== Purpose.Deceased) return refuse('NOT_OF_A_DECEASED', choice('the medical examiner’s identification'), { purpose });
  if (form.identifiedAt > at) return refuse('INSTANT_IN_FUTURE', choice('dates of record'), { field: 'identifiedAt' });
  return { ...form, by, at };
}
