import type { RefusalCode } from '../kernel';
import type { DiscrepancyType } from './discrepancy';

/** VII.D: how grave a discrepancy is, by what it is; a department's own word, and no judgement on anybody. */
export const Severity = { High: 'HIGH', Medium: 'MEDIUM', Low: 'LOW' } as const;
export type Severity = (typeof Severity)[keyof typeof Severity];

/** HIGH: somebody may have been wronged, or somebody without the right to it had the system. LOW: a record is missing or does not agree. */
const OF_TYPE: Readonly<Record<DiscrepancyType, Severity>> = {
  UNDOCUMENTED_SEARCH: Severity.Medium,
  NOT_SUBSTANTIATED: Severity.Medium,
  REVIEW_FINDING: Severity.Medium,
  PROVIDER_COUNT_DIFFERS: Severity.Low,
  SEARCH_NOT_RECORDED_HERE: Severity.High,
  SEARCH_NOT_IN_FACESNXT_LOG: Severity.Low,
  SEARCH_AFTER_DEACTIVATION_EVENT: Severity.High,
  REGISTERED_WITHOUT_APPROVAL: Severity.High,
  AUDIT_EXCEPTION: Severity.Medium,
  SAMPLE_DEVIATES: Severity.Medium,
  ARREST_WITHOUT_INDEPENDENT_BASIS: Severity.High,
  CONTRADICTED_AFTER_ACTION: Severity.High,
  CONTRADICTED_AFTER_CLOSE: Severity.High,
  GIVEN_TO_UNAUTHORIZED: Severity.High,
};

/** Gates that had failed on a search that ran all the same, where it is graver or slighter than most. */
const OF_GATE: Readonly<Partial<Record<RefusalCode, Severity>>> = {
  PROHIBITED_USE: Severity.High,
  PURPOSE_NOT_AUTHORIZED: Severity.High,
  ACCOUNT_NOT_ACTIVE: Severity.High,
  UNIT_NOT_AUTHORIZED: Severity.High,
  TRAINING_INCOMPLETE: Severity.High,
  SEARCHES_STOPPED: Severity.High,
  CASE_NUMBER_MALFORMED: Severity.Low,
  ATTESTATION_REQUIRED: Severity.Low,
  PROBE_REPEATED: Severity.Low,
};

const isType = (type: DiscrepancyType | RefusalCode): type is DiscrepancyType => type in OF_TYPE;

/** VII.D: the severity of a discrepancy, by its type or by the gate that had failed. */
export const severityOf = (type: DiscrepancyType | RefusalCode): Severity =>
  isType(type) ? OF_TYPE[type] : (OF_GATE[type] ?? Severity.Medium);
