import { ladderFor, rungInstants } from '../calendar';
import { barredFrom, refuseBarred, refuseInvolved, Relation, type People } from '../duties';
import { choice, refuse, sop, system, type Refusal } from '../kernel';
import { candidatesFor, Role, type Actor, type Roster } from '../people';
import type { PolicyPack } from '../policy';
import type { Opening } from '../tasks/opening';
import { DiscrepancySource, DiscrepancyType, SubjectKind } from './discrepancy';
import { logDifferences } from './log';
import {
  ItemDecision,
  Reviewer,
  SubstantiationRule,
  type LogAttached,
  type MonthlyReport,
  type ReportReviewed,
  type ReportSigned,
  type Substantiation,
  type SubstantiationDecision,
} from './monthly-model';

const OWN_USE = choice('nobody reviews their own use');

export interface ReviewForm {
  readonly decisions: readonly SubstantiationDecision[];
}

const nameOf = ({ searchId, rule }: { readonly searchId: string; readonly rule: string }): string => `${searchId}/${rule}`;
const ownSearches = ({ rows, substantiations }: MonthlyReport, memberId: string): string[] => [
  ...new Set([...rows, ...substantiations].filter(({ operatorId }) => operatorId === memberId).map(({ searchId }) => searchId)),
];

/** Whose searches some rows of a report are. */
const operatorsOf = ({ rows, substantiations }: MonthlyReport, searchIds: readonly string[]): People => ({
  OWN: [...rows, ...substantiations].filter(({ searchId }) => searchIds.includes(searchId)).map(({ operatorId }) => operatorId),
});

/** A11: what an earlier report asked for is judged in its own task; here it is only shown. */
const fresh = ({ substantiations }: MonthlyReport): Substantiation[] => substantiations.filter(({ askedIn }) => askedIn === null);

/**
 * VII.B: the Commander reviews the report and decides on every flagged search that is not the Commander's own; own rows are left to the
 * Major. Refused: AUDIT_SELF_REVIEW for an own search; unknown, unanswered or wordless items. ASKED needs no words, nor accepting
 * what was drawn at random.
 */
export function reviewReport(report: MonthlyReport, form: ReviewForm, by: Actor, now: number): ReportReviewed | Refusal {
  const left = [
    ...report.rows.filter(({ reviewer }) => reviewer === Reviewer.Major).map(({ searchId }) => searchId),
    ...report.substantiations.filter(({ reviewer }) => reviewer === Reviewer.Major).map(({ searchId }) => searchId),
    ...ownSearches(report, by.memberId),
  ];
  const leftToMajor = [...new Set(left)].sort();
  const mine = fresh(report).filter(({ searchId }) => !leftToMajor.includes(searchId));
  const selfReview = form.decisions.some(({ searchId }) => leftToMajor.includes(searchId));
  const refusal = refuseBarred('monthlyReport.review-row', selfReview ? [Relation.Own] : [], { searchIds: leftToMajor });
  if (refusal) return refusal;
  return decideAll(mine, form, { leftToMajor, by: by.memberId, at: now });
}

/** The part of a review that is left to the Major: what `reviewReport` left. */
export interface MajorReviewFacts {
  readonly report: MonthlyReport;
  readonly leftToMajor: readonly string[];
}

/** A7: the Major reviews the rows that the Commander's review left. Refused like `reviewReport`, and for whoever made one of them. */
export function majorReviewReport(
  { report, leftToMajor }: MajorReviewFacts,
  form: ReviewForm,
  by: Actor,
  now: number,
): ReportReviewed | Refusal {
  const own = ownSearches(report, by.memberId).filter((searchId) => leftToMajor.includes(searchId));
  const refusal = refuseInvolved('monthlyReport.major-review', operatorsOf(report, leftToMajor), by.memberId, { searchIds: own });
  if (refusal) return refusal;
  const mine = fresh(report).filter(({ searchId }) => leftToMajor.includes(searchId));
  return decideAll(mine, form, { leftToMajor: [], by: by.memberId, at: now });
}

/** Asking explains itself; so does accepting what was only drawn at random. */
const needsWords = ({ decision, rule }: SubstantiationDecision): boolean =>
  decision === ItemDecision.Discrepancy || (decision === ItemDecision.Accepted && rule !== SubstantiationRule.RandomSample);

type ReviewedBy = Pick<ReportReviewed, 'leftToMajor' | 'by' | 'at'>;

function decideAll(items: readonly Substantiation[], { decisions }: ReviewForm, reviewed: ReviewedBy): ReportReviewed | Refusal {
  const known = items.map(nameOf);
  const decided = decisions.map(nameOf);
  const unknown = decided.filter((name) => !known.includes(name));
  if (unknown.length > 0) return refuse('OVERSIGHT_ITEM_UNKNOWN', system('items of a document'), { items: unknown });
  const open = known.filter((name) => !decided.includes(name));
  if (open.length > 0) return refuse('OVERSIGHT_ITEM_UNANSWERED', choice('each flagged search is decided on'), { items: open });
  const wordless = decisions.filter((item) => needsWords(item) && !item.note?.trim()).map(nameOf);
  if (wordless.length > 0) return refuse('OVERSIGHT_NOTE_REQUIRED', choice('a decision on a flagged search says why'), { items: wordless });
  const operatorOf = new Map(items.map(({ searchId, operatorId }) => [searchId, operatorId]));
  const discrepancies = decisions
    .filter(({ decision }) => decision === ItemDecision.Discrepancy)
    .map(({ searchId, rule, note }) => ({
      source: DiscrepancySource.Monthly,
      type: rule === SubstantiationRule.NoDocumentation ? DiscrepancyType.Undocumented : DiscrepancyType.NotSubstantiated,
      subject: { kind: SubjectKind.Search, id: searchId },
      aboutMemberId: operatorOf.get(searchId) ?? null,
      note,
    }));
  return { outcome: 'REVIEWED', refs: reviewed.leftToMajor, decisions, discrepancies, ...reviewed };
}

/** `majorReview` null: not needed, or not done. `sha256`: of the stored snapshot. */
export interface SignFacts {
  readonly report: MonthlyReport;
  readonly sha256: string;
  readonly log: LogAttached | null;
  readonly review: ReportReviewed | null;
  readonly majorReview: ReportReviewed | null;
}

/**
 * VII.B: the report is signed as it was read. Refused: another revision or digest than the stored one, a report not wholly reviewed.
 * Whoever signs may have rows in it: they were reviewed by somebody else.
 */
export function signReport(
  facts: SignFacts,
  form: { readonly revision: number; readonly sha256: string },
  by: Actor,
  now: number,
): ReportSigned | Refusal {
  const { report, sha256, log, review, majorReview } = facts;
  const changed = form.revision !== report.revision || form.sha256 !== sha256;
  if (changed)
    return refuse('OVERSIGHT_DOCUMENT_CHANGED', system('what is signed is what was read'), { revision: report.revision, sha256 });
  if (log === null) return refuse('REPORT_NOT_REVIEWED', choice('the report run inside FACESNXT is attached'), { needs: 'attach-log' });
  if (review === null) return refuse('REPORT_NOT_REVIEWED', sop('VII.B'), { needs: 'review' });
  const needsMajor = review.leftToMajor.length > 0 && majorReview === null;
  if (needsMajor) return refuse('REPORT_NOT_REVIEWED', OWN_USE, { needs: 'major-review' });
  const discrepancies = [...review.discrepancies, ...(majorReview?.discrepancies ?? []), ...logDifferences(report, log)];
  return { outcome: 'SIGNED', revision: report.revision, sha256, discrepancies, by: by.memberId, at: now };
}

/** VII.B: by when the review of a report begun at `openedAt` is due (both epoch ms); null where the department sets no time. */
export function reviewDue(openedAt: number, policy: PolicyPack): number | null {
  return rungInstants(ladderFor(policy, 'monthlyReport.review'), openedAt, policy).find(({ rung }) => rung === 'DUE')?.at ?? null;
}

/** What decides who is asked in a monthly report. `openedAt`: when it was begun, epoch ms. `review`: once it is there. */
export interface ReportOpeningFacts {
  readonly roster: Roster;
  readonly openedAt: number;
  readonly report: MonthlyReport;
  readonly review: ReportReviewed | null;
}

const commander = (roster: Roster, at: number) => ({
  type: 'HUMAN' as const,
  ...candidatesFor(roster, { role: Role.Commander, excluded: [] }, at),
});

/** `monthlyReport.attach-log`: the Commander, or who stands in. */
export const openAttachLog = ({ roster }: ReportOpeningFacts, at: number): Opening => commander(roster, at);

/**
 * `monthlyReport.review`: the Commander, or who stands in; own rows are left out by the rule, not by excluding the Commander. Its days count from
 * the beginning of the report: a log attached late does not put them off.
 */
export const openReview = ({ roster, openedAt }: ReportOpeningFacts, at: number): Opening => ({
  ...commander(roster, at),
  deadlinesFrom: openedAt,
});

/** `monthlyReport.major-review`: the Major, never who made one of the rows left; NOT_NEEDED without any. */
export function openMajorReview({ roster, report, review }: ReportOpeningFacts, at: number): Opening {
  const left = review?.leftToMajor ?? [];
  if (left.length === 0) return { type: 'SETTLED', outcome: 'NOT_NEEDED' };
  const excluded = barredFrom('monthlyReport.major-review', operatorsOf(report, left)).sort();
  return { type: 'HUMAN', ...candidatesFor(roster, { role: Role.Major, excluded }, at) };
}

/** `monthlyReport.sign`: the Commander, or who stands in. */
export const openSign = ({ roster }: ReportOpeningFacts, at: number): Opening => commander(roster, at);
