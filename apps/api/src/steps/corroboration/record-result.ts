import type { DecisionContext } from '@app/process';
import { recordRow, type RowToRecord } from '@app/process/corroboration/rows';
import { flagLateContradiction } from '@app/process/enforcement/late-contradiction';

/** Records what a step brought for a candidate; what contradicts an action already taken is flagged at once. */
export async function recordResult(
  { manager, process, actor, now, requestId, spread }: DecisionContext,
  fact: RowToRecord['fact'],
  evidenceRefs: readonly string[] = [],
): Promise<void> {
  await recordRow(manager, { searchId: process.id, now, evidenceRefs, fact });
  if (!fact.exculpatory) return;
  const { candidateId } = fact;
  const late = { searchId: process.id, candidateId, policy: process.policy, actorId: actor.memberId, now, requestId };
  spread.push(...(await flagLateContradiction(manager, late)));
}
