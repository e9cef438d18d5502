import { listed } from '@app/persistence/sql';
import { AccountStatus } from '@app/domain/accounts/status';
import { isRefusal, type Refusal } from '@app/domain/kernel';
import {
  actorOf,
  approveRosterChange,
  beneficiariesOf,
  ChangeKind,
  ProposalState,
  proposeRosterChange,
  rejectRosterChange,
  type Actor,
  type Roster,
  type RosterChange,
} from '@app/domain/people';
import { ProcessKind, ProcessState } from '@app/domain/process';
import { refuseAuditor } from '@app/domain/registration';
import { loadRoster } from '@app/persistence/people';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Raised } from '../process-row';
import { row } from '../transaction';
import { separateMembers } from '../accounts/left-behind';
import { reviewMembers } from '../accounts/review';
import { afterRosterChange } from './after-roster-change';
import { applyChange } from './apply-change';
import { auditAct, auditRefused, effectOf, lockRoster, type RosterAsking } from './context';
import { approveImport } from './roster-imports';
import { decideProposal, isImport, lockProposal, type RosterChangeRecorded, storeProposal } from './stored-proposal';

/** Proposes a change; what takes one person only takes effect at once. Refusals: those of `proposeRosterChange` and `refuseAuditor`. */
export async function proposeChange(
  manager: EntityManager,
  change: RosterChange,
  asking: RosterAsking,
): Promise<RosterChangeRecorded | Refusal> {
  const act = { action: 'RosterChangeProposed', detail: { kind: change.kind, memberId: change.memberId } };
  await lockRoster(manager, concerned(change));
  const roster = await loadRoster(manager, asking.now);
  const proposed = proposeRosterChange(roster, change, standing(roster, asking), asking.now.getTime());
  const decided = await besideAccount(manager, proposed);
  if (isRefusal(decided)) return auditRefused(manager, asking, act, decided);
  const id = randomUUID();
  const state = decided.needsApproval ? ProposalState.Proposed : ProposalState.Approved;
  await storeProposal(manager, { id, payload: decided.change, state }, asking);
  await auditAct(manager, asking, { ...act, objectId: id, code: change.kind });
  const raised = decided.needsApproval
    ? []
    : await takeEffect(manager, { roster, change: decided.change, orderedBy: asking.actor.memberId }, asking);
  return { id, state, raised };
}

/** Approves a proposal as the second person: it takes effect now, or on its later date. Refusals: NOT_FOUND, ROSTER_CHANGE_DECIDED, those of `approveRosterChange`. */
export async function approveChange(manager: EntityManager, id: string, asking: RosterAsking): Promise<RosterChangeRecorded | Refusal> {
  const act = { action: 'RosterChangeApproved', objectId: id };
  const proposal = await lockProposal(manager, id);
  if (isRefusal(proposal)) return auditRefused(manager, asking, act, proposal);
  const { payload, proposedBy } = proposal;
  if (isImport(payload)) return approveImport(manager, { ...proposal, payload }, asking);
  await lockRoster(manager, concerned(payload));
  const roster = await loadRoster(manager, asking.now);
  const approved = approveRosterChange(roster, { change: payload, proposedBy }, standing(roster, asking), asking.now.getTime());
  const decided = await besideAccount(manager, approved);
  if (isRefusal(decided)) return auditRefused(manager, asking, act, decided);
  await decideProposal(manager, { id, state: ProposalState.Approved, reason: null }, asking);
  await auditAct(manager, asking, {
    ...act,
    code: payload.kind,
    detail: { proposedBy, orderedBy: decided.orderedBy, memberId: payload.memberId },
  });
  const raised = await takeEffect(manager, { roster, change: decided.change, orderedBy: decided.orderedBy }, asking);
  return { id, state: ProposalState.Approved, raised };
}

/** Rejects a proposal, or takes one's own back. `reason` is kept with the proposal. Refusals: NOT_FOUND, ROSTER_CHANGE_DECIDED, NOT_PERMITTED. */
export async function rejectChange(
  manager: EntityManager,
  { id, reason }: { readonly id: string; readonly reason: string },
  asking: RosterAsking,
): Promise<RosterChangeRecorded | Refusal> {
  const act = { action: 'RosterChangeRejected', objectId: id };
  const proposal = await lockProposal(manager, id);
  const refused = isRefusal(proposal) ? proposal : rejectRosterChange(proposal, asking.actor);
  if (refused) return auditRefused(manager, asking, act, refused);
  await decideProposal(manager, { id, state: ProposalState.Rejected, reason }, asking);
  await auditAct(manager, asking, act);
  return { id, state: ProposalState.Rejected, raised: [] };
}

const SEARCH_RIGHTS = `SELECT EXISTS (SELECT 1 FROM account WHERE member_id = $1 AND status IN (${listed([AccountStatus.Pending, AccountStatus.Active, AccountStatus.Suspended])}))
    OR EXISTS (SELECT 1 FROM process WHERE kind = $2 AND exclusive_key = $1::text AND state <> '${ProcessState.Closed}') AS "hasSearchRights"`;

/** 2.2: a change that is in order, held against what its member may search; the member's row is locked, as a registration locks it. */
async function besideAccount<T extends { readonly change: RosterChange }>(
  manager: EntityManager,
  decided: T | Refusal,
): Promise<T | Refusal> {
  if (isRefusal(decided)) return decided;
  const found = await row<{ hasSearchRights: boolean }>(manager, SEARCH_RIGHTS, [decided.change.memberId, ProcessKind.Registration]);
  return refuseAuditor(decided.change, { hasSearchRights: found?.hasSearchRights === true }) ?? decided;
}

/** The actor with the roles of this moment: what was granted when the request came in may have ended meanwhile. */
export const standing = (roster: Roster, { actor, now }: RosterAsking): Actor =>
  actorOf(roster, actor.memberId, now.getTime()) ?? { memberId: actor.memberId, roles: [], principals: [] };

function concerned(change: RosterChange): string[] {
  const { members, supervisors } = beneficiariesOf(change);
  return [...members, ...supervisors, ...(change.kind === ChangeKind.Substitution ? [change.forId] : [])];
}

interface InOrder {
  readonly roster: Roster;
  readonly change: RosterChange;
  readonly orderedBy: string;
}

async function takeEffect(manager: EntityManager, { roster, change, orderedBy }: InOrder, asking: RosterAsking): Promise<Raised[]> {
  await applyChange(manager, change, orderedBy);
  const ended = await reviewMembers(manager, [change.memberId], effectOf(asking));
  const left = change.kind === ChangeKind.Separation ? await separateMembers(manager, [change.memberId], effectOf(asking)) : [];
  return [...ended, ...left, ...(await afterRosterChange(manager, roster, [change.memberId], effectOf(asking)))];
}
