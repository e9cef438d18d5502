import { mayBeSamePerson } from '@app/domain/search';
import type { SearchOpeningFacts } from '@app/domain/search/openings';
import type { EntityManager } from 'typeorm';
import { joinedCaseIds } from '../cases/joined';
import { readCandidates } from '../search/search-row';
import { row, rows } from '../transaction';

/** A search as far as it decides who presents its line-ups. */
interface OfCase {
  readonly id: string;
  readonly caseId: string | null;
  readonly followedUpIds: readonly string[];
}

const PEOPLE = `WITH s AS (SELECT id, case_id, operator_id, owner_id, requested_by FROM face_search WHERE id = $1 OR case_id = ANY ($2))
  SELECT array(SELECT DISTINCT r.member_id FROM candidate_read r JOIN s ON s.id = r.search_id ORDER BY 1) AS "candidateReaderIds",
    array(SELECT DISTINCT m.id FROM s, LATERAL (
        SELECT unnest(array[s.operator_id, s.owner_id, s.requested_by]) AS id
        UNION SELECT d.decided_by FROM comparison_determination d WHERE d.search_id = s.id
        UNION SELECT p.by FROM peer_review p WHERE p.search_id = s.id) m WHERE m.id IS NOT NULL
      UNION SELECT a.member_id FROM case_assignment a WHERE a.case_id = ANY ($2) AND a.case_id IS DISTINCT FROM $3
        AND a.valid_from <= $4 AND (a.valid_to IS NULL OR a.valid_to > $4)) AS "involvedIds"`;

const PRESENTED = `SELECT DISTINCT l.search_id AS "searchId", l.candidate_id AS "candidateId", l.administrator_id AS "memberId"
  FROM lineup l JOIN face_search s ON s.id = l.search_id
  WHERE (s.id = $1 OR s.case_id = ANY ($2)) AND l.presented_at IS NOT NULL AND l.administrator_id IS NOT NULL ORDER BY 1, 2, 3`;

interface Presented {
  readonly searchId: string;
  readonly candidateId: string;
  readonly memberId: string;
}

type LineupPeople = Required<Pick<SearchOpeningFacts, 'candidateReaderIds' | 'involvedIds' | 'lineupPresenters'>>;

/** s. 92.70: whom a line-up of a search is kept apart from, over every search of its case and of the cases joined to it. */
export async function lineupPeople(manager: EntityManager, search: OfCase, at: Date): Promise<LineupPeople> {
  const caseIds = search.caseId === null ? [] : await joinedCaseIds(manager, search.caseId);
  const people = await row<Omit<LineupPeople, 'lineupPresenters'>>(manager, PEOPLE, [search.id, caseIds, search.caseId, at]);
  if (people === undefined) throw new Error('a query without a table answers one row');
  const presented = await rows<Presented>(manager, PRESENTED, [search.id, caseIds]);
  return { ...people, lineupPresenters: await presentersOf(manager, search, presented) };
}

/** Whoever presented, by the candidates of this search: what another list says of the same person, or too little to tell, is that person. */
async function presentersOf(manager: EntityManager, search: OfCase, presented: readonly Presented[]): Promise<Presented[]> {
  const own = presented.filter(({ searchId }) => searchId === search.id);
  const elsewhere = presented.filter(({ searchId }) => searchId !== search.id);
  if (elsewhere.length === 0) return own;
  const followedUp = (await readCandidates(manager, search.id)).filter(({ id }) => search.followedUpIds.includes(id));
  const found = [...own];
  for (const { searchId, candidateId, memberId } of elsewhere) {
    const shown = (await readCandidates(manager, searchId)).find(({ id }) => id === candidateId);
    const same = followedUp.filter((one) => shown === undefined || mayBeSamePerson(one, shown));
    found.push(...same.map(({ id }) => ({ searchId, candidateId: id, memberId })));
  }
  return found;
}
