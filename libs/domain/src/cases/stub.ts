import { addSpan } from '../calendar';
import { choice, refuse, type Refusal } from '../kernel';
import type { Actor } from '../people';
import type { PolicyPack } from '../policy';
import { mayChangeCase } from './access';
import { CaseEvent, type CaseStanding, type StubMatched } from './model';

/** A case that a search opened, until it is matched. Instants in UTC epoch ms; `matchDueAt` null: the case was never a stub. */
export interface StubFacts {
  readonly matchDueAt: number | null;
  readonly matchedAt: number | null;
}

/** Until when a stub is to be matched to the dispatch or records system (UTC epoch ms), calendar days of the agency's zone by setting. */
export const stubDueAt = (openedAt: number, policy: Pick<PolicyPack, 'search' | 'timeZone' | 'holidays'>): number =>
  addSpan(openedAt, { days: policy.search.stubMatchedWithinDays }, policy);

/** A stub that nobody has matched when its date has come. */
export const isStubOverdue = ({ matchDueAt, matchedAt }: StubFacts, now: number): boolean =>
  matchDueAt !== null && matchedAt === null && now >= matchDueAt;

/** VI.B: the stub is found in the records system. Refusals: NOT_PERMITTED, CASE_NOT_A_STUB, CASE_MATCHED_ALREADY. */
export function matchStub(facts: CaseStanding & StubFacts, recordsReference: string, by: Actor, now: number): StubMatched | Refusal {
  const refusal = mayChangeCase(facts, by);
  if (refusal) return refusal;
  const matching = choice('matching of case stubs');
  if (facts.matchDueAt === null) return refuse('CASE_NOT_A_STUB', matching);
  if (facts.matchedAt !== null) return refuse('CASE_MATCHED_ALREADY', matching);
  return { event: CaseEvent.Matched, recordsReference, late: isStubOverdue(facts, now) };
}
