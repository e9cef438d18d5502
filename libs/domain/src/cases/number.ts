import { choice, refuse, type Refusal } from '../kernel';
import type { Actor } from '../people';
import type { PolicyPack } from '../policy';
import { checkCaseNumber, normalCaseNumber } from '../search/case-gates';
import { leadsTo, mayChangeCase } from './access';
import { CaseEvent, type CaseStanding, type NumberCorrected } from './model';

export interface NumberFacts extends CaseStanding {
  readonly caseNumber: string;
  readonly policy: Pick<PolicyPack, 'caseNumberPattern' | 'search'>;
  readonly agencyOri: string;
  /** Other case files that have the new number; at most one of them is not sealed. */
  readonly namesakes: readonly CaseStanding[];
}

export interface NumberForm {
  readonly caseNumber: string;
  readonly reason: string;
}

/**
 * VI.B: a number that was mistyped is corrected by a record of its own, never overwritten in what was made under it. Refusals: NOT_PERMITTED,
 * those of the gate (CASE_NUMBER_REQUIRED, CASE_OF_OTHER_AGENCY, CASE_NUMBER_MALFORMED), CASE_NUMBER_UNCHANGED, CASE_NUMBER_TAKEN (not for
 * a sealed case that this person is not to know of).
 */
export function correctCaseNumber(facts: NumberFacts, { caseNumber, reason }: NumberForm, by: Actor): NumberCorrected | Refusal {
  const refusal = mayChangeCase(facts, by) ?? checkCaseNumber(facts, { caseNumber });
  if (refusal) return refusal;
  const [oldNumber, newNumber] = [facts.caseNumber, normalCaseNumber(caseNumber)];
  const corrections = choice('corrections of case numbers');
  if (newNumber === oldNumber) return refuse('CASE_NUMBER_UNCHANGED', corrections);
  if (facts.namesakes.some((namesake) => leadsTo(namesake, by))) return refuse('CASE_NUMBER_TAKEN', corrections);
  return { event: CaseEvent.NumberCorrected, oldNumber, newNumber, reason };
}
