import { refuseInvolved } from '../duties';
import { choice, isRefusal, refuse, type Refusal } from '../kernel';
import { contradictingRows, pendingRows } from '../corroboration/board';
import type { BasisForm } from '../corroboration/model';
import type { Actor } from '../people';
import { guard } from './guard';
import type { EnforcementFacts, EnforcementForm, EnforcementRequested, EnforcementReviewed, EnforcementReviewForm } from './model';
import { EnforcementKind, EnforcementReviewDecision, FaceSearchLink } from './model';
import { partsInRequest } from './steps';
import { reviewSearchesToo, type SearchDecided, type SearchUnderReview } from './search-review';

/**
 * VI.E: a member asks for an action against a person. Refusals: those of `guard` (FR_SOLE_BASIS, LINEUP_NOT_INDEPENDENT, FR_LINK_UNDECLARED,
 * FR_LINK_ANSWER_REQUIRED, PURPOSE_BARS_ENFORCEMENT, DETERMINATION_REQUIRED, CORROBORATION_INCOMPLETE, IDENTITY_DETERMINATION_REQUIRED,
 * CONTRADICTION_UNADDRESSED, PENDING_NOT_FOR_THIS_ACTION, AFFIDAVIT_ANSWER_REQUIRED, WARRANT_UNCONFIRMED, BASIS_REQUIRED,
 * BASIS_NOT_SUPPORTING).
 */
export function requestEnforcement(facts: EnforcementFacts, form: EnforcementForm, by: Actor, now: number): EnforcementRequested | Refusal {
  const passed = guard(facts, form, now);
  if (isRefusal(passed)) return passed;
  const { link, searches, candidates, rows, bases } = passed;
  return {
    outcome: 'REQUESTED',
    refs: searches.map(({ searchId }) => searchId),
    caseId: facts.caseId,
    kind: form.kind,
    subject: form.subject,
    bases,
    link,
    linkedSearchIds: searches.map(({ searchId }) => searchId),
    linkedCandidateIds: candidates.map(({ candidateId }) => candidateId),
    operatorIds: [...new Set(searches.map(({ operatorId }) => operatorId))],
    pendingStepIds: pendingRows(rows).map(({ id }) => id),
    exculpatoryStepIds: contradictingRows(rows).map(({ id }) => id),
    contradictions: form.contradictions,
    faceSearchPointed: form.faceSearchPointed ?? null,
    affidavitNamesFaceSearch: form.affidavitNamesFaceSearch ?? null,
    warrant: form.warrant ?? null,
    author: by.memberId,
    at: now,
  };
}

/** The request as its author would send it again. */
function formOf(request: EnforcementRequested): EnforcementForm {
  const bases = request.bases.map(({ stepId, type, sourceRef }): BasisForm => ({
    ...(stepId ? { stepId } : { type }),
    ...(sourceRef && { sourceRef }),
  }));
  return {
    kind: request.kind,
    subject: request.subject,
    bases,
    candidateIds: request.linkedCandidateIds,
    contradictions: request.contradictions,
    ...(request.faceSearchPointed !== null && { faceSearchPointed: request.faceSearchPointed }),
    ...(request.affidavitNamesFaceSearch !== null && { affidavitNamesFaceSearch: request.affidavitNamesFaceSearch }),
    ...(request.warrant && { warrant: request.warrant }),
  };
}

/** What a reviewer looks at. `underReview`: the linked searches that are not over. */
export interface ReviewFacts extends EnforcementFacts {
  readonly request: EnforcementRequested;
  readonly underReview: readonly SearchUnderReview[];
}

/**
 * VI.E by setting: a supervisor who is neither the author nor ran the search clears or returns the request. Clearing looks through the
 * guard again, and decides on the rows said not to apply and the review of the searches (`reviewSearchesToo`). Refusals: REVIEWER_IS_AUTHOR,
 * REVIEW_INCOMPLETE, ENFORCEMENT_NOTE_REQUIRED (returned; pending steps; an affidavit that does not name FACESNXT),
 * FR_LINK_ANSWER_REQUIRED and FR_LINK_UNDECLARED (the reviewer's own answer), and those of `guard`.
 */
export function reviewEnforcement(facts: ReviewFacts, form: EnforcementReviewForm, by: Actor, now: number): EnforcementReviewed | Refusal {
  const barred = refuseInvolved('enforcementAction.supervisor-review', partsInRequest(facts.request), by.memberId);
  const refusal = barred ?? (form.decision === EnforcementReviewDecision.Cleared ? uncleared(facts, form, now) : undefined);
  if (refusal) return refusal;
  const note = form.note?.trim() || null;
  const needed = noteNeeded(facts, form);
  if (needed && !note) return refuse('ENFORCEMENT_NOTE_REQUIRED', choice('the reviewer’s note'), { because: needed });
  const searches = form.decision === EnforcementReviewDecision.Cleared ? searchesDecided(facts, form, by) : [];
  if (isRefusal(searches)) return searches;
  const { decision: outcome, faceSearchPointed = null } = form;
  return { outcome, note, reviewer: by.memberId, faceSearchPointed, searches, at: now };
}

/** Where the department asks for VI.D first, its rows are decided; whoever serves a warrant does not go through VI.D again. */
function searchesDecided(
  { policy, request, underReview }: ReviewFacts,
  { decisions = [] }: EnforcementReviewForm,
  by: Actor,
): readonly SearchDecided[] | Refusal {
  const required = policy.enforcement.corroborationRequired && request.kind !== EnforcementKind.WarrantService;
  return reviewSearchesToo(underReview, required ? request.linkedCandidateIds : [], decisions, by.memberId);
}

function uncleared(
  facts: EnforcementFacts & { readonly request: EnforcementRequested },
  { faceSearchPointed }: EnforcementReviewForm,
  now: number,
): Refusal | undefined {
  const passed = guard(facts, formOf(facts.request), now);
  if (isRefusal(passed)) return passed;
  const linked = passed.link === FaceSearchLink.Found || passed.link === FaceSearchLink.Declared;
  const answering = choice('author and reviewer answer where lists cannot be compared');
  if (passed.link === FaceSearchLink.Uncomparable && faceSearchPointed === undefined) return refuse('FR_LINK_ANSWER_REQUIRED', answering);
  const differs = faceSearchPointed !== undefined && faceSearchPointed !== linked;
  return differs ? refuse('FR_LINK_UNDECLARED', answering, { author: linked, reviewer: faceSearchPointed }) : undefined;
}

function noteNeeded(
  { request, rows }: EnforcementFacts & { readonly request: EnforcementRequested },
  { decision }: EnforcementReviewForm,
): string | undefined {
  if (decision === EnforcementReviewDecision.Returned) return decision;
  const pending = pendingRows(rows.filter(({ candidateId }) => request.linkedCandidateIds.includes(candidateId)));
  if (pending.length > 0) return 'PENDING_STEPS';
  return request.affidavitNamesFaceSearch === false ? 'AFFIDAVIT_SILENT' : undefined;
}
