import { standingTo, type Accused } from '../accounts/violation';
import { isBarred, refuseDuty, refuseInvolved, relationsOf } from '../duties';
import { choice, refuse, sop, system, type Refusal, type RefusalCode } from '../kernel';
import type { Actor } from '../people';
import type { DecisionFact } from '../process';
import { refuseCause, type CauseForm, type DiscrepancyCause } from './discrepancy-cause';
import { VerifyDecision } from './steps';
import { aboutIn, hiddenFrom, partsIn, type Parties } from './discrepancy-people';

export const DiscrepancyState = {
  Open: 'OPEN',
  Assigned: 'ASSIGNED',
  ActionTaken: 'ACTION_TAKEN',
  Verified: 'VERIFIED',
  Closed: 'CLOSED',
  Converted: 'CONVERTED_TO_VIOLATION',
} as const;
export type DiscrepancyState = (typeof DiscrepancyState)[keyof typeof DiscrepancyState];

/** Nobody is asked about it any more; what is found again is a new one. */
export const ENDED_DISCREPANCY: readonly DiscrepancyState[] = [DiscrepancyState.Closed, DiscrepancyState.Converted];

/** Every state is a key: a new state does not compile until its exits are decided. */
export const DISCREPANCY_EXITS = {
  OPEN: ['ASSIGNED', 'CONVERTED_TO_VIOLATION'],
  ASSIGNED: ['ACTION_TAKEN', 'CONVERTED_TO_VIOLATION'],
  ACTION_TAKEN: ['VERIFIED', 'ASSIGNED', 'CONVERTED_TO_VIOLATION'],
  VERIFIED: ['CLOSED'],
  CLOSED: [],
  CONVERTED_TO_VIOLATION: [],
} as const satisfies Record<DiscrepancyState, readonly DiscrepancyState[]>;

export const DiscrepancySource = { Monthly: 'MONTHLY', Audit: 'AUDIT', Reconciliation: 'RECONCILIATION', Guard: 'GUARD' } as const;
export type DiscrepancySource = (typeof DiscrepancySource)[keyof typeof DiscrepancySource];

/** What was found; a gate that failed on a search already run is named by its refusal code instead. */
export const DiscrepancyType = {
  Undocumented: 'UNDOCUMENTED_SEARCH',
  NotSubstantiated: 'NOT_SUBSTANTIATED',
  ReviewFinding: 'REVIEW_FINDING',
  ProviderCount: 'PROVIDER_COUNT_DIFFERS',
  OnlyInLog: 'SEARCH_NOT_RECORDED_HERE',
  NotInLog: 'SEARCH_NOT_IN_FACESNXT_LOG',
  AfterEvent: 'SEARCH_AFTER_DEACTIVATION_EVENT',
  WithoutApproval: 'REGISTERED_WITHOUT_APPROVAL',
  AuditException: 'AUDIT_EXCEPTION',
  SampleDeviates: 'SAMPLE_DEVIATES',
  ArrestWithoutBasis: 'ARREST_WITHOUT_INDEPENDENT_BASIS',
  ContradictedAfterAction: 'CONTRADICTED_AFTER_ACTION',
  ContradictedAfterClose: 'CONTRADICTED_AFTER_CLOSE',
  GivenToUnauthorized: 'GIVEN_TO_UNAUTHORIZED',
} as const;
export type DiscrepancyType = (typeof DiscrepancyType)[keyof typeof DiscrepancyType];

/** LOG_ENTRY and USER are named by what FACESNXT calls them. */
export const SubjectKind = {
  Search: 'SEARCH',
  Account: 'ACCOUNT',
  Report: 'REPORT',
  Audit: 'AUDIT',
  Enforcement: 'ACTION',
  LogEntry: 'LOG_ENTRY',
  User: 'USER',
  Document: 'DOCUMENT',
  Discrepancy: 'FINDING',
  Dissemination: 'DISSEMINATION',
} as const;
export type SubjectKind = (typeof SubjectKind)[keyof typeof SubjectKind];

export interface DiscrepancySubject {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** A discrepancy to be opened. `note`: what the reviewer wrote; stored in its own row, never in an event. */
export interface DiscrepancyOpening {
  readonly source: DiscrepancySource;
  readonly type: DiscrepancyType | RefusalCode;
  readonly subject: DiscrepancySubject;
  readonly aboutMemberId: string | null;
  readonly note?: string;
  /** Which finding of an audit it answers (`T6/ENTRY_MISSING`): two on one subject are two discrepancies. */
  readonly finding?: string;
}

/** VII.D: one discrepancy per source, type, subject and finding; the database keeps this key unique among those not closed. */
export const discrepancyKey = ({ source, type, subject, finding }: DiscrepancyOpening): string =>
  [source, type, subject.kind, subject.id, ...(finding === undefined ? [] : [finding])].join('/');

/** A discrepancy as its rules need it. */
export interface DiscrepancyFacts extends Parties {
  readonly discrepancyId: string;
  readonly state: DiscrepancyState;
  /** Whether the owner named in the form belongs to the department now. */
  readonly ownerIsMember?: boolean;
  /** Who alone could verify it (`lastVerifierOf`): not whom it is given to. */
  readonly lastVerifierId?: string;
  /** The office outside the department that decides on it; set where it is about the Chief. */
  readonly outsideReviewer?: string;
}

export interface DiscrepancyAssigned extends DecisionFact {
  readonly outcome: typeof DiscrepancyState.Assigned;
  readonly ownerId: string;
  readonly by: string;
}

export interface DiscrepancyActed extends DecisionFact {
  readonly outcome: typeof DiscrepancyState.ActionTaken;
  readonly action: string;
  readonly cause: DiscrepancyCause;
  readonly causeNote: string | null;
  readonly evidenceRefs: readonly string[];
  readonly by: string;
}

export interface DiscrepancyVerified extends DecisionFact {
  readonly outcome: VerifyDecision;
  readonly state: typeof DiscrepancyState.Closed | typeof DiscrepancyState.Assigned;
  readonly note: string | null;
  readonly outsideReference: string | null;
  readonly by: string;
}

const VERIFIED_BY_ANOTHER = choice('a correction is verified by somebody else');
const OUTSIDE = choice("the Chief's matters go to the outside reviewer");
const inState = (facts: DiscrepancyFacts, state: DiscrepancyState): Refusal | undefined =>
  facts.state === state
    ? undefined
    : refuse('DISCREPANCY_NOT_IN_STATE', system('states of a discrepancy'), { state: facts.state, needs: state });

/** VII.D, A7: whom a discrepancy is about does not read it, until it is given to them to correct. The database's lists say the same. */
export function hidesFrom(parties: Pick<Parties, 'aboutMemberId' | 'ownerId'>, { memberId }: Actor): boolean {
  return isBarred('discrepancy.read', relationsOf(hiddenFrom(parties), memberId));
}

/**
 * VII.D: the Commander gives the discrepancy to somebody. Refused: about oneself, already assigned, an owner who is no member, or who alone
 * could verify it.
 */
export function assignDiscrepancy(facts: DiscrepancyFacts, form: { readonly ownerId: string }, by: Actor): DiscrepancyAssigned | Refusal {
  const refusal = refuseInvolved('discrepancy.assign', aboutIn(facts), by.memberId, {}) ?? inState(facts, DiscrepancyState.Open);
  if (refusal) return refusal;
  if (!facts.ownerIsMember) return refuse('DISCREPANCY_OWNER_UNKNOWN', system('members'));
  if (form.ownerId === facts.lastVerifierId) return refuse('DISCREPANCY_OWNER_VERIFIES', VERIFIED_BY_ANOTHER);
  return { outcome: DiscrepancyState.Assigned, ownerId: form.ownerId, by: by.memberId };
}

/**
 * VII.D: the owner, or who stands in, says why it came to it and what was done; never whom it is about, unless it is theirs. Refused: in another
 * state, without words, another cause that is not named.
 */
export function actOnDiscrepancy(
  facts: DiscrepancyFacts,
  form: CauseForm & { readonly action: string; readonly evidenceRefs?: readonly string[] },
  by: Actor,
): DiscrepancyActed | Refusal {
  const refusal = inState(facts, DiscrepancyState.Assigned) ?? refuseInvolved('discrepancy.act', hiddenFrom(facts), by.memberId, {});
  if (refusal) return refusal;
  if (form.action.trim() === '') return refuse('DISCREPANCY_ACTION_REQUIRED', sop('VII.D'));
  const unnamed = refuseCause(form);
  if (unnamed) return unnamed;
  const { action, cause, evidenceRefs = [] } = form;
  const causeNote = form.causeNote?.trim() ? form.causeNote.trim() : null;
  return { outcome: DiscrepancyState.ActionTaken, action, cause, causeNote, evidenceRefs, by: by.memberId };
}

/**
 * VII.D: somebody else looks at the correction. Refused: by its owner, by who acted, by whom it is about; a return without words; closing
 * one about the Chief without the letter of the outside reviewer (OUTSIDE_REVIEW_REQUIRED).
 */
export function verifyDiscrepancy(
  facts: DiscrepancyFacts,
  form: { readonly decision: VerifyDecision; readonly note?: string; readonly outsideReference?: string },
  by: Actor,
): DiscrepancyVerified | Refusal {
  const refusal = inState(facts, DiscrepancyState.ActionTaken) ?? refuseInvolved('discrepancy.verify', partsIn(facts), by.memberId, {});
  if (refusal) return refusal;
  const note = form.note?.trim() ? form.note : null;
  const outsideReference = form.outsideReference?.trim() ? form.outsideReference : null;
  if (form.decision === VerifyDecision.Verified) {
    const reviewer = facts.outsideReviewer;
    if (reviewer !== undefined && outsideReference === null) return refuse('OUTSIDE_REVIEW_REQUIRED', OUTSIDE, { reviewer });
    return { outcome: form.decision, state: DiscrepancyState.Closed, note, outsideReference, by: by.memberId };
  }
  if (note === null) return refuse('DISCREPANCY_ACTION_REQUIRED', VERIFIED_BY_ANOTHER);
  return { outcome: form.decision, state: DiscrepancyState.Assigned, note, outsideReference: null, by: by.memberId };
}

/** VII.D: a person judged that it is more than a mismatch; its own process ends with that. */
export interface DiscrepancyConverted extends DecisionFact {
  readonly outcome: typeof DiscrepancyState.Converted;
  readonly aboutMemberId: string;
}

/**
 * VII.D, A4: the Commander, Major or Chief converts a discrepancy that is not closed into a Violation; no discrepancy is one by itself. What the
 * Violation says, `openViolation` decides. `accused`: the holder of the account that it is opened on. Refused: anybody else, by whom it is about or
 * who stands below, a closed one, one about nobody or about a member without an account.
 */
export function convertDiscrepancy(facts: DiscrepancyFacts, accused: Accused | undefined, by: Actor): DiscrepancyConverted | Refusal {
  const about = relationsOf(aboutIn(facts), by.memberId);
  const refusal = refuseDuty('discrepancy.convert', by, [...about, ...(accused ? standingTo(accused, by) : [])]);
  if (refusal) return refusal;
  const exits: readonly DiscrepancyState[] = DISCREPANCY_EXITS[facts.state];
  if (!exits.includes(DiscrepancyState.Converted))
    return refuse('DISCREPANCY_NOT_IN_STATE', system('states of a discrepancy'), { state: facts.state, needs: DiscrepancyState.Open });
  if (facts.aboutMemberId === null || accused === undefined) return refuse('VIOLATION_NO_ACCOUNT', choice('who opens a Violation'));
  return { outcome: DiscrepancyState.Converted, aboutMemberId: facts.aboutMemberId };
}
