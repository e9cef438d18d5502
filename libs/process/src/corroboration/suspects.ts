import type { EntityManager } from 'typeorm';
import { joinedCaseIds } from '../enforcement/cases';
import { row } from '../transaction';

const SUSPECTS = `SELECT array(
    SELECT DISTINCT ref FROM comparison_determination d
      JOIN face_search s ON s.id = d.search_id AND d.superseded_at IS NULL
      JOIN candidate c ON c.search_id = s.id AND c.id = ANY(d.followed_up_ids)
      CROSS JOIN LATERAL unnest(ARRAY[c.id::text, c.record_ref, c.licence_number, c.booking_number]) ref
    WHERE s.case_id = ANY($1) AND ref IS NOT NULL) AS refs`;

/** How the photographs of everybody followed up in the case of a search, and in the cases joined to it, may be called. */
export async function suspectRefs(manager: EntityManager, searchId: string): Promise<readonly string[]> {
  const search = await row<{ caseId: string | null }>(manager, 'SELECT case_id AS "caseId" FROM face_search WHERE id = $1', [searchId]);
  if (!search?.caseId) return [];
  const found = await row<{ refs: string[] }>(manager, SUSPECTS, [await joinedCaseIds(manager, search.caseId)]);
  return found?.refs ?? [];
}
