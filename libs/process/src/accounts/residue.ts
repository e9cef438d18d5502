import type { Residue } from '@app/domain/accounts';
import type { EntityManager } from 'typeorm';
import { row } from '../transaction';

const RESIDUE = `SELECT
    array(SELECT t.id FROM task t WHERE t.state IN ('READY', 'RESERVED', 'SUSPENDED') AND (t.assignee = $1
      OR EXISTS (SELECT 1 FROM task_candidate c WHERE c.task_id = t.id AND c.principal = 'member:' || $1::uuid)) ORDER BY t.id) AS "openTasks",
    array(SELECT s.id FROM face_search s JOIN process p ON p.id = s.id WHERE s.owner_id = $1 AND p.state <> 'CLOSED' ORDER BY s.id) AS "unfinishedSearches",
    array(SELECT id FROM acting_appointment WHERE holder_id = $1 AND (valid_to IS NULL OR valid_to > $2)
      UNION SELECT id FROM designation WHERE member_id = $1 AND (valid_to IS NULL OR valid_to > $2)) AS appointments,
    array(SELECT id FROM duty_supervisor WHERE member_id = $1 AND (valid_to IS NULL OR valid_to > $2)) AS substitutions`;

/** What is bound to a member at this moment. */
export async function residueOf(manager: EntityManager, memberId: string, at: Date): Promise<Residue> {
  const found = await row<Residue>(manager, RESIDUE, [memberId, at]);
  return found ?? { openTasks: [], unfinishedSearches: [], appointments: [], substitutions: [] };
}
