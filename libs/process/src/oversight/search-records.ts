import { CorroborationOutcome, IdentityState } from '@app/domain/corroboration';
import { EnforcementOutcome } from '@app/domain/enforcement';
import {
  NOT_ENTERED,
  type CancelledCount,
  type LaterFacts,
  type LoggedSearch,
  type SearchRecord,
  type SourceCount,
} from '@app/domain/oversight';
import { NEVER_RAN, QueryOutcome, ResultChannel } from '@app/domain/search/outcomes';
import { CaseState, SearchFlag } from '@app/domain/search/model';
import type { CandidateRecord } from '@app/domain/search/candidates';
import { CANDIDATE_RECORD, decryptValue, keyringOf, type Keyring } from '@app/persistence/encryption';
import type { EntityManager } from 'typeorm';
import { trainingsOf } from '../training/store';
import { rows } from '../transaction';

/** Instants as epoch ms, as the rules want them. */
export const ms = (column: string): string => `(extract(epoch FROM ${column}) * 1000)::float8`;

const EXECUTED = 'coalesce(l.executed_at, s.late_executed_at, s.asked_at, s.submitted_at)';

const PROVIDER_SEARCH = 'coalesce(l.provider_search_id, s.late_search_id)';

/** VI.B: the case is sealed by now. */
export const SEALED = `EXISTS (SELECT 1 FROM case_file f WHERE f.id = s.case_id AND f.state = '${CaseState.Sealed}')`;

/** What never reached the provider (blocked, cancelled before the run, not asked yet) is no search; one that its operator runs outside may have. */
const RAN = `(l.outcome <> ALL ($1) OR (l.outcome IS NULL AND (s.channel IN ($2, '${ResultChannel.ManualEntry}') OR s.asked_at IS NOT NULL)))`;

const NOT_RUN = [NEVER_RAN, ResultChannel.RecordedLate];

/** What later spoke against the determination (II.2). */
const LATER = `jsonb_build_object(
      'contradicted', EXISTS (SELECT 1 FROM corroboration_row r WHERE r.search_id = s.id AND r.outcome = '${CorroborationOutcome.Contradicts}'),
      'eliminated', EXISTS (SELECT 1 FROM identity_determination i WHERE i.search_id = s.id AND i.state = '${IdentityState.Eliminated}'),
      'misidentified', EXISTS (SELECT 1 FROM enforcement_outcome o JOIN enforcement_request q ON q.id = o.request_id
        WHERE s.id = ANY (q.linked_search_ids) AND o.outcome = '${EnforcementOutcome.Misidentification}')) AS later`;

const SEARCHES = `SELECT s.id AS "searchId", s.case_id AS "caseId", s.operator_id AS "operatorId", s.purpose, s.channel, l.outcome,
    ${ms(EXECUTED)} AS "executedAt", ${ms('s.submitted_at')} AS "recordedAt", coalesce(l.returned_count, 0) AS returned,
    coalesce((SELECT jsonb_agg(jsonb_build_object('source', c.source, 'returned', c.n) ORDER BY c.source)
      FROM (SELECT source, count(*)::int AS n FROM candidate WHERE search_id = s.id GROUP BY source) c), '[]') AS rows,
    d.outcome AS comparison,
    (SELECT ${ms('min(t.due_at)')} FROM task t WHERE t.process_id = s.id AND t.kind = 'faceSearch.case-report-entry') AS "dueAt",
    ${ms('e.at')} AS "filedAt", coalesce(e.reason <> '', false) AS "statesReason", (e.positive_match IS NOT NULL) AS "statesResult",
    s.case_state AS "caseState", ${SEALED} AS sealed, ${PROVIDER_SEARCH} AS "providerSearchId", s.case_number IS NOT NULL AS "hasCaseNumber", coalesce(o.sha256, p.sha256) AS "probeSha256", s.flags,
    (s.event_nexus IS NOT NULL OR EXISTS (SELECT 1 FROM face_search_discrepancy g WHERE g.search_id = s.id AND g.gate = 'PROTECTED_EVENT')) AS "protectedEvent",
    m.id AS "matchedId", m.record AS bytes, m.key_id AS "keyId", ${trainingsOf('s.operator_id')} AS training, ${LATER}
  FROM face_search s
    LEFT JOIN candidate_list l ON l.search_id = s.id
    LEFT JOIN comparison_determination d ON d.search_id = s.id AND d.superseded_at IS NULL
    LEFT JOIN candidate m ON m.id = d.match_candidate_ids[1]
    LEFT JOIN probe_image p ON p.id = s.probe_id
    LEFT JOIN probe_image o ON o.id = p.edited_from
    LEFT JOIN case_report_entry e ON e.search_id = s.id AND e.version = 1
  WHERE (${EXECUTED} >= $3 AND ${EXECUTED} < $4 OR '${SearchFlag.RecordedLate}' = ANY (s.flags) AND s.submitted_at >= $3 AND s.submitted_at < $4) AND ${RAN}
  ORDER BY s.id`;

/** The candidate that a MATCH names; nulls without one. */
interface Matched {
  readonly matchedId: string | null;
  readonly bytes: Buffer | null;
  readonly keyId: string | null;
}

interface Stored extends Omit<SearchRecord, 'recordedLate' | 'query' | 'sources' | 'entry' | 'matchedRecord'>, Matched {
  readonly channel: string;
  readonly outcome: SearchRecord['query'] | null;
  readonly returned: number;
  readonly rows: SourceCount[];
  readonly dueAt: number | null;
  readonly filedAt: number | null;
  readonly statesReason: boolean;
  readonly statesResult: boolean;
  readonly later: LaterFacts;
}

/** The searches that ran in `[from, to)`, and those recorded late in it whenever they ran, as the report and the audit read them. */
export async function searchRecords(manager: EntityManager, from: number, to: number): Promise<SearchRecord[]> {
  const keyring = keyringOf(manager);
  const found = await rows<Stored>(manager, SEARCHES, [...NOT_RUN, new Date(from), new Date(to)]);
  return found.map((stored) => {
    const {
      channel,
      outcome,
      returned,
      rows: listed,
      dueAt,
      filedAt,
      statesReason,
      statesResult,
      matchedId,
      bytes,
      keyId,
      ...search
    } = stored;
    const late = channel === ResultChannel.RecordedLate;
    return {
      ...search,
      recordedLate: search.flags.includes(SearchFlag.RecordedLate),
      query: outcome ?? (late ? QueryOutcome.ResultsReturned : NOT_ENTERED),
      sources: outcome === null && !late ? [] : sourcesOf(listed, returned),
      entry: { dueAt, filedAt, statesReason, statesResult },
      matchedRecord: recordOf(keyring, { matchedId, bytes, keyId }),
    };
  });
}

/** Which record a match names (IX.A.4: one person in many cases). */
function recordOf(keyring: Keyring, { matchedId, bytes, keyId }: Matched): string | null {
  if (matchedId === null || bytes === null || keyId === null) return null;
  return decryptValue<CandidateRecord>(keyring, CANDIDATE_RECORD, matchedId, { bytes, keyId }).recordRef;
}

/** A list sealed as a printout names its sources only in the rows that were entered; the rest is unstated. */
function sourcesOf(listed: readonly SourceCount[], returned: number): SourceCount[] {
  const unstated = returned - listed.reduce((sum, source) => sum + source.returned, 0);
  return unstated > 0 || listed.length === 0 ? [...listed, { source: 'UNSTATED', returned: Math.max(unstated, 0) }] : [...listed];
}

const CANCELLED = `SELECT s.operator_id AS "memberId", count(*)::int AS count FROM candidate_list l JOIN face_search s ON s.id = l.search_id
  WHERE l.outcome = $1 AND l.recorded_at >= $2 AND l.recorded_at < $3 GROUP BY s.operator_id ORDER BY s.operator_id`;

/** The searches given up in `[from, to)` before they were run outside, by member. */
export const cancelledCounts = (manager: EntityManager, from: number, to: number): Promise<CancelledCount[]> =>
  rows<CancelledCount>(manager, CANCELLED, [QueryOutcome.Cancelled, new Date(from), new Date(to)]);

/** Index candidate_list_by_provider_search. */
const LOGGED = `SELECT s.id AS "searchId", s.operator_id AS "operatorId", ${PROVIDER_SEARCH} AS "providerSearchId", ${ms(EXECUTED)} AS "executedAt", ${ms('s.submitted_at')} AS "recordedAt",
    coalesce(l.outcome, 'RESULTS_RETURNED') AS query, s.purpose, ${SEALED} AS sealed, s.case_number IS NOT NULL AS "hasCaseNumber"
  FROM face_search s LEFT JOIN candidate_list l ON l.search_id = s.id
  WHERE ${RAN} AND lower(${PROVIDER_SEARCH}) = ANY ($3) ORDER BY s.id`;

/** The searches that FACESNXT's log names, whenever they ran here. */
export const searchesNamed = (manager: EntityManager, providerSearchIds: readonly string[]): Promise<LoggedSearch[]> =>
  rows<LoggedSearch>(manager, LOGGED, [...NOT_RUN, providerSearchIds.map((id) => id.trim().toLowerCase())]);
