import { refuseDuty } from '../duties';
import { choice, refuse, type Refusal } from '../kernel';
import type { Actor } from '../people';
import { CaseState } from '../search/model';
import { mayChangeCase } from './access';
import { CaseEvent, type CaseMoved, type CaseStanding } from './model';

const STATES = choice('states of a case file');

/** Closes a case; searches that run in it are still documented (VI.C). Refusals: NOT_PERMITTED, CASE_NOT_OPEN. */
export function closeCase(facts: CaseStanding, reason: string, by: Actor): CaseMoved | Refusal {
  const refusal = mayChangeCase(facts, by);
  if (refusal) return refusal;
  const { state } = facts;
  if (state !== CaseState.Open && state !== CaseState.Suspended) return refuse('CASE_NOT_OPEN', STATES, { state });
  return { event: CaseEvent.Closed, from: state, to: CaseState.Closed, reason };
}

/** Opens a closed case again, with the reason. A sealed one stays sealed. Refusals: NOT_PERMITTED, CASE_NOT_CLOSED. */
export function reopenCase(facts: CaseStanding, reason: string, by: Actor): CaseMoved | Refusal {
  const refusal = mayChangeCase(facts, by);
  if (refusal) return refusal;
  const { state } = facts;
  if (state !== CaseState.Closed) return refuse('CASE_NOT_CLOSED', STATES, { state });
  return { event: CaseEvent.Reopened, from: state, to: CaseState.Open, reason };
}

/**
 * Seals a case (sealed or expunged record), by the records custodian: no search begins in it any more, those that run are only documented
 * and end CLOSED_SEALED, and nobody else sees it. Refusals: NOT_PERMITTED, CASE_SEALED.
 */
export function sealCase({ state }: CaseStanding, reason: string, by: Actor): CaseMoved | Refusal {
  const refusal = refuseDuty('case.seal', by);
  if (refusal) return refusal;
  if (state === CaseState.Sealed) return refuse('CASE_SEALED', STATES);
  return { event: CaseEvent.Sealed, from: state, to: CaseState.Sealed, reason };
}
