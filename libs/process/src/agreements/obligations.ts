import { appendAudit, appendRefusal, AuditOutcome } from '@app/audit';
import { meetObligation, recordObligation, type ObligationKind } from '@app/domain/agreements';
import type { Refusal } from '@app/domain/kernel';
import { epochMs } from '@app/persistence/sql';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Asking } from '../registration/start';
import { row } from '../transaction';
import { agreementEvent, UNKNOWN_AGREEMENT } from './agreements';

/** What an agreement asks for, and until when. */
export interface ObligationForm {
  readonly agreementId: string;
  readonly kind: ObligationKind;
  /** Where the agreement says so. */
  readonly clause: string;
  readonly dueAt: Date;
}

/** V.E.1: records what an agreement asks of the department. Refusals: NOT_FOUND, NOT_PERMITTED. */
export async function keepObligation(manager: EntityManager, asking: Asking, form: ObligationForm): Promise<{ id: string } | Refusal> {
  const { actor, now } = asking;
  const { agreementId, kind, clause, dueAt } = form;
  const audit = agreementEvent(asking, 'ObligationRecorded', agreementId);
  const refusal = recordObligation(actor);
  if (refusal) return appendRefusal(manager, audit, refusal);
  const found = await row(manager, 'SELECT id FROM agreement WHERE id = $1 FOR KEY SHARE', [agreementId]);
  if (found === undefined) return appendRefusal(manager, audit, UNKNOWN_AGREEMENT);
  const id = randomUUID();
  await manager.query(
    'INSERT INTO agreement_obligation (id, agreement_id, kind, clause, due_at, recorded_by, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7)',
    [id, agreementId, kind, clause, dueAt, actor.memberId, now],
  );
  await appendAudit(manager, { ...audit, outcome: AuditOutcome.Success, code: kind, detail: { obligation: id } });
  return { id };
}

const LOCKED = `SELECT ${epochMs('met_at')} AS "metAt" FROM agreement_obligation WHERE id = $1 AND agreement_id = $2 FOR UPDATE`;

/** V.E.1: an obligation was met. Refusals: NOT_FOUND, those of `meetObligation`. */
export async function keepObligationMet(
  manager: EntityManager,
  asking: Asking,
  form: { agreementId: string; obligationId: string; metAt: Date; documentSha256: string | null },
): Promise<{ id: string } | Refusal> {
  const { actor, now } = asking;
  const { agreementId, obligationId: id, metAt, documentSha256 } = form;
  const audit = agreementEvent(asking, 'ObligationMet', agreementId);
  const stored = await row<{ metAt: number | null }>(manager, LOCKED, [id, agreementId]);
  if (stored === undefined) return appendRefusal(manager, audit, UNKNOWN_AGREEMENT);
  const refusal = meetObligation(stored, { metAt: metAt.getTime() }, actor, now.getTime());
  if (refusal) return appendRefusal(manager, audit, refusal);
  await manager.query('UPDATE agreement_obligation SET met_at = $2, met_by = $3, document_sha256 = $4 WHERE id = $1', [
    id,
    metAt,
    actor.memberId,
    documentSha256,
  ]);
  await appendAudit(manager, { ...audit, outcome: AuditOutcome.Success, detail: { obligation: id } });
  return { id };
}
