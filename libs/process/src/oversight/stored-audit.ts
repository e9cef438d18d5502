import type {
  AuditResult,
  FindingsRecorded,
  Memorandum,
  MemorandumAcknowledged,
  MemorandumDrafted,
  MemorandumSubmitted,
  Population,
  Sample,
  SourcesAttached,
} from '@app/domain/oversight';
import type { EntityManager } from 'typeorm';
import { row } from '../transaction';
import { leaveOutSealed } from './sealed-since';

/** A quarter's audit as far as it has come; null = not yet. */
export interface StoredAudit {
  readonly id: string;
  readonly quarter: string;
  readonly population: Population | null;
  readonly drawnAt: Date | null;
  readonly sample: Sample | null;
  readonly sources: SourcesAttached | null;
  readonly result: AuditResult | null;
  readonly findings: FindingsRecorded | null;
  readonly memorandum: StoredMemorandum | null;
}

/** A drafted memorandum with what people have done to it. */
export interface StoredMemorandum {
  readonly content: Memorandum;
  readonly sha256: string;
  readonly drafted: MemorandumDrafted;
  readonly submitted: MemorandumSubmitted | null;
  readonly acknowledged: MemorandumAcknowledged | null;
}

const SELECT = `SELECT a.id, a.quarter, a.population, a.drawn_at AS "drawnAt", a.sample, a.sources, a.result, a.findings,
    CASE WHEN m.audit_id IS NOT NULL THEN jsonb_build_object('content', m.content, 'sha256', m.sha256, 'drafted', m.drafted,
      'submitted', m.submitted, 'acknowledged', m.acknowledged) END AS memorandum
  FROM quarterly_audit a LEFT JOIN memorandum m ON m.audit_id = a.id`;

/** The audit of an id. */
const readAudit = (manager: EntityManager, id: string): Promise<StoredAudit | undefined> =>
  row<StoredAudit>(manager, `${SELECT} WHERE a.id = $1`, [id]);

/** The audit of a quarter. */
export const readAuditOf = (manager: EntityManager, quarter: string): Promise<StoredAudit | undefined> =>
  row<StoredAudit>(manager, `${SELECT} WHERE a.quarter = $1`, [quarter]);

/** The audit of an open process; what the step needs is there, since the main line came past it. */
export async function auditOf(manager: EntityManager, id: string): Promise<StoredAudit> {
  const audit = await readAudit(manager, id);
  if (audit === undefined) throw new Error('the audit of an open process is missing');
  return audit;
}

/** VI.B: the same as it is judged now, without the searches of cases sealed since. */
export const auditToJudge = async (manager: EntityManager, id: string): Promise<StoredAudit> =>
  leaveOutSealed(manager, await auditOf(manager, id));

/** A part of the audit that an earlier step recorded. */
export function recorded<T>(part: T | null | undefined): T {
  if (part === null || part === undefined) throw new Error('a step of an audit finds nothing of the step before it');
  return part;
}
