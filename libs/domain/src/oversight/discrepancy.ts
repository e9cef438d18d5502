import { standingTo, type Accused } from '../accounts/violation';
import { isBarred, refuseBarred, refuseDuty, Relation, relationsOf } from '../duties';
import { choice, refuse, sop, system, type Refusal, type RefusalCode } from '../kernel';
import { candidatesFor, Role, rolesOf, type Actor, type Need, type Roster } from '../people';
import type { PolicyPack } from '../policy';
import type { DecisionFact } from '../process';
import type { Opening } from '../tasks/opening';

export const DiscrepancyState = {
  Open: 'OPEN',
  Assigned: 'ASSIGNED',
  ActionTaken: 'ACTION_TAKEN',
  Verified: 'VERIFIED',
  Closed: 'CLOSED',
  Converted: 'CONVERTED_TO_VIOLATION',
} as const;
export type DiscrepancyState = (typeof DiscrepancyState)[keyof typeof DiscrepancyState];

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
}

/** VII.D: one discrepancy per source, type and subject; the database keeps this key unique among those not closed. */
export const discrepancyKey = ({ source, type, subject }: DiscrepancyOpening): string => `${source}/${type}/${subject.kind}/${subject.id}`;

/** A discrepancy as its rules need it. */
export interface DiscrepancyFacts {
  readonly discrepancyId: string;
  readonly state: DiscrepancyState;
  readonly aboutMemberId: string | null;
  readonly ownerId: string | null;
  readonly actedById: string | null;
  /** Whether the owner named in the form belongs to the department now. */
  readonly ownerIsMember?: boolean;
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
  readonly evidenceRefs: readonly string[];
  readonly by: string;
}

/** VERIFIED closes the discrepancy; RETURNED asks its owner again. */
export const VerifyDecision = { Verified: 'VERIFIED', Returned: 'RETURNED' } as const;
export type VerifyDecision = (typeof VerifyDecision)[keyof typeof VerifyDecision];

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
export function hidesFrom({ aboutMemberId, ownerId }: Pick<DiscrepancyFacts, 'aboutMemberId' | 'ownerId'>, { memberId }: Actor): boolean {
  const about = aboutMemberId === ownerId ? [] : [aboutMemberId];
  return isBarred('discrepancy.read', relationsOf({ INVOLVED_OFFICER: about }, memberId));
}

/** VII.D: the Commander gives the discrepancy to somebody. Refused: about oneself, already assigned, an owner who is no member. */
export function assignDiscrepancy(facts: DiscrepancyFacts, form: { readonly ownerId: string }, by: Actor): DiscrepancyAssigned | Refusal {
  const about = by.memberId === facts.aboutMemberId ? [Relation.Involved] : [];
  const refusal = refuseBarred('discrepancy.assign', about, {}) ?? inState(facts, DiscrepancyState.Open);
  if (refusal) return refusal;
  if (!facts.ownerIsMember) return refuse('DISCREPANCY_OWNER_UNKNOWN', system('members'));
  return { outcome: DiscrepancyState.Assigned, ownerId: form.ownerId, by: by.memberId };
}

/** VII.D: the owner, or who stands in, says what was done; the task says who that is. Refused: in another state, without words. */
export function actOnDiscrepancy(
  facts: DiscrepancyFacts,
  form: { readonly action: string; readonly evidenceRefs?: readonly string[] },
  by: Actor,
): DiscrepancyActed | Refusal {
  const refusal = inState(facts, DiscrepancyState.Assigned);
  if (refusal) return refusal;
  if (form.action.trim() === '') return refuse('DISCREPANCY_ACTION_REQUIRED', sop('VII.D'));
  return { outcome: DiscrepancyState.ActionTaken, action: form.action, evidenceRefs: form.evidenceRefs ?? [], by: by.memberId };
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
  const part = involved(facts).includes(by.memberId) ? [Relation.Involved] : [];
  const refusal = inState(facts, DiscrepancyState.ActionTaken) ?? refuseBarred('discrepancy.verify', part, {});
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
  const about = relationsOf({ INVOLVED_OFFICER: [facts.aboutMemberId] }, by.memberId);
  const refusal = refuseDuty('discrepancy.convert', by, [...about, ...(accused ? standingTo(accused, by) : [])]);
  if (refusal) return refusal;
  const exits: readonly DiscrepancyState[] = DISCREPANCY_EXITS[facts.state];
  if (!exits.includes(DiscrepancyState.Converted))
    return refuse('DISCREPANCY_NOT_IN_STATE', system('states of a discrepancy'), { state: facts.state, needs: DiscrepancyState.Open });
  if (facts.aboutMemberId === null || accused === undefined) return refuse('VIOLATION_NO_ACCOUNT', choice('who opens a Violation'));
  return { outcome: DiscrepancyState.Converted, aboutMemberId: facts.aboutMemberId };
}

const involved = ({ aboutMemberId, ownerId, actedById }: DiscrepancyFacts): string[] =>
  [aboutMemberId, ownerId, actedById].filter((id) => id !== null);

/** VII.D, A7: the Commander; about the Commander or the Chief the Major; about the Major the Chief. */
export function overseerOf(roster: Roster, aboutMemberId: string | null, at: number): Role {
  const roles = aboutMemberId === null ? [] : rolesOf(roster, aboutMemberId, at);
  if (roles.includes(Role.Chief)) return Role.Major;
  if (roles.includes(Role.Major)) return Role.Chief;
  return roles.includes(Role.Commander) ? Role.Major : Role.Commander;
}

/** Who outside the department decides on a discrepancy about this member: named in the settings for the Chief, nobody for anybody else. */
export const outsideReviewerOf = (
  roster: Roster,
  aboutMemberId: string | null,
  { at, policy }: { readonly at: number; readonly policy: Pick<PolicyPack, 'outsideReviewer'> },
): string | undefined =>
  aboutMemberId !== null && rolesOf(roster, aboutMemberId, at).includes(Role.Chief) ? policy.outsideReviewer : undefined;

const human = (roster: Roster, need: Need, facts: DiscrepancyFacts, at: number): Opening => ({
  type: 'HUMAN',
  ...candidatesFor(roster, need, at),
  ...(facts.aboutMemberId !== null && { columns: { subjectMemberId: facts.aboutMemberId } }),
});

/** `discrepancy.assign`. */
export function openAssign(roster: Roster, facts: DiscrepancyFacts, at: number): Opening {
  const excluded = facts.aboutMemberId === null ? [] : [facts.aboutMemberId];
  return human(roster, { role: overseerOf(roster, facts.aboutMemberId, at), excluded }, facts, at);
}

/** `discrepancy.act`: the owner, and when the owner is away or gone the next in the owner's chain, but not whom it is about. */
export function openAct(roster: Roster, facts: DiscrepancyFacts, at: number): Opening {
  const owner = facts.ownerId ?? undefined;
  const about = facts.aboutMemberId;
  return human(roster, { memberId: owner, chainOf: owner, excluded: about === null || about === owner ? [] : [about] }, facts, at);
}

/** `discrepancy.verify`: whoever oversees it, but none of those involved. */
export function openVerify(roster: Roster, facts: DiscrepancyFacts, at: number): Opening {
  return human(roster, { role: overseerOf(roster, facts.aboutMemberId, at), excluded: involved(facts) }, facts, at);
}
