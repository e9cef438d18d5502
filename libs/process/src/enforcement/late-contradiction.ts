import { DiscrepancySource, DiscrepancyType, SubjectKind, type DiscrepancyOpening } from '@app/domain/oversight';
import { EnforcementStep } from '@app/domain/enforcement';
import { EnforcementState } from '@app/domain/enforcement/model';
import type { PolicyPack } from '@app/domain/policy';
import { ProcessState, StepState } from '@app/domain/process';
import type { EntityManager } from 'typeorm';
import { openDiscrepancies } from '../oversight/discrepancies';
import type { Raised } from '../process-row';
import { row } from '../transaction';

/** What came in, about whom in which search, and by whose decision. */
export interface LateContradiction {
  readonly searchId: string;
  readonly candidateId: string;
  readonly policy: PolicyPack;
  readonly actorId: string;
  readonly now: Date;
  readonly requestId: string;
}

/** The actions against the person whose notice to the prosecutor is settled, and whether the search itself is over. */
const SETTLED = `SELECT p.state <> $6 AS over, array(SELECT e.id FROM enforcement_request e
    WHERE $2 = ANY(e.linked_candidate_ids) AND e.state = ANY($3)
      AND EXISTS (SELECT 1 FROM step s WHERE s.process_id = e.id AND s.key = $4 AND s.state = $5)) AS acted
  FROM process p WHERE p.id = $1`;
const ACTED = [EnforcementState.Cleared, EnforcementState.Executed];

const flag = (type: DiscrepancyType, kind: SubjectKind, id: string): DiscrepancyOpening => ({
  source: DiscrepancySource.Guard,
  type,
  subject: { kind, id },
  aboutMemberId: null,
});

/**
 * Evidence that contradicts or tends to clear somebody is never left lying when nobody is asked about it any more: each action whose notice
 * to the prosecutor is settled, and a search that is over, become a discrepancy, so that somebody tells of it. Gives whom to tell after the
 * commit.
 */
export async function flagLateContradiction(manager: EntityManager, late: LateContradiction): Promise<Raised[]> {
  const { searchId, candidateId, policy, actorId, now, requestId } = late;
  const values = [searchId, candidateId, ACTED, EnforcementStep.ProsecutorNotice, StepState.Decided, ProcessState.Open];
  const found = await row<{ over: boolean; acted: string[] }>(manager, SETTLED, values);
  if (found === undefined) return [];
  const openings = [
    ...found.acted.map((id) => flag(DiscrepancyType.ContradictedAfterAction, SubjectKind.Enforcement, id)),
    ...(found.over ? [flag(DiscrepancyType.ContradictedAfterClose, SubjectKind.Search, searchId)] : []),
  ];
  return openDiscrepancies(manager, openings, { policy, actorId, now, requestId, source: 'api' });
}
