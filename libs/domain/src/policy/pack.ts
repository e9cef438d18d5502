/** A length of time as policy data. `seconds` is accepted under `NODE_ENV=test` only. */
export type Span = { readonly hours: number } | { readonly workingDays: number } | { readonly days: number } | { readonly seconds: number };

/** The deadline ladder of one kind of step. Nothing is ever approved or closed by time, except where `expire` says so. */
export interface Ladder {
  readonly remind?: Span;
  readonly due?: Span;
  /** The first rung adds the next in chain as candidate, the second the one after, and so on. */
  readonly escalate?: readonly Span[];
  readonly expire?: Span;
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
  readonly training: { readonly course: string; readonly courseVersion: string; readonly validityMonths: number | null };
  readonly userAgreementVersion: string;
  /** Version of the official-use statement that is accepted with each search (V.C, IX.A). */
  readonly attestationVersion: string;
  readonly lineupFromCandidate: 'ALONE' | 'NOT_ALONE' | 'ONLY_AFTER_INDEPENDENT_EVIDENCE';
  readonly supervisorReviewOf: 'FOLLOWED_UP' | 'ALL';
  readonly candidatePresentation: 'SHUFFLED_BLIND' | 'AS_RETURNED';
  /** VII.B, A11: when a search must be substantiated. Usual hours are local minutes since midnight, for members without a recorded shift. */
  readonly substantiation: {
    readonly usualHours: { readonly from: number; readonly to: number };
    /** Searches of one case in a month from which on each further one is flagged. */
    readonly searchesPerCase: number;
    /** Searches of one member in a month from which on each further one is flagged. */
    readonly searchesPerMember: number;
  };
  /** VII.C: how many searches of a quarter are drawn for the Commander's own reading. */
  readonly auditSampleSize: number;
  /** T6: a search that nobody has determined so many days after it ran counts as undocumented. */
  readonly undeterminedAfterDays: number;
  /** VII.E "immediately", as T9 measures it: from the event to the block, in minutes, and to the confirmed FACESNXT block, in hours. */
  readonly deactivation: { readonly blockWithinMinutes: number; readonly externalWithinHours: number };
  /** A4: a suspension is decided or renewed within so many calendar days. */
  readonly suspensionReviewDays: number;
  /** For how many days a task can be put aside, its deadlines resting; nobody switches them off. */
  readonly longestTaskSuspensionDays: number;
  /** Ladder per step kind (`registration.supervisor-approval`); `*` is the one for kinds that are not named. */
  readonly deadlines: Readonly<Record<string, Ladder>>;
  /** Local dates (`YYYY-MM-DD`) that are no working days. */
  readonly holidays: readonly string[];
}
