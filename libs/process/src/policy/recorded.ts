import type { EvidenceType } from '@app/domain/corroboration';
import { FaceSearchLink } from '@app/domain/enforcement/model';
import { purposeForm, type RecordedEnforcement, type RecordedSearch } from '@app/domain/policy/rehearse';
import {
  CaseState,
  Purpose,
  ResultChannel,
  type Comparison,
  type CorroborationProfile,
  type EventNexus,
  type PurposeDetails,
  type SearchForm,
} from '@app/domain/search';
import { EnforcementOrigin } from '@app/persistence/enforcement';
import type { EntityManager } from 'typeorm';
import { loadGateFacts } from '../search/gate-facts';
import { row, rows } from '../transaction';
import { pinnedPack } from './installed';

/** A period `[from, to)`, UTC epoch ms. */
export interface RehearsalPeriod {
  readonly from: number;
  readonly to: number;
}

/** When a search ran: late records say so themselves. */
const RAN = 'coalesce(s.late_executed_at, s.submitted_at)';
/** Internal Affairs and sealed cases are nobody's list. */
const VISIBLE = `s.purpose IS DISTINCT FROM $3 AND p.compartment IS NULL AND c.state IS DISTINCT FROM $4`;

/** The searches of a period, the oldest first, at most `limit`. */
export async function searchIdsOf(manager: EntityManager, { from, to }: RehearsalPeriod, limit: number): Promise<string[]> {
  const found = await rows<{ id: string }>(
    manager,
    `SELECT s.id FROM face_search s JOIN process p ON p.id = s.id LEFT JOIN case_file c ON c.id = s.case_id
     WHERE ${RAN} >= $1 AND ${RAN} < $2 AND ${VISIBLE} ORDER BY ${RAN}, s.id LIMIT $5`,
    [new Date(from), new Date(to), Purpose.InternalAffairs, CaseState.Sealed, limit],
  );
  return found.map(({ id }) => id);
}

interface StoredSearch {
  readonly searchId: string;
  readonly operatorId: string;
  readonly requestedBy: string | null;
  readonly caseNumber: string | null;
  readonly purpose: PurposeDetails | null;
  readonly reason: string | null;
  readonly probeId: string | null;
  readonly uploadedBy: string | null;
  readonly attested: string | null;
  readonly reopenReason: string | null;
  readonly repeatReason: string | null;
  readonly eventNexus: EventNexus | null;
  readonly at: Date;
  readonly policyId: string;
  readonly policyVersion: number;
  readonly determination: Comparison | null;
  readonly profile: CorroborationProfile;
  readonly followedUp: boolean;
  readonly opensCase: boolean;
  readonly recordedLate: boolean;
}

const SEARCH = `SELECT s.id AS "searchId", s.operator_id AS "operatorId", s.requested_by AS "requestedBy", coalesce(c.case_number, s.case_number) AS "caseNumber",
    s.purpose_details AS purpose, s.reason, s.probe_id AS "probeId", i.uploaded_by AS "uploadedBy", s.attestation_version AS attested,
    s.reopen_reason AS "reopenReason", s.repeat_reason AS "repeatReason", s.event_nexus AS "eventNexus", ${RAN} AS at,
    p.policy_id AS "policyId", p.policy_version AS "policyVersion", d.outcome AS determination, s.profile, coalesce(cardinality(d.followed_up_ids), 0) > 0 AS "followedUp",
    coalesce(c.opened_at >= ${RAN}, false) AS "opensCase", s.channel = '${ResultChannel.RecordedLate}' AS "recordedLate"
  FROM face_search s JOIN process p ON p.id = s.id LEFT JOIN case_file c ON c.id = s.case_id LEFT JOIN probe_image i ON i.id = s.probe_id
    LEFT JOIN comparison_determination d ON d.search_id = s.id AND d.superseded_at IS NULL
  WHERE s.id = $1`;

/** A recorded search with its facts as of when it ran. */
export async function searchOf(manager: EntityManager, id: string): Promise<RecordedSearch> {
  const stored = await row<StoredSearch>(manager, SEARCH, [id]);
  if (stored === undefined) throw new Error('a search that was listed is missing');
  const { at, operatorId, uploadedBy, probeId, caseNumber, eventNexus, determination, profile, followedUp, opensCase, recordedLate } =
    stored;
  const facts = await loadGateFacts(manager, {
    policy: await pinnedPack(manager, stored.policyId, stored.policyVersion),
    operatorId,
    by: { memberId: uploadedBy ?? operatorId, roles: [] },
    at,
    ...(caseNumber !== null && { caseNumber }),
    ...(probeId !== null && { probeId }),
    ...(eventNexus && { eventSupervisorId: eventNexus.supervisorId }),
  });
  const sameProbeSearchIds = await earlierOf(manager, facts.sameProbeSearchIds, { id, at });
  return {
    searchId: id,
    at: at.getTime(),
    facts: { ...facts, sameProbeSearchIds },
    form: formOf(stored),
    determination,
    profile,
    followedUp,
    opensCase,
    recordedLate,
  };
}

/** Of the searches of a photograph, those that had been made before this one. */
async function earlierOf(
  manager: EntityManager,
  ids: readonly string[],
  than: { readonly id: string; readonly at: Date },
): Promise<string[]> {
  if (ids.every((id) => id === than.id)) return [];
  const found = await rows<{ id: string }>(
    manager,
    `SELECT s.id FROM face_search s WHERE s.id = ANY ($1) AND s.id <> $2 AND ${RAN} < $3 ORDER BY s.submitted_at`,
    [ids, than.id, than.at],
  );
  return found.map(({ id }) => id);
}

const formOf = (stored: StoredSearch): SearchForm => ({
  ...(stored.caseNumber !== null && { caseNumber: stored.caseNumber }),
  purpose: stored.purpose === null ? {} : purposeForm(stored.purpose),
  ...(stored.reason !== null && { reason: stored.reason }),
  ...(stored.requestedBy !== null && { requestedBy: stored.requestedBy }),
  ...(stored.reopenReason !== null && { reopenReason: stored.reopenReason }),
  ...(stored.repeatReason !== null && { repeatReason: stored.repeatReason }),
  ...(stored.attested !== null && { attestation: { accepted: true, version: stored.attested } }),
  ...(stored.eventNexus && { eventNexus: stored.eventNexus }),
});

interface StoredRequest {
  readonly requestId: string;
  readonly at: Date;
  readonly link: FaceSearchLink;
  readonly bases: EvidenceType[];
  readonly policyId: string;
  readonly policyVersion: number;
}

/** A request that rests on an Internal Affairs search, or is of a sealed case, is left out as its searches are. */
const REQUESTS = `SELECT r.id AS "requestId", r.at, r.link, p.policy_id AS "policyId", p.policy_version AS "policyVersion",
    array(SELECT b.type FROM enforcement_basis b WHERE b.request_id = r.id ORDER BY b.position) AS bases
  FROM enforcement_request r JOIN process p ON p.id = r.id JOIN case_file c ON c.id = r.case_id
  WHERE r.at >= $1 AND r.at < $2 AND r.origin = $5 AND p.compartment IS NULL AND c.state <> $4
    AND NOT EXISTS (SELECT 1 FROM face_search s WHERE s.id = ANY (r.linked_search_ids) AND s.purpose = $3)
  ORDER BY r.at, r.id`;

const LINKED: readonly FaceSearchLink[] = [FaceSearchLink.Found, FaceSearchLink.Declared];

/** The requests for enforcement of a period with what they rest on. */
export async function enforcementsOf(manager: EntityManager, { from, to }: RehearsalPeriod): Promise<RecordedEnforcement[]> {
  const stored = await rows<StoredRequest>(manager, REQUESTS, [
    new Date(from),
    new Date(to),
    Purpose.InternalAffairs,
    CaseState.Sealed,
    EnforcementOrigin.Requested,
  ]);
  return Promise.all(
    stored.map(async ({ requestId, at, link, bases, policyId, policyVersion }) => ({
      requestId,
      at: at.getTime(),
      pinned: await pinnedPack(manager, policyId, policyVersion),
      linked: LINKED.includes(link),
      bases,
    })),
  );
}
