import { choice, law, sop, system } from '../kernel/authority';
import { ProcessKind, stepKind } from '../process';
import { Priority, type StepSpec } from '../tasks/opening';

/** The steps of a face search by key. From `report-review` to `prosecutor-notice` there is one per candidate followed up (ref: candidate id). */
export const SearchStep = {
  Query: 'query',
  ResultEntry: 'result-entry',
  Evaluate: 'evaluate',
  PeerReview: 'peer-review',
  PeerResolution: 'peer-resolution',
  CaseReportEntry: 'case-report-entry',
  TransfereeText: 'transferee-text',
  TextCountersign: 'text-countersign',
  ReportReview: 'report-review',
  Interview: 'interview',
  LineupArray: 'lineup-array',
  LineupPresentation: 'lineup-presentation',
  LatentPrints: 'latent-prints',
  Dna: 'dna',
  IdentityDetermination: 'identity-determination',
  EntryAddendum: 'entry-addendum',
  ProsecutorNotice: 'prosecutor-notice',
  NotApplicableReview: 'not-applicable-review',
  SupervisorReview: 'supervisor-review',
  Close: 'close',
} as const;
export type SearchStep = (typeof SearchStep)[keyof typeof SearchStep];

/** The kind of a step: `faceSearch.evaluate`. */
export const searchStepKind = (name: SearchStep): string => stepKind(ProcessKind.FaceSearch, { name });

const spec = (name: SearchStep, title: string, authority: StepSpec['authority']): StepSpec => ({
  kind: searchStepKind(name),
  title,
  authority,
});

/** What only who carries the search can do. */
const owned = (step: StepSpec): StepSpec => ({ ...step, instead: ['faceSearch.hand-over'] });

const resting = (...of: Parameters<typeof spec>): StepSpec => ({ ...spec(...of), mayRest: true });

/** VI.C asks for the reason and for whether a positive comparison was made; what comes after it is added by this department's setting. */
export const ADDENDUM = choice('the outcome of the corroboration is added to the entry');

/** The steps of a face search, in the order of its main line. */
export const faceSearchSteps: readonly StepSpec[] = [
  spec(SearchStep.Query, 'Ask the provider', sop('V.B')),
  owned(spec(SearchStep.ResultEntry, 'Enter the result of the search', sop('IV.F'))),
  owned(spec(SearchStep.Evaluate, 'Compare the candidates and determine whether there is a match', sop('VI.B'))),
  spec(SearchStep.PeerReview, 'Compare the candidates blind, as second examiner', choice('blindSecondExaminer')),
  spec(SearchStep.PeerResolution, 'Resolve what two examiners do not agree on', choice('blindSecondExaminer')),
  owned(spec(SearchStep.CaseReportEntry, 'Document the search in the case report', sop('VI.C'))),
  spec(SearchStep.TransfereeText, 'Finish the case-report text of your own search after the transfer', choice('transfereeText')),
  spec(SearchStep.TextCountersign, 'Countersign the case-report text of a member who was transferred', choice('transfereeText')),
  owned(resting(SearchStep.ReportReview, 'Review all relevant reports', sop('VI.D'))),
  owned(resting(SearchStep.Interview, 'Conduct the interviews', sop('VI.D'))),
  owned(resting(SearchStep.LineupArray, 'Arrange the photographic line-up', sop('VI.D'))),
  resting(SearchStep.LineupPresentation, 'Present the photographic line-up', law('s. 92.70, Fla. Stat.')),
  owned(resting(SearchStep.LatentPrints, 'Examine the latent prints', sop('VI.D'))),
  owned(resting(SearchStep.Dna, 'Examine the DNA', sop('VI.D'))),
  owned(spec(SearchStep.IdentityDetermination, 'Determine the identity of the person', sop('V.E.2'))),
  owned(spec(SearchStep.EntryAddendum, 'Add the outcome of the corroboration to the case report', ADDENDUM)),
  {
    ...owned(spec(SearchStep.ProsecutorNotice, 'Tell the prosecutor what contradicts or tends to clear', choice('prosecutor notice'))),
    priority: Priority.High,
  },
  spec(SearchStep.NotApplicableReview, 'Review the steps said not to apply', choice('not-applicable steps are approved by somebody else')),
  spec(SearchStep.SupervisorReview, 'Review the search as supervisor', choice('supervisorReviewOf')),
  spec(SearchStep.Close, 'Close the search', system('closing')),
];

/** What a step's outcome says beyond the codes of its facts. */
export const SearchOutcome = {
  /** Not recorded: the provider is to be asked. */
  Ask: 'ASK',
  ManualEntry: 'MANUAL_ENTRY',
  Unknown: 'UNKNOWN',
  NoResult: 'NO_RESULT',
  NotNeeded: 'NOT_NEEDED',
  Closed: 'CLOSED',
  /** VII.E.2: whoever was transferred is left to finish the text; it becomes the entry when it is countersigned, else its owner is asked. */
  LeftToTransferee: 'LEFT_TO_TRANSFEREE',
  Written: 'WRITTEN',
  Declined: 'DECLINED',
  Countersigned: 'COUNTERSIGNED',
  NotCountersigned: 'NOT_COUNTERSIGNED',
  HandedOver: 'HANDED_OVER',
  /** The case was sealed: the step has nothing left to do. */
  CaseSealed: 'CASE_SEALED',
  /** The end of a search whose case was sealed; it stays in every count. */
  ClosedSealed: 'CLOSED_SEALED',
} as const;
export type SearchOutcome = (typeof SearchOutcome)[keyof typeof SearchOutcome];
