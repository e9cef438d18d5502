import { ProcessKind, ProcessState } from '@app/domain/process';
import { SearchStep, searchStepKind } from '@app/domain/search/steps';
import type { EntityManager } from 'typeorm';
import { lockProcess } from '../process-row';
import { reofferKind, type Reoffering } from '../reoffer';
import { rows } from '../transaction';

const PRESENTATION = searchStepKind(SearchStep.LineupPresentation);

/**
 * A9, s. 92.70: whoever has come to know the candidates of a search, or takes part in it from now on, is not offered a line-up of it any more; where
 * nobody is left, the owner is. In the transaction that made them so. The caller holds the process row's lock.
 */
export const keepLineupsApart = (manager: EntityManager, searchId: string, reoffering: Reoffering): Promise<void> =>
  reofferKind(manager, PRESENTATION, { ...reoffering, processId: searchId });

const OPEN_SEARCHES = `SELECT p.id FROM process p JOIN face_search s ON s.id = p.subject_id
  WHERE s.case_id = $1 AND p.kind = $2 AND p.state = $3 ORDER BY p.id`;

/** The same for every search of a case that somebody joined. */
export async function keepLineupsOfCaseApart(manager: EntityManager, caseId: string, reoffering: Reoffering): Promise<void> {
  for (const { id } of await rows<{ id: string }>(manager, OPEN_SEARCHES, [caseId, ProcessKind.FaceSearch, ProcessState.Open])) {
    await lockProcess(manager, id);
    await keepLineupsApart(manager, id, reoffering);
  }
}
