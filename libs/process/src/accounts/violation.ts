import { appendAudit, AuditOutcome } from '@app/audit';
import { BlockOutcome, openViolation, type ViolationForm } from '@app/domain/accounts';
import { isRefusal, sop, type Refusal } from '@app/domain/kernel';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { raiseVersion, type Raised } from '../process-row';
import type { Asking } from '../registration/start';
import { byOf, denied, HIDDEN, lockAccount } from './block';
import { openViolationOf } from './facts';
import { settleSteps, writeBlock } from './take-effect';

/** An opened Violation. `spread`: what is to be told after the commit, the account's own process first. */
export interface ViolationRecorded {
  readonly id: string;
  readonly accountId: string;
  readonly suspended: boolean;
  readonly spread: readonly Raised[];
}

/**
 * V.D: opens a Violation against the holder of an account, who by setting is suspended in the same transaction; the account's own process
 * asks for the finding. Refusals: NOT_FOUND, and as `openViolation`; each audited.
 */
export async function recordViolation(
  manager: EntityManager,
  asking: Asking,
  { accountId, form }: { accountId: string; form: ViolationForm },
): Promise<ViolationRecorded | Refusal> {
  const action = 'ViolationOpened';
  const locked = await lockAccount(manager, accountId, asking);
  if (locked === undefined) return denied(manager, asking, { accountId, action }, HIDDEN);
  const { account, process, roster, facts, at } = locked;
  const hasOpenViolation = (await openViolationOf(manager, accountId)) !== undefined;
  const fact = openViolation({ ...facts, policy: process.policy, hasOpenViolation }, form, asking.actor, at.getTime());
  if (isRefusal(fact)) return denied(manager, asking, { accountId, action }, fact);
  const id = randomUUID();
  const { cause, suspends } = fact;
  await manager.query(
    'INSERT INTO violation (id, account_id, clause, event_at, reference, opened_by, opened_at) VALUES ($1, $2, $3, $4, $5, $6, $7)',
    [id, accountId, form.clause, new Date(form.eventAt), form.reference, asking.actor.memberId, at],
  );
  const block = { cause, eventAt: form.eventAt, blockedAt: at.getTime() };
  if (suspends) {
    const decided = { account, fact: block, reference: form.reference, roster, policy: process.policy, by: byOf(asking), at };
    await writeBlock(manager, decided, BlockOutcome.Suspended);
  }
  const keys = ['in-force', 'confirm-suspension', 'confirm-transfer'];
  await settleSteps(manager, accountId, { keys, outcome: BlockOutcome.ViolationOpened, actorId: asking.actor.memberId, at });
  await appendAudit(manager, {
    at,
    actorId: asking.actor.memberId,
    action,
    objectKind: 'violation',
    objectId: id,
    processId: accountId,
    outcome: AuditOutcome.Success,
    code: form.clause,
    authority: sop('V.D'),
    requestId: asking.requestId,
    source: 'api',
    detail: { memberId: account.memberId },
  });
  return { id, accountId, suspended: suspends, spread: [await raiseVersion(manager, process, at)] };
}
