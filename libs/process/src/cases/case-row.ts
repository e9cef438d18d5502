import type { CaseMoved, CaseStanding, NumberCorrected, StubFacts, StubMatched } from '@app/domain/cases';
import { normalCaseNumber } from '@app/domain/search';
import { CaseFileEventEntity } from '@app/persistence/search';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { row } from '../transaction';

/** A case file as its rules need it. Instants as epoch ms. */
export interface CaseRow extends CaseStanding, StubFacts {
  readonly id: string;
  readonly ori: string;
  readonly caseNumber: string;
}

const ms = (column: string): string => `(extract(epoch FROM ${column}) * 1000)::float8`;

const SELECT = `SELECT c.id, c.ori, c.case_number AS "caseNumber", c.state, ${ms('c.match_due_at')} AS "matchDueAt", ${ms('c.matched_at')} AS "matchedAt",
    array(SELECT DISTINCT a.member_id FROM case_assignment a WHERE a.case_id = c.id AND a.valid_from <= $2 AND (a.valid_to IS NULL OR a.valid_to > $2)) AS "assignedMemberIds",
    array(SELECT s.operator_id FROM face_search s WHERE s.case_id = c.id UNION SELECT s.owner_id FROM face_search s WHERE s.case_id = c.id) AS "searcherIds"
  FROM case_file c`;

/** A number that was corrected still leads to its case, unless another case has it now. */
const BY_NUMBER = `WHERE c.id = coalesce((SELECT id FROM case_file WHERE case_number = $1),
  (SELECT case_id FROM case_file_event WHERE old_number = $1 ORDER BY at DESC LIMIT 1))`;

/** The case with that number, now or before a correction. */
export const caseByNumber = (manager: EntityManager, caseNumber: string, at: Date): Promise<CaseRow | undefined> =>
  row<CaseRow>(manager, `${SELECT} ${BY_NUMBER}`, [normalCaseNumber(caseNumber), at]);

/** The same, locked: searches read the case FOR SHARE, so it does not change under them. Lock cases before processes. */
export const lockCase = (manager: EntityManager, caseNumber: string, at: Date): Promise<CaseRow | undefined> =>
  row<CaseRow>(manager, `${SELECT} ${BY_NUMBER} FOR UPDATE OF c`, [normalCaseNumber(caseNumber), at]);

/** Adds to a case's history; what was there stays. */
export async function recordCaseEvent(
  manager: EntityManager,
  { caseId, byId, at }: { caseId: string; byId: string; at: Date },
  fact: CaseMoved | NumberCorrected | StubMatched,
): Promise<void> {
  const moved = 'to' in fact ? fact : undefined;
  const corrected = 'newNumber' in fact ? fact : undefined;
  await manager.insert(CaseFileEventEntity, {
    id: randomUUID(),
    caseId,
    kind: fact.event,
    at,
    byId,
    reason: moved?.reason ?? corrected?.reason ?? null,
    stateBefore: moved?.from ?? null,
    stateAfter: moved?.to ?? null,
    oldNumber: corrected?.oldNumber ?? null,
    newNumber: corrected?.newNumber ?? null,
  });
}

/** Moves a case to its new state, with the event that says why. */
export async function moveCase(manager: EntityManager, by: { caseId: string; byId: string; at: Date }, fact: CaseMoved): Promise<void> {
  await manager.query('UPDATE case_file SET state = $2 WHERE id = $1', [by.caseId, fact.to]);
  await recordCaseEvent(manager, by, fact);
}
