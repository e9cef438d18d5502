import type { Authority } from '@app/domain/kernel';
import type { ComparisonForm } from '@app/domain/search/outcomes';
import type { PurposeDetails } from '@app/domain/search/purpose';
import type { EntityManager } from 'typeorm';
import { named, type Named } from '../named';
import { isoUtc } from '../sql';

/** VI.A, V.E.3: by what the operator might search then: the post in a unit or the grant of access (`accessRef`: its id), and the training that counted. */
export interface Eligibility {
  readonly accessBasis: string | null;
  readonly accessRef: string | null;
  readonly trainingId: string | null;
}

/** How the query ended, without its list. */
export interface ResultSummary {
  readonly outcome: string;
  readonly channel: string;
  readonly providerSearchId: string | null;
  readonly executedAt: string | null;
  readonly returnedCount: number;
  readonly requestedCount: number | null;
  readonly truncated: boolean;
  readonly listComplete: boolean;
  readonly ties: boolean;
  readonly duplicates: boolean;
  readonly hiddenColumns: number;
  readonly threshold: number | null;
  readonly algorithm: string | null;
  readonly scoreScale: string | null;
  readonly printoutId: string | null;
  readonly fileId: string | null;
  readonly failureReason: string | null;
}

/** One determination, with the one it replaced. */
export interface DeterminationSummary {
  readonly id: string;
  readonly outcome: string;
  readonly subReason: string | null;
  readonly followedUpIds: readonly string[];
  readonly matchCandidateIds: readonly string[];
  readonly comparisons: readonly ComparisonForm[];
  readonly rationale: string;
  readonly limitations: string | null;
  readonly by: Named;
  readonly at: string;
  readonly supersedes: string | null;
  readonly supersedeReason: string | null;
  readonly supersededAt: string | null;
}

/** That a search was passed on to another member, and why. */
export interface Handover {
  readonly from: Named;
  readonly to: Named;
  readonly by: Named;
  readonly at: string;
  readonly reason: string;
}

/** That a search was given up, by whom and why. */
export interface Cancelled {
  readonly by: Named;
  readonly at: string;
  readonly reason: string;
}

/** VIII.A.5: how the medical examiner identified the deceased. */
export interface Identification {
  readonly method: string;
  readonly identifiedAt: string;
  readonly reference: string;
  readonly by: Named;
  readonly at: string;
}

/** What a search says about itself, as stored. */
export interface SearchRecord {
  readonly operator: Named;
  readonly owner: Named;
  /** VII.E.2: nobody with an account could take it over; the owner keeps it as custodian. */
  readonly inCustody: boolean;
  readonly requestedBy: Named | null;
  readonly caseNumber: string | null;
  readonly purpose: PurposeDetails | null;
  readonly reason: string | null;
  readonly profile: string;
  readonly flags: readonly string[];
  readonly urgent: boolean;
  readonly channel: string;
  readonly probeId: string | null;
  readonly submittedAt: string;
  readonly eligibility: Eligibility;
  readonly lateSearchId: string | null;
  readonly lateExecutedAt: string | null;
  readonly result: ResultSummary | null;
  readonly determinations: readonly DeterminationSummary[];
  readonly handovers: readonly Handover[];
  readonly cancelled: Cancelled | null;
  readonly identifications: readonly Identification[];
  readonly discrepancies: readonly { readonly type: string; readonly gate: string; readonly authority: Authority }[];
}

const ELIGIBILITY = `jsonb_build_object('accessBasis', s.eligibility->'accessBasis'->>'kind', 'accessRef', s.eligibility->'accessBasis'->>'ref', 'trainingId', s.eligibility->>'trainingId')`;

const RESULT = `jsonb_build_object('outcome', l.outcome, 'channel', l.channel, 'providerSearchId', l.provider_search_id, 'executedAt', ${isoUtc('l.executed_at')},
  'returnedCount', l.returned_count, 'requestedCount', l.requested_count, 'truncated', l.truncated, 'listComplete', l.list_complete, 'ties', l.ties, 'duplicates', l.duplicates, 'hiddenColumns', l.hidden_columns,
  'threshold', l.threshold, 'algorithm', l.algorithm, 'scoreScale', l.score_scale, 'printoutId', l.printout_id, 'fileId', l.file_id, 'failureReason', l.failure_reason)`;

const DETERMINATION = `jsonb_build_object('id', d.id, 'outcome', d.outcome, 'subReason', d.sub_reason, 'followedUpIds', d.followed_up_ids,
  'matchCandidateIds', d.match_candidate_ids, 'comparisons', d.comparisons, 'rationale', d.rationale, 'limitations', d.limitations, 'by', ${named('d.decided_by')},
  'at', ${isoUtc('d.decided_at')}, 'supersedes', d.supersedes, 'supersedeReason', d.supersede_reason, 'supersededAt', ${isoUtc('d.superseded_at')})`;

const DISCREPANCY = `jsonb_build_object('type', x.type, 'gate', x.gate, 'authority', jsonb_build_object('kind', x.authority_kind, 'ref', x.authority_ref))`;

const HANDOVER = `jsonb_build_object('from', ${named('h.from_id')}, 'to', ${named('h.to_id')}, 'by', ${named('h.by_id')}, 'at', ${isoUtc('h.at')}, 'reason', h.reason)`;

const CANCELLED = `jsonb_build_object('by', ${named('s.cancelled_by')}, 'at', ${isoUtc('s.cancelled_at')}, 'reason', s.cancel_reason)`;
const IDENTIFICATION = `jsonb_build_object('method', i.method, 'identifiedAt', ${isoUtc('i.identified_at')}, 'reference', i.reference,
  'by', ${named('i.recorded_by')}, 'at', ${isoUtc('i.recorded_at')})`;

const SELECT = `SELECT ${named('s.operator_id')} AS operator, ${named('s.owner_id')} AS owner, s.in_custody AS "inCustody", ${named('s.requested_by')} AS "requestedBy",
    s.case_number AS "caseNumber", s.purpose_details AS purpose, s.reason, s.profile, s.flags, s.urgent, s.channel, s.probe_id AS "probeId",
    ${isoUtc('s.submitted_at')} AS "submittedAt", ${ELIGIBILITY} AS eligibility, s.late_search_id AS "lateSearchId", ${isoUtc('s.late_executed_at')} AS "lateExecutedAt",
    (SELECT ${RESULT} FROM candidate_list l WHERE l.search_id = s.id) AS result,
    coalesce((SELECT jsonb_agg(${DETERMINATION} ORDER BY d.decided_at) FROM comparison_determination d WHERE d.search_id = s.id), '[]') AS determinations,
    coalesce((SELECT jsonb_agg(${HANDOVER} ORDER BY h.at) FROM search_handover h WHERE h.search_id = s.id), '[]') AS handovers,
    CASE WHEN s.cancel_reason IS NOT NULL THEN ${CANCELLED} END AS cancelled,
    coalesce((SELECT jsonb_agg(${IDENTIFICATION} ORDER BY i.recorded_at) FROM deceased_identification i WHERE i.search_id = s.id), '[]') AS identifications,
    coalesce((SELECT jsonb_agg(${DISCREPANCY} ORDER BY x.gate) FROM face_search_discrepancy x WHERE x.search_id = s.id), '[]') AS discrepancies
  FROM face_search s WHERE s.id = $1`;

/** A search with its result and determinations, in one query; nothing when there is none. Whether somebody may see it is asked elsewhere. */
export async function searchRecord(manager: EntityManager, id: string): Promise<SearchRecord | undefined> {
  const [found]: SearchRecord[] = await manager.query(SELECT, [id]);
  return found;
}

/** A line in the list of a case. */
export interface CaseSearch {
  readonly id: string;
  readonly state: string;
  readonly outcome: string | null;
  readonly operator: Named;
  readonly purpose: string | null;
  readonly channel: string;
  readonly submittedAt: string;
  readonly queryOutcome: string | null;
  readonly determination: string | null;
}

/** Where the next page of a case's list begins. */
export interface CaseSearchKey {
  readonly submittedAt: string;
  readonly id: string;
}

/** The row comparison follows the index face_search_of_case backwards. */
export const OF_CASE = `SELECT s.id, p.state, p.outcome, ${named('s.operator_id')} AS operator, s.purpose, s.channel, ${isoUtc('s.submitted_at')} AS "submittedAt",
    l.outcome AS "queryOutcome", d.outcome AS determination
  FROM face_search s JOIN process p ON p.id = s.id LEFT JOIN candidate_list l ON l.search_id = s.id
    LEFT JOIN comparison_determination d ON d.search_id = s.id AND d.superseded_at IS NULL
  WHERE s.case_id = $1 AND (s.submitted_at, s.id) < ($2::timestamptz, $3::uuid) ORDER BY s.submitted_at DESC, s.id DESC LIMIT $4`;

const LAST = { submittedAt: 'infinity', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

/** A page of the searches of a case, newest first. */
export const searchesOfCase = (
  manager: EntityManager,
  caseId: string,
  { after = LAST, limit }: { after?: CaseSearchKey; limit: number },
): Promise<CaseSearch[]> => manager.query(OF_CASE, [caseId, after.submittedAt, after.id, limit]);
