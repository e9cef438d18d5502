import { choice, refuse, type Refusal } from '../kernel';
import { type Action, DUTIES, mayDo, refuseDuty, refuseOtherwise, type Relation, relationsOf } from '../duties';
import {
  type Beneficiaries,
  beneficiariesOf,
  ChangeKind,
  gains,
  ORDERED_BY,
  PROPOSED_BY,
  type RosterChange,
  takesTwoPeople,
} from './change';
import { validityOf } from './change-validity';
import type { Actor } from './principal';
import type { Roster } from './roster';
import { actorOf, chainOf } from './standing';

/** How far a client's clock may be behind before "from now" counts as backdated, in ms. */
const CLOCK_SKEW_MS = 5 * 60_000;

const twoPeople = choice('two-person rule');

/** A change that was accepted; with `needsApproval` it takes effect when a second person approves it, otherwise at once. */
export interface RosterChangeProposed {
  readonly kind: 'RosterChangeProposed';
  readonly change: RosterChange;
  readonly proposedBy: string;
  readonly needsApproval: boolean;
}

/** A change that takes effect: `change.from` is never before the approval; `orderedBy` is the one whose role carries it. */
export interface RosterChangeApproved {
  readonly kind: 'RosterChangeApproved';
  readonly change: RosterChange;
  readonly proposedBy: string;
  readonly approvedBy: string;
  readonly orderedBy: string;
}

/**
 * Proposes a change of the roster; `at` = now, UTC epoch ms. What begins a little in the past begins now; a separation has happened when it
 * happened.
 * Refusals: NOT_PERMITTED, BACKDATED, INTERVAL_INVALID, INTERVAL_OVERLAP, INTERVAL_GAP, MEMBER_NOT_ACTIVE,
 * UNIT_UNKNOWN, SUPERVISOR_LOOP, SUBSTITUTE_IS_MEMBER, ROLE_NOT_HELD.
 */
export function proposeRosterChange(roster: Roster, change: RosterChange, by: Actor, at: number): RosterChangeProposed | Refusal {
  const refused = refuseDuty(PROPOSED_BY[change.kind], by, relationsTo(roster, change, by, at));
  if (refused) return refused;
  if (change.kind !== ChangeKind.Separation && change.from < at - CLOCK_SKEW_MS)
    return refuse('BACKDATED', twoPeople, { from: change.from });
  const effective = change.kind === ChangeKind.Separation ? change : notBefore(change, at);
  const invalid = validityOf(roster, effective, at);
  return (
    invalid ?? { kind: 'RosterChangeProposed', change: effective, proposedBy: by.memberId, needsApproval: takesTwoPeople(change.kind) }
  );
}

/** Of an absence, a substitution, a shift or a separation: whether it is the member's own, or of somebody below. */
function relationsTo(roster: Roster, change: RosterChange, by: Actor, at: number): Relation[] {
  const about = hoursOf(change);
  if (about === undefined) return [];
  return relationsOf({ OWN: [about], OWN_UNIT: chainOf(roster, about, at) }, by.memberId);
}

/** Whose hours, or whose leaving, a change says; nobody's for any other. */
function hoursOf(change: RosterChange): string | undefined {
  if (change.kind === ChangeKind.Substitution) return change.forId;
  const isOwn = change.kind === ChangeKind.Absence || change.kind === ChangeKind.Shift || change.kind === ChangeKind.Separation;
  return isOwn ? change.memberId : undefined;
}

/**
 * Approves a proposed change as the second person; everything is checked again as of now.
 * Refusals: NOT_PERMITTED, ROSTER_SELF_APPROVAL (a beneficiary), ROSTER_SAME_PERSON (the proposer), ROSTER_AUTHORITY_MISSING (neither of the
 * two may order it), and those of the change itself.
 */
export function approveRosterChange(
  roster: Roster,
  proposal: Pick<RosterChangeProposed, 'change' | 'proposedBy'>,
  by: Actor,
  at: number,
): RosterChangeApproved | Refusal {
  const change = notBefore(proposal.change, at);
  const orderedBy = ORDERED_BY[change.kind];
  const refused = secondPerson({ beneficiaries: beneficiariesOf(change), proposedBy: proposal.proposedBy, orderedBy }, by);
  if (refused) return refused;
  const carrier = whoOrders(roster, { orderedBy, beneficiaries: beneficiariesOf(change), proposedBy: proposal.proposedBy }, by, at);
  if (carrier === undefined) return refuseOtherwise(orderedBy);
  const invalid = validityOf(roster, change, at);
  return invalid ?? { kind: 'RosterChangeApproved', change, proposedBy: proposal.proposedBy, approvedBy: by.memberId, orderedBy: carrier };
}

/** The second person keeps the roster, gains nothing by the change, and did not propose it. */
function secondPerson({ beneficiaries, proposedBy, orderedBy }: Order, by: Actor): Refusal | undefined {
  const relations = relationsOf({ OWN: gains(beneficiaries, by) ? [by.memberId] : [], AUTHOR: [proposedBy] }, by.memberId);
  const facts = relations.length === 0 ? undefined : { roles: DUTIES[orderedBy].roles };
  return refuseDuty('roster.approve', by, relations, facts);
}

interface Order {
  readonly orderedBy: Action;
  readonly beneficiaries: Beneficiaries;
  readonly proposedBy: string;
}

/** The one of the two whose role carries the change; the proposer counts only while still holding it, and never for their own benefit. */
function whoOrders(roster: Roster, { orderedBy, beneficiaries, proposedBy }: Order, by: Actor, at: number): string | undefined {
  if (mayDo(orderedBy, by)) return by.memberId;
  const proposer = actorOf(roster, proposedBy, at);
  return proposer && mayDo(orderedBy, proposer) && !gains(beneficiaries, proposer) ? proposedBy : undefined;
}

/**
 * Approves the import of a roster file: it assigns people, so it takes two, one of them in command, and `by` neither proposed it nor gains a post or
 * people by it. Refusals: NOT_PERMITTED, ROSTER_SELF_APPROVAL, ROSTER_SAME_PERSON, ROSTER_AUTHORITY_MISSING.
 */
export function approveRosterImport(
  roster: Roster,
  { proposedBy, beneficiaries }: { readonly proposedBy: string; readonly beneficiaries: Beneficiaries },
  by: Actor,
  at: number,
): Refusal | undefined {
  const orderedBy = ORDERED_BY[ChangeKind.Assignment];
  const refused = secondPerson({ beneficiaries, proposedBy, orderedBy }, by);
  if (refused) return refused;
  const carrier = whoOrders(roster, { orderedBy, beneficiaries, proposedBy }, by, at);
  return carrier === undefined ? refuseOtherwise(orderedBy) : undefined;
}

const authored = (proposedBy: string, by: Actor): Relation[] => relationsOf({ AUTHOR: [proposedBy] }, by.memberId);

/** Rejecting gives nobody anything: whoever keeps the roster may, and the proposer. Refusal: NOT_PERMITTED. */
export const rejectRosterChange = ({ proposedBy }: { readonly proposedBy: string }, by: Actor): Refusal | undefined =>
  refuseDuty('roster.reject', by, authored(proposedBy, by));

const notBefore = (change: RosterChange, at: number): RosterChange => ({ ...change, from: Math.max(change.from, at) });

/** Who reads proposals and what became of them: whoever keeps or audits the roster, and for their own the proposer. */
export const mayReadProposal = ({ proposedBy }: { readonly proposedBy: string }, by: Actor): boolean =>
  mayDo('roster.read', by, authored(proposedBy, by));

/** Whether somebody may hold a roster file against the roster, or propose its import. Refusal: NOT_PERMITTED. */
export const mayImportRoster = (by: Actor): Refusal | undefined => refuseDuty('roster.import', by);
