import {
  openCaseReportEntry,
  openCorroboration,
  openCorroborationAgain,
  openEntryAddendum,
  openIdentityDetermination,
  openNotApplicableReview,
  openSearchNotice,
  openSupervisorReview,
  type SearchOpeningFacts,
} from '../search/openings';
import { Purpose, type PurposeDetails } from '../search/purpose';
import { SearchOutcome } from '../search/steps';
import type { Opening } from '../tasks/opening';
import { rowsToApprove } from './board';
import { isUnended } from './further-lineup';
import { owedRows } from './prosecutor';
import { CorroborationOutcome, SearchReviewDecision, type CorroborationKind, type CorroborationRow, type IdentityState } from './model';

/** What is recorded of a search so far, the newest of each. Instants in UTC epoch ms. */
export interface Recorded {
  /** The determination that counts. */
  readonly determinedAt: number | null;
  /** The newest filing of the entry itself. */
  readonly entryAt: number | null;
  readonly identities: readonly { readonly candidateId: string; readonly state: IdentityState; readonly at: number }[];
  /** The newest addition to the entry about each candidate. */
  readonly addenda: readonly { readonly candidateId: string; readonly at: number }[];
  readonly reviewedAt: number | null;
  /** The supervisor's newest return of the search. */
  readonly returnedAt: number | null;
  /** The rows of which a prosecutor has been told. */
  readonly toldRowIds: readonly string[];
}

/** A search with what decides how its steps begin, the first time and again. */
export interface RoundFacts extends SearchOpeningFacts {
  readonly recorded: Recorded;
}

const settled = (outcome: string): Opening => ({ type: 'SETTLED', outcome });
const since = (at: number | null | undefined, other: number | null): boolean =>
  at !== null && at !== undefined && (other === null || at >= other);

/** VIII.A.5: the medical examiner's number and jurisdiction are due before the search closes. */
export function lacksExaminer(purpose: PurposeDetails | null): boolean {
  if (purpose?.purpose !== Purpose.Deceased) return false;
  const { caseNumber, jurisdiction } = purpose.medicalExaminer;
  return !(caseNumber?.trim() && jurisdiction?.trim());
}

/** Whether the entry says what was determined last, and nobody returned a search without candidates to follow since. */
function entryStands({ recorded, followedUpIds }: RoundFacts): boolean {
  const { entryAt, determinedAt, returnedAt } = recorded;
  return since(entryAt, determinedAt) && (followedUpIds.length > 0 || since(entryAt, returnedAt));
}

/** VI.C: asked again after a new determination, and while the medical examiner's number is missing. */
export const openEntryRound = (facts: RoundFacts): Opening =>
  entryStands(facts) && !lacksExaminer(facts.purpose) ? settled('FILED') : openCaseReportEntry(facts);

/** VI.D: a row that ended stands; one that is pending, or was returned by the review, is asked for again. */
export const openCorroborationRound =
  (kind: CorroborationKind) =>
  (facts: RoundFacts, candidateId: string): Opening => {
    const own = facts.rows.filter((one) => one.kind === kind && one.candidateId === candidateId);
    const row = own.find(isUnended) ?? own.at(-1);
    if (row?.outcome && !isUnended(row)) return settled(row.outcome);
    const opening = row ? openCorroborationAgain(facts) : openCorroboration(kind)(facts);
    return restingUntil(row?.pendingUntil ?? null, opening, facts.ownerId);
  };

/** What is pending is its owner's and rests until its date; the owner may end it earlier. */
const restingUntil = (until: number | null, opening: Opening, ownerId: string): Opening =>
  until === null || opening.type !== 'HUMAN' ? opening : { ...opening, assignee: ownerId, restsUntil: until };

const EVIDENCE: readonly (CorroborationOutcome | null)[] = [
  CorroborationOutcome.Supports,
  CorroborationOutcome.Contradicts,
  CorroborationOutcome.Neutral,
];

const newestEvidence = (rows: readonly CorroborationRow[]): number | null =>
  rows.reduce<number | null>(
    (newest, { outcome, at }) => (EVIDENCE.includes(outcome) && at !== null ? Math.max(at, newest ?? at) : newest),
    null,
  );

/** V.E.2: the conclusion on a candidate that counts: nothing has been recorded, and nobody has returned the search, since. */
function standingIdentity({ recorded, rows }: RoundFacts, candidateId: string): Recorded['identities'][number] | undefined {
  const identity = recorded.identities.find((one) => one.candidateId === candidateId);
  const evidence = newestEvidence(rows.filter((one) => one.candidateId === candidateId));
  return identity && since(identity.at, evidence) && since(identity.at, recorded.returnedAt) ? identity : undefined;
}

/** V.E.2: asked again when evidence came in since, or the search was returned. */
export function openIdentityRound(facts: RoundFacts, candidateId: string): Opening {
  const identity = standingIdentity(facts, candidateId);
  return identity ? settled(identity.state) : openIdentityDetermination(facts);
}

/** Whether the conclusion that counts is added to the case-report entry. */
function addendumStands(facts: RoundFacts, candidateId: string): boolean {
  const identity = standingIdentity(facts, candidateId);
  const addendum = facts.recorded.addenda.find((one) => one.candidateId === candidateId);
  return identity !== undefined && since(addendum?.at, identity.at);
}

/** VI.C: asked again after each new conclusion. */
export const openAddendumRound = (facts: RoundFacts, candidateId: string): Opening =>
  addendumStands(facts, candidateId) ? settled('FILED') : openEntryAddendum(facts);

/** Asked for whatever contradicts or tends to clear and was not told yet; each row once, whoever tells of it. */
export function openNoticeRound(facts: RoundFacts, candidateId: string): Opening {
  const own = facts.rows.filter((one) => one.candidateId === candidateId);
  const owed = owedRows(own, { profile: facts.profile, toldIds: facts.recorded.toldRowIds });
  return owed.length === 0 ? settled('NOT_NEEDED') : openSearchNotice(facts);
}

/** By setting: a review holds until something is recorded after it. */
export function openReviewRound(facts: RoundFacts, at: number): Opening {
  const { reviewedAt, identities } = facts.recorded;
  const newest = Math.max(newestEvidence(facts.rows) ?? 0, ...identities.map((one) => one.at));
  return since(reviewedAt, newest) ? settled(SearchReviewDecision.Reviewed) : openSupervisorReview(facts, at);
}

/** VI.D by setting: rows said not to apply are decided with the supervisor's review; a task of their own only where none is asked. */
export const openNotApplicableRound = (facts: RoundFacts, at: number): Opening =>
  openReviewRound(facts, at).type === 'HUMAN' ? settled(SearchOutcome.NotNeeded) : openNotApplicableReview(facts, at);

/** What closing still lacks, by the same words as the steps that bring it. */
export function missingAtClose(facts: RoundFacts): {
  readonly entryFiled: boolean;
  readonly openCandidateIds: readonly string[];
  readonly missingAddendumIds: readonly string[];
  readonly rowsToApprove: readonly string[];
} {
  return {
    entryFiled: entryStands(facts),
    openCandidateIds: facts.followedUpIds.filter((id) => standingIdentity(facts, id) === undefined),
    missingAddendumIds: facts.followedUpIds.filter((id) => !addendumStands(facts, id)),
    rowsToApprove: rowsToApprove(facts.rows, facts.profile).map(({ id }) => id),
  };
}
