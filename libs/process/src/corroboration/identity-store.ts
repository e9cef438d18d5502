import type { IdentityDetermined } from '@app/domain/corroboration';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { row } from '../transaction';

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

/** Why the newest conclusion on a candidate was made, in its member's words; `null` while there is none. */
export async function readConclusion(manager: EntityManager, searchId: string, candidateId: string): Promise<string | null> {
  const found = await row<{ rationale: string }>(
    manager,
    'SELECT rationale FROM identity_determination WHERE search_id = $1 AND candidate_id = $2 ORDER BY at DESC LIMIT 1',
    [searchId, candidateId],
  );
  return found?.rationale ?? null;
}
