import { appendAudit, appendRefusal, AuditOutcome } from '@app/audit';
import { endAgreement } from '@app/domain/agreements';
import { isRefusal, type Refusal } from '@app/domain/kernel';
import type { EntityManager } from 'typeorm';
import type { Asking } from '../registration/start';
import { agreementEvent, lockAgreement, UNKNOWN_AGREEMENT } from './agreements';

const KEEP = `INSERT INTO agreement_end (agreement_id, revision, ends_at, before, letter, recorded_by, recorded_at)
  SELECT $1, 1 + count(*), $2, $3, $4, $5, $6 FROM agreement_end WHERE agreement_id = $1`;

/** V.E.1: an agreement ends before its time: searches after that instant do not rest on it. Refusals: NOT_FOUND, those of `endAgreement`. */
export async function keepEnd(
  manager: EntityManager,
  asking: Asking,
  { agreementId, endsAt, letter }: { agreementId: string; endsAt: Date; letter: string },
): Promise<{ id: string } | Refusal> {
  const { actor, now } = asking;
  const audit = agreementEvent(asking, 'AgreementEnded', agreementId);
  const stored = await lockAgreement(manager, agreementId);
  if (stored === undefined) return appendRefusal(manager, audit, UNKNOWN_AGREEMENT);
  const facts = { from: stored.from.getTime(), to: stored.to?.getTime() ?? null, extended: stored.extended };
  const ended = endAgreement(facts, endsAt.getTime(), actor, now.getTime());
  if (isRefusal(ended)) return appendRefusal(manager, audit, ended);
  await manager.query(KEEP, [agreementId, endsAt, stored.to, letter, actor.memberId, now]);
  await manager.query('UPDATE agreement SET valid_to = $2 WHERE id = $1', [agreementId, endsAt]);
  await appendAudit(manager, { ...audit, outcome: AuditOutcome.Success, detail: { to: ended.to, before: ended.before } });
  return { id: agreementId };
}
