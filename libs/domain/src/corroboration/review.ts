import { choice, refuse, type Refusal } from '../kernel';

export interface NotApplicableReviewFacts {
  /** Rows that wait for approval (`rowsToApprove`), with who wrote them. */
  readonly rows: readonly { readonly id: string; readonly by: string | null }[];
  readonly operatorId: string;
}

export interface RowDecision {
  readonly stepId: string;
  readonly decision: 'APPROVED' | 'RETURNED';
  readonly note?: string;
}

/** `refs` are the rows that go back to the member; APPROVED when there are none. */
export interface NotApplicableReviewed {
  readonly outcome: 'APPROVED' | 'RETURNED';
  readonly refs: readonly string[];
  readonly decisions: readonly RowDecision[];
  readonly by: string;
  readonly at: number;
}

/**
 * VI.D by setting: all steps said not to apply are looked at in one task, by somebody who is neither their author nor the operator.
 * Refusals: REVIEWER_IS_AUTHOR, REVIEW_INCOMPLETE naming rows without a decision or returned without a note.
 */
export function reviewNotApplicable(
  facts: NotApplicableReviewFacts,
  form: { readonly decisions: readonly RowDecision[] },
  by: string,
  now: number,
): NotApplicableReviewed | Refusal {
  const setting = choice('not-applicable steps are approved by somebody else');
  if (by === facts.operatorId || facts.rows.some((row) => row.by === by)) return refuse('REVIEWER_IS_AUTHOR', setting);
  const decisions = facts.rows.map(({ id }) => form.decisions.find(({ stepId }) => stepId === id));
  const open = facts.rows.filter((_, index) => {
    const made = decisions[index];
    return !made || (made.decision === 'RETURNED' && !made.note?.trim());
  });
  if (open.length > 0) return refuse('REVIEW_INCOMPLETE', setting, { rows: open.map(({ id }) => id) });
  const complete = decisions.filter((made) => made !== undefined);
  const refs = complete.filter(({ decision }) => decision === 'RETURNED').map(({ stepId }) => stepId);
  return { outcome: refs.length === 0 ? 'APPROVED' : 'RETURNED', refs, decisions: complete, by, at: now };
}
