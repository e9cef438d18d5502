import { mayDo, relationsOf } from '../duties';
import { memberPrincipal, Role, rolePrincipal, type Actor } from '../people';
import type { Opening } from '../tasks/opening';
import { SearchOutcome, SearchStep } from './steps';

/** A search in a case that was sealed. */
export interface SealedSearch {
  readonly operatorId: string;
  readonly ownerId: string;
  /** Whether VI.C's entry was filed, before or after. */
  readonly entryFiled: boolean;
}

/**
 * VI.B, VI.C: how a step of a search begins whose case is sealed. Nothing is left to do but the case-report entry, by its owner or the records
 * custodian; every other step ends at once.
 */
export function openSealed(step: string, { ownerId, entryFiled }: SealedSearch): Opening {
  if (step !== SearchStep.CaseReportEntry || entryFiled) return { type: 'SETTLED', outcome: SearchOutcome.CaseSealed };
  return { type: 'HUMAN', candidates: [memberPrincipal(ownerId), rolePrincipal(Role.RecordsCustodian)], excluded: [] };
}

/** VI.B: a sealed search is there for its operator, its owner and the custodian; to everybody else it does not exist. */
export const seesSealed = ({ operatorId, ownerId }: Pick<SealedSearch, 'operatorId' | 'ownerId'>, { memberId, roles }: Actor): boolean =>
  mayDo('faceSearch.read-sealed', { roles }, relationsOf({ OWN: [operatorId, ownerId] }, memberId));
