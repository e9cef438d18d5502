import { ResultChannel } from '@app/domain/search';
import type { EntityManager } from 'typeorm';

const OF_NO_CASE = `FROM face_search s WHERE s.case_id IS NULL AND s.case_number = $1 AND s.channel = $2`;

/**
 * VI.B, VI.E: what was recorded late under a number that led to no case belongs to the case as soon as one has the number, so that the guard
 * of an enforcement action sees it. The caller holds the case's lock; processes are locked next, by id.
 */
export async function adoptLateSearches(manager: EntityManager, caseId: string, caseNumber: string): Promise<void> {
  const values = [caseNumber, ResultChannel.RecordedLate];
  await manager.query(`SELECT p.id FROM process p WHERE p.id IN (SELECT s.id ${OF_NO_CASE}) ORDER BY p.id FOR NO KEY UPDATE`, values);
  await manager.query(`UPDATE face_search SET case_id = $3 WHERE id IN (SELECT s.id ${OF_NO_CASE})`, [...values, caseId]);
}
