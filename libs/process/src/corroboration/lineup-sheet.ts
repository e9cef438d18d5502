import { instructionsFor, INSTRUCTIONS_VERSION, LineupMethod } from '@app/domain/corroboration';
import type { Actor } from '@app/domain/people';
import { stepKeyText } from '@app/domain/process';
import { SearchStep } from '@app/domain/search/steps';
import type { EntityManager } from 'typeorm';
import { row } from '../transaction';

/** What whoever presents a line-up needs, and nothing that tells which of the photographs is the suspect's (s. 92.70). */
export interface LineupSheet {
  readonly kind: string;
  readonly method: LineupMethod | null;
  readonly photographs: number;
  readonly orderSeed: string | null;
  readonly witnessRef: string | null;
  /** What is given to the witness in writing before; the version goes into the record. */
  readonly instructionsVersion: string;
  readonly instructions: readonly string[];
}

/** The owner, left to present what was arranged for somebody independent, knows the person: the instructions do not say otherwise. */
const SELECT = `SELECT l.kind, CASE WHEN l.method <> '${LineupMethod.IndependentAdministrator}' OR l.outside_name IS NOT NULL OR s.owner_id <> $4 THEN l.method END AS method,
    l.filler_count + 1 AS photographs, l.order_seed AS "orderSeed", l.witness_ref AS "witnessRef"
  FROM lineup l JOIN face_search s ON s.id = l.search_id JOIN task t ON t.process_id = l.search_id AND t.step_key = $3
  WHERE l.search_id = $1 AND l.candidate_id = $2 AND NOT ($4 = ANY(t.excluded))
    AND ($4 IN (t.assignee, t.completed_by) OR EXISTS (SELECT 1 FROM task_candidate c WHERE c.task_id = t.id AND c.principal = ANY($5)))
  ORDER BY l.recorded_at DESC, t.opened_at DESC LIMIT 1`;

/** The sheet for a member who may present this line-up; nothing for everybody else. */
export async function lineupSheet(
  manager: EntityManager,
  { searchId, ref }: { searchId: string; ref: string },
  actor: Actor,
): Promise<LineupSheet | undefined> {
  const key = stepKeyText({ name: SearchStep.LineupPresentation, ref });
  const found = await row<Omit<LineupSheet, 'instructions' | 'instructionsVersion'>>(manager, SELECT, [
    searchId,
    ref,
    key,
    actor.memberId,
    actor.principals,
  ]);
  return found && { ...found, instructionsVersion: INSTRUCTIONS_VERSION, instructions: instructionsFor(found.method) };
}
