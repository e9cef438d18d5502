import type { IdentityDetermined } from '@app/domain/corroboration';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';

/** Records a member's conclusion who the person is; an earlier one stays as it was. */
export async function insertIdentity(
  manager: EntityManager,
  { searchId, now, fact }: { searchId: string; now: Date; fact: IdentityDetermined },
): Promise<void> {
  await manager.query(
    `INSERT INTO identity_determination (id, search_id, candidate_id, state, bases, contradictions, rationale, presets_confirmed, pending_step_ids, by,
       operator_id, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      randomUUID(),
      searchId,
      fact.candidateId,
      fact.outcome,
      JSON.stringify(fact.bases),
      JSON.stringify(fact.contradictions),
      fact.rationale,
      fact.presetsConfirmed,
      fact.pendingStepIds,
      fact.by,
      fact.operatorId,
      now,
    ],
  );
}
