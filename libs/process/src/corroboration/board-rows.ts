import type { CorroborationRow } from '@app/domain/corroboration';
import type { EntityManager } from 'typeorm';
import { rows } from '../transaction';

/** A row of the board as people read it. Instants in ISO 8601. */
export interface RowView extends Pick<
  CorroborationRow,
  'id' | 'kind' | 'outcome' | 'evidenceType' | 'exculpatory' | 'pendingReason' | 'notApplicableReason'
> {
  readonly version: number;
  readonly origin: string | null;
  readonly evidenceRefs: readonly string[];
  readonly explanation: string | null;
  readonly pendingUntil: string | null;
  readonly by: string;
  readonly at: string;
  readonly approvedBy: string | null;
}

interface Detail {
  readonly id: string;
  readonly version: number;
  readonly origin: string | null;
  readonly evidenceRefs: string[];
  readonly explanation: string | null;
  readonly by: string;
  readonly at: Date;
  readonly approvedBy: string | null;
}

const DETAILS = `SELECT DISTINCT ON (r.id) r.id, r.version, r.origin, r.evidence_refs AS "evidenceRefs", r.explanation, m.name AS by, r.at,
    (SELECT name FROM member WHERE id = r.approved_by) AS "approvedBy"
  FROM corroboration_row r JOIN member m ON m.id = r.by WHERE r.search_id = $1 ORDER BY r.id, r.version DESC`;

/** How the rows of a search are shown: each with who recorded it, where its evidence is, and its words. */
export async function rowViews(manager: EntityManager, searchId: string): Promise<(row: CorroborationRow) => RowView> {
  const details = await rows<Detail>(manager, DETAILS, [searchId]);
  return ({ id, kind, outcome, evidenceType, exculpatory, pendingReason, pendingUntil, notApplicableReason }) => {
    const detail = details.find((one) => one.id === id);
    if (detail === undefined) throw new Error('a row of the board was not read with its details');
    return {
      ...detail,
      kind,
      outcome,
      evidenceType,
      exculpatory,
      pendingReason,
      pendingUntil: pendingUntil === null ? null : new Date(pendingUntil).toISOString(),
      notApplicableReason,
      at: detail.at.toISOString(),
    };
  };
}

/** A line-up as the board shows it; what fell short is named. Instants in ISO 8601. */
export interface LineupView {
  readonly id: string;
  readonly candidateId: string;
  readonly kind: string;
  readonly method: string | null;
  readonly suspectSource: string;
  readonly fillers: number | null;
  readonly response: string | null;
  readonly confidenceStatement: string | null;
  readonly compliance: string | null;
  readonly deviations: readonly { readonly type: string; readonly authority: { readonly kind: string; readonly ref: string } }[];
  readonly heldAt: string | null;
  readonly presentedAt: string | null;
}

type StoredLineup = Omit<LineupView, 'heldAt' | 'presentedAt'> & { readonly heldAt: Date | null; readonly presentedAt: Date | null };

const LINEUPS = `SELECT id, candidate_id AS "candidateId", kind, method, suspect_source AS "suspectSource", filler_count AS fillers, response,
    confidence_statement AS "confidenceStatement", compliance, deviations, coalesce(held_at, started_at) AS "heldAt", presented_at AS "presentedAt"
  FROM lineup WHERE search_id = $1 ORDER BY recorded_at`;

/** Every line-up of a search, the first one first. */
export async function lineupViews(manager: EntityManager, searchId: string): Promise<LineupView[]> {
  const stored = await rows<StoredLineup>(manager, LINEUPS, [searchId]);
  return stored.map((one) => ({ ...one, heldAt: one.heldAt?.toISOString() ?? null, presentedAt: one.presentedAt?.toISOString() ?? null }));
}
