import type { SearchRecord, SourceCount } from '@app/domain/oversight';
import { QueryOutcome, ResultChannel } from '@app/domain/search/outcomes';
import type { EntityManager } from 'typeorm';
import { rows } from '../transaction';

/** Instants as epoch ms, as the rules want them. */
export const ms = (column: string): string => `(extract(epoch FROM ${column}) * 1000)::float8`;

const EXECUTED = 'coalesce(l.executed_at, s.late_executed_at, s.asked_at, s.submitted_at)';

/** Searches by the instant they ran; what never reached the provider (blocked, cancelled before the run, not entered yet) is none. */
const SEARCHES = `SELECT s.id AS "searchId", s.case_id AS "caseId", s.operator_id AS "operatorId", s.purpose, s.channel, l.outcome,
    ${ms(EXECUTED)} AS "executedAt", ${ms('s.submitted_at')} AS "recordedAt", coalesce(l.returned_count, 0) AS returned,
    coalesce((SELECT jsonb_agg(jsonb_build_object('source', c.source, 'returned', c.n) ORDER BY c.source)
      FROM (SELECT source, count(*)::int AS n FROM candidate WHERE search_id = s.id GROUP BY source) c), '[]') AS rows,
    (SELECT outcome FROM comparison_determination d WHERE d.search_id = s.id AND d.superseded_at IS NULL) AS comparison,
    (SELECT ${ms('min(t.due_at)')} FROM task t WHERE t.process_id = s.id AND t.kind = 'faceSearch.case-report-entry') AS "dueAt",
    ${ms('e.at')} AS "filedAt", coalesce(e.reason <> '', false) AS "statesReason", (e.positive_match IS NOT NULL) AS "statesResult", f.state AS "caseState",
    (EXISTS (SELECT 1 FROM corroboration_row r WHERE r.search_id = s.id AND r.outcome = 'CONTRADICTS')
      OR EXISTS (SELECT 1 FROM identity_determination i WHERE i.search_id = s.id AND i.state = 'ELIMINATED')) AS contradicted
  FROM face_search s
    LEFT JOIN candidate_list l ON l.search_id = s.id
    LEFT JOIN case_file f ON f.id = s.case_id
    LEFT JOIN case_report_entry e ON e.search_id = s.id AND e.version = 1
  WHERE ${EXECUTED} >= $1 AND ${EXECUTED} < $2 AND (l.outcome <> $3 OR (l.outcome IS NULL AND s.channel = $4))
  ORDER BY s.id`;

interface Stored extends Omit<SearchRecord, 'recordedLate' | 'query' | 'sources' | 'entry'> {
  readonly channel: string;
  readonly outcome: SearchRecord['query'] | null;
  readonly returned: number;
  readonly rows: SourceCount[];
  readonly dueAt: number | null;
  readonly filedAt: number | null;
  readonly statesReason: boolean;
  readonly statesResult: boolean;
}

/** The searches that ran in `[from, to)`, as the report and the audit read them. */
export async function searchRecords(manager: EntityManager, from: number, to: number): Promise<SearchRecord[]> {
  const found = await rows<Stored>(manager, SEARCHES, [new Date(from), new Date(to), QueryOutcome.Blocked, ResultChannel.RecordedLate]);
  return found.map(({ channel, outcome, returned, rows: listed, dueAt, filedAt, statesReason, statesResult, ...search }) => ({
    ...search,
    recordedLate: channel === ResultChannel.RecordedLate,
    query: outcome ?? QueryOutcome.ResultsReturned,
    sources: sourcesOf(listed, returned),
    entry: { dueAt, filedAt, statesReason, statesResult },
  }));
}

/** A list sealed as a printout names its sources only in the rows that were entered; the rest is unstated. */
function sourcesOf(listed: readonly SourceCount[], returned: number): SourceCount[] {
  const unstated = returned - listed.reduce((sum, source) => sum + source.returned, 0);
  return unstated > 0 || listed.length === 0 ? [...listed, { source: 'UNSTATED', returned: Math.max(unstated, 0) }] : [...listed];
}
