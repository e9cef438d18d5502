import type { EntityManager } from 'typeorm';
import { row } from '../transaction';

/** The case and every case that is joined to it, directly or through others. */
export async function joinedCaseIds(manager: EntityManager, caseId: string): Promise<string[]> {
  const found = await row<{ ids: string[] }>(
    manager,
    `WITH RECURSIVE joined(id) AS (
       SELECT $1::uuid UNION
       SELECT CASE WHEN j.case_id = joined.id THEN j.joined_id ELSE j.case_id END
       FROM case_join j JOIN joined ON joined.id IN (j.case_id, j.joined_id))
     SELECT array(SELECT id FROM joined) AS ids`,
    [caseId],
  );
  return found?.ids ?? [caseId];
}
