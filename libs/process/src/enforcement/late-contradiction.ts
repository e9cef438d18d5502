import { DiscrepancySource, DiscrepancyType, SubjectKind } from '@app/domain/oversight';
import { EnforcementStep } from '@app/domain/enforcement';
import { EnforcementState } from '@app/domain/enforcement/model';
import type { PolicyPack } from '@app/domain/policy';
import { StepState } from '@app/domain/process';
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

const ACTED = `SELECT e.id FROM enforcement_request e
  WHERE $1 = ANY(e.linked_candidate_ids) AND e.state = ANY($2)
    AND EXISTS (SELECT 1 FROM step s WHERE s.process_id = e.id AND s.key = $3 AND s.state = $4)`;

/**
 * Evidence that contradicts or tends to clear somebody against whom an action was taken already is never left lying: each action whose notice
 * to the prosecutor is settled becomes a discrepancy, so that somebody tells of it. A notice still to be given names it by itself.
 */
export async function flagLateContradiction(
  manager: EntityManager,
  { candidateId, policy, actorId, now, requestId }: LateContradiction,
): Promise<void> {
  const states = [EnforcementState.Cleared, EnforcementState.Executed];
  for (const { id } of await rows<{ id: string }>(manager, ACTED, [
    candidateId,
    states,
    EnforcementStep.ProsecutorNotice,
    StepState.Decided,
  ])) {
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
