import type { CaseMoved, CaseStanding, NumberCorrected, StubFacts, StubMatched } from '@app/domain/cases';
import { UUID } from '@app/domain/kernel';
import { CaseState, normalCaseNumber, type CaseKind } from '@app/domain/search';
import { CaseFileEventEntity } from '@app/persistence/search';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { row, rows } from '../transaction';

/** A case file as its rules need it. Instants as epoch ms. */
export interface CaseRow extends CaseStanding, StubFacts {
  readonly id: string;
  readonly ori: string;
  readonly kind: CaseKind;
  readonly caseNumber: string;
}

const ms = (column: string): string => `(extract(epoch FROM ${column}) * 1000)::float8`;

/** Who works on a case `c` as of `$2`, and who ever ran or carried a search in it. */
export const PEOPLE = `array(SELECT DISTINCT a.member_id FROM case_assignment a WHERE a.case_id = c.id AND a.valid_from <= $2 AND (a.valid_to IS NULL OR a.valid_to > $2)) AS "assignedMemberIds",
    array(SELECT s.operator_id FROM face_search s WHERE s.case_id = c.id UNION SELECT s.owner_id FROM face_search s WHERE s.case_id = c.id) AS "searcherIds"`;

/**
 * The case with the number `$1`. One that was corrected still leads to its case, unless another case has it now; a sealed case comes after
 * every other, since nobody else is to notice that it has the number.
 */
export const BY_NUMBER = `WHERE c.id = (SELECT found.id FROM (
    SELECT f.id, f.state, false AS before, f.opened_at AS at FROM case_file f WHERE f.case_number = $1
    UNION ALL SELECT f.id, f.state, true, e.at FROM case_file_event e JOIN case_file f ON f.id = e.case_id WHERE e.old_number = $1) found
  ORDER BY found.state = '${CaseState.Sealed}', found.before, found.at DESC LIMIT 1)`;

const SELECT = `SELECT c.id, c.ori, c.kind, c.case_number AS "caseNumber", c.state, ${ms('c.match_due_at')} AS "matchDueAt", ${ms('c.matched_at')} AS "matchedAt", ${PEOPLE}
  FROM case_file c`;

type FindCase = (manager: EntityManager, caseNumber: string, at: Date) => Promise<CaseRow | undefined>;

const finding =
  (lock: '' | 'FOR SHARE OF c' | 'FOR UPDATE OF c'): FindCase =>
  (manager, caseNumber, at) =>
    row<CaseRow>(manager, `${SELECT} ${UUID.test(caseNumber.toLowerCase()) ? 'WHERE c.id = $1' : BY_NUMBER} ${lock}`, [
      normalCaseNumber(caseNumber),
      at,
    ]);

/** The case with that number, now or before a correction, or with that id: a sealed case may have to share its number. */
export const caseByNumber = finding('');

/** The same, held: what begins in the case and its sealing see each other. Lock cases before processes. */
export const holdCase = finding('FOR SHARE OF c');

/** The same, locked: whatever reads the case FOR SHARE does not see it change. */
export const lockCase = finding('FOR UPDATE OF c');

/** The standing of every case but one that has this number now. */
export const casesNumbered = (
  manager: EntityManager,
  caseNumber: string,
  { at, but }: { at: Date; but: string },
): Promise<CaseStanding[]> =>
  rows<CaseStanding>(manager, `SELECT c.state, ${PEOPLE} FROM case_file c WHERE c.case_number = $1 AND c.id <> $3`, [
    normalCaseNumber(caseNumber),
    at,
    but,
  ]);

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
