import type { AccountStatus } from '../accounts/status';
import type { BlockOutcome, DeactivationCause, ExternalStatus } from '../accounts/model';
import type { CorroborationKind, CorroborationRow, EvidenceType } from '../corroboration/model';
import type { RefusalCode } from '../kernel';
import type { DatedApproval, RegistrationKind } from '../registration/model';
import type { AccessBasisFacts, CaseState, SearchFlag } from '../search/model';
import type { TrainingFacts } from '../training/valid';
import type { Comparison, QueryOutcome } from '../search/outcomes';
import type { Purpose } from '../search/purpose';
import type { SourceDatabase } from '../search/candidates';
import type { DiscrepancyState, DiscrepancyType } from './discrepancy';
import type { DiscrepancyCause } from './discrepancy-cause';
import type { SubstantiationRule } from './monthly-model';
import type { Severity } from './severity';

/** A source as a search's result names it; UNSTATED when the list was sealed as a printout and no row says where it comes from. */
export type ReportedSource = SourceDatabase | 'UNSTATED';

export interface SourceCount {
  readonly source: ReportedSource;
  readonly returned: number;
}

/** The entry in the case report (VI.C) as it stands. `dueAt` null: no determination yet, so nothing is due. Instants in UTC epoch ms. */
export interface EntryRecord {
  readonly dueAt: number | null;
  readonly filedAt: number | null;
  readonly statesReason: boolean;
  readonly statesResult: boolean;
}

/** A search submitted here of which nobody has entered what it brought; nobody here can tell whether it ran. */
export const NOT_ENTERED = 'NOT_ENTERED';

/** One search that reached the provider, found empty, failed, run outside and recorded late, or not entered. `executedAt` decides the period. */
export interface SearchRecord {
  readonly searchId: string;
  readonly caseId: string | null;
  readonly operatorId: string;
  readonly purpose: Purpose | null;
  readonly executedAt: number;
  readonly recordedAt: number;
  readonly recordedLate: boolean;
  readonly query: Exclude<QueryOutcome, 'BLOCKED' | 'CANCELLED'> | typeof NOT_ENTERED;
  /** Searched databases with what each returned; several per search. */
  readonly sources: readonly SourceCount[];
  readonly comparison: Comparison | null;
  readonly entry: EntryRecord;
  /** State of the case at `executedAt`; null when no case is known. */
  readonly caseState: CaseState | null;
  /** VI.B: whether its case is sealed by now. */
  readonly sealed: boolean;
  /** The search's id in FACESNXT; null where nobody has it. */
  readonly providerSearchId: string | null;
  /** VI.B: whether a case number was given. */
  readonly hasCaseNumber: boolean;
  /** SHA-256 of the photograph as it came, before anybody edited it; null when none was kept. */
  readonly probeSha256: string | null;
  /** IX.A.5: the photograph comes from a protest, a religious or a political event. */
  readonly protectedEvent: boolean;
  /** What was declared when it was submitted, or seen in its list since. */
  readonly flags: readonly SearchFlag[];
  /** The record in the host's database that a MATCH named; compared with other searches only, never written into a report. */
  readonly matchedRecord: string | null;
  /** V.E.3: the operator's trainings, for asking which counted at `executedAt`. */
  readonly training: readonly TrainingFacts[];
  /** II.2: what later spoke against the determination. */
  readonly later: LaterFacts;
}

/** II.2: a step that contradicts, an identity that was ruled out, a person who was wrongly identified. */
export interface LaterFacts {
  readonly contradicted: boolean;
  readonly eliminated: boolean;
  readonly misidentified: boolean;
}

/** How many searches a member gave up before running them in FACESNXT, by the member's own word; each is documented (VI.C). */
export interface CancelledCount {
  readonly memberId: string;
  readonly count: number;
}

/** One refusal of a rule, counted by code only. */
export interface RefusalRecord {
  readonly code: RefusalCode;
  readonly memberId: string | null;
  readonly at: number;
  /** On whose word it was refused: the clause, or the setting. */
  readonly clause: string | null;
}

/** A discrepancy that is not closed. */
export interface DiscrepancyRecord {
  readonly discrepancyId: string;
  readonly type: DiscrepancyType | RefusalCode;
  readonly state: DiscrepancyState;
  /** Absent from documents of before there was one; so is `cause`, which is null until somebody has acted. */
  readonly severity?: Severity;
  readonly cause?: DiscrepancyCause | null;
  readonly aboutMemberId: string | null;
  readonly openedAt: number;
  readonly dueAt: number | null;
  /** When the same was found again, while it was not closed. Absent from documents of before that was kept. */
  readonly foundAgain?: readonly { readonly at: number }[];
}

/** An account as the report and the audit need it. `createdAt`: when the FACESNXT account was made, else its activation here. */
export interface AccountRecord {
  readonly accountId: string;
  readonly memberId: string;
  readonly status: AccountStatus;
  readonly external: ExternalStatus;
  readonly lastUsedAt: number | null;
  /** The user's name in FACESNXT. */
  readonly externalUserId: string;
  readonly createdAt: number;
  /** Null: not activated here yet. */
  readonly activatedAt: number | null;
  /** Every block and its lifting, in order. */
  readonly blocks: readonly { readonly outcome: BlockOutcome; readonly at: number }[];
  readonly registration: RegistrationKind;
  readonly registeredAt: number;
  /** LEGACY only: whether the approval on paper was found. */
  readonly paperFound: boolean | null;
  readonly approvals: readonly DatedApproval[];
}

/** A separation, transfer, misuse or dissemination, with the times of its blocks (T9). */
export interface DepartureRecord {
  readonly accountId: string;
  readonly memberId: string;
  readonly cause: DeactivationCause;
  readonly eventAt: number;
  /** When the block was decided: a separation that is entered late belongs to this quarter too. */
  readonly decidedAt: number;
  readonly blockedAt: number | null;
  /** Null while OPEN in FACESNXT; `hasExternal` false when there never was a FACESNXT account. */
  readonly externalConfirmedAt: number | null;
  readonly hasExternal: boolean;
}

/** Training and access bases of one member, dated. */
export interface MemberRecord {
  readonly memberId: string;
  readonly training: readonly TrainingFacts[];
  readonly accessBases: readonly AccessBasisFacts[];
}

/** A substantiation asked for in an earlier report and not accepted yet: carried forward. */
export interface OpenSubstantiation {
  readonly searchId: string;
  readonly rule: SubstantiationRule;
  readonly operatorId: string;
  readonly askedIn: string;
}

/** A11: a flagged search on which somebody has decided for good. */
export type DecidedItem = Pick<OpenSubstantiation, 'searchId' | 'rule'>;

/** One line of FACESNXT's own log, as it was attached (A19). `userId`: the user's name in FACESNXT, where the log gives it. */
export interface LogEntry {
  readonly providerSearchId: string;
  readonly executedAt: number;
  readonly userId: string | null;
}

/** What is attached of FACESNXT's log for one month of the quarter; `entries` null: nothing that could be compared. */
export interface MonthLog {
  readonly period: string;
  readonly entries: readonly LogEntry[] | null;
}

/** FACESNXT's own list of enabled users at `listedAt`, as it was attached in the audit. */
export interface UserList {
  readonly listedAt: number;
  readonly userIds: readonly string[];
}

/** A sampled positive comparison with its rows of VI.D (T7). `presets`: steps that its purpose does not need. */
export interface MatchRecord {
  readonly searchId: string;
  readonly operatorId: string;
  readonly presets: readonly CorroborationKind[];
  /** Whether somebody else has to approve what does not apply. */
  readonly needsApproval: boolean;
  readonly rows: readonly EvidencedRow[];
}

export interface EvidencedRow extends CorroborationRow {
  readonly evidenceRefs: readonly string[];
}

/**
 * An enforcement action that rests on, or names, a face search (T8). `at`: requested, or arrested where it was recorded afterwards. What a
 * request names was there when it was made; of an arrest made outside, `establishedAt` null says that nobody knows since when, and the steps
 * that supported it are among the bases.
 */
export interface EnforcementRecord {
  readonly actionId: string;
  readonly author: string;
  readonly at: number;
  readonly linked: boolean;
  readonly bases: readonly { readonly type: EvidenceType; readonly establishedAt: number | null }[];
}

/** A printed report or memorandum: something that left the system (T10). */
export interface ExportRecord {
  readonly objectId: string;
  readonly action: string;
  readonly by: string;
  readonly at: number;
  /** Whether this person held, at that time, a role that reads the whole section, or decided in the same report or audit. */
  readonly authorized: boolean;
}

/**
 * Something of this system's information that went to somebody (T10). `at`: when it was recorded, so that each counts in one quarter however
 * late it became known. `bySystem`: a copy that the system itself gave to a member who may read it.
 */
export interface DisseminationRecord {
  readonly disseminationId: string;
  readonly handedOnBy: string;
  readonly at: number;
  readonly bySystem: boolean;
  readonly authorized: boolean;
  readonly recallOpen: boolean;
}

/**
 * How the first revision of a month's report was dealt with (VII.B). Null instants: not yet. `dueAt`: of its review, counted from the beginning
 * of the report whoever has opened it by then (`reviewDue`); null where the department sets no time.
 */
export interface ReportTimes {
  readonly period: string;
  readonly dueAt: number | null;
  readonly reviewedAt: number | null;
  readonly signedAt: number | null;
}

/** How a discrepancy was dealt with (VII.D). `dueAt`: of the task that it waits, or last waited, for. */
export interface DiscrepancyTimes {
  readonly discrepancyId: string;
  readonly aboutMemberId: string | null;
  readonly openedAt: number;
  readonly closedAt: number | null;
  readonly dueAt: number | null;
}
