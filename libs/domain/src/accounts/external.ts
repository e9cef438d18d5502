import { barredFrom, refuseInvolved } from '../duties';
import { choice, refuse, system, type Refusal } from '../kernel';
import { candidatesFor, Role, type Actor, type Roster } from '../people';
import type { PolicyPack } from '../policy';
import type { DecisionFact } from '../process';
import type { Opening } from '../tasks/opening';
import { accountDeciderNeed } from './deactivate';
import { BlockOutcome, ExternalStatus, isInactive, type AccountFacts } from './model';
import { AccountStatus } from './status';
import { openTransfer } from './transfer';
import { openFinding } from './violation';

/** Who disabled the FACESNXT account: the department's own administrator, or the host on request. */
export const ExternalChannel = { Department: 'DEPARTMENT', Host: 'HOST' } as const;
export type ExternalChannel = (typeof ExternalChannel)[keyof typeof ExternalChannel];

export interface ExternalForm {
  /** When the account was disabled in FACESNXT (UTC epoch ms). */
  readonly disabledAt: number;
  readonly channel: ExternalChannel;
  /** The confirmation it rests on: a screen print's or a letter's reference. */
  readonly reference: string;
}

/** VII.E: nobody can search in FACESNXT with this account any more. `elapsed`: from the event to the confirmed block, ms (T9). */
export interface ExternalConfirmed extends DecisionFact {
  readonly outcome: typeof ExternalStatus.Disabled;
  readonly disabledAt: number;
  readonly confirmedAt: number;
  readonly elapsed: number;
  readonly late: boolean;
  readonly channel: ExternalChannel;
  readonly by: string;
}

export interface ExternalFacts extends AccountFacts {
  readonly policy: Pick<PolicyPack, 'deactivation'>;
}

/** VII.E: the FACESNXT account was disabled. Refused: own account, an account that is not blocked here, a time to come, no confirmation. */
export function confirmExternal(facts: ExternalFacts, form: ExternalForm, by: Actor, now: number): ExternalConfirmed | Refusal {
  const refusal = refuseInvolved('account.disable-external', { OWN: [facts.memberId] }, by.memberId, { ownAccount: true });
  if (refusal) return refusal;
  if (!isInactive(facts.status)) return refuse('ACCOUNT_NOT_BLOCKED', choice('an account is blocked here first'), { status: facts.status });
  if (form.disabledAt > now) return refuse('EXTERNAL_BLOCK_IN_FUTURE', system('clocks'), { disabledAt: form.disabledAt });
  if (form.reference.trim() === '') return refuse('EXTERNAL_CONFIRMATION_REQUIRED', choice('a FACESNXT block is confirmed by a reference'));
  const elapsed = Math.max(0, form.disabledAt - (facts.eventAt ?? facts.blockedAt ?? now));
  return {
    outcome: ExternalStatus.Disabled,
    disabledAt: form.disabledAt,
    confirmedAt: now,
    elapsed,
    late: elapsed > facts.policy.deactivation.externalWithinHours * 3_600_000,
    channel: form.channel,
    by: by.memberId,
  };
}

/** What is still bound to a member, by id; all empty in a finished deactivation. */
export interface Residue {
  readonly openTasks: readonly string[];
  readonly unfinishedSearches: readonly string[];
  readonly appointments: readonly string[];
  readonly substitutions: readonly string[];
}

export const ResidueOutcome = { Certified: 'CERTIFIED', Left: 'RESIDUE_LEFT' } as const;
export type ResidueOutcome = (typeof ResidueOutcome)[keyof typeof ResidueOutcome];

/** VII.E: the certificate that nothing is left with the member, or what is; `refs` are the ids of what is left. */
export interface ResidueCertified extends DecisionFact {
  readonly outcome: ResidueOutcome;
  readonly refs: readonly string[];
  readonly at: number;
}

/** Certifies zero residue from what is stored at that moment; never refuses: what is left is named. */
export function certifyResidue(residue: Residue, now: number): ResidueCertified {
  const refs = [...residue.openTasks, ...residue.unfinishedSearches, ...residue.appointments, ...residue.substitutions];
  return { outcome: refs.length === 0 ? ResidueOutcome.Certified : ResidueOutcome.Left, refs, at: now };
}

/** What decides how an account's steps begin. */
export interface AccountOpeningFacts extends AccountFacts {
  readonly roster: Roster;
  readonly memberRoles: readonly Role[];
  /** V.D: a Violation is open against the member. */
  readonly hasOpenViolation: boolean;
  /** What the member held when it was opened, or holds now. */
  readonly accusedRoles: readonly Role[];
  /** VII.E.4: a block for dissemination that nobody has lifted since, and how much of what the member handed on nobody has asked back. */
  readonly disseminated: boolean;
  readonly openRecalls: number;
  /** A3, lenient: in the other eligible unit now, and nobody confirmed it. */
  readonly movedUnit: boolean;
}

const settled = (outcome: string): Opening => ({ type: 'SETTLED', outcome });

/** What already happened to an account decides its step before anybody is asked. */
function overtaken({ status, hasOpenViolation }: AccountOpeningFacts): Opening | undefined {
  if (status === AccountStatus.Revoked) return settled(BlockOutcome.Revoked);
  if (isInactive(status)) return settled(BlockOutcome.Deactivated);
  if (hasOpenViolation) return settled(BlockOutcome.ViolationOpened);
  return status === AccountStatus.Suspended ? settled(BlockOutcome.Suspended) : undefined;
}

/** `account.in-force`: waits for the transaction that blocks the account, or asks about it; settled when that came first. */
export const openInForce = (facts: AccountOpeningFacts): Opening =>
  overtaken(facts) ?? (facts.movedUnit ? settled(BlockOutcome.Transferred) : { type: 'WAIT' });

/** `account.confirm-transfer` (A3): the new supervisor; settled when the member is back, or something else came first. */
export const openConfirmTransfer = (facts: AccountOpeningFacts, at: number): Opening =>
  overtaken(facts) ?? (facts.movedUnit ? openTransfer(facts.roster, facts.memberId, at) : settled(BlockOutcome.TransferConfirmed));

/** `account.violation-finding` (V.D): settled when the account ended meanwhile; `account.finding-after-end` then asks. */
export function openViolationFinding(facts: AccountOpeningFacts, at: number): Opening {
  if (isInactive(facts.status) || !facts.hasOpenViolation) return overtaken(facts) ?? settled(BlockOutcome.Lifted);
  return openFinding(facts, at);
}

/** `account.finding-after-end` (V.D): whoever left is found about all the same; settled where no Violation is open. */
export const openFindingAfterEnd = (facts: AccountOpeningFacts, at: number): Opening =>
  facts.hasOpenViolation ? openFinding(facts, at) : settled(BlockOutcome.AlreadyInactive);

/** `account.confirm-suspension`: the Commander, for the Commander's own account the Major. */
export function openConfirmSuspension(facts: AccountOpeningFacts, at: number): Opening {
  const elsewhere = overtaken(facts) ?? settled(BlockOutcome.Lifted);
  if (elsewhere.type !== 'SETTLED' || elsewhere.outcome !== BlockOutcome.Suspended) return elsewhere;
  return { type: 'HUMAN', ...candidatesFor(facts.roster, accountDeciderNeed(facts), at), columns: { subjectMemberId: facts.memberId } };
}

/** `account.disable-external`: the FACESNXT administrator, at once; never the member. */
export function openDisableExternal(facts: AccountOpeningFacts, at: number): Opening {
  if (facts.external !== ExternalStatus.Open) return settled(facts.external);
  const excluded = barredFrom('account.disable-external', { OWN: [facts.memberId] });
  const found = candidatesFor(facts.roster, { role: Role.FacesnxtAdministrator, excluded }, at);
  return { type: 'HUMAN', ...found, columns: { subjectMemberId: facts.memberId } };
}
