import { choice, refuse, system, type Refusal } from '@app/domain/kernel';
import { type ImportPayload, ProposalKind, ProposalState, type RosterChange } from '@app/domain/people';
import type { EntityManager } from 'typeorm';
import type { Raised } from '../process-row';
import { row } from '../transaction';
import type { RosterAsking } from './context';

/** What became of a roster change; `raised`: what workflows are to be told after the commit. */
export interface RosterChangeRecorded {
  readonly id: string;
  readonly state: ProposalState;
  readonly raised: readonly Raised[];
}

/** A proposal as stored; `payload.kind` says which. */
export interface StoredProposal {
  readonly id: string;
  readonly payload: RosterChange | ImportPayload;
  readonly proposedBy: string;
  readonly state: ProposalState;
}

export const isImport = (payload: StoredProposal['payload']): payload is ImportPayload => payload.kind === ProposalKind.Import;

/** Locks a proposal that is still to be decided. Refusals: NOT_FOUND, ROSTER_CHANGE_DECIDED. */
export async function lockProposal(manager: EntityManager, id: string): Promise<StoredProposal | Refusal> {
  const found = await row<StoredProposal>(
    manager,
    'SELECT id, payload, proposed_by AS "proposedBy", state FROM roster_change WHERE id = $1 FOR UPDATE',
    [id],
  );
  if (!found) return refuse('NOT_FOUND', system('roster changes'));
  return found.state === ProposalState.Proposed
    ? found
    : refuse('ROSTER_CHANGE_DECIDED', choice('two-person rule'), { state: found.state });
}

/** Stores a proposal; one that takes a single person is stored as decided by who proposed it. */
export async function storeProposal(
  manager: EntityManager,
  { id, payload, state }: Pick<StoredProposal, 'id' | 'payload' | 'state'>,
  { actor, now }: RosterAsking,
): Promise<void> {
  const decided = state === ProposalState.Proposed ? [null, null] : [actor.memberId, now];
  await manager.query(
    'INSERT INTO roster_change (id, kind, payload, proposed_by, proposed_at, state, decided_by, decided_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
    [id, payload.kind, JSON.stringify(payload), actor.memberId, now, state, ...decided],
  );
}

/** Records what became of a proposal. */
export async function decideProposal(
  manager: EntityManager,
  { id, state, reason }: { readonly id: string; readonly state: ProposalState; readonly reason: string | null },
  { actor, now }: RosterAsking,
): Promise<void> {
  await manager.query('UPDATE roster_change SET state = $2, reason = $3, decided_by = $4, decided_at = $5 WHERE id = $1', [
    id,
    state,
    reason,
    actor.memberId,
    now,
  ]);
}
