import { openKinds } from '../corroboration/board';
import { stoodBy } from '../corroboration/likeness';
import { CorroborationOutcome } from '../corroboration/model';
import { sop } from '../kernel';
import { goLive, inQuarter, policyAt, resultOf, searchSubject, type Found, type TestInput } from './audit-test';
import { SubjectKind } from './discrepancy';
import { AuditTest, ExceptionCode, type AuditTestResult } from './quarterly-model';
import type { EvidencedRow, MatchRecord } from './records';

const BROUGHT: readonly CorroborationOutcome[] = [
  CorroborationOutcome.Supports,
  CorroborationOutcome.Contradicts,
  CorroborationOutcome.Neutral,
];

/**
 * T7: the sampled positive comparisons: each step of VI.D has ended or waits until a date not over at the freeze; what ended names its
 * evidence, what does not apply was approved. A person judges the sampled searches besides.
 */
export function testCorroboration(input: TestInput): AuditTestResult {
  const executedAt = new Map(input.records.searches.map((search) => [search.searchId, search.executedAt]));
  const looked = input.records.matches.filter(({ searchId }) => (executedAt.get(searchId) ?? 0) >= goLive(input));
  return resultOf(input, {
    test: AuditTest.T7,
    authority: sop('VI.D'),
    looked: looked.map(({ searchId }) => searchId),
    found: looked.flatMap((match) => matchExceptions(match, input.population.frozenAt)),
    notes: ['Each sampled search is also judged by a person.'],
  });
}

function matchExceptions({ searchId, operatorId, presets, needsApproval, rows }: MatchRecord, frozenAt: number): Found[] {
  const kinds = (test: (row: EvidencedRow) => boolean): string[] => [...new Set(rows.filter(test).map(({ kind }) => kind))];
  const failings: readonly [ExceptionCode, readonly string[]][] = [
    [ExceptionCode.StepOpen, openKinds(rows, presets)],
    [
      ExceptionCode.StepWithoutEvidence,
      kinds(({ outcome, evidenceRefs }) => outcome !== null && BROUGHT.includes(outcome) && evidenceRefs.length === 0),
    ],
    [
      ExceptionCode.StepNotApproved,
      kinds(
        ({ outcome, preset, approvedBy }) =>
          needsApproval && outcome === CorroborationOutcome.NotApplicable && !preset && approvedBy === null,
      ),
    ],
    [
      ExceptionCode.StepOverdue,
      kinds(({ outcome, pendingUntil }) => outcome === CorroborationOutcome.Pending && (pendingUntil ?? 0) < frozenAt),
    ],
  ];
  return failings
    .filter(([, steps]) => steps.length > 0)
    .map(([code, steps]) => ({ code, subject: searchSubject(searchId), memberId: operatorId, steps }));
}

/** T8: each enforcement action of the quarter that is linked to a face search had an independent basis (A10) when it was taken, by the settings of that day. */
export function testEnforcement(input: TestInput): AuditTestResult {
  const { records } = input;
  const during = records.enforcement.filter(({ at }) => inQuarter(input, at));
  const looked = during.filter(({ linked }) => linked);
  const rest = during.length - looked.length;
  const hadBasis = ({ bases, at }: (typeof looked)[number]) => bases.some((basis) => stoodBy(basis, at, policyAt(input, at)));
  return resultOf(input, {
    test: AuditTest.T8,
    authority: sop('VI.E'),
    looked: looked.map(({ actionId }) => actionId),
    found: looked
      .filter((action) => !hadBasis(action))
      .map(({ actionId, author }) => ({
        code: ExceptionCode.NoIndependentBasis,
        subject: { kind: SubjectKind.Enforcement, id: actionId },
        memberId: author,
      })),
    notes: rest === 0 ? [] : [`Actions that no face search is linked to, not tested: ${rest}.`],
  });
}
