import { monthOf, monthsOf } from '../calendar';
import { covers } from '../people';
import { choice, sop } from '../kernel';
import { inQuarter, minutesLate, resultOf, searchesOf, searchSubject, type Found, type TestInput } from './audit-test';
import { SubjectKind } from './discrepancy';
import { AuditTest, ExceptionCode, type AuditTestResult } from './quarterly-model';
import type { DisseminationRecord, ReportTimes } from './records';

const NO_ANNEX = 'Internal Affairs searches are refused by this version, so there is no sealed annex to review.';
const OUTSIDE = 'What is passed on outside this system, by paper, mail or word, is known as far as members record it.';

const report = (id: string) => ({ kind: SubjectKind.Report, id });
const unique = (values: readonly string[]): string[] => [...new Set(values)].sort();

/**
 * T10: what was printed or given out of this system was so by somebody who may read it, what members handed on went to authorized people or
 * was asked back, and the refused attempts of each month were seen in a reviewed report. An unreviewed month and an open recall are acts of
 * the Commander, judged by the Major.
 */
export function testExports(input: TestInput): AuditTestResult {
  const { records, policy, population } = input;
  const exported = records.exports.filter(({ at }) => inQuarter(input, at));
  const handedOn = records.disseminations
    .filter(({ bySystem }) => !bySystem)
    .filter(({ at, recallOpen }) => recallOpen || inQuarter(input, at));
  const bySystem = records.disseminations.filter((one) => one.bySystem && inQuarter(input, one.at));
  const refused = records.refusals.filter(({ at }) => inQuarter(input, at));
  const reviewed = new Set(
    records.reports.filter(({ reviewedAt }) => reviewedAt !== null && reviewedAt <= population.frozenAt).map(({ period }) => period),
  );
  const months = unique(refused.map(({ at }) => monthOf(at, policy.timeZone)));
  return resultOf(input, {
    test: AuditTest.T10,
    authority: sop('IX.A.3'),
    looked: [...exported.map(({ objectId }) => objectId), ...handedOn.map(({ disseminationId }) => disseminationId), ...months],
    found: [
      ...exported
        .filter(({ authorized }) => !authorized)
        .map(({ objectId, by }) => ({
          code: ExceptionCode.ExportNotAuthorized,
          subject: { kind: SubjectKind.Document, id: objectId },
          memberId: by,
        })),
      ...handedOn.flatMap((one) => wronglyHandedOn(one, inQuarter(input, one.at))),
      ...months
        .filter((month) => !reviewed.has(month))
        .map((month) => ({ code: ExceptionCode.RefusalsNotReviewed, subject: report(month), memberId: null, commandersAct: true })),
    ],
    notes: [
      `Refused attempts: ${refused.length}; exports: ${exported.length}; copies given to members: ${bySystem.length}.`,
      handedOnNote(handedOn),
      OUTSIDE,
      NO_ANNEX,
    ],
  });
}

function wronglyHandedOn({ disseminationId, handedOnBy, authorized, recallOpen }: DisseminationRecord, ofQuarter: boolean): Found[] {
  const base = { subject: { kind: SubjectKind.Dissemination, id: disseminationId }, memberId: handedOnBy };
  return [
    ...(ofQuarter && !authorized ? [{ ...base, code: ExceptionCode.GivenToUnauthorized }] : []),
    ...(recallOpen ? [{ ...base, code: ExceptionCode.RecallOpen, commandersAct: true }] : []),
  ];
}

function handedOnNote(handedOn: readonly DisseminationRecord[]): string {
  const unauthorized = handedOn.filter(({ authorized }) => !authorized);
  const open = handedOn.filter(({ recallOpen }) => recallOpen);
  return `Handed on by members: ${handedOn.length}; to somebody unauthorized: ${unauthorized.length}; recalls open: ${open.length}.`;
}

/** T11: each month of the quarter has its report, reviewed by the day the department has set, and signed. The Commander's acts: to the Major. */
export function testReports(input: TestInput): AuditTestResult {
  const { records, population, policy } = input;
  const months = testedMonths(input);
  const found = months.flatMap((period): Found[] => {
    const times = records.reports.find((one) => one.period === period);
    const base = { subject: report(period), memberId: null, commandersAct: true };
    return times === undefined
      ? [{ ...base, code: ExceptionCode.ReportMissing }]
      : lateReport(times, population.frozenAt).map((item) => ({ ...base, ...item }));
  });
  const last = monthOf(population.to - 1, policy.timeZone);
  const notes = months.includes(last)
    ? [`The report on ${last} is only due after the quarter; it counts here as far as it was due at the freeze.`]
    : [];
  return resultOf(input, { test: AuditTest.T11, authority: sop('VII.B'), looked: months, found, notes });
}

/** The months of the quarter from go-live on; the last one only where its report was begun: it begins when the audit does. */
function testedMonths({ records, population, policy }: TestInput): string[] {
  const from = monthOf(Math.max(population.from, Date.parse(policy.goLiveAt)), policy.timeZone);
  const last = monthOf(population.to - 1, policy.timeZone);
  const begun = (period: string) => period !== last || records.reports.some((one) => one.period === period);
  return monthsOf(population, policy.timeZone).filter((period) => period >= from && begun(period));
}

function lateReport({ dueAt, reviewedAt, signedAt }: ReportTimes, frozenAt: number): Pick<Found, 'code' | 'minutes'>[] {
  const late = dueAt === null ? 0 : minutesLate(dueAt, reviewedAt ?? frozenAt);
  const unsigned = signedAt === null && dueAt !== null && dueAt < frozenAt;
  return [
    ...(late > 0 ? [{ code: ExceptionCode.ReportLate, minutes: late }] : []),
    ...(unsigned ? [{ code: ExceptionCode.ReportNotSigned }] : []),
  ];
}

/** T12: discrepancies open in the quarter were dealt with by their time (ageing). The Commander's acts: to the Major. */
export function testDiscrepancies(input: TestInput): AuditTestResult {
  const { records, population } = input;
  const looked = records.discrepancies.filter(
    ({ openedAt, closedAt }) => openedAt < population.to && (closedAt === null || closedAt >= population.from),
  );
  const found = looked.flatMap(({ discrepancyId, aboutMemberId, closedAt, dueAt }): Found[] => {
    const minutes = dueAt === null ? 0 : minutesLate(dueAt, closedAt ?? population.frozenAt);
    const subject = { kind: SubjectKind.Discrepancy, id: discrepancyId };
    return minutes === 0
      ? []
      : [{ code: ExceptionCode.DiscrepancyOverdue, subject, memberId: aboutMemberId, minutes, commandersAct: true }];
  });
  const open = looked.filter(({ closedAt }) => closedAt === null);
  const oldest = Math.min(...open.map(({ openedAt }) => openedAt));
  const age = Math.floor((population.frozenAt - oldest) / 86_400_000);
  return resultOf(input, {
    test: AuditTest.T12,
    authority: sop('VII.D'),
    looked: looked.map(({ discrepancyId }) => discrepancyId),
    found,
    notes: open.length === 0 ? [] : [`Open at the freeze: ${open.length}; the oldest for ${age} days.`],
  });
}

/** T13: an agreement with the host was in force when each search ran. */
export function testAgreement(input: TestInput): AuditTestResult {
  const looked = searchesOf(input);
  const { agreements, overdueObligations } = input.records;
  const inForce = looked.map(({ executedAt }) => agreements.filter((agreement) => covers(agreement, executedAt)));
  const references = [...new Set(inForce.flat().map(({ reference }) => reference))].sort();
  return resultOf(input, {
    test: AuditTest.T13,
    authority: choice('an agreement in force (V.E.1)'),
    looked: looked.map(({ searchId }) => searchId),
    found: looked
      .filter((_, index) => inForce[index]?.length === 0)
      .map(({ searchId, operatorId }) => ({ code: ExceptionCode.NoAgreement, subject: searchSubject(searchId), memberId: operatorId })),
    notes: [
      ...(references.length === 0 ? [] : [`In force at these searches: ${references.join(', ')}.`]),
      `Obligations under agreements, the annual certification included, that are overdue: ${overdueObligations}.`,
    ],
  });
}
