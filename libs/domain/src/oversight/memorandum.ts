import { authorityLabel } from '../kernel';
import { LEGEND } from '../search/candidates';
import type {
  AuditResult,
  AuditSettings,
  ExceptionAction,
  ExceptionCode,
  FindingsRecorded,
  MemorandumDrafted,
  SampleJudgement,
  TestNotRun,
} from './quarterly-model';
import type { DiscrepancyRecord } from './records';

/** One line per test that ran. `authority` as people read it. */
export interface MemorandumTest {
  readonly test: string;
  readonly title: string;
  readonly authority: string;
  readonly population: number;
  readonly exceptions: number;
  readonly notes: readonly string[];
}

/** An exception with what is done about it; `action` null: left to whoever acknowledges. */
export interface MemorandumException {
  readonly key: string;
  readonly test: string;
  readonly code: ExceptionCode;
  readonly subject: { readonly kind: string; readonly id: string };
  /** Null: nobody here is known to have done it. */
  readonly memberId: string | null;
  readonly minutes: number | null;
  readonly steps: readonly string[];
  readonly action: ExceptionAction | null;
  readonly note: string | null;
}

export interface MemorandumSample {
  readonly searchId: string;
  readonly operatorId: string;
  readonly judgement: SampleJudgement | null;
  readonly note: string | null;
}

/** The content of a quarter's memorandum (VII.C): what is signed, and what its digest is taken of. Instants in UTC epoch ms. */
export interface Memorandum {
  readonly number: string;
  readonly quarter: string;
  readonly from: number;
  readonly to: number;
  readonly frozenAt: number;
  readonly timeZone: string;
  readonly subject: string;
  readonly searches: number;
  readonly accounts: number;
  /** Internal Affairs searches: counted, in no list. */
  readonly internalAffairs: number;
  /** Searches of sealed cases, likewise. Absent from memoranda of before that. */
  readonly sealedCases?: number;
  /** What the tests measured by. Absent from memoranda of before it was recorded. */
  readonly settings?: AuditSettings;
  readonly conclusion: string;
  readonly reconciliation: string;
  readonly tests: readonly MemorandumTest[];
  readonly notRun: readonly TestNotRun[];
  readonly exceptions: readonly MemorandumException[];
  readonly sample: { readonly seed: string; readonly algorithm: string; readonly size: number; readonly rows: readonly MemorandumSample[] };
  readonly discrepancies: readonly DiscrepancyRecord[];
  readonly remarks: string | null;
  readonly legend: string;
}

/** What a memorandum is made from. */
export interface MemorandumInput {
  readonly audit: AuditResult;
  readonly findings: FindingsRecorded;
  readonly drafted: MemorandumDrafted;
  readonly discrepancies: readonly DiscrepancyRecord[];
  readonly timeZone: string;
}

const UNSEEN = 'Searches that were run in FACESNXT then and never recorded here cannot appear in this audit.';

/** A19: whether FACESNXT's log was compared, month by month, in plain words. */
function reconciliationOf({ reconciled, notReconciled }: AuditResult): string {
  if (reconciled.length === 0) return `NOT RECONCILED with FACESNXT: no log of it was attached for this quarter. ${UNSEEN}`;
  const compared = `Reconciled with the FACESNXT log search by search for ${reconciled.join(', ')}.`;
  return notReconciled.length === 0 ? compared : `NOT RECONCILED with FACESNXT for ${notReconciled.join(', ')}. ${UNSEEN} ${compared}`;
}

/** The sentence a reader in a hurry takes away. */
function conclusionOf({ audit, findings }: MemorandumInput): string {
  const exceptions = audit.tests.flatMap((test) => test.exceptions).length;
  const left = findings.left.exceptions.length + findings.left.sample.length;
  const found = exceptions === 0 ? 'found no exceptions' : `found ${exceptions} ${exceptions === 1 ? 'exception' : 'exceptions'}`;
  const opened = `${findings.discrepancies.length} ${findings.discrepancies.length === 1 ? 'discrepancy is' : 'discrepancies are'} opened on its acknowledgement`;
  const rest =
    left === 0
      ? ''
      : ` ${left === 1 ? '1 item' : `${left} items`} about the Commander's own use or acts ${left === 1 ? 'is' : 'are'} left to the addressee.`;
  return `${audit.tests.length} tests ran and ${found}; ${opened}. Tests of the pack that were not run: ${audit.notRun.length}.${rest}`;
}

/** VII.C: the memorandum of a quarter; without findings too. */
export function buildMemorandum(input: MemorandumInput): Memorandum {
  const { audit, findings, drafted, discrepancies, timeZone } = input;
  const { population, sample } = audit;
  const decisions = new Map(findings.exceptions.map((decision) => [decision.key, decision]));
  const judgements = new Map(findings.sample.map((decision) => [decision.searchId, decision]));
  return {
    number: `FACESNXT-${population.quarter}`,
    quarter: population.quarter,
    from: population.from,
    to: population.to,
    frozenAt: population.frozenAt,
    timeZone,
    subject: `Quarterly audit of FACESNXT, ${population.quarter}`,
    searches: population.searchIds.length,
    accounts: population.accountIds.length,
    internalAffairs: population.internalAffairs,
    sealedCases: population.sealedCases,
    ...(audit.settings && { settings: audit.settings }),
    conclusion: conclusionOf(input),
    reconciliation: reconciliationOf(audit),
    tests: audit.tests.map(({ test, title, authority, population: tested, exceptions, notes }) => ({
      test,
      title,
      authority: authorityLabel(authority),
      population: tested,
      exceptions: exceptions.length,
      notes,
    })),
    notRun: audit.notRun,
    exceptions: audit.tests
      .flatMap((test) => test.exceptions)
      .map(({ key, test, code, subject, memberId, minutes, steps }) => {
        const decision = decisions.get(key);
        return {
          key,
          test,
          code,
          subject,
          memberId,
          minutes: minutes ?? null,
          steps: steps ?? [],
          action: decision?.action ?? null,
          note: decision?.note ?? null,
        };
      }),
    sample: {
      seed: sample.seed,
      algorithm: sample.algorithm,
      size: sample.size,
      rows: audit.sampled.map(({ searchId, operatorId }) => {
        const decision = judgements.get(searchId);
        return { searchId, operatorId, judgement: decision?.judgement ?? null, note: decision?.note ?? null };
      }),
    },
    discrepancies: [...discrepancies].sort((a, b) => a.openedAt - b.openedAt || (a.discrepancyId < b.discrepancyId ? -1 : 1)),
    remarks: drafted.remarks,
    legend: LEGEND,
  };
}
