import type { HeldTask, LeftSearch, UnfinishedSearch } from '@app/domain/accounts';
import { lacksExaminer } from '@app/domain/corroboration';
import type { PurposeDetails } from '@app/domain/search/purpose';
import { SearchStep, searchStepKind } from '@app/domain/search/steps';
import type { EntityManager } from 'typeorm';
import { ADMINISTRATORS, EXAMINERS } from '../search/access';
import { readProcess } from '../process-row';
import { rows } from '../transaction';

const SEARCHES = `SELECT s.id AS "searchId",
    array(SELECT a.member_id::text FROM case_assignment a WHERE a.case_id = s.case_id AND a.valid_from <= $2 AND (a.valid_to IS NULL OR a.valid_to > $2)
      ORDER BY a.valid_from, a.member_id) AS "caseMemberIds",
    ${ADMINISTRATORS('$3')} AS administrators, ${EXAMINERS('$4')} AS examiners
  FROM face_search s WHERE s.id = ANY ($1) ORDER BY s.id`;

interface Stored extends Pick<UnfinishedSearch, 'searchId' | 'caseMemberIds'> {
  readonly administrators: string[];
  readonly examiners: string[];
}

const PRESENTATION = searchStepKind(SearchStep.LineupPresentation);
const EXAMINATIONS = [SearchStep.PeerReview, SearchStep.PeerResolution].map(searchStepKind);

/** What decides who takes over these searches, as of an instant. */
export async function searchesToPass(manager: EntityManager, searchIds: readonly string[], at: Date): Promise<UnfinishedSearch[]> {
  const found = await rows<Stored>(manager, SEARCHES, [searchIds, at, PRESENTATION, EXAMINATIONS]);
  return found.map(({ administrators, examiners, ...search }) => ({
    ...search,
    people: { LINEUP_ADMINISTRATOR: administrators, AUTHOR: examiners },
  }));
}

const LEFT = `SELECT id AS "searchId", operator_id AS "operatorId", purpose_details AS purpose FROM face_search WHERE id = ANY ($1) ORDER BY id`;
const ENTRY = searchStepKind(SearchStep.CaseReportEntry);

/** What decides whose case-report text the member may finish. `tasks`: what is bound to the member. */
export async function searchesLeft(
  manager: EntityManager,
  searchIds: readonly string[],
  tasks: readonly HeldTask[],
): Promise<LeftSearch[]> {
  const left: LeftSearch[] = [];
  const found = await rows<{ searchId: string; operatorId: string; purpose: PurposeDetails | null }>(manager, LEFT, [searchIds]);
  for (const { searchId, operatorId, purpose } of found) {
    const process = await readProcess(manager, searchId);
    if (process === undefined) throw new Error('a search has a process');
    const entryAsked = tasks.some((task) => task.processId === searchId && task.kind === ENTRY);
    left.push({ searchId, operatorId, entryAsked, lacksExaminer: lacksExaminer(purpose), policy: process.policy });
  }
  return left;
}
