import { choice, sop } from '../kernel';
import type { StepSpec } from '../tasks/opening';

/** A11: VII.B has the report hold such inquiries; that a member answers and somebody accepts it is this department's. */
const SUBSTANTIATED = choice('flagged searches are substantiated');

/** VERIFIED closes the discrepancy; RETURNED asks its owner again. */
export const VerifyDecision = { Verified: 'VERIFIED', Returned: 'RETURNED' } as const;
export type VerifyDecision = (typeof VerifyDecision)[keyof typeof VerifyDecision];

/** The steps of a monthly report, in the order of its main line. */
export const monthlyReportSteps = [
  { kind: 'monthlyReport.snapshot', title: 'Take the snapshot of the month', authority: sop('VII.B') },
  {
    kind: 'monthlyReport.attach-log',
    title: 'Attach the FACESNXT report, or say why not',
    authority: choice('the report run inside FACESNXT is attached'),
  },
  { kind: 'monthlyReport.review', title: 'Review the monthly FACESNXT report', authority: sop('VII.B') },
  { kind: 'monthlyReport.major-review', title: "Review the Commander's own rows", authority: choice('nobody reviews their own use') },
  {
    kind: 'monthlyReport.request-substantiations',
    title: 'Ask members to substantiate their searches',
    authority: SUBSTANTIATED,
  },
  { kind: 'monthlyReport.sign', title: 'Sign the monthly FACESNXT report', authority: sop('VII.B') },
  { kind: 'monthlyReport.open-discrepancies', title: 'Open the discrepancies of the report', authority: sop('VII.D') },
] as const satisfies readonly StepSpec[];

/** The steps of a quarterly audit, in the order of its main line. */
export const quarterlyAuditSteps = [
  { kind: 'quarterlyAudit.freeze', title: 'Freeze the population of the quarter', authority: sop('VII.C') },
  { kind: 'quarterlyAudit.draw-sample', title: 'Draw the sample', authority: choice('audit sample') },
  {
    kind: 'quarterlyAudit.attach-sources',
    title: 'Attach the FACESNXT user list, or say why not',
    authority: choice('the FACESNXT user list is compared'),
  },
  { kind: 'quarterlyAudit.run-tests', title: 'Run the audit tests', authority: sop('VII.A') },
  { kind: 'quarterlyAudit.findings', title: 'Judge the exceptions and the sample of the quarter', authority: sop('VII.C') },
  { kind: 'quarterlyAudit.memorandum', title: 'Complete the memorandum of the audit', authority: sop('VII.C') },
  { kind: 'quarterlyAudit.sign', title: 'Sign and submit the memorandum', authority: sop('VII.C') },
  {
    kind: 'quarterlyAudit.acknowledge',
    title: "Acknowledge the memorandum, and judge the Commander's own part",
    authority: choice('the Major acknowledges the memorandum'),
  },
  { kind: 'quarterlyAudit.open-discrepancies', title: 'Open the discrepancies of the audit', authority: sop('VII.D') },
] as const satisfies readonly StepSpec[];

/** The steps of a discrepancy; `verify` leads back to `act` when it is RETURNED. */
export const discrepancySteps = [
  { kind: 'discrepancy.assign', title: 'Assign the discrepancy to somebody who will correct it', authority: sop('VII.D') },
  { kind: 'discrepancy.act', title: 'Correct the discrepancy and say what was done', authority: sop('VII.D') },
  { kind: 'discrepancy.verify', title: 'Verify the correction', authority: choice('a correction is verified by somebody else') },
] as const satisfies readonly StepSpec[];

/** The steps of a substantiation (A11), in the order of its main line. */
export const substantiationSteps = [
  { kind: 'substantiation.provide', title: 'Say what the search was for', authority: SUBSTANTIATED },
  { kind: 'substantiation.judge', title: 'Accept or reject the substantiation', authority: SUBSTANTIATED },
  { kind: 'substantiation.open-discrepancy', title: 'Open the discrepancy of a rejected substantiation', authority: sop('VII.D') },
] as const satisfies readonly StepSpec[];
