import { normalCaseNumber, ResultChannel } from '@app/domain/search';
import type { EntityManager } from 'typeorm';

/** Any number: whoever records a search late under a number, or gives the number to a case, holds the advisory lock of it. */
const NUMBER_LOCK = 400_23_6;

/**
 * VI.B: one at a time of those who give a number to a case, and of those who record a search under it: either the record finds the case, or the
 * case finds the record. Call it before the case is looked up; held until the end of the transaction.
 */
export const holdNumber = (manager: EntityManager, caseNumber: string): Promise<unknown> =>
  manager.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [NUMBER_LOCK, normalCaseNumber(caseNumber)]);

const OF_NO_CASE = `FROM face_search s WHERE s.case_id IS NULL AND s.case_number = $1 AND s.channel = $2`;

/**
 * VI.B, VI.E: what was recorded late under a number that led to no case belongs to the case as soon as one has the number, so that the guard
 * of an enforcement action sees it. The caller holds the case's lock; processes are locked next, by id.
 */
export async function adoptLateSearches(manager: EntityManager, caseId: string, caseNumber: string): Promise<void> {
  await holdNumber(manager, caseNumber);
  const values = [caseNumber, ResultChannel.RecordedLate];
  await manager.query(`SELECT p.id FROM process p WHERE p.id IN (SELECT s.id ${OF_NO_CASE}) ORDER BY p.id FOR NO KEY UPDATE`, values);
  await manager.query(`UPDATE face_search SET case_id = $3 WHERE id IN (SELECT s.id ${OF_NO_CASE})`, [...values, caseId]);
}
