import { choice, refuse, type Refusal } from '../kernel';
import type { Actor } from '../people';
import type { PolicyPack } from '../policy';
import { checkCaseNumber, normalCaseNumber } from '../search/case-gates';
import { mayChangeCase } from './access';
import { CaseEvent, type CaseStanding, type NumberCorrected } from './model';

export interface NumberFacts extends CaseStanding {
  readonly caseNumber: string;
  readonly policy: Pick<PolicyPack, 'caseNumberPattern' | 'search'>;
  readonly agencyOri: string;
  /** Whether another case file has the new number. */
  readonly taken: boolean;
}

export interface NumberForm {
  readonly caseNumber: string;
  readonly reason: string;
}

/**
 * VI.B: a number that was mistyped is corrected by a record of its own, never overwritten in what was made under it. Refusals: NOT_PERMITTED,
 * those of the gate (CASE_NUMBER_REQUIRED, CASE_OF_OTHER_AGENCY, CASE_NUMBER_MALFORMED), CASE_NUMBER_UNCHANGED, CASE_NUMBER_TAKEN.
 */
export function correctCaseNumber(facts: NumberFacts, { caseNumber, reason }: NumberForm, by: Actor): NumberCorrected | Refusal {
  const refusal = mayChangeCase(facts, by) ?? checkCaseNumber(facts, { caseNumber });
  if (refusal) return refusal;
  const [oldNumber, newNumber] = [facts.caseNumber, normalCaseNumber(caseNumber)];
  const corrections = choice('corrections of case numbers');
  if (newNumber === oldNumber) return refuse('CASE_NUMBER_UNCHANGED', corrections);
  if (facts.taken) return refuse('CASE_NUMBER_TAKEN', corrections);
  return { event: CaseEvent.NumberCorrected, oldNumber, newNumber, reason };
}
