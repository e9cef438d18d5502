import {
  contradictingRows,
  SearchReview,
  type CorroborationRow,
  type IdentityState,
  type Recorded,
  type RoundFacts,
} from '@app/domain/corroboration';
import type { PolicyPack } from '@app/domain/policy';
import type { SearchFlag } from '@app/domain/search/model';
import type { Comparison, QueryOutcome, SubReason } from '@app/domain/search/outcomes';
import type { CorroborationProfile, PurposeDetails } from '@app/domain/search/purpose';
import { loadRoster } from '@app/persistence/people';
import type { EntityManager } from 'typeorm';
import { activeMemberIds } from '../search/authorised';
import { row } from '../transaction';
import { lineupPeople } from './lineup-people';
import { toldRowIds } from './notices';
import { readAuthors } from './review-store';
import { readRows } from './rows';

/** A search as its second half needs it. Instants as stored. */
export interface SearchState {
  readonly id: string;
  readonly operatorId: string;
  readonly ownerId: string;
  readonly requestedBy: string | null;
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  readonly purpose: PurposeDetails | null;
  readonly reason: string | null;
  readonly profile: CorroborationProfile;
  readonly urgent: boolean;
  readonly flags: readonly SearchFlag[];
  readonly queryOutcome: QueryOutcome | null;
  readonly resultAt: Date | null;
  readonly returnedCount: number;
  readonly providerSearchId: string | null;
  readonly executedAt: Date | null;
  readonly determination: Comparison | null;
  readonly subReason: SubReason | null;
  readonly determinedAt: Date | null;
  readonly determinedBy: string | null;
  readonly followedUpIds: readonly string[];
  readonly caseMemberIds: readonly string[];
}

const SELECT = `SELECT s.id, s.operator_id AS "operatorId", s.owner_id AS "ownerId", s.requested_by AS "requestedBy", s.case_id AS "caseId",
    coalesce(c.case_number, s.case_number) AS "caseNumber", s.purpose_details AS purpose, s.reason, s.profile, s.urgent, s.flags,
    l.outcome AS "queryOutcome", l.recorded_at AS "resultAt", coalesce(l.returned_count, 0) AS "returnedCount",
    coalesce(l.provider_search_id, s.late_search_id) AS "providerSearchId", coalesce(l.executed_at, s.late_executed_at) AS "executedAt",
    d.outcome AS determination, d.sub_reason AS "subReason", d.decided_at AS "determinedAt", d.decided_by AS "determinedBy",
    coalesce(d.followed_up_ids, '{}') AS "followedUpIds",
    array(SELECT a.member_id FROM case_assignment a WHERE a.case_id = s.case_id AND a.valid_from <= $2 AND (a.valid_to IS NULL OR a.valid_to > $2))
      AS "caseMemberIds"
  FROM face_search s
  LEFT JOIN case_file c ON c.id = s.case_id
  LEFT JOIN candidate_list l ON l.search_id = s.id
  LEFT JOIN comparison_determination d ON d.search_id = s.id AND d.superseded_at IS NULL
  WHERE s.id = $1`;

/** Reads a search as of an instant; nothing when there is none. */
export const readSearch = (manager: EntityManager, id: string, at: Date): Promise<SearchState | undefined> =>
  row<SearchState>(manager, SELECT, [id, at]);

/** The search of an open process. */
export async function searchOf(manager: EntityManager, id: string, at: Date): Promise<SearchState> {
  const found = await readSearch(manager, id, at);
  if (found === undefined) throw new Error('the face search of an open process is missing');
  return found;
}

interface StoredRecord {
  readonly entryAt: Date | null;
  readonly reviewedAt: Date | null;
  readonly returnedAt: Date | null;
  readonly identities: readonly { candidateId: string; state: IdentityState; at: string }[];
  readonly addenda: readonly { candidateId: string; at: string }[];
}

const RECORDED = `SELECT
    (SELECT max(at) FROM case_report_entry WHERE search_id = $1 AND kind = 'ENTRY') AS "entryAt",
    (SELECT max(at) FROM supervisor_review WHERE search_id = $1 AND decision = '${SearchReview.Reviewed}') AS "reviewedAt",
    (SELECT max(at) FROM supervisor_review WHERE search_id = $1 AND decision = '${SearchReview.Returned}') AS "returnedAt",
    coalesce((SELECT jsonb_agg(jsonb_build_object('candidateId', i.candidate_id, 'state', i.state, 'at', i.at)) FROM (
      SELECT DISTINCT ON (candidate_id) candidate_id, state, at FROM identity_determination WHERE search_id = $1 ORDER BY candidate_id, at DESC) i), '[]')
      AS identities,
    coalesce((SELECT jsonb_agg(jsonb_build_object('candidateId', e.candidate_id, 'at', e.at)) FROM (
      SELECT candidate_id, max(at) AS at FROM case_report_entry WHERE search_id = $1 AND candidate_id IS NOT NULL GROUP BY candidate_id) e), '[]')
      AS addenda`;

async function readRecorded(
  manager: EntityManager,
  { id, determinedAt }: SearchState,
  found: readonly CorroborationRow[],
): Promise<Recorded> {
  const stored = await row<StoredRecord>(manager, RECORDED, [id]);
  if (stored === undefined) throw new Error('a query without a table answers one row');
  const timed = <T extends { at: string }>(one: T): Omit<T, 'at'> & { at: number } => ({ ...one, at: Date.parse(one.at) });
  return {
    determinedAt: determinedAt?.getTime() ?? null,
    entryAt: stored.entryAt?.getTime() ?? null,
    reviewedAt: stored.reviewedAt?.getTime() ?? null,
    returnedAt: stored.returnedAt?.getTime() ?? null,
    identities: stored.identities.map(timed),
    addenda: stored.addenda.map(timed),
    toldRowIds: await toldRowIds(
      manager,
      contradictingRows(found).map(({ id: rowId }) => rowId),
    ),
  };
}

/** What decides how the steps after the determination begin, the first time and again. */
export async function roundFacts(manager: EntityManager, searchId: string, at: Date, policy: PolicyPack): Promise<RoundFacts> {
  const search = await searchOf(manager, searchId, at);
  return roundFactsOf(manager, search, { policy, at });
}

/** The same for a search that was read already. */
export async function roundFactsOf(
  manager: EntityManager,
  search: SearchState,
  { policy, at }: { readonly policy: PolicyPack; readonly at: Date },
): Promise<RoundFacts> {
  const { operatorId, ownerId, requestedBy, caseNumber, purpose, profile, urgent, queryOutcome } = search;
  const found = await readRows(manager, [search.id]);
  const authorIds = await readAuthors(manager, search.id);
  return {
    roster: await loadRoster(manager),
    policy,
    operatorId,
    ownerId,
    ...(requestedBy && { requestedBy }),
    ...(caseNumber && { caseNumber }),
    purpose,
    profile,
    urgent,
    flags: search.flags,
    queryOutcome,
    followedUpIds: search.followedUpIds,
    rows: found,
    authorIds,
    caseMemberIds: search.caseMemberIds,
    ...(await lineupPeople(manager, search, at)),
    authorisedMemberIds: await activeMemberIds(manager),
    recorded: await readRecorded(manager, search, found),
  };
}
