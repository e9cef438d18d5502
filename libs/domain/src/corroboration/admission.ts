import { refuseUnless, relationsOf } from '../duties';
import { choice, refuse, type Refusal } from '../kernel';

/** What admitting further evidence looks at: whose search, who is on the case, and which candidates are followed up. */
export interface EvidenceFacts {
  readonly ownerId: string;
  readonly caseMemberIds: readonly string[];
  readonly followedUpIds: readonly string[];
}

const FIELDS = choice('fields of a corroboration step');

/**
 * VI.D, "all other evidence": whether it may be added for a candidate. Refusals: NOT_THE_OWNER to whoever neither owns the search nor is on the case,
 * CORROBORATION_OUTCOME_INVALID for a candidate who is not followed up.
 */
export function mayAddEvidence(
  { ownerId, caseMemberIds, followedUpIds }: EvidenceFacts,
  candidateId: string,
  by: string,
): Refusal | undefined {
  const foreign = refuseUnless('faceSearch.add-evidence', relationsOf({ OWN: [ownerId], OWN_CASE: caseMemberIds }, by));
  if (foreign) return foreign;
  return followedUpIds.includes(candidateId) ? undefined : refuse('CORROBORATION_OUTCOME_INVALID', FIELDS, { fields: ['candidateId'] });
}

/** A line-up step ends in one of several ways, each a part of its form: none of them, or two at once, is refused naming them and how many came. */
export const notOneEnd = (fields: readonly string[], given: number): Refusal =>
  refuse('CORROBORATION_OUTCOME_INVALID', FIELDS, { fields, given });
