import { RowReviewDecision, type RowDecision } from '@app/domain/corroboration';
import type { SearchReviewed } from '@app/domain/search/close';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { row } from '../transaction';

/** What somebody else decided on the rows said not to apply. */
export interface RowReviews {
  readonly searchId: string;
  readonly now: Date;
  readonly decisions: readonly RowDecision[];
  readonly by: string;
}

/** Records the review of each row: an approved one names its approver, a returned one does not count any more. */
export async function recordRowReviews(manager: EntityManager, { searchId, now, decisions, by }: RowReviews): Promise<void> {
  await manager.query(
    `WITH d AS (SELECT * FROM unnest($2::uuid[], $3::text[], $4::text[]) AS d(row_id, decision, note)),
     newest AS (SELECT d.*, (SELECT max(version) FROM corroboration_row r WHERE r.id = d.row_id AND r.search_id = $1) AS version FROM d),
     kept AS (
       INSERT INTO not_applicable_review (row_id, row_version, search_id, decision, note, by, at)
       SELECT row_id, version, $1, decision, note, $5, $6 FROM newest)
     UPDATE corroboration_row r SET approved_by = CASE WHEN n.decision = '${RowReviewDecision.Approved}' THEN $5::uuid END,
       returned_at = CASE WHEN n.decision = '${RowReviewDecision.Returned}' THEN $6::timestamptz END
     FROM newest n WHERE r.id = n.row_id AND r.version = n.version`,
    [
      searchId,
      decisions.map(({ stepId }) => stepId),
      decisions.map(({ decision }) => decision),
      decisions.map(({ note }) => note?.trim() || null),
      by,
      now,
    ],
  );
}

/** Who wrote what the supervisor reviews: rows, conclusions, the comparison. */
export async function readAuthors(manager: EntityManager, searchId: string): Promise<string[]> {
  const found = await row<{ ids: string[] }>(
    manager,
    `SELECT array(SELECT by FROM corroboration_row WHERE search_id = $1 UNION SELECT by FROM identity_determination WHERE search_id = $1
       UNION SELECT decided_by FROM comparison_determination WHERE search_id = $1) AS ids`,
    [searchId],
  );
  return found?.ids ?? [];
}

/** Records the supervisor's review of a search with that of its rows. */
export async function recordSearchReview(
  manager: EntityManager,
  { searchId, now, fact }: { searchId: string; now: Date; fact: SearchReviewed },
): Promise<void> {
  await recordRowReviews(manager, { searchId, now, decisions: fact.decisions, by: fact.by });
  await manager.query('INSERT INTO supervisor_review (id, search_id, decision, note, by, at) VALUES ($1, $2, $3, $4, $5, $6)', [
    randomUUID(),
    searchId,
    fact.search,
    fact.note,
    fact.by,
    now,
  ]);
}
