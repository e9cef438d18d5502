import {
  openAcknowledge,
  openAttachLog,
  openAttachSources,
  openFindings,
  openMajorReview,
  openMemorandum,
  openReview,
  openSign,
  openSignMemorandum,
  type ReportOpeningFacts,
} from '@app/domain/oversight';
import type { Roster } from '@app/domain/people';
import type { Opening } from '@app/domain/tasks/opening';
import { loadRoster } from '@app/persistence/people';
import type { LoadOpening, OpeningContext, Openings } from '../opening-context';
import { discrepancyOpenings } from './discrepancy-openings';
import { auditToJudge, recorded } from './stored-audit';
import { reportToJudge } from './stored-report';

const report =
  (rule: (facts: ReportOpeningFacts, at: number) => Opening): LoadOpening =>
  async ({ manager, process, now }) => {
    const { snapshot, review, openedAt } = await reportToJudge(manager, process.subjectId);
    return rule({ roster: await loadRoster(manager), openedAt, report: snapshot, review }, now);
  };

const audit =
  (rule: (roster: Roster, at: number) => Opening): LoadOpening =>
  async ({ manager, now }) =>
    rule(await loadRoster(manager), now);

async function findings({ manager, process, now }: OpeningContext): Promise<Opening> {
  const { result } = await auditToJudge(manager, process.subjectId);
  return openFindings(await loadRoster(manager), recorded(result), now);
}

async function sign({ manager, process, now }: OpeningContext): Promise<Opening> {
  const { result, findings: judged } = await auditToJudge(manager, process.subjectId);
  return openSignMemorandum(await loadRoster(manager), { audit: recorded(result), findings: recorded(judged) }, now);
}

async function acknowledge({ manager, process, now }: OpeningContext): Promise<Opening> {
  const { result, findings, memorandum } = await auditToJudge(manager, process.subjectId);
  const facts = { audit: recorded(result), findings: recorded(findings), submitted: recorded(memorandum?.submitted) };
  return openAcknowledge(await loadRoster(manager), facts, now);
}

/** How each human step of reports, audits and discrepancies begins. */
export const oversightOpenings: Openings = {
  ...discrepancyOpenings,
  'monthlyReport.attach-log': report(openAttachLog),
  'monthlyReport.review': report(openReview),
  'monthlyReport.major-review': report(openMajorReview),
  'monthlyReport.sign': report(openSign),
  'quarterlyAudit.attach-sources': audit(openAttachSources),
  'quarterlyAudit.findings': findings,
  'quarterlyAudit.memorandum': audit(openMemorandum),
  'quarterlyAudit.sign': sign,
  'quarterlyAudit.acknowledge': acknowledge,
};
