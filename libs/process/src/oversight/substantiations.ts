import { listed } from '@app/persistence/sql';
import { appendAudit, AuditOutcome } from '@app/audit';
import {
  ItemDecision,
  UNJUDGED,
  SubstantiationState,
  type DecidedItem,
  type InquiryFacts,
  type OpenSubstantiation,
  type Substantiation,
} from '@app/domain/oversight';
import type { PolicyPack } from '@app/domain/policy';
import { ProcessKind } from '@app/domain/process';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { startProcess } from '../life';
import { row, rows } from '../transaction';
import { SEALED } from './search-records';
import type { StoredReport } from './stored-report';

/** A substantiation that is to be asked for, with the id it will have. */
export interface SubstantiationPlanned extends Substantiation {
  readonly id: string;
}

const OPEN_ONE = `SELECT id FROM substantiation WHERE search_id = $1 AND rule = $2 AND state IN (${listed(UNJUDGED)})`;

/** What the reviews of a report asked of members and nobody has asked before. */
export async function planSubstantiations(manager: EntityManager, report: StoredReport): Promise<SubstantiationPlanned[]> {
  const decisions = [...(report.review?.decisions ?? []), ...(report.majorReview?.decisions ?? [])];
  const isAsked = (item: Substantiation): boolean =>
    decisions.some(({ searchId, rule, decision }) => searchId === item.searchId && rule === item.rule && decision === ItemDecision.Asked);
  const planned: SubstantiationPlanned[] = [];
  for (const item of report.snapshot?.substantiations.filter(isAsked) ?? []) {
    if ((await row(manager, OPEN_ONE, [item.searchId, item.rule])) === undefined) planned.push({ ...item, id: randomUUID() });
  }
  return planned;
}

/** Which report asks, under which policy, when. */
export interface AskingReport {
  readonly report: Pick<StoredReport, 'id' | 'period'>;
  readonly policy: PolicyPack;
  readonly now: Date;
}

const INSERT = `INSERT INTO substantiation (id, search_id, rule, operator_id, reviewer, report_id, asked_in, asked_at, state)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/** A11: asks for what was planned: a row and a process each, in the caller's transaction. */
export async function askSubstantiations(
  manager: EntityManager,
  planned: readonly SubstantiationPlanned[],
  { report, policy, now }: AskingReport,
): Promise<void> {
  for (const { id, searchId, rule, operatorId, reviewer } of planned) {
    await manager.query(INSERT, [id, searchId, rule, operatorId, reviewer, report.id, report.period, now, SubstantiationState.Requested]);
    await startProcess(manager, { id, kind: ProcessKind.Substantiation, subjectId: id, policy, openedBy: null, now });
    await appendAudit(manager, {
      at: now,
      actorId: null,
      action: 'SubstantiationRequested',
      objectKind: 'substantiation',
      objectId: id,
      processId: id,
      outcome: AuditOutcome.Success,
      code: rule,
      source: 'worker',
      detail: { searchId, period: report.period },
    });
  }
}

const FACTS = `SELECT u.id AS "substantiationId", u.state, u.search_id AS "searchId", u.rule, u.operator_id AS "operatorId", s.purpose, u.reviewer,
    u.provided_by AS "providedById", u.judge_note AS "judgeNote"
  FROM substantiation u JOIN face_search s ON s.id = u.search_id WHERE u.id = $1`;

/** A substantiation as its rules need it. */
export async function readSubstantiation(manager: EntityManager, id: string): Promise<InquiryFacts> {
  const found = await row<InquiryFacts>(manager, FACTS, [id]);
  if (found === undefined) throw new Error('the substantiation of an open process is missing');
  return found;
}

const CARRIED = `SELECT u.search_id AS "searchId", u.rule, u.operator_id AS "operatorId", u.asked_in AS "askedIn"
  FROM substantiation u JOIN face_search s ON s.id = u.search_id
  WHERE u.asked_in <= $1 AND u.state IN (${listed(UNJUDGED)}) AND NOT ${SEALED} ORDER BY u.asked_in, u.search_id, u.rule`;

/** A11: what the reports of earlier months, or earlier revisions of this one, asked for and nobody has accepted or rejected yet: carried forward, but for sealed cases. */
export const openSubstantiations = (manager: EntityManager, period: string): Promise<OpenSubstantiation[]> =>
  rows<OpenSubstantiation>(manager, CARRIED, [period]);

const DECIDED = `SELECT d ->> 'searchId' AS "searchId", d ->> 'rule' AS rule FROM monthly_report r
    CROSS JOIN jsonb_array_elements((r.review -> 'decisions') || coalesce(r.major_review -> 'decisions', '[]')) d
  WHERE r.period = $1 AND r.signed IS NOT NULL AND d ->> 'decision' <> $2
  UNION SELECT search_id::text, rule FROM substantiation WHERE asked_in = $1 AND state IN (${listed([SubstantiationState.Accepted, SubstantiationState.Rejected])})`;

/** A11: what the signed revisions of a month have decided, and the answers that were judged: a further revision does not ask again. */
export const decidedItems = (manager: EntityManager, period: string): Promise<DecidedItem[]> =>
  rows<DecidedItem>(manager, DECIDED, [period, ItemDecision.Asked]);
