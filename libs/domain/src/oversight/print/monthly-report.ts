import { codeLabel, facts, markup, NOTHING, page, PURPOSES, SOURCES, table, when, type Html, type PrintedCopy } from '../../print';
import { LEGEND } from '../../search/candidates';
import { reconciliationSentence } from '../log';
import { Reviewer, type Counts, type LogAttached, type MonthlyReport, type ReportReviewed, type ReportSigned } from '../monthly-model';
import { LEFT_OUT } from '../reader-view';
import { withholds } from '../withheld';
import {
  caseOf,
  CAUSES,
  DOCUMENTED,
  memberName,
  percent,
  PROHIBITED,
  RULES,
  WITHHELD,
  type Names,
  NOT_COUNTED,
  NOT_GRADED,
} from './labels';

/** A report with what people have done to it so far; null = not yet. `sha256`: of the stored snapshot. */
export interface PrintedReport {
  readonly report: MonthlyReport;
  readonly sha256: string;
  readonly log: LogAttached | null;
  readonly review: ReportReviewed | null;
  readonly majorReview: ReportReviewed | null;
  readonly signed: ReportSigned | null;
  readonly names: Names;
  /** Who reads it: what is decided on their own searches is not shown to them; see `reportFor`. */
  readonly reader: string;
  readonly copy: PrintedCopy;
}

const COUNT_COLUMNS = [
  'Searches',
  'With candidates',
  'Empty',
  'Failed',
  'Not entered',
  'Match',
  'No match',
  'Inconclusive',
  'Not determined',
  'Undocumented',
  'Recorded late',
];
/** A snapshot is printed as it was stored: what was counted later than that says so. */
const countCells = (counts: Counts): (number | string)[] => [
  counts.searches,
  counts.withCandidates,
  counts.empty,
  counts.failed,
  counts.notEntered ?? NOT_COUNTED,
  counts.match,
  counts.noMatch,
  counts.inconclusive,
  counts.undetermined,
  counts.undocumented,
  counts.recordedLate,
];
const reviewerLabel = (reviewer: Reviewer): string => (reviewer === Reviewer.Major ? 'TO THE MAJOR (own use)' : 'Commander');

/** The monthly report (VII.B) as one printable, self-contained HTML page; every text in it escaped. Internal Affairs as counts only. */
export function renderMonthlyReportHtml(printed: PrintedReport): string {
  const { report } = printed;
  const title = `FACESNXT monthly report ${report.period}`;
  return page({
    title,
    legend: LEGEND,
    copy: printed.copy,
    timeZone: report.timeZone,
    orientation: 'landscape',
    body: [heading(printed), activity(printed), rows(printed), flagged(printed), oversight(printed), signatures(printed)],
  });
}

function heading({ report, log, sha256 }: PrintedReport): Html {
  const { timeZone, policy } = report;
  const reason = log?.reason ? markup`<p>Reason given: <span class="words">${log.reason}</span></p>` : NOTHING;
  const nothing = report.zeroActivity ? markup`<p>No FACESNXT search was run or recorded in this month.</p>` : NOTHING;
  return markup`<p class="warning">${reconciliationSentence(log, report.totals.searches)}</p>
    ${reason}${facts([
      ['Period', `from ${when(report.from, timeZone)} until before ${when(report.to, timeZone)}, ${timeZone}`],
      ['Revision', report.revision],
      ['Generated', when(report.generatedAt, timeZone)],
      ['Policy', `${policy.id}, version ${policy.version}`],
      ['SHA-256 of the snapshot', sha256],
    ])}${nothing}`;
}

function activity({ report, names }: PrintedReport): Html {
  const { internalAffairs, performance } = report;
  return markup`${table({ caption: 'Searches', columns: COUNT_COLUMNS, rows: [countCells(report.totals)], none: '' })}${table({
    caption: 'User activity',
    columns: ['Member', 'Reviewed by', ...COUNT_COLUMNS, 'Refusals'],
    rows: report.byUser.map((user) => [memberName(names, user.memberId), reviewerLabel(user.reviewer), ...countCells(user), user.refusals]),
    none: 'No member searched or was refused.',
  })}${table({
    caption: 'Searches by purpose',
    columns: ['Purpose', ...COUNT_COLUMNS],
    rows: report.byPurpose.map((counts) => [PURPOSES[counts.purpose] ?? counts.purpose, ...countCells(counts)]),
    none: '',
  })}${table({
    caption: 'Database query activity',
    columns: ['Source', 'Searches', 'Candidates returned'],
    rows: report.bySource.map(({ source, searches, returned }) => [SOURCES[source] ?? source, searches, returned]),
    none: 'No database was queried.',
  })}
    <h2>Internal Affairs (VIII.A.3), counts only</h2>
    ${facts([
      ['Searches', internalAffairs.searches],
      ['Undocumented', internalAffairs.undocumented],
      ['Flagged, to the Major or the Chief', internalAffairs.substantiations],
    ])}
    <h2>Sealed cases, counts only</h2>
    ${facts([
      ['Searches', report.sealedCases?.searches ?? NOT_COUNTED],
      ['Undocumented', report.sealedCases?.undocumented ?? NOT_COUNTED],
    ])}
    <h2>Performance</h2>
    ${facts([
      ['Failed searches', `${performance.failed} (${percent(performance.failedRate)})`],
      ['Empty lists', `${performance.empty} (${percent(performance.emptyRate)})`],
      ['Determinations that a later step contradicts', performance.contradicted],
      ['Persons later ruled out', performance.eliminated],
      ['Misidentifications', performance.misidentified],
      ['Searches by a member without training that counted', performance.untrained ?? NOT_COUNTED],
      ['Cases that a search opened, not found in the records system in time', report.unmatchedCases ?? NOT_COUNTED],
    ])}`;
}

function rows({ report, names }: PrintedReport): Html {
  return table({
    caption: 'Each search',
    columns: ['Executed', 'Case', 'Member', 'Reviewed by', 'Purpose', 'Result', 'Returned', 'Comparison', 'Case-report entry', 'Search'],
    rows: report.rows.map((row) => [
      when(row.executedAt, report.timeZone),
      caseOf(names, row.searchId),
      memberName(names, row.operatorId),
      reviewerLabel(row.reviewer),
      PURPOSES[row.purpose] ?? row.purpose,
      `${codeLabel(row.query)}${row.recordedLate ? ', recorded late' : ''}`,
      row.returned,
      row.comparison === null ? '-' : codeLabel(row.comparison),
      DOCUMENTED[row.documented],
      row.searchId,
    ]),
    none: 'None.',
  });
}

function flagged({ report, review, majorReview, names, reader }: PrintedReport): Html {
  const decisions = [...(review?.decisions ?? []), ...(majorReview?.decisions ?? [])];
  return table({
    caption: 'Substantiation required inquiries',
    columns: ['Case', 'Member', 'Why', 'Asked in', 'Reviewed by', 'Decision', 'Note', 'Search'],
    rows: report.substantiations.map(({ searchId, rule, operatorId, reviewer, askedIn }) => {
      const decision = decisions.find((each) => each.searchId === searchId && each.rule === rule);
      return [
        caseOf(names, searchId),
        memberName(names, operatorId),
        RULES[rule],
        askedIn ?? '-',
        reviewerLabel(reviewer),
        withholds('monthlyReport.read-decision', operatorId, reader) ? WITHHELD : decision ? codeLabel(decision.decision) : 'open',
        decision?.note ?? '-',
        searchId,
      ];
    }),
    none: 'None.',
  });
}

function oversight({ report, names }: PrintedReport): Html {
  return markup`${table({
    caption: 'Refusals',
    columns: ['Refused because', 'Code', 'Times'],
    rows: report.refusals.map(({ code, count }) => [codeLabel(code), code, count]),
    none: 'Nothing was refused.',
  })}${table({
    caption: 'Declared prohibited uses, each refused',
    columns: ['When', 'Member', 'Reviewed by', 'Declared', 'Clause'],
    rows: (report.prohibitedUses ?? []).map(({ memberId, reviewer, at, clause }) => [
      when(at, report.timeZone),
      memberName(names, memberId),
      reviewerLabel(reviewer),
      PROHIBITED[clause] ?? '-',
      clause,
    ]),
    none: report.prohibitedUses === undefined ? `They were ${NOT_COUNTED}.` : 'None was declared.',
  })}${table({
    caption: 'Requested and not run, as the member says',
    columns: ['Member', 'Searches'],
    rows: (report.cancelled ?? []).map(({ memberId, count }) => [memberName(names, memberId), count]),
    none: report.cancelled === undefined ? `They were ${NOT_COUNTED}.` : 'No search was given up.',
  })}${table({
    caption: 'Open discrepancies',
    columns: ['Discrepancy', 'Type', 'Severity', 'Cause', 'State', 'About', 'Opened', 'Found again', 'Due'],
    rows: report.discrepancies.map(({ discrepancyId, type, severity, cause, state, aboutMemberId, openedAt, foundAgain = [], dueAt }) => [
      discrepancyId,
      codeLabel(type),
      severity === undefined ? NOT_GRADED : codeLabel(severity),
      cause ? CAUSES[cause] : '-',
      codeLabel(state),
      aboutMemberId === null ? '-' : memberName(names, aboutMemberId),
      when(openedAt, report.timeZone),
      foundAgain.map(({ at }) => when(at, report.timeZone)).join('; ') || '-',
      when(dueAt, report.timeZone),
    ]),
    none: 'None.',
  })}${table({
    caption: 'Accounts that ended here and are OPEN in FACESNXT',
    columns: ['Member', 'State here', 'Account'],
    rows: report.accounts
      .filter(({ openInFacesnxt }) => openInFacesnxt)
      .map(({ memberId, status, accountId }) => [memberName(names, memberId), `${codeLabel(status)} here, OPEN in FACESNXT`, accountId]),
    none: 'None.',
  })}`;
}

function signatures({ report, review, majorReview, signed, names }: PrintedReport): Html {
  const line = (act: { readonly by: string; readonly at: number } | null, none: string): string =>
    act === null ? none : `${memberName(names, act.by)}, ${when(act.at, report.timeZone)}`;
  const needsMajor = review === null || review.leftToMajor.length > 0;
  return markup`<p>${LEFT_OUT}</p><h2>Review and signature</h2>
    ${facts([
      ['Reviewed', line(review, 'NOT REVIEWED YET')],
      ["Commander's own rows", line(majorReview, needsMajor ? 'NOT REVIEWED YET' : 'none')],
      ['Signed', line(signed, 'NOT SIGNED')],
    ])}`;
}
