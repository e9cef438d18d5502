import type {
  Candidate,
  CandidateRecord,
  CaseState,
  Comparison,
  CorroborationProfile,
  PurposeDetails,
  QueryOutcome,
  ResultChannel,
} from '@app/domain/search';
import { CANDIDATE_RECORD, decryptValue, keyringOf, type Encrypted } from '@app/persistence/encryption';
import type { EntityManager } from 'typeorm';
import { row, rows } from '../transaction';

/** A search with what its steps ask most: who, for what, and how its query and comparison ended. Free text is left where it is. */
export interface SearchRow {
  readonly id: string;
  readonly operatorId: string;
  readonly ownerId: string;
  readonly recordedBy: string;
  readonly requestedBy: string | null;
  readonly caseId: string | null;
  /** As it is now: a corrected one, where it was corrected. */
  readonly caseNumber: string | null;
  /** The case as it is now. */
  readonly caseState: CaseState | null;
  readonly purpose: PurposeDetails | null;
  readonly profile: CorroborationProfile;
  readonly urgent: boolean;
  readonly channel: ResultChannel;
  readonly probeSha256: string | null;
  readonly submittedAt: Date;
  /** When a search recorded late ran. */
  readonly lateExecutedAt: Date | null;
  readonly askedAt: Date | null;
  readonly providerRequestId: string | null;
  readonly queryOutcome: QueryOutcome | null;
  /** How many the list has; 0 without a result. */
  readonly returnedCount: number;
  /** The determination that counts. */
  readonly determinationId: string | null;
  readonly determination: Comparison | null;
  readonly followedUpIds: readonly string[];
  /** The candidates that a MATCH names: one person. */
  readonly matchCandidateIds: readonly string[];
}

const SELECT = `SELECT s.id, s.operator_id AS "operatorId", s.owner_id AS "ownerId", s.recorded_by AS "recordedBy", s.requested_by AS "requestedBy",
    s.case_id AS "caseId", coalesce(c.case_number, s.case_number) AS "caseNumber", c.state AS "caseState", s.purpose_details AS purpose, s.profile, s.urgent, s.channel, p.sha256 AS "probeSha256",
    s.submitted_at AS "submittedAt", s.late_executed_at AS "lateExecutedAt", s.asked_at AS "askedAt", s.provider_request_id AS "providerRequestId", l.outcome AS "queryOutcome",
    coalesce(l.returned_count, 0) AS "returnedCount", d.id AS "determinationId", d.outcome AS determination, coalesce(d.match_candidate_ids, '{}') AS "matchCandidateIds", coalesce(d.followed_up_ids, '{}') AS "followedUpIds"
  FROM face_search s LEFT JOIN case_file c ON c.id = s.case_id LEFT JOIN probe_image p ON p.id = s.probe_id LEFT JOIN candidate_list l ON l.search_id = s.id
    LEFT JOIN comparison_determination d ON d.search_id = s.id AND d.superseded_at IS NULL
  WHERE s.id = $1`;

/** Reads a search; a process of this kind without its row is a bug. */
export async function readSearch(manager: EntityManager, id: string): Promise<SearchRow> {
  const found = await row<SearchRow>(manager, SELECT, [id]);
  if (found === undefined) throw new Error('the face search of an open process is missing');
  return found;
}

const CANDIDATES = `SELECT search_id AS "searchId", id, rank, similarity_score AS "similarityScore", source, record AS bytes, key_id AS "keyId"
  FROM candidate WHERE search_id = ANY($1) AND ($2 OR added_by IS NULL) ORDER BY search_id, position`;

type StoredCandidate = { readonly searchId: string } & Pick<Candidate, 'id' | 'rank' | 'similarityScore' | 'source'> & Encrypted;

/**
 * The stored candidates of searches, by search, in the order of each list; `asEntered`: without what somebody added with their comparison. What a
 * list does not say is absent. Throws UnreadableError.
 */
export async function candidatesOf(
  manager: EntityManager,
  searchIds: readonly string[],
  asEntered = false,
): Promise<ReadonlyMap<string, readonly Candidate[]>> {
  const keyring = keyringOf(manager);
  const lists = new Map<string, Candidate[]>(searchIds.map((id) => [id, []]));
  for (const { searchId, bytes, keyId, ...candidate } of await rows<StoredCandidate>(manager, CANDIDATES, [searchIds, !asEntered]))
    lists.get(searchId)?.push({
      ...decryptValue<CandidateRecord>(keyring, CANDIDATE_RECORD, candidate.id, { bytes, keyId }),
      ...candidate,
    });
  return lists;
}

/** The stored candidates of one search, in the order of the list. Throws UnreadableError. */
export const readCandidates = async (manager: EntityManager, searchId: string, asEntered = false): Promise<readonly Candidate[]> =>
  (await candidatesOf(manager, [searchId], asEntered)).get(searchId) ?? [];
