import { quarterBounds } from '../calendar';
import { AccountStatus } from '../accounts/status';
import { inForceDuring, type PolicyPack } from '../policy';
import { Purpose } from '../search/purpose';
import { runAuditTests, TESTS_VERSION } from './audit-pack';
import { searchesOf, type AuditRecords, type TestInput, type TestPolicy } from './audit-test';
import { reconciledMonths } from './audit-tests-facesnxt';
import { Reviewer } from './monthly-model';
import type { AuditResult, AuditSettings, Population } from './quarterly-model';
import { countedOnly } from './counted-only';
import { drawSample, type Sample } from './sample';

/** `quarter` `YYYY-Qn`; `at` the freeze, UTC epoch ms. */
export interface FreezeInput {
  readonly quarter: string;
  readonly at: number;
  readonly timeZone: string;
}

/**
 * VII.C: freezes what the quarter is audited on, before any seed exists: its searches by `executedAt`, half-open in the agency's zone, those
 * from before that were recorded late in it, and the accounts that were more than pending. Searches of Internal Affairs and of sealed cases are counted only. Accounts created after the quarter are left out.
 */
export function freeze(records: Pick<AuditRecords, 'searches' | 'accounts'>, { quarter, at, timeZone }: FreezeInput): Population {
  const { from, to } = quarterBounds(quarter, timeZone);
  const during = (at: number) => from <= at && at < to;
  const searches = records.searches.filter(
    ({ executedAt, recordedAt, recordedLate }) => during(executedAt) || (recordedLate && executedAt < from && during(recordedAt)),
  );
  const open = searches.filter((search) => !countedOnly(search));
  const internalAffairs = searches.filter(({ purpose }) => purpose === Purpose.InternalAffairs).length;
  const accounts = records.accounts.filter(({ status, createdAt }) => status !== AccountStatus.Pending && createdAt < to);
  return {
    quarter,
    from,
    to,
    frozenAt: at,
    searchIds: open.map(({ searchId }) => searchId).sort(),
    accountIds: accounts.map(({ accountId }) => accountId).sort(),
    internalAffairs,
    sealedCases: searches.length - open.length - internalAffairs,
  };
}

/** Draws the sample of a frozen population; `seed` as `drawSample` wants it, drawn after the freeze and published with the memorandum. */
export const sampleOf = ({ searchIds }: Population, seed: string, { auditSampleSize }: Pick<PolicyPack, 'auditSampleSize'>): Sample =>
  drawSample(searchIds, seed, auditSampleSize);

/**
 * VII.A, VII.C: runs the tests over the whole frozen population and names those that are not run, and the settings they measured by. What was sealed
 * since the draw is judged by nobody. `packs`: every one adopted so far.
 */
export function auditResult(
  records: AuditRecords,
  frozen: { readonly population: Population; readonly sample: Sample },
  { policy, packs }: Pick<TestInput, 'policy' | 'packs'>,
): AuditResult {
  const { population, sample } = frozen;
  const listed = new Map(records.searches.filter((search) => !countedOnly(search)).map((search) => [search.searchId, search]));
  const sampled = sample.ids.flatMap((searchId) => {
    const operatorId = listed.get(searchId)?.operatorId;
    if (operatorId === undefined) return [];
    return { searchId, operatorId, reviewer: records.commanderIds.includes(operatorId) ? Reviewer.Major : Reviewer.Commander };
  });
  const input = { records, population, policy, packs };
  return { population, sample, sampled, ...runAuditTests(input), ...reconciledMonths({ records }), settings: settingsOf(input) };
}

function settingsOf(input: TestInput): AuditSettings {
  const { population, policy, packs } = input;
  const from = Math.min(population.from, ...searchesOf(input).map(({ executedAt }) => executedAt));
  const named = ({ id, version }: TestPolicy) => ({ id, version });
  return {
    audit: named(policy),
    judged: inForceDuring(packs, { from, to: population.to }, policy).map(named),
    testsVersion: TESTS_VERSION,
  };
}
