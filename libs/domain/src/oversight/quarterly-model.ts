import type { Authority } from '../kernel';
import type { Role } from '../people/principal';
import type { DecisionFact } from '../process';
import type { DiscrepancyOpening, DiscrepancySubject } from './discrepancy';
import type { Reviewer } from './monthly-model';
import type { UserList } from './records';
import type { Sample } from './sample';

/** The audit test pack (VII.A, VII.C); T11 to T13 are about the Commander's own acts and the agreement. */
export const AuditTest = {
  T1: 'T1',
  T2: 'T2',
  T3: 'T3',
  T4: 'T4',
  T5: 'T5',
  T6: 'T6',
  T7: 'T7',
  T8: 'T8',
  T9: 'T9',
  T10: 'T10',
  T11: 'T11',
  T12: 'T12',
  T13: 'T13',
} as const;
export type AuditTest = (typeof AuditTest)[keyof typeof AuditTest];

/** What a quarter is audited on, frozen: ids in order, half-open `[from, to)` in UTC epoch ms. Internal Affairs searches are counted only. */
export interface Population {
  readonly quarter: string;
  readonly from: number;
  readonly to: number;
  readonly frozenAt: number;
  readonly searchIds: readonly string[];
  readonly accountIds: readonly string[];
  readonly internalAffairs: number;
  /** Searches of cases sealed at the freeze: counted, in no list. Absent from populations of before that. */
  readonly sealedCases?: number;
}

export const ExceptionCode = {
  ApprovalMissing: 'APPROVAL_MISSING',
  ApprovalLate: 'APPROVAL_AFTER_CREATION',
  SameApprover: 'SAME_APPROVER',
  TrainingMissing: 'TRAINING_MISSING',
  TrainingLate: 'TRAINING_AFTER_FIRST_SEARCH',
  NoBasis: 'NO_ACCESS_BASIS',
  EntryMissing: 'ENTRY_MISSING',
  EntryLate: 'ENTRY_LATE',
  NoReason: 'ENTRY_WITHOUT_REASON',
  NoResult: 'ENTRY_WITHOUT_RESULT',
  NotBlocked: 'NOT_BLOCKED',
  BlockedLate: 'BLOCKED_LATE',
  OpenInFacesnxt: 'OPEN_IN_FACESNXT',
  ExternalLate: 'FACESNXT_BLOCKED_LATE',
  UserUnknown: 'FACESNXT_USER_UNKNOWN',
  UserEnabled: 'FACESNXT_USER_STILL_ENABLED',
  AccountNotListed: 'ACCOUNT_NOT_IN_FACESNXT',
  NotRecorded: 'LOG_ENTRY_WITHOUT_SEARCH',
  NotLogged: 'SEARCH_WITHOUT_LOG_ENTRY',
  NoCaseNumber: 'SEARCH_WITHOUT_CASE_NUMBER',
  StepOpen: 'STEP_OPEN',
  StepWithoutEvidence: 'STEP_WITHOUT_EVIDENCE',
  StepNotApproved: 'STEP_NOT_APPROVED',
  StepOverdue: 'STEP_PENDING_TOO_LONG',
  NoIndependentBasis: 'NO_INDEPENDENT_BASIS',
  ExportNotAuthorized: 'EXPORT_NOT_AUTHORIZED',
  GivenToUnauthorized: 'GIVEN_TO_UNAUTHORIZED',
  RecallOpen: 'RECALL_OPEN',
  RefusalsNotReviewed: 'REFUSALS_NOT_REVIEWED',
  ReportMissing: 'REPORT_MISSING',
  ReportLate: 'REPORT_LATE',
  ReportNotSigned: 'REPORT_NOT_SIGNED',
  DiscrepancyOverdue: 'DISCREPANCY_OVERDUE',
  NoAgreement: 'NO_AGREEMENT',
} as const;
export type ExceptionCode = (typeof ExceptionCode)[keyof typeof ExceptionCode];

/**
 * One exception. `key` names it in forms: `<test>/<code>/<subject id>`. `minutes`: how late, where that is measured. `memberId` null: nobody
 * here is known to have done it. `steps`: the steps of VI.D that it is about.
 */
export interface AuditException {
  readonly key: string;
  readonly test: AuditTest;
  readonly code: ExceptionCode;
  readonly subject: DiscrepancySubject;
  readonly memberId: string | null;
  readonly reviewer: Reviewer;
  readonly minutes?: number;
  readonly steps?: readonly string[];
}

/** A test that ran: how many it looked at, what it looked at (`evidence`, ids) and what it found. `notes` in plain words. */
export interface AuditTestResult {
  readonly test: AuditTest;
  readonly title: string;
  readonly authority: Authority;
  readonly population: number;
  readonly exceptions: readonly AuditException[];
  readonly evidence: readonly string[];
  readonly notes: readonly string[];
}

/** A test of the pack that did not run, and why, in plain words. */
export interface TestNotRun {
  readonly test: AuditTest;
  readonly title: string;
  readonly why: string;
}

/** A pack by its name and version. */
export interface PackName {
  readonly id: string;
  readonly version: number;
}

/** What a quarter was measured by: the pack that the audit ran under, and those of the days that it judged, in their order. */
export interface AuditSettings {
  readonly audit: PackName;
  readonly judged: readonly PackName[];
  readonly testsVersion: number;
}

/** The audit as far as it is machine-made: what findings are judged on. `sampled`: operator of each sampled search, but of cases sealed since. */
export interface AuditResult {
  readonly population: Population;
  readonly sample: Sample;
  readonly sampled: readonly SampledSearch[];
  readonly tests: readonly AuditTestResult[];
  readonly notRun: readonly TestNotRun[];
  /** A19: the months of the quarter whose FACESNXT log was compared search by search, and those whose was not. */
  readonly reconciled: readonly string[];
  readonly notReconciled: readonly string[];
  /** Absent from results of before it was recorded. */
  readonly settings?: AuditSettings;
}

export interface SampledSearch {
  readonly searchId: string;
  readonly operatorId: string;
  readonly reviewer: Reviewer;
}

export const ExceptionAction = { Discrepancy: 'DISCREPANCY', Explained: 'EXPLAINED' } as const;
export type ExceptionAction = (typeof ExceptionAction)[keyof typeof ExceptionAction];

export interface ExceptionDecision {
  readonly key: string;
  readonly action: ExceptionAction;
  readonly note?: string;
}

export const SampleJudgement = { Conforms: 'CONFORMS', Deviates: 'DEVIATES' } as const;
export type SampleJudgement = (typeof SampleJudgement)[keyof typeof SampleJudgement];

export interface SampleDecision {
  readonly searchId: string;
  readonly judgement: SampleJudgement;
  readonly note?: string;
}

export const SourcesOutcome = { Attached: 'ATTACHED', NotAttached: 'NOT_ATTACHED' } as const;
export type SourcesOutcome = (typeof SourcesOutcome)[keyof typeof SourcesOutcome];

/** T1: FACESNXT's user list as attached, or why there is none. */
export interface SourcesAttached extends DecisionFact {
  readonly outcome: SourcesOutcome;
  readonly userList: UserList | null;
  readonly documentId: string | null;
  readonly reason: string | null;
  readonly by: string;
  readonly at: number;
}

/** What is judged by one person: exceptions and sampled searches. */
export interface FindingsForm {
  readonly exceptions: readonly ExceptionDecision[];
  readonly sample: readonly SampleDecision[];
}

export interface FindingsRecorded extends DecisionFact {
  readonly outcome: 'FINDINGS' | 'NO_FINDINGS';
  readonly exceptions: readonly ExceptionDecision[];
  readonly sample: readonly SampleDecision[];
  readonly discrepancies: readonly DiscrepancyOpening[];
  /** Exception keys and search ids that concern the Commander or the person who judged: left to whoever acknowledges. */
  readonly left: { readonly exceptions: readonly string[]; readonly sample: readonly string[] };
  readonly by: string;
  readonly at: number;
}

/** The memorandum is complete and can be signed. `remarks`: the Commander's own words, kept in their own row. */
export interface MemorandumDrafted extends DecisionFact {
  readonly outcome: 'DRAFTED';
  readonly remarks: string | null;
  readonly by: string;
  readonly at: number;
}

/** VII.C: submitted; the SOP's duty is done, the acknowledgement is a department setting. */
export interface MemorandumSubmitted extends DecisionFact {
  readonly outcome: 'SUBMITTED';
  readonly addressee: Role;
  readonly sha256: string;
  readonly by: string;
  readonly at: number;
}

export interface MemorandumAcknowledged extends DecisionFact {
  readonly outcome: 'ACKNOWLEDGED';
  readonly exceptions: readonly ExceptionDecision[];
  readonly sample: readonly SampleDecision[];
  readonly discrepancies: readonly DiscrepancyOpening[];
  readonly by: string;
  readonly at: number;
}
