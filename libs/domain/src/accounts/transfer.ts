import { barredFrom, refuseInvolved } from '../duties';
import { choice, refuse, type Refusal } from '../kernel';
import { assignedSupervisorOf, candidatesFor, type Actor, type Roster } from '../people';
import type { Opening } from '../tasks/opening';
import { blocked, type BlockFacts } from './deactivate';
import { BlockOutcome, DeactivationCause, type AccountDeactivated } from './model';
import { AccountStatus } from './status';

const LENIENT = choice('transfer between eligible units');

export interface TransferForm {
  readonly decision: 'CONFIRM' | 'DEACTIVATE';
  readonly reason?: string;
}

/** A3: the account goes on under the new unit's name. */
export interface TransferConfirmed {
  readonly outcome: typeof BlockOutcome.TransferConfirmed;
  readonly by: string;
}

/** A3, lenient: the new supervisor, or the next in chain. */
export function openTransfer(roster: Roster, memberId: string, at: number): Opening {
  const excluded = barredFrom('account.confirm-transfer', { OWN: [memberId] });
  const need = { memberId: assignedSupervisorOf(roster, memberId, at), chainOf: memberId, excluded };
  return { type: 'HUMAN', ...candidatesFor(roster, need, at), columns: { subjectMemberId: memberId } };
}

/**
 * A3, lenient: the new supervisor confirms that the member goes on searching, or ends the account as transferred (VII.E.2). Refused: by the
 * member, an account that is not in force any more, an end without a reason. `eventAt`: when the member moved.
 */
export function confirmTransfer(
  facts: BlockFacts & { readonly movedAt: number },
  form: TransferForm,
  by: Actor,
  now: number,
): TransferConfirmed | AccountDeactivated | Refusal {
  const refusal = refuseInvolved('account.confirm-transfer', { OWN: [facts.memberId] }, by.memberId, { ownAccount: true });
  if (refusal) return refusal;
  if (facts.status !== AccountStatus.Active) return refuse('ACCOUNT_NOT_ACTIVE', LENIENT, { status: facts.status });
  if (form.decision === 'CONFIRM') return { outcome: BlockOutcome.TransferConfirmed, by: by.memberId };
  if (!form.reason?.trim()) return refuse('DEACTIVATION_REASON_REQUIRED', choice('a block and its end name what they rest on'));
  return blocked(facts, { cause: DeactivationCause.Transferred, eventAt: facts.movedAt, blockedAt: now }, by.memberId);
}
