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
  readonly lineupFromCandidate: 'ALONE' | 'NOT_ALONE' | 'ONLY_AFTER_INDEPENDENT_EVIDENCE';
  readonly supervisorReviewOf: 'FOLLOWED_UP' | 'ALL';
  readonly candidatePresentation: 'SHUFFLED_BLIND' | 'AS_RETURNED';
  /** Ladder per step kind (`registration.supervisor-approval`); `*` is the one for kinds that are not named. */
  readonly deadlines: Readonly<Record<string, Ladder>>;
  /** Local dates (`YYYY-MM-DD`) that are no working days. */
  readonly holidays: readonly string[];
}
