import type { DiscrepancyCause } from '../discrepancy-cause';
import type { ReportRow, SubstantiationRule } from '../monthly-model';
import type { ExceptionCode } from '../quarterly-model';

/** Names and case numbers for printing; a snapshot holds identifiers only. What is missing prints as its identifier. */
export interface Names {
  readonly members: Readonly<Record<string, string>>;
  /** Case number per search id. */
  readonly cases: Readonly<Record<string, string>>;
}

export const memberName = (names: Names, memberId: string): string => names.members[memberId] ?? memberId;
export const caseOf = (names: Names, searchId: string): string => names.cases[searchId] ?? 'case not known';

/** Of a figure that snapshots of before did not have. */
export const NOT_COUNTED = 'not counted then';
/** What an older document does not say. */
export const NOT_RECORDED = 'not recorded then';

/** Of a discrepancy in documents of before it had any. */
export const NOT_GRADED = 'not graded then';

export const CAUSES: Readonly<Record<DiscrepancyCause, string>> = {
  FORGOTTEN: 'forgotten or late',
  ENTRY_MISTAKE: 'a mistake on entering',
  RULE_NOT_KNOWN: 'the rule was not known',
  PROCEDURE: 'a gap in procedure or staffing',
  TECHNICAL: 'a technical fault',
  KNOWINGLY: 'done knowingly',
  NO_FAULT: 'nothing was wrong',
  OTHER: 'other, see its page',
};

export const DOCUMENTED: Readonly<Record<ReportRow['documented'], string>> = {
  FILED: 'filed',
  LATE: 'filed late',
  DUE: 'not filed, due later',
  OVERDUE: 'NOT FILED, overdue',
  NOT_DUE: 'not determined yet',
};

export const RULES: Readonly<Record<SubstantiationRule, string>> = {
  NO_DOCUMENTATION: 'no case-report entry',
  LATE_DOCUMENTATION: 'case-report entry late',
  ODD_HOURS: 'outside shift or usual hours',
  REUSED_CASE_NUMBER: 'case number used often',
  CLOSED_CASE: 'case was closed',
  HIGH_VOLUME: 'many searches by one member',
  SELF_OR_COLLEAGUE: 'a candidate has the name of a member',
  NO_PROVIDER_MATCH: 'not found in FACESNXT',
  PROTECTED_EVENT: 'photograph from a protest, religious or political event',
  REPEATED_PROBE: 'one photograph in many cases',
  REPEATED_PERSON: 'one person in many cases',
  RANDOM_SAMPLE: 'drawn at random',
};

/** By the clause that prohibits it. */
export const PROHIBITED: Readonly<Record<string, string>> = {
  'IX.A.1': 'personal use',
  'IX.A.2': 'a query not related to legitimate duties',
  'IX.A.3': 'sharing with unauthorized personnel',
  'IX.A.4': 'harassment or intimidation',
  'IX.A.5': 'surveillance for protected activities or class',
  'IX.A.6': 'another purpose against law or policy',
};

export const EXCEPTIONS: Readonly<Record<ExceptionCode, string>> = {
  APPROVAL_MISSING: 'an approval of V.A is missing',
  APPROVAL_AFTER_CREATION: 'an approval came after the account was created',
  SAME_APPROVER: 'one person gave both approvals',
  TRAINING_MISSING: 'no verified training of the course that counts',
  TRAINING_AFTER_FIRST_SEARCH: 'training not completed, verified and valid at the first search',
  NO_ACCESS_BASIS: 'no basis of VI.A on the date of the search',
  ENTRY_MISSING: 'no case-report entry',
  ENTRY_LATE: 'case-report entry late',
  ENTRY_WITHOUT_REASON: 'entry does not state the reason',
  ENTRY_WITHOUT_RESULT: 'entry does not state the result',
  NOT_BLOCKED: 'not blocked here',
  BLOCKED_LATE: 'blocked here late',
  OPEN_IN_FACESNXT: 'OPEN in FACESNXT',
  FACESNXT_BLOCKED_LATE: 'blocked in FACESNXT late',
  FACESNXT_USER_UNKNOWN: 'enabled in FACESNXT, without any account here',
  FACESNXT_USER_STILL_ENABLED: 'ended here, still enabled in FACESNXT',
  ACCOUNT_NOT_IN_FACESNXT: 'active here, not in the FACESNXT user list',
  LOG_ENTRY_WITHOUT_SEARCH: 'run in FACESNXT, not recorded here',
  SEARCH_WITHOUT_LOG_ENTRY: 'recorded here, not in the FACESNXT log',
  SEARCH_WITHOUT_CASE_NUMBER: 'without a case number',
  STEP_OPEN: 'a step of VI.D has not ended',
  STEP_WITHOUT_EVIDENCE: 'a step of VI.D names no evidence',
  STEP_NOT_APPROVED: 'a step said not to apply was not approved',
  STEP_PENDING_TOO_LONG: 'a step waits beyond its date',
  NO_INDEPENDENT_BASIS: 'no independent basis',
  EXPORT_NOT_AUTHORIZED: 'given out by somebody who may not read it',
  GIVEN_TO_UNAUTHORIZED: 'handed on to somebody unauthorized',
  RECALL_OPEN: 'handed on to somebody unauthorized, not asked back',
  REFUSALS_NOT_REVIEWED: 'refused attempts not reviewed',
  REPORT_MISSING: 'no monthly report',
  REPORT_LATE: 'monthly report reviewed late',
  REPORT_NOT_SIGNED: 'monthly report not signed',
  DISCREPANCY_OVERDUE: 'not dealt with in time',
  NO_AGREEMENT: 'no agreement in force',
};

/** Stands where something was decided on the reader's own search or act (VII.D, A7). */
export const WITHHELD = 'not shown to the member it is about';
export const percent = (rate: number | null): string => (rate === null ? '-' : `${(rate * 100).toFixed(1)} %`);

/** Minutes as people read them. */
export function duration(minutes: number | null): string {
  if (minutes === null) return '-';
  if (minutes < 120) return `${minutes} min`;
  return minutes < 48 * 60 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / 1440)} days`;
}
