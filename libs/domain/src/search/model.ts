import type { Authority, RefusalCode, RefusalFacts } from '../kernel';
import type { Actor, Interval } from '../people';
import type { PolicyPack } from '../policy';
import type { AccessBasis } from '../registration/model';
import type { TrainingFacts } from '../training/valid';
import type { ProbeFacts } from './probe';
import type { CaseKind, CorroborationProfile, PurposeDetails, PurposeForm } from './purpose';

export const CaseState = { Open: 'OPEN', Suspended: 'SUSPENDED', Closed: 'CLOSED', Sealed: 'SEALED' } as const;
export type CaseState = (typeof CaseState)[keyof typeof CaseState];

/** The case file as the gates need it. `ori` is the agency it belongs to. */
export interface CaseFacts {
  readonly id: string;
  readonly caseNumber: string;
  readonly ori: string;
  readonly kind: CaseKind;
  readonly state: CaseState;
  readonly offenceCodes: readonly string[];
  readonly assignedMemberIds: readonly string[];
}

/** A basis of VI.A: membership of an eligible unit, or a dated grant by the Chief or designee. `ref` is the id of the assignment or of the grant. */
export interface AccessBasisFacts extends Interval {
  readonly kind: AccessBasis;
  readonly ref: string;
}

/** What the system knows about the member who searches, dated, so that it can be asked as of any instant. */
export interface OperatorFacts {
  readonly memberId: string;
  /** The times in which the member's account was ACTIVE. */
  readonly accountActive: readonly Interval[];
  readonly training: readonly TrainingFacts[];
  readonly accessBases: readonly AccessBasisFacts[];
}

/** Everything the gates of a search read. `policy` is the pack in force for a new search. */
export interface GateFacts {
  readonly policy: PolicyPack;
  readonly agencyOri: string;
  readonly operator: OperatorFacts;
  /** Agreements with the host under which access is granted (V.E.1), as the times in which they are valid. */
  readonly agreements: readonly Interval[];
  /** IX.A.6: the times in which all searches are stopped. */
  readonly stops: readonly Interval[];
  /** The case with the number on the form; absent when no such case is known. */
  readonly caseFile?: CaseFacts;
  readonly probe?: ProbeFacts;
  /** Earlier searches of the same photograph (by SHA-256, edited or not) in the same case. */
  readonly sameProbeSearchIds: readonly string[];
  /** The supervisor named for a protected event, with the roles held then; absent when nobody is named, or nobody known. */
  readonly eventSupervisor?: Pick<Actor, 'memberId' | 'roles'>;
}

/** Opens a case stub together with the search when the number is well-formed and unknown. */
export interface CaseStubForm {
  readonly kind: CaseKind;
  readonly offenceCode?: string;
}

/** IX.A.5: why a photograph of a protected event is searched all the same. */
export interface EventNexus {
  /** The offence, and what connects the person to it; absent where the search is to help or to name somebody. */
  readonly offence?: string;
  /** The supervisor who agreed before the search. */
  readonly supervisorId: string;
}

/** The six prohibited uses of IX.A; declaring one refuses the search. */
export const ProhibitedUse = {
  Personal: 'IX_A1',
  NotDuty: 'IX_A2',
  Dissemination: 'IX_A3',
  Harassment: 'IX_A4',
  Surveillance: 'IX_A5',
  Unlawful: 'IX_A6',
} as const;
export type ProhibitedUse = (typeof ProhibitedUse)[keyof typeof ProhibitedUse];

/** V.C, IX.A.1: whom the person searched for may be to the operator. */
export const SubjectRelation = { Self: 'SELF', Relative: 'RELATIVE', Colleague: 'COLLEAGUE' } as const;
export type SubjectRelation = (typeof SubjectRelation)[keyof typeof SubjectRelation];

/** What a member fills in to ask for a search. Nothing is required by type: what is missing is refused by its gate. */
export interface SearchForm {
  readonly caseNumber?: string;
  readonly caseStub?: CaseStubForm;
  /** Why a closed case is searched in again. */
  readonly reopenReason?: string;
  readonly purpose: PurposeForm;
  /** VI.C: why the search is made, in one sentence. */
  readonly reason?: string;
  /** Who asked for it (A16); the operator carries all duties. Tasking by a requester or supervisor stands for assignment to the case. */
  readonly requestedBy?: string;
  readonly urgent?: boolean;
  /** Why the same photograph is searched again in this case. */
  readonly repeatReason?: string;
  /** V.C, IX.A: official law-enforcement use; `version` names the text that was accepted. */
  readonly attestation?: { readonly accepted: boolean; readonly version: string };
  readonly prohibitedUse?: string;
  /** What the operator knows the person to be to himself or herself: a flag, never a refusal. */
  readonly relations?: readonly SubjectRelation[];
  readonly eventNexus?: Partial<EventNexus>;
}

export const Gate = {
  CaseNumber: 'CASE_NUMBER',
  CaseOpen: 'CASE_OPEN',
  CaseAssignment: 'CASE_ASSIGNMENT',
  Purpose: 'PURPOSE',
  Reason: 'REASON',
  Probe: 'PROBE',
  ProbeRepeat: 'PROBE_REPEAT',
  ProtectedEvent: 'PROTECTED_EVENT',
  Attestation: 'ATTESTATION',
  ProhibitedUse: 'PROHIBITED_USE',
  Account: 'ACCOUNT',
  Training: 'TRAINING',
  AccessBasis: 'ACCESS_BASIS',
  Agreement: 'AGREEMENT',
  Stop: 'STOP',
} as const;
export type Gate = (typeof Gate)[keyof typeof Gate];

/** A gate that failed on a search already run: recorded, never refused. `type` is the code it would have been refused with. */
export interface GateDiscrepancy {
  readonly type: RefusalCode;
  readonly gate: Gate;
  readonly authority: Authority;
  readonly facts: RefusalFacts;
}

/** What made the operator eligible at that instant, kept with the search. */
export interface EligibilitySnapshot {
  readonly at: number;
  readonly accessBasis: AccessBasisFacts | null;
  readonly trainingId: string | null;
}

export const SearchFlag = {
  Minor: 'MINOR_SUBJECT',
  RepeatedProbe: 'REPEATED_PROBE',
  CaseReopened: 'CASE_REOPENED',
  RecordedLate: 'RECORDED_LATE',
  /** V.C, IX.A.1: declared, or seen in the names of a list. They ask for a justification, and are no finding. */
  Self: 'SELF_SUBJECT',
  Relative: 'RELATIVE_SUBJECT',
  Colleague: 'COLLEAGUE_SUBJECT',
  /** IX.A.5. */
  ProtectedEvent: 'PROTECTED_EVENT',
  EditedProbe: 'EDITED_PROBE',
} as const;
export type SearchFlag = (typeof SearchFlag)[keyof typeof SearchFlag];

/** What submitting and recording late have in common. `caseId` is absent when `caseStub` opens a new case. */
export interface SearchCore {
  readonly operatorId: string;
  /** The operator, or who records a late search for the operator. */
  readonly recordedBy: string;
  readonly requestedBy?: string;
  readonly caseId?: string;
  readonly caseStub?: CaseStubForm;
  readonly reopenReason?: string;
  readonly repeatReason?: string;
  readonly eventNexus?: EventNexus;
  /** The case as of `at`; null where none was known. */
  readonly caseState: CaseState | null;
  readonly urgent: boolean;
  readonly profile: CorroborationProfile;
  readonly flags: readonly SearchFlag[];
  readonly eligibility: EligibilitySnapshot;
  readonly policyVersion: number;
  readonly at: number;
}

/** All gates are green: the search exists and the provider may be asked. */
export interface SearchSubmitted extends SearchCore {
  readonly outcome: 'SUBMITTED';
  readonly caseNumber: string;
  readonly purpose: PurposeDetails;
  readonly reason: string;
  readonly probeId: string;
  readonly attestationVersion: string;
}

/** A search that already ran outside (V.B): kept whatever its gates say. Purpose and case stay as far as they were given. */
export interface SearchRecordedLate extends SearchCore {
  readonly outcome: 'RECORDED_LATE';
  readonly caseNumber: string | null;
  readonly purpose: PurposeDetails | null;
  readonly reason: string | null;
  readonly probeId: string | null;
  readonly attestationVersion: string | null;
  readonly providerSearchId: string;
  readonly executedAt: number;
  readonly discrepancies: readonly GateDiscrepancy[];
}
