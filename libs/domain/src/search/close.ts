import { decideRows, type NotApplicableReviewFacts, type RowDecision } from '../corroboration/review';
import { SearchReview, SearchReviewDecision } from '../corroboration/model';
import { refuseInvolved } from '../duties';
import { choice, isRefusal, refuse, refuseAll, sop, type Refusal } from '../kernel';
import { Purpose, type PurposeDetails } from './purpose';
import { QueryOutcome, type Comparison } from './outcomes';
import { ADDENDUM, SearchOutcome } from './steps';

export interface SupervisorReviewFacts {
  readonly operatorId: string;
  /** Who carries it now, after a handover. */
  readonly ownerId: string;
  /** Authors of determinations and rows. */
  readonly authorIds: readonly string[];
  /** Rows said not to apply that wait for somebody else's approval (`rowsToApprove`). */
  readonly rows: NotApplicableReviewFacts['rows'];
}

export interface SupervisorReviewForm {
  readonly decision: SearchReviewDecision;
  readonly note?: string;
  /** One for each row said not to apply; a search that is returned may leave them for the next time. */
  readonly decisions?: readonly RowDecision[];
}

/** `refs` are the rows that go back to the member; `search` is what was decided on the search itself. */
export interface SearchReviewed {
  readonly outcome: SearchReviewDecision;
  readonly refs: readonly string[];
  readonly decisions: readonly RowDecision[];
  readonly search: SearchReview;
  readonly note: string | null;
  readonly by: string;
  readonly at: number;
}

/**
 * The supervisor looks at a search that was followed up and, in the same form, at its rows said not to apply; a row that goes back brings the
 * search round again. Never who ran it, carries it or wrote anything in it. Refusals: REVIEWER_IS_AUTHOR, REVIEW_INCOMPLETE (a return without a note, or a row without a decision).
 */
export function reviewSearch(facts: SupervisorReviewFacts, form: SupervisorReviewForm, by: string, now: number): SearchReviewed | Refusal {
  const refusal = refuseInvolved('faceSearch.supervisor-review', { OWN: [facts.operatorId, facts.ownerId], AUTHOR: facts.authorIds }, by);
  if (refusal) return refusal;
  const note = form.note?.trim() || null;
  if (form.decision === SearchReviewDecision.Returned && !note)
    return refuse('REVIEW_INCOMPLETE', choice('a returned review has a note'), { fields: ['note'] });
  const given = form.decisions ?? [];
  const asked =
    form.decision === SearchReviewDecision.Reviewed ? facts.rows : facts.rows.filter(({ id }) => given.some(({ stepId }) => stepId === id));
  const decided = decideRows(asked, given, by);
  if (isRefusal(decided)) return decided;
  if (form.decision === SearchReviewDecision.Reviewed && decided.refs.length > 0)
    return { outcome: SearchReviewDecision.Returned, ...decided, search: SearchReview.RowsReturned, note, by, at: now };
  return { outcome: form.decision, ...decided, search: form.decision, note, by, at: now };
}

/** What closing looks at, read in the transaction that closes. */
export interface CloseFacts {
  readonly queryOutcome: QueryOutcome | null;
  readonly determination: Comparison | null;
  readonly entryFiled: boolean;
  readonly purpose: PurposeDetails | null;
  /** Candidates followed up whose identity nobody has determined yet. */
  readonly openCandidateIds: readonly string[];
  /** Candidates followed up whose outcome is not yet added to the entry. */
  readonly missingAddendumIds: readonly string[];
  readonly rowsToApprove: readonly string[];
  /** The case was sealed meanwhile. */
  readonly sealed: boolean;
}

export interface SearchClosed {
  readonly outcome: typeof SearchOutcome.Closed | typeof SearchOutcome.ClosedSealed;
  readonly at: number;
}

/**
 * The search is over; in a sealed case as soon as it is documented (VI.C). Refusals, all together: DETERMINATION_REQUIRED, DOCUMENTATION_REQUIRED, CORROBORATION_INCOMPLETE, REVIEW_INCOMPLETE,
 * MEDICAL_EXAMINER_REQUIRED.
 */
export function closeSearch(facts: CloseFacts, now: number): SearchClosed | Refusal {
  const undocumented = facts.entryFiled ? undefined : refuse('DOCUMENTATION_REQUIRED', sop('VI.C'), { fields: ['entry'] });
  if (facts.sealed) return undocumented ?? { outcome: SearchOutcome.ClosedSealed, at: now };
  const ran = facts.queryOutcome === QueryOutcome.ResultsReturned || facts.queryOutcome === QueryOutcome.NoCandidates;
  const undetermined = facts.queryOutcome === null || (ran && facts.determination === null);
  const examiner = facts.purpose?.purpose === Purpose.Deceased ? facts.purpose.medicalExaminer : undefined;
  const unnumbered = examiner !== undefined && !(examiner.caseNumber?.trim() && examiner.jurisdiction?.trim());
  const refusal = refuseAll([
    undetermined ? refuse('DETERMINATION_REQUIRED', sop('VI.B')) : undefined,
    undocumented,
    facts.openCandidateIds.length > 0
      ? refuse('CORROBORATION_INCOMPLETE', choice('an identity is concluded before a search closes'), {
          candidates: facts.openCandidateIds,
        })
      : undefined,
    facts.missingAddendumIds.length > 0
      ? refuse('DOCUMENTATION_REQUIRED', ADDENDUM, {
          candidates: facts.missingAddendumIds,
        })
      : undefined,
    facts.rowsToApprove.length > 0
      ? refuse('REVIEW_INCOMPLETE', choice('not-applicable steps are approved by somebody else'), { rows: facts.rowsToApprove })
      : undefined,
    unnumbered ? refuse('MEDICAL_EXAMINER_REQUIRED', choice('medical examiner’s number before close')) : undefined,
  ]);
  return refusal ?? { outcome: SearchOutcome.Closed, at: now };
}
