import type { DisclosedSearch } from '@app/domain/disclosure';
import { trainingAt, type TrainingFacts } from '@app/domain/training';
import { epochMs, isoUtc } from '@app/persistence/sql';
import type { EntityManager } from 'typeorm';
import { pinnedPack } from '../policy/installed';
import { candidatesOf } from '../search/search-row';
import { trainingsOf } from '../training/store';
import { rows } from '../transaction';
import { named } from '@app/persistence/named';
import { all, notices, one, sealedFile } from './sql';

const PROBE = `(SELECT ${one({
  file: sealedFile('p.original_id'),
  sourceType: 'p.source_type',
  capturedAt: isoUtc('p.captured_at'),
  facesDetected: 'p.faces_detected',
  edits: 'p.edits',
  editNote: 'p.edit_note',
  original: sealedFile('(SELECT q.original_id FROM probe_image q WHERE q.id = p.edited_from)'),
})} FROM probe_image p WHERE p.id = s.probe_id)`;

/** When it ran, as far as anybody knows. */
const RAN = 'coalesce(l.executed_at, s.late_executed_at, s.asked_at, s.submitted_at)';

const TRAINING = all(
  `training_record t WHERE t.member_id = s.operator_id AND t.completed_at <= ${RAN}`,
  {
    course: 't.course',
    courseVersion: 't.course_version',
    completedAt: isoUtc('t.completed_at'),
    certificateRef: 't.certificate_ref',
    state: 't.state',
    verifiedAt: isoUtc('t.verified_at'),
    expiresAt: isoUtc('t.expires_at'),
  },
  't.completed_at, t.id',
);

const RESULT = `CASE WHEN l.search_id IS NOT NULL THEN ${one({
  outcome: 'l.outcome',
  providerSearchId: 'l.provider_search_id',
  executedAt: isoUtc('l.executed_at'),
  algorithm: 'l.algorithm',
  threshold: 'l.threshold',
  scoreScale: 'l.score_scale',
  requestedCount: 'l.requested_count',
  returnedCount: 'l.returned_count',
  truncated: 'l.truncated',
  listComplete: 'l.list_complete',
  hiddenColumns: 'l.hidden_columns',
  failureReason: 'l.failure_reason',
  failureExplanation: 'l.failure_explanation',
  printout: sealedFile('l.printout_id'),
  file: sealedFile('l.file_id'),
})} END`;

const DETERMINATIONS = all(
  'comparison_determination d WHERE d.search_id = s.id',
  {
    outcome: 'd.outcome',
    subReason: 'd.sub_reason',
    matchCandidateIds: 'd.match_candidate_ids',
    comparisons: 'd.comparisons',
    rationale: 'd.rationale',
    limitations: 'd.limitations',
    by: named('d.decided_by'),
    at: isoUtc('d.decided_at'),
    supersedeReason: 'd.supersede_reason',
    supersededAt: isoUtc('d.superseded_at'),
  },
  'd.decided_at, d.id',
);

const PEER_REVIEWS = all(
  'peer_review r WHERE r.search_id = s.id',
  {
    outcome: 'r.outcome',
    result: 'r.result',
    matchCandidateIds: 'r.match_candidate_ids',
    comparisons: 'r.comparisons',
    rationale: 'r.rationale',
    limitations: 'r.limitations',
    by: named('r.by'),
    at: isoUtc('r.at'),
  },
  'r.at, r.id',
);

const CORROBORATION = all(
  'corroboration_row r WHERE r.search_id = s.id',
  {
    id: 'r.id',
    version: 'r.version',
    candidateId: 'r.candidate_id',
    kind: 'r.kind',
    outcome: 'r.outcome',
    evidenceType: 'r.evidence_type',
    restsOnLikeness: 'r.rests_on_likeness',
    origin: 'r.origin',
    exculpatory: 'r.exculpatory',
    evidenceRefs: 'r.evidence_refs',
    explanation: 'r.explanation',
    notApplicableReason: 'r.not_applicable_reason',
    pendingReason: 'r.pending_reason',
    approvedBy: named('r.approved_by'),
    by: named('r.by'),
    at: isoUtc('r.at'),
  },
  'r.candidate_id, r.kind, r.id, r.version',
);

const LINEUPS = all(
  'lineup u WHERE u.search_id = s.id',
  {
    candidateId: 'u.candidate_id',
    kind: 'u.kind',
    method: 'u.method',
    suspectSource: 'u.suspect_source',
    fillerCount: 'u.filler_count',
    fillerIds: 'u.filler_ids',
    selectionBasis: 'u.selection_basis',
    heldAt: isoUtc('coalesce(u.held_at, u.started_at)'),
    instructionsVersion: 'u.instructions_version',
    acknowledgement: 'u.acknowledgement',
    response: 'u.response',
    confidenceStatement: 'u.confidence_statement',
    priorExposure: 'u.prior_exposure',
    witnessToldOfFaceSearch: 'u.witness_told_of_face_search',
    compliance: 'u.compliance',
    deviations: `array(SELECT v->>'type' FROM jsonb_array_elements(u.deviations) v)`,
    recordingRef: 'u.recording_ref',
    presentedByOutsider: `nullif(concat_ws(', ', u.outside_name, u.outside_agency), '')`,
    presentedBy: named('coalesce(u.administrator_id, u.presented_by)'),
  },
  'u.recorded_at, u.id',
);

const IDENTITIES = all(
  'identity_determination i WHERE i.search_id = s.id',
  {
    candidateId: 'i.candidate_id',
    state: 'i.state',
    bases: 'i.bases',
    contradictions: 'i.contradictions',
    rationale: 'i.rationale',
    by: named('i.by'),
    at: isoUtc('i.at'),
  },
  'i.at, i.id',
);

const IDENTIFICATIONS = all(
  'deceased_identification x WHERE x.search_id = s.id',
  {
    method: 'x.method',
    identifiedAt: isoUtc('x.identified_at'),
    reference: 'x.reference',
    by: named('x.recorded_by'),
    at: isoUtc('x.recorded_at'),
  },
  'x.recorded_at, x.id',
);

const HANDOVERS = all(
  'search_handover h WHERE h.search_id = s.id',
  { from: named('h.from_id'), to: named('h.to_id'), by: named('h.by_id'), reason: 'h.reason', at: isoUtc('h.at') },
  'h.at, h.id',
);

const ENTRIES = all(
  'case_report_entry e WHERE e.search_id = s.id',
  {
    version: 'e.version',
    kind: 'e.kind',
    reason: 'e.reason',
    positiveMatch: 'e.positive_match',
    note: 'e.note',
    text: 'e.text',
    recordsNumber: 'e.records_number',
    recordsSupplement: 'e.records_supplement',
    by: named('e.by'),
    at: isoUtc('e.at'),
  },
  'e.version',
);

/** Every search of the case, whatever it came to; along the index face_search_of_case. */
const SEARCHES = `SELECT s.id, p.state, p.policy_id AS "policyId", p.policy_version AS "policyVersion", ${named('s.operator_id')} AS operator, ${named('s.owner_id')} AS owner, ${named('s.requested_by')} AS "requestedBy",
    s.purpose, s.reason, s.channel, ${isoUtc('s.submitted_at')} AS "submittedAt", ${isoUtc('s.late_executed_at')} AS "lateExecutedAt", s.cancel_reason AS "cancelReason",
    array(SELECT x.type FROM face_search_discrepancy x WHERE x.search_id = s.id ORDER BY x.gate) AS discrepancies,
    ${PROBE} AS probe, ${TRAINING} AS training, ${trainingsOf('s.operator_id')} AS trainings, ${epochMs(RAN)} AS "ranAt", ${RESULT} AS result, ${DETERMINATIONS} AS determinations, ${PEER_REVIEWS} AS "peerReviews",
    ${CORROBORATION} AS corroboration, ${LINEUPS} AS lineups, ${IDENTITIES} AS identities, ${IDENTIFICATIONS} AS identifications, ${HANDOVERS} AS handovers, ${ENTRIES} AS entries, ${notices('n.search_id = s.id')} AS "prosecutorNotices"
  FROM face_search s JOIN process p ON p.id = s.id LEFT JOIN candidate_list l ON l.search_id = s.id WHERE s.case_id = $1 ORDER BY s.submitted_at, s.id`;

interface Stored extends Omit<DisclosedSearch, 'candidates' | 'trained'> {
  readonly policyId: string;
  readonly policyVersion: number;
  readonly trainings: readonly TrainingFacts[];
  readonly ranAt: number;
}

/** The searches of a case as they are disclosed, the oldest first, each with its whole list (IV.F, IV.I). Asks once for all, however many. */
export async function disclosedSearches(manager: EntityManager, caseId: string): Promise<DisclosedSearch[]> {
  const stored = await rows<Stored>(manager, SEARCHES, [caseId]);
  const lists = await candidatesOf(
    manager,
    stored.map(({ id }) => id),
  );
  const disclosed: DisclosedSearch[] = [];
  for (const { policyId, policyVersion, trainings, ranAt, ...search } of stored) {
    const { training } = await pinnedPack(manager, policyId, policyVersion);
    const trained = 'counts' in trainingAt(trainings, training, ranAt);
    disclosed.push({ ...search, trained, candidates: lists.get(search.id) ?? [] });
  }
  return disclosed;
}
