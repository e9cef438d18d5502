import { SubjectKind } from './discrepancy';
import type { Memorandum } from './memorandum';
import type { MonthlyReport, ReportReviewed, ReportSigned } from './monthly-model';
import type { AuditResult, FindingsRecorded, MemorandumAcknowledged } from './quarterly-model';
import { leavesOutOf, withholds } from './withheld';

/** What is said of a report or a memorandum that leaves something out for whoever reads it. */
export const LEFT_OUT =
  'Discrepancies about whoever reads this, decisions on their own searches and acts, and searches of cases sealed since are left out; the digest is of the whole.';

/** A report as far as it has come; null = not yet. */
export interface ReportParts {
  readonly snapshot: MonthlyReport | null;
  readonly review: ReportReviewed | null;
  readonly majorReview: ReportReviewed | null;
  readonly signed: ReportSigned | null;
}

/** An audit as far as it has come; null = not yet. */
export interface AuditParts {
  readonly result: AuditResult | null;
  readonly findings: FindingsRecorded | null;
  readonly memorandum: { readonly content: Memorandum; readonly acknowledged: MemorandumAcknowledged | null } | null;
}

interface About {
  readonly aboutMemberId: string | null;
}

const others = <T extends About>(found: readonly T[], reader: string): T[] => found.filter((one) => !leavesOutOf(one, reader));

/** VII.D, A7: the report as one member reads it: without the discrepancies about themselves, and what was decided on their own searches. */
export function reportFor<T extends ReportParts>(report: T, reader: string): T {
  const { snapshot, review, majorReview, signed } = report;
  const own = new Set(
    snapshot?.substantiations.flatMap(({ operatorId, searchId }) =>
      withholds('monthlyReport.read-decision', operatorId, reader) ? searchId : [],
    ),
  );
  const part = (reviewed: ReportReviewed | null): ReportReviewed | null =>
    reviewed && {
      ...reviewed,
      decisions: reviewed.decisions.filter(({ searchId }) => !own.has(searchId)),
      discrepancies: others(reviewed.discrepancies, reader),
    };
  return {
    ...report,
    snapshot: snapshot && { ...snapshot, discrepancies: others(snapshot.discrepancies, reader) },
    review: part(review),
    majorReview: part(majorReview),
    signed: signed && { ...signed, discrepancies: others(signed.discrepancies, reader) },
  };
}

const isOwn = (memberId: string | null, reader: string): boolean => withholds('quarterlyAudit.read-judgement', memberId, reader);

/** VII.D, A7: the audit as one member reads it: what it found of them stays, what was decided on it and every discrepancy about them do not. */
export function auditFor<T extends AuditParts>(audit: T, reader: string): T {
  const { result, findings, memorandum } = audit;
  const keys = new Set(
    result?.tests.flatMap(({ exceptions }) => exceptions.flatMap(({ key, memberId }) => (isOwn(memberId, reader) ? key : []))),
  );
  const searches = new Set(result?.sampled.flatMap(({ operatorId, searchId }) => (isOwn(operatorId, reader) ? searchId : [])));
  const part = <P extends FindingsRecorded | MemorandumAcknowledged>(judged: P): P => ({
    ...judged,
    exceptions: judged.exceptions.filter(({ key }) => !keys.has(key)),
    sample: judged.sample.filter(({ searchId }) => !searches.has(searchId)),
    discrepancies: others(judged.discrepancies, reader),
  });
  return {
    ...audit,
    result: result && resultFor(result, reader),
    findings: findings && part(findings),
    memorandum: memorandum && {
      ...memorandum,
      content: contentFor(memorandum.content, reader),
      acknowledged: memorandum.acknowledged && part(memorandum.acknowledged),
    },
  };
}

type Found = Pick<Memorandum['exceptions'][number], 'subject' | 'memberId'>;
const tellsOfOne = ({ subject, memberId }: Found, reader: string): boolean =>
  subject.kind === SubjectKind.Discrepancy && leavesOutOf({ aboutMemberId: memberId }, reader);

const resultFor = (result: AuditResult, reader: string): AuditResult => ({
  ...result,
  tests: result.tests.map((test) => {
    const hidden = test.exceptions.filter((one) => tellsOfOne(one, reader));
    return {
      ...test,
      exceptions: test.exceptions.filter((one) => !hidden.includes(one)),
      evidence: test.evidence.filter((id) => !hidden.some(({ subject }) => subject.id === id)),
    };
  }),
});

const contentFor = (content: Memorandum, reader: string): Memorandum => ({
  ...content,
  exceptions: content.exceptions
    .filter((one) => !tellsOfOne(one, reader))
    .map((one) => (isOwn(one.memberId, reader) ? { ...one, action: null, note: null } : one)),
  sample: {
    ...content.sample,
    rows: content.sample.rows.map((one) => (isOwn(one.operatorId, reader) ? { ...one, judgement: null, note: null } : one)),
  },
  discrepancies: others(content.discrepancies, reader),
});
