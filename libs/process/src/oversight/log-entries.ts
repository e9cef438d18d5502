import type { LogEntry, MonthLog } from '@app/domain/oversight';
import type { EntityManager } from 'typeorm';
import { row, rows } from '../transaction';
import { ms } from './search-records';

/** Writes the lines of FACESNXT's report that was attached to a month's report. */
export async function storeEntries(manager: EntityManager, reportId: string, entries: readonly LogEntry[]): Promise<void> {
  await manager.query(
    `INSERT INTO facesnxt_log_entry (report_id, provider_search_id, executed_at, user_id)
     SELECT $1, e."providerSearchId", to_timestamp(e."executedAt" / 1000.0), e."userId"
     FROM jsonb_to_recordset($2::jsonb) AS e("providerSearchId" varchar, "executedAt" float8, "userId" varchar)`,
    [reportId, JSON.stringify(entries)],
  );
}

/** The newest revision of a month's report whose FACESNXT log was attached line by line. */
const NEWEST = `SELECT r.id FROM monthly_report r JOIN report_log_attachment l ON l.report_id = r.id
  WHERE r.period = $1 AND l.reconciliation IS NOT NULL ORDER BY r.revision DESC LIMIT 1`;
const ENTRIES = `SELECT provider_search_id AS "providerSearchId", ${ms('executed_at')} AS "executedAt", user_id AS "userId"
  FROM facesnxt_log_entry WHERE report_id = $1 ORDER BY executed_at, provider_search_id`;

/** FACESNXT's log of a month as its newest report has it; `entries` null when no revision has one that can be compared. */
export async function monthLog(manager: EntityManager, period: string): Promise<MonthLog> {
  const report = await row<{ id: string }>(manager, NEWEST, [period]);
  return { period, entries: report === undefined ? null : await rows<LogEntry>(manager, ENTRIES, [report.id]) };
}
