import { mayDo, relationsOf } from '../duties';
import type { Actor } from '../people';
import { Purpose } from '../search/purpose';
import { seesSealed } from '../search/sealed';

/** The search that a discrepancy was found in, as far as it says whether its case number may be told. */
export interface FoundIn {
  readonly caseNumber: string | null;
  readonly sealed: boolean;
  readonly purpose: Purpose | null;
  readonly operatorId: string;
  readonly ownerId: string;
}

/**
 * VI.B, VIII.A.3: the case number of the search that a discrepancy was found in, for whoever is asked about it: a sealed case is told to nobody but
 * those who still see the search, the number of an Internal Affairs file to nobody but those who carry it.
 */
export function caseNumberTold(found: FoundIn, actor: Actor): string | null {
  const relations = relationsOf({ OWN: [found.operatorId, found.ownerId] }, actor.memberId);
  const mayKnow = found.purpose !== Purpose.InternalAffairs || mayDo('faceSearch.told-ia-number', actor, relations);
  const told = found.sealed ? seesSealed(found, actor) : mayKnow;
  return told ? found.caseNumber : null;
}
