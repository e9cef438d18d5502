import { EnforcementOutcome, EnforcementState, type EnforcementOutcomeRecorded } from '@app/domain/enforcement';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';

/** Outcomes that leave the action undone: it stays cleared. */
const UNDONE: readonly EnforcementOutcome[] = [EnforcementOutcome.Denied, EnforcementOutcome.NotExecuted];

/** Records an outcome of an action; the earlier ones stay. */
export async function insertOutcome(
  manager: EntityManager,
  { requestId, now, fact }: { requestId: string; now: Date; fact: EnforcementOutcomeRecorded },
): Promise<void> {
  await manager.query(
    'INSERT INTO enforcement_outcome (id, request_id, outcome, occurred_at, note, by, at) VALUES ($1, $2, $3, $4, $5, $6, $7)',
    [randomUUID(), requestId, fact.outcome, new Date(fact.occurredAt), fact.note, fact.by, now],
  );
  if (UNDONE.includes(fact.outcome)) return;
  await manager.query('UPDATE enforcement_request SET state = $2 WHERE id = $1', [requestId, EnforcementState.Executed]);
}
