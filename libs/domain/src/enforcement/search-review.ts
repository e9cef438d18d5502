import { decideRows, type NotApplicableReviewFacts, type RowDecision } from '../corroboration/review';
import { refuseInvolved } from '../duties';
import { choice, isRefusal, refuse, type Refusal } from '../kernel';

/** A linked search that is not over. */
export interface SearchUnderReview {
  readonly searchId: string;
  /** A supervisor is asked to review it now. */
  readonly asked: boolean;
  /** Who ran it, owns it or wrote anything in it: none of them reviews it. */
  readonly authorIds: readonly string[];
  /** Rows said not to apply that nobody else has approved yet. */
  readonly waiting: readonly (NotApplicableReviewFacts['rows'][number] & { readonly candidateId: string })[];
}

/** What clearing an action decided of one search. `reviewed`: with the action, so that nobody is asked to review it once more. */
export interface SearchDecided {
  readonly searchId: string;
  readonly decisions: readonly RowDecision[];
  readonly reviewed: boolean;
}

const mayReview = (authorIds: readonly string[], by: string): boolean =>
  refuseInvolved('faceSearch.supervisor-review', { AUTHOR: authorIds }, by) === undefined;

/**
 * VI.D, VI.E by setting: whoever clears an action decides in the same form on the rows said not to apply of the person it is against
 * (`candidateIds`): none of them counts as ended before somebody other than its author approved it. A search whose review is asked, with no row
 * left to decide, is reviewed with it, unless the reviewer wrote in it. Refusals: REVIEWER_IS_AUTHOR, REVIEW_INCOMPLETE naming the rows, and
 * CORROBORATION_INCOMPLETE for a row that goes back.
 */
export function reviewSearchesToo(
  searches: readonly SearchUnderReview[],
  candidateIds: readonly string[],
  decisions: readonly RowDecision[],
  by: string,
): readonly SearchDecided[] | Refusal {
  const rows = searches
    .flatMap(({ waiting }) => waiting)
    .filter(({ id, candidateId }) => candidateIds.includes(candidateId) || decisions.some(({ stepId }) => stepId === id));
  const decided = decideRows(rows, decisions, by);
  if (isRefusal(decided)) return decided;
  if (decided.refs.length > 0)
    return refuse('CORROBORATION_INCOMPLETE', choice('VI.D has ended or is pending before enforcement'), { rows: decided.refs });
  return searches.map(({ searchId, asked, authorIds, waiting }) => {
    const own = decided.decisions.filter(({ stepId }) => waiting.some(({ id }) => id === stepId));
    return { searchId, decisions: own, reviewed: asked && mayReview(authorIds, by) && own.length === waiting.length };
  });
}
