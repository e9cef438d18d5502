import type { RecipientClass } from '../dissemination/recipients';

/** A length of time as policy data. `seconds` is accepted under `NODE_ENV=test` only. */
export type Span = { readonly hours: number } | { readonly workingDays: number } | { readonly days: number } | { readonly seconds: number };

/** The deadline ladder of one kind of step. Nothing is ever approved or closed by time; `expire` ends only the kinds of `MAY_EXPIRE`. */
export interface Ladder {
  readonly remind?: Span;
  readonly due?: Span;
  /** The first rung adds the next in chain as candidate, the second the one after, and so on. */
  readonly escalate?: readonly Span[];
  readonly expire?: Span;
}

/** V.A: what becomes of a request for registration. */
export interface RegistrationSettings {
  /** Calendar days after submission at which an undecided request expires; null: never. Nothing is ever approved by time. */
  readonly expiresAfterDays: number | null;
  /** A6: who takes an approval whose holder is excluded, absent or missing: the next in chain, or only somebody appointed for it. */
  readonly substituteLegs: 'NEXT_IN_CHAIN' | 'APPOINTED_ONLY';
  /** Whether the Chief may be registered. */
  readonly chiefMayRegister: boolean;
}

/** VII.E, V.D, IX.A.7: what becomes of an account. */
export interface AccountSettings {
  /** Calendar days without a search after which an account is suspended (CJIS AC-2: 90); null: never. */
  readonly inactivityDays: number | null;
  /** A3: a move between the Section and the AIU: LENIENT (the new supervisor confirms) or STRICT (deactivated, to be registered again). */
  readonly transferBetweenEligibleUnits: 'LENIENT' | 'STRICT';
  /** A4: which sustained findings revoke without discretion: those of section IX, or any. */
  readonly mandatoryRevocation: 'IX_ONLY' | 'ANY_SUSTAINED';
  /** V.D: whether opening a Violation suspends the account at once. */
  readonly suspendOnViolation: boolean;
  /** VII.E.3, VII.E.4: whether coming back after misuse or dissemination needs the Chief beside registration and training. */
  readonly chiefApprovesReturn: boolean;
  /**
   * VII.E.2, VI.C: for how long whoever was transferred may still finish the case-report text of a search of their own, supervised by the unit
   * left; null: not at all, the search is handed over with its text.
   */
  readonly transfereeText: Span | null;
}

/** IX.A.3: to whom information may go. */
export interface DisseminationSettings {
  /** Whom this department counts as authorized. */
  readonly authorizedRecipients: readonly RecipientClass[];
}

/** V.E.1: agreements with the host of the system. */
export interface AgreementSettings {
  /** Whether no search starts while no agreement is in force. */
  readonly lapseBlocksSearches: boolean;
  /** Longest extension of a lapsed agreement that the Major may record on the host's letter, in calendar days. */
  readonly extensionMaxDays: number;
  /** Calendar days before an agreement ends at which the Major is told, the earliest (largest) first. */
  readonly alertDays: readonly number[];
}

/** V.B, VI, VIII: what a search needs here beside the SOP's own words. */
export interface SearchSettings {
  /** Whether a second examiner compares blind to the first, before a MATCH stands. */
  readonly blindSecondExaminer: boolean;
  /** VIII.A.1: the offence codes for which a search may be made, each as a code (`782.04`) or a chapter with everything in it (`782`); null: any. */
  readonly seriousOffences: readonly string[] | null;
  /** Where a photograph may not come from: source types of `ProbeSource`. */
  readonly unsuitableProbes: readonly ('SKETCH' | 'GENERATED' | 'LOOK_ALIKE' | 'SOCIAL_MEDIA' | 'OTHER')[];
  /** The same photograph again in the same case: with a reason, or without. */
  readonly repeatedProbe: 'REASON_REQUIRED' | 'ALLOWED';
  /** IX.A.2: whether an operator who is not assigned to the case needs to be tasked by somebody named. */
  readonly assignmentRequired: boolean;
  /** VI.B: calendar days within which a case that a search has opened is matched to the records system. */
  readonly stubMatchedWithinDays: number;
  /** A15, III: whether a case of another agency may be searched. */
  readonly otherAgencyRequests: boolean;
  /** VIII.A.1: whether a search of a minor is reviewed by a supervisor; it is flagged in any case. */
  readonly minorsReviewed: boolean;
  /** VI.D: whether a search with the LIGHT profile (everybody but a potential suspect) is reviewed by a supervisor when it was followed up. */
  readonly lightReviewed: boolean;
}

/** VI.E: what this department asks before enforcement beside an independent basis. */
export interface EnforcementSettings {
  /** VI.D has ended, or what is pending has its note. */
  readonly corroborationRequired: boolean;
  /** V.E.2: an identity determination is there. */
  readonly identityRequired: boolean;
  /** Whether the author says if the affidavit names FACESNXT and the contradictions. */
  readonly affidavitStatement: boolean;
}

/** Department settings: typed, effective-dated data. The version in force is pinned to each process when it starts. */
export interface PolicyPack {
  readonly id: string;
  readonly version: number;
  readonly effectiveFrom: string;
  /** IANA zone in which periods, working days and dates are computed. */
  readonly timeZone: string;
  /** Regular expression that a case number must match as a whole. */
  readonly caseNumberPattern: string;
  readonly goLiveAt: string;
  /** V.E.3: the course that opens the account, and what becomes of it later. */
  readonly training: {
    readonly course: string;
    readonly courseVersion: string;
    /** Calendar months after completion in which it is valid; null: for ever (the SOP sets no expiry). */
    readonly validityMonths: number | null;
    /** Whether a completion of an earlier course version stays good, or is taken again. */
    readonly supersededVersion: 'ACCEPT' | 'RETRAIN';
    /** Whether who enters a training says how its test ended: the host gives access after completion and demonstrated competency. */
    readonly resultRequired: boolean;
  };
  readonly registration: RegistrationSettings;
  readonly accounts: AccountSettings;
  readonly dissemination: DisseminationSettings;
  readonly agreements: AgreementSettings;
  readonly search: SearchSettings;
  readonly enforcement: EnforcementSettings;
  readonly userAgreementVersion: string;
  /** Version of the official-use statement that is accepted with each search (V.C, IX.A). */
  readonly attestationVersion: string;
  readonly lineupFromCandidate: 'ALONE' | 'NOT_ALONE' | 'ONLY_AFTER_INDEPENDENT_EVIDENCE';
  /** Which searches a supervisor reviews: those that were followed up, of the LIGHT profile by `search.lightReviewed`; or every one. */
  readonly supervisorReviewOf: 'FOLLOWED_UP' | 'ALL';
  readonly candidatePresentation: 'SHUFFLED_BLIND' | 'AS_RETURNED';
  /** VII.B, A11: when a search must be substantiated. Usual hours are local minutes since midnight, for members without a recorded shift. */
  readonly substantiation: {
    readonly usualHours: { readonly from: number; readonly to: number };
    /** Searches of one case in a month from which on each further one is flagged. */
    readonly searchesPerCase: number;
    /** Searches of one member in a month from which on each further one is flagged. */
    readonly searchesPerMember: number;
    /** IX.A.4: different cases in which one photograph or person is searched, from which on each further one is flagged. */
    readonly casesPerProbe: number;
    /** IX.A.4: how many calendar days before the month these cases are looked for in. */
    readonly repeatedWithinDays: number;
    /** How many searches of a month are drawn at random besides the flagged ones; 0: none. */
    readonly randomSample: number;
  };
  /** VII.C: how many searches of a quarter are drawn for the Commander's own reading. */
  readonly auditSampleSize: number;
  /** 2.6: the office outside the department that decides what concerns the Chief. An office, never a person's name. */
  readonly outsideReviewer: string;
  /** VI.C, T6: a missing case-report entry becomes a discrepancy so many days after the determination. */
  readonly undocumentedAfterDays: number;
  /** T6: a search that nobody has determined so many days after it ran counts as undocumented. */
  readonly undeterminedAfterDays: number;
  /** VII.E "immediately", as T9 measures it: from the event to the block, in minutes, and to the confirmed FACESNXT block, in hours. */
  readonly deactivation: { readonly blockWithinMinutes: number; readonly externalWithinHours: number };
  /** A4: a suspension is due for review within so many calendar days, and again every so many days; `deadlines` says the rest of its ladder. */
  readonly suspensionReviewDays: number;
  /** For how many days a task can be put aside, its deadlines resting; nobody switches them off. */
  readonly longestTaskSuspensionDays: number;
  /** Ladder per step kind (`registration.supervisor-approval`); `*` is the one for kinds that are not named. Each time is said in one field only. */
  readonly deadlines: Readonly<Record<string, Ladder>>;
  /** Local dates (`YYYY-MM-DD`) that are no working days. */
  readonly holidays: readonly string[];
}
