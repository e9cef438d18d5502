import { refuseInvolved } from '../duties';
import { choice, isRefusal, refuse, type Refusal } from '../kernel';
import { RowReviewDecision } from './model';

const SETTING = choice('not-applicable steps are approved by somebody else');

export interface NotApplicableReviewFacts {
  /** Rows that wait for approval (`rowsToApprove`), with who wrote them. */
  readonly rows: readonly { readonly id: string; readonly by: string | null }[];
  readonly operatorId: string;
  /** Who carries the search now, after a handover. */
  readonly ownerId: string;
}

export interface RowDecision {
  readonly stepId: string;
  readonly decision: RowReviewDecision;
  readonly note?: string;
}

/** `refs` are the rows that go back to the member; APPROVED when there are none. */
export interface NotApplicableReviewed {
  readonly outcome: RowReviewDecision;
  readonly refs: readonly string[];
  readonly decisions: readonly RowDecision[];
  readonly by: string;
  readonly at: number;
}

/**
 * VI.D by setting: all steps said not to apply are looked at in one task, by somebody who is neither their author nor the operator, nor carries the search.
 * Refusals: REVIEWER_IS_AUTHOR, REVIEW_INCOMPLETE naming rows without a decision or returned without a note.
 */
export function reviewNotApplicable(
  facts: NotApplicableReviewFacts,
  form: { readonly decisions: readonly RowDecision[] },
  by: string,
  now: number,
): NotApplicableReviewed | Refusal {
  const own = refuseInvolved('faceSearch.not-applicable-review', { OWN: [facts.operatorId, facts.ownerId] }, by);
  if (own) return own;
  const decided = decideRows(facts.rows, form.decisions, by);
  if (isRefusal(decided)) return decided;
  return { outcome: decided.refs.length === 0 ? RowReviewDecision.Approved : RowReviewDecision.Returned, ...decided, by, at: now };
}

/**
 * What somebody decided on every row said not to apply; `refs` are the rows that go back. Decisions on anything else are left out. Refusals:
 * REVIEWER_IS_AUTHOR, REVIEW_INCOMPLETE naming rows without a decision or returned without a note.
 */
export function decideRows(
  rows: NotApplicableReviewFacts['rows'],
  decisions: readonly RowDecision[],
  by: string,
): Pick<NotApplicableReviewed, 'refs' | 'decisions'> | Refusal {
  const authored = refuseInvolved('faceSearch.not-applicable-review', { AUTHOR: rows.map((row) => row.by) }, by);
  if (authored) return authored;
  const made = rows.map(({ id }) => decisions.find(({ stepId }) => stepId === id));
  const open = rows.filter((_, index) => {
    const one = made[index];
    return !one || (one.decision === RowReviewDecision.Returned && !one.note?.trim());
  });
  if (open.length > 0) return refuse('REVIEW_INCOMPLETE', SETTING, { rows: open.map(({ id }) => id) });
  const complete = made.filter((one) => one !== undefined);
  return {
    decisions: complete,
    refs: complete.filter(({ decision }) => decision === RowReviewDecision.Returned).map(({ stepId }) => stepId),
  };
}
