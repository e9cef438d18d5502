import type { CorroborationKind, RowReviewDecision, SearchReview } from '@app/domain/corroboration';
import type { EntityManager } from 'typeorm';
import { rows } from '../transaction';

/** What somebody else decided on the search (`step` null), or on one of its rows said not to apply, and what they wrote. Instants in ISO 8601. */
export interface ReviewView {
  readonly decision: SearchReview | RowReviewDecision;
  readonly step: { readonly id: string; readonly kind: CorroborationKind; readonly candidateId: string } | null;
  readonly by: string;
  readonly at: string;
  readonly note: string | null;
}

const REVIEWS = `SELECT r.decision, r.step, m.name AS by, r.at, r.note FROM (
    SELECT decision, NULL::jsonb AS step, by, at, note FROM supervisor_review WHERE search_id = $1
    UNION ALL SELECT n.decision, jsonb_build_object('id', c.id, 'kind', c.kind, 'candidateId', c.candidate_id), n.by, n.at, n.note
      FROM not_applicable_review n JOIN corroboration_row c ON c.id = n.row_id AND c.version = n.row_version WHERE n.search_id = $1
  ) r JOIN member m ON m.id = r.by ORDER BY r.at, r.step IS NOT NULL, r.step ->> 'kind'`;

/** Every review of a search and of its rows, the first one first: whoever carries the search reads what to do again, and why. */
export async function reviewViews(manager: EntityManager, searchId: string): Promise<ReviewView[]> {
  const stored = await rows<Omit<ReviewView, 'at'> & { readonly at: Date }>(manager, REVIEWS, [searchId]);
  return stored.map((one) => ({ ...one, at: one.at.toISOString() }));
}
