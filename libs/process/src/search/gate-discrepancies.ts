import { DiscrepancySource, SubjectKind } from '@app/domain/oversight/discrepancy';
import type { PolicyPack } from '@app/domain/policy';
import type { GateDiscrepancy } from '@app/domain/search';
import { FaceSearchDiscrepancyEntity } from '@app/persistence/search';
import type { EntityManager } from 'typeorm';
import { openDiscrepancies } from '../oversight/discrepancies';
import type { Raised } from '../process-row';
import type { Asking } from '../registration/start';

/** The gates of a search that had failed when it ran, and who ran it. */
export interface GatesFailed {
  readonly searchId: string;
  readonly operatorId: string;
  readonly discrepancies: readonly GateDiscrepancy[];
  readonly policy: PolicyPack;
}

/** A20, VII.D: each gate that had failed is kept with the search and becomes a discrepancy that somebody answers for. */
export async function recordGateDiscrepancies(
  manager: EntityManager,
  { actor, now, requestId }: Asking,
  { searchId, operatorId, discrepancies, policy }: GatesFailed,
): Promise<Raised[]> {
  if (discrepancies.length === 0) return [];
  await manager.insert(
    FaceSearchDiscrepancyEntity,
    discrepancies.map(({ gate, type, authority }) => ({
      searchId,
      gate,
      type,
      authorityKind: authority.kind,
      authorityRef: authority.ref,
    })),
  );
  const subject = { kind: SubjectKind.Search, id: searchId };
  return openDiscrepancies(
    manager,
    discrepancies.map(({ type }) => ({ source: DiscrepancySource.Guard, type, subject, aboutMemberId: operatorId })),
    { policy, actorId: actor.memberId, now, requestId, source: 'api' },
  );
}
