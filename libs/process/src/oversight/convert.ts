import { appendAudit, appendRefusal, AuditOutcome, ObjectKind } from '@app/audit';
import type { ViolationForm } from '@app/domain/accounts';
import { isRefusal, refuse, sop, system, type Refusal } from '@app/domain/kernel';
import { convertDiscrepancy, hidesFrom, type DiscrepancyFacts } from '@app/domain/oversight';
import { ProcessKind } from '@app/domain/process';
import { seesPage } from '@app/persistence/pages';
import type { EntityManager } from 'typeorm';
import { lockAccount } from '../accounts/block';
import { accuse, type ViolationRecorded } from '../accounts/violation';
import { interruptProcess } from '../life';
import { lockProcess } from '../process-row';
import type { Asking } from '../registration/start';
import { row } from '../transaction';
import { readDiscrepancy } from './discrepancies';

/** What somebody makes of a discrepancy; without its own, the Violation takes time and reference from it. */
export interface Conversion {
  readonly discrepancyId: string;
  readonly form: Pick<ViolationForm, 'clause' | 'outsideReference'> & Partial<ViolationForm>;
}

const HIDDEN = refuse('NOT_FOUND', system('processes'));

/** The account of whom it is about: the one in force, else the last. */
const ACCUSED = `SELECT a.id, d.opened_at AS "openedAt" FROM discrepancy d LEFT JOIN account a ON a.member_id = d.about_member_id AND a.activated_at IS NOT NULL
  WHERE d.id = $1 ORDER BY a.activated_at DESC NULLS LAST LIMIT 1`;

/**
 * VII.D: converts a discrepancy into a Violation: its own process ends with that outcome, and the Violation says where it comes from, in one
 * transaction, each with its audit event. Refusals: NOT_FOUND, and as `convertDiscrepancy` and `openViolation`; each audited.
 */
export async function recordConversion(
  manager: EntityManager,
  asking: Asking,
  { discrepancyId, form }: Conversion,
): Promise<ViolationRecorded | Refusal> {
  const { actor, now, requestId } = asking;
  const event = { actorId: actor.memberId, action: 'DiscrepancyConverted', objectKind: ObjectKind.Discrepancy, objectId: discrepancyId };
  const source = { requestId, source: 'api' };
  const denied = (refusal: Refusal): Promise<Refusal> => appendRefusal(manager, { ...event, ...source, at: now }, refusal);
  const accused = await row<{ id: string | null; openedAt: Date }>(manager, ACCUSED, [discrepancyId]);
  if (accused === undefined) return denied(HIDDEN);
  const locked = accused.id === null ? undefined : await lockAccount(manager, accused.id, asking);
  const process = await lockProcess(manager, discrepancyId);
  const facts = await readDiscrepancy(manager, discrepancyId);
  if (process === undefined || !(await mayRead(manager, facts, asking))) return denied(HIDDEN);
  const converted = convertDiscrepancy(facts, locked?.facts, actor);
  if (isRefusal(converted) || locked === undefined) return denied(isRefusal(converted) ? converted : HIDDEN);
  const { clause, outsideReference, eventAt = accused.openedAt.getTime(), reference = `discrepancy ${discrepancyId}` } = form;
  const opened = await accuse(manager, asking, locked, { form: { clause, outsideReference, eventAt, reference }, discrepancyId });
  if (isRefusal(opened)) return denied(opened);
  const { outcome } = converted;
  const { at } = locked;
  await manager.query('UPDATE discrepancy SET state = $2 WHERE id = $1', [discrepancyId, outcome]);
  await appendAudit(manager, {
    ...event,
    ...source,
    at,
    processId: discrepancyId,
    outcome: AuditOutcome.Success,
    code: clause,
    authority: sop('VII.D'),
    detail: { violationId: opened.id },
  });
  const ended = await interruptProcess(manager, process, { outcome, now: at, actorId: actor.memberId, authority: sop('VII.D'), ...source });
  return { ...opened, spread: [...opened.spread, ended] };
}

const mayRead = async (manager: EntityManager, facts: DiscrepancyFacts, { actor }: Asking): Promise<boolean> =>
  !hidesFrom(facts, actor) && (await seesPage(manager, { id: facts.discrepancyId, kind: ProcessKind.Discrepancy }, actor));
