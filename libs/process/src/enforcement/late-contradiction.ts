import { DiscrepancySource, DiscrepancyType, SubjectKind } from '@app/domain/oversight';
import { EnforcementState } from '@app/domain/enforcement/model';
import type { PolicyPack } from '@app/domain/policy';
import { ProcessState } from '@app/domain/process';
import type { EntityManager } from 'typeorm';
import { openDiscrepancy } from '../oversight/discrepancies';
import { rows } from '../transaction';

/** What came in, about whom, and by whose decision. */
export interface LateContradiction {
  readonly candidateId: string;
  readonly policy: PolicyPack;
  readonly actorId: string;
  readonly now: Date;
  readonly requestId: string;
}

const ACTED = `SELECT e.id FROM enforcement_request e JOIN process p ON p.id = e.id
  WHERE $1 = ANY(e.linked_candidate_ids) AND e.state = ANY($2) AND p.state = $3`;

/**
 * Evidence that contradicts or tends to clear somebody against whom an action was taken already is never left lying: each closed action of
 * the person becomes a discrepancy, so that somebody tells the prosecutor. An action still open asks for its notice by itself.
 */
export async function flagLateContradiction(
  manager: EntityManager,
  { candidateId, policy, actorId, now, requestId }: LateContradiction,
): Promise<void> {
  const states = [EnforcementState.Cleared, EnforcementState.Executed];
  for (const { id } of await rows<{ id: string }>(manager, ACTED, [candidateId, states, ProcessState.Closed])) {
    await openDiscrepancy(
      manager,
      {
        source: DiscrepancySource.Guard,
        type: DiscrepancyType.ContradictedAfterAction,
        subject: { kind: SubjectKind.Enforcement, id },
        aboutMemberId: null,
      },
      { policy, actorId, now, requestId, source: 'api' },
    );
  }
}
