import { ProcessKind, ProcessState } from '@app/domain/process';
import { SearchStep, searchStepKind } from '@app/domain/search/steps';
import { OPEN_TASK_STATES } from '@app/domain/tasks/task';
import type { EntityManager } from 'typeorm';
import { joinedCaseIds } from '../cases/joined';
import { reofferKind, type Reoffering } from '../reoffer';
import { rows } from '../transaction';

const PRESENTATION = searchStepKind(SearchStep.LineupPresentation);

const TO_PRESENT = `SELECT DISTINCT p.id FROM process p JOIN face_search s ON s.id = p.subject_id JOIN task t ON t.process_id = p.id
  WHERE s.case_id = ANY ($1) AND p.kind = '${ProcessKind.FaceSearch}' AND p.state = '${ProcessState.Open}'
    AND t.kind = '${PRESENTATION}' AND t.state = ANY ($2) ORDER BY p.id`;

const CASES = 'SELECT DISTINCT case_id AS "caseId" FROM face_search WHERE id = ANY ($1) AND case_id IS NOT NULL';

/**
 * These searches, and every other one of their cases, and of cases joined to them, whose line-up is to be presented: it is kept apart from whoever
 * comes to know or to take part in one of them. In the order in which processes are locked.
 */
export async function lineupsBeside(manager: EntityManager, searchIds: readonly string[]): Promise<string[]> {
  const found = new Set(searchIds);
  for (const { caseId } of await rows<{ caseId: string }>(manager, CASES, [searchIds])) {
    for (const id of await toPresent(manager, caseId)) found.add(id);
  }
  return [...found].sort();
}

const LOCK = 'SELECT id FROM process WHERE id = ANY ($1) ORDER BY id FOR UPDATE';

/** Locks searches and the line-ups beside them, by one statement in the order in which processes are locked. */
export async function lockLineups(manager: EntityManager, searchIds: readonly string[]): Promise<string[]> {
  const ids = await lineupsBeside(manager, searchIds);
  await manager.query(LOCK, [ids]);
  return ids;
}

/**
 * A9, s. 92.70: whoever has come to know the candidates of a search, or takes part in it from now on, is not offered a line-up of its case any more;
 * where nobody is left, the owner is. In the transaction that made them so; the caller holds the locks of these processes.
 */
export async function keepLineupsApart(manager: EntityManager, searchIds: readonly string[], reoffering: Reoffering): Promise<void> {
  for (const processId of searchIds) await reofferKind(manager, PRESENTATION, { ...reoffering, processId });
}

/** The same for every search of a case, or of one joined to it, that somebody joined or searched in. */
export async function keepLineupsOfCaseApart(manager: EntityManager, caseId: string, reoffering: Reoffering): Promise<void> {
  const ids = await toPresent(manager, caseId);
  await manager.query(LOCK, [ids]);
  await keepLineupsApart(manager, ids, reoffering);
}

const toPresent = async (manager: EntityManager, caseId: string): Promise<string[]> =>
  (await rows<{ id: string }>(manager, TO_PRESENT, [await joinedCaseIds(manager, caseId), OPEN_TASK_STATES])).map(({ id }) => id);
