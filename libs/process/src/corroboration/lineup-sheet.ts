import { appendAudit, AuditOutcome } from '@app/audit';
import { refuse, system, type Refusal } from '@app/domain/kernel';
import { stepKeyText } from '@app/domain/process';
import { SearchStep } from '@app/domain/search/steps';
import type { EntityManager } from 'typeorm';
import { row } from '../transaction';
import type { Reading } from './reading';

/** What whoever presents a line-up needs, and nothing that tells which of the photographs is the suspect's (s. 92.70). */
export interface LineupSheet {
  readonly kind: string;
  readonly method: string | null;
  readonly photographs: number;
  readonly orderSeed: string | null;
  readonly witnessRef: string | null;
  /** What is read to the witness before. */
  readonly instructions: readonly string[];
}

const INSTRUCTIONS = [
  'The perpetrator might or might not be in the line-up.',
  'The administrator does not know who the suspect is.',
  'You are not compelled to make an identification.',
  'It is as important to exclude innocent persons as to identify the perpetrator.',
  'The investigation will continue with or without an identification.',
] as const;

const SELECT = `SELECT l.kind, l.method, l.filler_count + 1 AS photographs, l.order_seed AS "orderSeed", l.witness_ref AS "witnessRef"
  FROM lineup l JOIN task t ON t.process_id = l.search_id AND t.step_key = $3
  WHERE l.search_id = $1 AND l.candidate_id = $2 AND NOT ($4 = ANY(t.excluded))
    AND ($4 IN (t.assignee, t.completed_by) OR EXISTS (SELECT 1 FROM task_candidate c WHERE c.task_id = t.id AND c.principal = ANY($5)))
  ORDER BY l.recorded_at DESC, t.opened_at DESC LIMIT 1`;

/** The sheet for a member who may present this line-up; hidden from everybody else. Either is audited. */
export async function lineupSheet(
  manager: EntityManager,
  { searchId, ref }: { searchId: string; ref: string },
  { actor, now, requestId }: Reading,
): Promise<LineupSheet | Refusal> {
  const key = stepKeyText({ name: SearchStep.LineupPresentation, ref });
  const found = await row<Omit<LineupSheet, 'instructions'>>(manager, SELECT, [searchId, ref, key, actor.memberId, actor.principals]);
  const hidden = refuse('NOT_FOUND', system('processes'));
  await appendAudit(manager, {
    at: now,
    actorId: actor.memberId,
    action: 'LineupRead',
    objectKind: 'faceSearch',
    objectId: searchId,
    outcome: found ? AuditOutcome.Success : AuditOutcome.Denied,
    ...(!found && { code: hidden.code, authority: hidden.authority }),
    requestId,
    source: 'api',
  });
  return found ? { ...found, instructions: INSTRUCTIONS } : hidden;
}
