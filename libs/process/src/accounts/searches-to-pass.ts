import type { UnfinishedSearch } from '@app/domain/accounts';
import { SearchStep, searchStepKind } from '@app/domain/search/steps';
import type { EntityManager } from 'typeorm';
import { ADMINISTRATORS, EXAMINERS } from '../search/access';
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
