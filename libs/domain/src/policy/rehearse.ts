import { isIndependent } from '../corroboration/likeness';
import { EvidenceType } from '../corroboration/model';
import { choice, refuse, sop, type Authority, type Refusal, type RefusalCode } from '../kernel';
import { checkCaseNumber } from '../search/case-gates';
import { evaluateGates } from '../search/gates';
import { Gate, type GateFacts, type SearchForm } from '../search/model';
import { Comparison } from '../search/outcomes';
import { isReviewed } from '../search/openings';
import { CorroborationProfile, Purpose, type PurposeDetails, type PurposeForm } from '../search/purpose';
import type { PolicyPack } from './pack';
import { trainingValidUntil } from './training-validity';

/** A search that was made, with the facts of its gates as of `at` (UTC epoch ms): when it was submitted, or ran. */
export interface RecordedSearch {
  readonly searchId: string;
  readonly at: number;
  /** `policy`: the pack that it was made under. */
  readonly facts: GateFacts;
  readonly form: SearchForm;
  readonly determination: Comparison | null;
  readonly profile: CorroborationProfile;
  readonly followedUp: boolean;
  /** No case had its number before: the pattern of case numbers was asked. */
  readonly opensCase: boolean;
  /** It had run in FACESNXT when it was recorded: what fails then is a discrepancy, never a refusal. */
  readonly recordedLate: boolean;
}

/** A request for enforcement that was made: what it rests on, and whether a face search is linked to the person. */
export interface RecordedEnforcement {
  readonly requestId: string;
  readonly at: number;
  readonly pinned: PolicyPack;
  readonly linked: boolean;
  readonly bases: readonly EvidenceType[];
}

/** A rule of the draft that would not have been met, with what asks for it. */
export interface RuleMet {
  readonly code: RefusalCode;
  readonly authority: Authority;
  readonly gate?: Gate;
}

/** What a draft would have changed: the rules that would have refused, those that would have made a discrepancy, the settings that would have added a step. */
export interface RehearsalFinding {
  readonly id: string;
  readonly at: number;
  readonly refusedBy: readonly RuleMet[];
  /** Of a search that was recorded late, and is never refused (A20). */
  readonly discrepantBy: readonly RuleMet[];
  readonly delayedBy: readonly Authority[];
}

/** Longest period of a rehearsal in days. */
const REHEARSAL_DAYS = 92;
/** Most searches of a rehearsal. */
export const REHEARSAL_SEARCHES = 2_000;

/** A quarter in which the clock goes back is an hour longer than its days. */
const LONGEST_MS = REHEARSAL_DAYS * 86_400_000 + 3_600_000;

/** The period `[from, to)` of a rehearsal has passed and is not too long. Instants in UTC epoch ms. Refusal: POLICY_PERIOD_INVALID. */
export function checkPeriod({ from, to }: { readonly from: number; readonly to: number }, now: number): Refusal | undefined {
  const whole = from < to && to <= now && to - from <= LONGEST_MS;
  return whole ? undefined : refuse('POLICY_PERIOD_INVALID', choice('policy rehearsals'), { days: REHEARSAL_DAYS });
}

/** A period is not replayed in part. Refusal: POLICY_PERIOD_INVALID with how many searches it holds. */
export function checkExtent(searches: number): Refusal | undefined {
  if (searches <= REHEARSAL_SEARCHES) return undefined;
  return refuse('POLICY_PERIOD_INVALID', choice('policy rehearsals'), { searches, most: REHEARSAL_SEARCHES });
}

/**
 * Replays a recorded search against a draft, through the gates that decide searches. Named is what the draft would have refused, or found when it was
 * recorded late, and the pack of its day did not: what was wrong then is wrong under both. Nothing where nothing would have changed.
 */
export function rehearseSearch(search: RecordedSearch, draft: PolicyPack): RehearsalFinding | undefined {
  const { searchId: id, facts, at, recordedLate } = search;
  const before = failedUnder(search, facts.policy);
  const fresh = failedUnder(search, draft).filter(({ code, gate }) => !before.some((met) => met.gate === gate && met.code === code));
  const failed = recordedLate ? { refusedBy: [], discrepantBy: fresh } : { refusedBy: fresh, discrepantBy: [] };
  return finding({ id, at, ...failed, delayedBy: delaysOf(search, draft) });
}

function failedUnder({ facts, form, at, opensCase }: RecordedSearch, policy: PolicyPack): readonly RuleMet[] {
  const under = factsUnder(facts, policy);
  const numbered = { ...under, ...(opensCase && { caseFile: undefined }) };
  return evaluateGates(under, formUnder(form, policy), at).flatMap(({ gate, refusal }) => {
    const failed = gate === Gate.CaseNumber ? checkCaseNumber(numbered, form) : refusal;
    return failed ? [{ code: failed.code, authority: failed.authority, gate }] : [];
  });
}

/** V.E.3: completed training is valid for as long as the draft says; what was entered under the pack of its day stays where both say the same. */
function factsUnder({ operator, ...facts }: GateFacts, policy: PolicyPack): GateFacts {
  if (policy.training.validityMonths === facts.policy.training.validityMonths) return { ...facts, operator, policy };
  const training = operator.training.map((record) => ({ ...record, expiresAt: trainingValidUntil(record.completedAt, policy) }));
  return { ...facts, operator: { ...operator, training }, policy };
}

/** Whoever accepted the official-use statement of the day would have accepted another wording. */
const formUnder = ({ attestation, ...form }: SearchForm, { attestationVersion }: PolicyPack): SearchForm => ({
  ...form,
  ...(attestation && { attestation: { ...attestation, version: attestationVersion } }),
});

/** The steps that a draft adds: a second examiner of a match, a review where the pack of the day asked for none. */
function delaysOf(search: RecordedSearch, draft: PolicyPack): readonly Authority[] {
  const { policy: pinned } = search.facts;
  const examined = ({ search: { blindSecondExaminer } }: PolicyPack): boolean =>
    blindSecondExaminer && search.determination === Comparison.Match;
  return [
    examined(draft) && !examined(pinned) ? [choice('blindSecondExaminer')] : [],
    reviewed(search, pinned) ? [] : reviewAsked(search, draft),
  ].flat();
}

/** As `openSupervisorReview`: at a protected event, or by setting. */
const reviewed = (search: RecordedSearch, policy: PolicyPack): boolean =>
  Boolean(search.facts.probe?.event) || reviewAsked(search, policy).length > 0;

function reviewAsked({ facts: { probe }, profile, followedUp }: RecordedSearch, policy: PolicyPack): readonly Authority[] {
  if (isReviewed({ profile, followedUp }, policy))
    return [choice(policy.supervisorReviewOf !== 'ALL' && profile === CorroborationProfile.Light ? 'lightReviewed' : 'supervisorReviewOf')];
  return policy.search.minorsReviewed && probe?.minor === true ? [choice('minorsReviewed')] : [];
}

/** VI.E: replays what a recorded request rests on. Named where nothing of it is independent under the draft, and something was before. */
export function rehearseEnforcement(request: RecordedEnforcement, draft: PolicyPack): RehearsalFinding | undefined {
  const { requestId, at, pinned, linked, bases } = request;
  const independent = (policy: PolicyPack): boolean => bases.some((type) => isIndependent(type, policy));
  if (!linked || independent(draft) || !independent(pinned)) return undefined;
  const lineup = bases.includes(EvidenceType.LineupFromCandidate);
  const met: RuleMet = lineup
    ? { code: 'LINEUP_NOT_INDEPENDENT', authority: choice('lineupFromCandidate') }
    : { code: 'FR_SOLE_BASIS', authority: sop('VI.E') };
  return finding({ id: requestId, at, refusedBy: [met], discrepantBy: [], delayedBy: [] });
}

const finding = (found: RehearsalFinding): RehearsalFinding | undefined =>
  found.refusedBy.length + found.discrepantBy.length + found.delayedBy.length > 0 ? found : undefined;

/** A recorded purpose as it was filled in. */
export function purposeForm(details: PurposeDetails): PurposeForm {
  switch (details.purpose) {
    case Purpose.LawfulDetention: {
      const { purpose, legalBasis, place, detainedAt } = details;
      return { purpose, detention: { legalBasis, place, at: detainedAt } };
    }
    case Purpose.Assistance: {
      const { purpose, reason, explanation } = details;
      return { purpose, assistance: { reason, ...(explanation !== undefined && { explanation }) } };
    }
    default:
      return details;
  }
}
