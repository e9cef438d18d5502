import { AuditOutcome } from '@app/audit';
import { listed } from '@app/persistence/sql';
import { EnforcementState } from '@app/domain/enforcement';
import { monthsOf } from '@app/domain/calendar';
import { CorroborationOutcome, presetKinds, type CorroborationKind } from '@app/domain/corroboration';
import {
  isOversightReader,
  reviewDue,
  type AuditRecords,
  type DiscrepancyTimes,
  type DisseminationRecord,
  type EnforcementRecord,
  type ExportRecord,
  type MatchRecord,
  type Population,
  type ReportTimes,
} from '@app/domain/oversight';
import { rolesOf, type Roster } from '@app/domain/people';
import { Comparison } from '@app/domain/search/outcomes';
import { CorroborationProfile, type PurposeDetails } from '@app/domain/search/purpose';
import type { EntityManager } from 'typeorm';
import { readRows } from '../corroboration/rows';
import { pinnedPack } from '../policy/installed';
import { loadOperator } from '../search/operator-facts';
import { row, rows } from '../transaction';
import { monthLog } from './log-entries';
import { accountRecords, commanderIds, departureRecords, refusalRecords } from './records';
import { ms, SEALED, searchesNamed, searchRecords } from './search-records';

interface StoredMatch {
  readonly searchId: string;
  readonly operatorId: string;
  readonly details: PurposeDetails | null;
  readonly profile: CorroborationProfile;
  readonly matchIds: string[];
}

const MATCHES = `SELECT s.id AS "searchId", s.operator_id AS "operatorId", s.purpose_details AS details, s.profile, d.match_candidate_ids AS "matchIds"
  FROM face_search s JOIN comparison_determination d ON d.search_id = s.id AND d.superseded_at IS NULL
  WHERE s.id = ANY ($1) AND d.outcome = '${Comparison.Match}' AND NOT ${SEALED} ORDER BY s.id`;
const EVIDENCE = `SELECT DISTINCT ON (id) id, evidence_refs AS refs FROM corroboration_row WHERE search_id = ANY ($1) ORDER BY id, version DESC`;

/** T7: the sampled searches that ended in a MATCH, with the rows about the person that was matched. */
async function matchRecords(manager: EntityManager, sampled: readonly string[]): Promise<MatchRecord[]> {
  const matches = await rows<StoredMatch>(manager, MATCHES, [sampled]);
  const all = await readRows(manager, sampled);
  const evidence = await rows<{ id: string; refs: string[] }>(manager, EVIDENCE, [sampled]);
  const refsOf = new Map(evidence.map(({ id, refs }) => [id, refs]));
  return matches.map(({ searchId, operatorId, details, profile, matchIds }) => {
    const presets: readonly CorroborationKind[] = presetKinds(details, profile);
    const own = all.filter((one) => one.searchId === searchId && matchIds.includes(one.candidateId));
    return {
      searchId,
      operatorId,
      presets,
      needsApproval: profile === CorroborationProfile.Full,
      rows: own.map((one) => ({ ...one, preset: presets.includes(one.kind), evidenceRefs: refsOf.get(one.id) ?? [] })),
    };
  });
}

/** Of an arrest made outside: the steps that supported the lead, with since when they did; what was there before the search always. */
const SUPPORTING = `SELECT r.evidence_type, NULL, CASE WHEN r.origin = 'BEFORE_SEARCH' THEN to_timestamp(0) ELSE r.at END
  FROM (SELECT DISTINCT ON (id) * FROM corroboration_row WHERE candidate_id = ANY (q.linked_candidate_ids) ORDER BY id, version DESC) r
  WHERE q.arrested_at IS NOT NULL AND r.returned_at IS NULL AND r.outcome = '${CorroborationOutcome.Supports}' AND r.evidence_type IS NOT NULL`;

const ENFORCEMENT = `SELECT q.id AS "actionId", q.author, ${ms('coalesce(q.arrested_at, q.at)')} AS at, q.link IN ('FOUND', 'DECLARED') AS linked,
    coalesce((SELECT jsonb_agg(jsonb_build_object('type', b.type, 'establishedAt', ${ms('b.since')}) ORDER BY b.position)
      FROM (SELECT type, position, CASE WHEN q.arrested_at IS NULL THEN coalesce(established_at, q.at) ELSE established_at END AS since
          FROM enforcement_basis WHERE request_id = q.id
        UNION ALL ${SUPPORTING}) b), '[]') AS bases
  FROM enforcement_request q WHERE coalesce(q.arrested_at, q.at) >= $1 AND coalesce(q.arrested_at, q.at) < $2 AND q.state NOT IN (${listed([EnforcementState.Returned, EnforcementState.Withdrawn, EnforcementState.ClosedSealed])})
  ORDER BY q.id`;

const EXPORTS = `SELECT e.object_id AS "objectId", e.action, e.actor_id AS by, ${ms('e.at')} AS at,
    EXISTS (SELECT 1 FROM step s WHERE s.process_id = e.process_id AND s.decided_by = e.actor_id) AS decided
  FROM audit_event e WHERE e.at >= $1 AND e.at < $2 AND e.outcome = '${AuditOutcome.Success}' AND e.action IN ('MonthlyReportPrinted', 'MemorandumPrinted') ORDER BY e.at, e.id`;

/** Indexes dissemination_by_record and dissemination_unauthorized. */
const DISSEMINATIONS = `SELECT id AS "disseminationId", handed_on_by AS "handedOnBy", ${ms('recorded_at')} AS at, recipient_id IS NOT NULL AS "bySystem", authorized,
    (NOT authorized AND recall IS NULL) AS "recallOpen"
  FROM dissemination WHERE (recorded_at >= $1 AND recorded_at < $2) OR (NOT authorized AND recall IS NULL AND recorded_at < $2) ORDER BY id`;

const REPORTS = `SELECT r.period, p.policy_id AS "policyId", p.policy_version AS "policyVersion", ${ms('p.opened_at')} AS "openedAt",
    (r.review ->> 'at')::float8 AS "reviewedAt", (r.signed ->> 'at')::float8 AS "signedAt"
  FROM monthly_report r JOIN process p ON p.id = r.id WHERE r.period = ANY ($1) AND r.revision = 1 ORDER BY r.period`;

interface StoredTimes extends Omit<ReportTimes, 'dueAt'> {
  readonly policyId: string;
  readonly policyVersion: number;
  readonly openedAt: number;
}

/** T11: due by the pack that each report was begun under, whether or not anybody has opened its review; reviewed and signed by what somebody did. */
async function reportTimes(manager: EntityManager, months: readonly string[]): Promise<ReportTimes[]> {
  const times: ReportTimes[] = [];
  for (const { policyId, policyVersion, openedAt, ...one } of await rows<StoredTimes>(manager, REPORTS, [months]))
    times.push({ ...one, dueAt: reviewDue(openedAt, await pinnedPack(manager, policyId, policyVersion)) });
  return times;
}

const DISCREPANCIES = `SELECT d.id AS "discrepancyId", d.about_member_id AS "aboutMemberId", ${ms('d.opened_at')} AS "openedAt", ${ms('p.closed_at')} AS "closedAt",
    (SELECT ${ms('max(t.due_at)')} FROM task t WHERE t.process_id = d.id) AS "dueAt"
  FROM discrepancy d JOIN process p ON p.id = d.id WHERE d.opened_at < $2 AND (p.closed_at IS NULL OR p.closed_at >= $1) ORDER BY d.id`;

const AGREEMENTS = `SELECT ${ms('valid_from')} AS "from", ${ms('valid_to')} AS "to", reference FROM agreement ORDER BY valid_from`;
const OVERDUE = `SELECT (SELECT count(*) FROM agreement_obligation WHERE met_at IS NULL AND due_at <= $1)::int
    + (SELECT count(*) FROM agreement WHERE certification_due <= $1 AND (valid_to IS NULL OR valid_to > $1))::int AS count`;

/** What the tests of a quarter read beside what its row holds. */
export interface QuarterInput {
  readonly population: Population;
  readonly sampled: readonly string[];
  readonly userList: AuditRecords['userList'];
  readonly timeZone: string;
  readonly roster: Roster;
  readonly now: number;
}

/** VII.A: every record that the audit tests of a quarter read, as it stands now. */
export async function auditRecords(manager: EntityManager, input: QuarterInput): Promise<AuditRecords> {
  const { population, sampled, userList, timeZone, roster, now } = input;
  const { from, to } = population;
  const bounds = [new Date(from), new Date(to)];
  const searches = await searchRecords(manager, from, to);
  const members = [];
  for (const memberId of new Set(searches.map(({ operatorId }) => operatorId))) members.push(await loadOperator(manager, memberId, roster));
  const months = monthsOf({ from, to }, timeZone);
  const logs = [];
  for (const period of months) logs.push(await monthLog(manager, period));
  const named = logs.flatMap(({ entries }) => (entries ?? []).map(({ providerSearchId }) => providerSearchId));
  const exported = await rows<Omit<ExportRecord, 'authorized'> & { decided: boolean }>(manager, EXPORTS, bounds);
  return {
    searches,
    accounts: await accountRecords(manager),
    members,
    departures: await departureRecords(manager, from, to),
    commanderIds: commanderIds(roster, { from, to, now }),
    userList,
    logs,
    loggedElsewhere: await searchesNamed(manager, named),
    matches: await matchRecords(manager, sampled),
    enforcement: await rows<EnforcementRecord>(manager, ENFORCEMENT, bounds),
    exports: exported.map(({ decided, ...one }) => ({ ...one, authorized: decided || isOversightReader(rolesOf(roster, one.by, one.at)) })),
    disseminations: await rows<DisseminationRecord>(manager, DISSEMINATIONS, bounds),
    refusals: await refusalRecords(manager, from, to),
    reports: await reportTimes(manager, months),
    discrepancies: await rows<DiscrepancyTimes>(manager, DISCREPANCIES, bounds),
    agreements: await rows<AuditRecords['agreements'][number]>(manager, AGREEMENTS),
    overdueObligations: (await row<{ count: number }>(manager, OVERDUE, [new Date(now)]))?.count ?? 0,
  };
}
