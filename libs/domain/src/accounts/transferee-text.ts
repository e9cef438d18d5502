import type { PolicyPack } from '../policy';
import { DeactivationCause, type BlockCause } from './model';

/** Whose account ends, why, and how it stood until then. */
export interface TransfereeFacts {
  readonly memberId: string;
  readonly cause: BlockCause;
  /** ACTIVE until this block: neither suspended nor accused of anything. */
  readonly inGoodStanding: boolean;
}

/** A search that the member leaves behind. `policy`: the settings that it began under. */
export interface LeftSearch {
  readonly searchId: string;
  readonly operatorId: string;
  /** VI.C: its case-report entry is asked of the member now, so it has run and was determined, or brought nothing. */
  readonly entryAsked: boolean;
  /** VIII.A.5: the medical examiner's number is still missing, which only who carries the search can bring. */
  readonly lacksExaminer: boolean;
  readonly policy: Pick<PolicyPack, 'accounts'>;
}

/**
 * VII.E.2 by setting: whether a member who was transferred may still finish the case-report text of a search. Only of one they ran themselves,
 * only what is left is the text, and never somebody who has left, or whose account ended for misuse or dissemination.
 */
export const mayFinishText = (member: TransfereeFacts, search: LeftSearch): boolean =>
  search.policy.accounts.transfereeText !== null &&
  member.cause === DeactivationCause.Transferred &&
  member.inGoodStanding &&
  search.operatorId === member.memberId &&
  search.entryAsked &&
  !search.lacksExaminer;
