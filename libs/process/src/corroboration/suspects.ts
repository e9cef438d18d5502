import type { CandidateRecord } from '@app/domain/search';
import { CANDIDATE_RECORD, decryptValue, keyringOf, type Encrypted } from '@app/persistence/encryption';
import type { EntityManager } from 'typeorm';
import { joinedCaseIds } from '../cases/joined';
import { row, rows } from '../transaction';

const SUSPECTS = `SELECT DISTINCT c.id, c.record AS bytes, c.key_id AS "keyId" FROM comparison_determination d
    JOIN face_search s ON s.id = d.search_id AND d.superseded_at IS NULL
    JOIN candidate c ON c.search_id = s.id AND c.id = ANY(d.followed_up_ids)
  WHERE s.case_id = ANY($1)`;

/** How the photographs of everybody followed up in the case of a search, and in the cases joined to it, may be called. */
export async function suspectRefs(manager: EntityManager, searchId: string): Promise<readonly string[]> {
  const search = await row<{ caseId: string | null }>(manager, 'SELECT case_id AS "caseId" FROM face_search WHERE id = $1', [searchId]);
  if (!search?.caseId) return [];
  const keyring = keyringOf(manager);
  const found = await rows<Encrypted & { id: string }>(manager, SUSPECTS, [await joinedCaseIds(manager, search.caseId)]);
  return found.flatMap(({ id, ...encrypted }) => {
    const { recordRef, licenceNumber, bookingNumber } = decryptValue<CandidateRecord>(keyring, CANDIDATE_RECORD, id, encrypted);
    return [id, recordRef, licenceNumber, bookingNumber].filter((ref) => ref !== undefined);
  });
}
