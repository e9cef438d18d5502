import { isRefusal, type Refusal } from '../kernel';
import { checkCaseNumber, normalCaseNumber } from '../search/case-gates';
import type { CaseStubForm } from '../search/model';
import { CaseKind } from '../search/purpose';

/** The case of an arrest that nobody has opened yet. */
export interface ArrestCase {
  readonly caseNumber: string;
  readonly stub: CaseStubForm;
}

/**
 * VI.B, A20: an arrest that was made is recorded, also under a number that leads to no case: it opens one in the form in which a search does,
 * a criminal one unless told otherwise. Refused is only what is no number of this department, as for a search: CASE_NUMBER_REQUIRED,
 * CASE_NUMBER_MALFORMED, CASE_OF_OTHER_AGENCY.
 */
export function openArrestCase(
  facts: Parameters<typeof checkCaseNumber>[0],
  { caseNumber, caseStub }: { readonly caseNumber: string; readonly caseStub?: CaseStubForm },
): ArrestCase | Refusal {
  const refusal = checkCaseNumber(facts, { caseNumber });
  if (isRefusal(refusal)) return refusal;
  return { caseNumber: normalCaseNumber(caseNumber), stub: caseStub ?? { kind: CaseKind.Criminal } };
}
