import { buildMonthlyReport, repeatedSince, type MonthlyReport } from '@app/domain/oversight';
import { monthBounds } from '@app/domain/calendar';
import type { DecisionFact } from '@app/domain/process';
import { loadRoster } from '@app/persistence/people';
import type { SystemContext, SystemStepDefinition } from '@app/process';
import { unmatchedStubs } from '@app/process/cases/unmatched';
import { digestOf } from '@app/process/oversight/digest';
import { monthLog } from '@app/process/oversight/log-entries';
import { accountRecords, commanderIds, openDiscrepancyRecords, refusalRecords } from '@app/process/oversight/records';
import { cancelledCounts, searchRecords } from '@app/process/oversight/search-records';
import { adoptedPacks } from '@app/process/policy';
import { readReport, reportToJudge, snapshotOf } from '@app/process/oversight/stored-report';
import {
  askSubstantiations,
  decidedItems,
  openSubstantiations,
  planSubstantiations,
  type SubstantiationPlanned,
} from '@app/process/oversight/substantiations';
import { randomBytes } from 'node:crypto';

interface Snapshotted extends DecisionFact {
  readonly report: MonthlyReport;
}

/** VII.B: the immutable snapshot of a month, from what is recorded at this moment; a month without any search too. */
export const snapshot: SystemStepDefinition<MonthlyReport, Snapshotted> = {
  load: takeSnapshot,
  decide: (report) => ({ outcome: report.zeroActivity ? 'ZERO_ACTIVITY' : 'TAKEN', report }),
  async record({ manager, process }, { report }) {
    await manager.query('UPDATE monthly_report SET snapshot = $2, sha256 = $3 WHERE id = $1', [
      process.subjectId,
      JSON.stringify(report),
      digestOf(report),
    ]);
  },
};

async function takeSnapshot({ manager, process, now }: SystemContext): Promise<MonthlyReport> {
  const stored = await readReport(manager, process.subjectId);
  if (stored === undefined) throw new Error('the report of an open process is missing');
  const { period, revision } = stored;
  const { from, to } = monthBounds(period, process.policy.timeZone);
  const roster = await loadRoster(manager);
  const records = {
    searches: await searchRecords(manager, repeatedSince(from, process.policy), to),
    refusals: await refusalRecords(manager, from, to),
    cancelled: await cancelledCounts(manager, from, to),
    unmatchedStubs: await unmatchedStubs(manager, now),
    discrepancies: await openDiscrepancyRecords(manager),
    accounts: await accountRecords(manager),
    commanderIds: commanderIds(roster, { from, to, now: now.getTime() }),
    openSubstantiations: await openSubstantiations(manager, period),
    decidedItems: await decidedItems(manager, period),
    shifts: roster.shifts,
    duties: roster.dutySupervisors,
    log: (await monthLog(manager, period)).entries,
  };
  const seed = randomBytes(16).toString('hex');
  const settings = { policy: process.policy, packs: await adoptedPacks(manager, now) };
  return buildMonthlyReport(records, { period, revision, generatedAt: now.getTime(), seed }, settings);
}

interface Asked extends DecisionFact {
  readonly planned: readonly SubstantiationPlanned[];
}

/** A11: the members whose searches the reviews want substantiated are asked, each once. `refs`: the new substantiations. */
export const asked: SystemStepDefinition<readonly SubstantiationPlanned[], Asked> = {
  load: async ({ manager, process }) => planSubstantiations(manager, await reportToJudge(manager, process.subjectId)),
  decide: (planned) => ({ outcome: planned.length === 0 ? 'NONE' : 'ASKED', refs: planned.map(({ id }) => id), planned }),
  async record({ manager, process, now }, { planned }) {
    await askSubstantiations(manager, planned, { report: await snapshotOf(manager, process.subjectId), policy: process.policy, now });
  },
};
